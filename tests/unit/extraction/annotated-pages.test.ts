/** The extraction against annotated pages: the project's own, and those beside the project where they are. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadAnnotations } from '../../../bench/evaluation/annotation.ts';
import {
  addScores,
  emptyScores,
  type Measure,
  type Scores,
  scorePage,
} from '../../../bench/evaluation/score-page.ts';
import { rates } from '../../../bench/evaluation/tally.ts';
import { extractPage } from '../../../src/extraction/extract.ts';
import { decodePage } from '../../../src/page/decode.ts';

/** F1 that may not be lost again; raised when the extraction improves. */
const floors: readonly { folder: string; f1: Readonly<Record<Measure, number>> }[] = [
  {
    folder: '../../evaluation',
    f1: { articles: 1, headlines: 0.957, bylines: 0.99, entities: 0.966, relations: 0.89, figures: 0.888 },
  },
  {
    folder: '../../../../shared/gold',
    f1: { articles: 1, headlines: 0.98, bylines: 1, entities: 0.98, relations: 0.933, figures: 0.94 },
  },
];

function scoresOf(folder: string): Scores {
  const scores = emptyScores();
  for (const page of loadAnnotations(folder)) {
    const text = decodePage(readFileSync(page.file), page.file);
    addScores(scores, scorePage(page, extractPage(text, page.page, {}), text));
  }
  return scores;
}

for (const { folder, f1 } of floors) {
  const full = fileURLToPath(new URL(folder, import.meta.url));
  const reason = existsSync(full) ? '' : ' (skipped: this folder is not here)';
  describe.skipIf(reason !== '')(`the annotated pages of ${folder}${reason}`, () => {
    const scores = reason === '' ? scoresOf(full) : emptyScores();
    for (const [measure, floor] of Object.entries(f1)) {
      it(`${measure}: F1 at least ${floor}`, () => {
        const tally = Object.entries(scores.measures).find(([name]) => name === measure)?.[1];
        expect(tally && rates(tally).f1).toBeGreaterThanOrEqual(floor);
      });
    }

    it('all evidence is exact', () => {
      expect(scores.evidence.all).toBeGreaterThan(1000);
      expect(scores.evidence.exact).toBe(scores.evidence.all);
    });
  });
}
