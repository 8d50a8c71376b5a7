/** The picture with what floats on it: legend, what narrows it, tools, and what stands in for it while there is none. */
import { type RefObject, useMemo } from 'react';
import { GraphCanvas } from '../canvas/graph-canvas.tsx';
import type { CanvasEvents, GraphController, Look } from '../canvas/graph-controller.ts';
import type { Scene } from '../canvas/scene.ts';
import { CanvasTools } from '../controls/canvas-tools.tsx';
import { Legend } from '../controls/legend.tsx';
import { ScopeStrip } from '../controls/scope-strip.tsx';
import type { ViewerData } from '../data/use-viewer-data.ts';
import { useInterface } from '../interface/interface-context.ts';
import { Failure, Loading, Notice } from '../interface/notices.tsx';
import { reset } from '../state/scope.ts';
import type { ViewControl } from '../state/use-view.ts';
import type { Facets, VisibleGraph } from '../state/visible-graph.ts';
import { EmptyPicture } from './empty-picture.tsx';

interface Properties {
  readonly control: ViewControl;
  readonly loaded: ViewerData;
  readonly visible: VisibleGraph;
  readonly counts: Facets;
  readonly scene: Scene;
  readonly look: Look;
  readonly events: CanvasEvents;
  readonly controller: RefObject<GraphController | null>;
  readonly isLegendOpen: boolean;
  readonly setLegendOpen: (open: boolean) => void;
}

export function Stage({
  control,
  loaded,
  visible,
  counts,
  scene,
  look,
  events,
  controller,
  isLegendOpen,
  setLegendOpen,
}: Properties) {
  const { t } = useInterface();
  const { view, change } = control;
  const { base, data, issues, statistics } = loaded;
  const statuses = useMemo(() => new Set([...data.edges.values()].map((edge) => edge.status)), [data]);
  const hasGraph = base.status === 'ready' && data.nodes.size > 0;
  const undrawn =
    statistics.status === 'ready' && statistics.value.onlyAuthors > 0
      ? t.start.onlyAuthors(statistics.value.onlyAuthors)
      : undefined;
  return (
    <main
      className={`stage${isLegendOpen && data.nodes.size > 0 ? ' has-legend' : ''}`}
      aria-label={t.canvas.label}
    >
      <GraphCanvas scene={scene} look={look} camera={view.camera} events={events} controller={controller} />
      {hasGraph && (
        <>
          <Legend
            view={view}
            facets={counts}
            known={statuses}
            issues={issues.status === 'ready' ? issues.value : []}
            change={change}
            isOpen={isLegendOpen}
            setOpen={setLegendOpen}
          />
          <ScopeStrip view={view} data={data} change={change} />
          <CanvasTools
            controller={controller}
            canUndo={control.canUndo}
            canRedo={control.canRedo}
            onUndo={control.undo}
            onRedo={control.redo}
            onReset={() => change(reset)}
          />
          <p className="summary" role="status" title={undrawn}>
            {t.canvas.summary(visible.nodes.length, visible.edges.length)}
          </p>
          <p className="visually-hidden">{t.canvas.help}</p>
          {base.value.truncated && (
            <p className="truncated">{t.legend.truncated(base.value.nodes.length, base.value.total.nodes)}</p>
          )}
          {visible.nodes.length === 0 && <EmptyPicture view={view} change={change} loaded={loaded} />}
        </>
      )}
      {base.status === 'ready' && data.nodes.size === 0 && (
        <div className="stage-notice">
          <Notice>
            <h2>{t.states.empty}</h2>
            <p>{t.states.emptyHint}</p>
            <code>gongpu import PATH…</code>
          </Notice>
        </div>
      )}
      {base.status === 'loading' && (
        <div className="stage-notice">
          <Loading slow={base.slow} lines={0} />
          <span className="spinner" aria-hidden="true" />
        </div>
      )}
      {base.status === 'failed' && (
        <div className="stage-notice">
          <Failure error={base.error} retry={base.retry} />
        </div>
      )}
    </main>
  );
}
