/** The segmenter's words by position, so that a scan to the left costs one look-up a word. */
import type { AnalysedText, Token } from '../language/analysed-text.ts';

export interface WordIndex {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The word that covers the character at `position`; undefined outside the text. */
  at(position: number): Token | undefined;
  /** Whether a word begins (or the text ends) at `position`. */
  begins(position: number): boolean;
}

const known = new WeakMap<AnalysedText, WordIndex>();

/** Indexes the words of a text, once; linear in its length. */
export function indexWords(analysed: AnalysedText): WordIndex {
  const made = known.get(analysed);
  if (made) return made;
  const index = indexed(analysed);
  known.set(analysed, index);
  return index;
}

function indexed({ text, tokens }: AnalysedText): WordIndex {
  const covering = new Int32Array(text.length);
  const beginning = new Uint8Array(text.length + 1);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    for (let i = token.start; i < token.end; i++) covering[i] = index;
    beginning[token.start] = 1;
  }
  beginning[text.length] = 1;
  return {
    text,
    tokens,
    at: (position) => {
      const number = covering[position];
      return number === undefined ? undefined : tokens[number];
    },
    begins: (position) => beginning[position] === 1,
  };
}
