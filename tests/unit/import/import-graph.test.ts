import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftPage, issueIdentifier } from '../../../src/graph/draft/draft-page.ts';
import { removeIssue } from '../../../src/import/issues.ts';
import { planChanges } from '../../../src/import/plan.ts';
import { dump } from '../../../src/store/cypher/dump.ts';
import type { Store } from '../../../src/store/store.ts';
import { pageRecord, type SaidArticle, type SaidPage } from '../graph/records.ts';
import { clear, importSaid, rows, withGraph } from './embedded-graph.ts';

const paper = { newspaper: '滨海工人报', home: '浙江省宁波市' };

const games: SaidArticle = {
  headline: '职工运动会开幕',
  body: '宁波市总工会举办职工运动会，市总工会副主席周敏出席，300余名职工参加。',
  reporters: ['方晓'],
  entities: {
    union: ['Union', '宁波市总工会', '市总工会'],
    games: ['Programme', '职工运动会'],
    zhou: ['Person', '周敏'],
  },
  relations: [
    ['ORGANISED', 'union', 'games'],
    ['HOLDS_POST', 'zhou', 'union', { title: '副主席' }],
    ['ATTENDED', 'zhou', 'games', { role: 'attended' }],
  ],
  facts: [['games', 'participants', 300, '人']],
};
const visit: SaidArticle = {
  headline: '远航船务慰问船员',
  body: '远航船务有限公司董事长周敏慰问船员，公司向甬江海员关爱基金捐款20万元。',
  entities: {
    company: ['Company', '远航船务有限公司'],
    zhou: ['Person', '周敏'],
    fund: ['Fund', '甬江海员关爱基金'],
  },
  relations: [
    ['HOLDS_POST', 'zhou', 'company', { title: '董事长' }],
    ['FUNDED', 'company', 'fund', { amount: 200_000 }],
  ],
};
/** Says that both are one person. */
const link: SaidArticle = {
  headline: '周敏当选副主席',
  body: '远航船务有限公司董事长周敏当选宁波市总工会副主席。',
  entities: {
    company: ['Company', '远航船务有限公司'],
    union: ['Union', '宁波市总工会'],
    zhou: ['Person', '周敏'],
  },
  relations: [
    ['HOLDS_POST', 'zhou', 'company', { title: '董事长' }],
    ['HOLDS_POST', 'zhou', 'union', { title: '副主席' }],
  ],
};
const monday: SaidPage = { ...paper, date: '2024-03-11', articles: [games, visit] };
const tuesday: SaidPage = { ...paper, date: '2024-03-12', articles: [link] };

const people = 'MATCH (p:Person)<-[:MENTIONS]-(:Article) RETURN DISTINCT p.id, p.name ORDER BY p.id';

describe('an import', () => {
  test('writes nodes, claims and figures with their evidence', () =>
    withGraph(async (store) => {
      const changes = await importSaid(store, monday);
      expect(changes.articles).toEqual({ added: 2, changed: 0, gone: 0 });
      expect(changes.claims).toEqual({ added: 5, changed: 0, gone: 0 });
      // 周敏 twice, two organisations, a programme, a fund, and the author.
      expect(changes.entities).toEqual({ added: 7, changed: 0, gone: 0 });
      expect(
        await rows(
          store,
          'MATCH (u:`Union`)-[r:ORGANISED]->(p:Programme) RETURN u.name, u.aliases, p.name, r.date, r.status, r.quote',
        ),
      ).toEqual([['宁波市总工会', ['市总工会'], '职工运动会', '2024-03-11', 'done', games.body]]);
      expect(
        await rows(store, 'MATCH (p:Programme)-[f:HAS_FIGURE]->(a:Article) RETURN f.value, a.headline'),
      ).toEqual([[300, '职工运动会开幕']]);
      expect(await rows(store, 'MATCH (p:Person)-[w:WROTE]->(a:Article) RETURN p.name, w.role')).toEqual([
        ['方晓', 'reporter'],
      ]);
      expect(
        await rows(
          store,
          'MATCH (e:Entity) WHERE e.degree IS NULL OR e.x IS NULL OR e.pinyin IS NULL RETURN e.name',
        ),
      ).toEqual([]);
    }));

  test('done twice changes nothing at all', () =>
    withGraph(async (store) => {
      await importSaid(store, monday, tuesday);
      const before = await dump(store);
      const changes = await importSaid(store, monday, tuesday);
      expect(await dump(store)).toEqual(before);
      expect(changes.unchanged).toEqual({ pages: 2, articles: 3 });
      expect(changes.articles).toEqual({ added: 0, changed: 0, gone: 0 });
    }));

  test('of a corrected page replaces what that page says and nothing else', () =>
    withGraph(async (store) => {
      await importSaid(store, monday, tuesday);
      const corrected: SaidPage = {
        ...monday,
        articles: [
          { ...games, body: games.body.replace('300', '500'), facts: [['games', 'participants', 500, '人']] },
          visit,
        ],
      };
      const changes = await importSaid(store, corrected);
      expect(changes.articles).toEqual({ added: 0, changed: 1, gone: 0 });
      expect(changes.claims).toEqual({ added: 3, changed: 0, gone: 3 });
      expect(changes.figures).toEqual({ added: 1, changed: 0, gone: 1 });
      const corrected2 = await dump(store);
      await withGraph(async (fresh) => {
        await importSaid(fresh, corrected, tuesday);
        expect(corrected2).toEqual(await dump(fresh));
      });
    }));

  test('of a page on which everything moved changes places and keeps identifiers', () =>
    withGraph(async (store) => {
      await importSaid(store, monday);
      const longer = { headline: '卷首语', body: '春天来了。' };
      const changes = await importSaid(store, { ...monday, articles: [longer, games, visit] });
      expect(changes.articles).toEqual({ added: 1, changed: 2, gone: 0 });
      expect(changes.claims).toEqual({ added: 0, changed: 5, gone: 0 });
      expect(changes.figures).toEqual({ added: 0, changed: 1, gone: 0 });
    }));

  test('takes entities away that no article mentions any more', () =>
    withGraph(async (store) => {
      await importSaid(store, monday, tuesday);
      const changes = await importSaid(store, { ...monday, articles: [visit] });
      expect(changes.articles.gone).toBe(1);
      // The programme and the author are gone. 周敏 is in other articles, and is now known by the post that the earliest
      // of those gives her.
      expect(changes.entities).toEqual({ added: 1, changed: 0, gone: 3 });
      expect(await rows(store, people)).toHaveLength(1);
      expect(await rows(store, 'MATCH (p:Programme) RETURN p.name')).toEqual([]);
      expect(await rows(store, 'MATCH (u:`Union`) RETURN u.name, u.aliases')).toEqual([['宁波市总工会', []]]);
    }));

  test('of the same text with better details of its issue takes the place of the first', () =>
    withGraph(async (store) => {
      await importSaid(store, { articles: [games] });
      const changes = await importSaid(store, { ...paper, date: '2024-03-11', articles: [games] });
      expect(changes.pages).toEqual({ added: 1, changed: 0, gone: 1 });
      expect(await rows(store, 'MATCH (i:Issue)-[:CONTAINS]->(p:Page) RETURN i.newspaper, i.date')).toEqual([
        ['滨海工人报', '2024-03-11'],
      ]);
      expect(await rows(store, 'MATCH (i:Issue) RETURN count(i)')).toEqual([[1]]);
    }));
});

describe('people of one name', () => {
  test('with different posts are two, and proposed as possibly one', () =>
    withGraph(async (store) => {
      await importSaid(store, monday);
      expect(await rows(store, people)).toHaveLength(2);
      expect(
        await rows(store, 'MATCH (a:Person)-[r:POSSIBLY_SAME]->(b:Person) RETURN a.name, b.name'),
      ).toEqual([['周敏', '周敏']]);
    }));

  test('become one when an article names both posts, and two again when it goes', () =>
    withGraph(async (store) => {
      await importSaid(store, monday);
      const before = await dump(store);
      const changes = await importSaid(store, tuesday);
      expect(await rows(store, people)).toHaveLength(1);
      expect(changes.articles).toEqual({ added: 1, changed: 1, gone: 0 });
      expect(changes.entities).toEqual({ added: 0, changed: 0, gone: 1 });
      expect(await rows(store, 'MATCH (p:Person)-[r:HOLDS_POST]->(o) RETURN count(r)')).toEqual([[4]]);

      const removal = await removeIssue(store, issueIdentifier(tuesday, ''), { dryRun: false });
      expect(removal?.entities).toEqual({ added: 1, changed: 0, gone: 0 });
      expect(await dump(store)).toEqual(before);
    }));
});

describe('taking an issue back', () => {
  test('leaves the graph as it would be without it', () =>
    withGraph(async (store) => {
      await importSaid(store, tuesday);
      const before = await dump(store);
      await importSaid(store, monday);
      await removeIssue(store, issueIdentifier(monday, ''), { dryRun: false });
      expect(await dump(store)).toEqual(before);
    }));

  test('only counts in a dry run', () =>
    withGraph(async (store) => {
      await importSaid(store, monday);
      const before = await dump(store);
      const changes = await removeIssue(store, issueIdentifier(monday, ''), { dryRun: true });
      expect(changes?.pages).toEqual({ added: 0, changed: 0, gone: 1 });
      expect(changes?.claims).toEqual({ added: 0, changed: 0, gone: 5 });
      expect(changes?.entities).toEqual({ added: 0, changed: 0, gone: 7 });
      expect(await dump(store)).toEqual(before);
    }));

  test('of which there is none is said', () =>
    withGraph(async (store) => {
      expect(await removeIssue(store, 'issue-none', { dryRun: false })).toBeUndefined();
    }));
});

test('a plan for several pages at once counts what importing them one by one does', () =>
  withGraph(async (store) => {
    const plan = await planChanges(
      store,
      [monday, tuesday].map((page) => draftPage(pageRecord(page))),
    );
    const { pages, articles, claims } = await importSaid(store, monday, tuesday);
    expect(plan.changes.pages).toEqual(pages);
    expect(plan.changes.claims.added).toBe(claims.added);
    expect(plan.changes.articles.added).toBe(articles.added);
    expect(plan.changes.entities.added).toBe(6);
  }));

const names = fc.constantFrom('周敏', '王伟', '小李');
const bodies = fc.constantFrom(
  '宁波市总工会',
  '市总工会',
  '远航船务有限公司',
  '甬江造船厂工会',
  '北仑区总工会',
);
const programmes = fc.constantFrom('职工运动会', '第三届宁波市职工书画展', '座谈会');

/** An article about one body, one person who may hold a post in one or two bodies, and one programme. */
const saidArticle = fc
  .record({
    person: names,
    bodies: fc.uniqueArray(bodies, { minLength: 1, maxLength: 2 }),
    programme: programmes,
    post: fc.boolean(),
  })
  .map(
    ({ person, bodies: [first = '', second], programme, post }): Omit<SaidArticle, 'headline'> => ({
      body: `${first}举办${programme}，${second ?? first}主席${person}出席。`,
      reporters: [person],
      entities: {
        first: ['Union', first],
        ...(second !== undefined && { second: ['Union', second] as const }),
        person: ['Person', person],
        programme: ['Programme', programme],
      },
      relations: [
        ['ORGANISED', 'first', 'programme'],
        ...(post
          ? [['HOLDS_POST', 'person', second === undefined ? 'first' : 'second', { title: '主席' }] as const]
          : []),
        ...(post && second !== undefined
          ? [['HOLDS_POST', 'person', 'first', { title: '委员会主任' }] as const]
          : []),
        ['ATTENDED', 'person', 'programme', { role: 'attended' }],
      ],
    }),
  );
const days = fc.constantFrom('2023-05-01', '2024-05-01', '2024-06-01', undefined);
const papers = fc.constantFrom(paper, { newspaper: '甬江日报' }, {});
const saidPages = fc
  .uniqueArray(fc.record({ paper: papers, date: days, number: fc.integer({ min: 1, max: 3 }) }), {
    minLength: 2,
    maxLength: 5,
    selector: ({ paper, date, number }) => JSON.stringify([paper, date, number]),
  })
  .chain((pages) =>
    fc.tuple(
      fc.constant(pages),
      fc.array(fc.array(saidArticle, { minLength: 1, maxLength: 2 }), {
        minLength: pages.length,
        maxLength: pages.length,
      }),
      fc.shuffledSubarray([...pages.keys()], { minLength: pages.length }),
    ),
  )
  .map(([pages, articles, order]) => {
    const said = pages.map(
      ({ paper, date, number }, index): SaidPage => ({
        ...paper,
        ...(date !== undefined && { date }),
        name: `${number}.txt`,
        // The page's number in its words keeps two pages from having the same text.
        articles: (articles[index] ?? []).map((article, at) => ({
          ...article,
          headline: `第${index}版第${at}篇`,
        })),
      }),
    );
    return { said, shuffled: order.flatMap((index) => said[index] ?? []) };
  });

/** The dump of the graph that these pages make. */
async function graphOf(store: Store, pages: readonly SaidPage[]): Promise<readonly string[]> {
  await clear(store);
  await importSaid(store, ...pages);
  return dump(store);
}

describe('whatever the pages', () => {
  test('the order in which they come makes no difference', () =>
    withGraph((store) =>
      fc.assert(
        fc.asyncProperty(saidPages, async ({ said, shuffled }) => {
          expect(await graphOf(store, shuffled)).toEqual(await graphOf(store, said));
        }),
        { numRuns: 20 },
      ),
    ));

  test('taking an issue back leaves the graph that the others make', () =>
    withGraph((store) =>
      fc.assert(
        fc.asyncProperty(saidPages, async ({ said, shuffled }) => {
          const issues = said.map((page) => issueIdentifier(page, 'issue'));
          const [issue = ''] = shuffled.map((page) => issueIdentifier(page, 'issue'));
          const others = said.filter((_, index) => issues[index] !== issue);
          await graphOf(store, said);
          await removeIssue(store, issue, { dryRun: false });
          const without = await dump(store);
          expect(without).toEqual(await graphOf(store, others));
        }),
        { numRuns: 15 },
      ),
    ));
});
