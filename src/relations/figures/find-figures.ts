/** Finds the numbers that an article states about its entities: heads, sums, sessions, items. */
import type { FigureKind } from '../../../graph-schema/ontology.ts';
import type { EntityNumber } from '../../entities/entity.ts';
import type { AnalysedText, Quantity } from '../../language/analysed-text.ts';
import {
  capacityBefore,
  grewFrom,
  grewTo,
  normBefore,
  otherEdition,
  peopleLike,
  peopleUnits,
  perHead,
  priceBefore,
  prizesBefore,
  rangeBefore,
  rateBehind,
  shareBefore,
  shareBehind,
  splitBefore,
} from '../../language/lexicons/units-of-figures.ts';
import type { Span } from '../../page/source-text.ts';
import { byStart } from '../../page/span-order.ts';
import type { Figure, Relation } from '../relation.ts';
import type { Reading } from '../syntax/reading.ts';
import { SoughtPattern } from '../syntax/sought-pattern.ts';
import { NounsOfNames } from './bare-subjects.ts';
import { figureKind } from './figure-kind.ts';
import { findOwners } from './find-owners.ts';
import {
  isTopic,
  mentionsInOrder,
  type OwnedMention,
  type Owner,
  type OwnerQuestion,
  type PreviousFigure,
  subjectsAt,
  withOrigin,
} from './owner-question.ts';
import { paymentsBySum } from './payments.ts';
import { sessionsSoFar } from './sessions-so-far.ts';

/** How far back a number's sentence is looked at, and its longest clause: no writer's is longer, and what is, is damage. */
const farthest = 1500;
/** Yuan that are no sum of an event or a fund where the sentence tells what each gets. */
const SMALL = 1000;
/** How many mentions on either side are looked at. */
const reach = 24;
/** Owners by what the talk is of: too weak for 两支队伍 and 两家. */
const byTopic = /topic|of-talk|clause-object|frame|elided|goes-on|of-group|noun-at-start/u;
/** 这47名学生不在其列. */
const leftOut = /^[^，。；]{0,12}(?:不在[其此]列|除外|缺席|未能?参加|没有?参加|无缘)/u;
/** 三道沟, 五里屯: a place that is called so. */
const placeLike = /^[一二两三四五六七八九十百]+(?:道|里|家|台|棵|眼|间|星)[口梁沟屯庄岭坎营堡坪坡滩湾桥井]/u;
const urging = new SoughtPattern(/(?:强调|要求|指出|希望|提出)[，：]/u);

/**
 * The figures of an article, in text order; a number that is repeated of the same thing is given once. `relations`: what
 * the article says of who funded what; a sum is a figure of what it was given to.
 */
export function findFigures(reading: Reading, relations: readonly Relation[] = []): readonly Figure[] {
  const { analysed: text, layer } = reading;
  const paymentsOf = paymentsBySum(reading, relations);
  const hosts = (body: EntityNumber, programme: EntityNumber): boolean =>
    relations.some(
      ({ type, source, target }) => type === 'ORGANISED' && source === body && target === programme,
    );
  let mentions: readonly OwnedMention[] | undefined;
  let nouns: NounsOfNames | undefined;
  const spoken = spokenWords(text);
  const figures: Figure[] = [];
  const seen = new Set<string>();
  // A number that is repeated is not given to another owner on weak grounds.
  const values = new Set<number>();
  let nextMention = 0;
  let sentenceIndex = 0;
  let last: PreviousFigure | undefined;
  for (const quantity of text.quantities) {
    while ((text.sentences[sentenceIndex]?.end ?? Number.POSITIVE_INFINITY) <= quantity.start)
      sentenceIndex++;
    const sentence = text.sentences[sentenceIndex];
    if (sentence === undefined || sentence.part !== 'body' || quantity.value <= 1) continue;
    const clause = clauseOf(text, sentence.clauses, quantity);
    if (clause.end - clause.start > farthest) continue;
    const before = text.text.slice(clause.start, quantity.start);
    const behind = text.text.slice(quantity.end, clause.end);
    const kind = figureKind(quantity, { before, behind });
    if (kind === undefined || spoken(quantity) || isNoFigure(kind, before, behind)) continue;
    if (leftOut.test(text.text.slice(quantity.end, quantity.end + 18))) continue;
    const from = Math.max(sentence.start, quantity.end - farthest);
    const said = text.text.slice(from, quantity.end);
    if (urging.test(said) || otherEdition.test(said)) continue;
    if (normBefore.test(text.text.slice(clause.start, quantity.end))) continue;
    if (peopleLike.test(text.text.slice(from, quantity.start))) continue;
    mentions ??= mentionsInOrder(layer, text.text);
    while ((mentions[nextMention]?.start ?? Number.POSITIVE_INFINITY) < quantity.start) nextMention++;
    if (placeLike.test(said.slice(quantity.start - from) + behind)) continue;
    nouns ??= new NounsOfNames(mentions, text);
    const bare = nouns.subjectOf(text, sentence.clauses, quantity, nextMention);
    const { subject, actedBefore, actor } = subjectsAt(reading.sentences[sentenceIndex], quantity.start);
    const question: OwnerQuestion = {
      text,
      quantity,
      kind,
      sentence,
      clause,
      before: beforeOf(mentions, nextMention),
      behind: behindOf(mentions, nextMention, quantity, sentence),
      ahead: firstAhead(
        mentions,
        nextMention,
        sentence,
        text.sentences[Math.min(sentenceIndex + 3, text.sentences.length - 1)]?.end,
      ),
      subject: bare === undefined ? subject : withOrigin(bare.mention, 'own'),
      bare,
      actedBefore,
      actor,
      previous: last !== undefined && last.start >= sentence.start ? last : undefined,
      payments: kind === 'amount' ? paymentsOf(quantity.value) : [],
      hosts,
    };
    const repeated = values.has(quantity.value);
    const owners = findOwners(question);
    const main = owners.find(({ isSum }) => !isSum);
    if (main !== undefined) last = previousFigure(main, kind, quantity);
    else if (owners.length > 0 && last !== undefined) last = { ...last, end: quantity.end };
    for (const owner of owners) {
      const isByTopic = byTopic.test(owner.rule);
      if (isByTopic && isTooFew(quantity, kind)) continue;
      if (isByTopic && kind === 'amount' && quantity.value < SMALL && perHead.test(said)) continue;
      // 96名选手, 96人 are the same people.
      const unit = peopleUnits.has(quantity.unit) && quantity.unit !== '人次' ? '人' : quantity.unit;
      const key = `${owner.about} ${quantity.value} ${unit}`;
      if (seen.has(key) || (owner.confidence < 0.7 && repeated)) continue;
      seen.add(key);
      values.add(quantity.value);
      figures.push({
        about: owner.about,
        what: owner.what ?? kind,
        value: quantity.value,
        unit: quantity.unit,
        approx: quantity.approx,
        start: clause.start,
        end: clause.end,
        rule: owner.rule,
        confidence: owner.confidence,
      });
    }
  }
  for (const each of sessionsSoFar(text, layer.entities))
    if (!seen.has(`${each.about} ${each.value} ${each.unit}`)) figures.push(each);
  return figures.sort(byStart);
}

const previousFigure = (
  { about, rule }: Owner,
  kind: FigureKind,
  { start, end }: Quantity,
): PreviousFigure => ({ start, end, about, rule, kind });

/** Prizes, prices, rates, room for people, and how a number splits up. */
function isNoFigure(kind: FigureKind, before: string, behind: string): boolean {
  if (grewFrom.test(before) && grewTo.test(behind)) return true;
  if (kind === 'amount') return priceBefore.test(before) || rateBehind.test(behind);
  if (rangeBefore.test(before)) return true;
  if (shareBefore.test(before) && shareBehind.test(behind)) return true;
  return prizesBefore.test(before) || capacityBefore.test(before) || splitBefore.test(before);
}

function behindOf(
  mentions: readonly OwnedMention[],
  from: number,
  quantity: Quantity,
  sentence: Span,
): readonly OwnedMention[] {
  const behind: OwnedMention[] = [];
  for (let i = from; i < Math.min(mentions.length, from + reach); i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.start >= sentence.end) break;
    if (mention.start >= quantity.start && mention.end <= sentence.end) behind.push(mention);
  }
  return behind;
}

/** What is named before index `past`, nearest first. */
function beforeOf(mentions: readonly OwnedMention[], past: number): readonly OwnedMention[] {
  const before: OwnedMention[] = [];
  for (let i = past - 1; i >= Math.max(0, past - reach); i--) {
    const mention = mentions[i];
    if (mention !== undefined) before.push(mention);
  }
  return before;
}

/** 两支队伍, 三名骑手, 四家: by the way. */
const isTooFew = ({ value, unit }: Quantity, kind: FigureKind): boolean =>
  kind !== 'sessions' && kind !== 'amount' && value < (/^[个件项]$/u.test(unit) ? 3 : 5);

function firstAhead(
  mentions: readonly OwnedMention[],
  from: number,
  sentence: Span,
  until = sentence.end,
): OwnedMention | undefined {
  for (let i = from; i < Math.min(mentions.length, from + reach); i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.end > until) return undefined;
    if (mention.start >= sentence.end && mention.entity.type === 'Programme' && isTopic(mention))
      return mention;
  }
  return undefined;
}

function clauseOf(text: AnalysedText, [first, end]: readonly [number, number], quantity: Quantity): Span {
  for (let i = first; i < end; i++) {
    const clause = text.clauses[i];
    if (clause !== undefined && clause.start <= quantity.start && quantity.start < clause.end) return clause;
  }
  return quantity;
}

/** Whether a number stands inside quoted words, a claim by hearsay or part of a name (“三节竹”); asked from left to right. */
function spokenWords(text: AnalysedText): (quantity: Quantity) => boolean {
  const speeches = text.quotations.filter((quotation) => quotation.kind !== 'work');
  let next = 0;
  let furthest = -1;
  return (quantity) => {
    for (let speech = speeches[next]; speech !== undefined && speech.start <= quantity.start; ) {
      furthest = Math.max(furthest, speech.end);
      next += 1;
      speech = speeches[next];
    }
    return quantity.end <= furthest;
  };
}
