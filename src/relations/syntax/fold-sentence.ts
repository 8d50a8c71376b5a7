/** Folds a sentence: names become symbols, coordinated names one symbol. */
import type { AnalysedText, Sentence } from '../../language/analysed-text.ts';
import type { Atom } from './atoms.ts';
import { canCoordinate, representativeAfter } from './coordination.ts';
import { type PatternSet, patternIndex } from './pattern-index.ts';
import type { FoldSymbol, Member, Phrase } from './phrase.ts';
import { plainWords } from './plain-words.ts';

/** A sentence as frames see it. */
export interface FoldedSentence {
  /** Index into `AnalysedText.sentences`. */
  readonly index: number;
  readonly sentence: Sentence;
  /** The sentence with each group of names as one symbol. */
  readonly text: string;
  /** Offset in the reading text of each unit of `text`, and the sentence's end as last element. */
  readonly offsets: readonly number[];
  readonly phrases: readonly Phrase[];
  /** The frames' patterns that may match `text`. */
  readonly possible: PatternSet;
}

interface Piece {
  readonly atom: Atom | undefined;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Group {
  symbol: FoldSymbol;
  start: number;
  end: number;
  atoms: Atom[];
}

export function foldSentence(
  analysed: AnalysedText,
  sentence: Sentence,
  index: number,
  atoms: readonly Atom[],
): FoldedSentence {
  const pieces = cut(analysed.text, sentence, atoms);
  let text = '';
  const offsets: number[] = [];
  const phrases: Phrase[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece) continue;
    if (!piece.atom) {
      const next = pieces[i + 1]?.atom?.symbol ?? '';
      const plain = plainWords(piece.text, next);
      for (let k = 0; k < (plain?.text ?? piece.text).length; k++)
        offsets.push(piece.start + (plain?.offsets[k] ?? k));
      text += halfWidth(plain?.text ?? piece.text);
      continue;
    }
    const group = groupFrom(pieces, i);
    if (!group) continue;
    i = group.next - 1;
    const trailing = pieces[group.next];
    const after = trailing && !trailing.atom ? trailing.text : '';
    const { length, representative } = representativeAfter(group.symbol, after);
    if (trailing && length > 0) {
      const start = trailing.start + length;
      pieces[group.next] = { atom: undefined, text: after.slice(length), start, end: trailing.end };
    }
    phrases.push(toPhrase(group, text.length, after.slice(0, length), representative));
    offsets.push(group.start);
    text += group.symbol;
  }
  offsets.push(sentence.end);
  return { index, sentence, text, offsets, phrases, possible: patternIndex.possibleIn(text) };
}

function toPhrase(
  group: Group,
  at: number,
  closing: string,
  representative: Phrase['representative'],
): Phrase {
  const members: Member[] = [];
  for (const { member, members: several } of group.atoms) {
    if (several) members.push(...several);
    else if (member) members.push(member);
  }
  const [first] = group.atoms;
  return {
    symbol: group.symbol,
    at,
    start: group.start,
    end: group.end + closing.length,
    members,
    representative,
    closing,
    quantity: first?.quantity,
    date: first?.date,
  };
}

/** Collects the coordinated atoms that begin at piece `i`; brackets between them are passed over. */
function groupFrom(pieces: readonly Piece[], i: number): (Group & { next: number }) | undefined {
  const first = pieces[i]?.atom;
  if (!first || first.symbol === '') return undefined;
  const group = { symbol: first.symbol, start: first.start, end: first.end, atoms: [first], next: i + 1 };
  for (let k = i + 1, between = ''; k < pieces.length; k++) {
    const piece = pieces[k];
    if (!piece) break;
    if (!piece.atom) {
      between += piece.text;
      continue;
    }
    // Ｏ近日联合Ｏ: when they joined; a date to come tells a plan and stands for itself.
    if (piece.atom.symbol === 'Ｔ' && group.symbol === 'Ｏ' && piece.atom.date?.direction !== 'future') {
      between += '近日';
      continue;
    }
    if (piece.atom.symbol === '') {
      if (between === '') {
        group.end = piece.end;
        group.next = k + 1;
      }
      continue;
    }
    const last = group.atoms[group.atoms.length - 1] ?? first;
    const owned = ownedItem(group.symbol, pieces, k, between);
    if (owned) {
      group.end = owned.atom.end;
      group.atoms.push(owned.atom);
      group.next = owned.next;
      k = owned.next - 1;
      between = '';
      continue;
    }
    const joined = canCoordinate(last, between, piece.atom);
    if (!joined) break;
    group.symbol = group.symbol === 'Ｌ' ? joined : group.symbol;
    group.end = piece.end;
    group.atoms.push(piece.atom);
    group.next = k + 1;
    between = '';
  }
  return group;
}

/** Ｈ、Ｏ的焊工Ｈ; Ｐ、ＯＰ: an item of a list told by whose it is, at piece `k`; the owner is kept inside the item. */
function ownedItem(
  symbol: FoldSymbol,
  pieces: readonly Piece[],
  k: number,
  between: string,
): { atom: Atom; next: number } | undefined {
  const owner = pieces[k]?.atom;
  if ((symbol !== 'Ｈ' && symbol !== 'Ｐ') || !owner?.member) return undefined;
  if (owner.symbol !== 'Ｏ' && !(owner.symbol === 'Ｌ' && symbol === 'Ｈ')) return undefined;
  if (!/^(?:、|和|与|及|以及)$/u.test(between)) return undefined;
  const link = pieces[k + 1];
  const next = link?.atom ? k + 1 : k + 2;
  const item = pieces[next]?.atom;
  if (item?.symbol !== symbol || !item.member) return undefined;
  if (link && !link.atom && !ownerLink[symbol].test(link.text)) return undefined;
  const { entity, mention } = owner.member;
  const member = { ...item.member, inner: [{ entity, mention }, ...item.member.inner] };
  return { atom: { ...item, member }, next: next + 1 };
}
const ownerLink = { Ｈ: /^(?:代表队|队)?(?:的)?[^，。；：、的]{0,10}$/u, Ｐ: /^的?$/u } as const;

function cut(text: string, sentence: Sentence, atoms: readonly Atom[]): Piece[] {
  const pieces: Piece[] = [];
  const words = (start: number, end: number): Piece => ({
    atom: undefined,
    text: text.slice(start, end),
    start,
    end,
  });
  let at = sentence.start;
  for (let i = firstAtom(atoms, sentence.start); i < atoms.length; i++) {
    const atom = atoms[i];
    if (!atom || atom.start >= sentence.end) break;
    if (atom.end > sentence.end || atom.start < at) continue;
    if (atom.start > at) pieces.push(words(at, atom.start));
    pieces.push({ atom, text: '', start: atom.start, end: atom.end });
    at = atom.end;
  }
  if (at < sentence.end) pieces.push(words(at, sentence.end));
  return pieces;
}

function firstAtom(atoms: readonly Atom[], start: number): number {
  let low = 0;
  let high = atoms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((atoms[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const fullWidth = /[Ａ-Ｚ]/u;

/** Full-width capitals are symbols here, so those of the page become ordinary ones. */
function halfWidth(text: string): string {
  if (!fullWidth.test(text)) return text;
  return text.replace(/[Ａ-Ｚ]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}
