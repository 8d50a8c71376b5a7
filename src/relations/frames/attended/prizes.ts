/** ATTENDED by whoever won something in the contest spoken of, however the list of winners is built. */
import type { Entity } from '../../../entities/entity.ts';
import { prize, winningVerb } from '../../../language/lexicons/prizes.ts';
import { clauseAt, type SentenceReading } from '../../syntax/reading.ts';
import type { Frame, FrameContext } from '../frame.ts';
import { wholeList } from '../listed-people.ts';
import { entitiesOf, matches, type PatternMatch, patternOf } from '../patterns.ts';
import { endsOf } from '../rule.ts';
import { attend, bodyOfPerson, isAway } from './attendance.ts';
import { tookPlace } from './scene.ts';

/** 摘走了Ｐ的头一块金牌, 各得一个头名, 列第二、第三位. */
const wins = patternOf(new RegExp(`(?<verb>${winningVerb})[^，。；ＯＨ]{0,16}?${prize}`, 'dgu'));

/** 三个第一分别归了Ｏ的Ｈ、Ｏ焊工Ｈ; 第一名被Ｏ女工Ｈ收入囊中. */
const goesTo = patternOf(
  new RegExp(
    `${prize}[^，。；ＯＨＰ]{0,6}，?(?:则|却|也|都|分别|最终){0,2}(?<verb>归于?了?|归属|属于|花落|落入|落到|被|由)[^，。；ＯＨＰ]{0,6}?${bodyOfPerson}(?<source>Ｈ)`,
    'dgu',
  ),
);

/** Ｈ……摘走了金牌; 三个第一归了Ｈ、Ｈ和Ｈ: of whom nothing else says that they took part. */
export const prizes: Frame = {
  name: 'attended/prizes',
  type: 'ATTENDED',
  triggers: [wins, goesTo],
  read: (sentence, context) => {
    if (sentence.sentence.part !== 'body') return;
    for (const match of matches(sentence, wins))
      claimWinners(sentence, context, match, winnersBefore(sentence, match));
    for (const match of matches(sentence, goesTo))
      claimWinners(sentence, context, match, endsOf(wholeList({ match, sentence, context })));
  },
};

function claimWinners(
  sentence: SentenceReading,
  context: FrameContext,
  match: PatternMatch,
  winners: readonly Entity[],
): void {
  const strangers = winners.filter((each) => !context.claimed.isSource('ATTENDED', each));
  if (strangers.length === 0 || isAway(sentence, context, match.end)) return;
  const contest = context.occasions.before(sentence, match.end, ['contest']);
  if (!contest || (contest !== context.occasions.main && !tookPlace(contest, context))) return;
  const range: [number, number] = [match.start, match.end];
  attend(sentence, context, strangers, [contest], 'attended', range, 0.7, match.at('verb'));
}

/** What joins two winners of a list. */
const listed = /^(?:、|和|与|及|以及)(?:来自)?[^，。；：ＯＨＰ]{0,16}$/u;
/** Ｏ的|焊工Ｈ, 来自Ｌ的|窑主Ｈ: where a winner is from. */
const bodyOf = /^的?[^，。；：、ＯＨＰ]{0,14}$/u;

/** 技师Ｈ、Ｏ修坯工Ｈ、来自Ｌ的窑主Ｈ各得一个头名; else whom the clause before is about. */
function winnersBefore(sentence: SentenceReading, match: PatternMatch): readonly Entity[] {
  const verbAt = match.at('verb') ?? match.start;
  const clause = clauseAt(sentence, verbAt);
  if (!clause) return [];
  const found: Entity[] = [];
  let later = verbAt;
  for (const phrase of sentence.phrases.toReversed()) {
    if (phrase.at >= verbAt) continue;
    if (phrase.at < clause.start) break;
    const between = sentence.text.slice(phrase.at + 1, later);
    const first = later === verbAt;
    if (phrase.symbol === 'Ｈ' && (first ? /^(?!的)[^，。；ＯＨＰ]*$/u : listed).test(between))
      found.push(...entitiesOf(phrase));
    else if (first || !'ＯＬ'.includes(phrase.symbol) || !bodyOf.test(between)) break;
    later = phrase.at;
  }
  const { subject, subjectOrigin } = clause;
  const carried = found.length === 0 && subjectOrigin === 'clause' && subject?.symbol === 'Ｈ';
  return carried ? entitiesOf(subject) : found;
}
