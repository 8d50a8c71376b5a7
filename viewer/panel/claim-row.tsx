/** A claim in a list: what exactly it says, the words of the page that say so, and a press that shows them on the page. */
import type { Claim, GraphEdge } from '../../src/server/api.ts';
import { claimDetails, formatDay } from '../interface/format.ts';
import { useInterface } from '../interface/interface-context.ts';
import { RelationSwatch } from '../interface/swatch.tsx';
import type { Evidence } from '../state/view-state.ts';

interface Properties {
  readonly edge: GraphEdge;
  /** Its words and their source; `undefined` until they have come. */
  readonly said: Pick<Claim, 'quote' | 'newspaper' | 'rule'> | undefined;
  /** Said where they cannot be had. */
  readonly failure?: string | undefined;
  /** What the relation is called here, where the list does not say it already. */
  readonly relation?: string;
  /** What is marked in the article that is being read. */
  readonly evidence: Evidence | null;
  readonly onRead: (article: string, evidence: Evidence) => void;
}

export function ClaimRow({ edge, said, failure, relation, evidence, onRead }: Properties) {
  const { t, locale } = useInterface();
  const details = claimDetails(edge, locale);
  const source = [said?.newspaper ?? null, edge.date === null ? null : formatDay(edge.date, locale)];
  const confidence = t.confidence(Math.round(edge.confidence * 100));
  return (
    <button
      type="button"
      className="row claim"
      data-row
      data-claim={edge.id}
      aria-current={evidence?.kind === 'claim' && evidence.id === edge.id ? 'true' : undefined}
      title={said === undefined ? confidence : `${confidence} · ${t.rule} ${said.rule}`}
      onClick={() => onRead(edge.article, { kind: 'claim', id: edge.id })}
    >
      {(relation !== undefined || details.length > 0) && (
        <span className="claim-details">
          {relation !== undefined && (
            <span className="claim-relation">
              <RelationSwatch type={edge.type} />
              {relation}
            </span>
          )}
          {details.map((detail) => (
            <span key={detail} className="detail">
              {detail}
            </span>
          ))}
        </span>
      )}
      <span className="visually-hidden">{t.entity.evidence}: </span>
      {said !== undefined ? (
        <span className="quote">{said.quote}</span>
      ) : (
        <span className={failure === undefined ? 'skeleton' : 'source'}>{failure}</span>
      )}
      <span className="source">{source.filter((part) => part !== null).join(' · ')}</span>
    </button>
  );
}
