/** All that the graph knows of one entity, and what can be done with it. */
import { useId, useState } from 'react';
import { duplicateReason } from '../../graph-schema/duplicate-reasons.ts';
import { entityTypes } from '../../graph-schema/ontology.ts';
import type { EntityDetails, GraphNode, Path } from '../../src/server/api.ts';
import type { ApiClient } from '../data/api-client.ts';
import type { Resource } from '../data/use-resource.ts';
import { Icon, type IconName } from '../interface/icon.tsx';
import { useInterface } from '../interface/interface-context.ts';
import { Failure, Loading } from '../interface/notices.tsx';
import { TypeSwatch } from '../interface/swatch.tsx';
import { isFiltered } from '../state/filters.ts';
import { type EgoDepth, type Evidence, egoDepths, type ViewState } from '../state/view-state.ts';
import { ArticleList } from './article-list.tsx';
import { ClaimGroups } from './claim-groups.tsx';
import { EntityRow } from './entity-row.tsx';
import { ExpandNeighbours } from './expand-neighbours.tsx';
import { FigureList } from './figure-list.tsx';
import { PanelGroup } from './panel-group.tsx';
import { PathFinder } from './path-finder.tsx';
import { SidePanel } from './side-panel.tsx';

interface Properties {
  readonly api: ApiClient;
  readonly id: string;
  /** What the picture knows of it, until all is loaded. */
  readonly node: GraphNode | undefined;
  readonly entity: Resource<EntityDetails>;
  readonly view: ViewState;
  readonly isVisible: (id: string) => boolean;
  readonly onClose: () => void;
  readonly onOpen: (id: string) => void;
  readonly onRead: (article: string, evidence: Evidence | null) => void;
  readonly onAdd: (ids: readonly string[]) => void;
  readonly onHide: (id: string) => void;
  readonly onFocus: (id: string, depth: EgoDepth) => void;
  readonly onLocate: (id: string) => void;
  readonly onPath: (path: Path, isUnfiltered: boolean) => void;
}

export function EntityPanel(properties: Properties) {
  const { t } = useInterface();
  const { id, node, entity, onClose } = properties;
  const waiting = entity.status === 'failed' ? t.entity.panel : '…';
  const name = entity.status === 'ready' ? entity.value.name : (node?.name ?? waiting);
  return (
    <SidePanel
      id="entity-panel"
      className="panel"
      label={t.entity.panel}
      shows={id}
      heading={name}
      onClose={onClose}
    >
      {entity.status === 'ready' && <Content key={id} {...properties} entity={entity.value} />}
      {entity.status === 'loading' && <Loading slow={entity.slow} lines={9} />}
      {entity.status === 'failed' && (
        <Failure error={entity.error} retry={entity.retry} unknown={t.states.unknownEntity} back={onClose} />
      )}
    </SidePanel>
  );
}

type Tool = 'expand' | 'path' | 'focus';

function Content({
  api,
  entity,
  view,
  isVisible,
  onOpen,
  onRead,
  onAdd,
  onHide,
  onFocus,
  onLocate,
  onPath,
}: Omit<Properties, 'entity'> & { readonly entity: EntityDetails }) {
  const { t, locale } = useInterface();
  const [tool, setTool] = useState<Tool | null>(null);
  const evidence = view.reading?.evidence ?? null;
  const absent = entity.neighbours.filter((neighbour) => !isVisible(neighbour.id));
  const toolId = useId();
  const toolButton = (name: Tool, icon: IconName, label: string) => (
    <button
      type="button"
      className="action"
      aria-expanded={tool === name}
      aria-controls={toolId}
      onClick={() => setTool(tool === name ? null : name)}
    >
      <Icon name={icon} />
      {label}
    </button>
  );
  return (
    <>
      <div className="entity-head">
        <span className="type-chip">
          <TypeSwatch type={entity.type} />
          {entityTypes[entity.type].label[locale]}
        </span>
        <span className="fine">{t.entity.claims(entity.total.claims)}</span>
        {entity.pinyin !== '' && (
          <span className="pinyin fine" lang="zh-Latn">
            {entity.pinyin.split(' ')[0]}
          </span>
        )}
      </div>
      {entity.aliases.length > 0 && (
        <p className="aliases">
          <span className="fine">{t.entity.aliases}</span> {entity.aliases.join('、')}
        </p>
      )}
      <div className="actions">
        {absent.length > 0 ? (
          toolButton('expand', 'expand', `${t.expand.open} ${absent.length}`)
        ) : (
          <button type="button" className="action" disabled>
            <Icon name="expand" />
            {entity.neighbours.length === 0 ? t.expand.alone : t.expand.nothing}
          </button>
        )}
        {toolButton('focus', 'focus', t.entity.focus)}
        {toolButton('path', 'route', t.path.open)}
        <button type="button" className="action" onClick={() => onLocate(entity.id)}>
          <Icon name="locate" />
          {t.entity.locate}
        </button>
        <button type="button" className="action" onClick={() => onHide(entity.id)}>
          <Icon name="hide" />
          {t.entity.hide}
        </button>
      </div>
      <div id={toolId}>
        {tool === 'expand' && absent.length > 0 && (
          <ExpandNeighbours
            absent={absent}
            onAdd={(ids) => {
              setTool(null);
              onAdd(ids);
            }}
          />
        )}
        {tool === 'focus' && (
          <div className="tool tool-row">
            {egoDepths.map((depth) => (
              <button
                key={depth}
                type="button"
                className="button"
                onClick={() => {
                  setTool(null);
                  onFocus(entity.id, depth);
                }}
              >
                {t.entity.focusDepth(depth)}
              </button>
            ))}
          </div>
        )}
        {tool === 'path' && (
          <PathFinder api={api} from={entity} filter={view} isFiltered={isFiltered(view)} onFound={onPath} />
        )}
      </div>
      <Cut shown={entity.claims.length} total={entity.total.claims} />
      <ClaimGroups entity={entity} filter={view} evidence={evidence} onOpen={onOpen} onRead={onRead} />
      {entity.figures.length > 0 && (
        <PanelGroup heading={t.entity.figures} count={entity.total.figures}>
          <FigureList figures={entity.figures} evidence={evidence} onRead={onRead} />
          <Cut shown={entity.figures.length} total={entity.total.figures} />
        </PanelGroup>
      )}
      {entity.articles.length > 0 && (
        <PanelGroup heading={t.entity.articles} count={entity.total.articles}>
          <ArticleList
            articles={entity.articles}
            open={view.reading?.article ?? null}
            onRead={(article) => onRead(article, null)}
          />
          <Cut shown={entity.articles.length} total={entity.total.articles} />
        </PanelGroup>
      )}
      {entity.possibleDuplicates.length > 0 && (
        <PanelGroup heading={t.entity.duplicates} count={entity.possibleDuplicates.length}>
          <p className="fine">{t.entity.duplicatesNote}</p>
          <ul>
            {entity.possibleDuplicates.map((other) => (
              <li key={other.id} className="other">
                <EntityRow entity={other} onOpen={onOpen} />
                <span className="fine other-reason">
                  {[other.context, duplicateReason(other.reason, locale)]
                    .filter((part) => part !== null)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </PanelGroup>
      )}
    </>
  );
}

/** Says so when the server has not sent all that there is. */
function Cut({ shown, total }: { readonly shown: number; readonly total: number }) {
  const { t } = useInterface();
  return total > shown && <p className="fine">{t.entity.latest(shown, total)}</p>;
}
