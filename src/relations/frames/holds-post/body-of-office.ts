/** Which body an office is in that a clause names without one. */

import { entityTypes } from '../../../../graph-schema/ontology.ts';
import type { Entity } from '../../../entities/entity.ts';
import { bareNouns } from '../../../language/lexicons/bare-nouns.ts';
import { bodiesWith } from '../../../language/lexicons/offices-in-bodies.ts';
import { isElecting, type Salience, salienceOf } from '../../syntax/body-salience.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import { lastPhrase, type SentenceReading } from '../../syntax/reading.ts';
import type { FrameContext } from '../frame.ts';
import { entitiesOf } from '../patterns.ts';

/** Whether somebody with that office can be in the body; undefined where the office says nothing. */
function fitsOffice(words: string): ((entity: Entity) => boolean) | undefined {
  const office = bodiesWith(words);
  return office && ((entity) => office.body?.test(entity.name) ?? false);
}

/** The body that an office is in when the clause does not name it: in the sentence, else the one spoken of before. */
export function bodyBefore(
  sentence: SentenceReading,
  context: FrameContext,
  at: number,
  titleAt: number,
  words: string,
): readonly Entity[] {
  const { body } = bodiesWith(words) ?? {};
  const called = bareBody.exec(sentence.text.slice(0, titleAt))?.[0];
  // 联合会|顾问 is of the 联合会, although one cannot tell whose a 顾问 is otherwise.
  const office = called && !body ? undefined : fitsOffice(words);
  const fits = called
    ? (entity: Entity) => entity.name.endsWith(called) && (office?.(entity) ?? true)
    : office;
  const here = mostSpokenOf(sentence, at, fits);
  if (here && here.salience > 0) return here.bodies;
  const spokenOf = bodySpokenOf(sentence, context, fits);
  if (spokenOf) return [spokenOf];
  if (here) return here.bodies;
  // 当选主席 in the lead; the union's founding is told afterwards.
  const later =
    fits && !called && context.reading.layer.entities.find((each) => each.type === 'Union' && fits(each));
  return later ? [later] : [];
}

/** The body that a bare word at a place means: 厂里, 公司, 医院; where the text said whose people they are, that one. */
export function bodyCalled(
  sentence: SentenceReading,
  context: FrameContext,
  at: number,
  called: string,
  people: readonly Entity[],
): readonly Entity[] {
  const noun = called.replace(/^(?:这[个家支所座]|本|该)|[里上]?(?:[^里上的]*的)?$/gu, '');
  const fits =
    bareNouns.find(({ word }) => noun.startsWith(word) || word.startsWith(noun))?.fits ??
    ((entity: Entity) => entityTypes[entity.type].organisation && entity.name.endsWith(noun));
  const own = bodyOfPeople(sentence, context, people, fits);
  if (own.length > 0) return own;
  const here = mostSpokenOf(sentence, at, fits);
  if (here) return here.bodies.filter(fits);
  const spokenOf = bodySpokenOf(sentence, context, fits);
  return spokenOf ? [spokenOf] : [];
}

/** 来自Ｏ的|Ｈ, Ｏ焊工|Ｈ: the bodies with which sentences before name these people. */
function bodyOfPeople(
  { index }: SentenceReading,
  { reading }: FrameContext,
  people: readonly Entity[],
  fits: (entity: Entity) => boolean,
): readonly Entity[] {
  for (let back = index - 1; back >= 0; back--) {
    const earlier = reading.sentences[back];
    const named = earlier?.phrases.find(
      ({ symbol, members }) => symbol === 'Ｈ' && members.some(({ entity }) => people.includes(entity)),
    );
    if (!earlier || !named) continue;
    const inPost = named.members.flatMap(({ inner }) => inner.map(({ entity }) => entity)).filter(fits);
    if (inPost.length > 0) return inPost.slice(0, 1);
    const beside = lastPhrase(earlier, 'Ｏ', named.at, named.at - 10);
    const from = entitiesOf(beside).filter(fits);
    if (beside && from.length > 0 && ofBody.test(earlier.text.slice(beside.at + 1, named.at))) return from;
  }
  return [];
}

const ofBody = /^的?[^，。；：的]{0,8}$/u;

type Fits = ((entity: Entity) => boolean) | undefined;

interface SpokenOf {
  readonly bodies: readonly Entity[];
  readonly salience: Salience;
}

/** The body of the sentence before `at` that it speaks of most; of two alike the later one. */
function mostSpokenOf(sentence: SentenceReading, at: number, fits: Fits): SpokenOf | undefined {
  let best: SpokenOf | undefined;
  for (const phrase of sentence.phrases) {
    if (phrase.at >= at) break;
    const bodies = phrase.symbol === 'Ｏ' ? entitiesOf(phrase) : bodiesElecting(phrase);
    if (bodies.length === 0 || (fits && !bodies.some(fits))) continue;
    const salience = phrase.symbol === 'Ｏ' ? salienceOf(sentence, phrase) : mostSalient;
    if (!best || salience >= best.salience) best = { bodies, salience };
  }
  return best;
}

const mostSalient = 3;

/** 某工会第一次代表大会: whose people are chosen there, the one with the longest name first. */
function bodiesElecting(phrase: Phrase): readonly Entity[] {
  if (!isElecting(phrase)) return [];
  return phrase.members
    .flatMap(({ inner }) => inner)
    .toSorted((a, b) => b.mention.text.length - a.mention.text.length)
    .map(({ entity }) => entity);
}

/**
 * The body that the sentences before speak of: what is founded or elects there, else what the nearest sentence that names
 * one is about, else the nearest one named.
 */
function bodySpokenOf(
  { index, sentence: { start } }: SentenceReading,
  { reading }: FrameContext,
  fits: Fits,
): Entity | undefined {
  let nearest: Entity | undefined;
  for (let back = index - 1; back >= 0; back--) {
    const earlier = reading.sentences[back];
    if (!earlier || start - earlier.sentence.end > farthestBody) break;
    const named = mostSpokenOf(earlier, earlier.text.length, fits);
    if (!named || named.salience === 0) continue;
    const body = named.bodies.find((each) => !fits || fits(each));
    if (named.salience === mostSalient) return body;
    nearest ??= body;
  }
  return nearest ?? nearestNamed(reading.layer.entities, start, fits);
}

/** The body whose name stands nearest before a place, if only within another name. */
function nearestNamed(entities: readonly Entity[], start: number, fits: Fits): Entity | undefined {
  let nearest: { readonly entity: Entity; readonly start: number } | undefined;
  for (const entity of entities) {
    if (!entityTypes[entity.type].organisation || (fits && !fits(entity))) continue;
    const mention = entity.mentions.findLast(
      (each) => each.start < start && start - each.start < farthestBody,
    );
    if (mention && (!nearest || mention.start > nearest.start)) nearest = { entity, start: mention.start };
  }
  return nearest?.entity;
}

/** 联盟|理事长由Ｈ出任: the bare word in front of the office says what the body is called in the end. */
const bareBody =
  /(?:联盟|联合会|联合工会|行业工会|工联会|互助会|联谊会|协会|商会|学会|研究会|促进会|基金会|合作社|俱乐部|服务队|宣讲团|讲师团)$/u;

const farthestBody = 250;
