/**
 * What a trained tagger thinks of the people that the rules found. Rules decide who holds which post and what a name
 * resolves to; the tagger only makes them surer or less sure, drops what a weak cue took for a name, mends where a name
 * ends, and adds people whom no cue of the rules' introduces.
 */
import type { AnalysedText } from '../../language/analysed-text.ts';
import { onlyProvinceLetters } from '../../language/gazetteer/province-letters.ts';
import { afterNames, singleVerbs } from '../../language/lexicons/after-names.ts';
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { everydayNouns } from '../../language/lexicons/everyday-words.ts';
import { givenNameWeight } from '../../language/lexicons/given-name-characters.ts';
import { wordLikeGivenNames } from '../../language/lexicons/given-names.ts';
import { nameElements, soundCharacters } from '../../language/lexicons/minority-names.ts';
import { programmeHeads } from '../../language/lexicons/programmes.ts';
import { surnameAt } from '../../language/lexicons/surnames.ts';
import type { TaggedText } from '../../language/tagger/tag-people.ts';
import { bodyStart } from '../../page/article.ts';
import type { Span } from '../../page/source-text.ts';
import { byStart } from '../../page/span-order.ts';
import { actsForOthers } from '../persons/behind-name.ts';
import {
  beginsClause,
  beginsLikeGrammar,
  bodyEnd,
  functionSurnames,
  honorific,
  isCalledSo,
  isNoName,
  notGivenEnd,
  unitEnd,
  villageName,
} from '../persons/name-plausibility.ts';
import { type PersonMention, partsOfNames } from '../persons/person-mention.ts';
import { pressBefore, roleBefore } from '../persons/titled-people.ts';
import { reachOf } from '../reach.ts';
import type { WordIndex } from '../word-index.ts';

/** From this likelihood on the tagger's own names become people, and the rules' names are confirmed. */
const sure = 0.85;
/** The same for mending the end of a name that the tagger does not believe. */
const likely = 0.5;
/** Below this, in all its mentions, a name is doubted. */
const doubtful = 0.05;

/**
 * Cues that the tagger cannot overrule: an office, a trade or （化名） in front of or behind a name. The corpus knows few
 * pseudonyms and few names that are words (路宽, 常胜).
 */
const strongRules: ReadonlySet<string> = new Set([
  'post-and-name',
  'trade-and-name',
  'role-and-nickname',
  'role-and-speaker',
  'post-and-word',
  'pseudonym',
  'dotted-name',
  'called',
  'name-and-sex',
  'compound-name',
]);

/** Rules that go by how a name looks, and by its other mentions. */
const uncued: ReadonlySet<string> = new Set(['plausible-name', 'named-before']);

/** `taken` are the names of bodies and places, where no new person can be. The result is in text order. */
export function weighPeople(
  { text, quotations, article }: AnalysedText,
  index: WordIndex,
  people: readonly PersonMention[],
  taken: readonly Span[],
  tagged: TaggedText,
): readonly PersonMention[] {
  const names: Span[] = [];
  for (const name of tagged.names) names.push(withoutVerb(text, name));
  const bodies = taken.map(({ start, end }) => text.slice(start, end)).join('\n');
  const weighed = weighKnown(scaleFor(text, people, tagged, names), people, bodies);
  const reach = reachOf([...weighed, ...taken, ...quotations.filter(({ kind }) => kind !== 'speech')]);
  const press = pressNames(text, names, [...article.reporters, ...article.correspondents]);
  const added: PersonMention[] = [];
  for (const span of names) {
    const { start, end } = span;
    const name = text.slice(start, end);
    // 金山屯 is short for the 金山屯农场 that is named elsewhere
    if (reach(end - 1) > start || press.has(name) || bodies.includes(name) || !mayBeNew(index, span))
      continue;
    const likelihood = tagged.likelihood(span);
    if (likelihood < sure) continue;
    const role = roleBefore(index, start);
    if (!role && !mayStandAlone(text, span)) continue;
    added.push({ start, end, name, role, rule: 'tagger/person', confidence: likelihood * 0.9 });
  }
  const named = withWholeNames(text, [...weighed, ...added].sort(byStart));
  return withoutHeadingsOwn(named, bodyStart(article));
}

/** The rules' people, but for those who may as well be part of a body's name. */
function weighKnown(scale: Scale, people: readonly PersonMention[], bodies: string): PersonMention[] {
  const introduced = new Set<string>();
  for (const { rule, name } of people) if (!uncued.has(rule)) introduced.add(name);
  const weighed: PersonMention[] = [];
  for (const person of people) {
    if (!introduced.has(person.name) && bodies.includes(person.name)) continue;
    const kept = weigh(scale, person);
    if (kept !== undefined) weighed.push(kept);
  }
  return weighed;
}

const isWhole = ({ start, end, name }: PersonMention): boolean => end - start === name.length;

/** Gives parts of names the names that they are parts of. */
function withWholeNames(text: string, people: readonly PersonMention[]): readonly PersonMention[] {
  const wholes = partsOfNames(people.filter(isWhole));
  const named: PersonMention[] = [];
  for (const person of people) {
    const name =
      isWhole(person) && person.role ? undefined : wholes.get(text.slice(person.start, person.end));
    named.push(name === undefined ? person : { ...person, name });
  }
  return named;
}

/** 海风里的西瓜汁: whom only the heading names, and no cue, is nobody; an article names its people in its body. */
function withoutHeadingsOwn(people: readonly PersonMention[], headingEnd: number): readonly PersonMention[] {
  if (people.every(({ start }) => start >= headingEnd)) return people;
  const told = new Set(
    people.filter(({ start, rule }) => start >= headingEnd || strongRules.has(rule)).map(({ name }) => name),
  );
  return people.filter(({ name }) => told.has(name));
}

/**
 * 郎大山|敬上一碗茶, 郎大山|刚送完一单: behind a surname stand at most two characters. 高娃|唱了一曲: what 了 or 着 follows
 * is a verb.
 */
function withoutVerb(text: string, span: Span): Span {
  const name = text.slice(span.start, span.end);
  if (
    name.length > 2 &&
    aspects.hasAt(text, span.end) &&
    !aspectWords.test(text.slice(span.end, span.end + 2))
  )
    return { start: span.start, end: span.end - 1 };
  const surname = surnameAt(text, span.start)?.length;
  const tooLong =
    surname !== undefined &&
    name.length === surname + 3 &&
    !name.includes('·') &&
    [...name].some((character) => !soundCharacters.has(character));
  return tooLong && (surname === 2 || afterNames.longestAt(text, span.end - 1))
    ? { start: span.start, end: span.end - 1 }
    : span;
}

const aspects = new CharacterSet('了着');
const aspectWords = /^(?:了解|了然|了却|了结|着手|着力|着重|着眼|着急|着装|着实)/u;

const craft = /^(?:匠人|工匠|技艺|工艺|文化|产业|制品|行业|技法|手艺|企业)/u;
const nameShape = /^\p{Script=Han}[\p{Script=Han}·]*\p{Script=Han}$/u;

/**
 * Whether the tagger alone may call it a name. Words that the dictionary knows need a rule's cue to be one, and so do
 * two characters behind a rare surname (修井 is a trade's work). On both sides of · stand characters that spell sounds: a
 * park's 东山·智慧谷 is nobody, nor is a 仲裁院.
 */
function mayBeNew({ text, at }: WordIndex, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  if (!nameShape.test(name) || isNoName(name) || programmeHeads.has(name)) return false;
  if (bodyEnd.hasAt(text, end - 1) || unitEnd.hasAt(text, end - 1)) return false;
  if (villageName.test(name) || honorific(text, start, end) || everydayNouns.has(name)) return false;
  // 姜汤|递给: what is given
  if (text.charAt(end) === '给' && handing.hasAt(text, end - 1)) return false;
  // 晋蒙两省
  if (onlyProvinceLetters(name)) return false;
  // 查一查 is done
  if (name.charAt(1) === '一' && name.charAt(0) === name.charAt(2)) return false;
  // 陶琉|匠人, 云锦|工艺: what is made, not who makes it; 解小微|企业之急
  if (craft.test(text.slice(end, end + 2))) return false;
  // 在甘棠湖举行
  if (/[湖山河江岛港湾]$/u.test(name) && /[在于到赴至]/u.test(text.charAt(start - 1))) return false;
  if (name.includes('·'))
    return [...name].filter((character) => character !== '·' && !soundCharacters.has(character)).length < 2;
  if (name.length === 2 && functionSurnames.hasAt(text, start)) return false;
  if (name.length === 2 && surnameAt(text, start)?.kind !== 'common') return false;
  const word = at(start);
  return !(word && word.start === start && word.end === end && !/^(?:nr|x)/u.test(word.tag));
}

/**
 * Whether the tagger may be believed where no role stands in front: a name begins with a surname or is written by sound, a
 * surname that is grammar as well (来浦沿, 管桩焊) begins a phrase, behind a rare one stand characters of names, and nothing
 * that is counted (万|张惠众券), called so in quotation marks (“石谷仓”) or where something is (在一阵梅香里) is one; nor does it
 * end like a thing (高岭|泥).
 */
function mayStandAlone(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  const surname = surnameAt(text, start);
  const likeThing = notGivenEnd.hasAt(text, end - 1) && !wordLikeGivenNames.has(name.slice(surname?.length));
  if (likeThing || within.test(name) || isCalledSo(text, start, end)) return false;
  if (measures.hasAt(text, start) && numerals.hasAt(text, start - 1)) return false;
  if (surname === undefined) return [...name].every((each) => spelling.has(each));
  const weight = givenNameWeight(name.slice(surname.length));
  if (beginsLikeGrammar(text, start) && !beginsClause(text, start) && weight < 2) return false;
  return surname.kind !== 'rare' || weight >= 0 || [...name].every((each) => spelling.has(each));
}

const within = /[^万千百]里$|[上下内]$/u;
const measures = new CharacterSet('张支门项席米节班路家');
const numerals = new CharacterSet('0123456789一二两三四五六七八九十百千万亿几数半余多');
const spelling: ReadonlySet<string> = new Set([...soundCharacters, '·']);

const handing = new CharacterSet('塞递送交发寄捎带');

/** Who wrote the article is no part of its content: those of the byline, and behind 记者 and 通讯员 with those beside them. */
function pressNames(text: string, names: readonly Span[], byline: readonly string[]): ReadonlySet<string> {
  const press = new Set(byline);
  let end = -1;
  for (const name of names) {
    const beside = name.start === end + 1 && /[、和\s]/u.test(text.charAt(end));
    if (!beside && !pressBefore(text, name.start)) continue;
    press.add(text.slice(name.start, name.end));
    end = name.end;
  }
  return press;
}

/** 澹台海|松了一口气: what people do, in a word of two characters and more, begins right behind the name; 孟姑|既教又学. */
function doesSomething(text: string, end: number): boolean {
  if (adverbsOfOne.hasAt(text, end) || singleVerbs.hasAt(text, end) || actsForOthers(text, end)) return true;
  const word = afterNames.longestAt(text, end);
  return word?.value === 'strong' && word.end - end >= 2;
}

/** Adverbs and prepositions that seldom end a given name. */
const grammarBehind = new CharacterSet('既便以向就又也还对将把从被由均皆曾一');

const adverbsOfOne = new CharacterSet('既也已均亦皆都就又则还曾');

/** 扎西|平措: made of nothing but parts of names by sound, which the corpus hardly knows. */
const isInParts = (name: string): boolean => nameElements.endOfRun(name, 0) === name.length;

/** What the tagger thinks of the names of an article. */
interface Scale {
  readonly text: string;
  readonly tagged: TaggedText;
  /** How likely the likeliest mention of each name is. */
  readonly likelihoods: ReadonlyMap<string, number>;
  /** Names that a cue introduces which the tagger cannot overrule. */
  readonly cued: ReadonlySet<string>;
  /** The tagger's own names, by where they start. */
  readonly own: ReadonlyMap<number, Span>;
}

function scaleFor(
  text: string,
  people: readonly PersonMention[],
  tagged: TaggedText,
  names: readonly Span[],
): Scale {
  const likelihoods = new Map<string, number>();
  const cued = new Set<string>();
  for (const person of people) {
    if (strongRules.has(person.rule) || isInParts(person.name)) cued.add(person.name);
    if (person.end - person.start < person.name.length) continue;
    const likelihood = tagged.likelihood(person);
    likelihoods.set(person.name, Math.max(likelihoods.get(person.name) ?? 0, likelihood));
  }
  const own = new Map<number, Span>();
  for (const name of names) if (nameShape.test(text.slice(name.start, name.end))) own.set(name.start, name);
  return { text, tagged, likelihoods, cued, own };
}

function weigh(
  { text, tagged, likelihoods, cued, own }: Scale,
  person: PersonMention,
): PersonMention | undefined {
  const likelihood = likelihoods.get(person.name) ?? 0;
  if (likelihood >= sure) return { ...person, confidence: (person.confidence + 1) / 2 };
  const other = own.get(person.start);
  if (other && other.end === person.end - 1 && other.end - other.start > 1) {
    // 郎亮|便与同事约好: the tagger parts a name from the grammar behind it
    if (grammarBehind.hasAt(text, other.end) && tagged.likelihood(other) >= sure)
      return { ...person, end: other.end, name: text.slice(other.start, other.end), rule: 'tagger/end' };
  }
  if (likelihood >= doubtful) return person;
  if (
    other &&
    other.end > person.end &&
    !doesSomething(text, person.end) &&
    tagged.likelihood(other) >= likely
  ) {
    const name = text.slice(other.start, other.end);
    return { ...person, end: other.end, name, rule: 'tagger/end', confidence: 0.8 };
  }
  return cued.has(person.name) ? { ...person, confidence: person.confidence * 0.9 } : undefined;
}
