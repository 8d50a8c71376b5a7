/** The occasion that a sentence takes place at: the meeting, contest or activity that was named last. */
import type { Entity } from '../../entities/entity.ts';
import { mainEventOf } from './names-within-names.ts';
import type { Phrase } from './phrase.ts';
import { isOccasion, type ProgrammeKind, programmeKind } from './programme-kind.ts';
import type { Reading, SentenceReading } from './reading.ts';

/** Programmes of an article, above all its occasions, by the sentence and place where they are mentioned. */
export interface Occasions {
  /** The programme that stands last before `at` in the sentence, or in the sentences before, of one of these kinds. */
  readonly before: (
    sentence: SentenceReading,
    at: number,
    kinds: readonly ProgrammeKind[],
    /** How many sentences back it may stand; any number by default. */
    reach?: number,
  ) => Entity | undefined;
  /** The occasion that the article is about: the first one that its headings or lead name. */
  readonly main: Entity | undefined;
  readonly kindOf: (entity: Entity) => ProgrammeKind;
  /** The main occasion, if the article comes to it within two sentences. */
  readonly ahead: (sentence: SentenceReading) => Entity | undefined;
  /** Whether some sentence of the body says in so many words where this programme is: 在Ｌ举行, 设在Ｌ. */
  readonly placed: (entity: Entity) => boolean;
}

interface Stand {
  readonly entity: Entity;
  readonly kind: ProgrammeKind;
  readonly sentence: number;
  readonly at: number;
}

/** Words that point to the meeting spoken of. */
const meetingCue = /会上，|会议|(?:仪式|典礼|[幕班营业工发动牌讲]式)上|座谈/u;

export function findOccasions(reading: Reading): Occasions {
  const stands: Stand[] = [];
  let meeting: Stand | undefined;
  let reported: Entity | undefined;
  for (const sentence of reading.sentences) {
    const here: Stand[] = [];
    const cue = meetingCue.exec(sentence.text);
    if (cue && meeting) here.push({ ...meeting, sentence: sentence.index, at: cue.index });
    for (const phrase of sentence.phrases) {
      const entity = soleProgramme(phrase);
      if (!entity || isElsewhere(sentence, phrase)) continue;
      if (reported !== undefined && reported !== entity && isBackground(sentence, entity, phrase.at))
        continue;
      const kind = programmeKind(entity);
      here.push({ entity, kind, sentence: sentence.index, at: phrase.at });
      if (sentence.sentence.part === 'body' && isOccasion(kind)) reported ??= entity;
    }
    if (here.length > 1) here.sort(byPlace);
    for (const stand of here) {
      if (stand.kind === 'meeting') meeting = stand;
      stands.push(stand);
    }
  }
  const late = namedLate(reading, stands);
  if (late) stands.unshift(late);
  return new OccasionsOfArticle(reading, atFinals(reading, stands));
}

/** 某大赛决赛昨天举行。大赛由…主办，Ｈ担任评委: where a report is of the finals, the contest that it goes on about is at its finals. */
function atFinals(reading: Reading, stands: readonly Stand[]): readonly Stand[] {
  const first = stands.find(
    ({ kind, sentence }) => isOccasion(kind) && reading.sentences[sentence]?.sentence.part === 'body',
  );
  const whole = first && finals.test(first.entity.name) ? mainEventOf(reading, first.entity) : undefined;
  if (!first || !whole) return stands;
  return stands.map((stand) =>
    stand.entity === whole && stand.sentence >= first.sentence ? { ...stand, entity: first.entity } : stand,
  );
}

const finals = /(?:总|半)?决赛$/u;

const byPlace = (a: Stand, b: Stand): number => a.at - b.at;

class OccasionsOfArticle implements Occasions {
  readonly main: Entity | undefined;
  readonly kindOf = programmeKind;
  readonly #stands: readonly Stand[];
  /** The first occasion of the body. */
  readonly #first: Stand | undefined;
  readonly #placed: ReadonlySet<string>;

  constructor(reading: Reading, stands: readonly Stand[]) {
    const occasions = stands.filter(isOccasionStand);
    this.#stands = stands;
    this.#first = occasions.find(({ sentence }) => reading.sentences[sentence]?.sentence.part === 'body');
    this.#placed = placedProgrammes(reading);
    this.main = this.#first?.entity ?? occasions[0]?.entity;
  }

  before(
    { index }: SentenceReading,
    at: number,
    wanted: readonly ProgrammeKind[],
    reach?: number,
  ): Entity | undefined {
    return lastBefore(this.#stands, index, at, wanted, reach);
  }

  ahead({ index }: SentenceReading): Entity | undefined {
    const first = this.#first;
    return first && first.sentence >= index && first.sentence - index <= 2 ? first.entity : undefined;
  }

  placed(entity: Entity): boolean {
    return this.#placed.has(entity.id);
  }
}

const isOccasionStand = ({ kind }: Stand): boolean => isOccasion(kind);

/** 此次|Ｐ持续到9月: the article's event, which only its end calls by a name, as if it stood at the beginning. */
function namedLate(reading: Reading, stands: readonly Stand[]): Stand | undefined {
  const opening = reading.sentences.findIndex(({ sentence }) => sentence.part === 'body');
  const first = stands.find(({ kind, sentence }) => isOccasion(kind) && sentence >= opening);
  if (opening < 0 || !first || first.sentence - opening < 2) return undefined;
  const text = reading.sentences[first.sentence]?.text ?? '';
  return /(?:此次|本次|这次)$/u.test(text.slice(0, first.at))
    ? { ...first, sentence: opening, at: -1 }
    : undefined;
}

const placing = /Ｐ，?(?:Ｔ)?(?:在|于|走进)(?:Ｌ的?)?[ＬＯ]|在[ＬＯ][^，。；]{0,12}Ｐ|Ｐ在(?:这里|此)/gu;

/** Programmes that stand in one clause with 在 and a place, or follow one on. */
function placedProgrammes(reading: Reading): ReadonlySet<string> {
  const placed = new Set<string>();
  for (const sentence of reading.sentences) {
    if (sentence.sentence.part !== 'body' || !sentence.text.includes('Ｐ')) continue;
    placing.lastIndex = 0;
    for (let match = placing.exec(sentence.text); match; match = placing.exec(sentence.text)) {
      const at = match[0].startsWith('Ｐ') ? match.index : placing.lastIndex - 1;
      const phrase = sentence.phrases.find((each) => each.at === at);
      for (const member of phrase?.members ?? []) placed.add(member.entity.id);
    }
  }
  return placed;
}

/** A list of programmes is not one occasion. */
function soleProgramme(phrase: Phrase): Entity | undefined {
  return phrase.symbol === 'Ｐ' && phrase.members.length === 1 ? phrase.members[0]?.entity : undefined;
}

/** 设Ｐ和男子单打3个项目, 参加了篮球、Ｐ等7个大项: one of the events that a contest is made up of, not the contest. */
const itemOfList =
  /^(?:[、和及与][^，。；、]{1,12}){0,8}(?:等|共)?(?:[0-9]+|[两二三四五六七八九十多]+)个?(?:大|比赛|竞赛|参赛)?(?:项目|项(?!赛)|赛项|单项|工种|组别|类别|环节|板块)/u;
const itemsOpen =
  /(?:(?<![建开增创假架摆铺特附])设(?:有|置|了)?|分设|分为|分成|包括|包含|涵盖)(?:了)?(?:[^，。；立备施计]{1,6}、)*$/u;

/** Ｐ没有办成, Ｐ推到明年: nobody was there. */
const notHeld =
  /^[^。；ＰＨ]{0,18}?(?:没有?办成|未能(?:举办|举行|如期)|没能(?:举办|举行|如期)|推迟|延期|延后|推到|顺延|取消|停办|停摆)/u;

/** 近年来，Ｏ开展Ｐ，累计…; 下一步，将举办Ｐ: told of other years than the report's. */
const otherYears =
  /近年来|多年来|长期以来|一直以来|连续[0-9两三四五六七八九十多]+[余多]?年|连年|[年月日起Ｔ]以来|开[展办]以来|每年|年年|历年|往年|去年|前年|累计|截至|迄今|常态化/u;
const planned = /下一步|今后|接下来|未来|将(?!军)|计划(?=[^，。；]{0,6}[举开推])|打算|拟于/u;

/** Whether a report comes to a programme only once, in a sentence that tells what else is done in other years. */
function isBackground({ text, sentence }: SentenceReading, { mentions }: Entity, at: number): boolean {
  if (/^[上中]，/u.test(text.slice(at + 1, at + 3))) return false;
  if (!otherYears.test(text.slice(0, at + 24)) && !planned.test(text.slice(0, at))) return false;
  return mentions.every(({ start }) => start >= sentence.start && start < sentence.end);
}

/** Mentioned as past, planned or as somebody's honour (全国锦标赛冠军), not as what is going on. */
function isElsewhere(sentence: SentenceReading, phrase: Phrase): boolean {
  const after = sentence.text.slice(phrase.at + 1, phrase.at + 4);
  const before = sentence.text.slice(Math.max(0, phrase.at - 12), phrase.at);
  if (itemOfList.test(sentence.text.slice(phrase.at + 1, phrase.at + 40)) || itemsOpen.test(before))
    return true;
  // 办起Ｐ：Ｐ由Ｈ夺得第一: the first of what it is made up of.
  if (/Ｐ[^，。；]{0,6}：$/u.test(before)) return true;
  if (notHeld.test(sentence.text.slice(phrase.at + 1, phrase.at + 24))) return true;
  if (/^(?:的)?(?:精神|要求|部署|通知|有关|冠军|亚军|季军|金牌|奖牌)/u.test(after)) return true;
  return /(?:传达|学习|贯彻|落实|历次|筹备|迎接|喜迎|备战|保障|明年|去年[^，。]{0,9}|曾[^，。]{0,9})$/u.test(
    before,
  );
}

function lastBefore(
  stands: readonly Stand[],
  sentence: number,
  at: number,
  wanted: readonly ProgrammeKind[],
  reach = Number.POSITIVE_INFINITY,
): Entity | undefined {
  let low = 0;
  let high = stands.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const stand = stands[middle];
    if (stand && (stand.sentence < sentence || (stand.sentence === sentence && stand.at < at)))
      low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1, guard = 0; i >= 0 && guard < 40; i--, guard++) {
    const stand = stands[i];
    if (stand && sentence - stand.sentence > reach) return undefined;
    if (stand && wanted.includes(stand.kind)) return stand.entity;
  }
  return undefined;
}
