/** What stands beside the picture while nothing is open: how to begin, whom most is said about, and how much there is. */
import { type EntityType, entityTypeNames, entityTypes } from '../../graph-schema/ontology.ts';
import type { GraphNode, Statistics } from '../../src/server/api.ts';
import type { Resource } from '../data/use-resource.ts';
import { formatDay } from '../interface/format.ts';
import { useInterface } from '../interface/interface-context.ts';
import { TypeSwatch } from '../interface/swatch.tsx';
import type { GraphData } from '../state/graph-data.ts';
import { bestConnected } from './best-connected.ts';
import { SidePanel } from './side-panel.tsx';

interface Properties {
  readonly data: GraphData;
  readonly statistics: Resource<Statistics>;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

export function StartPanel({ data, statistics, onOpen, onClose }: Properties) {
  const { t, locale } = useInterface();
  const best = bestConnected([...data.nodes.values()]);
  return (
    <SidePanel
      id="start-panel"
      className="panel"
      label={t.start.open}
      shows="start-panel"
      isBackground
      heading={t.start.title}
      onClose={onClose}
    >
      <ol className="start-steps">
        {t.start.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <section className="claim-group">
        <h3>{t.start.connected}</h3>
        {entityTypeNames.map((type) => (
          <OfType key={type} type={type} nodes={best.get(type) ?? []} onOpen={onOpen} />
        ))}
      </section>
      {statistics.status === 'ready' && (
        <section className="claim-group">
          <h3>{t.start.contents}</h3>
          <p className="fine">
            {t.start.texts(statistics.value.issues, statistics.value.articles)}
            {statistics.value.firstDate !== null && statistics.value.lastDate !== null && (
              <>
                <br />
                {t.start.dates(
                  formatDay(statistics.value.firstDate, locale),
                  formatDay(statistics.value.lastDate, locale),
                )}
              </>
            )}
            <br />
            {t.start.graph(
              sum(Object.values(statistics.value.entities)),
              sum(Object.values(statistics.value.relations)),
            )}
          </p>
          {statistics.value.onlyAuthors > 0 && (
            <p className="fine">{t.start.onlyAuthors(statistics.value.onlyAuthors)}</p>
          )}
        </section>
      )}
    </SidePanel>
  );
}

interface OfTypeProperties {
  readonly type: EntityType;
  readonly nodes: readonly GraphNode[];
  readonly onOpen: (id: string) => void;
}

function OfType({ type, nodes, onOpen }: OfTypeProperties) {
  const { t, locale } = useInterface();
  if (nodes.length === 0) return null;
  return (
    <>
      <h4 className="start-type">{entityTypes[type].label[locale]}</h4>
      <ul>
        {nodes.map((node) => (
          <li key={node.id}>
            <button type="button" className="entity-link" data-row onClick={() => onOpen(node.id)}>
              <TypeSwatch type={node.type} />
              <span className="start-name">{node.name}</span>
              <span className="count" title={t.entity.claims(node.degree)}>
                {node.degree}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
