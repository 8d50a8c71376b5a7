import { describe, expect, it } from 'vitest';
import { parseRecipe, readCookbook } from '../../../graph-schema/cookbook.ts';

describe('a recipe', () => {
  it('is a question in two languages, parameters with defaults, and a query', () => {
    const text = `// 谁？
// Who?
// $name = "甲 / 乙"  名称 / name
// $least = 2  最少 / at least
MATCH (n {name: $name})
// not a parameter
RETURN n LIMIT $least
`;
    expect(parseRecipe('who', text)).toEqual({
      name: 'who',
      question: { zh: '谁？', en: 'Who?' },
      parameters: [
        { name: 'name', default: '甲 / 乙', note: { zh: '名称', en: 'name' } },
        { name: 'least', default: 2, note: { zh: '最少', en: 'at least' } },
      ],
      cypher: 'MATCH (n {name: $name})\n// not a parameter\nRETURN n LIMIT $least',
    });
  });
  it.each([
    ['MATCH (n) RETURN n', /does not begin with its question/],
    ['// 谁？\nMATCH (n) RETURN n', /does not begin with its question/],
    ['// 谁？\n// Who?\n// $name 名称 / name\nRETURN 1', /declares no parameter/],
    ['// 谁？\n// Who?\n// $name = [1]  名称 / name\nRETURN 1', /no plain value/],
  ])('that is written otherwise is refused by name: %j', (text, message) => {
    expect(() => parseRecipe('who', text)).toThrow(message);
    expect(() => parseRecipe('who', text)).toThrow(/Recipe who/);
  });
});

it('every recipe uses the parameters that it declares, and no others', () => {
  for (const { name, parameters, cypher } of readCookbook()) {
    const used = new Set([...cypher.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter));
    expect([name, ...used].sort()).toEqual([name, ...parameters.map((parameter) => parameter.name)].sort());
  }
});
