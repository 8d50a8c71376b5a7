/** Rewordings are read and applied as their README says, and claims are followed to where they stand afterwards. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentencePages } from '../../../bench/evaluation/rewording-pages.ts';
import { loadRewordings, parseRewordings, reword } from '../../../bench/evaluation/rewordings.ts';
import { readPage, survivalOf, survivalOn } from '../../../bench/evaluation/survival.ts';
import { extractPage } from '../../../src/extraction/extract.ts';

const evaluation = path.join(import.meta.dirname, '../../evaluation');

function rewordingOf(line: string) {
  const [rewording] = parseRewordings(`// heading\n${line}`, 'example.txt');
  if (rewording === undefined) throw new Error(`no rewording: ${line}`);
  return rewording;
}
const nowhere = () => false;

describe('the format of rewordings', () => {
  it('has one for each replacement, under its heading', () => {
    const read = parseRewordings('// verbs of giving\n投入 拿出 出资\n\n// names\n~公司 集团', 'example.txt');
    expect(read.map(({ group, name, inNames }) => ({ group, name, inNames }))).toEqual([
      { group: 'verbs of giving', name: '投入 → 拿出', inNames: false },
      { group: 'verbs of giving', name: '投入 → 出资', inNames: false },
      { group: 'names', name: '~公司 → 集团', inNames: true },
    ]);
  });

  it.each([
    ['what has no heading', '投入 拿出', 'bad.txt:1'],
    ['what has nothing to say instead', '// verbs\n投入', 'bad.txt:2'],
    ['an expression that is none', '// verbs\n/(/ 拿出', 'bad.txt:2'],
  ])('refuses %s and says where', (_, text, words) => {
    expect(() => parseRewordings(text, 'bad.txt')).toThrow(words);
  });
});

describe('rewording a text', () => {
  it('replaces every place and knows where each character came from', () => {
    expect(reword('甲投入乙投入丙', rewordingOf('投入 出'), nowhere)).toEqual({
      text: '甲出乙出丙',
      places: [
        { start: 1, end: 3 },
        { start: 4, end: 6 },
      ],
      origin: [0, 1, 3, 4, 6, 7],
    });
  });

  it('fills in the groups of an expression', () => {
    expect(reword('12人', rewordingOf('/(\\d+)人/ 共$1名'), nowhere)?.text).toBe('共12名');
  });

  it('leaves mentions alone unless told otherwise', () => {
    const taken = ({ start }: { start: number }) => start === 1;
    expect(reword('甲联合会联合乙', rewordingOf('联合 携手'), taken)?.text).toBe('甲联合会携手乙');
    expect(reword('甲联合会联合乙', rewordingOf('~联合 携手'), taken)?.text).toBe('甲携手会携手乙');
    expect(reword('甲联合会', rewordingOf('联合 携手'), taken)).toBeUndefined();
  });

  it('can leave words out', () => {
    expect(reword('日前，会议召开', rewordingOf('日前， ·'), nowhere)?.text).toBe('会议召开');
  });
});

describe('the survival of claims', () => {
  const page = readPage({
    name: 'example.txt',
    text: '秋日里的山村\n\n本报讯（记者 白杨）9月8日，云水县总工会举办“金秋放歌”职工诗会，县总工会主席林若水出席诗会。\n',
    extract: (words) => extractPage(words, 'example.txt', { date: '2024-09-10' }),
  });

  it('finds the same claims at their new places', () => {
    const survival = survivalOf(page, rewordingOf('9月8日， 秋高气爽的9月8日上午，'));
    expect(survival).toMatchObject({ lost: [], gained: [] });
    expect(survival.near).toBe(2);
  });

  it('tells what is lost and what is gained', () => {
    const { lost, gained } = survivalOf(page, rewordingOf('举办 协办'));
    expect(lost).toEqual([expect.stringMatching(/云水县总工会 ORGANISED 金秋放歌职工诗会/u)]);
    expect(gained).toEqual([expect.stringMatching(/云水县总工会 SUPPORTED 金秋放歌职工诗会/u)]);
  });
});

describe('the extraction', () => {
  it('keeps its claims in other words', () => {
    const pages = sentencePages(path.join(evaluation, 'sentences'));
    const sample = loadRewordings(path.join(evaluation, 'rewordings')).filter((_, i) => i % 120 === 0);
    const survivals = sample.map((rewording) => survivalOn(pages, rewording));
    const sum = (count: (survival: (typeof survivals)[number]) => number) =>
      survivals.reduce((n, survival) => n + count(survival), 0);
    expect(1 - sum((s) => s.lost.length) / sum((s) => s.near)).toBeGreaterThan(0.9);
  });
});
