/**
 * How well a name answers what somebody typed: Chinese characters, pinyin whole or begun, first letters, and any of
 * these mixed (`bj总工会`, `zonggh`).
 */
import type { Sign, SoundedName } from './sounded-name.ts';

/** Where in the name it stands, the best first. A Chinese name says what it is at its end, and of whom at its beginning. */
export const positions = ['whole', 'edge', 'inside', 'scattered'] as const;
export type Position = (typeof positions)[number];

export interface Match {
  readonly position: Position;
  /** Some signs are typed in full and others only begun: more often meant for something else. */
  readonly mixed: boolean;
  /** What of the name was typed, `[start, end]` in UTF-16 units, ascending. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** How signs are typed; sums of these say how all of them are. */
const inFull = 1;
const byInitial = 2;
const begun = 4;

/** Fewer signs at the end of a name are its end by chance. */
const shortestEnding = 2;

/** @param query folded, without blanks; not empty */
export function matchTogether({ signs }: SoundedName, query: string): Match | undefined {
  let best: Match | undefined;
  for (let start = 0; start < signs.length; start++) {
    for (const { end, typed } of endings(signs, start, query)) {
      const match: Match = {
        position: positionOf(start, end, signs.length),
        mixed: typed !== inFull && typed !== byInitial,
        ranges: [[signs[start]?.start ?? 0, signs[end - 1]?.end ?? 0]],
      };
      if (best === undefined || isBetter(match, best)) best = match;
    }
  }
  return best;
}

/** All parts, wherever each stands: 总工会 北京 in 北京市总工会. */
export function matchParts(name: SoundedName, parts: readonly string[]): Match | undefined {
  if (parts.length < 2) return undefined;
  const ranges: (readonly [number, number])[] = [];
  for (const part of parts) {
    const match = matchTogether(name, part);
    if (match === undefined) return undefined;
    ranges.push(...match.ranges);
  }
  return { position: 'scattered', mixed: false, ranges: joined(ranges) };
}

/** All characters in this order with others between: 上海工会 in 上海市总工会. Letters stand scattered in nearly every name. */
export function matchScattered({ signs }: SoundedName, query: string): Match | undefined {
  if (!/\p{Script=Han}/u.test(query)) return undefined;
  const ranges: (readonly [number, number])[] = [];
  let at = 0;
  for (const character of query) {
    const found = signs.findIndex((sign, index) => index >= at && sign.character === character);
    const sign = signs[found];
    if (sign === undefined) return undefined;
    ranges.push([sign.start, sign.end]);
    at = found + 1;
  }
  return { position: 'scattered', mixed: false, ranges: joined(ranges) };
}

function positionOf(start: number, end: number, length: number): Position {
  if (start === 0) return end === length ? 'whole' : 'edge';
  return end === length && end - start >= shortestEnding ? 'edge' : 'inside';
}

function isBetter(one: Match, other: Match): boolean {
  const difference = positions.indexOf(one.position) - positions.indexOf(other.position);
  return difference < 0 || (difference === 0 && !one.mixed && other.mixed);
}

interface Ending {
  /** The index after the last sign that was typed. */
  readonly end: number;
  readonly typed: number;
}

/** Every way in which the whole query reads as signs from `start` on. */
function endings(signs: readonly Sign[], start: number, query: string): readonly Ending[] {
  const found: Ending[] = [];
  // How much of the query is read, and how: each once, or names with many like syllables would take for ever.
  let states = new Map([['0 0', { read: 0, typed: 0 }]]);
  for (let index = start; index < signs.length && states.size > 0; index++) {
    const sign = signs[index];
    if (sign === undefined) break;
    const next: typeof states = new Map();
    for (const { read, typed } of states.values()) {
      for (const reading of readings(sign, query, read)) {
        const state = { read: read + reading.length, typed: typed | reading.typed };
        if (state.read === query.length) found.push({ end: index + 1, typed: state.typed });
        else next.set(`${state.read} ${state.typed}`, state);
      }
    }
    states = next;
  }
  return found;
}

interface Reading {
  readonly length: number;
  readonly typed: number;
}

/** How the query may go on with this sign. */
function readings({ character, syllable }: Sign, query: string, at: number): readonly Reading[] {
  const found: Reading[] = [];
  if (query.startsWith(character, at)) found.push({ length: character.length, typed: inFull });
  if (syllable === '' || query[at] !== syllable[0]) return found;
  if (query.startsWith(syllable, at)) found.push({ length: syllable.length, typed: inFull });
  const initial = /^[zcs]h/.test(syllable) && query[at + 1] === 'h' ? 2 : 1;
  if (syllable.length > 1) found.push({ length: 1, typed: byInitial });
  if (initial === 2 && syllable.length > 2) found.push({ length: 2, typed: byInitial });
  // A syllable may be left in the middle only where typing has come to.
  const rest = query.slice(at);
  if (rest.length > initial && rest.length < syllable.length && syllable.startsWith(rest)) {
    found.push({ length: rest.length, typed: begun });
  }
  return found;
}

/** In order, and neighbours as one. */
function joined(ranges: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const result: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
