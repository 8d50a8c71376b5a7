/** The interface's language and colours for every component. */
import { createContext, useContext } from 'react';
import { type Locale, type Messages, messages } from './messages.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface Interface {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly t: Messages;
}

export const InterfaceContext = createContext<Interface>({ locale: 'zh', theme: 'light', t: messages.zh });

export function useInterface(): Interface {
  return useContext(InterfaceContext);
}
