/** Undo as a list of states. */
import type { ViewState } from './view-state.ts';

export interface History {
  /** Oldest first. */
  readonly past: readonly ViewState[];
  readonly present: ViewState;
  /** What was undone, nearest first. */
  readonly future: readonly ViewState[];
}

/** More steps than anybody takes back, few enough to keep. */
export const historyLimit = 200;

export function startHistory(present: ViewState): History {
  return { past: [], present, future: [] };
}

/** A step that undo takes back. The same state is no step. */
export function step(history: History, next: ViewState): History {
  if (next === history.present) return history;
  return { past: [...history.past, history.present].slice(-historyLimit), present: next, future: [] };
}

/** A change that belongs to the step before it, such as a movement of the camera. */
export function amend(history: History, next: ViewState): History {
  return next === history.present ? history : { ...history, present: next };
}

export function undo(history: History): History {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future] };
}

export function redo(history: History): History {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future };
}
