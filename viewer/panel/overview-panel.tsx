/** What stands beside the picture while nothing is open: how to begin, who does something most, and the claims as a list. */
import type { CitedClaim, Ranking, Statistics } from '../../src/server/api.ts';
import type { ApiClient } from '../data/api-client.ts';
import type { Resource } from '../data/use-resource.ts';
import { useInterface } from '../interface/interface-context.ts';
import { Segments } from '../interface/segments.tsx';
import { isFiltered } from '../state/filters.ts';
import type { GraphData } from '../state/graph-data.ts';
import type { Evidence, ViewState } from '../state/view-state.ts';
import type { VisibleGraph } from '../state/visible-graph.ts';
import { ClaimsTab } from './claims-tab.tsx';
import { type OverviewState, overviewTabs } from './overview-state.ts';
import { RankingTab } from './ranking-tab.tsx';
import { SidePanel } from './side-panel.tsx';
import { StartTab } from './start-tab.tsx';

interface Properties {
  readonly api: ApiClient;
  readonly caches: {
    readonly claims: Map<string, CitedClaim>;
    readonly rankings: Map<string, Ranking>;
  };
  readonly view: ViewState;
  readonly data: GraphData;
  readonly visible: VisibleGraph;
  readonly statistics: Resource<Statistics>;
  readonly state: OverviewState;
  readonly onState: (state: OverviewState) => void;
  readonly onOpen: (id: string) => void;
  readonly onRead: (article: string, evidence: Evidence) => void;
  readonly onClose: () => void;
}

export function OverviewPanel({
  api,
  caches,
  view,
  data,
  visible,
  statistics,
  state,
  onState,
  onOpen,
  onRead,
  onClose,
}: Properties) {
  const { t } = useInterface();
  const filtered = isFiltered(view);
  const isNarrowed = filtered || view.scope.kind !== 'all';
  // Of a part, one wants to know what exactly is in it.
  const tab = state.tab ?? (isNarrowed && visible.edges.length > 0 ? 'claims' : 'start');
  return (
    <SidePanel
      id="overview-panel"
      className="panel"
      label={t.overview.open}
      shows={tab}
      isBackground
      heading={t.overview.tabs[tab]}
      tools={
        <Segments
          label={t.overview.open}
          names={overviewTabs}
          labels={t.overview.tabs}
          chosen={tab}
          onChoose={(chosen) => onState({ ...state, tab: chosen })}
        />
      }
      onClose={onClose}
    >
      {tab === 'start' && (
        <StartTab visible={visible} isNarrowed={isNarrowed} statistics={statistics} onOpen={onOpen} />
      )}
      {tab === 'ranking' && (
        <RankingTab
          api={api}
          cache={caches.rankings}
          choice={state.ranking}
          onChoice={(ranking) => onState({ ...state, ranking })}
          filter={view}
          isFiltered={filtered}
          onOpen={onOpen}
        />
      )}
      {tab === 'claims' && (
        <ClaimsTab
          api={api}
          cache={caches.claims}
          data={data}
          edges={visible.edges}
          evidence={view.reading?.evidence ?? null}
          onOpen={onOpen}
          onRead={onRead}
        />
      )}
    </SidePanel>
  );
}
