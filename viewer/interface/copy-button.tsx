/** Copies a text, and says that it has done so. */
import { type ReactNode, useEffect, useState } from 'react';
import { useInterface } from './interface-context.ts';

interface Properties {
  /** Asked for when it is pressed. */
  readonly text: () => string;
  /** Shown above the text where a browser does not let it be copied. */
  readonly label: string;
  readonly done: string;
  readonly children: (copy: () => void) => ReactNode;
}

/** For how many milliseconds it says that it has been done. */
const saidFor = 2500;

export function CopyButton({ text, label, done, children }: Properties) {
  const { t } = useInterface();
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => setDone(false), saidFor);
    return () => clearTimeout(timer);
  }, [isDone]);

  async function copy() {
    const copied = text();
    try {
      await navigator.clipboard.writeText(copied);
      setDone(true);
    } catch {
      // No clipboard but on https and this machine: then it is shown, to be copied by hand.
      window.prompt(label, copied);
    }
  }

  return (
    <span className="copy" lang={t.languageTag}>
      {children(copy)}
      <span role="status" className={isDone ? 'copied' : 'visually-hidden'}>
        {isDone ? done : ''}
      </span>
    </span>
  );
}
