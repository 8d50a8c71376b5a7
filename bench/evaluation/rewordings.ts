/**
 * Rewordings: what may be said in other words without changing what a page says. A claim that one of them loses hangs on
 * the wording rather than on the meaning (metamorphic testing: Chen, Cheung and Yiu 1998). The format of the files is
 * described in tests/evaluation/rewordings/README.md.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../src/page/source-text.ts';
import { textFilesIn } from './text-files.ts';

export interface Rewording {
  /** The heading that it stands under. */
  readonly group: string;
  /** As written in the file: `from → to`. */
  readonly name: string;
  readonly pattern: RegExp;
  readonly replacement: string;
  /** Whether it may change the words of a mention too. */
  readonly inNames: boolean;
}

/** All rewordings of the folder's `.txt` files. Throws with file and line where one cannot be read. */
export function loadRewordings(folder: string): readonly Rewording[] {
  return textFilesIn(folder).flatMap((file) =>
    parseRewordings(readFileSync(file, 'utf8'), path.basename(file)),
  );
}

/** The rewordings of one file's text; `file` is what messages call it. */
export function parseRewordings(text: string, file: string): readonly Rewording[] {
  let group = '';
  return text.split('\n').flatMap((line, i) => {
    const [first = '', ...replacements] = line.trim().split(/\s+/u);
    if (first === '') return [];
    if (first === '//') {
      group = replacements.join(' ');
      return [];
    }
    const where = `${file}:${i + 1}`;
    if (group === '') throw new Error(`${where}: before the first // heading: ${line}`);
    if (replacements.length === 0) throw new Error(`${where}: nothing to say instead: ${line}`);
    const inNames = first.startsWith('~');
    const pattern = patternOf(inNames ? first.slice(1) : first, where);
    return replacements.map((to) => ({
      group,
      name: `${first} → ${to}`,
      pattern,
      replacement: to === nothing ? '' : to,
      inNames,
    }));
  });
}

/** Stands for no words at all. */
const nothing = '·';

/** Words, or a regular expression between slashes. */
function patternOf(words: string, where: string): RegExp {
  const expression = /^\/(.+)\/$/u.exec(words)?.[1];
  try {
    return new RegExp(expression ?? words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'), 'gu');
  } catch (error) {
    throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

export interface Reworded {
  readonly text: string;
  /** The places of the old text that were reworded, in order. */
  readonly places: readonly Span[];
  /** Offset in the old text of each offset in the new one, the end included. */
  readonly origin: readonly number[];
}

/** The text in other words; undefined where it has no place for them. `taken` are the places of mentions. */
export function reword(
  text: string,
  rewording: Rewording,
  taken: (place: Span) => boolean,
): Reworded | undefined {
  const { pattern, replacement, inNames } = rewording;
  const places: Span[] = [];
  const origin: number[] = [];
  let reworded = '';
  let done = 0;
  const keepUntil = (end: number) => {
    for (let i = done; i < end; i++) origin.push(i);
    reworded += text.slice(done, end);
    done = end;
  };
  for (const match of text.matchAll(pattern)) {
    const place = { start: match.index, end: match.index + match[0].length };
    if (place.start === place.end || (!inNames && taken(place))) continue;
    keepUntil(place.start);
    const words = replacementOf(match, replacement);
    for (let i = 0; i < words.length; i++) origin.push(Math.min(place.start + i, place.end - 1));
    reworded += words;
    done = place.end;
    places.push(place);
  }
  if (places.length === 0) return undefined;
  keepUntil(text.length);
  origin.push(text.length);
  return { text: reworded, places, origin };
}

/** The replacement with `$1`, `$2` … filled in. */
function replacementOf(match: RegExpExecArray, replacement: string): string {
  return replacement.replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? '');
}
