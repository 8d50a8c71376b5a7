/** The relations of one article: frames over folded sentences, each claim once with its best evidence. */

import { type ClaimStatus, isAllowedRelation, type RelationType } from '../../graph-schema/ontology.ts';
import type { Entity, EntityLayer } from '../entities/entity.ts';
import type { AnalysedText } from '../language/analysed-text.ts';
import { atOnce, type Steps } from '../language/in-step.ts';
import { boundaryActs, openingOrClosing } from '../language/lexicons/ceremonies.ts';
import { mannerAdverb } from '../language/lexicons/verbs/manner-adverbs.ts';
import { shortestFirst } from '../page/span-order.ts';
import { findFigures } from './figures/find-figures.ts';
import { attendedFrames, attendedLateFrames } from './frames/attended.ts';
import { awardedFrames, awardedLateFrames } from './frames/awarded.ts';
import { ClaimedPairsIndex } from './frames/claimed-pairs.ts';
import type { Frame, FrameClaim, FrameContext } from './frames/frame.ts';
import { FramePass } from './frames/frame-pass.ts';
import { fundedFrames } from './frames/funded.ts';
import { holdsPostFrames } from './frames/holds-post.ts';
import { locatedFrames, locatedLateFrames } from './frames/located.ts';
import { organisedFrames, organisedLateFrames } from './frames/organised.ts';
import { partOfFrames } from './frames/part-of.ts';
import { supportedFrames, supportedLateFrames } from './frames/supported.ts';
import type { Relation, RelationLayer } from './relation.ts';
import { type Modality, modalityAt } from './syntax/modality.ts';
import { mainEventOf } from './syntax/names-within-names.ts';
import { findOccasions } from './syntax/occasion.ts';
import { OpeningPattern } from './syntax/opening-pattern.ts';
import { type ProgrammeKind, programmeKind } from './syntax/programme-kind.ts';
import { evidenceFor, readingArticle, type SentenceReading } from './syntax/reading.ts';
import { paymentsToldOnce } from './told-once.ts';

/** All frames in the order in which they read a sentence: later ones build on what earlier ones claimed. */
export const frames: readonly Frame[] = [
  ...holdsPostFrames,
  ...organisedFrames,
  ...supportedFrames,
  ...fundedFrames,
  ...awardedFrames,
  ...partOfFrames,
  ...locatedFrames,
  ...attendedFrames,
];

/** Frames that read the article again, once all others have spoken. */
export const lateFrames: readonly Frame[] = [
  ...organisedLateFrames,
  ...supportedLateFrames,
  ...awardedLateFrames,
  ...locatedLateFrames,
  ...attendedLateFrames,
];

const passes = [new FramePass(frames), new FramePass(lateFrames)];

/** A sentence that names nothing says nothing about anything, unless a sum is told of a bare noun: 公司配套12万元. */
const entitySymbol = /[ＯＨＰＦＬＭ]/u;

const statusOf: Record<Modality, ClaimStatus | undefined> = {
  done: 'done',
  planned: 'planned',
  reported: 'reported',
  exhorted: undefined,
  denied: undefined,
  other: undefined,
};

/** Who hosts or helps the final of a contest hosts or helps the contest. */
const sharedWithWhole: ReadonlySet<RelationType> = new Set<RelationType>(['ORGANISED', 'SUPPORTED']);
const THROUGH_PART = 0.9;

/** Rounds and beginnings: who is said to be there, by no fuller name than this, is at the whole. */
const bareSession = new RegExp(
  `^(?:(?:${boundaryActs}).{0,3}|(?:总|半)?决赛.{0,3}|(?:复|预|初|预选|资格)赛.{0,3})$`,
  'u',
);

/** 开讲仪式 by no fuller name is the article's event's. */
const bareCeremony = new RegExp(`^(?:${boundaryActs})(?:仪式|典礼|式)$`, 'u');

/** 技能大赛决赛, 培训班结业仪式: who is there is in the contest or the course; 大赛新闻发布会 is none of it. */
const roundOrCeremony = new RegExp(
  `(?:[决复初预]赛|预选赛|资格赛|(?:${openingOrClosing})(?:仪式|典礼|式|(?:大|晚)?会))$`,
  'u',
);
const isTakenPartIn: ReadonlySet<ProgrammeKind> = new Set(['contest', 'course']);

function reachesWhole({ type, target }: FrameClaim, whole: Entity): boolean {
  if (sharedWithWhole.has(type)) return true;
  if (type !== 'ATTENDED') return false;
  if (target.mentions.every(({ text }) => bareSession.test(text))) return true;
  return isTakenPartIn.has(programmeKind(whole)) && roundOrCeremony.test(target.name);
}

/** 承办, 具体承办: done for others who are in charge. */
const carryingOut = new OpeningPattern(new RegExp(`^(?:${mannerAdverb}){0,2}(?:承办|协办|承接|承担)`, 'u'));

/** Finds who did what to what, in offsets of the article's reading text. */
export function relate(text: AnalysedText, layer: EntityLayer): RelationLayer {
  return atOnce(relating(text, layer));
}

/** The same in steps. */
export function* relating(text: AnalysedText, layer: EntityLayer): Steps<RelationLayer> {
  const reading = yield* readingArticle(text, layer);
  yield;
  const occasions = findOccasions(reading);
  const claims = new Map<string, Relation>();
  const claimed = new ClaimedPairsIndex();
  const bodyStart = text.article.parts.find((part) => part.kind === 'body')?.start ?? 0;
  let frameName = '';
  const modality = lastJudged();
  const make = (where: SentenceReading, claim: FrameClaim): void => {
    const status = claim.verbAt === undefined ? 'done' : statusOf[modality(where, claim.verbAt)];
    const relation = status && toRelation(where, claim, status, frameName);
    if (!relation) return;
    const carriesOut = claim.verbAt !== undefined && carryingOut.opens(where.text, claim.verbAt);
    claimed.add(claim.type, claim.source, claim.target, where.index, carriesOut);
    const key = `${claim.type} ${claim.source.id} ${claim.target.id} ${claim.title ?? ''}`;
    const known = claims.get(key);
    if (!known || isBetter(relation, known, bodyStart)) claims.set(key, relation);
  };
  const context: FrameContext = {
    reading,
    occasions,
    claimed,
    claim: (where, claim) => {
      make(where, claim);
      if (claim.type === 'LOCATED_IN') {
        const whole = roundOrCeremony.test(claim.source.name)
          ? mainEventOf(reading, claim.source)
          : undefined;
        if (whole) make(where, { ...claim, source: whole, confidence: claim.confidence * THROUGH_PART });
        return;
      }
      if (claim.target.type !== 'Programme') return;
      const whole =
        mainEventOf(reading, claim.target) ??
        (bareCeremony.test(claim.target.name) ? occasions.main : undefined);
      if (whole && reachesWhole(claim, whole) && occasions.kindOf(whole) !== 'award') {
        make(where, { ...claim, target: whole, confidence: claim.confidence * THROUGH_PART });
      }
    },
  };
  const named = reading.sentences.filter((sentence) => entitySymbol.test(sentence.text));
  for (const pass of passes) {
    yield;
    for (const sentence of named) {
      for (const frame of pass.framesFor(sentence.possible)) {
        frameName = frame.name;
        frame.read(sentence, context);
      }
    }
  }
  const inOrder = [...claims.values()].sort(shortestFirst);
  const relations = paymentsToldOnce(inOrder, layer);
  yield;
  return { relations, figures: findFigures(reading, relations) };
}

/** Judges the modality of verbs; the many claims of one verb share the judgement. */
function lastJudged(): (sentence: SentenceReading, verbAt: number) => Modality {
  let last: { sentence: SentenceReading; verbAt: number; modality: Modality } | undefined;
  return (sentence, verbAt) => {
    if (last?.sentence !== sentence || last.verbAt !== verbAt)
      last = { sentence, verbAt, modality: modalityAt(sentence, sentence.clauses, verbAt) };
    return last.modality;
  };
}

function toRelation(
  sentence: SentenceReading,
  claim: FrameClaim,
  status: ClaimStatus,
  rule: string,
): Relation | undefined {
  const { type, source, target, confidence, role, title, amount } = claim;
  if (source === target || !isAllowedRelation(type, source.type, target.type)) return undefined;
  const { start, end } = evidenceFor(sentence, claim.from, claim.to);
  return {
    start,
    end,
    type,
    source: source.id,
    target: target.id,
    role,
    title,
    amount,
    rule,
    confidence: Math.round(confidence * certainty(source) * certainty(target) * 100) / 100,
    status,
  };
}

/** Confidence from which a name is as good as certain: what is said of it is as sure as the frame that reads it. */
const SURE_NAME = 0.9;

const certainties = new WeakMap<Entity, number>();

/** What an uncertain name leaves of the confidence in what is said of it; its best mention counts. */
function certainty(entity: Entity): number {
  const known = certainties.get(entity);
  if (known !== undefined) return known;
  let best = 0;
  for (const { confidence } of entity.mentions) if (confidence > best) best = confidence;
  const certain = Math.min(1, best / SURE_NAME);
  certainties.set(entity, certain);
  return certain;
}

const statusRank: Record<ClaimStatus, number> = { done: 2, reported: 1, planned: 0 };

/** What happened outweighs what is planned, the body the heading, what says more what says less, the surer rule the other. */
function isBetter(relation: Relation, known: Relation, bodyStart: number): boolean {
  const rank = (each: Relation): number =>
    statusRank[each.status] * 100 +
    (each.start >= bodyStart ? 10 : 0) +
    each.confidence +
    (each.amount ? 0.5 : 0) +
    (each.role && each.role !== 'attended' ? 0.2 : 0);
  return rank(relation) > rank(known);
}
