import { describe, expect, it } from 'vitest';
import { dateComparison } from '../../../src/store/date-comparison.ts';

describe('a comparison of the graph’s dates, which are text, with dates', () => {
  it.each([
    "MATCH (i:Issue) WHERE i.date >= date('2025-01-01') RETURN i",
    "MATCH (i:Issue) WHERE i.date=DATE('2025-01-01') RETURN i",
    "MATCH (i:Issue) WHERE date('2025-01-01') <= i.date RETURN i",
    'MATCH (i:Issue) WHERE i.date <> date() RETURN i',
    'MATCH (i:Issue) WHERE i.`date` > datetime({year: size((i)--())}) RETURN i',
    "MATCH ()-[r]->() WHERE localdatetime('2025-01-01T00:00') > r.date AND r.status = 'done' RETURN r",
    "MATCH (i:Issue) WHERE i.date > date.truncate('month', date()) RETURN i",
  ])('is seen in %s', (cypher) => expect(dateComparison(cypher)).toBe('certain'));

  it.each([
    "MATCH (i:Issue) WITH i.date AS day WHERE day > date('2025-01-01') RETURN day",
    "MATCH (i:Issue) WHERE date(i.date) > date('2025-01-01') RETURN i",
    "MATCH (i:Issue) WHERE date('2025-01-01') < date(i.date) RETURN i",
    "RETURN date('2025-01-01') > date.truncate('month', date()) AS a",
    'MATCH (i:Issue) WHERE i.date.year = 2025 RETURN i',
  ])('may be in %s', (cypher) => expect(dateComparison(cypher)).toBe('possible'));

  it.each([
    "MATCH (i:Issue) WHERE i.date >= '2025-01-01' RETURN i",
    "MATCH (i:Issue) WHERE i.date > 'date(' RETURN i // date()",
    'MATCH (i:Issue) WHERE i.date STARTS WITH $date RETURN i.date AS date ORDER BY date',
    'MATCH (date:Issue) RETURN date',
    "MATCH (i:Issue {date: '2025-01-01'}) RETURN i",
  ])('is not in %s', (cypher) => expect(dateComparison(cypher)).toBe('none'));
});
