/** Why a picture is empty: the cause that a reader can do something about. */
import { describe, expect, it } from 'vitest';
import { type Known, whyEmpty } from '../../../viewer/state/emptiness.ts';
import { onlyType, showDates, showIssue, swapDates } from '../../../viewer/state/filters.ts';
import { focusOn, hideEntity, showPath } from '../../../viewer/state/scope.ts';
import { initialView } from '../../../viewer/state/view-state.ts';

const known: Known = {
  unknown: new Set(['nobody']),
  has: (id) => id === 'city' || id === 'games',
  issues: new Set(['i1', 'i2']),
  period: { first: '2024-03-12', last: '2024-06-01' },
};
const kind = (view: typeof initialView, more: Partial<Known> = {}) =>
  whyEmpty(view, { ...known, ...more }).kind;

describe('an empty picture', () => {
  it('is about what the graph does not have', () => {
    expect(kind(focusOn(initialView, 'nobody', 1))).toBe('unknownEntity');
    expect(kind(showPath(initialView, ['city', 'nobody']))).toBe('unknownEntity');
    // Filters are not to blame where there is nothing to filter.
    expect(kind(onlyType(showPath(initialView, ['nobody', 'city']), 'Fund'))).toBe('unknownEntity');
  });

  it('waits for what is still being loaded', () => {
    expect(kind(focusOn(initialView, 'elsewhere', 1))).toBe('waiting');
  });

  it('has days in the wrong order, which can be swapped', () => {
    const reversed = showDates(initialView, '2024-05-01', '2024-04-01');
    expect(whyEmpty(reversed, known)).toEqual({
      kind: 'datesReversed',
      since: '2024-05-01',
      until: '2024-04-01',
    });
    expect(swapDates(reversed)).toMatchObject({ since: '2024-04-01', until: '2024-05-01' });
  });

  it('is of a time or an issue that the graph does not have', () => {
    expect(kind(showDates(initialView, '2024-06-02', null))).toBe('outsidePeriod');
    expect(kind(showDates(initialView, null, '2024-03-11'))).toBe('outsidePeriod');
    expect(kind(showDates(initialView, '2024-03-13', null))).toBe('filtered');
    expect(kind(showDates(initialView, '2030-01-01', null), { period: null })).toBe('filtered');
    expect(kind(showIssue(initialView, 'i9'))).toBe('unknownIssue');
    expect(kind(showIssue(initialView, 'i9'), { issues: null })).toBe('filtered');
    expect(kind(showIssue(initialView, 'i1'))).toBe('filtered');
  });

  it('has everything hidden or filtered out', () => {
    expect(kind(hideEntity(initialView, 'city'))).toBe('allHidden');
    expect(kind(hideEntity(onlyType(initialView, 'Fund'), 'city'))).toBe('filtered');
  });
});
