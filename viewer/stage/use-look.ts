/** How the picture is to look for a view: what stands out in it, in which colours and language. */
import { useMemo } from 'react';
import type { Look } from '../canvas/graph-controller.ts';
import type { Interface } from '../interface/interface-context.ts';
import { useMediaQuery } from '../interface/preferences.ts';
import type { ViewState } from '../state/view-state.ts';

/** The same value until something of it changes. */
export function useLook({ open, scope, reading }: ViewState, { theme, locale }: Interface): Look {
  const stillMotion = useMediaQuery('(prefers-reduced-motion: reduce)');
  const claim = reading?.evidence?.kind === 'claim' ? reading.evidence.id : null;
  const allLabelled = scope.kind === 'path';
  const centre = scope.kind === 'ego' ? scope.centre : null;
  return useMemo(
    () => ({ theme, locale, open, centre, claim, allLabelled, stillMotion }),
    [theme, locale, open, centre, claim, allLabelled, stillMotion],
  );
}
