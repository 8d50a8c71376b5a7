/**
 * How much processor time the whole extraction takes, as a ratio to what nodejieba's `tag()` alone takes; where the time goes; whether
 * time grows in proportion to the page; and how much memory it takes.
 *
 *   npm run bench:extract [-- --json]
 *
 * Both run over the same text in the same process, in turns, so that what else the machine does strikes both alike: `extractPage()`
 * from the page's text to its records, tagger of names included, against one call of `tag()`. Counted is processor time of the whole
 * process, garbage collection and compilation included; the medians are compared. Both are warm: rounds before the count let
 * JavaScript's compiler finish, which `tag()`, being C++, does not need. The first run of a fresh process is shown beside.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { recogniseEntities } from '../src/entities/recognise.ts';
import { extractPage } from '../src/extraction/extract.ts';
import { analyse } from '../src/language/analyse.ts';
import { findDates } from '../src/language/dates.ts';
import { findEnclosures } from '../src/language/enclosures.ts';
import { findQuantities } from '../src/language/quantities.ts';
import { loadSegmenter, segment } from '../src/language/segment.ts';
import { splitSentences } from '../src/language/sentences.ts';
import { readPage } from '../src/page/read-page.ts';
import { relate } from '../src/relations/relate.ts';

const issue = { date: '2024-07-10', home: '山东省青岛市' };
const sizes = { '10 kB': 10_000, '100 kB': 100_000, '1 MB': 1_000_000 };

/** Text of the sample pages, over and over, up to `bytes` bytes of UTF-8; the numbers in it change every time. */
function benchText(bytes: number): string {
  const seeds = path.resolve('seeds');
  const pages = readdirSync(seeds, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(path.join(seeds, file), 'utf8'));
  const length = Math.round(bytes / 2.9);
  let text = '';
  for (let round = 0; text.length < length; round++) {
    for (const page of pages)
      text += `${page.replace(/\d+/gu, (n) => String((Number(n) + round) % 9999))}\n\n`;
  }
  // cut at an article, so that the end is no special case
  return text.slice(0, text.lastIndexOf('\n\n', length) + 1 || length);
}

/** Processor time in milliseconds. */
function timeOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The median of so many runs of each, taken in turns. */
function medians(runs: readonly (() => void)[], rounds: number): readonly number[] {
  const times = runs.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, run] of runs.entries()) times[i]?.push(timeOf(run));
  }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0);
}

function median(run: () => void, rounds: number): number {
  return medians([run], rounds)[0] ?? 0;
}

/** Rounds until the compiler has nothing left to do with what runs often. */
const warmUpRounds = 80;

interface Jieba {
  tag(text: string): unknown;
}

function main(): void {
  loadSegmenter();
  const jieba: Jieba = createRequire(import.meta.url)('nodejieba');
  const text = benchText(sizes['100 kB']);
  const runs = [() => void jieba.tag(text), () => void extractPage(text, 'bench.txt', issue)];
  const first = timeOf(() => extractPage(text, 'bench.txt', issue));
  medians(runs, warmUpRounds);
  const [tag = 0, whole = 0] = medians(runs, 25);

  const { articles } = readPage(text);
  const analysed = articles.map((article) => analyse(article, issue));
  const layers = analysed.map((a) => recogniseEntities(a, issue));
  const readings = articles.map((a) => a.reading.text);
  const stages: Readonly<Record<string, number>> = {
    'page: lines, articles': median(() => readPage(text), 7),
    'language: words and tags': median(() => readings.forEach((t) => void segment(t)), 7),
    'language: quantities': median(() => analysed.forEach((a) => void findQuantities(a.text, a.tokens)), 7),
    'language: dates': median(() => readings.forEach((t) => void findDates(t, issue)), 7),
    'language: sentences, marks': median(() => {
      for (const { text: t, article } of analysed) {
        const { quotations, brackets } = findEnclosures(t, article.parts);
        splitSentences(t, article.parts, quotations, brackets);
      }
    }, 7),
    entities: median(() => analysed.forEach((a) => void recogniseEntities(a, issue)), 7),
    'relations and figures': median(
      () =>
        analysed.forEach((a, i) => {
          const layer = layers[i];
          if (layer !== undefined) relate(a, layer);
        }),
      7,
    ),
  };

  const growth = Object.entries(sizes).map(([name, bytes]) => {
    const page = benchText(bytes);
    const ms = median(() => extractPage(page, 'bench.txt', issue), bytes > 500_000 ? 3 : 9);
    return { name, characters: page.length, ms, perCharacter: (ms * 1e6) / page.length };
  });

  const memory = process.memoryUsage();
  const result = {
    characters: text.length,
    articles: articles.length,
    tagMs: tag,
    extractionMs: whole,
    firstMs: first,
    speedOfTag: tag / whole,
    stages,
    growth,
    residentMB: memory.rss / 1024 / 1024,
    heapMB: memory.heapUsed / 1024 / 1024,
  };
  if (process.argv.includes('--json')) console.log(JSON.stringify(result));
  else print(result);
}

function print(r: {
  readonly characters: number;
  readonly articles: number;
  readonly tagMs: number;
  readonly extractionMs: number;
  readonly firstMs: number;
  readonly speedOfTag: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly growth: readonly { readonly name: string; readonly ms: number; readonly perCharacter: number }[];
  readonly residentMB: number;
  readonly heapMB: number;
}): void {
  const perSecond = (ms: number) => `${(r.characters / ms / 1000).toFixed(2)} M characters/s`;
  console.log(`${r.characters} characters, ${r.articles} articles`);
  console.log(`nodejieba tag()   ${r.tagMs.toFixed(1)} ms   ${perSecond(r.tagMs)}`);
  console.log(`whole extraction  ${r.extractionMs.toFixed(1)} ms   ${perSecond(r.extractionMs)}`);
  console.log(`first in process  ${r.firstMs.toFixed(1)} ms   ${perSecond(r.firstMs)}`);
  console.log(`RATIO extraction runs at ${r.speedOfTag.toFixed(2)} of the speed of tag()`);
  const sum = Object.values(r.stages).reduce((a, b) => a + b, 0);
  for (const [name, ms] of Object.entries(r.stages)) {
    console.log(
      `  ${name.padEnd(28)} ${ms.toFixed(1).padStart(7)} ms  ${((100 * ms) / sum).toFixed(0).padStart(3)} %`,
    );
  }
  const first = r.growth[0]?.perCharacter ?? 1;
  for (const { name, ms, perCharacter } of r.growth) {
    console.log(
      `  ${name.padEnd(7)} ${ms.toFixed(1).padStart(8)} ms   per character ×${(perCharacter / first).toFixed(2)}`,
    );
  }
  console.log(
    `memory ${r.residentMB.toFixed(0)} MB resident (dictionaries included), ${r.heapMB.toFixed(0)} MB heap`,
  );
}

main();
