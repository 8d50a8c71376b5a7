/** The claims that the picture shows, as a list: who funds whom, who was honoured by whom, and the words that say so. */
import { relationTypes } from '../../graph-schema/ontology.ts';
import type { CitedClaim, GraphEdge } from '../../src/server/api.ts';
import type { ApiClient } from '../data/api-client.ts';
import { useCitedClaims } from '../data/use-cited-claims.ts';
import { useInterface } from '../interface/interface-context.ts';
import { RelationSwatch, TypeSwatch } from '../interface/swatch.tsx';
import type { GraphData } from '../state/graph-data.ts';
import type { Evidence } from '../state/view-state.ts';
import { ClaimRow } from './claim-row.tsx';
import { listClaims } from './list-claims.ts';
import { LongList } from './long-list.tsx';
import { PanelGroup } from './panel-group.tsx';

interface Properties {
  readonly api: ApiClient;
  readonly cache: Map<string, CitedClaim>;
  readonly data: GraphData;
  readonly edges: readonly GraphEdge[];
  readonly evidence: Evidence | null;
  readonly onOpen: (id: string) => void;
  readonly onRead: (article: string, evidence: Evidence) => void;
}

/** How many claims of a relation are listed before more are asked for: of each some, so that none is overlooked. */
const firstShown = { ofMany: 10, ofOne: 40 };

export function ClaimsTab({ edges, ...properties }: Properties) {
  const { t, locale } = useInterface();
  const listed = listClaims(edges);
  if (listed.length === 0) return <p className="fine">{t.list.nothing}</p>;
  return listed.map(({ type, claims }) => (
    <PanelGroup
      key={type}
      heading={relationTypes[type].label[locale]}
      swatch={<RelationSwatch type={type} />}
      count={claims.length}
    >
      <LongList
        // Another picture begins at its beginning.
        key={listed.length}
        items={claims}
        firstShown={listed.length === 1 ? firstShown.ofOne : firstShown.ofMany}
        more={t.entity.more}
      >
        {(shown) => <Claims edges={shown} {...properties} />}
      </LongList>
    </PanelGroup>
  ));
}

function Claims({ api, cache, data, edges, evidence, onOpen, onRead }: Properties) {
  const { t } = useInterface();
  const { claims, hasFailed } = useCitedClaims(
    api,
    edges.map(({ id }) => id),
    cache,
  );
  return (
    <ul>
      {edges.map((edge) => (
        <li key={edge.id} className="listed">
          <span className="listed-ends">
            <End id={edge.source} data={data} onOpen={onOpen} />
            <span className="listed-target">
              <span className="fine" aria-hidden="true">
                →
              </span>
              <End id={edge.target} data={data} onOpen={onOpen} />
            </span>
          </span>
          <ClaimRow
            edge={edge}
            said={claims.get(edge.id)}
            failure={hasFailed ? t.states.error.failed : undefined}
            evidence={evidence}
            onRead={onRead}
          />
        </li>
      ))}
    </ul>
  );
}

interface EndProperties extends Pick<Properties, 'data' | 'onOpen'> {
  readonly id: string;
}

function End({ id, data, onOpen }: EndProperties) {
  const node = data.nodes.get(id);
  if (node === undefined) return null;
  return (
    <button type="button" className="listed-end" data-row onClick={() => onOpen(id)}>
      <TypeSwatch type={node.type} />
      {node.name}
    </button>
  );
}
