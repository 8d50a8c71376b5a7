import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callsIn, tokensOf } from '../../../src/store/cypher-tokens.ts';

const words = (cypher: string) =>
  tokensOf(cypher)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text);

describe('tokens', () => {
  it.each([
    ['MATCH (n) RETURN n', ['MATCH', 'n', 'RETURN', 'n']],
    ["RETURN 'CREATE' // DELETE\n, x", ['RETURN', 'x']],
    ['RETURN "a\\" SET" AS x', ['RETURN', 'AS', 'x']],
    ["RETURN '\\\\' AS SET", ['RETURN', 'AS', 'SET']],
    ['a/* b */c', ['a', 'c']],
    ['a /* b // */ c', ['a', 'c']],
    ['a // b /* c\nd', ['a', 'd']],
    ['MATCH (`CREATE`) RETURN `SET`.x', ['MATCH', 'RETURN', 'x']],
    ["'never closed CREATE", []],
    ['/* never closed CREATE', []],
    ['`never closed CREATE', []],
    ['MATCH (工会) RETURN 工会.名', ['MATCH', '工会', 'RETURN', '工会', '名']],
  ])('of %j have the words %j', (cypher, expected) => {
    expect(words(cypher)).toEqual(expected);
  });

  it('never fail, and leave nothing out but comments, space and quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = tokensOf(text);
        let at = 0;
        for (const token of tokens) {
          const found = text.indexOf(token.text, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + token.text.length;
        }
      }),
    );
  });

  it('find a word again between any two texts in quotes', () => {
    const quoted = fc.string({ maxLength: 20 }).map((text) => `'${text.replace(/[\\']/g, '\\$&')}'`);
    fc.assert(
      fc.property(quoted, quoted, (before, after) => {
        expect(words(`RETURN ${before} DELETE ${after}`)).toEqual(['RETURN', 'DELETE']);
      }),
    );
  });
});

describe('calls', () => {
  it.each([
    ['CALL db.labels()', ['db.labels']],
    ['CALL db.labels', ['db.labels']],
    ['CALL `db`.`labels`() YIELD label', ['db.labels']],
    ['CALL db /* x */ . // y\n labels ()', ['db.labels']],
    ['RETURN apoc.load.json("x")', ['apoc.load.json']],
    ['RETURN a.b + c.d(1)', ['c.d']],
    ['RETURN count(n), n.x', []],
    ["RETURN 'apoc.load.json(1)'", []],
  ])('in %j are %j', (cypher, expected) => {
    expect(callsIn(tokensOf(cypher))).toEqual(expected);
  });
});
