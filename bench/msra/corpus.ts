/** Sentences with the names in them, from a corpus of one character and tag a line (B-PER, M-ORG, E-LOC, O). */
import { readFileSync } from 'node:fs';
import { labelOf, otherName } from '../../src/language/tagger/labels.ts';
import type { Span } from '../../src/page/source-text.ts';

export type NameKind = 'person' | 'organisation' | 'place';

export interface TaggedName extends Span {
  readonly kind: NameKind;
}

export interface TaggedSentence {
  readonly text: string;
  /** In text order, never overlapping. */
  readonly names: readonly TaggedName[];
}

const kinds: Readonly<Record<string, NameKind>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

export function readCorpus(file: string): readonly TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  let text = '';
  let names: { start: number; end: number; kind: NameKind }[] = [];
  for (const line of `${readFileSync(file, 'utf8')}\n\n`.split('\n')) {
    const [character, tag = 'O'] = line.trim().split(/\s+/u);
    if (!character) {
      if (text) sentences.push({ text, names });
      text = '';
      names = [];
      continue;
    }
    const start = text.length;
    text += character;
    const [place = '', type = ''] = tag.split('-');
    const kind = kinds[type];
    if (kind === undefined) continue;
    const last = names.at(-1);
    const goes = last && last.end === start && last.kind === kind && place !== 'B' && place !== 'S';
    if (goes) last.end = text.length;
    else names.push({ start, end: text.length, kind });
  }
  return sentences;
}

/** The sentence's labels as the tagger of people learns them, character by character. */
export function labelsOf({ text, names }: TaggedSentence): Uint8Array {
  const labels = new Uint8Array(text.length);
  for (const { start, end, kind } of names) {
    labels.fill(kind === 'person' ? labelOf('middle') : otherName, start, end);
    if (kind !== 'person') continue;
    labels[start] = labelOf(end - start === 1 ? 'single' : 'begin');
    if (end - start > 1) labels[end - 1] = labelOf('end');
  }
  return labels;
}
