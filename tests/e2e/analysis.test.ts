// What an analyst does with the viewer: who did most, how are two connected, what can be cited; in a real browser.
import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import {
  graph as graphSchema,
  paths as pathsSchema,
  ranking as rankingSchema,
} from '../../src/server/api.ts';
import { noBrowser, openBySearch, parts, patient, shown, textOf, useViewer } from './viewer-page.ts';

describe.skipIf(noBrowser)('an analyst', () => {
  const viewer = useViewer();
  const { api } = viewer;
  afterEach(() => {
    expect(viewer.complaints()).toEqual([]);
  });

  async function open(address = '', options = {}): Promise<Page> {
    const { page } = await viewer.open(address, options);
    await parts(page).summary.waitFor();
    return page;
  }

  async function download(page: Page, name: string): Promise<Download> {
    await page.getByRole('button', { name: '下载', exact: true }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return saving;
  }

  /** The view as the address tells it. */
  const viewOf = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));

  it('sees who organised most, opens it, and saves the ranking', async () => {
    const page = await open();
    const { overview, panelName } = parts(page);
    await overview.getByRole('button', { name: '排行' }).click();
    const rows = overview.locator('.ranking .entity-row');
    await rows.first().waitFor();
    const { entries } = await api('rankings?relations=ORGANISED', rankingSchema);
    expect(await rows.locator('.entity-name').allTextContents()).toEqual(
      entries.map(({ entity }) => entity.name),
    );

    await overview.getByRole('combobox', { name: '排行' }).selectOption('FUNDED target');
    await overview.getByLabel('类型').selectOption('Programme');
    const funded = await api('rankings?relations=FUNDED&end=target&of=Programme', rankingSchema);
    const names = funded.entries.map(({ entity }) => entity.name);
    await expect.poll(() => rows.locator('.entity-name').allTextContents(), patient).toEqual(names);
    const saving = page.waitForEvent('download');
    await overview.getByRole('button', { name: '存为表格' }).click();
    const table = await readFile(await (await saving).path(), 'utf8');
    expect(table.trimEnd().split('\r\n')).toHaveLength(names.length + 1);
    await rows.first().click();
    await expect.poll(() => textOf(panelName), patient).toBe(names[0]);
  });

  it('ranks within the filter', async () => {
    const page = await open('#since=2025-01-01&without=Institution');
    const { overview } = parts(page);
    await overview.getByRole('button', { name: '排行' }).click();
    await overview.getByText('符合当前筛选').waitFor();
    const types = 'Person,Union,Company,Programme,Fund,Place';
    const { entries } = await api(
      `rankings?relations=ORGANISED&from=2025-01-01&types=${types}`,
      rankingSchema,
    );
    const names = overview.locator('.ranking .entity-name');
    await expect
      .poll(() => names.allTextContents(), patient)
      .toEqual(entries.map(({ entity }) => entity.name));
  });

  it('has the overview at hand while a filter is on or an entity is open', async () => {
    const page = await open('#unrelated=ATTENDED');
    const { overview, panel, panelName } = parts(page);
    await overview.getByRole('button', { name: '概览' }).click();
    await overview.getByRole('heading', { name: '从这里开始' }).waitFor();
    const name = await openBySearch(page, '总工会');
    await page.getByRole('button', { name: '概览与用法' }).click();
    await overview.getByRole('heading', { name: '从这里开始' }).waitFor();
    expect(await panel.count()).toBe(0);
    await overview.getByRole('button', { name: '关闭' }).click();
    await expect.poll(() => textOf(panelName), patient).toBe(name);
  });

  it('sees of an entity what the filter shows, and the rest when it asks', async () => {
    const { nodes, edges } = await api('graph', graphSchema);
    const postsIn = (id: string) =>
      edges.filter(({ type, target }) => type === 'HOLDS_POST' && target === id);
    const hub = nodes.find(({ id }) => postsIn(id).length > 1);
    const posts = postsIn(hub?.id ?? '').length;
    const page = await open(`#unrelated=HOLDS_POST&open=${hub?.id}`);
    const { panel } = parts(page);
    await panel.getByText(`筛选隐藏了 ${posts} 条关系`).waitFor();
    expect(await panel.getByRole('heading', { name: '任职者' }).count()).toBe(0);
    await panel.getByRole('button', { name: '全部列出' }).click();
    await panel.getByRole('heading', { name: '任职者' }).waitFor();
    await panel.getByRole('button', { name: '只列筛选内的' }).click();
    await panel.getByRole('heading', { name: '任职者' }).waitFor({ state: 'detached' });
  });

  /** Two entities on whose shortest path not only posts and memberships lie, and the relations of that path. */
  async function twoConnected() {
    const { nodes, edges } = await api('graph', graphSchema);
    const from = nodes.find(({ type }) => type === 'Union');
    for (const to of nodes.slice(1)) {
      if (from === undefined || to.id === from.id) continue;
      if (
        edges.some(
          ({ source, target }) => [source, target].includes(from.id) && [source, target].includes(to.id),
        )
      )
        continue;
      const { claims } = await api(`paths?from=${from.id}&to=${to.id}&limit=1`, pathsSchema);
      if (claims.length > 0) return { from, to, relations: [...new Set(claims.map(({ type }) => type))] };
    }
    throw new Error('the sample has no two entities that a path connects');
  }

  it('finds a path within the filter, or learns that only without it there is one', async () => {
    const { from, to, relations } = await twoConnected();
    const page = await open(`#${relations.map((type) => `unrelated=${type}`).join('&')}&open=${from.id}`);
    const { panel } = parts(page);
    await panel.getByRole('button', { name: '找路径' }).click();
    await panel.getByRole('combobox').fill(to.name);
    await panel.getByRole('option', { name: to.name }).first().click();
    const others = await api(
      `paths?from=${from.id}&to=${to.id}&maxLength=10&relations=${['ORGANISED', 'SUPPORTED', 'FUNDED', 'ATTENDED', 'HOLDS_POST', 'PART_OF', 'LOCATED_IN', 'AWARDED'].filter((type) => !relations.some((one) => one === type)).join(',')}`,
      pathsSchema,
    );
    if (others.nodes.length === 0) {
      await panel.getByText('在当前筛选内').waitFor();
      await panel.getByRole('button', { name: '清除筛选再找' }).click();
    }
    await page.getByText(`路径：${from.name} → ${to.name}`).waitFor();
    // Panel and picture tell of the same claims.
    await panel.locator('.path .claim .quote').first().waitFor();
    expect(await panel.locator('.path .claim').count()).toBeGreaterThan(0);
    expect(viewOf(page).getAll('unrelated').length > 0).toBe(others.nodes.length > 0);
    expect(await panel.getByText('筛选隐藏了').count()).toBe(0);
  });

  it('is told what a filter hides of a path, and sees it without', async () => {
    const { from, to, relations } = await twoConnected();
    const { nodes } = await api(`paths?from=${from.id}&to=${to.id}&limit=1`, pathsSchema);
    const path = nodes.map(({ id }) => `path=${id}`).join('&');
    const page = await open(`#${path}&${relations.map((type) => `unrelated=${type}`).join('&')}`);
    const { panel } = parts(page);
    await panel.getByText('筛选隐藏了').first().waitFor();
    expect((await shown(page)).claims).toBe(0);
    expect(await panel.locator('.path .claim').count()).toBe(0);
    await panel.getByRole('button', { name: '清除筛选' }).first().click();
    await panel.locator('.path .claim').first().waitFor();
    expect((await shown(page)).claims).toBeGreaterThan(0);
  });

  it('sees other paths as short as the first, and goes along one', async () => {
    const { nodes } = await api('graph', graphSchema);
    const [hub, ...others] = nodes;
    for (const { id } of others) {
      const found = await api(`paths?from=${hub?.id}&to=${id}&maxLength=10`, pathsSchema);
      const [other] = found.alternatives;
      if (other === undefined) continue;
      const page = await open(`#${found.nodes.map((node) => `path=${node.id}`).join('&')}`);
      const rows = parts(page).panel.locator('.other-path');
      await expect.poll(() => rows.count(), patient).toBe(found.alternatives.length);
      await rows.first().click();
      await expect
        .poll(() => viewOf(page).getAll('path'), patient)
        .toEqual(other.nodes.map((node) => node.id));
      return;
    }
    throw new Error('the sample has no two entities with several shortest paths');
  });

  it('downloads claims that can be cited', async () => {
    const page = await open(
      '#unrelated=ATTENDED&unrelated=HOLDS_POST&unrelated=PART_OF&unrelated=LOCATED_IN',
    );
    const { claims } = await shown(page);
    const saved = await download(page, '关系表');
    expect(saved.suggestedFilename()).toBe('gongpu-claims.csv');
    const table = await readFile(await saved.path(), 'utf8');
    const [heads = '', ...rows] = table.slice(1).trimEnd().split('\r\n');
    expect(heads).toContain('原文依据,报纸,日期,版次');
    expect(rows).toHaveLength(claims);
    expect(rows.every((row) => /,\d{4}-\d\d-\d\d,/.test(row))).toBe(true);
  });

  it('copies a quotation with its source', async () => {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openBySearch(page, '总工会');
    const { claims, marks, reader } = parts(page);
    const quote = await textOf(claims.first().locator('.quote'));
    await claims.first().click();
    await marks.first().waitFor();
    // The page's number comes with the page.
    await reader
      .locator('.article-meta')
      .getByText(/第 \d+ 版/)
      .waitFor();
    await reader.getByRole('button', { name: '复制引文和出处' }).click();
    await reader.getByText('已复制').waitFor();
    const copied = String(await page.evaluate('navigator.clipboard.readText()'));
    expect(copied.startsWith(`“${quote}”（`)).toBe(true);
    expect(copied).toMatch(/\[N\]\. .+, \d{4}-\d\d-\d\d\(\d+\)\.）$/);
  });

  it('downloads the network, the entities and the picture', async () => {
    const page = await open();
    const { entities, claims } = await shown(page);
    const network = await readFile(await (await download(page, '网络')).path(), 'utf8');
    expect(network.match(/<node /g)).toHaveLength(entities);
    expect(network.match(/<edge /g)).toHaveLength(claims);
    const table = await readFile(await (await download(page, '实体表')).path(), 'utf8');
    expect(table.trimEnd().split('\r\n')).toHaveLength(entities + 1);
    const canvas = await page.locator('.canvas').boundingBox();
    const picture = await readFile(await (await download(page, '图片')).path());
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    // Width and height stand at fixed places in the file.
    expect(picture.readUInt32BE(16)).toBe((canvas?.width ?? 0) * 2);
    expect(picture.readUInt32BE(20)).toBeGreaterThan((canvas?.height ?? 0) * 2);
  });

  it('goes back through what was done, and forth again, without leaving', async () => {
    const page = await open();
    const { legend, panel, panelName } = parts(page);
    const all = await shown(page);
    await legend.getByRole('checkbox', { name: /地点/ }).click();
    const filtered = await shown(page);
    expect(filtered.entities).toBeLessThan(all.entities);
    const name = await openBySearch(page, '总工会');
    await panel.locator('.entity-row').first().click();
    await expect.poll(() => textOf(panelName), patient).not.toBe(name);
    await page.goBack();
    await expect.poll(() => textOf(panelName), patient).toBe(name);
    await page.goBack();
    await panel.waitFor({ state: 'detached' });
    expect(await shown(page)).toEqual(filtered);
    await page.goBack();
    await expect.poll(() => shown(page), patient).toEqual(all);
    expect(await legend.getByRole('checkbox', { name: /地点/ }).isChecked()).toBe(true);
    await page.goForward();
    await page.goForward();
    await expect.poll(() => textOf(panelName), patient).toBe(name);
    // Loaded again, the page still knows its way back.
    await page.reload();
    await expect.poll(() => textOf(panelName), patient).toBe(name);
    await page.getByRole('button', { name: '撤销' }).click();
    await panel.waitFor({ state: 'detached' });
    await expect.poll(() => shown(page), patient).toEqual(filtered);
    // Another step from here: what was undone is gone.
    await legend.getByRole('checkbox', { name: /人物/ }).click();
    expect(await page.getByRole('button', { name: '重做' }).isDisabled()).toBe(true);
  });

  it('is told why a picture is empty, and what helps', async () => {
    const page = await open('#since=2025-02-01&until=2024-01-01');
    const { notice, legend } = parts(page);
    await notice.getByText('起始日期（2025年2月1日）晚于截止日期（2024年1月1日）').waitFor();
    await legend.getByText('“从”晚于“到”').waitFor();
    await notice.getByRole('button', { name: '对调日期' }).click();
    await notice.waitFor({ state: 'detached' });
    expect((await shown(page)).entities).toBeGreaterThan(0);
    expect([viewOf(page).get('since'), viewOf(page).get('until')]).toEqual(['2024-01-01', '2025-02-01']);

    const early = await open('#until=1999-12-31', { locale: 'en-GB' });
    await parts(early).notice.getByText('There is no newspaper of that time').waitFor();
    await parts(early).notice.getByRole('button', { name: 'Clear the days' }).click();
    await expect.poll(async () => (await shown(early)).entities, patient).toBeGreaterThan(0);
    const lost = await open('#issue=nothing');
    await parts(lost).notice.getByText('图中没有链接所指的这一期报纸').waitFor();
  });
});
