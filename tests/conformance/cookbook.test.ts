/** Every query of the cookbook: the right answer on a graph known by heart, and the same on the sample on both databases. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Recipe, type RecipeValue, readCookbook } from '../../graph-schema/cookbook.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { QueryResult, Store } from '../../src/store/store.ts';
import { describeOnBothDatabases, eraseAll, hasNeo4j, neo4jConfiguration } from './databases.ts';
import { importSample } from './sample-graph.ts';
import { quoteOf, smallGraph } from './small-graph.ts';

const recipes = readCookbook();

function ask(
  store: Store,
  recipe: Recipe,
  given: Readonly<Record<string, RecipeValue>> = {},
): Promise<QueryResult> {
  const defaults = Object.fromEntries(
    recipe.parameters.map((parameter) => [parameter.name, parameter.default]),
  );
  return store.query(
    { cypher: recipe.cypher, parameters: { ...defaults, ...given } },
    { milliseconds: 30_000, rows: 10_000 },
  );
}

interface Expected {
  readonly with?: Readonly<Record<string, RecipeValue>>;
  readonly rows: readonly (readonly unknown[])[];
}

const [y24, y25] = ['2024-05-01', '2025-05-01'];
const early = (...claim: Parameters<typeof quoteOf> extends [unknown, ...infer Rest] ? Rest : never) =>
  quoteOf('early', ...claim);
const late = (...claim: Parameters<typeof quoteOf> extends [unknown, ...infer Rest] ? Rest : never) =>
  quoteOf('late', ...claim);

const answers: Readonly<Record<string, Expected>> = {
  'most-active-organisers': {
    with: { year: null },
    rows: [
      ['甲市总工会', 'Union', 2, 2],
      ['乙区总工会', 'Union', 1, 1],
    ],
  },
  'funded-by': { with: { name: '甲市总工会' }, rows: [['暖心基金', 'Fund', 12_500.5, 2, y24, y25]] },
  'largest-sums': {
    with: { least: 3_000 },
    rows: [['甲市总工会', '暖心基金', 10_000, 'done', y24, early('city', 'FUNDED', 'fund')]],
  },
  'posts-in-several-bodies': { rows: [['王一', 2, ['丁学校：院长', '甲市总工会：主席']]] },
  career: {
    with: { name: '王一' },
    rows: [
      [y24, '甲市总工会', '主席', early('wang', 'HOLDS_POST', 'city')],
      [y25, '丁学校', '院长', late('wang', 'HOLDS_POST', 'school')],
    ],
  },
  'unions-and-companies': {
    rows: [
      ['乙区总工会', '丙公司', 1, ['技能大赛']],
      ['甲市总工会', '丙公司', 1, ['技能大赛']],
    ],
  },
  connection: {
    with: { from: '丁学校', to: '乙区总工会' },
    rows: [
      [1, '王一', 'HOLDS_POST', '丁学校', y25, late('wang', 'HOLDS_POST', 'school')],
      [2, '王一', 'HOLDS_POST', '甲市总工会', y24, early('wang', 'HOLDS_POST', 'city')],
      [3, '乙区总工会', 'PART_OF', '甲市总工会', y24, early('district', 'PART_OF', 'city')],
    ],
  },
  programme: {
    with: { name: '技能大赛' },
    rows: [
      ['ATTENDED', '李二', 'Person', 'attended', 'done', y24, early('li', 'ATTENDED', 'contest')],
      ['ATTENDED', '王一', 'Person', 'spoke', 'done', y24, early('wang', 'ATTENDED', 'contest')],
      ['LOCATED_IN', '文化宫', 'Place', null, 'done', y24, early('contest', 'LOCATED_IN', 'hall')],
      ['ORGANISED', '乙区总工会', 'Union', null, 'done', y24, early('district', 'ORGANISED', 'contest')],
      ['ORGANISED', '甲市总工会', 'Union', null, 'done', y24, early('city', 'ORGANISED', 'contest')],
      ['SUPPORTED', '丙公司', 'Company', null, 'done', y24, early('company', 'SUPPORTED', 'contest')],
    ],
  },
  partners: {
    with: { name: '甲市总工会' },
    rows: [
      ['丙公司', 'Company', 1, ['技能大赛']],
      ['乙区总工会', 'Union', 1, ['技能大赛']],
    ],
  },
  subordinates: {
    with: { name: '甲市总工会' },
    rows: [
      [1, '乙区总工会', 'Union'],
      [2, '丙公司工会', 'Union'],
    ],
  },
  awards: { rows: [[y24, '甲市总工会', '丙公司', 'Company', early('city', 'AWARDED', 'company')]] },
  'people-reached': {
    rows: [
      ['甲市总工会', 'participants', 320, 2],
      ['乙区总工会', 'participants', 300, 1],
      ['乙区总工会', 'beneficiaries', 50, 1],
      ['甲市总工会', 'beneficiaries', 50, 1],
    ],
  },
  recurring: {
    rows: [
      ['丙公司工会', 'Union', 2, 2, y24, y25],
      ['乙区总工会', 'Union', 2, 2, y24, y25],
      ['暖心基金', 'Fund', 2, 2, y24, y25],
      ['李二', 'Person', 2, 2, y24, y25],
      ['王一', 'Person', 2, 2, y24, y25],
      ['甲市总工会', 'Union', 2, 2, y24, y25],
    ],
  },
  'first-seen': {
    with: { date: y25 },
    rows: [
      ['丁学校', 'Institution', 1],
      ['王一', 'Person', 1],
    ],
  },
  'seen-together': { rows: [['李二', '王一', 2, ['技能大赛', '读书会']]] },
  announced: { rows: [[y25, '丁学校', 'ORGANISED', '招聘会', late('school', 'ORGANISED', 'fair')]] },
  'doubtful-claims': {
    rows: [[0.6, 'test', '乙区总工会', 'ORGANISED', '技能大赛', early('district', 'ORGANISED', 'contest')]],
  },
  'possible-duplicates': { rows: [['王一', '王一', 'Person', 'same name']] },
  places: { rows: [['文化宫', 1, ['技能大赛']]] },
  reporters: {
    with: { least: 2 },
    rows: [
      ['赵三', '丙公司工会', 2],
      ['赵三', '乙区总工会', 2],
      ['赵三', '甲市总工会', 2],
    ],
  },
  'reports-on': {
    with: { name: '丁学校' },
    rows: [[y25, '甲报', '读书会举行', 2]],
  },
};

it('has an answer known by heart for every recipe', () => {
  expect(recipes.map(({ name }) => name)).toEqual(Object.keys(answers).sort());
  expect(recipes.length).toBeGreaterThanOrEqual(12);
});

describeOnBothDatabases('the cookbook', (database) => {
  beforeAll(() => database.store.write(smallGraph()));

  it.each(recipes)('$name: $question.zh', async (recipe) => {
    const expected = answers[recipe.name];
    const { rows } = await ask(database.store, recipe, expected?.with);
    expect(rows).toEqual(expected?.rows);
  });
});

describe('the cookbook on the sample pages', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'gongpu-cookbook-'));
  const stores: Store[] = [];
  beforeAll(async () => {
    const embedded = await openStore({ kind: 'embedded', home });
    stores.push(embedded);
    await importSample(embedded);
    if (!hasNeo4j) return;
    const neo4j = await openStore(neo4jConfiguration());
    stores.push(neo4j);
    await eraseAll(neo4j);
    await importSample(neo4j);
  });
  afterAll(async () => {
    const neo4j = stores[1];
    if (neo4j !== undefined) await eraseAll(neo4j);
    for (const store of stores) await store.close();
    rmSync(home, { recursive: true, force: true });
  });

  it.each(recipes)('$name has an answer with its defaults, the same on both databases', async (recipe) => {
    const [first, ...others] = await Promise.all(stores.map((store) => ask(store, recipe)));
    expect(first?.rows).not.toEqual([]);
    for (const other of others) expect(other).toEqual(first);
  });
});
