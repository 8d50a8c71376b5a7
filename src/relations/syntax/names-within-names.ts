/** Names that say what they are a part of: 北方机械公司工会 is of 北方机械公司, 技能大赛闭幕式 of 技能大赛. */
import { entityTypes } from '../../../graph-schema/ontology.ts';
import type { Entity } from '../../entities/entity.ts';
import { ceremonyPattern } from '../../language/lexicons/ceremonies.ts';
import type { Reading } from './reading.ts';

/** What may follow an organisation's name in the name of a part of it. */
const unitSuffix =
  /(?:工会|工会委员会|工会联合会|分会|工会小组|党委|党组|党支部|党总支|团委|团支部|女职工委员会|女工委|女职委|经审[委会]|纪委|办公室|[部处科室股司署]|分部|工区|作业区|院区|园区|网点|货场|码头|船队|中心|车间|公司|集团|分局|支队|大队|班|班组|队|组|团|社|院|所|校|厂|站|段|场|馆|宫|支行|分行|银行|办事处|委员会|大学|学院|学校|服务团|讲师团|宣讲团|医院|研究院|出版社|合唱团|艺术团|中学|小学|幼儿园|协会|商会|站点|联盟|基地|校区|矿|局)$/u;

/** A team that an organisation sends to a contest is the organisation: 北方机械公司二队. */
const teamSuffix = /^(?:第?[一二三四五六七八九十甲乙])?(?:代表|参赛|联)?队$/u;

/** What a session of an event is called after the event. */
const sessionSuffix = new RegExp(
  `^(?:”|》)?[^，。]{0,12}(?:${ceremonyPattern}|仪式|典礼|晚会|决赛|初赛|复赛|预赛|预选赛|资格赛|大会|推进会|发布会|座谈会|交流会|专场|分赛场|揭牌|首班|(?:[0-9]{4}年)?[春夏秋冬]季[班期]|首[场站](?:沙龙|活动|演出|讲座)?|[\\p{sc=Han}]{2}站(?:活动)?|第[0-9一二三四五六七八九十百]+[期场站])$`,
  'u',
);

/** 职工大学堂|广场舞公益课: whatever goes on under the name of another; what is reported of it, and who won it, is none. */
const noBranch = /(?:报告|队|企业|单位|者|奖|章|状|案例|方案|办法|遗址|标准|清单|称号|区|员|师|人)$/u;
const isBranch = (rest: string): boolean => rest.length > 1 && !noBranch.test(rest);

const isTeam = (rest: string): boolean => teamSuffix.test(rest);
const isUnit = (rest: string): boolean => unitSuffix.test(rest) && !isTeam(rest);
const isSession = (rest: string): boolean => sessionSuffix.test(rest);

/** What each entity's name says it belongs to. */
interface Wholes {
  /** The organisation that an organisation is a part of, or whose team it is. */
  readonly organisations: ReadonlyMap<Entity, Entity>;
  readonly teams: ReadonlyMap<Entity, Entity>;
  readonly programmes: ReadonlyMap<Entity, Entity>;
  readonly branches: ReadonlyMap<Entity, Entity>;
}

const known = new WeakMap<Reading, Wholes>();

/** The organisation that an organisation's name says it is a part of. */
export function wholeOf(reading: Reading, entity: Entity): Entity | undefined {
  return wholesOf(reading).organisations.get(entity);
}

/** The organisation whose team this is (北方机械公司二队); else the entity itself. */
export function ownerOfTeam(reading: Reading, entity: Entity): Entity {
  return wholesOf(reading).teams.get(entity) ?? entity;
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
  return wholesOf(reading).programmes.get(entity);
}

/** The programme under whose name another goes on. */
export function programmeOver(reading: Reading, entity: Entity): Entity | undefined {
  const over = wholesOf(reading).branches.get(entity);
  return over && over.name.length < entity.name.length ? over : undefined;
}

/** Worked out once for an article. */
function wholesOf(reading: Reading): Wholes {
  let wholes = known.get(reading);
  if (!wholes) {
    const organisations = new NamesWithin(2);
    const programmes = new NamesWithin(4);
    for (const entity of reading.layer.entities) {
      if (entity.type === 'Programme') programmes.add(entity);
      else if (entityTypes[entity.type].organisation) organisations.add(entity);
    }
    wholes = {
      organisations: organisations.wholes(isUnit),
      teams: organisations.wholes(isTeam),
      programmes: programmes.wholes(isSession),
      branches: programmes.wholes(isBranch),
    };
    known.set(reading, wholes);
  }
  return wholes;
}

/** A name or short form of an entity. */
interface Form {
  readonly entity: Entity;
  readonly form: string;
}

/** One name that begins another. */
interface Beginning {
  readonly part: Entity;
  readonly whole: Entity;
  /** What the part's name adds. */
  readonly rest: string;
  /** How much of the part's name the whole's is. */
  readonly share: number;
  /** Number of the part's name; of the names that begin it the longest that fits counts. */
  readonly name: number;
}

/** Which names of some entities begin other names of them. */
class NamesWithin {
  readonly #shortest: number;
  readonly #forms: Form[] = [];
  /** Each form once, with whichever entity had it first, by its first two units; the longer ones first. */
  readonly #alike = new Map<number, Form[]>();
  #beginnings: readonly Beginning[] | undefined;

  /** Names shorter than `shortest` begin others by chance; at least two units. */
  constructor(shortest: number) {
    this.#shortest = shortest;
  }

  add(entity: Entity): void {
    for (const form of formsOf(entity)) {
      if (form.length < this.#shortest) continue;
      const named = { entity, form };
      this.#forms.push(named);
      const beginning = beginningOf(form);
      const alike = this.#alike.get(beginning);
      if (alike === undefined) this.#alike.set(beginning, [named]);
      else if (isNew(form, alike)) insert(named, alike);
    }
  }

  /** For each entity the one whose form is the longest beginning of one of its forms, if `isPart` takes the rest. */
  wholes(isPart: (rest: string) => boolean): ReadonlyMap<Entity, Entity> {
    this.#beginnings ??= this.#find();
    const found = new Map<Entity, Entity>();
    const best = new Map<Entity, number>();
    let settled = -1;
    for (const { part, whole, rest, share, name } of this.#beginnings) {
      if (name === settled || !isPart(rest)) continue;
      settled = name;
      if (share > (best.get(part) ?? 0)) {
        best.set(part, share);
        found.set(part, whole);
      }
    }
    return found;
  }

  /** Name by name, the longest beginning first. */
  #find(): readonly Beginning[] {
    const beginnings: Beginning[] = [];
    for (const [name, { entity: part, form }] of this.#forms.entries()) {
      for (const { entity: whole, form: beginning } of this.#alike.get(beginningOf(form)) ?? []) {
        if (whole === part || beginning.length >= form.length || !form.startsWith(beginning)) continue;
        const rest = form.slice(beginning.length);
        beginnings.push({ part, whole, rest, share: beginning.length / form.length, name });
      }
    }
    return beginnings;
  }
}

function isNew(form: string, known: readonly Form[]): boolean {
  for (const each of known) if (each.form === form) return false;
  return true;
}

/** Puts a form in front of all that are shorter. */
function insert(form: Form, forms: Form[]): void {
  let place = forms.length;
  while (place > 0 && (forms[place - 1]?.form.length ?? 0) < form.form.length) place -= 1;
  forms.splice(place, 0, form);
}

/** The first two units as a number, which is looked up sooner than a string cut out for it. */
function beginningOf(form: string): number {
  return form.charCodeAt(0) * 0x10000 + form.charCodeAt(1);
}

/** Name and short forms without what stands in brackets: 江川公司（顺义）→ 江川公司. */
function formsOf(entity: Entity): readonly string[] {
  const name = withoutBrackets(entity.name);
  const forms = [name];
  for (const alias of entity.aliases) {
    const form = withoutBrackets(alias);
    if (!forms.includes(form)) forms.push(form);
  }
  return forms;
}

const bracket = /[（(][^（）()]*[）)]/gu;

function withoutBrackets(form: string): string {
  return form.includes('（') || form.includes('(') ? form.replace(bracket, '') : form;
}
