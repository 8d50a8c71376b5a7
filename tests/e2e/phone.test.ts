// The viewer on a phone: nothing is cut or covered, everything can be hit with a finger.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { graph as graphSchema } from '../../src/server/api.ts';
import { noBrowser, parts, useViewer } from './viewer-page.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** What can be pressed and is smaller than a fingertip; links in running text are as high as their line. */
const smallTargets = `[...document.querySelectorAll('button, input, select, summary, [role=option]')]
  .filter((one) => one.checkVisibility({ visibilityProperty: true }))
  .filter((one) => one.type !== 'checkbox' && !one.closest('.visually-hidden, .skip'))
  .map((one) => ({ box: one.getBoundingClientRect(), name: one.getAttribute('aria-label') ?? one.textContent }))
  .filter(({ box }) => box.width > 0 && (box.width < 40 || box.height < 40))
  .map(({ box, name }) => name + ' ' + box.width + '×' + box.height)`;

describe.skipIf(noBrowser)('on a phone', () => {
  const viewer = useViewer();

  async function open(address = '', locale = 'zh-CN'): Promise<Page> {
    const { page } = await viewer.open(address, { ...phone, locale });
    await parts(page).summary.waitFor();
    return page;
  }

  async function fits(page: Page): Promise<void> {
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(await page.evaluate(smallTargets)).toEqual([]);
  }

  it.each(['zh-CN', 'en-GB'])('what one may search for can be read whole (%s)', async (locale) => {
    const page = await open('', locale);
    const cut = `(() => {
      const input = document.querySelector('.top-search input');
      const context = document.createElement('canvas').getContext('2d');
      context.font = getComputedStyle(input).font;
      return context.measureText(input.placeholder).width - input.clientWidth;
    })()`;
    expect(await page.evaluate(cut)).toBeLessThanOrEqual(0);
    await fits(page);
  });

  it('the closed legend leaves the picture free while a filter is on', async () => {
    const page = await open('#unrelated=ATTENDED');
    const legend = await parts(page).legend.boundingBox();
    expect(legend?.width).toBeLessThan(50);
    const chip = await page.locator('.chip').boundingBox();
    expect(chip?.x).toBeGreaterThan((legend?.x ?? 0) + (legend?.width ?? 0));
    await fits(page);
    await page.getByRole('button', { name: '展开图例' }).tap();
    await fits(page);
  });

  it('panels fit, one after the other', async () => {
    const page = await open();
    const { overview, search, hits, panel, claims, marks, reader } = parts(page);
    await page.getByRole('button', { name: '概览与用法' }).tap();
    for (const tab of ['概览', '排行', '关系']) {
      await overview.getByRole('button', { name: tab, exact: true }).tap();
      await overview.locator('.row').first().waitFor();
      await fits(page);
    }
    await overview.getByRole('button', { name: '关闭' }).tap();
    await search.fill('总工会');
    await hits.first().waitFor();
    await fits(page);
    await hits.first().tap();
    await claims.first().waitFor();
    for (const tool of ['聚焦', '找路径']) {
      await panel.getByRole('button', { name: tool }).tap();
      await fits(page);
    }
    await claims.first().tap();
    await marks.first().waitFor();
    await fits(page);
    await reader.getByRole('button', { name: '关闭' }).tap();
    await page.getByRole('button', { name: '下载', exact: true }).tap();
    await fits(page);
  });

  it('a path fits', async () => {
    const [edge] = (await viewer.api('graph', graphSchema)).edges;
    const page = await open(`#path=${edge?.source}&path=${edge?.target}`);
    await parts(page).panel.locator('.quote').first().waitFor();
    await fits(page);
  });
});
