/** The viewer in a real browser: how tests open it, find its parts, and collect what it must not say. */
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { ZodType } from 'zod';
import { findChromium } from '../../scripts/chromium.mjs';
import { launchBrowser } from '../../scripts/launch-browser.mjs';
import { type SampleServer, startSampleServer } from '../../scripts/sample-server.mjs';

/** Whether there is nothing to run the viewer in; a continuous integration has to have it. */
export const noBrowser = findChromium() === undefined && process.env.CI !== 'true';

export interface ViewerPage {
  readonly page: Page;
  /** Errors and warnings on the console, uncaught exceptions, refused requests; should stay empty. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** How long something may take to come on a machine with much else to do. */
export const patient = { timeout: 15_000 };

const desktop: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  locale: 'zh-CN',
  colorScheme: 'light',
  // Camera and scrolling arrive at once, so nothing has to be waited for by the clock.
  reducedMotion: 'reduce',
};

async function openViewer(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<ViewerPage> {
  const context = await browser.newContext({ ...desktop, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    // Chromium's remark on drawing without a graphics card; no machine with one says it.
    if (message.text().includes('GPU stall due to ReadPixels')) return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, complaints, close: () => context.close() };
}

/**
 * A browser and a server over `folders` for the tests of one `describe`, started before the first and stopped after the
 * last; what a test opens is closed behind it. `folders` is asked when the server starts.
 */
export function useViewer(folders: () => readonly string[] = () => ['seeds']) {
  let browser: Browser;
  let server: SampleServer;
  const opened: ViewerPage[] = [];
  beforeAll(async () => {
    server = await startSampleServer(folders());
    browser = await launchBrowser();
  });
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  /** A page of the viewer's, or any other that `url` names. */
  const visit = async (url: string, options: BrowserContextOptions = {}): Promise<ViewerPage> => {
    const viewer = await openViewer(browser, url, options);
    opened.push(viewer);
    return viewer;
  };
  return {
    url: () => server.url,
    visit,
    open: (address = '', options: BrowserContextOptions = {}) => visit(server.url + address, options),
    /** An answer of the server, checked against the schema that the viewer relies on. */
    api: async <T>(address: string, schema: ZodType<T>): Promise<T> =>
      schema.parse(await (await fetch(`${server.url}api/${address}`)).json()),
    /** What the pages that are open complained of. */
    complaints: () => opened.flatMap((one) => one.complaints),
  };
}

/** The parts of the viewer that tests look at. */
export function parts(page: Page) {
  const panel = page.locator('#entity-panel');
  const reader = page.locator('#reader');
  return {
    panel,
    panelName: panel.getByRole('heading', { level: 2 }),
    reader,
    search: page.getByRole('search').getByRole('combobox'),
    hits: page.getByRole('search').getByRole('option'),
    summary: page.locator('.summary'),
    claims: panel.locator('.claim'),
    marks: reader.locator('mark.evidence'),
    legend: page.locator('.legend'),
    overview: page.locator('#overview-panel'),
    notice: page.locator('.stage-notice'),
  };
}

/** The text of an element, without space around it. */
export async function textOf(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? '').trim();
}

/** How many entities and claims the picture shows, as it says itself. */
export async function shown(page: Page): Promise<{ entities: number; claims: number }> {
  const text = await textOf(parts(page).summary);
  const [entities, claims] = [...text.matchAll(/[\d,]+/g)].map(([digits]) =>
    Number(digits.replaceAll(',', '')),
  );
  if (entities === undefined || claims === undefined)
    throw new Error(`the summary has no two numbers: ${text}`);
  return { entities, claims };
}

/** Searches and opens the first hit by Enter alone. */
export async function openBySearch(page: Page, text: string): Promise<string> {
  const { search, panelName } = parts(page);
  await search.fill(text);
  await search.press('Enter');
  // The box is emptied when something has been chosen.
  await expect.poll(() => search.inputValue(), patient).toBe('');
  await panelName.waitFor();
  await page.locator('#entity-panel .entity-head').waitFor();
  return textOf(panelName);
}
