/** Phrases with a head noun that open programmes, and what a phrase says of programmes besides its own name. */
import { type ProgrammeHead, programmeHeads } from '../../language/lexicons/programmes.ts';
import { sessionUnits } from '../../language/lexicons/units-of-figures.ts';
import { isFounding, isPart, type PhraseInContext } from './phrase-in-context.ts';
import { noTraits, traitsOf, withoutMarks } from './programme-draft.ts';
import type { ProgrammeDrafts } from './programme-drafts.ts';
import { mentionOf, type ProgrammeReading } from './programme-reading.ts';
import { type Licence, licenceOf } from './programme-rules.ts';

/** Opens a programme for each phrase that a rule takes for a name; the others are returned. */
export function openPhrases({ text, phrases, names, drafts }: ProgrammeReading): readonly PhraseInContext[] {
  const sessions = new Map(
    text.quantities.filter((q) => sessionUnits.has(q.unit)).map((q) => [q.start, q.value]),
  );
  const waiting: PhraseInContext[] = [];
  // A headline tells in its own words of what the body names in full.
  const bodyFirst = [
    ...phrases.filter(({ context }) => !context.heading),
    ...phrases.filter(({ context }) => context.heading),
  ];
  for (const candidate of bodyFirst) {
    const { phrase, context } = candidate;
    const licence = licenceOf(candidate);
    if (licence === undefined || isPartOfUnnamed(candidate) || isLessonOf(candidate, drafts)) {
      waiting.push(candidate);
      continue;
    }
    if (joinSubject(candidate, licence, text.text, drafts)) continue;
    if (openBrandOfCeremony(candidate, licence, text.text, drafts) && phrase.head.strength === 'weak')
      continue;
    const mention = mentionOf(text.text, phrase, licence);
    const proposed = names.of(text.text, phrase, candidate.theme);
    const printed = traitsOf(phrase, text.text, sessions.get(phrase.quantity?.start ?? -1) ?? 0);
    // The houses of two bodies are two, whatever they are called.
    const traits =
      licence.rule === 'programme.house-of-a-body'
        ? { ...printed, modifiers: proposed.name.slice(0, -phrase.head.text.length) }
        : printed;
    const bareEdition = candidate.modifiers === '' && !phrase.adjoining && phrase.place === '';
    const ofSeries =
      bareEdition && phrase.edition !== '' && phrase.brand === undefined
        ? drafts.nameOfEdition(phrase.edition, phrase.head.text)
        : undefined;
    const told =
      drafts.same(traits) !== undefined
        ? undefined
        : context.heading
          ? drafts.retold(traits, 0.5)
          : isDescription(candidate, licence)
            ? drafts.retold(traits, 0.8)
            : undefined;
    const meant = told ?? (phrase.pointing ? drafts.pointedByHead(traits) : undefined);
    if (meant === undefined && ofSeries !== undefined)
      drafts.open(traits, { name: ofSeries, aliases: [proposed.name] }, mention);
    else if (meant === undefined) drafts.open(traits, proposed, mention);
    else drafts.join(meant, mention, proposed.name);
  }
  return waiting.sort((a, b) => a.phrase.start - b.phrase.start);
}

/** It has no name of its own: it may describe once more what has one. */
const isDescription = ({ phrase }: PhraseInContext, licence: Licence): boolean =>
  licence.confidence <= 0.75 && phrase.brand === undefined && phrase.edition === '' && phrase.year === '';

/** 闭幕式 or 大赛闭幕式: its full name needs the event that it belongs to. */
function isPartOfUnnamed(candidate: PhraseInContext): boolean {
  const { phrase } = candidate;
  return (
    isPart(candidate) &&
    !isFounding(candidate) &&
    phrase.brand === undefined &&
    phrase.edition === '' &&
    phrase.year === '' &&
    phrase.place === ''
  );
}

/** “三点半课堂”是工会办的托管服务: what the quoted subject is said to be is the same thing. */
export function joinSubject(
  { phrase }: PhraseInContext,
  licence: Licence,
  text: string,
  drafts: ProgrammeDrafts,
): boolean {
  if (phrase.brand !== undefined || phrase.edition !== '') return false;
  const brand = quotedSubject.exec(text.slice(Math.max(0, phrase.start - 100), phrase.start))?.groups?.brand;
  if (brand === undefined) return false;
  const mention = mentionOf(text, phrase, licence);
  const words = withoutMarks(text.slice(phrase.start, phrase.end));
  if (drafts.joinBrand(brand, mention)) return true;
  const traits = { ...noTraits, kind: phrase.head.kind, headText: phrase.head.text, brand };
  drafts.open(traits, { name: brand, aliases: [words] }, mention);
  return true;
}

/**
 * A list of lessons (开设织网、轮机两门课) names each of them, and none where they are parts of a night school or a camp
 * that the article names.
 */
function isLessonOf({ phrase, modifiers }: PhraseInContext, drafts: ProgrammeDrafts): boolean {
  if (!/^课(?:程)?$/u.test(phrase.head.text) || phrase.brand !== undefined) return false;
  const isList = phrase.inner !== '' || phrase.modifierWords.includes('、');
  return isList || (modifiers.length <= 4 && drafts.hasSchool());
}

/** “橙色小屋”揭牌仪式 names “橙色小屋” too, “金秋助学”发放仪式 the aid. Whether the phrase is such a ceremony. */
function openBrandOfCeremony(
  { phrase, modifiers }: PhraseInContext,
  licence: Licence,
  text: string,
  drafts: ProgrammeDrafts,
): boolean {
  const { brand } = phrase;
  if (brand === undefined || brand.end > phrase.headStart) return false;
  const honours = /^(?:命名|授牌|发布|揭晓|表彰)/u.test(modifiers) && phrase.head.kind === 'meeting';
  if (phrase.head.kind !== 'ceremony' && !honours) return false;
  const name = withoutMarks(text.slice(brand.inner.start, brand.inner.end));
  // “求学计划”开学典礼 names the scheme even where the lessons have no other name.
  const head = headEnding(name);
  const isOccasion = phrase.year !== '' || !doneAtCeremony.test(modifiers + phrase.head.text);
  const named = honours ? name.length >= 4 : !isOccasion || (head !== undefined && modifiers === '');
  if (name === '' || !named) return false;
  const mention = mentionOf(text, brand, licence);
  const kind = honours ? 'award' : (head?.kind ?? 'facility');
  const traits = { ...noTraits, kind, brand: name };
  if (!drafts.joinBrand(name, mention)) drafts.open(traits, { name, aliases: [] }, mention);
  return true;
}
function headEnding(name: string): ProgrammeHead | undefined {
  return [4, 3, 2]
    .map((length) => programmeHeads.get(name.slice(-length)))
    .find((head) => head !== undefined);
}

const quotedSubject =
  /“(?<brand>[^“”，。]{2,16})”(?:就|正|便|，)?是(?:由|[^，。；“”不]{0,64}(?:的|个|项|种))?[^，。；“”不的]{0,24}$/u;
const doneAtCeremony = /^(?:启动|发放|揭牌|授牌|签约|开工|启用|上线|首发|捐赠|揭幕|投用)(?:仪式|典礼|式)?$/u;
