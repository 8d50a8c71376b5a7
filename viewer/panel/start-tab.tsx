/** How to begin, whom most is said about in the picture, and how much there is in the graph. */
import { entityTypeNames, entityTypes } from '../../graph-schema/ontology.ts';
import type { Statistics } from '../../src/server/api.ts';
import type { Resource } from '../data/use-resource.ts';
import { formatDay } from '../interface/format.ts';
import { useInterface } from '../interface/interface-context.ts';
import type { VisibleGraph } from '../state/visible-graph.ts';
import { bestConnected } from './best-connected.ts';
import { EntityRow } from './entity-row.tsx';
import { PanelGroup } from './panel-group.tsx';

interface Properties {
  readonly visible: VisibleGraph;
  /** The picture shows a part only. */
  readonly isNarrowed: boolean;
  readonly statistics: Resource<Statistics>;
  readonly onOpen: (id: string) => void;
}

export function StartTab({ visible, isNarrowed, statistics, onOpen }: Properties) {
  const { t, locale } = useInterface();
  const best = bestConnected(visible.nodes, visible.edges);
  return (
    <>
      <PanelGroup heading={t.start.title}>
        <ol className="start-steps">
          {t.start.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </PanelGroup>
      <PanelGroup heading={isNarrowed ? t.start.connectedHere : t.start.connected}>
        {entityTypeNames.map((type) => {
          const connected = best.get(type) ?? [];
          return (
            connected.length > 0 && (
              <div key={type}>
                <h4 className="start-type">{entityTypes[type].label[locale]}</h4>
                <ul>
                  {connected.map(({ node, claims }) => (
                    <li key={node.id}>
                      <EntityRow entity={node} onOpen={onOpen}>
                        <span className="count" title={t.entity.claims(claims)}>
                          {claims}
                        </span>
                      </EntityRow>
                    </li>
                  ))}
                </ul>
              </div>
            )
          );
        })}
      </PanelGroup>
      {statistics.status === 'ready' && (
        <PanelGroup heading={t.start.contents}>
          <Contents statistics={statistics.value} />
        </PanelGroup>
      )}
    </>
  );
}

function Contents({ statistics }: { readonly statistics: Statistics }) {
  const { t, locale } = useInterface();
  const { issues, articles, firstDate, lastDate, entities, relations, onlyAuthors } = statistics;
  return (
    <>
      <p className="fine">{t.start.texts(issues, articles)}</p>
      {firstDate !== null && lastDate !== null && (
        <p className="fine">{t.start.dates(formatDay(firstDate, locale), formatDay(lastDate, locale))}</p>
      )}
      <p className="fine">{t.start.graph(sum(Object.values(entities)), sum(Object.values(relations)))}</p>
      {onlyAuthors > 0 && <p className="fine">{t.start.onlyAuthors(onlyAuthors)}</p>}
    </>
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
