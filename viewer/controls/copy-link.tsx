/** Copies the address of this very view, to be sent to somebody else. */
import { useEffect, useState } from 'react';
import { IconButton } from '../interface/icon-button.tsx';
import { useInterface } from '../interface/interface-context.ts';

/** For how many milliseconds it says that it has been done. */
const saidFor = 2500;

export function CopyLink() {
  const { t } = useInterface();
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => setDone(false), saidFor);
    return () => clearTimeout(timer);
  }, [isDone]);

  async function copy() {
    const address = window.location.href;
    try {
      await navigator.clipboard.writeText(address);
      setDone(true);
    } catch {
      // No clipboard but on https and this machine: then it is shown, to be copied by hand.
      window.prompt(t.copyLink, address);
    }
  }

  return (
    <span className="copy-link">
      <IconButton icon="link" label={t.copyLink} onClick={copy} />
      <span role="status" className={isDone ? 'copied' : 'visually-hidden'}>
        {isDone ? t.linkCopied : ''}
      </span>
    </span>
  );
}
