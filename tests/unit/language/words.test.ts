import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/language/segment.ts';
import { numberWord, perWord, unnumbered } from '../../../src/language/words.ts';

function counted() {
  const worked: string[] = [];
  const read = perWord((text, tag) => {
    worked.push(text);
    return `${text}/${tag}`;
  });
  return { worked, read };
}

describe('what follows from a word alone', () => {
  it('is worked out once for all places where the word stands', () => {
    const { worked, read } = counted();
    const tokens = segment('工会关心职工，职工信任工会。');
    expect(tokens.map(read)).toEqual(tokens.map(({ text, tag }) => `${text}/${tag}`));
    expect(worked).toEqual([...new Set(tokens.map(({ text }) => text))]);
  });

  it('is worked out each time for what has no number', () => {
    const { worked, read } = counted();
    for (const text of ['甲', '乙', '甲']) read({ text, tag: 'x', number: unnumbered });
    expect(worked).toEqual(['甲', '乙', '甲']);
  });

  it('stays right for tokens of words that have been forgotten', () => {
    const { read } = counted();
    const old = { text: '旧', tag: 'a', number: numberWord() };
    read(old);
    let last = old.number;
    for (let i = 0; i < 200_001; i++) last = numberWord();
    expect(read({ text: '新', tag: 'a', number: last })).toBe('新/a');
    expect(read(old)).toBe('旧/a');
    const after = segment('职工信任工会。');
    expect(after.map(read)).toEqual(after.map(({ text, tag }) => `${text}/${tag}`));
  });
});
