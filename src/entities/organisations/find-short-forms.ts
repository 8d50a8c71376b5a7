/** Finds the short forms of the full names that an article gives, defined or not, as seeds for a second search. */

import type { AnalysedText } from '../../language/analysed-text.ts';
import { longestFirst } from '../../page/span-order.ts';
import { reachOf } from '../reach.ts';
import type { WordIndex } from '../word-index.ts';
import { findDefinitions } from './find-definitions.ts';
import { findAlias } from './find-seeds.ts';
import type { NameHead, NameMention } from './name-mention.ts';
import { coreOf, shortFormEnd } from './short-forms.ts';

const companyForm = /(?:公司|集团|银行)$/u;
const partyOrUnion = /^(?:工会|公司|集团|党委|党支部)/u;

/** Mentions of short forms in text order, not overlapping each other or the full names. */
export function findShortForms(
  text: AnalysedText,
  index: WordIndex,
  names: readonly NameMention[],
): readonly NameMention[] {
  const words = text.text;
  const found: NameMention[] = [];
  for (const { nameEnd, alias } of findDefinitions(text)) {
    const full = names.findLast(({ end }) => end === nameEnd);
    if (full?.form !== 'named') continue;
    found.push(...findAlias(words, alias.text, fullName(words, full), full.head, 'defined-short-form'));
  }
  const done = new Set<string>();
  for (const full of names) {
    if (full.form !== 'named' || full.head.type !== 'Company' || full.ownerEnd !== undefined) continue;
    const name = fullName(words, full);
    if (!companyForm.test(name) || name.length < 8 || done.has(name)) continue;
    done.add(name);
    const region = words.slice(full.start, full.regionEnd);
    const core = coreOf(name, region);
    if (core.length < 4) continue;
    found.push(...shortForms(words, index, core, region, name, full.head));
  }
  return withoutOverlaps(found, names);
}

function fullName(words: string, full: NameMention): string {
  return words.slice(full.start, full.end).replace(/[“”]/gu, '');
}

function shortForms(
  words: string,
  index: WordIndex,
  core: string,
  region: string,
  name: string,
  head: NameHead,
): readonly NameMention[] {
  const found: NameMention[] = [];
  const brand = core.slice(0, 2);
  const places: number[] = [];
  for (let i = words.indexOf(brand); i >= 0; i = words.indexOf(brand, i + 2)) places.push(i);
  const bare = places.some((i) => partyOrUnion.test(words.slice(i + 2, i + 6)));
  for (const i of places) {
    let end = shortFormEnd(words, i, core);
    if (end === undefined && bare && index.begins(i)) end = i + 2;
    if (end === undefined) continue;
    const start =
      region && words.endsWith(region, i) && words.slice(i - region.length, i) === region
        ? i - region.length
        : i;
    found.push({
      start,
      end,
      head,
      headStart: start,
      form: 'alias',
      regionEnd: start,
      ownerEnd: undefined,
      stands: name,
      rule: 'short-form',
      confidence: end - i > 2 ? 0.88 : 0.75,
    });
  }
  return found;
}

function withoutOverlaps(
  found: readonly NameMention[],
  names: readonly NameMention[],
): readonly NameMention[] {
  if (found.length === 0) return found;
  const full = names.filter(
    ({ form, head, ownerEnd, start, end }) =>
      form === 'named' && end - start >= 8 && (ownerEnd === undefined || head.word.endsWith('有限公司')),
  );
  const reach = reachOf(full);
  const kept: NameMention[] = [];
  for (const mention of [...found].sort(longestFirst)) {
    const last = kept.at(-1);
    if (last && mention.start < last.end) continue;
    if (reach(mention.start) >= mention.end) continue;
    kept.push(mention);
  }
  return kept;
}
