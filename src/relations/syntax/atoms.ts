/** The smallest pieces that a sentence is folded by: single mentions, amounts, dates, quotations, brackets. */
import type { EntityType } from '../../../graph-schema/ontology.ts';
import type { Entity, EntityLayer, Mention, PostMention } from '../../entities/entity.ts';
import type { AnalysedText, DateExpression, Quantity } from '../../language/analysed-text.ts';
import type { Span } from '../../page/source-text.ts';
import { byStart, longestFirst } from '../../page/span-order.ts';
import { findAsides } from './asides.ts';
import { findCollectives, isSubjectOf } from './collective.ts';
import type { FoldSymbol, Member } from './phrase.ts';

export interface Atom extends Span {
  /** Empty for a bracket or an adverbial that says nothing, which are left out of the folded sentence. */
  readonly symbol: FoldSymbol | '';
  readonly member: Member | undefined;
  /** What a word stands for that points to several: 五部门. */
  readonly members: readonly Member[] | undefined;
  readonly quantity: Quantity | undefined;
  readonly date: DateExpression | undefined;
}

/** An atom with what it stands for; all atoms have one shape, which the engine reads fastest. */
export function atomOf(
  { start, end }: Span,
  symbol: Atom['symbol'],
  { member, members, quantity, date }: Partial<Pick<Atom, 'member' | 'members' | 'quantity' | 'date'>> = {},
): Atom {
  return { start, end, symbol, member, members, quantity, date };
}

const symbolOf: Record<EntityType, FoldSymbol> = {
  Person: 'Ｈ',
  Union: 'Ｏ',
  Company: 'Ｏ',
  Institution: 'Ｏ',
  Programme: 'Ｐ',
  Fund: 'Ｆ',
  Place: 'Ｌ',
};

/** Longest stretch from an organisation to the person who holds a post in it. */
const LONGEST_TITLE = 80;

/** Farthest that a pronoun looks back for a name, or for a pronoun that means the same person. */
const FARTHEST_PRONOUN = 200;

interface Placed extends Span {
  readonly entity: Entity;
  readonly mention: Mention;
  readonly posts: readonly PostMention[];
}

/** Disjoint, in text order. Of mentions within each other the outermost one is kept; speeches and brackets hide theirs. */
export function findAtoms(text: AnalysedText, layer: EntityLayer): readonly Atom[] {
  const mentions = outermost(placeMentions(text, layer));
  const named = coverage(text.text.length, mentions);
  const speeches = text.quotations.filter(({ kind }) => kind === 'speech');
  // A bracket inside a name (江川汽车（顺义）有限公司) belongs to the name.
  const brackets = text.brackets.filter(({ start, end }) => named[start] === 0 && named[end - 1] === 0);
  const hidden = coverage(text.text.length, [...speeches, ...brackets]);
  const atoms = mentions.filter((atom) => hidden[atom.start] === 0 && hidden[atom.end - 1] === 0);
  const taken = coverage(text.text.length, atoms);
  for (const speech of speeches) addWhereFree(atomOf(speech, 'Ｓ'), atoms, taken);
  for (const bracket of brackets) addWhereFree(atomOf(bracket, ''), atoms, taken);
  for (const quotation of text.quotations)
    if (quotation.kind !== 'speech') addWhereFree(atomOf(quotation, 'Ｎ'), atoms, taken);
  for (const quantity of text.quantities)
    if (quantity.unit === '元') addWhereFree(atomOf(quantity, 'Ｍ', { quantity }), atoms, taken);
  for (const pointer of [...findPronouns(text.text, atoms), ...findCollectives(text.text, atoms)])
    addWhereFree(pointer, atoms, taken);
  for (const date of text.dates) addWhereFree(atomOf(date, 'Ｔ', { date }), atoms, taken);
  atoms.sort(byStart);
  const asides = findAsides(text.text, atoms).map((aside) => atomOf(aside, ''));
  return asides.length === 0 ? atoms : [...atoms, ...asides].sort(byStart);
}

function addWhereFree(atom: Atom, atoms: Atom[], taken: Uint8Array): void {
  for (let at = atom.start; at < atom.end; at++) if (taken[at] === 1) return;
  atoms.push(atom);
  taken.fill(1, atom.start, atom.end);
}

/** 他, 她 and 本人 point to the person named last; 他们 to nobody in particular. */
function findPronouns(text: string, atoms: readonly Atom[]): readonly Atom[] {
  const named = atoms.filter(isPerson).sort(byStart);
  const pronouns: Atom[] = [];
  let next = 0;
  let spokenOf: Atom | undefined;
  let spokenAt = 0;
  for (const match of text.matchAll(/[他她](?!们|人|乡)|本人(?!意愿|同意|身份|自愿|签名|申请|账户)/gu)) {
    while (next < named.length && (named[next]?.end ?? 0) <= match.index) next++;
    const nearest = next === 0 ? undefined : named[next - 1];
    // 他和Ｈ一起弄出了预警仪: the talk stays with whom it was of.
    const isCompanion = nearest && companion.test(text.slice(nearest.end, nearest.end + 4));
    const isOther = isCompanion || (nearest && isSubjectOf(text, nearest.end, match.index));
    const last = isOther ? (named[next - 2] ?? nearest) : nearest;
    // Ｈ本人 is one name.
    if (!last?.member || last.end === match.index) continue;
    // From pronoun to pronoun the talk may go on for long.
    const since = last === spokenOf ? Math.max(spokenAt, last.end) : last.end;
    if (match.index - since > FARTHEST_PRONOUN) continue;
    spokenOf = last;
    spokenAt = match.index;
    const mention = pointer(match.index, match[0]);
    const member = { entity: last.member.entity, mention, posts: [], inner: [] };
    pronouns.push(atomOf(mention, 'Ｈ', { member }));
  }
  return pronouns;
}

const isPerson = ({ symbol }: Atom): boolean => symbol === 'Ｈ';

const companion = /^(?:等人)?(?:一起|一道|一同|共同|合作|联手|搭档|搭伴)/u;

/** A mention that only points. */
export function pointer(start: number, text: string): Mention {
  return { start, end: start + text.length, text, form: 'pointer', rule: 'pronoun', confidence: 0.7 };
}

function coverage(length: number, spans: readonly Span[]): Uint8Array {
  const taken = new Uint8Array(length);
  for (const span of spans) taken.fill(1, span.start, span.end);
  return taken;
}

/** Every mention with the range that it folds: a person with the posts before the name, a name with its quotation marks. */
function placeMentions({ text, brackets }: AnalysedText, layer: EntityLayer): Placed[] {
  const placed: Placed[] = [];
  const postsOf = postsByPerson(layer.posts);
  const namesEnd = endsOfPeople(text, layer);
  for (const entity of layer.entities) {
    const posts = entity.type === 'Person' ? postsOf.get(entity.id) : undefined;
    for (const mention of entity.mentions) {
      const held = posts ? postsAt(posts, text, mention) : noPosts;
      const start = held.length > 0 ? withPosts(text, mention, held, namesEnd, brackets) : mention.start;
      const quoted = withQuotes(text, start, mention.end);
      placed.push({ start: quoted.start, end: quoted.end, entity, mention, posts: held });
    }
  }
  return placed.sort(longestFirst);
}

const noPosts: readonly PostMention[] = [];

/** Where what is folded for a person begins: with the first of the posts before the name. */
function withPosts(
  text: string,
  { start }: Mention,
  held: readonly PostMention[],
  namesEnd: Uint8Array,
  brackets: readonly Span[],
): number {
  const first = held.reduce((least, post) => Math.min(least, post.start), start);
  // 副主席Ｈ、|Ｈ: the title that two share is folded with the first.
  if (first === start || namesEnd.subarray(first, start).includes(1)) return start;
  // The organisation's short form may stand in a bracket: 某某公司（下称“某某”）班长.
  const bracket = text.slice(first, start).includes('）')
    ? brackets.find((each) => first > each.start && first < each.end && each.end <= start)
    : undefined;
  return bracket?.end ?? first;
}

/** Marks where people's names end. */
function endsOfPeople(text: string, { entities }: EntityLayer): Uint8Array {
  const ends = new Uint8Array(text.length + 1);
  for (const { type, mentions } of entities)
    if (type === 'Person') for (const { end } of mentions) ends[end] = 1;
  return ends;
}

/** One person's posts, from the end of the text to its beginning. */
interface PostsOfPerson {
  readonly list: PostMention[];
  /** Length of the longest one's words. */
  longest: number;
}

/** From the end of the text to its beginning. */
const fromEnd = (a: PostMention, b: PostMention): number => b.end - a.end || a.start - b.start;

function postsByPerson(posts: readonly PostMention[]): ReadonlyMap<string, PostsOfPerson> {
  const found = new Map<string, PostsOfPerson>();
  for (const post of posts.toSorted(fromEnd)) {
    const held = found.get(post.person) ?? { list: [], longest: 0 };
    found.set(post.person, held);
    held.list.push(post);
    held.longest = Math.max(held.longest, post.end - post.start);
  }
  return found;
}

/** Of a person's `posts`, those printed directly before a name, each reaching the next. */
function postsAt(posts: PostsOfPerson, text: string, mention: Mention): PostMention[] {
  const held: PostMention[] = [];
  let start = mention.start;
  for (let i = firstEndingBefore(posts.list, mention.end + posts.longest); i < posts.list.length; i++) {
    const post = posts.list[i];
    if (!post || post.end < mention.start - LONGEST_TITLE - 1) break;
    if (post.start >= mention.end || post.end < start - 1 || mention.start - post.start > LONGEST_TITLE)
      continue;
    if (/[。；！？\n]/u.test(text.slice(post.start, mention.start))) continue;
    held.push(post);
    start = Math.min(start, post.start);
  }
  return held;
}

/** Index of the first of the posts, which run from the end of the text to its beginning, that ends before `end`. */
function firstEndingBefore(posts: readonly PostMention[], end: number): number {
  let low = 0;
  let high = posts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((posts[middle]?.end ?? 0) < end) high = middle;
    else low = middle + 1;
  }
  return low;
}

const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
]);

/** Takes in the quotation marks around a name, or the opening one of a name that reaches beyond the closing one. */
function withQuotes(text: string, start: number, end: number): Span {
  const closer = start === 0 ? undefined : closers.get(text.charAt(start - 1));
  if (closer === undefined) return { start, end };
  if (text[end] === closer) return { start: start - 1, end: end + 1 };
  return text.slice(start, end).includes(closer) ? { start: start - 1, end } : { start, end };
}

/** 新都区|委常委、区总工会主席王某: a place that the name of the first body begins with belongs to the person's posts. */
function reachesBack(person: Placed, place: Placed): boolean {
  return person.entity.type === 'Person' && place.entity.type === 'Place' && person.end > place.end;
}

/** 湖州、嘉兴两市总工会: bodies that share the head at which all their mentions end. */
function sharesHead(one: Placed, other: Placed): boolean {
  return one.end === other.end && isOfSharedHead(one) && isOfSharedHead(other);
}

const isOfSharedHead = ({ mention }: Placed): boolean => mention.rule.startsWith('shared-head');

function outermost(placed: readonly Placed[]): Atom[] {
  const atoms: Atom[] = [];
  let outer: Placed | undefined;
  let inner: { entity: Entity; mention: Mention }[] = [];
  for (const each of placed) {
    if (outer && each.start < outer.end && !reachesBack(each, outer)) {
      if (each.entity !== outer.entity && sharesHead(outer, each)) addMember(atoms, each);
      else if (each.end <= outer.end && each.entity !== outer.entity) inner.push(each);
      continue;
    }
    const place = outer && each.start < outer.end ? atoms.pop() : undefined;
    inner = place?.member ? [{ entity: place.member.entity, mention: place.member.mention }] : [];
    outer = place ? { ...each, start: place.start } : each;
    const { entity, mention, posts } = outer;
    atoms.push(atomOf(outer, symbolOf[entity.type], { member: { entity, mention, posts, inner } }));
  }
  return atoms;
}

/** Makes the last atom stand for one more body. */
function addMember(atoms: Atom[], { entity, mention, posts }: Placed): void {
  const last = atoms.pop();
  if (!last?.member) return;
  const { member, members = [member] } = last;
  const more = { entity, mention, posts, inner: [] };
  atoms.push(atomOf(last, last.symbol, { member, members: [...members, more] }));
}
