/** Orders in which spans are sorted. */
import type { Span } from './source-text.ts';

/** As they begin; of those that begin together in any order. */
export const byStart = (a: Span, b: Span): number => a.start - b.start;

/** As they begin; of those that begin together the shortest first. */
export const shortestFirst = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** As they begin; of those that begin together the longest first. */
export const longestFirst = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
