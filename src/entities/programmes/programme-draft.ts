/** A programme while its mentions are being gathered, and the test whether two phrases mean the same one. */
import {
  namesPart,
  type ProgrammeHead,
  type ProgrammeKind,
  programmeHeads,
} from '../../language/lexicons/programmes.ts';
import type { Mention } from '../entity.ts';
import type { ProgrammePhrase } from './programme-phrases.ts';

/** What identity is judged by. */
export interface ProgrammeTraits {
  readonly headText: string;
  readonly kind: ProgrammeKind;
  /** Quoted name without marks; empty where none. */
  readonly brand: string;
  readonly edition: string;
  readonly year: string;
  readonly place: string;
  /** Modifiers before the head, without quotation marks and what stands in front. */
  readonly modifiers: string;
  /** How many of it are meant: 5 of 5场讲座; 0 where no number stands before it. */
  readonly count: number;
}

export const noTraits: ProgrammeTraits = {
  headText: '',
  kind: 'activity',
  brand: '',
  edition: '',
  year: '',
  place: '',
  modifiers: '',
  count: 0,
};

export interface ProgrammeDraft {
  /** Grows more exact as fuller names are met. */
  traits: ProgrammeTraits;
  name: string;
  readonly aliases: Set<string>;
  readonly mentions: Mention[];
  /** The event that this is a part of. */
  readonly whole?: ProgrammeDraft;
}

/** Takes quotation marks out of a name: they belong to the text, not to the name. */
export function withoutMarks(name: string): string {
  return anyMark.test(name) ? name.replace(allMarks, '') : name;
}
const anyMark = /[“”‘’《》「」\s]/u;
const allMarks = new RegExp(anyMark, 'gu');

/** The traits that a phrase shows by itself. */
export function traitsOf(phrase: ProgrammePhrase, text: string, count: number): ProgrammeTraits {
  const brand =
    phrase.brand === undefined ? '' : text.slice(phrase.brand.inner.start, phrase.brand.inner.end);
  const modifierText = withoutMarks(phrase.modifierWords.join(''));
  const { headText, kind, modifiers } = sortOf(phrase.head, modifierText, brand === '' ? 1 : 0);
  return {
    headText,
    kind,
    brand: withoutMarks(brand),
    edition: phrase.edition,
    year: phrase.year.slice(0, 4),
    place: phrase.place,
    modifiers,
    count,
  };
}

/** 疗休养活动 is 疗休养: 活动 behind a head noun says nothing more. `kept`: how much must stand before that noun. */
function sortOf(
  { text, kind }: ProgrammeHead,
  modifiers: string,
  kept: number,
): Pick<ProgrammeTraits, 'headText' | 'kind' | 'modifiers'> {
  if (plainActivity.test(text)) {
    for (let length = Math.min(longestHead, modifiers.length - kept); length >= 2; length--) {
      const head = programmeHeads.get(modifiers.slice(-length));
      if (head !== undefined)
        return { headText: head.text, kind: head.kind, modifiers: modifiers.slice(0, -length) };
    }
  }
  return { headText: text, kind, modifiers };
}

const plainActivity = /^(?:专场|主题|系列)?活动$/u;
const longestHead = 6;

/** Whether all characters of `part` occur in `whole` in the same order. */
export function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) {
    if (part[at] === character) at++;
  }
  return at >= part.length;
}

const conflicts = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;

const placesConflict = (a: string, b: string): boolean =>
  a !== '' && b !== '' && !isSubsequence(a, b) && !isSubsequence(b, a);

/** The nouns of one kind by which a later sentence may call the same event: 大赛 for 技能竞赛. */
const looseHeads: readonly ReadonlySet<string>[] = [
  new Set([
    '大赛',
    '竞赛',
    '比赛',
    '比武',
    '大比武',
    '赛事',
    '劳动竞赛',
    '技能赛',
    '龙舟竞渡',
    '竞渡',
    '赛龙舟',
  ]),
  new Set(['擂台', '擂台赛', '打擂']),
  new Set(['龙舟赛', '赛龙舟', '龙舟竞渡', '竞渡']),
  new Set(['招聘', '招聘会', '专场招聘', '招聘活动']),
  new Set(['活动', '系列活动', '主题活动', '专项活动', '行动', '专项行动']),
  new Set(['会议', '工作会议', '大会', '部署会', '推进会', '座谈会', '现场会', '现场推进会', '座谈']),
  new Set(['活动', '会', '联谊会', '交友会', '相亲会', '见面会', '茶话会', '游园会', '联谊', '联欢会']),
  new Set(['课程', '课堂', '课', '兴趣班', '班', '公益班']),
  new Set(['展览', '展', '摄影展', '书画展', '书画摄影展', '作品展', '图片展']),
];

/** 研修班 and 训练营 are called 培训 and 培训班 too. */
const course = /(?:[训修习讨]班|培训班?|集训|轮训|[训修]营|培训会)$/u;

const anyContest: ReadonlySet<string> = new Set(['比赛', '大赛', '竞赛', '赛事']);

/** Whether one event may be called by both nouns. */
export function headsAgree(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  if (a === b || a.endsWith(b) || b.endsWith(a)) return true;
  if (course.test(a) && course.test(b)) return true;
  // 乒乓球赛 is called 比赛 too.
  if ((anyContest.has(a) && b.endsWith('赛')) || (anyContest.has(b) && a.endsWith('赛'))) return true;
  return looseHeads.some((group) => group.has(a) && group.has(b));
}

/** Words that set one kind of facility apart from another. */
const distinguishing =
  /电子|数字|流动|移动|线上|网上|智慧|青年|女|母婴|劳模|户外|货车|网约车|骑手|心理|法律/u;

const sports =
  /乒乓球|羽毛球|气排球|排球|篮球|足球|网球|台球|门球|毽球|象棋|围棋|拔河|龙舟|登山|健步|跳绳|广播操|健身操/u;
const sportOf = ({ brand, modifiers, headText }: ProgrammeTraits): string =>
  sports.exec(brand + modifiers + headText)?.[0] ?? '';

/** 篮球赛 is no 足球赛. */
export const isOtherSport = (a: ProgrammeTraits, b: ProgrammeTraits): boolean =>
  conflicts(sportOf(a), sportOf(b));

/** Kinds of what goes on for long: one quoted name is of one such thing. */
const standing: ReadonlySet<ProgrammeKind> = new Set(['facility', 'training', 'service']);

/** Whether two phrases name the same programme; never true where years, editions or quoted names differ. */
export function isSameProgramme(a: ProgrammeTraits, b: ProgrammeTraits): boolean {
  if (conflicts(a.edition, b.edition) || conflicts(a.year, b.year) || placesConflict(a.place, b.place))
    return false;
  if (namesPart(a.headText) !== namesPart(b.headText) && a.headText !== '' && b.headText !== '') return false;
  const agree = headsAgree(a.headText, b.headText);
  if (!agree && (a.brand === '' || a.brand !== b.brand)) return false;
  if (isOtherSport(a, b)) return false;
  if (!agree) {
    // “春风助学”活动 is “春风助学”, its ceremony is not.
    const unheaded =
      [a, b].some((t) => t.headText === '') &&
      [a, b].every((t) => !['ceremony', 'meeting', 'award'].includes(t.kind));
    // “小桨声”教室 is where “小桨声”托管班 is held.
    return a.kind === b.kind || unheaded || (standing.has(a.kind) && standing.has(b.kind));
  }
  if (a.brand !== '' && b.brand !== '') {
    if (a.brand !== b.brand) return false;
    // 北岭服务区“骑手驿站” and 南岭服务区“骑手驿站” are two; so are the brand and one of its sites.
    const isSite = a.kind === 'facility' && a.brand.endsWith(a.headText) && b.brand.endsWith(b.headText);
    return (
      !isSite ||
      a.modifiers === b.modifiers ||
      (a.modifiers !== '' && b.modifiers !== '' && a.modifiers.endsWith(b.modifiers))
    );
  }
  // One of a series is not the series: 首场讲座 and 讲座五场.
  if ((a.count > 1 && b.edition !== '') || (b.count > 1 && a.edition !== '')) return false;
  if (a.kind === 'facility' && b.kind === 'facility' && a.brand === '' && b.brand === '') {
    // 8家爱心母婴室 and 北街爱心母婴室: many of a kind and one of them.
    if (a.count > 1 !== b.count > 1 && a.modifiers !== b.modifiers) return false;
    const [short, long] = a.modifiers.length < b.modifiers.length ? [a, b] : [b, a];
    if (!long.modifiers.endsWith(short.modifiers)) return false;
    return !distinguishing.test(long.modifiers.slice(0, long.modifiers.length - short.modifiers.length));
  }
  const fullA = a.brand + a.modifiers + a.headText;
  const fullB = b.brand + b.modifiers + b.headText;
  if (a.modifiers + a.brand + b.modifiers + b.brand === '' && a.place === b.place && a.place !== '')
    return a.edition === b.edition && a.headText === b.headText;
  if (a.modifiers === '' && a.brand === '') return a.edition !== '' && a.edition === b.edition;
  if (b.modifiers === '' && b.brand === '') return b.edition !== '' && a.edition === b.edition;
  if (a.brand !== '') return isSubsequence(b.modifiers, a.brand + a.modifiers);
  if (b.brand !== '') return isSubsequence(a.modifiers, b.brand + b.modifiers);
  return isSubsequence(a.modifiers, fullB) || isSubsequence(b.modifiers, fullA);
}

/** Whether both may be one event by their kinds, their editions and years alone. */
export function isSameOccasion(a: ProgrammeTraits, b: ProgrammeTraits): boolean {
  if (conflicts(a.edition, b.edition) || conflicts(a.year, b.year)) return false;
  // 全省 is the province that another sentence calls by its name.
  if (![a, b].some(({ place }) => place.startsWith('全')) && placesConflict(a.place, b.place)) return false;
  if (namesPart(a.headText) !== namesPart(b.headText)) return false;
  if (isOtherSport(a, b)) return false;
  return headsAgree(a.headText, b.headText);
}

/** Of two descriptions of one programme, what both together say. */
export function mergedTraits(a: ProgrammeTraits, b: ProgrammeTraits): ProgrammeTraits {
  return {
    headText: a.headText.length >= b.headText.length ? a.headText : b.headText,
    kind: a.kind,
    brand: a.brand || b.brand,
    edition: a.edition || b.edition,
    year: a.year || b.year,
    place: a.place.length >= b.place.length ? a.place : b.place,
    modifiers: a.modifiers.length >= b.modifiers.length ? a.modifiers : b.modifiers,
    count: Math.max(a.count, b.count),
  };
}
