import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Extraction } from '../../../src/extraction/record.ts';
import type { Extractor } from '../../../src/import/extractor.ts';
import { createExtractor } from '../../../src/import/extractor.ts';
import { type ImportEvent, importPages } from '../../../src/import/import-pages.ts';
import { collectPages } from '../../../src/import/pages/collect-pages.ts';
import { dump } from '../../../src/store/cypher/dump.ts';
import type { Store } from '../../../src/store/store.ts';
import { withGraph } from './embedded-graph.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongpu-'));
  for (const number of [1, 2, 3]) {
    const text = `港口要闻之${number}\n\n本报讯（记者 方晓）宁波市总工会举办第${number}场职工培训。\n\n船员之家${number}号揭牌\n\n本报讯（记者 方晓）宁波市总工会在北仑区设立船员之家。\n`;
    await writeFile(path.join(folder, `0${number}.txt`), text);
  }
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const quiet = (): void => undefined;
const local = createExtractor(1);

async function importFolder(
  store: Store,
  extractor: Extractor = local,
  report: (event: ImportEvent) => void = quiet,
) {
  return importPages(
    await collectPages([folder]),
    { details: {}, dryRun: false },
    { store, extractor, report },
  );
}

/** An extractor that changes what the real one says about the second article of the second page. */
function altered(change: (extraction: Extraction) => Extraction): Extractor {
  return {
    ...local,
    async extract(task) {
      const page = await local.extract(task);
      const here = task.path.endsWith('02.txt');
      return {
        ...page,
        articles: page.articles.map((article, index) =>
          here && index === 1 ? { ...article, extraction: change(article.extraction) } : article,
        ),
      };
    },
  };
}
const claim = (quote: string, start: number, end: number): Extraction['relations'][number] => ({
  type: 'ORGANISED',
  source: 'e1',
  target: 'e2',
  start,
  end,
  quote,
  role: '',
  title: '',
  amount: null,
  rule: 'invented',
  confidence: 1,
  status: 'done',
});

describe('evidence is verified on the way in', () => {
  test.each([
    ['a quote that the page does not have', claim('宁波市总工会举办运动会', 0, 11)],
    ['a place beyond the end of the page', claim('港口', 99_990, 99_992)],
    ['a place that is no range', claim('港口', 5, 5)],
  ])('%s stops its article, is named, and nothing else', async (_, relation) => {
    await withGraph(async (store) => {
      const extractor = altered((extraction) => ({ ...extraction, relations: [relation] }));
      const { refused, articles, pages } = await importFolder(store, extractor);
      expect({ pages, articles }).toEqual({ pages: 3, articles: 5 });
      expect(refused).toHaveLength(1);
      expect(refused[0]?.path).toBe(path.join(folder, '02.txt'));
      expect(refused[0]?.reason).toMatchObject({ kind: 'bad-evidence', headline: '船员之家2号揭牌' });
      const { rows } = await store.read({
        cypher: 'MATCH (a:Article) RETURN a.headline AS headline ORDER BY headline',
      });
      expect(rows.flat()).toEqual([
        '港口要闻之1',
        '港口要闻之2',
        '港口要闻之3',
        '船员之家1号揭牌',
        '船员之家3号揭牌',
      ]);
    });
  });

  test('an article that was there goes when its evidence no longer holds', () =>
    withGraph(async (store) => {
      await importFolder(store);
      const extractor = altered((extraction) => ({ ...extraction, relations: [claim('没有的话', 0, 4)] }));
      const { changes } = await importFolder(store, extractor);
      expect(changes.articles).toEqual({ added: 0, changed: 0, gone: 1 });
    }));
});

test('a page that makes the extraction fail is refused, and the rest goes on', () =>
  withGraph(async (store) => {
    const extractor = altered(() => {
      throw new RangeError('out of range');
    });
    await expect(importFolder(store, extractor)).rejects.toThrow('out of range');
    // What the real extractor throws for a page is a refusal.
    const broken: Extractor = {
      ...local,
      extract: (task) =>
        local.extract(task.path.endsWith('02.txt') ? { ...task, text: JSON.parse('{}') } : task),
    };
    const { refused, pages } = await importFolder(store, broken);
    expect(pages).toBe(2);
    expect(refused.map(({ reason }) => reason.kind)).toEqual(['extraction-failed']);
  }));

test('an import that broke off is completed by running it again', () =>
  withGraph(async (store) => {
    await importFolder(store);
    const whole = await dump(store);
    await store.write([{ cypher: 'MATCH (n) DETACH DELETE n' }]);
    let writes = 0;
    const failing: Store = {
      ...store,
      write: (statements) => {
        writes += 1;
        return writes > 2 ? Promise.reject(new Error('the line went dead')) : store.write(statements);
      },
    };
    await expect(importFolder(failing)).rejects.toThrow('the line went dead');
    const { changes } = await importFolder(store);
    expect(changes.pages).toEqual({ added: 1, changed: 0, gone: 0 });
    expect(await dump(store)).toEqual(whole);
  }));

test('what follows from the whole graph is computed when the graph has changed, and not otherwise', () =>
  withGraph(async (store) => {
    const derivings = async (): Promise<number> => {
      const events: ImportEvent[] = [];
      await importFolder(store, local, (event) => events.push(event));
      return events.filter(({ kind }) => kind === 'deriving').length;
    };
    expect(await derivings()).toBe(1);
    const whole = await dump(store);
    expect(await derivings()).toBe(0);
    // An import that was cut off after its last page, before the metrics.
    const stop = new AbortController();
    await writeFile(
      path.join(folder, '04.txt'),
      '港口要闻之4\n\n本报讯（记者 方晓）宁波市总工会举办第4场职工培训。\n',
    );
    await importPages(
      await collectPages([folder]),
      { details: {}, dryRun: false },
      {
        store,
        extractor: local,
        report: (event) => event.kind === 'page' && event.done === 4 && stop.abort(),
        stop: stop.signal,
      },
    );
    expect(await derivings()).toBe(1);
    expect(await derivings()).toBe(0);
    expect(await dump(store)).not.toEqual(whole);
  }));

test('what happens is reported page by page', () =>
  withGraph(async (store) => {
    const events: ImportEvent[] = [];
    await writeFile(path.join(folder, '00.txt'), '');
    await importFolder(store, local, (event) => events.push(event));
    const [first, second, ...rest] = events;
    expect(first).toEqual({ kind: 'page', path: path.join(folder, '00.txt'), done: 1, total: 4 });
    expect(second).toMatchObject({ kind: 'refused', refusal: { reason: { kind: 'empty' } } });
    expect(rest.map(({ kind }) => kind)).toEqual(['page', 'page', 'page', 'deriving']);
  }));

describe('extraction in processes', () => {
  test('takes pages side by side, and goes on after one that fails', async () => {
    const pool = createExtractor(2);
    try {
      const text = '港口要闻\n\n本报讯（记者 方晓）宁波市总工会举办职工培训。\n';
      const tasks = ['a', 'b', 'c', 'd'].map((name) => ({ path: `${name}.txt`, text, issue: {} }));
      const pages = await Promise.all(tasks.map((task) => pool.extract(task)));
      expect(pages.map(({ articles }) => articles.length)).toEqual([1, 1, 1, 1]);
      // What cannot be sent to a process, or makes it fail, is a refusal of that page.
      await expect(pool.extract({ path: 'x.txt', text: JSON.parse('{}'), issue: {} })).rejects.toThrow(
        'x.txt',
      );
      await expect(pool.extract({ path: 'e.txt', text, issue: {} })).resolves.toMatchObject({
        articles: [{}],
      });
    } finally {
      await pool.close();
    }
  });
});
