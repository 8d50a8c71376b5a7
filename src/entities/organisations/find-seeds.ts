/** Names that are known before the search: bodies of the lexicon, and forms that are looked up word for word. */
import { knownOrganisations } from '../../language/lexicons/known-organisations.ts';
import { WordTrie } from '../../language/lexicons/word-trie.ts';
import type { WordIndex } from '../word-index.ts';
import type { NameHead, NameMention } from './name-mention.ts';

interface Known {
  readonly name: string;
  readonly head: NameHead;
}

const known = new WordTrie<Known>(
  knownOrganisations.map(([form, { name, type }]) => [
    form,
    { name, head: { word: form, type, kind: 'body' } },
  ]),
);

/** Characters that would make a known form the middle of another name: 北京|中国银行|… is one, 全国总工会 in 中华全国总工会 is not. */
export function findKnownNames(index: WordIndex): readonly NameMention[] {
  const { text } = index;
  const found: NameMention[] = [];
  for (let i = 0; i < text.length; ) {
    const match = known.longestAt(text, i);
    if (!match || !fits(index, i, match.end)) {
      i += 1;
      continue;
    }
    const { name, head } = match.value;
    found.push({
      start: i,
      end: match.end,
      head,
      headStart: i,
      form: 'known',
      regionEnd: i,
      ownerEnd: undefined,
      stands: name,
      rule: 'known-body',
      confidence: 0.95,
    });
    i = match.end;
  }
  return asPrinted(text, found);
}

/** A fuller name that the article prints counts for more than the lexicon's (中华全国铁路总工会). */
function asPrinted(text: string, found: readonly NameMention[]): readonly NameMention[] {
  const fullest = new Map<string, string>();
  for (const { start, end, stands = '' } of found)
    if (end - start > (fullest.get(stands) ?? stands).length) fullest.set(stands, text.slice(start, end));
  if (fullest.size === 0) return found;
  const printed: NameMention[] = [];
  for (const mention of found)
    printed.push({ ...mention, stands: fullest.get(mention.stands ?? '') ?? mention.stands });
  return printed;
}

/** Two-character forms (滴滴, 全总) must be words; 教育部 must not be the beginning of 教育部门. */
function fits(index: WordIndex, start: number, end: number): boolean {
  const { text } = index;
  if (text.startsWith('门', end) || text.startsWith('分', end)) return false;
  const token = index.at(start);
  if (!token || token.start !== start) return end - start >= 4 && index.begins(end);
  if (index.begins(end)) return true;
  const last = index.at(end);
  return (
    end - start >= 3 &&
    last !== undefined &&
    /^(?:副?[部局行社院]?长|副?主席|副?书记|副?主任)/u.test(text.slice(end, end + 3))
  );
}

/** Every place where `form` stands word for word, as an alias of the body `stands` of the given head. */
export function findAlias(
  text: string,
  form: string,
  stands: string,
  head: NameHead,
  rule: string,
): readonly NameMention[] {
  const found: NameMention[] = [];
  for (let i = text.indexOf(form); i >= 0; i = text.indexOf(form, i + form.length)) {
    found.push({
      start: i,
      end: i + form.length,
      head,
      headStart: i,
      form: 'alias',
      regionEnd: i,
      ownerEnd: undefined,
      stands,
      rule,
      confidence: 0.9,
    });
  }
  return found;
}
