/** Says in words how the picture is narrowed, and takes each narrowing back. */
import { useInterface } from '../interface/interface-context.ts';
import { clearFilters, isFiltered } from '../state/filters.ts';
import type { GraphData } from '../state/graph-data.ts';
import { showAll, showHidden } from '../state/scope.ts';
import type { ViewState } from '../state/view-state.ts';

interface Properties {
  readonly view: ViewState;
  readonly data: GraphData;
  readonly change: (transition: (view: ViewState) => ViewState) => void;
}

export function ScopeStrip({ view, data, change }: Properties) {
  const { t } = useInterface();
  const { scope } = view;
  const nameOf = (id: string | undefined) => (id === undefined ? '' : (data.nodes.get(id)?.name ?? '…'));
  return (
    <div className="scope-strip">
      {scope.kind !== 'all' && (
        <span className="chip">
          <span className="chip-text">
            {scope.kind === 'ego'
              ? t.scope.ego(nameOf(scope.centre), scope.depth)
              : t.scope.path(nameOf(scope.nodes[0]), nameOf(scope.nodes.at(-1)))}
          </span>
          <button type="button" className="link-button" onClick={() => change(showAll)}>
            {t.scope.showAll}
          </button>
        </span>
      )}
      {view.hidden.length > 0 && (
        <span className="chip">
          <span className="chip-text">{t.scope.hidden(view.hidden.length)}</span>
          <button type="button" className="link-button" onClick={() => change(showHidden)}>
            {t.scope.showHidden}
          </button>
        </span>
      )}
      {isFiltered(view) && (
        <span className="chip">
          <span className="chip-text">{t.scope.filtered}</span>
          <button type="button" className="link-button" onClick={() => change(clearFilters)}>
            {t.legend.clear}
          </button>
        </span>
      )}
    </div>
  );
}
