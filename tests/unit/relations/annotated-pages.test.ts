/** Frames on the annotated pages with the entities that the annotators named: what frames alone reach. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { EntityNumber } from '../../../src/entities/entity.ts';
import { analyse } from '../../../src/language/analyse.ts';
import { readPage } from '../../../src/page/read-page.ts';
import { relate } from '../../../src/relations/relate.ts';
import { type GoldArticle, goldLayer } from './gold-layer.ts';

const folder = new URL('../../../../shared/gold/', import.meta.url);
const squeeze = (text: string): string => text.replace(/[\s#]+/gu, '');

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

describe.skipIf(!existsSync(folder))('annotated pages (skipped without ../shared/gold)', () => {
  test('nine in ten claims are right, and most of what a reader sees is found', () => {
    const total: Tally = { right: 0, wrong: 0, missed: 0 };
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      const gold: { page: string; articles: GoldArticle[] } = JSON.parse(
        readFileSync(new URL(file, folder), 'utf8'),
      );
      const page = readFileSync(new URL(`pages/${gold.page}`, folder), 'utf8').replace(/^\uFEFF/u, '');
      for (const article of readPage(page).articles) {
        const text = analyse(article, {});
        const annotated = gold.articles.find((each) => squeeze(text.text).includes(squeeze(each.starts)));
        if (!annotated) continue;
        const layer = goldLayer(text.text, annotated);
        const claims = relate(text, layer).relations.filter((relation) => relation.status === 'done');
        count(
          total,
          annotated,
          new Set(claims.map((claim) => `${claim.type} ${claim.source} ${claim.target}`)),
        );
      }
    }
    expect(total.right / (total.right + total.wrong)).toBeGreaterThan(0.9);
    expect(total.right / (total.right + total.missed)).toBeGreaterThan(0.75);
  });
});

/** Counts claims against what every careful reader sees; what some readers see is neither right nor wrong. */
function count(total: Tally, gold: GoldArticle, claims: ReadonlySet<string>): void {
  const numbers = new Map(
    gold.entities.map((entity, index): [string, EntityNumber] => [entity.id, `e${index + 1}`]),
  );
  const must = new Map<EntityNumber, boolean>(
    gold.entities.map((entity, index) => [`e${index + 1}`, entity.must]),
  );
  const known = new Map<string, boolean>();
  for (const { type, from, to, must: certain } of gold.relations) {
    const key = `${type} ${numbers.get(from)} ${numbers.get(to)}`;
    known.set(key, certain || known.get(key) === true);
  }
  for (const claim of claims) {
    const [, source, target] = claim.split(' ') as [string, EntityNumber, EntityNumber];
    if (known.get(claim)) total.right++;
    else if (!known.has(claim) && must.get(source) && must.get(target)) total.wrong++;
  }
  for (const [key, certain] of known) if (certain && !claims.has(key)) total.missed++;
}
