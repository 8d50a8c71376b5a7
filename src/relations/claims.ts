/** The claims that frames make of one article, each kept once with its best evidence. */
import { type ClaimStatus, isAllowedRelation, type RelationType } from '../../graph-schema/ontology.ts';
import type { Entity, Mention } from '../entities/entity.ts';
import { boundaryActs, openingOrClosing } from '../language/lexicons/ceremonies.ts';
import { mannerAdverb } from '../language/lexicons/verbs/manner-adverbs.ts';
import { bodyStart } from '../page/article.ts';
import { shortestFirst } from '../page/span-order.ts';
import { ClaimedPairsIndex } from './frames/claimed-pairs.ts';
import type { Frame, FrameClaim, FrameContext } from './frames/frame.ts';
import type { Relation } from './relation.ts';
import { type Modality, modalityAt } from './syntax/modality.ts';
import { mainEventOf } from './syntax/names-within-names.ts';
import type { Occasions } from './syntax/occasion.ts';
import { OpeningPattern } from './syntax/opening-pattern.ts';
import { type ProgrammeKind, programmeKind } from './syntax/programme-kind.ts';
import { evidenceFor, type Reading, type SentenceReading } from './syntax/reading.ts';

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

/** 承办, 具体承办: done for others who are in charge. */
const carryingOut = new OpeningPattern(new RegExp(`^(?:${mannerAdverb}){0,2}(?:承办|协办|承接|承担)`, 'u'));

/** Confidence from which a name is as good as certain: what is said of it is as sure as the frame that reads it. */
const SURE_NAME = 0.9;

export class Claims implements FrameContext {
  readonly reading: Reading;
  readonly occasions: Occasions;
  readonly claimed = new ClaimedPairsIndex();
  readonly #bodyStart: number;
  /** The name of the frame that is reading, which its claims carry as their rule. */
  #rule = '';
  readonly #relations: Relation[] = [];
  /** Where among them those of each source stand. */
  readonly #places = new Map<Entity, number[]>();
  readonly #certainties = new Map<Entity, number>();
  #judged:
    | { readonly sentence: SentenceReading; readonly verbAt: number; readonly modality: Modality }
    | undefined;

  constructor(reading: Reading, occasions: Occasions) {
    this.reading = reading;
    this.occasions = occasions;
    this.#bodyStart = bodyStart(reading.analysed.article);
  }

  /** Has a frame read a sentence. */
  read(sentence: SentenceReading, frame: Frame): void {
    this.#rule = frame.name;
    frame.read(sentence, this);
  }

  /** Takes a claim; what is said of a part of an event may be said of the event, too. */
  claim(where: SentenceReading, claim: FrameClaim): void {
    this.#add(where, claim, claim.source, claim.target, claim.confidence);
    const { source, target } = claim;
    const confidence = claim.confidence * THROUGH_PART;
    if (claim.type === 'LOCATED_IN') {
      const whole = roundOrCeremony.test(source.name) ? mainEventOf(this.reading, source) : undefined;
      if (whole) this.#add(where, claim, whole, target, confidence);
      return;
    }
    if (target.type !== 'Programme') return;
    const { kindOf, main } = this.occasions;
    const whole = mainEventOf(this.reading, target) ?? (bareCeremony.test(target.name) ? main : undefined);
    if (whole && reachesWhole(claim, whole) && kindOf(whole) !== 'award')
      this.#add(where, claim, source, whole, confidence);
  }

  /** All claims in text order. */
  inOrder(): readonly Relation[] {
    return this.#relations.toSorted(shortestFirst);
  }

  #add(
    where: SentenceReading,
    { type, from, to, verbAt, role, title, amount }: FrameClaim,
    source: Entity,
    target: Entity,
    confidence: number,
  ): void {
    const status = verbAt === undefined ? 'done' : statusOf[this.#modality(where, verbAt)];
    if (!status || source === target || !isAllowedRelation(type, source.type, target.type)) return;
    const { start, end } = evidenceFor(where, from, to);
    const certain = this.#certainty(source) * this.#certainty(target);
    const relation: Relation = {
      start,
      end,
      type,
      source: source.id,
      target: target.id,
      role,
      title,
      amount,
      rule: this.#rule,
      confidence: Math.round(confidence * certain * 100) / 100,
      status,
    };
    const carriesOut = verbAt !== undefined && carryingOut.opens(where.text, verbAt);
    this.claimed.add(type, source, target, where.index, carriesOut);
    this.#keep(source, relation);
  }

  /** Once, as it is said best. */
  #keep(source: Entity, relation: Relation): void {
    const places = this.#places.get(source);
    if (places === undefined) this.#places.set(source, [this.#relations.length]);
    else {
      for (const place of places) {
        const known = this.#relations[place];
        if (known === undefined || !saysSame(known, relation)) continue;
        if (this.#isBetter(relation, known)) this.#relations[place] = relation;
        return;
      }
      places.push(this.#relations.length);
    }
    this.#relations.push(relation);
  }

  /** The many claims of one verb share the judgement. */
  #modality(sentence: SentenceReading, verbAt: number): Modality {
    if (this.#judged?.sentence !== sentence || this.#judged.verbAt !== verbAt)
      this.#judged = { sentence, verbAt, modality: modalityAt(sentence, sentence.clauses, verbAt) };
    return this.#judged.modality;
  }

  /** What an uncertain name leaves of the confidence in what is said of it; its best mention counts. */
  #certainty(entity: Entity): number {
    const known = this.#certainties.get(entity);
    if (known !== undefined) return known;
    let best = 0;
    for (const { confidence } of entity.mentions) if (confidence > best) best = confidence;
    const certain = Math.min(1, best / SURE_NAME);
    this.#certainties.set(entity, certain);
    return certain;
  }

  /** Of two that say it alike the first one in the text counts. */
  #isBetter(one: Relation, other: Relation): boolean {
    const more = this.#rank(one) - this.#rank(other);
    return more > 0 || (more === 0 && one.end <= other.start);
  }

  /** What happened outweighs what is planned, the body the heading, what says more what says less, the surer rule the other. */
  #rank({ status, start, confidence, amount, role }: Relation): number {
    return (
      statusRank[status] * 100 +
      (start >= this.#bodyStart ? 10 : 0) +
      confidence +
      (amount ? 0.5 : 0) +
      (role && role !== 'attended' ? 0.2 : 0)
    );
  }
}

/** Of the same source. */
function saysSame(one: Relation, other: Relation): boolean {
  return one.target === other.target && one.type === other.type && (one.title ?? '') === (other.title ?? '');
}

const statusRank: Record<ClaimStatus, number> = { done: 2, reported: 1, planned: 0 };

function reachesWhole({ type, target }: FrameClaim, whole: Entity): boolean {
  if (sharedWithWhole.has(type)) return true;
  if (type !== 'ATTENDED') return false;
  if (target.mentions.every(isBareSession)) return true;
  return isTakenPartIn.has(programmeKind(whole)) && roundOrCeremony.test(target.name);
}

const isBareSession = ({ text }: Mention): boolean => bareSession.test(text);
