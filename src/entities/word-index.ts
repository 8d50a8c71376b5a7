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

/** Indexes the words of a text; linear in its length. */
export function indexWords({ text, tokens }: Pick<AnalysedText, 'text' | 'tokens'>): WordIndex {
  const covering = new Int32Array(text.length);
  for (const [index, token] of tokens.entries()) covering.fill(index, token.start, token.end);
  const at = (position: number) =>
    position >= 0 && position < text.length ? tokens[covering[position] ?? -1] : undefined;
  return {
    text,
    tokens,
    at,
    begins: (position) => position === text.length || at(position)?.start === position,
  };
}
