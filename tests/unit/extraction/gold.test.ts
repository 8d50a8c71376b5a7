/** The extraction against the annotated pages beside the project, where they are. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadAnnotations } from '../../../bench/evaluation/annotation.ts';
import { addScores, emptyScores, scorePage } from '../../../bench/evaluation/score-page.ts';
import { rates } from '../../../bench/evaluation/tally.ts';
import { extractPage } from '../../../src/extraction/extract.ts';
import { decodePage } from '../../../src/page/decode.ts';

const gold = fileURLToPath(new URL('../../../../shared/gold', import.meta.url));
const reason = existsSync(gold) ? '' : ' (skipped: ../shared/gold is not here)';

describe.skipIf(reason !== '')(`annotated pages${reason}`, () => {
  it('have their articles, headlines and bylines read, and all evidence exact', () => {
    const scores = emptyScores();
    for (const page of loadAnnotations(gold)) {
      const text = decodePage(readFileSync(page.file), page.file);
      addScores(scores, scorePage(page, extractPage(text, path.basename(page.file), {}), text));
    }
    const f1 = (measure: 'articles' | 'headlines' | 'bylines') => rates(scores.measures[measure]).f1;
    expect(f1('articles')).toBeGreaterThanOrEqual(0.97);
    expect(f1('headlines')).toBeGreaterThanOrEqual(0.92);
    expect(f1('bylines')).toBeGreaterThanOrEqual(0.97);
    expect(scores.evidence.exact).toBe(scores.evidence.all);
    expect(scores.evidence.all).toBeGreaterThan(1000);
  });
});
