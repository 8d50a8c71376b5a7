/**
 * Writes src/language/lexicons/given-name-characters.ts: how much more often a character stands in a given name than
 * in text at large, counted from the dictionary of nodejieba (MIT; the names among its words, and the frequencies of
 * all words). Run after `npm run build`: `node scripts/build-given-names.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compoundSurnames, singleSurnameAt } from '../dist/src/language/lexicons/surnames.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { DEFAULT_DICT } = createRequire(import.meta.url)('nodejieba');
const given = new Map();
const everywhere = new Map();
let givenTotal = 0;
let total = 0;
for (const line of readFileSync(DEFAULT_DICT, 'utf8').split('\n')) {
  const [word, frequency, tag] = line.trim().split(' ');
  if (!word || !tag) continue;
  for (const character of word) count(everywhere, character, Number(frequency));
  total += word.length * Number(frequency);
  // Frequent three-character "names" of the dictionary are ordinary words that were tagged wrongly.
  if (!tag.startsWith('nr') || word.length !== 3 || Number(frequency) > 200) continue;
  if (singleSurnameAt(word, 0)?.kind !== 'common' || compoundSurnames.has(word.slice(0, 2))) continue;
  for (const character of word.slice(1)) count(given, character, 1);
  givenTotal += 2;
}

function count(map, key, by) {
  map.set(key, (map.get(key) ?? 0) + by);
}

const byWeight = new Map();
for (const [character, times] of everywhere) {
  if (!/^\p{Script=Han}$/u.test(character) || times < 300) continue;
  const inNames = ((given.get(character) ?? 0) + 0.5) / (givenTotal + 3000);
  const weight = Math.max(-6, Math.min(6, Math.round(Math.log2(inNames / ((times + 200) / total)))));
  if (weight !== 0) byWeight.set(weight, (byWeight.get(weight) ?? '') + character);
}
const rows = [...byWeight]
  .sort((a, b) => b[0] - a[0])
  .map(([weight, characters]) => `  [${weight}, '${[...characters].sort().join('')}'],`);
writeFileSync(
  `${root}src/language/lexicons/given-name-characters.ts`,
  `/**
 * How much more often a character stands in a given name than in text at large, in powers of two. Written by
 * scripts/build-given-names.mjs from the dictionary of nodejieba (MIT); do not edit.
 */
const charactersByWeight: readonly (readonly [weight: number, characters: string])[] = [
${rows.join('\n')}
];

/** By UTF-16 unit. */
const weights = new Int8Array(0x10000);
for (const [weight, characters] of charactersByWeight) {
  for (const character of characters) if (character.length === 1) weights[character.charCodeAt(0)] = weight;
}

/** The mean weight of a given name's characters: 2 and more is typical of names, below -1 of other words. */
export function givenNameWeight(given: string): number {
  let sum = 0;
  for (let i = 0; i < given.length; i++) sum += weights[given.charCodeAt(i)] ?? 0;
  return given.length === 0 ? 0 : sum / given.length;
}
`,
);
