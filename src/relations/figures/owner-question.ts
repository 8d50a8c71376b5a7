/** What the rules that find a number's owner are asked, and the mentions that they look at. */
import type { EntityType, FigureKind } from '../../../graph-schema/ontology.ts';
import type { Entity, EntityLayer, EntityNumber } from '../../entities/entity.ts';
import type { AnalysedText, Quantity } from '../../language/analysed-text.ts';
import type { Span } from '../../page/source-text.ts';

export interface Owner {
  readonly about: EntityNumber;
  readonly rule: string;
  readonly confidence: number;
  /** The owner is only the sum itself; the programme or person that it is for may be told as well. */
  readonly isSum?: boolean;
}

/** A mention of the article with its entity. */
export interface OwnedMention extends Span {
  readonly entity: Entity;
  /** The recogniser rule that found it. */
  readonly rule: string;
}

/** Where the article says that a sum was given, and to what. */
export interface Payment extends Span {
  readonly target: Entity;
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
  /** The programme that the article is about. */
  readonly main: Entity | undefined;
  /** What this sum is said to have been given for or to, the surest first. */
  readonly payments: readonly Payment[];
}

export type OwnerRule = (question: OwnerQuestion) => Owner | undefined;

const heldTypes: ReadonlySet<EntityType> = new Set(['Programme', 'Fund']);
const organisationTypes: ReadonlySet<EntityType> = new Set(['Union', 'Company', 'Institution']);

export const isHeld = (mention: OwnedMention): boolean => heldTypes.has(mention.entity.type);
export const isOrganisation = (mention: OwnedMention): boolean => organisationTypes.has(mention.entity.type);
export const isPerson = (mention: OwnedMention): boolean => mention.entity.type === 'Person';

/** 5000元慰问金: the entity is one sum and no topic for other numbers. */
export const isSum = (mention: OwnedMention): boolean =>
  mention.entity.type === 'Fund' &&
  (/^\d/u.test(mention.entity.name) ||
    (mention.rule === 'fund.named' && mention.entity.mentions.length === 1));

/** What a sentence may be about: no single sum, no item of a list. */
export const isTopic = (mention: OwnedMention): boolean =>
  isHeld(mention) &&
  !isSum(mention) &&
  mention.rule !== 'programme.listed' &&
  mention.rule !== 'programme.quoted-award';

export function owner(
  mention: OwnedMention | undefined,
  rule: string,
  confidence: number,
): Owner | undefined {
  if (mention === undefined) return undefined;
  const found = { about: mention.entity.id, rule, confidence };
  return isSum(mention) ? { ...found, isSum: true } : found;
}

/** All mentions in text order, without programmes and funds that lie inside the name of a longer one. */
export function mentionsInOrder(layer: EntityLayer): readonly OwnedMention[] {
  const all = layer.entities
    .flatMap((entity) => entity.mentions.map(({ start, end, rule }) => ({ start, end, rule, entity })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let heldEnd = -1;
  return all.filter((mention) => {
    if (!isHeld(mention)) return true;
    if (mention.end <= heldEnd) return false;
    heldEnd = Math.max(heldEnd, mention.end);
    return true;
  });
}

/** The words of the sentence before the number. */
export const wordsBefore = ({ text, sentence, quantity }: OwnerQuestion): string =>
  text.text.slice(sentence.start, quantity.start);
