/** The view in React: its list of states, and the address that always tells the present one. */
import { useCallback, useEffect, useState } from 'react';
import { amend, type History, redo, startHistory, step, undo } from './history.ts';
import { fromAddress, toAddress } from './view-address.ts';
import type { ViewState } from './view-state.ts';

export type Transition = (view: ViewState) => ViewState;

export interface ViewControl {
  readonly view: ViewState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** A step that undo takes back. */
  readonly change: (transition: Transition) => void;
  /** A change that belongs to the step before it. */
  readonly adjust: (transition: Transition) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export function useView(): ViewControl {
  const [history, setHistory] = useState<History>(() => startHistory(fromAddress(window.location.hash)));
  const view = history.present;

  useEffect(() => {
    const address = toAddress(view);
    if (window.location.hash.slice(1) === address) return;
    window.history.replaceState(null, '', address === '' ? window.location.pathname : `#${address}`);
  }, [view]);

  useEffect(() => {
    // Only an address that somebody typed or pasted comes here: our own changes raise no such event.
    const follow = () => {
      const next = fromAddress(window.location.hash);
      setHistory((before) => (toAddress(before.present) === toAddress(next) ? before : step(before, next)));
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  return {
    view,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change: useCallback((transition) => setHistory((before) => step(before, transition(before.present))), []),
    adjust: useCallback(
      (transition) => setHistory((before) => amend(before, transition(before.present))),
      [],
    ),
    undo: useCallback(() => setHistory(undo), []),
    redo: useCallback(() => setHistory(redo), []),
  };
}
