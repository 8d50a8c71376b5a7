/**
 * The browser's history as the list of views: every step is an entry whose address tells it, so that Back and undo are
 * one thing and both stay in the viewer.
 */
import { fromAddress, toAddress } from './view-address.ts';
import type { ViewState } from './view-state.ts';

export type Transition = (view: ViewState) => ViewState;

export interface ViewMoment {
  readonly view: ViewState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface ViewHistory {
  /** The same value until something changes. */
  readonly now: () => ViewMoment;
  /** @returns ends the subscription */
  readonly subscribe: (onChange: () => void) => () => void;
  /** A step that Back takes back. A transition that changes nothing is none. */
  readonly change: (transition: Transition) => void;
  /** A change that belongs to the step before it, such as a movement of the camera. */
  readonly adjust: (transition: Transition) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

interface Arrival {
  readonly state: unknown;
}

/** The part of a browser's window that is needed. */
interface Browser {
  readonly location: { readonly hash: string; readonly pathname: string; readonly search: string };
  readonly history: {
    readonly state: unknown;
    pushState(state: unknown, unused: string, address: string): void;
    replaceState(state: unknown, unused: string, address: string): void;
    go(by: number): void;
  };
  addEventListener(type: 'popstate', listener: (event: Arrival) => void): void;
  removeEventListener(type: 'popstate', listener: (event: Arrival) => void): void;
}

export function createViewHistory(browser: Browser): ViewHistory {
  const { location, history } = browser;
  const listeners = new Set<() => void>();
  // Kept in the entries, so that a page that is loaded again knows how far back it may go.
  let step = stepOf(history.state) ?? 0;
  let lastStep = step;
  let moment = momentOf(fromAddress(location.hash));
  // Also tidies what the address said wrongly.
  write('replaceState', moment.view);

  function momentOf(view: ViewState): ViewMoment {
    return { view, canUndo: step > 0, canRedo: step < lastStep };
  }

  function tell(view: ViewState): void {
    moment = momentOf(view);
    for (const listener of listeners) listener();
  }

  function write(how: 'pushState' | 'replaceState', view: ViewState): void {
    const address = toAddress(view);
    const here = `${location.pathname}${location.search}`;
    try {
      history[how]({ step }, '', address === '' ? here : `#${address}`);
    } catch {
      // Browsers refuse too many entries in a short time: the view goes on, its address catches up with the next one.
    }
  }

  function follow(event: Arrival): void {
    const known = stepOf(event.state);
    step = known ?? step + 1;
    lastStep = known === null ? step : Math.max(lastStep, step);
    const next = fromAddress(location.hash);
    // An address that somebody typed is a new entry, which does not know its place yet.
    if (known === null) write('replaceState', next);
    tell(toAddress(next) === toAddress(moment.view) ? moment.view : next);
  }

  return {
    now: () => moment,
    subscribe(onChange) {
      if (listeners.size === 0) browser.addEventListener('popstate', follow);
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
        if (listeners.size === 0) browser.removeEventListener('popstate', follow);
      };
    },
    change(transition) {
      const next = transition(moment.view);
      if (next === moment.view) return;
      step += 1;
      lastStep = step;
      write('pushState', next);
      tell(next);
    },
    adjust(transition) {
      const next = transition(moment.view);
      if (next === moment.view) return;
      write('replaceState', next);
      tell(next);
    },
    undo() {
      if (moment.canUndo) history.go(-1);
    },
    redo() {
      if (moment.canRedo) history.go(1);
    },
  };
}

function stepOf(state: unknown): number | null {
  if (typeof state !== 'object' || state === null || !('step' in state)) return null;
  return typeof state.step === 'number' && Number.isInteger(state.step) && state.step >= 0
    ? state.step
    : null;
}
