/** What the tests of figures share: the figures of a text whose entities are marked by hand: `entity kind value`. */
import { expect, test } from 'vitest';
import type { IssueDetails } from '../../../src/page/article.ts';
import { relate } from '../../../src/relations/relate.ts';
import { mark } from '../relations/marked-text.ts';

const issue: IssueDetails = { date: '2024-06-12' };

export function figuresOf(marked: string): readonly string[] {
  const { text, layer } = mark(marked, issue);
  const names = new Map(layer.entities.map((entity): [string, string] => [entity.id, entity.name]));
  return relate(text, layer).figures.map(
    ({ about, what, approx, value }) => `${names.get(about)} ${what} ${approx}${value}`,
  );
}

type Case = readonly [sentence: string, ...figures: string[]];

/** Each sentence has these figures and no others. */
export function says(cases: readonly Case[]): void {
  test.each(cases.map(([sentence, ...figures]) => ({ sentence, figures })))(
    '$sentence',
    ({ sentence, figures }) => {
      expect(figuresOf(sentence)).toEqual(figures);
    },
  );
}

/** None of the sentences has a figure. */
export function silent(sentences: readonly string[]): void {
  test.each(sentences)('nothing: %s', (sentence) => {
    expect(figuresOf(sentence)).toEqual([]);
  });
}
