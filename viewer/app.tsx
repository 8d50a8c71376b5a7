/** The viewer as a whole: puts picture, legend, panel and reader side by side, and leads from one to the other. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Path } from '../src/server/api.ts';
import type { CanvasEvents, GraphController } from './canvas/graph-controller.ts';
import { buildScene } from './canvas/scene.ts';
import { EntityCombobox } from './controls/entity-combobox.tsx';
import { TopBar } from './controls/top-bar.tsx';
import type { ApiClient } from './data/api-client.ts';
import { useViewerData } from './data/use-viewer-data.ts';
import { InterfaceContext } from './interface/interface-context.ts';
import { messages } from './interface/messages.ts';
import { useLocale, useMediaQuery, useTheme } from './interface/preferences.ts';
import { useReturningFocus } from './interface/use-returning-focus.ts';
import { useShortcuts } from './interface/use-shortcuts.ts';
import { EntityPanel } from './panel/entity-panel.tsx';
import { OverviewPanel } from './panel/overview-panel.tsx';
import { PathPanel } from './panel/path-panel.tsx';
import { useOverview } from './panel/use-overview.ts';
import { ArticleReader } from './reader/article-reader.tsx';
import { Stage } from './stage/stage.tsx';
import { useLook } from './stage/use-look.ts';
import { clearFilters, isFiltered } from './state/filters.ts';
import { closeArticle, closeEntity, lookFrom, openEntity, readArticle, readAs } from './state/opening.ts';
import { addEntities, focusOn, hideEntity, showAll, showPath } from './state/scope.ts';
import { useView } from './state/use-view.ts';
import { useVisible } from './state/use-visible.ts';
import type { Evidence } from './state/view-state.ts';

export function App({ api }: { readonly api: ApiClient }) {
  const [locale, setLocale] = useLocale();
  const [theme, setTheme] = useTheme();
  const t = messages[locale];
  const language = useMemo(() => ({ locale, theme, t }), [locale, theme, t]);
  const isNarrow = useMediaQuery('(max-width: 1399px)');
  /** Legend and panel would leave the picture a strip. */
  const isTight = useMediaQuery('(max-width: 1023px)');
  const isPhone = useMediaQuery('(max-width: 719px)');

  const control = useView();
  const { view, change, adjust } = control;
  const loaded = useViewerData(api, view);
  const { base, data, unknown, caches } = loaded;
  const { visible, counts } = useVisible(data, view);
  const scene = useMemo(() => buildScene(data, visible, view.scope), [data, visible, view.scope]);
  const shown = useMemo(() => new Set(visible.nodes.map((node) => node.id)), [visible]);

  const controller = useRef<GraphController | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const [legendChoice, setLegendOpen] = useState<boolean | null>(null);
  const isCrowded = isTight || (isNarrow && view.reading !== null);
  const isReady = base.status === 'ready' && data.nodes.size > 0;
  const isNarrowed = visible.edges.length > 0 && (view.scope.kind === 'ego' || isFiltered(view));
  const hasRoom = view.reading === null || isNarrowed;
  const hasPanel = view.open !== null || view.scope.kind === 'path';
  const overview = useOverview({ isReady, isPhone, hasPanel, hasRoom });
  const { giveWay } = overview;

  /** The entity to go to once the picture has it. */
  // A link that says what is open but not where to look from leads there.
  const [destination, setDestination] = useState(view.camera === null ? view.open : null);

  const open = useCallback(
    (id: string) => {
      giveWay();
      change((before) => openEntity(before, id));
    },
    [change, giveWay],
  );
  const openAndGo = (id: string) => {
    open(id);
    setDestination(id);
  };
  /** A phone shows one sheet at a time. */
  const openFromReader = (id: string) => {
    if (isPhone) adjust(closeArticle);
    openAndGo(id);
  };
  const read = useCallback(
    (id: string, evidence: Evidence | null) => change((before) => readArticle(before, id, evidence)),
    [change],
  );
  const goAlong = ({ nodes }: Path, isUnfiltered: boolean) =>
    change((before) =>
      showPath(
        isUnfiltered ? clearFilters(before) : before,
        nodes.map(({ id }) => id),
      ),
    );
  const closePanel = () => change((before) => (before.open !== null ? closeEntity(before) : showAll(before)));
  const openOverview = () => {
    if (isPhone) change(closeArticle);
    overview.open();
  };

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
      else if (overview.isAsked) overview.close();
      else if (hasPanel) closePanel();
    },
    onUndo: control.undo,
    onRedo: control.redo,
  });
  useReturningFocus(view.reading !== null);
  useReturningFocus(hasPanel);

  const openName = loaded.entity.status === 'ready' ? loaded.entity.value.name : null;
  useEffect(() => {
    document.documentElement.lang = t.languageTag;
    document.title = openName === null ? '工谱 Gongpu' : `${openName} · 工谱 Gongpu`;
  }, [t, openName]);

  const look = useLook(view, language);
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

  const hasSide = hasPanel || overview.isOpen;
  return (
    <InterfaceContext value={language}>
      <div className={`app${hasSide ? ' has-panel' : ''}${view.reading === null ? '' : ' has-reader'}`}>
        <TopBar
          onLocale={() => setLocale(locale === 'zh' ? 'en' : 'zh')}
          onTheme={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
          isStartOpen={overview.isOpen}
          onStart={isReady ? (overview.isOpen ? overview.close : openOverview) : undefined}
          onSkip={hasSide ? () => document.querySelector<HTMLElement>('.panel h2')?.focus() : undefined}
          shown={isReady ? { api, controller, visible, scene, interface: language } : undefined}
        >
          <EntityCombobox
            api={api}
            label={t.search.label}
            placeholder={t.search.placeholder}
            onPick={(hit) => openAndGo(hit.id)}
            inputRef={search}
          />
        </TopBar>
        <Stage
          control={control}
          loaded={loaded}
          visible={visible}
          counts={counts}
          scene={scene}
          look={look}
          events={canvasEvents}
          controller={controller}
          isLegendOpen={legendChoice ?? !isCrowded}
          setLegendOpen={setLegendOpen}
        />
        {view.reading !== null && (
          <ArticleReader
            reading={view.reading}
            article={loaded.article}
            page={loaded.page}
            open={view.open}
            onClose={() => change(closeArticle)}
            onOpen={openFromReader}
            onRead={read}
            onReadAs={(form) => adjust((before) => readAs(before, form))}
          />
        )}
        {overview.isOpen ? (
          <OverviewPanel
            api={api}
            caches={caches}
            view={view}
            data={data}
            visible={visible}
            statistics={loaded.statistics}
            state={overview.state}
            onState={overview.setState}
            onOpen={openAndGo}
            onRead={read}
            onClose={overview.close}
          />
        ) : view.open !== null ? (
          <EntityPanel
            api={api}
            id={view.open}
            node={data.nodes.get(view.open)}
            entity={loaded.entity}
            view={view}
            isVisible={(id) => shown.has(id)}
            onClose={closePanel}
            onOpen={openAndGo}
            onRead={read}
            onAdd={(ids) => change((before) => addEntities(before, ids))}
            onHide={(id) => change((before) => hideEntity(before, id))}
            onFocus={(id, depth) => change((before) => focusOn(before, id, depth))}
            onLocate={setDestination}
            onPath={goAlong}
          />
        ) : (
          view.scope.kind === 'path' && (
            <PathPanel
              api={api}
              cache={caches.claims}
              nodes={view.scope.nodes}
              unknown={unknown}
              data={data}
              edges={visible.edges}
              evidence={view.reading?.evidence ?? null}
              onOpen={open}
              onRead={read}
              paths={caches.paths}
              filter={view}
              onUnfilter={() => change(clearFilters)}
              onPath={(path) => goAlong(path, false)}
              onClose={closePanel}
            />
          )
        )}
      </div>
    </InterfaceContext>
  );
}
