/** A programme's phrase with what its rules ask of it. */
import { emptyModifiers, eventVerbs, partHeads, programmeHeads } from '../../language/lexicons/programmes.ts';
import type { ProgrammePhrase } from './programme-phrases.ts';
import type { SentenceContext } from './sentence-context.ts';

export interface PhraseInContext {
  readonly phrase: ProgrammePhrase;
  readonly context: SentenceContext;
  /** The modifiers between what stands in front and the head noun. */
  readonly modifiers: string;
  /** How many of the modifiers' characters say something: 2 of 职工书画展, 0 of 职工文体活动. */
  readonly substance: number;
  /** What stands in 以…为主题的 before the phrase; empty where nothing does. */
  readonly theme: string;
}

/** 劳模疗休养项目 is as good as 劳模疗休养. */
export const isStrong = ({ phrase, modifiers }: PhraseInContext): boolean =>
  phrase.head.strength === 'strong' ||
  [3, 4, 5].some((n) => programmeHeads.get(modifiers.slice(-n))?.strength === 'strong');
/** A long head noun with a number of times or an organiser: 办了三期师带徒. */
export const tellsByItself = ({ phrase }: PhraseInContext): boolean =>
  phrase.head.text.length >= 3 &&
  ['activity', 'training', 'scheme'].includes(phrase.head.kind) &&
  (phrase.quantity !== undefined || phrase.nextKind === 'quantity' || phrase.edition !== '');
export const isOpen = ({ phrase, context }: PhraseInContext): boolean => !context.urging && !phrase.general;
export const hasNumber = ({ phrase }: PhraseInContext): boolean =>
  phrase.edition !== '' || phrase.year !== '';

/** 召开座谈会: an event of its own, if the article names no other of its kind. */
export function isHeldBarely({ phrase, context, modifiers }: PhraseInContext): boolean {
  return (
    modifiers === '' &&
    phrase.head.strength === 'strong' &&
    (phrase.head.text.length >= 3 || phrase.head.kind === 'service') &&
    (phrase.governorKind === 'host' ||
      eventVerbs.has(phrase.next) ||
      (phrase.opening && /^(?:上|由|在|于)$/u.test(phrase.next))) &&
    ['meeting', 'contest', 'training', 'ceremony', 'service'].includes(phrase.head.kind) &&
    !phrase.general &&
    !context.urging
  );
}

/** 遴选20人组成宣讲团: a team that is told of as founded. */
export function isMadeUp({ phrase }: PhraseInContext): boolean {
  return (
    /(?:宣讲团|讲师团|服务队|突击队|小分队|艺术团|合唱团)$/u.test(phrase.head.text) &&
    /^(?:组成|组建|成立)$/u.test(phrase.governor)
  );
}

/** Nothing but a head noun, perhaps with 此次 or 本届 before it. */
export function isBare(candidate: PhraseInContext): boolean {
  const { phrase, modifiers } = candidate;
  return (
    modifiers === '' &&
    !isMadeUp(candidate) &&
    !(phrase.governorKind === 'host' && tellsByItself(candidate)) &&
    phrase.brand === undefined &&
    phrase.edition === '' &&
    phrase.year === '' &&
    phrase.place === ''
  );
}

/** A head such as 闭幕式 that names a part of a greater event. */
export function isPart({ phrase }: PhraseInContext): boolean {
  return partHeads.has(phrase.head.text);
}

/** Characters of the modifiers that are left when words that say nothing are taken out. */
export function substanceOf(modifiers: readonly string[]): number {
  return modifiers.reduce((sum, word) => sum + (emptyModifiers.has(word) ? 0 : word.length), 0);
}
