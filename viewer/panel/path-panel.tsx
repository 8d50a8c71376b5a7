/** A path in words: each step with the claims that make it, and the words of the page that say so. */
import { relationTypes } from '../../graph-schema/ontology.ts';
import type { CitedClaim, GraphEdge, Path, Paths } from '../../src/server/api.ts';
import type { ApiClient } from '../data/api-client.ts';
import type { Filter } from '../data/filter-parameters.ts';
import { useCitedClaims } from '../data/use-cited-claims.ts';
import { useInterface } from '../interface/interface-context.ts';
import type { GraphData } from '../state/graph-data.ts';
import type { Evidence } from '../state/view-state.ts';
import { ClaimRow } from './claim-row.tsx';
import { EntityRow } from './entity-row.tsx';
import { LongList } from './long-list.tsx';
import { OtherPaths } from './other-paths.tsx';
import { SidePanel } from './side-panel.tsx';

interface Properties {
  readonly api: ApiClient;
  readonly cache: Map<string, CitedClaim>;
  readonly paths: Map<string, Paths>;
  readonly filter: Filter;
  readonly nodes: readonly string[];
  readonly data: GraphData;
  /** The claims that the picture shows. */
  readonly edges: readonly GraphEdge[];
  /** Those that the server does not know. */
  readonly unknown: ReadonlySet<string>;
  readonly evidence: Evidence | null;
  readonly onOpen: (id: string) => void;
  readonly onRead: (article: string, evidence: Evidence) => void;
  readonly onUnfilter: () => void;
  readonly onPath: (path: Path) => void;
  readonly onClose: () => void;
}

/** How many claims a step shows before it is asked for more: bodies may have dozens between them. */
const firstShown = 4;

export function PathPanel({ nodes, unknown, paths, filter, onPath, onClose, ...properties }: Properties) {
  const { t } = useInterface();
  const isLost = nodes.some((id) => unknown.has(id));
  return (
    <SidePanel
      id="entity-panel"
      className="panel"
      label={t.path.title}
      shows={nodes.join(' ')}
      heading={t.path.title}
      onClose={onClose}
    >
      <p className="fine" role={isLost ? 'alert' : undefined}>
        {isLost ? t.states.unknownInPath : t.path.steps(nodes.length - 1)}
      </p>
      <ol className="path">
        {nodes.map((id, index) => {
          const node = properties.data.nodes.get(id);
          const next = nodes[index + 1];
          return (
            <li key={id}>
              {node === undefined ? (
                <span className="row fine">{unknown.has(id) ? id : '…'}</span>
              ) : (
                <EntityRow entity={node} onOpen={properties.onOpen} />
              )}
              {next !== undefined && <Step from={id} to={next} {...properties} />}
            </li>
          );
        })}
      </ol>
      {!isLost && (
        <OtherPaths api={properties.api} cache={paths} nodes={nodes} filter={filter} onPath={onPath} />
      )}
    </SidePanel>
  );
}

interface StepProperties
  extends Omit<Properties, 'nodes' | 'unknown' | 'paths' | 'filter' | 'onPath' | 'onClose'> {
  readonly from: string;
  readonly to: string;
}

function Step({ from, to, data, edges, onUnfilter, ...properties }: StepProperties) {
  const { t } = useInterface();
  const shown = claimsBetween(edges, from, to);
  const hidden = claimsBetween([...data.edges.values()], from, to).length - shown.length;
  return (
    <div className="path-step">
      <LongList items={shown} firstShown={firstShown} more={t.path.more}>
        {(claims) => <Claims edges={claims} from={from} {...properties} />}
      </LongList>
      {hidden > 0 && (
        <p className="fine path-hidden">
          {t.path.hiddenClaims(hidden)}
          <button type="button" className="link-button" onClick={onUnfilter}>
            {t.legend.clear}
          </button>
        </p>
      )}
    </div>
  );
}

interface ClaimsProperties extends Pick<StepProperties, 'api' | 'cache' | 'from' | 'evidence' | 'onRead'> {
  readonly edges: readonly GraphEdge[];
}

function Claims({ api, cache, from, edges, evidence, onRead }: ClaimsProperties) {
  const { t, locale } = useInterface();
  const { claims, hasFailed } = useCitedClaims(
    api,
    edges.map(({ id }) => id),
    cache,
  );
  return edges.map((edge) => (
    <ClaimRow
      key={edge.id}
      edge={edge}
      relation={relationTypes[edge.type][edge.source === from ? 'label' : 'reverse'][locale]}
      said={claims.get(edge.id)}
      failure={hasFailed ? t.states.error.failed : undefined}
      evidence={evidence}
      onRead={onRead}
    />
  ));
}

/** The latest first. */
function claimsBetween(edges: readonly GraphEdge[], one: string, other: string): readonly GraphEdge[] {
  return edges
    .filter(
      ({ source, target }) => (source === one && target === other) || (source === other && target === one),
    )
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}
