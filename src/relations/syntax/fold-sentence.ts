/** Folds a sentence: names become symbols, coordinated names one symbol. */

import type { AnalysedText, Sentence } from '../../language/analysed-text.ts';
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import type { Atom } from './atoms.ts';
import { canCoordinate, representativeAfter } from './coordination.ts';
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
}

interface Group {
  symbol: FoldSymbol;
  start: number;
  end: number;
  atoms: Atom[];
}

export function foldSentence(
  { text }: AnalysedText,
  sentence: Sentence,
  index: number,
  atoms: readonly Atom[],
): FoldedSentence {
  let folded = '';
  const offsets: number[] = [];
  const phrases: Phrase[] = [];
  let at = sentence.start;
  for (let i = 0; i < atoms.length; ) {
    const atom = atoms[i];
    if (!atom) break;
    folded += wordsBetween(text, at, atom.start, atom.symbol, offsets);
    if (atom.symbol === '') {
      at = atom.end;
      i += 1;
      continue;
    }
    const group = groupFrom(text, atoms, i, atom, atom.symbol);
    const { length, representative } = representativeAfter(
      group.symbol,
      text,
      group.end,
      atoms[group.next]?.start ?? sentence.end,
    );
    at = group.end + length;
    phrases.push(toPhrase(group, folded.length, text.slice(group.end, at), representative));
    offsets.push(group.start);
    folded += group.symbol;
    i = group.next;
  }
  folded += wordsBetween(text, at, sentence.end, '', offsets);
  offsets.push(sentence.end);
  return { index, sentence, text: folded, offsets, phrases };
}

/** The words from `start` to `end` as frames read them, `next` behind them; their offsets go to `offsets`. */
function wordsBetween(
  text: string,
  start: number,
  end: number,
  next: Atom['symbol'],
  offsets: number[],
): string {
  if (start >= end) return '';
  const printed = text.slice(start, end);
  const plain = plainWords(printed, next);
  const words = plain?.text ?? printed;
  for (let k = 0; k < words.length; k++) offsets.push(start + (plain?.offsets[k] ?? k));
  return halfWidth(words);
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

/** Collects the coordinated atoms that begin with the one at `i`; brackets between them are passed over. */
function groupFrom(
  text: string,
  atoms: readonly Atom[],
  i: number,
  first: Atom,
  symbol: FoldSymbol,
): Group & { next: number } {
  const group = { symbol, start: first.start, end: first.end, atoms: [first], next: i + 1 };
  let last = first;
  let between = '';
  let at = first.end;
  for (let k = i + 1; k < atoms.length; ) {
    const atom = atoms[k];
    if (!atom) break;
    between += text.slice(at, atom.start);
    at = atom.end;
    // Ｏ近日联合Ｏ: when they joined; a date to come tells a plan and stands for itself.
    if (atom.symbol === 'Ｔ' && group.symbol === 'Ｏ' && atom.date?.direction !== 'future') {
      between += '近日';
      k += 1;
      continue;
    }
    if (atom.symbol === '') {
      k += 1;
      if (between === '') {
        group.end = atom.end;
        group.next = k;
      }
      continue;
    }
    const owned = ownedItem(text, group.symbol, atom, atoms[k + 1], between);
    if (!owned) {
      const joined = isQuotedList(text, last, between, atom)
        ? atom.symbol
        : canCoordinate(last, between, atom);
      if (!joined) break;
      if (group.symbol === 'Ｌ') group.symbol = joined;
    }
    last = owned ?? atom;
    k += owned ? 2 : 1;
    at = last.end;
    between = '';
    group.atoms.push(last);
    group.end = last.end;
    group.next = k;
  }
  return group;
}

/** “春风课堂”“秋月讲堂”: quoted names right behind each other are a list. */
function isQuotedList(text: string, last: Atom, between: string, next: Atom): boolean {
  if (between !== '' || last.symbol !== next.symbol || next.symbol !== 'Ｐ') return false;
  return text[last.end - 1] === '”' && text[next.start] === '“';
}

/** Ｈ、Ｏ的焊工Ｈ; Ｐ、ＯＰ: an item of a list told by whose it is; the owner is kept inside the item. */
function ownedItem(
  text: string,
  symbol: FoldSymbol,
  owner: Atom,
  item: Atom | undefined,
  between: string,
): Atom | undefined {
  if ((symbol !== 'Ｈ' && symbol !== 'Ｐ') || !owner.member) return undefined;
  if (owner.symbol !== 'Ｏ' && !(owner.symbol === 'Ｌ' && symbol === 'Ｈ')) return undefined;
  if (!/^(?:、|和|与|及|以及)(?:来自)?$/u.test(between)) return undefined;
  if (item?.symbol !== symbol || !item.member) return undefined;
  if (!ownerLink[symbol].test(text.slice(owner.end, item.start))) return undefined;
  const { entity, mention } = owner.member;
  const member = { ...item.member, inner: [{ entity, mention }, ...item.member.inner] };
  return { ...item, member };
}
const ownerLink = { Ｈ: /^(?:代表队|队)?(?:的)?[^，。；：、的]{0,10}$/u, Ｐ: /^的?$/u } as const;

const fullWidth = new CharacterSet('ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ');

/** Full-width capitals are symbols here, so those of the page become ordinary ones. */
function halfWidth(text: string): string {
  if (!fullWidth.anyIn(text, 0, text.length)) return text;
  return text.replace(/[Ａ-Ｚ]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}
