import { describe, expect, it } from 'vitest';
import { atOnce, inStep, type Steps } from '../../../src/language/in-step.ts';

describe('calculations in steps', () => {
  it('go one step at a time, the items in order, and give their results in order', () => {
    const done: string[] = [];
    function* steps(name: string, count: number): Steps<string> {
      for (let step = 1; step <= count; step++) {
        done.push(`${name}${step}`);
        yield;
      }
      return name;
    }
    const counts = { a: 1, b: 3, c: 2 };
    expect(inStep(Object.entries(counts), ([name, count]) => steps(name, count))).toEqual(['a', 'b', 'c']);
    expect(done).toEqual(['a1', 'b1', 'c1', 'b2', 'c2', 'b3']);
    expect(inStep([], () => steps('a', 1))).toEqual([]);
    expect(atOnce(steps('d', 2))).toBe('d');
  });

  it('end where one of them fails', () => {
    function* failing(item: number): Steps<number> {
      yield;
      if (item === 2) throw new RangeError('two');
      return item;
    }
    expect(() => inStep([1, 2, 3], failing)).toThrow('two');
  });
});
