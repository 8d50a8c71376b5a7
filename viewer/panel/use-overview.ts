/** When the overview stands beside the picture: by itself where there is room, and over something else where it is asked for. */
import { useCallback, useState } from 'react';
import { useStartPanel } from '../interface/preferences.ts';
import { initialOverview, type OverviewState } from './overview-state.ts';

interface Surroundings {
  /** There is a graph to look over. */
  readonly isReady: boolean;
  readonly isPhone: boolean;
  /** An entity or a path stands in its place. */
  readonly hasPanel: boolean;
  readonly hasRoom: boolean;
}

export interface Overview {
  readonly state: OverviewState;
  readonly setState: (state: OverviewState) => void;
  readonly isOpen: boolean;
  /** It stands over something else, which comes back when it is closed. */
  readonly isAsked: boolean;
  readonly open: () => void;
  readonly close: () => void;
  /** Leaves its place to what is being opened. */
  readonly giveWay: () => void;
}

export function useOverview({ isReady, isPhone, hasPanel, hasRoom }: Surroundings): Overview {
  const [state, setState] = useState(initialOverview);
  const [isWanted, setWanted] = useStartPanel(!isPhone);
  const [isAsked, setAsked] = useState(false);
  return {
    state,
    setState,
    isOpen: isReady && (isAsked || (isWanted && hasRoom && !hasPanel)),
    isAsked,
    open() {
      if (hasPanel || !hasRoom) setAsked(true);
      else setWanted(true);
    },
    close() {
      setAsked(false);
      if (!hasPanel) setWanted(false);
    },
    giveWay: useCallback(() => setAsked(false), []),
  };
}
