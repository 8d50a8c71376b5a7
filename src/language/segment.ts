/**
 * Words with tags and offsets, cut as nodejieba cuts them and by its dictionary, which is loaded when first needed. Its native
 * code would take four times as long and twice the memory, and run on the main thread of a process only.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Token } from './analysed-text.ts';
import { segmenterWords } from './lexicons/segmenter-words.ts';
import { mannerAdverbs } from './lexicons/verbs/manner-adverbs.ts';
import { verbs } from './lexicons/verbs/verbs.ts';
import { readDictionary, readOwnWords } from './segmenter/dictionary.ts';
import { readHiddenModel } from './segmenter/hidden-words.ts';
import { Segmenter, type WordTaker } from './segmenter/segmenter.ts';
import { noNode } from './segmenter/word-tree.ts';
import { numberWord, whenForgotten } from './words.ts';

/** The segmenter could not be loaded; the message says what to do. */
export class SegmenterError extends Error {
  override readonly name = 'SegmenterError';
}

let loaded: Segmenter | undefined;

/** Words of `text` with their tags; together they are the text, character by character. */
export function segment(text: string): readonly Token[] {
  const segmenter = loadSegmenter();
  const row = new TokenRow(segmenter, text);
  segmenter.cut(text, true, row);
  return row.tokens;
}

class TokenRow implements WordTaker {
  readonly tokens: Token[] = [];
  readonly #segmenter: Segmenter;
  readonly #text: string;

  constructor(segmenter: Segmenter, text: string) {
    this.#segmenter = segmenter;
    this.#text = text;
  }

  take(start: number, end: number, node: number): void {
    const word =
      (node === noNode ? undefined : words[node]) ??
      wordOf(this.#segmenter, this.#text.slice(start, end), node);
    if (word.parts.length === 0) {
      this.tokens.push({ start, end, text: word.text, tag: word.tag, number: word.number });
      return;
    }
    let at = start;
    for (const part of word.parts) {
      const until = at + part.text.length;
      this.tokens.push({ start: at, end: until, text: part.text, tag: part.tag, number: part.number });
      at = until;
    }
  }
}

/** The words of a short piece of text, without tags. */
export function cutWords(text: string): readonly string[] {
  return cut(text, true);
}

/** The same with dictionary words only: what the model would guess to be a word falls apart into characters. */
export function cutKnownWords(text: string): readonly string[] {
  return cut(text, false);
}

function cut(text: string, guess: boolean): readonly string[] {
  const cuts: string[] = [];
  loadSegmenter().cut(text, guess, { take: (start, end) => cuts.push(text.slice(start, end)) });
  return cuts;
}

interface Word {
  readonly text: string;
  readonly tag: string;
  readonly number: number;
  /** An adverb and its verb that the dictionary has as one word (深入|开展); empty for others. */
  readonly parts: readonly Word[];
}

const noParts: readonly Word[] = [];

/** Words met so far, by node: that all tokens of a word share one string makes look-ups by word faster further on. */
const words: (Word | undefined)[] = [];
/** Those that the dictionary lacks. */
const otherWords = new Map<string, Word>();
whenForgotten(() => {
  words.fill(undefined);
  otherWords.clear();
});

function wordOf({ dictionary }: Segmenter, text: string, node: number): Word {
  const known = otherWords.get(text);
  if (known !== undefined) return known;
  const tag = dictionary.tags[node] || tagOfUnknown(text);
  // before it is put in: numbering may empty the map
  const parts = isAdverbAndVerb(text)
    ? [
        { text: text.slice(0, 2), tag: 'd', number: numberWord(), parts: noParts },
        { text: text.slice(2), tag: 'v', number: numberWord(), parts: noParts },
      ]
    : noParts;
  const word = { text, tag, number: numberWord(), parts };
  if (node === noNode) otherWords.set(text, word);
  else words[node] = word;
  return word;
}

/** 深入开展, 隆重举行: read as two words wherever they stand. */
function isAdverbAndVerb(text: string): boolean {
  return text.length === 4 && mannerAdverbs.has(text.slice(0, 2)) && verbs.has(text.slice(2));
}

/** As jieba tags what its dictionary has no tag for: numbers in digits, what is half in other ASCII, and the rest. */
function tagOfUnknown(text: string): string {
  const half = Math.floor(text.length / 2);
  const ascii = (text.match(/[\0-\x7f]/gu) ?? []).slice(0, half);
  if (ascii.length === 0) return 'x';
  return ascii.every((character) => character >= '0' && character <= '9') ? 'm' : 'eng';
}

/** Loads the dictionary; calling it before the first page makes the first page as fast as the others. */
export function loadSegmenter(): Segmenter {
  if (loaded !== undefined) return loaded;
  try {
    const jieba = createRequire(import.meta.url)('nodejieba') as Record<`DEFAULT_${string}`, string>;
    const read = (name: string) => readFileSync(jieba[`DEFAULT_${name}`] ?? name, 'utf8');
    const own = segmenterWords.map(([word, tag]) => ({ word, tag }));
    loaded = new Segmenter(
      readDictionary(read('DICT'), [...readOwnWords(read('USER_DICT')), ...own]),
      readHiddenModel(read('HMM_DICT')),
    );
    while (words.length <= loaded.dictionary.tree.nodes) words.push(undefined);
    return loaded;
  } catch (cause) {
    throw new SegmenterError(
      'the dictionary of nodejieba, by which Chinese text is split into words, could not be loaded. Run: npm ci',
      { cause },
    );
  }
}
