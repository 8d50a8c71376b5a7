/** A path in words: each step with the claims that make it, and their evidence. */
import { relationTypes } from '../../graph-schema/ontology.ts';
import type { GraphEdge } from '../../src/server/api.ts';
import { claimDetails } from '../interface/format.ts';
import { useInterface } from '../interface/interface-context.ts';
import { RelationSwatch, TypeSwatch } from '../interface/swatch.tsx';
import type { GraphData } from '../state/graph-data.ts';
import type { Evidence } from '../state/view-state.ts';
import { SidePanel } from './side-panel.tsx';

interface Properties {
  readonly nodes: readonly string[];
  readonly data: GraphData;
  readonly evidence: Evidence | null;
  readonly onOpen: (id: string) => void;
  readonly onRead: (article: string, evidence: Evidence) => void;
  readonly onClose: () => void;
}

export function PathPanel({ nodes, data, evidence, onOpen, onRead, onClose }: Properties) {
  const { t, locale } = useInterface();
  return (
    <SidePanel
      id="entity-panel"
      className="panel"
      label={t.path.title}
      shows={nodes.join(' ')}
      heading={t.path.title}
      onClose={onClose}
    >
      <p className="fine">{t.path.steps(nodes.length - 1)}</p>
      <ol className="path">
        {nodes.map((id, index) => {
          const node = data.nodes.get(id);
          const next = nodes[index + 1];
          return (
            <li key={id}>
              <button type="button" className="entity-link" data-row onClick={() => onOpen(id)}>
                {node !== undefined && <TypeSwatch type={node.type} />}
                <span>{node?.name ?? '…'}</span>
              </button>
              {next !== undefined &&
                claimsBetween(data, id, next).map((claim) => (
                  <button
                    key={claim.id}
                    type="button"
                    className="path-claim"
                    data-row
                    data-claim={claim.id}
                    aria-current={evidence?.id === claim.id ? 'true' : undefined}
                    onClick={() => onRead(claim.article, { kind: 'claim', id: claim.id })}
                  >
                    <RelationSwatch type={claim.type} />
                    <span>
                      {relationTypes[claim.type][claim.source === id ? 'label' : 'reverse'][locale]}
                    </span>
                    {claimDetails(claim, locale).map((detail) => (
                      <span key={detail} className="detail">
                        {detail}
                      </span>
                    ))}
                    <span className="path-evidence">{t.entity.evidence}</span>
                  </button>
                ))}
            </li>
          );
        })}
      </ol>
    </SidePanel>
  );
}

function claimsBetween(data: GraphData, one: string, other: string): readonly GraphEdge[] {
  return [...data.edges.values()].filter(
    ({ source, target }) => (source === one && target === other) || (source === other && target === one),
  );
}
