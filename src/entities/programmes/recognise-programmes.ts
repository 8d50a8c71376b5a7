/**
 * Recognises what is organised: meetings, trainings, contests, campaigns, exhibitions, services and facilities with a
 * name. Phrases that a rule licenses open a programme; other phrases and pointers (此次活动, 会上) join one.
 */

import { atOnce, type Steps } from '../../language/in-step.ts';
import { namesPart } from '../../language/lexicons/programmes.ts';
import { wordSet } from '../../language/lexicons/word-trie.ts';
import type { CandidateEntity } from '../candidate.ts';
import { heldObjects } from './held-objects.ts';
import { joinDescribed } from './join-described.ts';
import { joinShortNames } from './join-short-names.ts';
import { joinWaiting } from './join-waiting.ts';
import { listedProgrammes } from './listed-programmes.ts';
import { mergeFinals } from './merge-finals.ts';
import { mergeHeadings } from './merge-headings.ts';
import { openPhrases } from './open-phrases.ts';
import { openQuoted } from './open-quoted.ts';
import { performedWorks } from './performed-works.ts';
import { isPart, type PhraseInContext, substanceOf } from './phrase-in-context.ts';
import type { PhraseReading } from './phrase-reading.ts';
import { noTraits, withoutMarks } from './programme-draft.ts';
import { ProgrammeDrafts } from './programme-drafts.ts';
import { type ProgrammePhrase, programmeHeadsOf, programmePhrases } from './programme-phrases.ts';
import { mentionOf, type ProgrammeReading } from './programme-reading.ts';
import { isRoundOf } from './rule-signs.ts';
import type { SentenceContext } from './sentence-context.ts';
import { splitSessions } from './split-sessions.ts';
import { openToldByVerbs } from './told-by-verbs.ts';

/** The programmes of an article. */
export function recogniseProgrammes(reading: PhraseReading): readonly CandidateEntity[] {
  return atOnce(recognisingProgrammes(reading));
}

/** The same in steps. */
export function* recognisingProgrammes(phraseReading: PhraseReading): Steps<readonly CandidateEntity[]> {
  const { text, units, contextAt, names } = phraseReading;
  const heads = programmeHeadsOf(text.text, units);
  yield;
  const phrases: PhraseInContext[] = [];
  for (const phrase of programmePhrases(text.text, units, heads))
    phrases.push(inContext(text.text, phrase, contextAt(phrase.start)));
  const drafts = new ProgrammeDrafts(text.text.length);
  const reading = { text, units, contextAt, names, heads, phrases, drafts };
  yield;
  const waiting = openPhrases(reading);
  yield;
  openListed(reading);
  yield;
  openQuoted(reading, new Set(waiting));
  yield;
  openWorks(reading);
  openHeld(reading, new Set(waiting.filter(isPart).map(({ phrase }) => phrase.end)));
  yield;
  openToldByVerbs(reading);
  yield;
  joinDescribed(reading, waiting);
  yield;
  joinWaiting(reading, waiting);
  yield;
  joinShortNames(reading);
  mergeFinals(reading);
  mergeHeadings(reading);
  splitSessions(reading);
  return reading.drafts.entities();
}

function inContext(text: string, phrase: ProgrammePhrase, context: SentenceContext): PhraseInContext {
  const { brand } = phrase;
  const behind = text.slice(phrase.end, phrase.end + 32);
  return {
    phrase,
    context,
    modifiers: withoutMarks(phrase.modifierWords.join('')),
    substance: substanceOf([...phrase.modifierWords, ...sport(phrase.head.text)]),
    brand: brand === undefined ? '' : withoutMarks(text.slice(brand.inner.start, brand.inner.end)),
    listed: text.charAt(phrase.start - 1) === '、',
    theme: themeBefore(text, phrase.start),
    association: associations.has(phrase.head.text) && chaired.test(behind),
    before: text.slice(Math.max(0, phrase.start - 32), phrase.start),
    behind,
    contents: contents.test(behind),
    awarded: phrase.head.kind === 'award' && isAwarded(text, phrase.start),
  };
}

/** Opens the items of lists that a programme's noun closes. */
function openListed({ text, units, heads, contextAt, drafts }: ProgrammeReading): void {
  for (const item of listedProgrammes(text.text, units, heads)) {
    if (contextAt(item.start).urging || drafts.hasMentionOver(item)) continue;
    if (isRoundOf(item.name, text.text.slice(Math.max(0, item.start - 32), item.start))) continue;
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

/** Opens plays and songs that are performed. */
function openWorks({ text, drafts }: ProgrammeReading): void {
  for (const work of performedWorks(text)) {
    if (drafts.hasMentionOver(work)) continue;
    const kind = work.genre === '' ? 'scheme' : 'show';
    const traits = { ...noTraits, kind, headText: work.genre, brand: work.title } as const;
    const mention = mentionOf(text.text, work, { rule: 'programme.performed-work', confidence: 0.6 });
    drafts.open(traits, { name: work.title, aliases: [] }, mention);
  }
}

/** Opens what is held or built and ends in no known head noun. */
function openHeld(
  { text, units, contextAt, drafts }: ProgrammeReading,
  endsOfParts: ReadonlySet<number>,
): void {
  for (const object of heldObjects(text.text, units)) {
    if (contextAt(object.start).urging || drafts.hasMentionOver(object) || endsOfParts.has(object.end))
      continue;
    const words = withoutMarks(text.text.slice(object.start, object.end));
    if (namesPart(words)) continue;
    const { edition = '', event = '' } = bareEdition.exec(words)?.groups ?? {};
    const name = (edition === '' ? undefined : drafts.nameOfEdition(edition, event)) ?? words;
    const mention = mentionOf(text.text, object, { rule: object.rule, confidence: 0.6 });
    drafts.open({ ...noTraits, modifiers: name }, { name, aliases: [] }, mention);
  }
}

const bareEdition = /^(?<edition>首届|第[^届]{1,3}届)(?<event>.{2,4})$/u;

/** 龙舟赛 tells more than 大赛: its sport counts as a modifier. */
const sport = (head: string): readonly string[] =>
  head.endsWith('赛') && (head.length === 3 || head.length === 4) ? [head.slice(0, -1)] : [];

const theme = /以(?<theme>“[^”]{2,40}”|[^，。；“”]{2,30})为(?:活动)?(?:主题|主线)的$/u;

const particle = '的'.charCodeAt(0);

/** What the programme at `start` is about, where the words before say so: 以安全用电为主题的. */
function themeBefore(text: string, start: number): string {
  if (start === 0 || text.charCodeAt(start - 1) !== particle) return '';
  return withoutMarks(theme.exec(text.slice(Math.max(0, start - 50), start))?.groups?.theme ?? '');
}

const contents =
  /^(?:[、和与及][^，。；！？]{0,24}?)?等(?:多项|多种|系列|丰富)?(?:内容|方式|形式|举措|措施|方面|渠道|手段|途径|工作)/u;

const associations: ReadonlySet<string> = wordSet('联谊会 互助会 同乡会 促进会');
/** A meeting has no chair of its own and elects none. */
const chaired = /会长|秘书长|理事|会员|改了?选|换届|月成立|挂靠/u;

const awarding =
  /(?:授予|颁发|颁授|获评|评为|荣获|获得|获颁|表彰|捧回|捧得|捧起|领取|夺得|摘得|命名为)[^。；！？\n]{0,50}$/u;

/** 授予216个单位全国五一劳动奖状: the words between name those who get it. */
function isAwarded(text: string, start: number): boolean {
  return awarding.test(text.slice(Math.max(0, start - 60), start));
}
