/** Every statement that gongpu reads with gives the same rows on both databases. A new one must be listed here. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { relationTypeNames } from '../../graph-schema/ontology.ts';
import { rankingEnds } from '../../src/server/api.ts';
import * as derived from '../../src/store/cypher/derived.ts';
import * as importing from '../../src/store/cypher/import.ts';
import * as server from '../../src/store/cypher/server.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Statement, Store } from '../../src/store/store.ts';
import { eraseAll, hasNeo4j, neo4jConfiguration } from './databases.ts';
import { importSample } from './sample-graph.ts';

/** What the statements ask about; each stands for something in the sample. */
interface Known {
  readonly entities: readonly string[];
  readonly names: readonly string[];
  readonly articles: readonly string[];
  readonly pages: readonly string[];
  readonly hashes: readonly string[];
  readonly issues: readonly string[];
  readonly pairs: readonly { readonly source: string; readonly target: string }[];
}

/** The statements that a function of the module makes, by its name; constants are read as they are. */
type Readings<M, Writing extends keyof M = never> = {
  readonly [K in Exclude<keyof M, Writing> as M[K] extends (...given: never[]) => unknown ? K : never]: (
    known: Known,
  ) => readonly Statement[];
};

const ofServer: Readings<typeof server> = {
  claimEdges: () => relationTypeNames.map(server.claimEdges),
  claimsFrom: ({ entities }) => entities.map(server.claimsFrom),
  claimsTo: ({ entities }) => entities.map(server.claimsTo),
  claimsBetween: ({ pairs }) => [server.claimsBetween(pairs)],
  ranking: ({ issues }) => [
    ...rankings.map(server.ranking),
    ...issues.map((issue) => server.ranking({ relations: ['ATTENDED'], end: 'source', issue, limit: 50 })),
  ],
  figuresAbout: ({ entities }) => entities.map(server.figuresAbout),
  figuresIn: ({ articles }) => articles.map(server.figuresIn),
  articlesMentioning: ({ entities }) => entities.map(server.articlesMentioning),
  articlesWrittenBy: ({ entities }) => entities.map(server.articlesWrittenBy),
  possibleDuplicatesOf: ({ entities }) => entities.map(server.possibleDuplicatesOf),
  articleText: ({ articles }) => articles.map(server.articleText),
  mentionsIn: ({ articles }) => articles.map(server.mentionsIn),
  pageText: ({ pages }) => pages.map(server.pageText),
};

/** Questions as narrow and as wide as the server asks them. */
const rankings: readonly server.RankingQuestion[] = [
  ...relationTypeNames.flatMap((relation) =>
    rankingEnds.map((end) => ({ relations: [relation], end, limit: 10 })),
  ),
  { relations: relationTypeNames, end: 'source', limit: 1_000 },
  {
    relations: ['FUNDED', 'AWARDED'],
    end: 'target',
    ranked: ['Person', 'Programme', 'Fund'],
    others: ['Union', 'Company'],
    from: '2024-06-01',
    to: '2025-03-31',
    status: ['done'],
    limit: 1_000,
  },
];

const ofDerived: Readings<typeof derived, 'deletePossibleDuplicates' | 'markOutOfDate'> = {
  claimEnds: () => relationTypeNames.map(derived.claimEnds),
};

const ofImport: Readings<
  typeof importing,
  | 'deleteClaims'
  | 'clearArticles'
  | 'deleteArticles'
  | 'deletePages'
  | 'deleteUnusedEntities'
  | 'deleteEmptyIssues'
> = {
  pagesById: ({ pages }) => [importing.pagesById(pages)],
  pagesByHash: ({ hashes }) => [importing.pagesByHash(hashes)],
  issuesById: ({ issues }) => [importing.issuesById(issues)],
  pagesOfIssue: ({ issues }) => issues.map(importing.pagesOfIssue),
  articlesOfPages: ({ pages }) => [importing.articlesOfPages(pages)],
  mentionsOf: ({ articles }) => [importing.mentionsOf(articles)],
  authorsOf: ({ articles }) => [importing.authorsOf(articles)],
  figuresOf: ({ articles }) => [importing.figuresOf(articles)],
  claimsOf: ({ articles }) => relationTypeNames.map((type) => importing.claimsOf(articles, type)),
  claimsByIssue: () => relationTypeNames.map(importing.claimsByIssue),
  appearances: ({ names }) => [importing.appearances(names)],
  authorships: ({ names }) => [importing.authorships(names)],
  usesOf: ({ entities }) => [importing.usesOf(entities)],
  entitiesThatExist: ({ entities }) => [importing.entitiesThatExist([...entities, 'nothing'])],
};

const statements: readonly (readonly [string, (known: Known) => readonly Statement[]])[] = [
  ...[server, derived, importing].flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) =>
      typeof value === 'function' ? [] : [[name, () => [value]] as const],
    ),
  ),
  ...[ofServer, ofDerived, ofImport].flatMap((readings) => Object.entries(readings)),
];

describe.runIf(hasNeo4j)('on the sample pages', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'gongpu-statements-'));
  const stores: Store[] = [];
  let known: Known | undefined;

  beforeAll(async () => {
    for (const configuration of [{ kind: 'embedded', home } as const, neo4jConfiguration()]) {
      const store = await openStore(configuration);
      stores.push(store);
      await eraseAll(store);
      await importSample(store);
    }
    const [embedded] = stores;
    if (embedded !== undefined) known = await knownOf(embedded);
  });
  afterAll(async () => {
    for (const store of stores) {
      await eraseAll(store);
      await store.close();
    }
    rmSync(home, { recursive: true, force: true });
  });

  it.each(statements)('%s', async (_, make) => {
    if (known === undefined) throw new Error('The sample is not there.');
    for (const statement of make(known)) {
      const [one, other] = await Promise.all(stores.map((store) => store.read(statement)));
      expect(other?.columns).toEqual(one?.columns);
      // Without ORDER BY the order of rows is nobody's promise.
      expect(other?.rows.map((row) => JSON.stringify(row)).sort()).toEqual(
        one?.rows.map((row) => JSON.stringify(row)).sort(),
      );
    }
  });
});

async function knownOf(store: Store): Promise<Known> {
  const texts = async (cypher: string) => (await store.read({ cypher })).rows.map((row) => row.map(String));
  const first = async (cypher: string) => (await texts(cypher)).map(([text = '']) => text);
  const some = async (label: string) =>
    first(`MATCH (e:${label}) RETURN e.id ORDER BY e.degree DESC, e.id LIMIT 3`);
  return {
    entities: [
      ...(await some('Organisation')),
      ...(await some('Person')),
      ...(await some('Programme')),
      ...(await first('MATCH (e:Entity)-[:POSSIBLY_SAME]-() RETURN e.id ORDER BY e.id LIMIT 2')),
      ...(await first('MATCH (e:Entity)-[:WROTE]->() RETURN DISTINCT e.id ORDER BY e.id LIMIT 2')),
    ],
    names: await first('MATCH (e:Entity) RETURN DISTINCT e.name ORDER BY e.name'),
    articles: await first('MATCH (a:Article) RETURN a.id ORDER BY a.id'),
    pages: await first('MATCH (p:Page) RETURN p.id ORDER BY p.id'),
    hashes: await first('MATCH (p:Page) RETURN p.hash ORDER BY p.id'),
    issues: await first('MATCH (i:Issue) RETURN i.id ORDER BY i.id'),
    pairs: (
      await texts('MATCH (a:Entity)-[:HOLDS_POST]->(b:Entity) RETURN a.id, b.id ORDER BY a.id, b.id LIMIT 5')
    ).map(([source = '', target = '']) => ({ source, target })),
  };
}
