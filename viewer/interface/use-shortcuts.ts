/** Keys that work everywhere: `/` to search, Escape to close, Ctrl+Z and Ctrl+Shift+Z to go back and forth. */
import { useEffect, useRef } from 'react';

export interface Shortcuts {
  readonly onSearch: () => void;
  readonly onEscape: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    function act(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return;
      const field =
        event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement
          ? event.target
          : null;
      // A field with something in it takes back its own steps.
      const typing = field !== null && field.type !== 'checkbox' && field.value !== '';
      const command = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      const { onSearch, onEscape, onUndo, onRedo } = latest.current;
      if (event.key === 'Escape') onEscape();
      else if (typing) return;
      else if (event.key === '/' && !command && field?.type !== 'text') onSearch();
      else if (command && key === 'z') (event.shiftKey ? onRedo : onUndo)();
      else if (command && key === 'y') onRedo();
      else return;
      event.preventDefault();
    }
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, []);
}
