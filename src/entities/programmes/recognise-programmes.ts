/**
 * Recognises what is organised: meetings, trainings, contests, campaigns, exhibitions, services and facilities with a
 * name. Phrases that a rule licenses open a programme; other phrases and pointers (此次活动, 会上) join one.
 */
import type { AnalysedText } from '../../language/analysed-text.ts';
import { type ProgrammeKind, pointableBy } from '../../language/lexicons/programmes.ts';
import { sessionUnits } from '../../language/lexicons/units-of-figures.ts';
import type { Span } from '../../page/source-text.ts';
import type { CandidateEntity } from '../candidate.ts';
import type { Mention } from '../entity.ts';
import type { HeadsByUnit } from './head-nouns.ts';
import { heldObjects } from './held-objects.ts';
import { listedProgrammes } from './listed-programmes.ts';
import { performedWorks } from './performed-works.ts';
import { isBare, isHeldBarely, isPart, type PhraseInContext, substanceOf } from './phrase-in-context.ts';
import type { PhraseReading } from './phrase-reading.ts';
import { noTraits, type ProgrammeTraits, traitsOf, withoutMarks } from './programme-draft.ts';
import { afterSuffix, ProgrammeDrafts } from './programme-drafts.ts';
import { programmeHeadsOf, programmePhrases } from './programme-phrases.ts';
import { type Antecedent, Antecedents, pointedProgramme } from './programme-pointers.ts';
import { type Licence, licenceOf } from './programme-rules.ts';
import { quotedProgramme } from './quoted-programmes.ts';

/** What the steps of the recognition share; they fill `drafts` one after the other. */
interface Reading extends PhraseReading {
  readonly heads: HeadsByUnit<ProgrammeKind>;
  readonly phrases: readonly PhraseInContext[];
  readonly drafts: ProgrammeDrafts;
}

/** The programmes of an article. */
export function recogniseProgrammes(phraseReading: PhraseReading): readonly CandidateEntity[] {
  const { text, units, contextAt } = phraseReading;
  const heads = programmeHeadsOf(text.text, units);
  const phrases = programmePhrases(text.text, units, heads).map(
    (phrase): PhraseInContext => ({
      phrase,
      context: contextAt(phrase.start),
      modifiers: withoutMarks(phrase.modifierWords.join('')),
      substance: substanceOf([...phrase.modifierWords, ...sport(phrase.head.text)]),
      theme: themeBefore(text.text, phrase.start),
    }),
  );
  const reading = { ...phraseReading, heads, phrases, drafts: new ProgrammeDrafts() };
  const waiting = openPhrases(reading);
  openListed(reading);
  openQuoted(reading);
  openWorks(reading);
  openHeld(reading);
  joinWaiting(reading, waiting);
  return reading.drafts.entities();
}

/** Opens a programme for each phrase that a rule takes for a name; the others are returned. */
function openPhrases({ text, phrases, names, drafts }: Reading): readonly PhraseInContext[] {
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
    const traits = traitsOf(phrase, text.text, sessions.get(phrase.quantity?.start ?? -1) ?? 0);
    const mention = mentionOf(text.text, phrase, licence);
    const proposed = names.of(text.text, phrase, candidate.theme);
    const told =
      context.heading && drafts.same(traits) === undefined ? drafts.toldInHeading(traits) : undefined;
    const meant = told ?? (phrase.pointing ? drafts.pointedByHead(traits) : undefined);
    if (meant === undefined) drafts.open(traits, proposed, mention);
    else drafts.join(meant, mention, proposed.name);
  }
  return waiting.sort((a, b) => a.phrase.start - b.phrase.start);
}

/** “三点半课堂”是工会办的托管服务: what the quoted subject is said to be is the same thing. */
function joinSubject(
  { phrase }: PhraseInContext,
  licence: Licence,
  text: string,
  drafts: ProgrammeDrafts,
): boolean {
  if (phrase.brand !== undefined || phrase.edition !== '') return false;
  const brand = quotedSubject.exec(text.slice(Math.max(0, phrase.start - 60), phrase.start))?.groups?.brand;
  if (brand === undefined) return false;
  const mention = mentionOf(text, phrase, licence);
  const words = withoutMarks(text.slice(phrase.start, phrase.end));
  if (drafts.joinBrand(brand, mention)) return true;
  const traits = { ...noTraits, kind: phrase.head.kind, headText: phrase.head.text, brand };
  drafts.open(traits, { name: brand, aliases: [words] }, mention);
  return true;
}
const quotedSubject =
  /“(?<brand>[^“”，。]{2,16})”(?:就|正|便|，)?是(?:由|[^，。；“”不]{0,30}(?:的|个|项|种))?[^，。；“”不的]{0,24}$/u;

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
  if (brand === undefined || brand.end > phrase.headStart || phrase.head.kind !== 'ceremony') return false;
  if (phrase.year !== '' || !doneAtCeremony.test(modifiers)) return false;
  const name = withoutMarks(text.slice(brand.inner.start, brand.inner.end));
  if (name === '') return false;
  const mention = mentionOf(text, brand, licence);
  const traits = { ...noTraits, kind: 'facility' as const, brand: name };
  if (!drafts.joinBrand(name, mention)) drafts.open(traits, { name, aliases: [] }, mention);
  return true;
}
const doneAtCeremony = /^(?:启动|发放|揭牌|授牌|签约|开工|启用|上线|首发|捐赠|揭幕|投用)?$/u;

/** Opens the items of lists that a programme's noun closes. */
function openListed({ text, units, heads, contextAt, drafts }: Reading): void {
  for (const item of listedProgrammes(text.text, units, heads)) {
    if (contextAt(item.start).urging || drafts.hasMentionOver(item)) continue;
    if (/课程?$/u.test(item.headText) && drafts.hasSchool()) continue;
    const modifiers = item.name.slice(0, item.name.length - item.headText.length);
    const traits = { ...noTraits, headText: item.headText, kind: item.kind, modifiers };
    const rule = item.together === true ? 'programme.list-together' : 'programme.listed';
    drafts.open(
      traits,
      { name: item.name, aliases: [] },
      mentionOf(text.text, item, { rule, confidence: 0.8 }),
    );
  }
}

/** 办起托管班，起名“小禾课桌”. */
const nameGiven =
  /，?(?:并|还|并且|就|便)?(?:被)?(?:起名为?|取名为?|定名为?|命名为?|名为|名叫|名字叫|叫作|叫做|称为|称作|叫)$/u;

/** Opens programmes for quoted names without a head noun, and joins what is quoted again. */
function openQuoted({ text, phrases, contextAt, names, drafts }: Reading): void {
  const again = { rule: 'programme.quoted-again', confidence: 0.9 };
  const branded = new Set(
    phrases.flatMap(({ phrase }) => (phrase.brand === undefined ? [] : [phrase.brand.start])),
  );
  const quotations = text.quotations
    .filter(({ kind }) => kind === 'name')
    .map((quotation) => ({
      quotation,
      brand: withoutMarks(text.text.slice(quotation.inner.start, quotation.inner.end)),
    }));
  const times = new Map<string, number>();
  for (const { brand } of quotations) times.set(brand, (times.get(brand) ?? 0) + 1);
  const left: typeof quotations = [];
  let lastTaken = -1;
  for (const { quotation, brand } of quotations) {
    if (branded.has(quotation.start)) continue;
    const chained = lastTaken >= 0 && /^、?$/u.test(text.text.slice(lastTaken, quotation.start));
    const called = nameGiven.exec(text.text.slice(Math.max(0, quotation.start - 14), quotation.start))?.[0];
    if (
      drafts.joinBrand(brand, mentionOf(text.text, quotation, again)) ||
      (called !== undefined &&
        drafts.giveName(quotation.start - called.length, brand, mentionOf(text.text, quotation, again)))
    ) {
      lastTaken = quotation.end;
      continue;
    }
    const context = contextAt(quotation.start);
    const found = quotedProgramme(text, quotation, context, chained, times.get(brand) ?? 1);
    if (found === undefined || names.isKnown(quotation)) {
      left.push({ quotation, brand });
      continue;
    }
    const traits = { ...noTraits, headText: found.headText, kind: found.kind, brand };
    lastTaken = quotation.end;
    drafts.open(traits, { name: brand, aliases: [] }, mentionOf(text.text, found, found));
  }
  // What was quoted before the sentence that shows it to be a name.
  for (const { quotation, brand } of left) {
    if (!contextAt(quotation.start).heading) drafts.joinBrand(brand, mentionOf(text.text, quotation, again));
  }
}

/** Opens plays and songs that are performed. */
function openWorks({ text, drafts }: Reading): void {
  for (const work of performedWorks(text)) {
    if (drafts.hasMentionOver(work)) continue;
    const traits = { ...noTraits, kind: 'show' as const, headText: work.genre, brand: work.title };
    const mention = mentionOf(text.text, work, { rule: 'programme.performed-work', confidence: 0.6 });
    drafts.open(traits, { name: work.title, aliases: [] }, mention);
  }
}

/** Opens what is held or built and ends in no known head noun. */
function openHeld({ text, units, contextAt, drafts }: Reading): void {
  for (const object of heldObjects(text.text, units)) {
    if (contextAt(object.start).urging || drafts.hasMentionOver(object)) continue;
    const name = withoutMarks(text.text.slice(object.start, object.end));
    const mention = mentionOf(text.text, object, { rule: object.rule, confidence: 0.6 });
    drafts.open({ ...noTraits, modifiers: name }, { name, aliases: [] }, mention);
  }
}

/** 龙舟赛 tells more than 大赛: its sport counts as a modifier. */
const sport = (head: string): readonly string[] => (/^..赛$|^...赛$/u.test(head) ? [head.slice(0, -1)] : []);

const theme = /以(?<theme>“[^”]{2,40}”|[^，。；“”]{2,30})为(?:活动)?(?:主题|主线)的$/u;

/** What the programme at `start` is about, where the words before say so: 以安全用电为主题的. */
function themeBefore(text: string, start: number): string {
  return withoutMarks(theme.exec(text.slice(Math.max(0, start - 50), start))?.groups?.theme ?? '');
}

/** 闭幕式 or 大赛闭幕式: its full name needs the event that it belongs to. */
function isPartOfUnnamed(candidate: PhraseInContext): boolean {
  const { phrase } = candidate;
  return (
    isPart(candidate) &&
    phrase.brand === undefined &&
    phrase.edition === '' &&
    phrase.year === '' &&
    phrase.place === ''
  );
}

/** Phrases that open no programme: parts of one, shorter forms of one, and pointers to one. */
function joinWaiting({ text, names, drafts }: Reading, waiting: readonly PhraseInContext[]): void {
  const antecedents = new Antecedents(drafts.all());
  for (const candidate of waiting) {
    const { phrase } = candidate;
    const traits = traitsOf(phrase, text.text, 0);
    if (isPart(candidate)) {
      if (joinPart(text, candidate, traits, drafts)) continue;
      const licence = licenceOf(candidate);
      if (licence !== undefined) {
        const name = withoutMarks(text.text.slice(phrase.start, phrase.end));
        drafts.open(traits, { name, aliases: [] }, mentionOf(text.text, phrase, licence));
        continue;
      }
    }
    if (isBare(candidate)) {
      const pointed = pointedProgramme(candidate, antecedents.before(phrase.start));
      const mention = mentionOf(text.text, phrase, { rule: 'programme.pointer', confidence: 0.8 }, 'pointer');
      if (pointed !== undefined) {
        drafts.join(pointed, mention);
        antecedents.add(pointed, mention);
      } else if (isHeldBarely(candidate) && !drafts.hasMentionOver(phrase)) {
        const licence = { rule: 'programme.bare-held', confidence: 0.6 };
        if (joinSubject(candidate, licence, text.text, drafts)) continue;
        drafts.open(traits, names.of(text.text, phrase), mentionOf(text.text, phrase, licence));
      }
      continue;
    }
    if (phrase.general) continue;
    const name = withoutMarks(text.text.slice(phrase.start, phrase.end));
    const same =
      drafts.same(traits) ?? (candidate.context.heading ? drafts.toldInHeading(traits) : undefined);
    if (same === undefined) {
      if (isFirstPointedTo(candidate, antecedents.before(phrase.start))) {
        const licence = { rule: 'programme.this-one', confidence: 0.65 };
        drafts.open(traits, { name, aliases: [] }, mentionOf(text.text, phrase, licence));
      }
      continue;
    }
    drafts.join(same, mentionOf(text.text, phrase, { rule: 'programme.short-form', confidence: 0.85 }), name);
  }
}

/** 此次配镜活动 names what was told of by verbs, where the article has named nothing of its kind. */
function isFirstPointedTo(
  { phrase, context, modifiers }: PhraseInContext,
  before: readonly Antecedent[],
): boolean {
  if (!phrase.pointing || context.urging || modifiers.length < 2 || phrase.head.text.length < 2) return false;
  const kinds = pointableBy[phrase.head.text] ?? [phrase.head.kind];
  return !before.some(({ draft }) => kinds.includes(draft.traits.kind));
}

/** Names 闭幕式 after the event that it closes; false where the article names no such event. */
function joinPart(
  text: AnalysedText,
  candidate: PhraseInContext,
  traits: ProgrammeTraits,
  drafts: ProgrammeDrafts,
): boolean {
  const { phrase } = candidate;
  if (candidate.modifiers === '' && (phrase.next === '、' || text.text[phrase.start - 1] === '、'))
    return false;
  const mention = mentionOf(text.text, phrase, { rule: 'programme.part', confidence: 0.85 });
  const own = candidate.modifiers === '' ? drafts.partNamed(phrase.head.text) : undefined;
  if (own !== undefined) {
    drafts.join(own, mention);
    return true;
  }
  const whole = drafts.wholeOf(candidate.modifiers, phrase.head.text);
  if (whole === undefined) return false;
  if (candidate.modifiers === '' && text.text.startsWith('图为', phrase.start - 2)) {
    // 图为决赛现场 tells what a photograph shows, not of a part.
    drafts.join(whole, mention);
    return true;
  }
  const rest = afterSuffix(candidate.modifiers, whole.name);
  const name = `${whole.name}${rest}${phrase.head.text}`;
  const alias = withoutMarks(text.text.slice(phrase.coreStart, phrase.end));
  drafts.openPart(whole, traits, name, alias, mention);
  return true;
}

function mentionOf(text: string, span: Span, licence: Licence, form: Mention['form'] = 'name'): Mention {
  const { start, end } = span;
  return {
    start,
    end,
    text: text.slice(start, end),
    form,
    rule: licence.rule,
    confidence: licence.confidence,
  };
}
