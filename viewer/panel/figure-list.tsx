/** The numbers that articles state about an entity, each with its evidence. */
import { figureKinds } from '../../graph-schema/ontology.ts';
import type { FigureRecord } from '../../src/server/api.ts';
import { formatFigure } from '../interface/format.ts';
import { useInterface } from '../interface/interface-context.ts';
import type { Evidence } from '../state/view-state.ts';

interface Properties {
  readonly figures: readonly FigureRecord[];
  readonly evidence: Evidence | null;
  readonly onRead: (article: string, evidence: Evidence) => void;
}

export function FigureList({ figures, evidence, onRead }: Properties) {
  const { t, locale } = useInterface();
  return (
    <ul className="figures">
      {figures.map((figure) => (
        <li key={figure.id}>
          <button
            type="button"
            className="row figure"
            data-row
            aria-current={evidence?.kind === 'figure' && evidence.id === figure.id ? 'true' : undefined}
            aria-label={t.entity.evidenceFor(
              `${figureKinds[figure.what][locale]} ${formatFigure(figure.value, figure.unit, figure.approx, locale)}`,
            )}
            onClick={() => onRead(figure.article, { kind: 'figure', id: figure.id })}
          >
            <span className="figure-kind">{figureKinds[figure.what][locale]}</span>
            <span className="figure-value">
              {formatFigure(figure.value, figure.unit, figure.approx, locale)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
