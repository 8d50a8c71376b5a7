import { describe, expect, it } from 'vitest';
import {
  closeArticle,
  closeEntity,
  lookFrom,
  openEntity,
  readArticle,
  readAs,
} from '../../../viewer/state/opening.ts';
import { initialView } from '../../../viewer/state/view-state.ts';

describe('reading', () => {
  it('keeps the form of the text from one piece of evidence to the next', () => {
    const printed = readAs(readArticle(initialView, 'a1', { kind: 'claim', id: 'c1' }), 'printed');
    expect(readArticle(printed, 'a2', { kind: 'claim', id: 'c2' }).reading).toEqual({
      article: 'a2',
      evidence: { kind: 'claim', id: 'c2' },
      form: 'printed',
    });
  });

  it('tells a claim from a figure with the same id', () => {
    const view = readArticle(initialView, 'a1', { kind: 'claim', id: '1' });
    expect(readArticle(view, 'a1', { kind: 'figure', id: '1' }).reading?.evidence?.kind).toBe('figure');
  });
});

describe('a transition that changes nothing', () => {
  it('gives back the same value, so that it is no step', () => {
    const view = lookFrom(readArticle(openEntity(initialView, 'e1'), 'a1', null), { x: 0, y: 0, ratio: 1 });
    expect(openEntity(view, 'e1')).toBe(view);
    expect(readArticle(view, 'a1', null)).toBe(view);
    expect(readAs(view, 'clean')).toBe(view);
    expect(lookFrom(view, { x: 0, y: 0, ratio: 1 })).toBe(view);
    expect(closeEntity(initialView)).toBe(initialView);
    expect(closeArticle(initialView)).toBe(initialView);
  });
});
