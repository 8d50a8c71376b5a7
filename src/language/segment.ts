/**
 * Words with tags and offsets, from nodejieba. It runs on the main thread of a process only (inside worker threads it
 * leaks and aborts), takes half a second and 250 MB to load, and aborts the process where a dictionary is missing:
 * so it is loaded once, when first needed, after the paths have been checked.
 */
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import type { Token } from './analysed-text.ts';
import { segmenterWords } from './lexicons/segmenter-words.ts';
import { mannerAdverbs } from './lexicons/verbs/manner-adverbs.ts';
import { verbs } from './lexicons/verbs/verbs.ts';
import { numberWord, unnumbered, whenForgotten } from './words.ts';

/** The segmenter could not be loaded; the message says what to do. */
export class SegmenterError extends Error {
  override readonly name = 'SegmenterError';
}

interface Segmenter {
  cut(text: string, hmm: boolean): string[];
  tag(text: string): { readonly word: string; readonly tag: string }[];
}

let loaded: Segmenter | undefined;

const loneSurrogate = /\p{Surrogate}/u;

/** Words of `text` with their tags; together they are the text, character by character. */
export function segment(text: string): readonly Token[] {
  const segmenter = loadSegmenter();
  const tokens: Token[] = [];
  // Half of a surrogate pair comes back as another character.
  const whole = !loneSurrogate.test(text);
  let start = 0;
  for (const cut of segmenter.cut(text, true)) {
    const end = start + cut.length;
    const word = wordOf(segmenter, cut);
    if (word.parts.length > 0) {
      for (const part of word.parts) {
        tokens.push({
          start,
          end: start + part.text.length,
          text: part.text,
          tag: part.tag,
          number: part.number,
        });
        start += part.text.length;
      }
      continue;
    }
    if (whole || !cut.includes('\ufffd'))
      tokens.push({ start, end, text: word.text, tag: word.tag, number: word.number });
    else tokens.push({ start, end, text: text.slice(start, end), tag: word.tag, number: unnumbered });
    start = end;
  }
  return tokens;
}

/** The words of a short piece of text, without tags. */
export function cutWords(text: string): readonly string[] {
  return loadSegmenter().cut(text, true);
}

/** The same with dictionary words only: what the model would guess to be a word falls apart into characters. */
export function cutKnownWords(text: string): readonly string[] {
  return loadSegmenter().cut(text, false);
}

interface Word {
  readonly text: string;
  readonly tag: string;
  readonly number: number;
  /** An adverb and its verb that the dictionary has as one word (深入|开展); empty for others. */
  readonly parts: readonly Word[];
}

const noParts: readonly Word[] = [];

/**
 * `tag()` on whole texts costs more than twice `cut()`; a word's tag depends on the word alone, so it is kept. That all
 * tokens of a word share one string makes look-ups by word faster further on: its hash is known.
 */
const words = new Map<string, Word>();
/** Those of one or two UTF-16 units, most of a text, by their units: the segmenter's strings are new, with no hash known. */
const shortWords = new Map<number, Word>();
whenForgotten(() => {
  words.clear();
  shortWords.clear();
});

function wordOf(segmenter: Segmenter, text: string): Word {
  const units = unitsOf(text);
  const known = units === 0 ? words.get(text) : shortWords.get(units);
  if (known !== undefined) return known;
  const first = segmenter.tag(text)[0];
  const tag = first !== undefined && first.word === text ? first.tag : 'x';
  // before it is put in: numbering may empty the map
  const parts = isAdverbAndVerb(text)
    ? [
        { text: text.slice(0, 2), tag: 'd', number: numberWord(), parts: noParts },
        wordOf(segmenter, text.slice(2)),
      ]
    : noParts;
  const word = { text, tag, number: numberWord(), parts };
  if (units === 0) words.set(text, word);
  else shortWords.set(units, word);
  return word;
}

/** 深入开展, 隆重举行: read as two words wherever they stand. */
function isAdverbAndVerb(text: string): boolean {
  return text.length === 4 && mannerAdverbs.has(text.slice(0, 2)) && verbs.has(text.slice(2));
}

/** The units of a word of one or two as one number; 0 for others. */
function unitsOf(text: string): number {
  if (text.length === 1) return text.charCodeAt(0);
  return text.length === 2 && text.charCodeAt(0) !== 0 ? (text.charCodeAt(0) << 16) | text.charCodeAt(1) : 0;
}

/** Loads the dictionaries; calling it before the first page makes the first page as fast as the others. */
export function loadSegmenter(): Segmenter {
  if (loaded !== undefined) return loaded;
  if (!isMainThread) {
    throw new SegmenterError(
      'the segmenter runs on the main thread of a process only; start a process instead',
    );
  }
  const require = createRequire(import.meta.url);
  try {
    const jieba = require('nodejieba') as typeof import('nodejieba') & Record<`DEFAULT_${string}`, string>;
    for (const [name, path] of Object.entries(jieba)) {
      if (name.startsWith('DEFAULT_') && typeof path === 'string') accessSync(path, constants.R_OK);
    }
    jieba.load();
    for (const [word, tag] of segmenterWords) jieba.insertWord(word, tag);
    loaded = { cut: (text, hmm) => jieba.cut(text, hmm), tag: (text) => jieba.tag(text) };
    return loaded;
  } catch (cause) {
    throw new SegmenterError(
      'nodejieba, which splits Chinese text into words, could not be loaded. Install g++, make and python3, then run: npm rebuild nodejieba',
      { cause },
    );
  }
}
