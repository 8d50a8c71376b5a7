// The viewer as users get it: built, served by `gongpu serve` over the imported sample pages, in a real browser.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  article as articleSchema,
  graph as graphSchema,
  page as pageSchema,
  statistics as statisticsSchema,
} from '../../src/server/api.ts';
import { noBrowser, openBySearch, parts, patient, shown, textOf, useViewer } from './viewer-page.ts';

const markup = '<img src="x" onerror="document.title=0">';
const pageWithMarkup = `夏日清凉<b>送</b>到一线

本报讯（记者 林一帆）7月2日，宁波市总工会举办“夏送清凉”启动仪式${markup}。宁波市总工会副主席何苗出席仪式并讲话。
`;

if (noBrowser) console.warn('!!! no Chromium or Chrome was found: the end-to-end tests are skipped');

describe.skipIf(noBrowser)('the viewer', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'gongpu-page-'));
    await writeFile(path.join(folder, '2024-07-03_p1.txt'), pageWithMarkup);
  });
  const viewer = useViewer(() => ['seeds', folder]);
  const { api, complaints } = viewer;
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const open = async (address = '', options = {}): Promise<Page> =>
    (await viewer.open(address, options)).page;
  /** A union with many claims: the first that 总工会 finds. */
  const openUnion = (page: Page) => openBySearch(page, '总工会');

  it('shows the whole graph, and nothing on the console', async () => {
    const page = await open();
    await parts(page).summary.waitFor();
    const graph = await api('graph', graphSchema);
    expect(await shown(page)).toEqual({ entities: graph.nodes.length, claims: graph.edges.length });
    await openUnion(page);
    await parts(page).claims.first().click();
    await parts(page).marks.first().waitFor();
    expect(complaints()).toEqual([]);
  });

  it('asks no other host for anything', async () => {
    const page = await open();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.reload();
    await openUnion(page);
    expect([...hosts]).toEqual([new URL(viewer.url()).host]);
  });

  it('finds an entity by its Chinese name, its pinyin and its initials', async () => {
    const page = await open();
    const name = await openUnion(page);
    const pinyin = await textOf(parts(page).panel.locator('.pinyin'));
    expect(pinyin).toMatch(/zonggonghui/);
    expect(await openBySearch(page, pinyin)).toBe(name);
    const { search, hits } = parts(page);
    await search.fill('zgh');
    await hits.first().waitFor();
    expect(await textOf(hits.first())).toContain('总工会');
    expect(await hits.first().locator('b').allTextContents()).toEqual(['总工会']);
    await search.fill('總工會');
    await expect.poll(async () => textOf(hits.first()), patient).toContain(name);
    await search.fill('没有这样的名字');
    await page.getByText('没有找到').waitFor();
    expect(await hits.count()).toBe(0);
  });

  it('opens the entity that is clicked in the picture', async () => {
    const page = await open();
    const name = await openUnion(page);
    await page.waitForURL(/camera=/);
    await page.keyboard.press('Escape');
    await parts(page).panel.waitFor({ state: 'detached' });
    // Search has moved the camera there, a little left of the middle so that names have room.
    const canvas = await page.locator('.canvas').boundingBox();
    if (canvas === null) throw new Error('there is no picture');
    await page.mouse.click(canvas.x + canvas.width / 2 - 70, canvas.y + canvas.height / 2);
    await parts(page).panelName.waitFor();
    expect(await textOf(parts(page).panelName)).toBe(name);
  });

  it('shows the evidence of a claim, cleaned and as printed, word for word and in sight', async () => {
    const page = await open();
    await openUnion(page);
    const { claims, marks, reader } = parts(page);
    const count = Math.min(4, await claims.count());
    expect(count).toBeGreaterThan(0);
    for (let index = 0; index < count; index++) {
      const id = await claims.nth(index).getAttribute('data-claim');
      const quote = await textOf(claims.nth(index).locator('.quote'));
      for (const form of ['整理后', '原版面']) {
        await claims.nth(index).click();
        await reader.getByRole('button', { name: form }).click();
        await page.waitForURL((url) => url.hash.includes(`claim=${encodeURIComponent(id ?? '')}`));
        await marks.first().waitFor();
        const marked = (await marks.allTextContents())
          .join('')
          .replace(/[\n\r#]/g, '')
          .trim();
        expect(marked.replace(/\s/g, '')).toBe(quote.replace(/\s/g, ''));
        const place = await marks.first().boundingBox();
        const frame = await reader.locator('.side-body').boundingBox();
        if (place === null || frame === null) throw new Error('the evidence is nowhere to be seen');
        expect(place.y).toBeGreaterThanOrEqual(frame.y - 1);
        expect(place.y).toBeLessThan(frame.y + frame.height);
      }
    }
  });

  it('shows the page as printed exactly as the file is', async () => {
    const page = await open();
    await openUnion(page);
    const { claims, reader } = parts(page);
    await claims.first().click();
    await reader.getByRole('button', { name: '原版面' }).click();
    const printed = await reader.locator('.printed').textContent();
    const article = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('read');
    const { page: id } = await api(`articles/${encodeURIComponent(article ?? '')}`, articleSchema);
    const { text } = await api(`pages/${encodeURIComponent(id)}`, pageSchema);
    expect(printed).toBe(text);
  });

  it('shows markup in an article as the text that it is', async () => {
    const page = await open();
    await openBySearch(page, '夏送清凉启动仪式');
    const { claims, reader } = parts(page);
    await claims.first().click();
    await reader.locator('.clean', { hasText: 'onerror' }).waitFor();
    await reader.getByRole('button', { name: '原版面' }).click();
    await reader.locator('.printed', { hasText: markup }).waitFor();
    expect(await reader.locator('img, b').count()).toBe(0);
    expect(await page.title()).toContain('夏送清凉启动仪式');
  });

  it('opens an entity from its name in the article', async () => {
    const page = await open();
    const name = await openUnion(page);
    const { claims, reader, panelName } = parts(page);
    await claims.first().click();
    const other = reader.locator(`.clean a.mention:not([title^="${name}"])`).first();
    const title = await other.getAttribute('title');
    await other.click();
    await expect.poll(() => textOf(panelName), patient).toBe(title?.split(' · ')[0]);
  });

  it('filters by type, relation, status and issue, and says so', async () => {
    const page = await open();
    const { legend, summary } = parts(page);
    await summary.waitFor();
    const all = await shown(page);
    const people = legend.getByRole('checkbox', { name: /人物/ });
    await people.click();
    const withoutPeople = await shown(page);
    expect(withoutPeople.entities).toBeLessThan(all.entities);
    expect(page.url()).toContain('without=Person');
    await people.click();
    expect(await shown(page)).toEqual(all);

    const posts = legend.getByRole('checkbox', { name: /任职/ });
    await posts.click();
    expect((await shown(page)).claims).toBeLessThan(all.claims);
    await page.getByRole('button', { name: '清除筛选' }).click();
    expect(await shown(page)).toEqual(all);

    const issue = legend.getByRole('combobox');
    const first = await issue.locator('option').nth(1).getAttribute('value');
    await issue.selectOption(first);
    const { edges } = await api('graph', graphSchema);
    const ofIssue = edges.filter((edge) => edge.issue === first).length;
    expect((await shown(page)).claims).toBe(ofIssue);
  });

  it('focuses on an entity, expands a neighbour by choice, and takes each step back', async () => {
    const page = await open();
    const { panel, summary } = parts(page);
    const name = await openUnion(page);
    const all = await shown(page);
    await panel.getByRole('button', { name: '聚焦' }).click();
    await panel.getByRole('button', { name: '1 度' }).click();
    await page.getByText(`聚焦：${name}`).waitFor();
    const focused = await shown(page);
    expect(focused.entities).toBeLessThan(all.entities);

    const neighbour = await firstNeighbourWithMore(page);
    await panel.getByRole('button', { name: '展开邻居' }).click();
    const add = panel.getByRole('button', { name: /^加入 \d+ 个$/ });
    const count = Number(/\d+/.exec(await textOf(add))?.[0]);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(10);
    await add.click();
    await expect.poll(async () => (await shown(page)).entities, patient).toBe(focused.entities + count);
    expect(neighbour).not.toBe(name);

    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => shown(page), patient).toEqual(focused);
    await page.getByRole('button', { name: '重做' }).click();
    await expect.poll(async () => (await shown(page)).entities, patient).toBe(focused.entities + count);
    await page.getByRole('button', { name: '恢复初始视图' }).click();
    await summary.waitFor();
    expect(await shown(page)).toEqual(all);
    expect(new URL(page.url()).hash).toBe('');
  });

  /** Opens neighbours of the open entity until one has neighbours that the picture lacks. */
  async function firstNeighbourWithMore(page: Page): Promise<string> {
    const { panel, panelName } = parts(page);
    const names = await panel.locator('.entity-row').allTextContents();
    const start = page.url();
    for (const name of names) {
      await panel.locator('.entity-row', { hasText: name }).first().click();
      await expect.poll(() => textOf(panelName), patient).toBe(name);
      await panel.locator('.entity-head').waitFor();
      if ((await panel.getByRole('button', { name: '展开邻居' }).count()) > 0) return name;
      // Where there is nothing to add the button says so.
      expect(await panel.getByRole('button', { name: '邻居都在图中' }).isDisabled()).toBe(true);
      await page.goto(start);
      await panel.locator('.entity-head').waitFor();
    }
    throw new Error('no neighbour has neighbours of its own');
  }

  it('hides an entity and brings it back', async () => {
    const page = await open();
    await openUnion(page);
    const all = await shown(page);
    await parts(page).panel.getByRole('button', { name: '隐藏' }).click();
    expect((await shown(page)).entities).toBe(all.entities - 1);
    await page.getByText('已隐藏 1 个').waitFor();
    await page.getByRole('button', { name: '全部恢复' }).click();
    expect(await shown(page)).toEqual(all);
  });

  it('shows the shortest path to another entity with the evidence of each step', async () => {
    const page = await open();
    const { panel, marks } = parts(page);
    const from = await openUnion(page);
    const to = await twoStepsFrom(page);
    await panel.getByRole('button', { name: '找路径' }).click();
    const target = panel.getByRole('combobox');
    await target.fill(to);
    await panel.getByRole('option', { name: to }).first().click();
    await page.getByText(`路径：${from} → ${to}`).waitFor();
    const steps = await panel.locator('.path .entity-row').allTextContents();
    expect(steps).toHaveLength(3);
    expect([steps[0], steps[2]]).toEqual([from, to]);
    expect(await shown(page)).toMatchObject({ entities: 3 });
    // Each step says at once which words of a page it rests on.
    const quotes = panel.locator('.path .claim .quote');
    await expect.poll(() => quotes.count(), patient).toBeGreaterThanOrEqual(2);
    expect((await quotes.allTextContents()).every((quote) => quote.length > 3)).toBe(true);
    await panel.locator('.path .claim').first().click();
    await marks.first().waitFor();
  });

  it('says where to begin, and leaves once it has been closed', async () => {
    const page = await open();
    const { overview, panelName } = parts(page);
    await overview.getByRole('heading', { name: '从这里开始' }).waitFor();
    const best = overview.locator('.entity-row').first();
    const name = await textOf(best.locator('.entity-name'));
    await best.click();
    await expect.poll(() => textOf(panelName), patient).toBe(name);
    await page.keyboard.press('Escape');
    await overview.waitFor();
    await overview.getByRole('button', { name: '关闭' }).click();
    await overview.waitFor({ state: 'detached' });
    await page.reload();
    await parts(page).summary.waitFor();
    expect(await overview.count()).toBe(0);
    await page.getByRole('button', { name: '概览与用法' }).click();
    await overview.waitFor();
  });

  it('counts the writers whom it does not draw', async () => {
    const page = await open();
    const { entities, onlyAuthors } = await api('statistics', statisticsSchema);
    const all = Object.values(entities).reduce((sum, count) => sum + count, 0);
    await parts(page).overview.getByText(`${onlyAuthors} 位记者、通讯员`).waitFor();
    expect((await shown(page)).entities).toBe(all - onlyAuthors);
  });

  it('shows one relation only, and lists its claims with their evidence', async () => {
    const page = await open();
    const { legend, overview, marks, summary } = parts(page);
    await summary.waitFor();
    const { edges } = await api('graph', graphSchema);
    const funded = edges.filter((edge) => edge.type === 'FUNDED').length;
    await legend.getByRole('button', { name: '只看出资' }).click();
    await expect.poll(async () => (await shown(page)).claims, patient).toBe(funded);
    await overview.getByRole('button', { name: '关系', pressed: true }).waitFor();
    await overview.locator('.quote').first().waitFor();
    await overview.locator('.claim').first().click();
    await marks.first().waitFor();
    expect(await overview.locator('[aria-current="true"]').count()).toBe(1);
    await legend.getByRole('button', { name: '展开图例' }).click();
    await legend.getByRole('button', { name: '只看出资', pressed: true }).click();
    await expect.poll(async () => (await shown(page)).claims, patient).toBe(edges.length);
  });

  it('has all filters in sight on a small screen', async () => {
    const page = await open();
    await parts(page).summary.waitFor();
    const last = await parts(page).legend.getByLabel('到', { exact: true }).boundingBox();
    if (last === null) throw new Error('there is no field for the last day');
    expect(last.y + last.height).toBeLessThan(800);
  });

  it('copies a link to the view', async () => {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openUnion(page);
    await page.waitForURL(/camera=/);
    await page.getByRole('button', { name: '复制此视图的链接' }).click();
    await page.getByText('链接已复制').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());
  });

  it('tells of an address that is no page, and leads back', async () => {
    const page = await open('no/such/page');
    await page.getByText('没有这个页面').waitFor();
    await page.getByRole('link', { name: '返回图谱' }).click();
    await parts(page).summary.waitFor();
    expect(page.url()).toBe(viewer.url());
  });

  /** The name of an entity that is a neighbour of a neighbour of the open one, and no neighbour itself. */
  async function twoStepsFrom(page: Page): Promise<string> {
    const open = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('open') ?? '';
    const { nodes, edges } = await api('graph', graphSchema);
    const around = (id: string) =>
      edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));
    const near = new Set([open, ...around(open)]);
    const far = [...near].flatMap(around).find((id) => !near.has(id));
    const name = nodes.find((node) => node.id === far)?.name;
    if (name === undefined) throw new Error('the sample has no entity two steps away');
    return name;
  }

  it('reopens exactly the same view from its address', async () => {
    const page = await open();
    const { legend, claims, marks } = parts(page);
    await legend.getByRole('checkbox', { name: /地点/ }).click();
    const name = await openUnion(page);
    await page.waitForURL(/camera=/);
    await claims.first().click();
    await parts(page).reader.getByRole('button', { name: '原版面' }).click();
    await marks.first().waitFor();
    const state = await shown(page);
    const quote = await marks.allTextContents();
    const address = page.url();

    const again = await open(new URL(address).hash);
    await parts(again).marks.first().waitFor();
    await parts(again).summary.waitFor();
    expect(await textOf(parts(again).panelName)).toBe(name);
    expect(await shown(again)).toEqual(state);
    expect(await parts(again).marks.allTextContents()).toEqual(quote);
    expect(again.url()).toBe(address);
  });

  it('can be used by keyboard alone', async () => {
    const page = await open();
    await parts(page).summary.waitFor();
    const focused = () => page.evaluate('document.activeElement.className || document.activeElement.tagName');
    await page.keyboard.press('/');
    await page.keyboard.type('zgh');
    await parts(page).hits.first().waitFor();
    await page.keyboard.press('ArrowDown');
    const choice = parts(page).search;
    const active = await choice.getAttribute('aria-activedescendant');
    expect(active).not.toBe('');
    await page.keyboard.press('Enter');
    await parts(page).claims.first().waitFor();
    expect(await focused()).toBe('H2');
    // Tab leads through the actions to the first row; arrow keys go on from there.
    for (let presses = 0; presses < 12 && !String(await focused()).includes('entity-row'); presses++) {
      await page.keyboard.press('Tab');
    }
    expect(await focused()).toContain('entity-row');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain('claim');
    await page.keyboard.press('Enter');
    await parts(page).marks.first().waitFor();
    await page.keyboard.press('Escape');
    await parts(page).reader.waitFor({ state: 'detached' });
    expect(await focused()).toContain('claim');
    await page.keyboard.press('Escape');
    await parts(page).panel.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await parts(page).panel.waitFor();
  });

  it('fits a phone: the panel is a sheet under the picture', async () => {
    const page = await open('', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await parts(page).summary.waitFor();
    const { search, hits, panel, claims, marks, reader } = parts(page);
    await search.fill('总工会');
    await hits.first().tap();
    await claims.first().waitFor();
    const sheet = await panel.boundingBox();
    const picture = await page.locator('.canvas').boundingBox();
    if (sheet === null || picture === null) throw new Error('sheet and picture should both be there');
    expect(sheet.width).toBe(390);
    expect(picture.y + picture.height).toBeLessThanOrEqual(sheet.y + 1);
    expect(picture.height).toBeGreaterThan(200);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(await page.getByRole('button', { name: '复制此视图的链接' }).isVisible()).toBe(true);
    await claims.first().tap();
    await marks.first().waitFor();
    expect(await marks.first().isVisible()).toBe(true);
    await reader.getByRole('button', { name: '关闭' }).tap();
    await panel.getByRole('button', { expanded: false }).first().tap();
    await expect.poll(async () => (await panel.boundingBox())?.height, patient).toBeGreaterThan(700);
    expect(complaints()).toEqual([]);
  });

  it('is dark where the system is, and remembers another choice', async () => {
    const page = await open('', { colorScheme: 'dark' });
    await parts(page).summary.waitFor();
    const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const dark = await background();
    await page.getByRole('button', { name: '切换到浅色' }).click();
    await expect.poll(background, patient).not.toBe(dark);
    const light = await background();
    await page.reload();
    await parts(page).summary.waitFor();
    expect(await background()).toBe(light);
  });

  it('speaks English to an English browser, Chinese at the press of a button', async () => {
    const page = await open('', { locale: 'en-GB' });
    await parts(page)
      .summary.filter({ hasText: /[\d,]+ entities, [\d,]+ claims/ })
      .waitFor();
    await openBySearch(page, '总工会');
    expect(await textOf(parts(page).panel)).toMatch(/Union|Institution/);
    await page.getByRole('button', { name: 'Switch to Chinese' }).click();
    await parts(page)
      .summary.filter({ hasText: /\d+ 个实体/ })
      .waitFor();
    await page.reload();
    await parts(page)
      .summary.filter({ hasText: /\d+ 个实体/ })
      .waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('zh-CN');
  });

  it('shows the best connected part of a graph that is too large, and the rest as it is asked for', async () => {
    const { page } = await viewer.visit('about:blank');
    await page.route('**/api/graph', (route) => route.continue({ url: `${viewer.url()}api/graph?limit=12` }));
    await page.goto(viewer.url());
    await page.getByText(/只载入了 \d+ 个实体中的 12 个/).waitFor();
    expect((await shown(page)).entities).toBe(12);
    await openBySearch(page, '夏送清凉启动仪式');
    await expect.poll(async () => (await shown(page)).entities, patient).toBe(13);
    const { panel } = parts(page);
    await panel.getByRole('button', { name: '展开邻居' }).click();
    const add = panel.getByRole('button', { name: /^加入/ });
    const count = Number(/\d+/.exec(await textOf(add))?.[0]);
    await add.click();
    await page.waitForURL(/add=/);

    // All that the server knows between what is shown, and the same when the address is opened again.
    const wanted = new URLSearchParams(new URL(page.url()).hash.slice(1));
    const core = (await api('graph?limit=12', graphSchema)).nodes.map((node) => node.id);
    const ids = new Set([...core, ...wanted.getAll('open'), ...wanted.getAll('add')]);
    const { edges } = await api('graph', graphSchema);
    const claims = edges.filter((edge) => ids.has(edge.source) && ids.has(edge.target)).length;
    const expected = { entities: 13 + count, claims };
    await expect.poll(() => shown(page), patient).toEqual(expected);
    await page.reload();
    await expect.poll(() => shown(page), patient).toEqual(expected);
  });

  it('says what is unknown, and goes on', async () => {
    const page = await open('#open=nobody&read=nothing');
    await page.getByText('图中没有这个实体').waitFor();
    await page.getByText('没有这篇报道').waitFor();
    await parts(page).panel.getByRole('button', { name: '返回' }).click();
    await parts(page).reader.getByRole('button', { name: '返回' }).click();
    await parts(page).reader.waitFor({ state: 'detached' });
    expect(new URL(page.url()).hash).toBe('');
    const lost = await open('#focus=nobody');
    await parts(lost).notice.getByText('图中没有这个实体').waitFor();
    await parts(lost).notice.getByRole('button', { name: '显示全图' }).click();
    await expect.poll(async () => (await shown(lost)).entities, patient).toBeGreaterThan(0);
    const astray = await open('#path=nobody&path=nothing');
    await parts(astray).panel.getByText('图中没有这条路径上的某个实体').waitFor();
    await parts(astray).notice.getByText('图中没有这条路径上的某个实体').waitFor();
    expect(await astray.getByText('当前筛选').count()).toBe(0);
    await openUnion(page);
    await parts(page).claims.first().waitFor();
  });

  it('tells the first of many results from all of few', async () => {
    const page = await open('');
    await parts(page).search.fill('工会');
    await page.getByText('前 12 个结果，还有更多').waitFor({ state: 'attached' });
    expect(await parts(page).hits.count()).toBe(12);
  });

  it('says that it is loading while the server thinks, and that it does not answer when it is gone', async () => {
    const { page } = await viewer.visit('about:blank');
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/api/graph*', async (route) => {
      await held;
      await route.abort();
    });
    await page.goto(viewer.url());
    await page.locator('.stage .loading').waitFor();
    answer();
    await page.getByText('连接不上服务器').waitFor();
    await page.unroute('**/api/graph*');
    await page.getByRole('button', { name: '重试' }).click();
    await parts(page).summary.waitFor();
    expect((await shown(page)).entities).toBeGreaterThan(0);
  });
});

describe.skipIf(noBrowser)('the viewer on a graph without anything', () => {
  const viewer = useViewer(() => []);

  it('says how to fill it', async () => {
    const { page, complaints } = await viewer.open();
    await page.getByText('图里还没有内容').waitFor();
    await page.getByText('gongpu import').waitFor();
    expect(complaints).toEqual([]);
  });
});
