/** Phrases with a head noun that open programmes, and what a phrase says of programmes besides its own name. */
import {
  type ProgrammeHead,
  type ProgrammeKind,
  programmeHeads,
} from '../../language/lexicons/programmes.ts';
import { sessionUnits } from '../../language/lexicons/units-of-figures.ts';
import { wordSet } from '../../language/lexicons/word-trie.ts';
import { licenceOf } from './licence-of.ts';
import { isFounding, isPart, type PhraseInContext } from './phrase-in-context.ts';
import { noTraits, traitsOf, withoutMarks } from './programme-draft.ts';
import type { ProgrammeDrafts } from './programme-drafts.ts';
import { mentionOf, type ProgrammeReading } from './programme-reading.ts';
import type { Licence } from './programme-rules.ts';
import { siteEnding } from './quoted-cues.ts';
import { isReport } from './rule-signs.ts';

/** Opens a programme for each phrase that a rule takes for a name; the others are returned. */
export function openPhrases({ text, phrases, names, drafts }: ProgrammeReading): readonly PhraseInContext[] {
  const sessions = new Map<number, number>();
  for (const { unit, start, value } of text.quantities)
    if (sessionUnits.has(unit) || placeUnits.has(unit)) sessions.set(start, value);
  const waiting: PhraseInContext[] = [];
  // A headline tells in its own words of what the body names in full.
  const bodyFirst: PhraseInContext[] = [];
  for (const each of phrases) if (!each.context.heading) bodyFirst.push(each);
  for (const each of phrases) if (each.context.heading) bodyFirst.push(each);
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
    const mention = mentionOf(text.text, phrase, asTitle(candidate, licence));
    // “云上书屋”走访 is a report from there.
    const reported = isReport(candidate);
    const proposed = reported
      ? { name: candidate.brand, aliases: [] }
      : names.of(text.text, phrase, candidate.theme);
    const told = traitsOf(phrase, text.text, sessions.get(phrase.quantity?.start ?? -1) ?? 0);
    const printed = reported ? { ...told, headText: '', modifiers: '' } : told;
    // The houses of two bodies are two, whatever they are called.
    const traits =
      licence.rule === 'programme.house-of-a-body'
        ? { ...printed, modifiers: proposed.name.slice(0, -phrase.head.text.length) }
        : openPlaceOfEvent(candidate, text.text, drafts)
          ? { ...printed, brand: '', modifiers: printed.brand + printed.modifiers }
          : printed;
    const series = isSessionWord(candidate) ? drafts.endingAt(phrase.start) : undefined;
    if (series !== undefined) {
      drafts.openPart(series, traits, series.name + proposed.name, proposed.name, mention);
      continue;
    }
    const bareEdition = candidate.modifiers === '' && !phrase.adjoining && phrase.place === '';
    const ofSeries =
      bareEdition && phrase.edition !== '' && phrase.brand === undefined
        ? drafts.nameOfEdition(phrase.edition, phrase.head.text)
        : undefined;
    const retold =
      drafts.same(traits) !== undefined
        ? undefined
        : context.heading
          ? drafts.retold(traits, 0.5)
          : isDescription(candidate, licence)
            ? drafts.retold(traits, 0.8)
            : undefined;
    const meant = retold ?? (phrase.pointing ? drafts.pointedByHead(traits) : undefined);
    if (meant === undefined && ofSeries !== undefined)
      drafts.open(traits, { name: ofSeries, aliases: [proposed.name] }, mention);
    else if (meant === undefined) drafts.open(traits, proposed, mention);
    else drafts.join(meant, mention, proposed.name);
  }
  return waiting.sort(byPhrase);
}

const byPhrase = (a: PhraseInContext, b: PhraseInContext): number => a.phrase.start - b.phrase.start;

/** What places are counted in: 8家母婴室. */
const placeUnits: ReadonlySet<string> = wordSet('家 个 处 座 间 所');

/** 评为全国示范职工课堂: a title that somebody bears. */
const titled = /^(?:获评|[被获]?评为|评选为|授予|荣获|命名为|认定为|入选|被命名为|被认定为)$/u;
const asTitle = ({ phrase }: PhraseInContext, licence: Licence): Licence =>
  phrase.head.kind !== 'award' && titled.test(phrase.governor)
    ? { rule: 'programme.title', confidence: licence.confidence }
    : licence;

/** 夜校|2024年春季班, 大赛|安徽选拔赛: what is told right behind the name of the whole is one of it. */
const isSessionWord = ({ phrase, modifiers }: PhraseInContext): boolean =>
  phrase.brand === undefined && modifiers.length <= 4 && sessionOf.test(phrase.head.text);
const sessionOf = /^(?:班|首期班|[选预]拔赛|分站赛|分赛|专场|赛区|[预初复决]赛|总决赛|半决赛)$|班$/u;

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

/** “云上茶园”丰收节 is held in “云上茶园”, which the article names by itself too. Whether the phrase is such an event. */
function openPlaceOfEvent(
  { phrase, modifiers, brand }: PhraseInContext,
  text: string,
  drafts: ProgrammeDrafts,
): boolean {
  const quotation = phrase.brand;
  if (quotation === undefined || modifiers !== '' || quotation.end > phrase.headStart) return false;
  if (!held.has(phrase.head.kind) || sameThing.test(phrase.head.text)) return false;
  if (brand.length < 4 || (headEnding(brand)?.kind !== 'facility' && !siteEnding.test(brand))) return false;
  if (!isNamedAlone(text, brand)) return false;
  const licence = { rule: 'programme.place-of-event', confidence: 0.75 };
  const mention = mentionOf(text, quotation, licence);
  if (!drafts.joinBrand(brand, mention))
    drafts.open({ ...noTraits, kind: 'facility', brand }, { name: brand, aliases: [] }, mention);
  return true;
}
/** “云上茶园”里, 在“云上茶园”，: the quoted name with nothing behind it that it could be a part of. */
function isNamedAlone(text: string, brand: string): boolean {
  const quoted = `“${brand}”`;
  for (let at = text.indexOf(quoted); at >= 0; at = text.indexOf(quoted, at + 1))
    if (alone.test(text.charAt(at + quoted.length))) return true;
  return false;
}
const alone = /^[，。；、里内是由在有占每位设]$/u;
const held: ReadonlySet<ProgrammeKind> = new Set(['contest', 'activity', 'show', 'meeting']);
const sameThing = /^(?:活动|行动|系列活动|主题活动)$/u;

function headEnding(name: string): ProgrammeHead | undefined {
  return [4, 3, 2]
    .map((length) => programmeHeads.get(name.slice(-length)))
    .find((head) => head !== undefined);
}

const quotedSubject =
  /“(?<brand>[^“”，。]{2,16})”(?:就|正|便|，)?是(?:由|[^，。；“”不]{0,64}(?:的|个|项|种))?[^，。；“”不的]{0,24}$/u;
const doneAtCeremony = /^(?:启动|发放|揭牌|授牌|签约|开工|启用|上线|首发|捐赠|揭幕|投用)(?:仪式|典礼|式)?$/u;
