import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noNode, WordTree } from '../../../src/language/segmenter/word-tree.ts';

describe('a tree of words', () => {
  it('has one node for each beginning of a word', () => {
    const tree = new WordTree();
    const node = tree.add('工会');
    expect(tree.nodes).toBe(2);
    expect(tree.next(tree.first('工'.charCodeAt(0)), '会'.charCodeAt(0))).toBe(node);
    expect(tree.add('工会')).toBe(node);
    expect(tree.find('工会法')).toBe(noNode);
    expect(tree.find('')).toBe(noNode);
  });

  it('finds all its words again, however many they are', () => {
    const word = fc.string({ unit: fc.constantFrom(...'一二三四五六七八九十'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 50 }), word, (words, other) => {
        const tree = new WordTree();
        const nodes = new Map(words.map((added) => [added, tree.add(added)]));
        for (const [added, node] of nodes) expect(tree.find(added)).toBe(node);
        expect(new Set(nodes.values()).size).toBe(nodes.size);
        const isThere = words.some((added) => added.startsWith(other));
        expect(tree.find(other) !== noNode).toBe(isThere);
      }),
    );
    const large = new WordTree();
    const many = Array.from({ length: 60_000 }, (_, i) => large.add(`${i}号`));
    expect(many.every((node, i) => large.find(`${i}号`) === node)).toBe(true);
  });
});
