// `npm run screenshot`: takes the pictures of the viewer that the documentation shows, on the sample graph.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './launch-browser.mjs';
import { startSampleServer } from './sample-server.mjs';

const docs = fileURLToPath(new URL('../docs/', import.meta.url));
/** An entity with claims of several kinds, and which of its claims is shown with its evidence. */
const subject = { search: '顺义区总工会', claim: 0 };

mkdirSync(docs, { recursive: true });
const server = await startSampleServer();
const browser = await launchBrowser();
try {
  for (const [colorScheme, file] of [
    ['light', 'viewer.png'],
    ['dark', 'viewer-dark.png'],
  ]) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      colorScheme,
    });
    const page = await context.newPage();
    await page.goto(server.url);
    await page.getByRole('search').getByRole('combobox').fill(subject.search);
    await page.getByRole('search').getByRole('option').first().click();
    await page.locator('#entity-panel [data-claim]').nth(subject.claim).click();
    await page.locator('mark.evidence').first().waitFor();
    // The camera's position is in the address once it has come to rest.
    await page.waitForURL(/camera=/);
    await page.mouse.move(5, 795);
    await page.screenshot({ path: `${docs}${file}` });
    await context.close();
    console.log(`docs/${file}`);
  }
} finally {
  await browser.close();
  await server.close();
}
