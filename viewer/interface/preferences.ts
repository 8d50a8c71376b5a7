/** Language and colours that the reader chose, kept in this browser; until then those that the browser prefers. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Theme, themes } from './interface-context.ts';
import { type Locale, locales, preferredLocale } from './messages.ts';

/** The value kept under `key` if it is one of `known`. Storage may be forbidden: then nothing is kept. */
function read<T extends string>(key: string, known: readonly T[]): T | null {
  try {
    const stored = localStorage.getItem(key);
    return known.find((value) => value === stored) ?? null;
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice then lasts until the page is closed.
  }
}

export function useLocale(): readonly [Locale, (locale: Locale) => void] {
  const [chosen, choose] = useState(() => read('gongpu.locale', locales));
  return [
    chosen ?? preferredLocale(navigator.languages),
    (locale) => {
      write('gongpu.locale', locale);
      choose(locale);
    },
  ];
}

export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [chosen, choose] = useState(() => read('gongpu.theme', themes));
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)');
  const theme = chosen ?? (prefersDark ? 'dark' : 'light');
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return [
    theme,
    (next) => {
      write('gongpu.theme', next);
      choose(next);
    },
  ];
}

/** Whether the overview stands beside the picture; until the reader says so, it does where there is room. */
export function useStartPanel(isRoom: boolean): readonly [boolean, (open: boolean) => void] {
  const [chosen, choose] = useState(() => read('gongpu.start', ['open', 'closed']));
  // On a phone it covers the picture: there it is opened for the moment, and not again by itself.
  const [now, setNow] = useState(false);
  return [
    isRoom ? chosen !== 'closed' : now,
    (open) => {
      if (!isRoom) {
        setNow(open);
        return;
      }
      const choice = open ? 'open' : 'closed';
      write('gongpu.start', choice);
      choose(choice);
    },
  ];
}

/** Whether the window matches a media query now. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
