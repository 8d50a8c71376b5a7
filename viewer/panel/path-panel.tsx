/** A path in words: each step with the claims that make it, and the words of the page that say so. */
import { useState } from 'react';
import { relationTypes } from '../../graph-schema/ontology.ts';
import type { Claim, GraphEdge } from '../../src/server/api.ts';
import type { ApiClient } from '../data/api-client.ts';
import { useResource } from '../data/use-resource.ts';
import { claimDetails, formatDay } from '../interface/format.ts';
import { useInterface } from '../interface/interface-context.ts';
import { RelationSwatch, TypeSwatch } from '../interface/swatch.tsx';
import type { GraphData } from '../state/graph-data.ts';
import type { Evidence } from '../state/view-state.ts';
import { SidePanel } from './side-panel.tsx';

interface Properties {
  readonly api: ApiClient;
  readonly nodes: readonly string[];
  readonly data: GraphData;
  /** Those that the server does not know. */
  readonly unknown: ReadonlySet<string>;
  readonly evidence: Evidence | null;
  readonly onOpen: (id: string) => void;
  readonly onRead: (article: string, evidence: Evidence) => void;
  readonly onClose: () => void;
}

/** How many claims a step shows before it is asked for more: bodies may have dozens between them. */
const firstShown = 4;

export function PathPanel({ nodes, unknown, ...properties }: Properties) {
  const { t } = useInterface();
  const { data, onOpen, onClose } = properties;
  const [cache] = useState(() => new Map<string, Claim>());
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
        {isLost ? t.states.unknownEntity : t.path.steps(nodes.length - 1)}
      </p>
      <ol className="path">
        {nodes.map((id, index) => {
          const node = data.nodes.get(id);
          const next = nodes[index + 1];
          return (
            <li key={id}>
              <button type="button" className="entity-link" data-row onClick={() => onOpen(id)}>
                {node !== undefined && <TypeSwatch type={node.type} />}
                <span>{node?.name ?? (unknown.has(id) ? id : '…')}</span>
              </button>
              {next !== undefined && <Step from={id} to={next} cache={cache} {...properties} />}
            </li>
          );
        })}
      </ol>
    </SidePanel>
  );
}

interface StepProperties extends Omit<Properties, 'nodes' | 'unknown'> {
  readonly from: string;
  readonly to: string;
  readonly cache: Map<string, Claim>;
}

function Step({ from, to, ...properties }: StepProperties) {
  const { t } = useInterface();
  const [all, setAll] = useState(false);
  const claims = claimsBetween(properties.data, from, to);
  const shown = all ? claims : claims.slice(0, firstShown);
  const left = claims.length - shown.length;
  return (
    <div className="path-step">
      {shown.map((edge) => (
        <PathClaim key={edge.id} edge={edge} forward={edge.source === from} {...properties} />
      ))}
      {left > 0 && (
        <button type="button" className="link-button" data-row onClick={() => setAll(true)}>
          {t.path.more(left)}
        </button>
      )}
    </div>
  );
}

interface ClaimProperties extends Pick<StepProperties, 'api' | 'cache' | 'evidence' | 'onRead'> {
  readonly edge: GraphEdge;
  /** Whether it leads the way that the path goes. */
  readonly forward: boolean;
}

function PathClaim({ api, cache, edge, forward, evidence, onRead }: ClaimProperties) {
  const { t, locale } = useInterface();
  const claim = useResource(edge.id, api.claim, cache);
  const { label, reverse } = relationTypes[edge.type];
  const source =
    claim.status === 'ready'
      ? [claim.value.newspaper, edge.date === null ? null : formatDay(edge.date, locale)]
      : [];
  return (
    <button
      type="button"
      className="path-claim"
      data-row
      data-claim={edge.id}
      aria-current={evidence?.id === edge.id ? 'true' : undefined}
      onClick={() => onRead(edge.article, { kind: 'claim', id: edge.id })}
    >
      <span className="path-relation">
        <RelationSwatch type={edge.type} />
        {(forward ? label : reverse)[locale]}
        {claimDetails(edge, locale).map((detail) => (
          <span key={detail} className="detail">
            {detail}
          </span>
        ))}
      </span>
      <span className="visually-hidden">{t.entity.evidence}: </span>
      {claim.status === 'ready' ? (
        <span className="quote">{claim.value.quote}</span>
      ) : (
        <span className={claim.status === 'loading' ? 'skeleton' : 'source'}>
          {claim.status === 'failed' ? t.states.error[claim.error.kind] : ''}
        </span>
      )}
      <span className="source">{source.filter((part) => part !== null).join(' · ')}</span>
    </button>
  );
}

/** The latest first. */
function claimsBetween(data: GraphData, one: string, other: string): readonly GraphEdge[] {
  return [...data.edges.values()]
    .filter(
      ({ source, target }) => (source === one && target === other) || (source === other && target === one),
    )
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}
