/** A programme's phrase with what its rules ask of it. */

import { CharacterSet } from '../../language/lexicons/character-set.ts';
import {
  emptyModifiers,
  eventVerbs,
  namesPart,
  presentingVerbs,
  programmeHeads,
} from '../../language/lexicons/programmes.ts';
import { wordSet } from '../../language/lexicons/word-trie.ts';
import type { ProgrammePhrase } from './programme-phrases.ts';
import type { SentenceContext } from './sentence-context.ts';

export interface PhraseInContext {
  readonly phrase: ProgrammePhrase;
  readonly context: SentenceContext;
  /** The modifiers between what stands in front and the head noun. */
  readonly modifiers: string;
  /** How many of the modifiers' characters say something: 2 of 职工书画展, 0 of 职工文体活动. */
  readonly substance: number;
  /** The quoted name without its marks; empty where there is none. */
  readonly brand: string;
  /** It stands behind the 、 of a list. */
  readonly listed: boolean;
  /** What stands in 以…为主题的 before the phrase; empty where nothing does. */
  readonly theme: string;
  /** An award of which the words before say that somebody gets it: 授予216个单位…奖状. */
  readonly awarded: boolean;
  /** People who are organised for good: a 联谊会 that has a chair and members. */
  readonly association: boolean;
  /** The words in front of it and behind it. */
  readonly before: string;
  readonly behind: string;
  /** One of the things that something consists of: 体检、健康讲座和参观等内容. */
  readonly contents: boolean;
}

/** 劳动节 is a day of the calendar, 工友节 something that somebody holds. */
const calendar =
  /(?:劳动|妇女|儿童|青年|护士|教师|记者|医师|母亲|父亲|警察|工人|国际|国庆|端午|七夕|腊八|圣诞|植树|情人|中秋|重阳|元宵|清明|建党|建军|传统|民族|法定|重要|主要|中国|二十四|双|工作|休息|交易|营业|交接|纪念|结账|还款|[春夏秋冬烈炎])$/u;
const spans = new CharacterSet('节季月周日');
/** 采茶季, 毕业季: a time of the year. */
const seasons =
  /(?:[采收割摘]|收获|捕捞|开渔|[休禁伏]渔|丰收|播种|用[工电人]|毕业|求职|招聘|招工|报考|考试|开学|[雨花产旺淡]|[农忙闲耕种夏秋冬春]|旅游|供暖|采暖|供热|高温|出行|返乡|返程|销售|购物|消费|榨|捞|尝鲜)$|^采/u;
/** 日|工资, 月|增收: so much in each. */
const perTime = /^(?:工资|薪|均|增收|收入|产量|租金|供应|营收)/u;
/** A time of so many days that is called after something: 工友节, 骑手体检月. */
const isNamedTime = ({
  head,
  modifierWords,
  next,
  edition,
  brand,
  governorKind,
}: ProgrammePhrase): boolean => {
  const word = modifierWords.at(-1) ?? '';
  if (!spans.has(head.text)) return false;
  // 春茶季, 台风季: so short it is one of every year, unless somebody holds it.
  const isNamed = edition !== '' || brand !== undefined || governorKind === 'host';
  if (head.text === '季' && !isNamed && modifierWords.join('').length <= 2) return false;
  if (perTime.test(next) || (head.text === '季' && seasons.test(modifierWords.join('')))) return false;
  if (head.text === '日' && /世界|国际|全国/u.test(modifierWords.join(''))) return false;
  // 巷道平均月进尺
  if (/^(?:平均|人均|户均|累计)$/u.test(word)) return false;
  return word.length >= 2 && !calendar.test(word);
};

/** 驿站捐赠 is what was done for a place, not a kind of it. */
const doing: ReadonlySet<string> = wordSet(
  '捐赠 慰问 走访 揭牌 揭幕 评比 募捐 直播 宣讲 讲解 训练 评选 授课 讲课 观摩 采风 拜年',
);

/** 劳模疗休养项目 is as good as 劳模疗休养. */
export const isStrong = ({ phrase, modifiers }: PhraseInContext): boolean =>
  phrase.head.strength === 'strong' ||
  isNamedTime(phrase) ||
  (!doing.has(phrase.head.text) &&
    [3, 4, 5].some((n) => programmeHeads.get(modifiers.slice(-n))?.strength === 'strong'));
/** 开办培训班318期 counts events of a sort. */
export const sortOfEvent =
  /^(?:(?:[培集轮特实]训|[研进]修|研习|讲习|辅导|兴趣|学习|提[升高]|强化|示范|专题|训练)[班营]|公开课|系列活动|主题活动|专项活动|专项行动)$/u;
/** A long head noun with a number of times or an organiser: 办了三期师带徒. */
export const tellsByItself = ({ phrase }: PhraseInContext): boolean =>
  phrase.head.text.length >= 3 &&
  !sortOfEvent.test(phrase.head.text) &&
  ['activity', 'training', 'scheme'].includes(phrase.head.kind) &&
  (phrase.quantity !== undefined || phrase.nextKind === 'quantity' || phrase.edition !== '');
export const isOpen = ({ phrase, context }: PhraseInContext): boolean => !context.urging && !phrase.general;
export const hasNumber = ({ phrase }: PhraseInContext): boolean =>
  phrase.edition !== '' || phrase.year !== '';

/** 为工友送上一台文艺演出. */
export const isPresented = ({ governor, quantity, head }: ProgrammePhrase): boolean =>
  presentingVerbs.has(governor) &&
  quantity !== undefined &&
  (head.kind === 'show' || head.kind === 'service' || /(?:演出|晚会|讲座)$/u.test(head.text));

/** 召开座谈会, 把相亲会搬到湖边: an event of its own, if the article names no other of its kind. */
export function isHeldBarely({ phrase, context, modifiers, contents }: PhraseInContext): boolean {
  return (
    modifiers === '' &&
    !contents &&
    phrase.head.strength === 'strong' &&
    (phrase.head.text.length >= (phrase.head.kind === 'facility' ? 4 : 3) ||
      phrase.head.kind === 'service') &&
    (phrase.governorKind === 'host' ||
      isPresented(phrase) ||
      (/^[把将]$/u.test(phrase.governor) &&
        /^(?:[办搬开送]|搬到|搬进|搬上|办到|办在|开进|开到|送到|送进)$/u.test(phrase.next)) ||
      eventVerbs.has(phrase.predicate) ||
      (phrase.opening && /^(?:上|由|在|于)$/u.test(phrase.next))) &&
    ['meeting', 'contest', 'training', 'ceremony', 'service', 'activity', 'show', 'facility'].includes(
      phrase.head.kind,
    ) &&
    !phrase.general &&
    !context.urging
  );
}

/** A team is told of in passing (组织医疗小分队上门) unless it has a name or is founded. */
export const isTeam = (head: string): boolean => team.test(head);
const team = /(?:团|队|轻骑兵|小组|互助组)$/u;

/** 遴选20人组成宣讲团: a team that is told of as founded. */
export function isMadeUp({ phrase, modifiers }: PhraseInContext): boolean {
  if (!isTeam(phrase.head.text)) return false;
  return madeUp.test(phrase.governor) || (/^挂牌?$/u.test(phrase.predicate) && modifiers.length >= 2);
}
const madeUp = /^(?:组成|组建|成立|建立|打造|组起|拉起|设立|抽调)$/u;
/** 领导小组 and its like are named by the body that they belong to, 党小组 and 工会小组 are parts of it. */
export const isOffice = ({ phrase, modifiers }: PhraseInContext): boolean =>
  phrase.head.text.endsWith('组') && offices.test(modifiers);
const offices = /(?:领导|工作|协调|专项|筹备|指导|调查|考核|评审|评估|管理|党|工会|项目|推进|攻坚|临时)$|^$/u;

/** Nothing but a head noun, perhaps with 此次 or 本届 before it. */
export function isBare(candidate: PhraseInContext): boolean {
  const { phrase, modifiers } = candidate;
  return (
    modifiers === '' &&
    !isMadeUp(candidate) &&
    !isFounding(candidate) &&
    !(phrase.governorKind === 'host' && tellsByItself(candidate)) &&
    phrase.brand === undefined &&
    phrase.edition === '' &&
    phrase.year === '' &&
    phrase.place === ''
  );
}

/** A head such as 闭幕式 that names a part of a greater event. */
export function isPart({ phrase }: PhraseInContext): boolean {
  return namesPart(phrase.head.text);
}

/** 棋类协会挂牌仪式: what was founded stands in front of it as an organisation. */
export const isFounding = ({ phrase }: PhraseInContext): boolean =>
  phrase.adjoining && /^[揭挂]牌(?:仪式|式|典礼|大?会)$/u.test(phrase.head.text);

/** Characters of the modifiers that are left when words that say nothing are taken out. */
export function substanceOf(modifiers: readonly string[]): number {
  return modifiers.reduce((sum, word) => sum + (emptyModifiers.has(word) ? 0 : word.length), 0);
}
