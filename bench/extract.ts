/**
 * How much processor time the whole extraction takes, as a ratio to what nodejieba's `tag()` alone takes; where the time
 * goes; whether time grows in proportion to the page; and how much memory it takes.
 *
 *   npm run bench:extract [-- --json]
 *
 * Rounds of `tag()`, `extractPage()` and its stages run over the same text in one process, so that what else the machine
 * does strikes all alike. Counted is processor time of the whole process, garbage collection and compilation included; the
 * ratio is the median of the rounds' ratios. Before the count, rounds run until the extraction no longer gets faster
 * against `tag()`: JavaScript's compiler needs that, C++ does not. The first run of a fresh process is shown beside.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { extractPage } from '../src/extraction/extract.ts';
import { loadSegmenter } from '../src/language/segment.ts';
import { type StageTimes, type Times, timeStages } from './extraction/stages.ts';

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
function timeOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** The medians of several records of times, name by name. */
function medians(records: readonly Times[]): Times {
  const names = Object.keys(records[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(records.map((times) => times[name] ?? 0))]));
}

interface Pair {
  readonly tagMs: number;
  readonly wholeMs: number;
}

const ratioOf = (pairs: readonly Pair[]): number =>
  median(pairs.map(({ tagMs, wholeMs }) => tagMs / wholeMs));

const leastWarmUp = 40;
const mostWarmUp = 200;
/** So many rounds are compared with as many before them. */
const compared = 10;

/** Runs rounds until the last ones are less than one in a hundred faster against `tag()` than those before; returns how many. */
function warmUp(round: () => Pair): number {
  const pairs: Pair[] = [];
  while (pairs.length < mostWarmUp) {
    pairs.push(round());
    const faster = ratioOf(pairs.slice(-compared)) / ratioOf(pairs.slice(-2 * compared, -compared));
    if (pairs.length >= leastWarmUp && faster < 1.01) break;
  }
  return pairs.length;
}

interface Jieba {
  tag(text: string): unknown;
}

const countedRounds = 25;

function main(): void {
  loadSegmenter();
  const jieba: Jieba = createRequire(import.meta.url)('nodejieba');
  const pairOf = (text: string): Pair => ({
    tagMs: timeOf(() => jieba.tag(text)),
    wholeMs: timeOf(() => extractPage(text, 'bench.txt', issue)),
  });
  const text = benchText(sizes['100 kB']);
  const firstMs = timeOf(() => extractPage(text, 'bench.txt', issue));
  const round = (): Pair & StageTimes => {
    const pair = pairOf(text);
    // its dictionary leaves the processor's caches to the stages as it leaves them to the whole
    jieba.tag(text);
    return { ...pair, ...timeStages(text, issue, timeOf) };
  };
  const warmUpRounds = warmUp(round);
  const rounds = Array.from({ length: countedRounds }, round);

  const growth = Object.entries(sizes).map(([name, bytes]) => {
    const page = benchText(bytes);
    const pairs = Array.from({ length: bytes > 500_000 ? 5 : countedRounds }, () => pairOf(page));
    const ms = median(pairs.map(({ wholeMs }) => wholeMs));
    return { name, characters: page.length, ms, timesTag: 1 / ratioOf(pairs) };
  });

  const memory = process.memoryUsage();
  const result: Result = {
    characters: text.length,
    articles: extractPage(text, 'bench.txt', issue).length,
    warmUpRounds,
    tagMs: median(rounds.map(({ tagMs }) => tagMs)),
    extractionMs: median(rounds.map(({ wholeMs }) => wholeMs)),
    firstMs,
    speedOfTag: ratioOf(rounds),
    stages: medians(rounds.map(({ stages }) => stages)),
    parts: medians(rounds.map(({ parts }) => parts)),
    growth,
    residentMB: memory.rss / 1024 / 1024,
    heapMB: memory.heapUsed / 1024 / 1024,
  };
  if (process.argv.includes('--json')) console.log(JSON.stringify(result));
  else print(result);
}

interface Result {
  readonly characters: number;
  readonly articles: number;
  readonly warmUpRounds: number;
  readonly tagMs: number;
  readonly extractionMs: number;
  readonly firstMs: number;
  readonly speedOfTag: number;
  readonly stages: Times;
  readonly parts: Times;
  readonly growth: readonly { readonly name: string; readonly ms: number; readonly timesTag: number }[];
  readonly residentMB: number;
  readonly heapMB: number;
}

function print(r: Result): void {
  const perSecond = (ms: number) => `${(r.characters / ms / 1000).toFixed(2)} M characters/s`;
  console.log(`${r.characters} characters, ${r.articles} articles, ${r.warmUpRounds} rounds to warm up`);
  console.log(`nodejieba tag()   ${r.tagMs.toFixed(1)} ms   ${perSecond(r.tagMs)}`);
  console.log(`whole extraction  ${r.extractionMs.toFixed(1)} ms   ${perSecond(r.extractionMs)}`);
  console.log(`first in process  ${r.firstMs.toFixed(1)} ms   ${perSecond(r.firstMs)}`);
  console.log(`RATIO extraction runs at ${r.speedOfTag.toFixed(2)} of the speed of tag()`);
  const sum = Object.values(r.stages).reduce((a, b) => a + b, 0);
  const line = (name: string, ms: number) =>
    `  ${name.padEnd(30)} ${ms.toFixed(1).padStart(7)} ms  ${((100 * ms) / sum).toFixed(0).padStart(3)} %`;
  for (const [name, ms] of Object.entries(r.stages)) console.log(line(name, ms));
  console.log(line('all stages', sum));
  console.log('of these, measured by themselves');
  for (const [name, ms] of Object.entries(r.parts)) console.log(line(name, ms));
  const first = r.growth[0]?.timesTag ?? 1;
  for (const { name, ms, timesTag } of r.growth) {
    const grown = (timesTag / first).toFixed(2);
    console.log(`  ${name.padEnd(7)} ${ms.toFixed(1).padStart(8)} ms   against tag() ×${grown}`);
  }
  console.log(
    `memory ${r.residentMB.toFixed(0)} MB resident (dictionaries included), ${r.heapMB.toFixed(0)} MB heap`,
  );
}

main();
