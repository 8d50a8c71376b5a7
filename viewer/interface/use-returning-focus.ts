/** Where the focus goes when something that was opened is closed again: back to what opened it. */
import { useEffect, useRef } from 'react';

export function useReturningFocus(isOpen: boolean): void {
  const opener = useRef<Element | null>(null);
  const wasOpen = useRef(isOpen);
  // While it is closed, the last element that had the focus is the one that will have opened it.
  useEffect(() => {
    if (isOpen) return;
    const remember = (event: FocusEvent) => {
      if (event.target instanceof Element) opener.current = event.target;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [isOpen]);
  useEffect(() => {
    if (wasOpen.current && !isOpen && opener.current instanceof HTMLElement && opener.current.isConnected) {
      opener.current.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);
}
