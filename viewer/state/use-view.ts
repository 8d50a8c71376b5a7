/** The view in React, and the ways to change it. */
import { useState, useSyncExternalStore } from 'react';
import { createViewHistory, type ViewHistory, type ViewMoment } from './view-history.ts';

export type ViewControl = ViewMoment & Pick<ViewHistory, 'change' | 'adjust' | 'undo' | 'redo'>;

export function useView(): ViewControl {
  const [history] = useState(() => createViewHistory(window));
  const moment = useSyncExternalStore(history.subscribe, history.now);
  const { change, adjust, undo, redo } = history;
  return { ...moment, change, adjust, undo, redo };
}
