/** The viewer as a whole: loads what the view asks for, and puts picture, legend, panel and reader side by side. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type {
  ArticleDetails,
  EntityDetails,
  Graph,
  IssueSummary,
  PageText,
  Path,
  Statistics,
} from '../src/server/api.ts';
import { GraphCanvas } from './canvas/graph-canvas.tsx';
import type { CanvasEvents, GraphController, Look } from './canvas/graph-controller.ts';
import { buildScene } from './canvas/scene.ts';
import { CanvasTools } from './controls/canvas-tools.tsx';
import { EntityCombobox } from './controls/entity-combobox.tsx';
import { Legend } from './controls/legend.tsx';
import { ScopeStrip } from './controls/scope-strip.tsx';
import { TopBar } from './controls/top-bar.tsx';
import type { ApiClient } from './data/api-client.ts';
import { useGraph } from './data/use-graph.ts';
import { useResource } from './data/use-resource.ts';
import { InterfaceContext } from './interface/interface-context.ts';
import { messages } from './interface/messages.ts';
import { Failure, Loading, Notice } from './interface/notices.tsx';
import { useLocale, useMediaQuery, useStartPanel, useTheme } from './interface/preferences.ts';
import { useReturningFocus } from './interface/use-returning-focus.ts';
import { useShortcuts } from './interface/use-shortcuts.ts';
import { ClaimsPanel } from './panel/claims-panel.tsx';
import { EntityPanel } from './panel/entity-panel.tsx';
import { PathPanel } from './panel/path-panel.tsx';
import { StartPanel } from './panel/start-panel.tsx';
import { ArticleReader } from './reader/article-reader.tsx';
import { clearFilters, isFiltered } from './state/filters.ts';
import { closeArticle, closeEntity, lookFrom, openEntity, readArticle, readAs } from './state/opening.ts';
import { addEntities, focusOn, hideEntity, reset, showAll, showPath } from './state/scope.ts';
import { useView } from './state/use-view.ts';
import { useVisible } from './state/use-visible.ts';
import type { Evidence } from './state/view-state.ts';

interface Caches {
  readonly graph: Map<string, Graph>;
  readonly entity: Map<string, EntityDetails>;
  readonly article: Map<string, ArticleDetails>;
  readonly page: Map<string, PageText>;
  readonly issues: Map<string, readonly IssueSummary[]>;
  readonly statistics: Map<string, Statistics>;
}

function emptyCaches(): Caches {
  return {
    graph: new Map(),
    entity: new Map(),
    article: new Map(),
    page: new Map(),
    issues: new Map(),
    statistics: new Map(),
  };
}

export function App({ api }: { readonly api: ApiClient }) {
  const [locale, setLocale] = useLocale();
  const [theme, setTheme] = useTheme();
  const t = messages[locale];
  const stillMotion = useMediaQuery('(prefers-reduced-motion: reduce)');
  const isNarrow = useMediaQuery('(max-width: 1399px)');
  const isPhone = useMediaQuery('(max-width: 719px)');

  const { view, canUndo, canRedo, change, adjust, undo, redo } = useView();
  const [caches] = useState(emptyCaches);
  const { base, data, unknown } = useGraph(api, view, caches);
  const entity = useResource(view.open, api.entity, caches.entity);
  const article = useResource(view.reading?.article ?? null, api.article, caches.article);
  const page = useResource(article.status === 'ready' ? article.value.page : null, api.page, caches.page);
  const loadIssues = useCallback((_: string, signal: AbortSignal) => api.issues(signal), [api]);
  const issues = useResource('issues', loadIssues, caches.issues);
  const loadStatistics = useCallback((_: string, signal: AbortSignal) => api.statistics(signal), [api]);
  const statistics = useResource('statistics', loadStatistics, caches.statistics);
  const statuses = useMemo(() => new Set([...data.edges.values()].map((edge) => edge.status)), [data]);

  const { visible, counts } = useVisible(data, view);
  const scene = useMemo(() => buildScene(data, visible, view.scope), [data, visible, view.scope]);
  const shown = useMemo(() => new Set(visible.nodes.map((node) => node.id)), [visible]);

  const controller = useRef<GraphController | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const [legendChoice, setLegendOpen] = useState<boolean | null>(null);
  const isCrowded = isPhone || (isNarrow && view.reading !== null);
  const legendOpen = legendChoice ?? !isCrowded;
  const hasPanel = view.open !== null || view.scope.kind === 'path';
  const [startWanted, setStartOpen] = useStartPanel(!isPhone);
  const isReady = base.status === 'ready' && data.nodes.size > 0;
  const isNarrowed = visible.edges.length > 0 && (view.scope.kind === 'ego' || isFiltered(view));
  const hasStart = startWanted && isReady && !hasPanel && (isNarrowed || view.reading === null);
  const lostCentre = view.scope.kind === 'ego' && unknown.has(view.scope.centre);
  /** The entity to go to once the picture has it. */
  // A link that says what is open but not where to look from leads there.
  const [destination, setDestination] = useState(view.camera === null ? view.open : null);

  const open = useCallback((id: string) => change((before) => openEntity(before, id)), [change]);
  const openAndGo = useCallback(
    (id: string) => {
      open(id);
      setDestination(id);
    },
    [open],
  );
  /** A phone shows one sheet at a time. */
  const openFromReader = (id: string) => {
    if (!isPhone) return openAndGo(id);
    change((before) => openEntity(closeArticle(before), id));
    setDestination(id);
  };
  const read = useCallback(
    (id: string, evidence: Evidence | null) => change((before) => readArticle(before, id, evidence)),
    [change],
  );
  const closePanel = useCallback(
    () => change((before) => (before.open !== null ? closeEntity(before) : showAll(before))),
    [change],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene may be the one that has it
  useEffect(() => {
    if (destination === null || !shown.has(destination)) return;
    controller.current?.goTo(destination);
    setDestination(null);
  }, [destination, shown, scene]);

  useShortcuts({
    onSearch: () => search.current?.focus(),
    onEscape: () => {
      if (view.reading !== null) change(closeArticle);
      else if (hasPanel) closePanel();
    },
    onUndo: undo,
    onRedo: redo,
  });
  useReturningFocus(view.reading !== null);
  useReturningFocus(hasPanel);

  const openName = entity.status === 'ready' ? entity.value.name : null;
  useEffect(() => {
    document.documentElement.lang = t.languageTag;
    document.title = openName === null ? '工谱 Gongpu' : `${openName} · 工谱 Gongpu`;
  }, [t, openName]);

  const claim = view.reading?.evidence?.kind === 'claim' ? view.reading.evidence.id : null;
  const allLabelled = view.scope.kind === 'path';
  const centre = view.scope.kind === 'ego' ? view.scope.centre : null;
  const look = useMemo<Look>(
    () => ({ theme, locale, open: view.open, centre, claim, allLabelled, stillMotion }),
    [theme, locale, view.open, centre, claim, allLabelled, stillMotion],
  );
  const canvasEvents = useMemo<CanvasEvents>(
    () => ({
      onOpen: open,
      onFocus: (id) => change((before) => focusOn(before, id, 1)),
      onLink: (link) => {
        const [first] = link.claims;
        if (first !== undefined) read(first.article, { kind: 'claim', id: first.id });
      },
      onBackground: () => change(closeEntity),
      onCamera: ({ x, y, ratio }) => {
        const whole = x === 0.5 && y === 0.5 && ratio === 1;
        adjust((before) => lookFrom(before, whole ? null : { x, y, ratio }));
      },
    }),
    [open, read, change, adjust],
  );

  const undrawn =
    statistics.status === 'ready' && statistics.value.onlyAuthors > 0
      ? t.start.onlyAuthors(statistics.value.onlyAuthors)
      : undefined;
  const language = useMemo(() => ({ locale, theme, t }), [locale, theme, t]);
  return (
    <InterfaceContext value={language}>
      <div
        className={`app${hasPanel || hasStart ? ' has-panel' : ''}${view.reading === null ? '' : ' has-reader'}`}
      >
        <TopBar
          onLocale={() => setLocale(locale === 'zh' ? 'en' : 'zh')}
          onTheme={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
          isStartOpen={hasStart}
          onStart={
            hasPanel || (view.reading !== null && !isNarrowed) || !isReady
              ? undefined
              : () => setStartOpen(!hasStart)
          }
          onSkip={
            hasPanel || hasStart ? () => document.querySelector<HTMLElement>('.panel h2')?.focus() : undefined
          }
        >
          <EntityCombobox
            api={api}
            label={t.search.label}
            placeholder={t.search.placeholder}
            onPick={(hit) => openAndGo(hit.id)}
            inputRef={search}
          />
        </TopBar>
        <main
          className={`stage${legendOpen && data.nodes.size > 0 ? ' has-legend' : ''}`}
          aria-label={t.canvas.label}
        >
          <GraphCanvas
            scene={scene}
            look={look}
            camera={view.camera}
            events={canvasEvents}
            controller={controller}
          />
          {base.status === 'ready' && data.nodes.size > 0 && (
            <>
              <Legend
                view={view}
                facets={counts}
                known={statuses}
                issues={issues.status === 'ready' ? issues.value : []}
                change={change}
                isOpen={legendOpen}
                setOpen={setLegendOpen}
              />
              <ScopeStrip view={view} data={data} change={change} />
              <CanvasTools
                controller={controller}
                canUndo={canUndo}
                canRedo={canRedo}
                onUndo={undo}
                onRedo={redo}
                onReset={() => change(reset)}
              />
              <p className="summary" role="status" title={undrawn}>
                {t.canvas.summary(visible.nodes.length, visible.edges.length)}
              </p>
              <p className="visually-hidden">{t.canvas.help}</p>
              {base.value.truncated && (
                <p className="truncated">
                  {t.legend.truncated(base.value.nodes.length, base.value.total.nodes)}
                </p>
              )}
              {visible.nodes.length === 0 && (
                <div className="stage-notice">
                  <Notice>
                    <p>{lostCentre ? t.states.unknownEntity : t.states.nothingVisible}</p>
                    <button
                      type="button"
                      className="button"
                      onClick={() => change(lostCentre ? showAll : clearFilters)}
                    >
                      {lostCentre ? t.back : t.legend.clear}
                    </button>
                  </Notice>
                </div>
              )}
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
        {view.reading !== null && (
          <ArticleReader
            reading={view.reading}
            article={article}
            page={page}
            open={view.open}
            onClose={() => change(closeArticle)}
            onOpen={openFromReader}
            onRead={read}
            onReadAs={(form) => change((before) => readAs(before, form))}
          />
        )}
        {hasStart && isNarrowed && (
          <ClaimsPanel
            data={data}
            edges={visible.edges}
            evidence={view.reading?.evidence ?? null}
            onOpen={openAndGo}
            onRead={read}
            onClose={() => setStartOpen(false)}
          />
        )}
        {hasStart && !isNarrowed && (
          <StartPanel
            data={data}
            statistics={statistics}
            onOpen={openAndGo}
            onClose={() => setStartOpen(false)}
          />
        )}
        {view.open !== null ? (
          <EntityPanel
            api={api}
            id={view.open}
            node={data.nodes.get(view.open)}
            entity={entity}
            reading={view.reading}
            isVisible={(id) => shown.has(id)}
            onClose={closePanel}
            onOpen={openAndGo}
            onRead={read}
            onAdd={(ids) => change((before) => addEntities(before, ids))}
            onHide={(id) => change((before) => hideEntity(before, id))}
            onFocus={(id, depth) => change((before) => focusOn(before, id, depth))}
            onLocate={setDestination}
            onPath={(path: Path) =>
              change((before) =>
                showPath(
                  before,
                  path.nodes.map((node) => node.id),
                ),
              )
            }
          />
        ) : (
          view.scope.kind === 'path' && (
            <PathPanel
              api={api}
              nodes={view.scope.nodes}
              unknown={unknown}
              data={data}
              evidence={view.reading?.evidence ?? null}
              onOpen={open}
              onRead={read}
              onClose={closePanel}
            />
          )
        )}
      </div>
    </InterfaceContext>
  );
}
