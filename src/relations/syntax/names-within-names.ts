/** Names that say what they are a part of: 北方机械公司工会 is of 北方机械公司, 技能大赛闭幕式 of 技能大赛. */
import { entityTypes } from '../../../graph-schema/ontology.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Reading } from './reading.ts';

/** What may follow an organisation's name in the name of a part of it. */
const unitSuffix =
  /(?:工会|工会委员会|工会联合会|分会|工会小组|党委|党组|党支部|党总支|团委|团支部|女职工委员会|纪委|办公室|[部处科室股司署]|中心|车间|公司|集团|分局|支队|大队|班|班组|队|组|团|社|院|所|校|厂|站|段|场|馆|宫|支行|分行|银行|办事处|委员会|大学|学院|学校|服务团|讲师团|宣讲团|医院|研究院|出版社|合唱团|艺术团|中学|小学|幼儿园|协会|商会|站点|联盟|基地|校区|矿|局)$/u;

/** A team that an organisation sends to a contest is the organisation: 北方机械公司二队. */
const teamSuffix = /^(?:第?[一二三四五六七八九十甲乙])?(?:代表|参赛|联)?队$/u;

/** What a session of an event is called after the event. */
const sessionSuffix =
  /^(?:”|》)?[^，。]{0,12}(?:仪式|典礼|开幕式|闭幕式|晚会|开班式|结业式|启动式|决赛|初赛|复赛|预赛|总结会|大会|表彰会|推进会|动员会|发布会|座谈会|交流会|首场|专场|分赛场|揭牌|首班|第[一二三四五六七八九十]+期)$/u;

interface Wholes {
  readonly organisations: ReadonlyMap<string, Entity>;
  readonly teams: ReadonlyMap<string, Entity>;
  readonly programmes: ReadonlyMap<string, Entity>;
}

const known = new WeakMap<Reading, Wholes>();

/** The organisation that an organisation's name says it is a part of. */
export function wholeOf(reading: Reading, entity: Entity): Entity | undefined {
  return wholesOf(reading).organisations.get(entity.id);
}

/** The organisation whose team this is (北方机械公司二队); else the entity itself. */
export function ownerOfTeam(reading: Reading, entity: Entity): Entity {
  return wholesOf(reading).teams.get(entity.id) ?? entity;
}

/** What an organisation's name adds to the name of its whole: 第二车间 of 北方机械公司第二车间. */
export function ownPartOfName(entity: Entity, whole: Entity): string | undefined {
  const beginnings = formsOf(whole);
  for (const form of formsOf(entity)) {
    const beginning = beginnings.find((each) => each.length < form.length && form.startsWith(each));
    if (beginning) return form.slice(beginning.length);
  }
  return undefined;
}

/** The event that a programme's name says it is a session of. */
export function mainEventOf(reading: Reading, entity: Entity): Entity | undefined {
  return wholesOf(reading).programmes.get(entity.id);
}

/** Worked out once for an article. */
function wholesOf(reading: Reading): Wholes {
  let wholes = known.get(reading);
  if (!wholes) {
    const { entities } = reading.layer;
    const organisations = entities.filter((entity) => entityTypes[entity.type].organisation);
    wholes = {
      organisations: findWholes(organisations, 2, (rest) => unitSuffix.test(rest) && !teamSuffix.test(rest)),
      teams: findWholes(organisations, 2, (rest) => teamSuffix.test(rest)),
      programmes: findWholes(
        entities.filter((entity) => entity.type === 'Programme'),
        4,
        (rest) => sessionSuffix.test(rest),
      ),
    };
    known.set(reading, wholes);
  }
  return wholes;
}

/** For each entity the one whose form is the longest beginning of one of its forms. */
function findWholes(
  entities: readonly Entity[],
  shortest: number,
  isPart: (rest: string) => boolean,
): ReadonlyMap<string, Entity> {
  const byForm = new Map<string, Entity>();
  const lengths = new LengthsByBeginning(shortest);
  const named = entities.map((entity) => ({ entity, forms: formsOf(entity) }));
  for (const { entity, forms } of named) {
    for (const form of forms) {
      if (byForm.has(form)) continue;
      byForm.set(form, entity);
      lengths.add(form);
    }
  }
  const found = new Map<string, Entity>();
  for (const { entity, forms } of named) {
    let best = 0;
    for (const form of forms) {
      for (const length of lengths.of(form)) {
        if (length >= form.length) continue;
        const whole = byForm.get(form.slice(0, length));
        if (!whole || whole === entity || !isPart(form.slice(length))) continue;
        if (length / form.length > best) found.set(entity.id, whole);
        best = Math.max(best, length / form.length);
        break;
      }
    }
  }
  return found;
}

/** How long the forms are that begin alike, the longest first: names of so many characters may begin another name. */
class LengthsByBeginning {
  readonly #shortest: number;
  readonly #lengths = new Map<string, number[]>();

  constructor(shortest: number) {
    this.#shortest = shortest;
  }

  add(form: string): void {
    if (form.length < this.#shortest) return;
    const beginning = form.slice(0, this.#shortest);
    const known = this.#lengths.get(beginning);
    if (!known) this.#lengths.set(beginning, [form.length]);
    else if (!known.includes(form.length)) {
      known.push(form.length);
      known.sort((a, b) => b - a);
    }
  }

  of(form: string): readonly number[] {
    return this.#lengths.get(form.slice(0, this.#shortest)) ?? none;
  }
}
const none: readonly number[] = [];

/** Name and short forms without what stands in brackets: 江川公司（顺义）→ 江川公司. */
function formsOf(entity: Entity): readonly string[] {
  const name = withoutBrackets(entity.name);
  if (entity.aliases.length === 0) return [name];
  return [...new Set([name, ...entity.aliases.map(withoutBrackets)])];
}

const bracket = /[（(][^（）()]*[）)]/gu;

function withoutBrackets(form: string): string {
  return form.includes('（') || form.includes('(') ? form.replace(bracket, '') : form;
}
