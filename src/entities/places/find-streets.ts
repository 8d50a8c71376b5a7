/**
 * Finds streets by where they stand: right behind a district or town (大洼区新明路), behind a preposition of place, or with
 * a number, a side or an end behind them (三元路88号, 三元路口, 三元路西段). The dictionary has only the best known.
 */
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { houseNumber } from '../../language/lexicons/place-heads.ts';
import type { Span } from '../../page/source-text.ts';
import type { WordIndex } from '../word-index.ts';
import type { DivisionMention } from './find-divisions.ts';

const ends = new CharacterSet('路街道巷园场');
/** Parks and squares are told among streets: 在新明路、三元路和人民公园. */
const head = /(?:大街|大道|公园|广场|(?<!大)[东西南北中前后]?[路街巷])$/u;
const squareEnds = new CharacterSet('园场');
const longestName = 4;
const shortestName = 2;

/** Kinds of roads and what one does on them: 铁路, 步行街, 下班路上. */
const kinds =
  /(?:[公铁道马线思电网出退销油气管岔弯生绝赶修问过带让引领铺走跑条]|步行|商业|小吃|美食|文化|美术|高速|快速|回家|回乡|上班|下班|求学|人生|成长|维权|讨薪|致富|创业|林间|跑腿)[路街巷]$|[镇乡老]街$|小巷$/u;
/** Grammar, which no street has in its name. */
const grammar = /[把在了的是和与及有过里到从着被将]/u;
const mayFollow = /^[上口边旁沿东西南北中一的，。、与和及等]/u;
/** What a street is told to be along, on or at. */
const lead = /(?:位于|设在|途经|途径|直奔|沿着?|走进|来到|[在从到至])$/u;
const settled = /(?:县城|城区|市区|城关|镇上)$/u;
const side = /^(?:[东西南北中]段|[东西南北]侧|口|沿线|沿街|一带|一处|上的|旁的|与[\u4e00-\u9fff]{2,4}路)/u;

const joined = /[路街道巷园场][、和与]$/u;
const opening = /(?:^|[，。；：\n）“])$/u;

const isWords = (core: string): boolean => /^\p{sc=Han}+$/u.test(core) && !grammar.test(core);

/** 县城新明路 is the town's 新明路. */
export interface Street extends Span {
  readonly name: string;
}

/** Streets in text order that no other name covers; `taken` marks the characters of names that are known already. */
export function findStreets(
  index: WordIndex,
  divisions: readonly DivisionMention[],
  taken: Uint8Array,
): readonly Street[] {
  const { text } = index;
  const search = new StreetSearch(index, divisions, taken);
  for (let i = shortestName; i < text.length; i++)
    if (ends.hasAt(text, i) && taken[i] !== 1) search.addEndingAt(i + 1);
  return search.found;
}

class StreetSearch {
  readonly found: Street[] = [];
  readonly #index: WordIndex;
  readonly #taken: Uint8Array;
  readonly #divisionEnds = new Set<number>();

  constructor(index: WordIndex, divisions: readonly DivisionMention[], taken: Uint8Array) {
    this.#index = index;
    this.#taken = taken;
    for (const { end, form } of divisions) if (form === 'full') this.#divisionEnds.add(end);
  }

  addEndingAt(end: number): void {
    const { text } = this.#index;
    const behind = text.slice(end, end + 8);
    if (!mayFollow.test(behind) && !houseNumber.test(behind)) return;
    const start = this.#startOf(end);
    if (start === undefined) return;
    const town = settled.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
    this.found.push({ start: start - town, end, name: text.slice(start, end) });
  }

  #startOf(end: number): number | undefined {
    const { text } = this.#index;
    const word = head.exec(text.slice(Math.max(0, end - 3), end))?.[0];
    if (word === undefined) return undefined;
    const core = end - word.length;
    for (let start = core - shortestName; start >= core - longestName && start >= 0; start--) {
      if (this.#taken[start] === 1 || !isWords(text.slice(start, core))) return undefined;
      if (kinds.test(text.slice(start, end))) return undefined;
      if (this.#begins(start, end)) return start;
    }
    return undefined;
  }

  #begins(start: number, end: number): boolean {
    const { text, begins, at } = this.#index;
    const before = text.slice(Math.max(0, start - 4), start);
    // 建设路、延安路
    if (joined.test(before) && (this.#taken[start - 2] === 1 || this.found.at(-1)?.end === start - 1))
      return true;
    if (squareEnds.hasAt(text, end - 1)) return false;
    if (this.#divisionEnds.has(start) || settled.test(before)) return true;
    const behind = text.slice(end, end + 8);
    const told = side.test(behind) || houseNumber.test(behind);
    if (lead.test(before)) return told || at(end - 1)?.tag === 'ns' || /^[，。、一]/u.test(behind);
    return told && begins(start) && opening.test(before);
  }
}
