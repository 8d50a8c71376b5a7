/** What the rules that find a number's owner are asked, and the mentions that they look at. */
import type { FigureKind } from '../../../graph-schema/ontology.ts';
import type { Entity, EntityLayer, EntityNumber, Mention } from '../../entities/entity.ts';
import type { AnalysedText, Quantity } from '../../language/analysed-text.ts';
import type { Span } from '../../page/source-text.ts';
import { longestFirst } from '../../page/span-order.ts';
import type { Clause, SubjectOrigin } from '../syntax/clauses.ts';
import { programmeKind } from '../syntax/programme-kind.ts';
import type { SentenceReading } from '../syntax/reading.ts';
import type { BareSubject } from './bare-subjects.ts';

export interface Owner {
  readonly about: EntityNumber;
  readonly rule: string;
  readonly confidence: number;
  /** The owner is only the sum itself; the programme or person that it is for may be told as well. */
  readonly isSum: boolean;
  /** What is counted, where the owner's rule knows better than the unit. */
  readonly what: FigureKind | undefined;
}

/** A mention of the article with its entity, and what the rules ask of it again and again. */
export interface OwnedMention extends Span {
  readonly entity: Entity;
  /** The recogniser rule that found it. */
  readonly rule: string;
  readonly sort: MentionSort;
}

/** What kind of thing is mentioned. */
export interface MentionSort {
  readonly person: boolean;
  readonly organisation: boolean;
  /** A programme or fund. */
  readonly held: boolean;
  /** 专项资金45万元: money named once by the way, about which only sums are told. */
  readonly passingFund: boolean;
  /** What a sentence may be about: no single sum, no item of a list, no honour. */
  readonly topic: boolean;
}

/** Where the article says that a sum was given, and to what. */
export interface Payment extends Span {
  readonly target: Entity;
}

/** Who or what the number's clause is about. */
export interface Subject extends OwnedMention {
  readonly origin: SubjectOrigin;
}

/** The figure before, and to whom it was given. */
export interface PreviousFigure extends Span {
  readonly about: EntityNumber;
  readonly rule: string;
  readonly kind: FigureKind;
}

export interface OwnerQuestion {
  readonly text: AnalysedText;
  readonly quantity: Quantity;
  readonly kind: FigureKind;
  readonly sentence: Span;
  readonly clause: Span;
  /** Mentions that begin before the number, nearest first, as far as looking back pays. */
  readonly before: readonly OwnedMention[];
  /** Mentions that begin at or behind it in its sentence. */
  readonly behind: readonly OwnedMention[];
  /** The first programme named in the next two sentences. */
  readonly ahead: OwnedMention | undefined;
  /** The clause's only subject, own or carried over. */
  readonly subject: Subject | undefined;
  /** The bare noun that is the subject of the clause, or of one before it in the sentence; `subject` is then what it means. */
  readonly bare: BareSubject | undefined;
  /** Whoever acted last before the clause in its sentence, where the clause has no subject. */
  readonly actedBefore: OwnedMention | undefined;
  /** Whoever acted last in the sentences before. */
  readonly actor: OwnedMention | undefined;
  /** The figure before it in its sentence. */
  readonly previous: PreviousFigure | undefined;
  /** What this sum is said to have been given for or to, the surest first. */
  readonly payments: readonly Payment[];
  /** Whether the article says that a body holds a programme. */
  readonly hosts: (body: EntityNumber, programme: EntityNumber) => boolean;
}

export type OwnerRule = (question: OwnerQuestion) => Owner | undefined;

export const isHeld = ({ sort }: OwnedMention): boolean => sort.held;
export const isOrganisation = ({ sort }: OwnedMention): boolean => sort.organisation;
export const isPerson = ({ sort }: OwnedMention): boolean => sort.person;
export const isPassingFund = ({ sort }: OwnedMention): boolean => sort.passingFund;
export const isTopic = ({ sort }: OwnedMention): boolean => sort.topic;
export const isTopicOrFund = (mention: OwnedMention): boolean => isTopic(mention) || isPassingFund(mention);
type MentionTest = (mention: OwnedMention) => boolean;

/** Of mentions that stand nearest first, the nearest one that begins at or behind `from` and is such. */
export function nearestSince(
  before: readonly OwnedMention[],
  from: number,
  is: MentionTest,
): OwnedMention | undefined {
  for (const mention of before) {
    if (mention.start < from) return undefined;
    if (is(mention)) return mention;
  }
  return undefined;
}

/** Of the same, the nearest one that ends at or before `until` and is such. */
export function nearestUntil(
  before: readonly OwnedMention[],
  until: number,
  is: MentionTest,
): OwnedMention | undefined {
  for (const mention of before) if (mention.end <= until && is(mention)) return mention;
  return undefined;
}

/** What the sentence names first. */
export function firstNamed({ before, sentence }: OwnerQuestion): OwnedMention | undefined {
  let first: OwnedMention | undefined;
  for (const mention of before) {
    if (mention.start < sentence.start) break;
    first = mention;
  }
  return first;
}

/** Of mentions that stand in text order, whether one that begins before `end` is such. */
export function isNamedBefore(behind: readonly OwnedMention[], end: number, is: MentionTest): boolean {
  for (const mention of behind) if (mention.start < end && is(mention)) return true;
  return false;
}

const sorts = {
  person: { person: true, organisation: false, held: false, passingFund: false, topic: false },
  organisation: { person: false, organisation: true, held: false, passingFund: false, topic: false },
  place: { person: false, organisation: false, held: false, passingFund: false, topic: false },
} as const;

function sortOf(entity: Entity, rule: string): MentionSort {
  const { type } = entity;
  if (type === 'Person') return sorts.person;
  if (type === 'Place') return sorts.place;
  if (type !== 'Programme' && type !== 'Fund') return sorts.organisation;
  const sum = type === 'Fund' && isSum(entity, rule);
  const honour = type === 'Programme' && programmeKind(entity) === 'award';
  return {
    person: false,
    organisation: false,
    held: true,
    passingFund: sum || (rule === 'fund.sum' && entity.mentions.length === 1),
    topic: !sum && !honour && rule !== 'programme.listed' && rule !== 'programme.quoted-award',
  };
}

/** 5000元慰问金: the fund is one sum and no topic for other numbers. */
function isSum({ name, mentions }: Entity, rule: string): boolean {
  if (/^\d/u.test(name)) return true;
  return rule === 'fund.named' && mentions.length === 1 && !/(?:基金|互助金|公益金|资金池)$/u.test(name);
}

function ownedMention(entity: Entity, { start, end, rule }: Mention): OwnedMention {
  return { start, end, rule, entity, sort: sortOf(entity, rule) };
}

/** 来到栈道加固工程工地: where somebody goes. */
function isSite(text: string, { entity, start, end }: OwnedMention): boolean {
  if (entity.type !== 'Programme' || !works.test(entity.name)) return false;
  return goes.test(text.slice(Math.max(0, start - 3), start)) && there.test(text.slice(end, end + 6));
}
const works = /(?:项目|工程)$/u;
const goes = /(?:来到|走进|深入|前往|赶到|抵达|奔赴|走访|赴|到)(?:了)?$/u;
const there = /^[”]?(?:建设|施工)?(?:工地|现场|一线|项目部|车间|标段|营地|驻地)/u;

export function owner(
  mention: OwnedMention | undefined,
  rule: string,
  confidence: number,
): Owner | undefined {
  if (mention === undefined) return undefined;
  return ownerOf(mention.entity, rule, confidence, isPassingFund(mention));
}

export function ownerOf({ id }: Pick<Entity, 'id'>, rule: string, confidence: number, isSum = false): Owner {
  return { about: id, rule, confidence, isSum, what: undefined };
}

/**
 * All mentions in text order, without programmes and funds that lie inside the name of a longer one, nor bodies inside
 * that of a longer body.
 */
export function mentionsInOrder(layer: EntityLayer, text: string): readonly OwnedMention[] {
  const all: OwnedMention[] = [];
  for (const entity of layer.entities)
    for (const mention of entity.mentions) {
      const owned = ownedMention(entity, mention);
      all.push(isSite(text, owned) ? { ...owned, sort: sorts.place } : owned);
    }
  all.sort(longestFirst);
  const kept: OwnedMention[] = [];
  let outerEnd = -1;
  let bodyEnd = -1;
  for (const mention of all) {
    // 青石公司工会 is one body, whose name begins with another's.
    if (isOrganisation(mention)) {
      if (mention.end <= bodyEnd) continue;
      bodyEnd = mention.end;
    }
    if (!isHeld(mention) || mention.end > outerEnd) {
      if (isHeld(mention)) outerEnd = mention.end;
      kept.push(mention);
    }
  }
  return kept;
}

/** The sole subject of the clause that holds an offset, and who acted before the sentence. */
export function subjectsAt(
  sentence: SentenceReading | undefined,
  offset: number,
): Pick<OwnerQuestion, 'subject' | 'actedBefore' | 'actor'> {
  if (sentence === undefined) return { subject: undefined, actedBefore: undefined, actor: undefined };
  const { clauses, offsets, topic } = sentence;
  let clause: Clause | undefined;
  for (const each of clauses) if ((offsets[each.start] ?? 0) <= offset) clause = each;
  const subject = soleMention(clause?.subject);
  return {
    subject: subject && withOrigin(subject, clause?.subjectOrigin ?? 'own'),
    actedBefore: soleMention(clause?.actor),
    actor: soleMention(topic.actor),
  };
}

function soleMention(phrase: Clause['subject']): OwnedMention | undefined {
  const [member, ...others] = phrase?.members ?? [];
  if (member === undefined || others.length > 0 || phrase?.representative !== '') return undefined;
  return ownedMention(member.entity, member.mention);
}

/** Written out, since the engine makes a shape of its own for every object that begins with a spread. */
export function withOrigin({ start, end, rule, entity, sort }: OwnedMention, origin: SubjectOrigin): Subject {
  return { start, end, rule, entity, sort, origin };
}

/** Whether a heading above the body names it. */
export const isHeadlined = ({ mentions }: Entity, bodyStart: number): boolean =>
  mentions.some(({ start }) => start < bodyStart);

/** The words of the sentence before the number. */
export const wordsBefore = ({ text, sentence, quantity }: OwnerQuestion): string =>
  text.text.slice(sentence.start, quantity.start);
