/** The words that the segmenter knows, how likely each is, and its tag. */
import { WordTree } from './word-tree.ts';

export interface Dictionary {
  readonly tree: WordTree;
  /** The logarithm of a word's probability, by its node in the tree; `noWord` where words only pass. */
  readonly weights: Float64Array;
  /** The weight of a character that is no word. */
  readonly leastWeight: number;
  /** A word's tag by its node; empty where there is none. */
  readonly tags: readonly string[];
}

/** Weighs less than any word. */
export const noWord = Number.NEGATIVE_INFINITY;

/** A word put in beside the dictionary: of medium probability where none is given. */
export interface OwnWord {
  readonly word: string;
  readonly frequency?: number | undefined;
  readonly tag: string;
}

/** Words that occur so often are put in before all others. */
const often = 100;

/**
 * The dictionary in `table`: a line a word, then its frequency and its tag, set off by one blank each. The words that texts
 * are made of get the first nodes: what is known of them lies together, and stays in the processor's caches.
 */
export function readDictionary(table: string, ownWords: readonly OwnWord[]): Dictionary {
  const tree = new WordTree();
  const words: string[] = [];
  const frequencies: number[] = [];
  const tags: string[] = [];
  const tagsKnown = new Map<string, string>();
  let sum = 0;
  for (let start = 0, end = 0; start < table.length; start = end + 1) {
    const wordEnd = table.indexOf(' ', start);
    const frequencyEnd = table.indexOf(' ', wordEnd + 1);
    end = table.indexOf('\n', frequencyEnd + 1);
    if (end < 0) end = table.length;
    const frequency = Number(table.slice(wordEnd + 1, frequencyEnd));
    const tag = table.slice(frequencyEnd + 1, end);
    words.push(table.slice(start, wordEnd));
    frequencies.push(frequency);
    if (!tagsKnown.has(tag)) tagsKnown.set(tag, tag);
    tags.push(tagsKnown.get(tag) ?? tag);
    sum += frequency;
  }
  const sorted = Float64Array.from(frequencies).sort();
  const medium = sorted[Math.floor(sorted.length / 2)] ?? 1;
  for (const { word, frequency, tag } of ownWords) {
    words.push(word);
    frequencies.push(frequency ?? medium);
    tags.push(tag);
  }
  for (const [place, word] of words.entries()) if ((frequencies[place] ?? 0) >= often) tree.add(word);
  const nodes = words.map((word) => tree.add(word));
  const weights = new Float64Array(tree.nodes + 1).fill(noWord);
  const tagsByNode: string[] = new Array(tree.nodes + 1).fill('');
  for (const [place, node] of nodes.entries()) {
    weights[node] = Math.log((frequencies[place] ?? 0) / sum);
    tagsByNode[node] = tags[place] ?? '';
  }
  return {
    tree,
    weights,
    leastWeight: Math.log((sorted[0] ?? 1) / sum),
    tags: tagsByNode,
  };
}

/** Words put in by a user, as jieba's file has them: a word a line, with a frequency and a tag or without. */
export function readOwnWords(table: string): readonly OwnWord[] {
  return table.split('\n').flatMap((line): readonly OwnWord[] => {
    const [word = '', ...rest] = line.split(' ');
    if (word === '') return [];
    return [{ word, frequency: rest.length > 1 ? Number(rest[0]) : undefined, tag: rest.at(-1) ?? '' }];
  });
}
