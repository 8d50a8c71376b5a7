/**
 * Recognises what is organised: meetings, trainings, contests, campaigns, exhibitions, services and facilities with a
 * name. Phrases that a rule licenses open a programme; other phrases and pointers (此次活动, 会上) join one.
 */
import type { AnalysedText } from '../../language/analysed-text.ts';
import { sessionUnits } from '../../language/lexicons/units-of-figures.ts';
import type { Span } from '../../page/source-text.ts';
import type { CandidateEntity } from '../candidate.ts';
import type { Mention } from '../entity.ts';
import { heldObjects } from './held-objects.ts';
import { listedProgrammes } from './listed-programmes.ts';
import { performedWorks } from './performed-works.ts';
import { isBare, isHeldBarely, isPart, type PhraseInContext, substanceOf } from './phrase-in-context.ts';
import type { PhraseReading } from './phrase-reading.ts';
import { noTraits, type ProgrammeTraits, traitsOf, withoutMarks } from './programme-draft.ts';
import { afterSuffix, ProgrammeDrafts } from './programme-drafts.ts';
import type { ProgrammeNames } from './programme-names.ts';
import { type ProgrammePhrase, programmeHeadsOf, programmePhrases } from './programme-phrases.ts';
import { Antecedents, pointedProgramme } from './programme-pointers.ts';
import { type Licence, licenceOf } from './programme-rules.ts';
import { quotedProgramme } from './quoted-programmes.ts';

/** The programmes of an article. */
export function recogniseProgrammes({
  text,
  units,
  contextAt,
  names,
}: PhraseReading): readonly CandidateEntity[] {
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
  const sessions = new Map(
    text.quantities.filter((q) => sessionUnits.has(q.unit)).map((q) => [q.start, q.value]),
  );
  const countOf = (phrase: ProgrammePhrase): number => sessions.get(phrase.quantity?.start ?? -1) ?? 0;
  const drafts = new ProgrammeDrafts();
  const waiting: PhraseInContext[] = [];

  for (const candidate of phrases) {
    const { phrase } = candidate;
    const licence = licenceOf(candidate);
    if (licence === undefined || isPartOfUnnamed(candidate)) waiting.push(candidate);
    else {
      if (phrase.brand !== undefined && isPart(candidate) && candidate.modifiers === '') {
        // “橙色小屋”揭牌仪式 names “橙色小屋” too.
        const { brand } = phrase;
        const name = withoutMarks(text.text.slice(brand.inner.start, brand.inner.end));
        const ofWhole = { ...noTraits, kind: 'facility' as const, brand: name };
        if (name !== '') drafts.open(ofWhole, { name, aliases: [] }, mentionOf(text.text, brand, licence));
      }
      const traits = traitsOf(phrase, text.text, countOf(phrase));
      const mention = mentionOf(text.text, phrase, licence);
      const proposed = names.of(text.text, phrase, candidate.theme);
      const pointed = phrase.pointing ? drafts.pointedByHead(traits) : undefined;
      if (pointed === undefined) drafts.open(traits, proposed, mention);
      else drafts.join(pointed, mention, proposed.name);
    }
  }
  for (const item of listedProgrammes(text.text, units, heads)) {
    if (contextAt(item.start).urging || drafts.hasMentionOver(item)) continue;
    const modifiers = item.name.slice(0, item.name.length - item.headText.length);
    const traits = { ...noTraits, headText: item.headText, kind: item.kind, modifiers };
    drafts.open(
      traits,
      { name: item.name, aliases: [] },
      mentionOf(text.text, item, {
        rule: item.together === true ? 'programme.list-together' : 'programme.listed',
        confidence: 0.8,
      }),
    );
  }
  const branded = new Set(
    phrases.flatMap(({ phrase }) => (phrase.brand === undefined ? [] : [phrase.brand.start])),
  );
  const quoted = new Map<string, number>();
  for (const { kind, inner } of text.quotations) {
    const words = withoutMarks(text.text.slice(inner.start, inner.end));
    if (kind === 'name') quoted.set(words, (quoted.get(words) ?? 0) + 1);
  }
  let lastTaken = -1;
  for (const quotation of text.quotations) {
    if (quotation.kind !== 'name') continue;
    const chained = lastTaken >= 0 && /^、?$/u.test(text.text.slice(lastTaken, quotation.start));
    if (branded.has(quotation.start)) continue;
    const brand = withoutMarks(text.text.slice(quotation.inner.start, quotation.inner.end));
    if (
      drafts.joinBrand(
        brand,
        mentionOf(text.text, quotation, { rule: 'programme.quoted-again', confidence: 0.9 }),
      )
    )
      continue;
    const found = quotedProgramme(
      text,
      quotation,
      contextAt(quotation.start),
      chained,
      quoted.get(brand) ?? 1,
    );
    if (found === undefined || names.isKnown(quotation)) continue;
    const traits = { ...noTraits, headText: found.headText, kind: found.kind, brand };
    lastTaken = quotation.end;
    drafts.open(traits, { name: brand, aliases: [] }, mentionOf(text.text, found, found));
  }
  for (const work of performedWorks(text)) {
    if (drafts.hasMentionOver(work)) continue;
    const traits = { ...noTraits, kind: 'show' as const, headText: work.genre, brand: work.title };
    const mention = mentionOf(text.text, work, { rule: 'programme.performed-work', confidence: 0.6 });
    drafts.open(traits, { name: work.title, aliases: [] }, mention);
  }
  for (const object of heldObjects(text.text, units)) {
    if (contextAt(object.start).urging || drafts.hasMentionOver(object)) continue;
    const name = withoutMarks(text.text.slice(object.start, object.end));
    const mention = mentionOf(text.text, object, { rule: object.rule, confidence: 0.6 });
    drafts.open({ ...noTraits, modifiers: name }, { name, aliases: [] }, mention);
  }
  joinWaiting(text, waiting, drafts, names);
  return drafts.entities();
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
function joinWaiting(
  text: AnalysedText,
  waiting: readonly PhraseInContext[],
  drafts: ProgrammeDrafts,
  names: ProgrammeNames,
): void {
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
      } else if (isHeldBarely(candidate)) {
        const licence = { rule: 'programme.bare-held', confidence: 0.6 };
        drafts.open(traits, names.of(text.text, phrase), mentionOf(text.text, phrase, licence));
      }
      continue;
    }
    if (phrase.general) continue;
    const same = drafts.same(traits);
    if (same === undefined) continue;
    const name = withoutMarks(text.text.slice(phrase.start, phrase.end));
    drafts.join(same, mentionOf(text.text, phrase, { rule: 'programme.short-form', confidence: 0.85 }), name);
  }
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
