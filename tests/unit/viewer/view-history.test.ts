/** Steps through views as entries of a browser's history. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookFrom, openEntity } from '../../../viewer/state/opening.ts';
import { fromAddress } from '../../../viewer/state/view-address.ts';
import { createViewHistory } from '../../../viewer/state/view-history.ts';
import type { ViewState } from '../../../viewer/state/view-state.ts';

/** The part of a browser that keeps entries: as the standard has it, but without waiting. */
function browserAt(hash: string) {
  const entries: { hash: string; state: unknown }[] = [{ hash, state: null }];
  let at = 0;
  let follow: ((event: { readonly state: unknown }) => void) | undefined;
  const entry = () => entries[at] ?? { hash: '', state: null };
  const hashOf = (address: string) => (address.includes('#') ? address.slice(address.indexOf('#')) : '');
  const arrive = () => follow?.({ state: entry().state });
  return {
    entries,
    /** How far from the first entry. */
    depth: () => at,
    /** An address that somebody types. */
    visit(next: string) {
      entries.splice(at + 1, Number.POSITIVE_INFINITY, { hash: next, state: null });
      at += 1;
      arrive();
    },
    location: {
      get hash() {
        return entry().hash;
      },
      pathname: '/',
      search: '',
    },
    history: {
      get state() {
        return entry().state;
      },
      pushState(state: unknown, _: string, address: string) {
        entries.splice(at + 1, Number.POSITIVE_INFINITY, { hash: hashOf(address), state });
        at += 1;
      },
      replaceState(state: unknown, _: string, address: string) {
        entries[at] = { hash: hashOf(address), state };
      },
      go(by: number) {
        const next = at + by;
        if (next < 0 || next >= entries.length) throw new Error('that would leave the viewer');
        at = next;
        arrive();
      },
    },
    addEventListener(_: string, listener: typeof follow) {
      follow = listener;
    },
    removeEventListener() {
      follow = undefined;
    },
  };
}

function started(hash = '') {
  const browser = browserAt(hash);
  const history = createViewHistory(browser);
  history.subscribe(() => undefined);
  return { browser, history };
}

const opening = (id: string) => (view: ViewState) => openEntity(view, id);
const looking = (ratio: number) => (view: ViewState) => lookFrom(view, { x: 0.1, y: 0.2, ratio });

describe('the history of views', () => {
  it('takes back a step and takes it again', () => {
    const { history } = started();
    expect(history.now()).toMatchObject({ canUndo: false, canRedo: false });
    history.change(opening('a'));
    history.change(opening('b'));
    history.undo();
    expect(history.now()).toMatchObject({ view: { open: 'a' }, canUndo: true, canRedo: true });
    history.redo();
    expect(history.now()).toMatchObject({ view: { open: 'b' }, canUndo: true, canRedo: false });
  });

  it('never leads out of the viewer', () => {
    const { browser, history } = started();
    history.undo();
    history.redo();
    expect(browser.depth()).toBe(0);
  });

  it('counts a movement of the camera to the step before it', () => {
    const { browser, history } = started();
    history.change(opening('a'));
    history.adjust(looking(0.5));
    history.change(opening('b'));
    history.undo();
    expect(history.now().view).toMatchObject({ open: 'a', camera: { ratio: 0.5 } });
    expect(browser.entries).toHaveLength(3);
  });

  it('takes no step where nothing changes', () => {
    const { browser, history } = started('#open=a');
    const { view } = history.now();
    history.change(opening('a'));
    expect(history.now().view).toBe(view);
    expect(browser.entries).toHaveLength(1);
  });

  it('forgets what was undone once another step is taken', () => {
    const { history } = started();
    history.change(opening('a'));
    history.undo();
    history.change(opening('b'));
    expect(history.now()).toMatchObject({ view: { open: 'b' }, canUndo: true, canRedo: false });
  });

  it('follows an address that is typed, as a step', () => {
    const { browser, history } = started('#open=a');
    browser.visit('#open=b');
    expect(history.now()).toMatchObject({ view: { open: 'b' }, canUndo: true, canRedo: false });
    history.undo();
    expect(history.now()).toMatchObject({ view: { open: 'a' }, canUndo: false, canRedo: true });
  });

  it('knows its way back when the page is loaded again', () => {
    const { browser, history } = started();
    history.change(opening('a'));
    history.change(opening('b'));
    const again = createViewHistory(browser);
    again.subscribe(() => undefined);
    expect(again.now()).toMatchObject({ view: { open: 'b' }, canUndo: true });
    again.undo();
    expect(again.now()).toMatchObject({ view: { open: 'a' }, canUndo: true, canRedo: true });
  });

  it('is always where its address says, and undoes whatever was done', () => {
    const deed = fc.oneof(
      fc.constantFrom('a', 'b', 'c').map((id) => ({ kind: 'change' as const, transition: opening(id) })),
      fc
        .integer({ min: 1, max: 9 })
        .map((ratio) => ({ kind: 'adjust' as const, transition: looking(ratio) })),
      fc.constantFrom('undo' as const, 'redo' as const).map((kind) => ({ kind })),
    );
    fc.assert(
      fc.property(fc.array(deed), (deeds) => {
        const { browser, history } = started();
        for (const done of deeds) {
          if ('transition' in done) history[done.kind](done.transition);
          else history[done.kind]();
          expect(fromAddress(browser.location.hash)).toEqual(history.now().view);
          expect(history.now().canUndo).toBe(browser.depth() > 0);
        }
        for (let left = browser.depth(); left > 0; left--) history.undo();
        expect(history.now()).toMatchObject({ view: { open: null }, canUndo: false });
      }),
    );
  });
});
