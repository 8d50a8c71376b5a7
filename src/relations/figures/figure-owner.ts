/**
 * Decides what a number is about: the programme or fund that it touches, the one that its clause or sentence is about,
 * the one that the sentences before were about, or the person or organisation that gives, gets or has it.
 */
import type { EntityType, FigureKind } from '../../../graph-schema/ontology.ts';
import type { Entity, EntityLayer, EntityNumber } from '../../entities/entity.ts';
import type { AnalysedText, Quantity } from '../../language/analysed-text.ts';
import type { Span } from '../../page/source-text.ts';

export interface Owner {
  readonly about: EntityNumber;
  readonly rule: string;
  readonly confidence: number;
}

/** A mention of the article with its entity. */
export interface OwnedMention extends Span {
  readonly entity: Entity;
}

/** All mentions in text order; of two that begin together the longer one comes first. */
export function mentionsInOrder(layer: EntityLayer): readonly OwnedMention[] {
  return layer.entities
    .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

const held: ReadonlySet<EntityType> = new Set(['Programme', 'Fund']);
const organisations: ReadonlySet<EntityType> = new Set(['Union', 'Company', 'Institution']);

/** The organisation itself does it with its own means: 区总工会发放防暑包500份. */
const ownAct = /(?:发放|选派|派出|拿出|赠送|捐赠|捐出|收到|编成|募得|投入|拨付|整改|上报)[^，]{0,10}$/u;
/** Words between a programme and the number that touches it: 驿站共86个, 帮扶资金共计80万元. */
const bridge = /^(?:共计|总计|合计|累计|已有|共有|共|已|达到|达|约|等|超过|逾|近|为|有)?$/u;
const having = /(?:现有|拥有|共有|聘有|有|覆盖)[^，]{0,8}$/u;

export interface OwnerQuestion {
  readonly text: AnalysedText;
  readonly quantity: Quantity;
  readonly kind: FigureKind;
  readonly sentence: Span;
  readonly clause: Span;
  /** Mentions that begin before the number, nearest first, down to the start of the article. */
  readonly before: readonly OwnedMention[];
  /** Mentions that begin behind it in its sentence. */
  readonly behind: readonly OwnedMention[];
  /** The programme that the article is about. */
  readonly main: Entity | undefined;
}

type OwnerRule = (question: OwnerQuestion) => Owner | undefined;

const owner = (entity: Entity | undefined, rule: string, confidence: number): Owner | undefined =>
  entity === undefined ? undefined : { about: entity.id, rule, confidence };

/** 86个工会驿站, 9.6亿元中央财政资金: the number stands right in front of the name. */
const touchesBehind: OwnerRule = ({ text, quantity, behind }) => {
  const next = behind.find(({ entity }) => held.has(entity.type));
  if (next === undefined || next.start - quantity.end > 6) return undefined;
  const between = text.text.slice(quantity.end, next.start).replace(/[“《]/gu, '');
  const longest = behind.filter((m) => m.start <= next.start + 1 && held.has(m.entity.type));
  const best = longest.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a), next);
  return /^(?:的|同类)?$/u.test(between) ? owner(best.entity, 'figure.before-name', 0.9) : undefined;
};

/** 专项奖励资金260万元, 瑜伽班29场: the number stands right behind the name. */
const touchesBefore: OwnerRule = ({ text, quantity, before }) => {
  const last = before.find(({ entity, end }) => held.has(entity.type) && end <= quantity.start);
  if (last === undefined || quantity.start - last.end > 4) return undefined;
  const between = text.text.slice(last.end, quantity.start).replace(/[”》]/gu, '');
  return bridge.test(between) ? owner(last.entity, 'figure.behind-name', 0.9) : undefined;
};

/** 为张小满送去3000元慰问金, 她领到2万元: money for one person. */
const personGets: OwnerRule = ({ text, quantity, kind, before, sentence }) => {
  if (kind !== 'amount') return undefined;
  const person = before.find((m) => m.start >= sentence.start && m.entity.type === 'Person');
  if (person === undefined) return undefined;
  const lead = text.text.slice(Math.max(sentence.start, person.start - 2), person.start);
  const fund = before.find(
    (m) => m.start > person.end && m.entity.type === 'Fund' && m.end <= quantity.start,
  );
  if (fund !== undefined) return undefined;
  const between = text.text.slice(person.end, quantity.start);
  if (/[为给向替]$/u.test(lead) && between.length < 30)
    return owner(person.entity, 'figure.given-to-person', 0.8);
  return /(?:家|手中|手里)?，?(?:递上|送上|送去|送来)/u.test(between) || /领到|拿到|收到|获得/u.test(between)
    ? owner(person.entity, 'figure.given-to-person', 0.75)
    : undefined;
};

/** 某公司有职工4812人, 医院发放口罩5000只: the organisation that has it or does it. */
const organisationHas: OwnerRule = ({ text, quantity, kind, before, sentence }) => {
  const subject = before.find(
    (m) => m.start >= sentence.start && (organisations.has(m.entity.type) || held.has(m.entity.type)),
  );
  if (subject === undefined || !organisations.has(subject.entity.type)) return undefined;
  const words = text.text.slice(subject.end, quantity.start);
  const does = kind === 'items' || kind === 'other' || kind === 'amount' || kind === 'participants';
  if ((kind === 'members' || kind === 'organisations') && having.test(words))
    return owner(subject.entity, 'figure.organisation-has', 0.8);
  return does && ownAct.test(words) ? owner(subject.entity, 'figure.organisation-does', 0.7) : undefined;
};

/** The programme or fund named last before the number in its sentence. */
const sentenceTopic: OwnerRule = ({ kind, before, sentence }) => {
  const inSentence = before.filter((m) => m.start >= sentence.start && held.has(m.entity.type));
  const fitting =
    kind === 'amount' ? (inSentence.find((m) => m.entity.type === 'Fund') ?? inSentence[0]) : inSentence[0];
  return owner(fitting?.entity, 'figure.sentence-topic', 0.75);
};

/** 320余名选手参加大赛: the programme stands behind the number in its clause. */
const clauseObject: OwnerRule = ({ behind, clause, kind }) => {
  if (kind === 'amount') return undefined;
  const next = behind.find((m) => m.end <= clause.end && m.entity.type === 'Programme');
  return owner(next?.entity, 'figure.clause-object', 0.7);
};

/** What the sentences before were about, as far back as the paragraph goes; else what the article is about. */
const carriedTopic: OwnerRule = ({ before, kind, main, sentence }) => {
  const last = before.find((m) => held.has(m.entity.type) && m.end <= sentence.start);
  if (last !== undefined && (kind !== 'amount' || last.entity.type === 'Fund'))
    return owner(last.entity, 'figure.carried-topic', 0.6);
  return owner(last?.entity ?? main, 'figure.carried-topic', 0.5);
};

/** In the order in which they are tried. */
export const ownerRules: readonly OwnerRule[] = [
  touchesBehind,
  touchesBefore,
  personGets,
  organisationHas,
  sentenceTopic,
  clauseObject,
  carriedTopic,
];
