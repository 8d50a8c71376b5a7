/** The claims about an entity: who, what exactly, and the words of the page that say so, one key press from the page itself. */
import { useState } from 'react';
import { relationTypes } from '../../graph-schema/ontology.ts';
import type { EntityDetails } from '../../src/server/api.ts';
import type { Filter } from '../data/filter-parameters.ts';
import { useInterface } from '../interface/interface-context.ts';
import { RelationSwatch } from '../interface/swatch.tsx';
import type { Evidence } from '../state/view-state.ts';
import { ClaimRow } from './claim-row.tsx';
import { EntityRow } from './entity-row.tsx';
import { claimsWithin, groupClaims } from './group-claims.ts';
import { LongList } from './long-list.tsx';
import { PanelGroup } from './panel-group.tsx';

interface Properties {
  readonly entity: EntityDetails;
  /** Claims that it hides are listed only when they are asked for. */
  readonly filter: Filter;
  readonly evidence: Evidence | null;
  readonly onOpen: (id: string) => void;
  readonly onRead: (article: string, evidence: Evidence) => void;
}

/** How many entities a group shows before it is asked for more. */
const firstShown = 6;

export function ClaimGroups({ entity, filter, evidence, onOpen, onRead }: Properties) {
  const { t, locale } = useInterface();
  const [isWhole, setWhole] = useState(false);
  if (entity.claims.length === 0) return <p className="fine">{t.entity.noClaims}</p>;
  const within = claimsWithin(entity, filter);
  const hidden = entity.claims.length - within.length;
  const groups = groupClaims(entity, isWhole ? entity.claims : within);
  const list = groups.map(({ type, direction, count, others }) => (
    <PanelGroup
      key={`${type} ${direction}`}
      heading={(direction === 'out' ? relationTypes[type].label : relationTypes[type].reverse)[locale]}
      swatch={<RelationSwatch type={type} />}
      count={count}
    >
      <LongList items={others} firstShown={firstShown} more={t.entity.more}>
        {(shown) => (
          <ul>
            {shown.map((other) => (
              <li key={other.entity.id} className="other">
                <EntityRow entity={other.entity} onOpen={onOpen} />
                {other.claims.map((claim) => (
                  <ClaimRow key={claim.id} edge={claim} said={claim} evidence={evidence} onRead={onRead} />
                ))}
              </li>
            ))}
          </ul>
        )}
      </LongList>
    </PanelGroup>
  ));
  return (
    <>
      {list}
      {hidden > 0 && (
        <p className="fine hidden-claims">
          {isWhole ? t.entity.beyondFilter(hidden) : t.entity.hiddenClaims(hidden)}
          <button type="button" className="link-button" data-row onClick={() => setWhole(!isWhole)}>
            {isWhole ? t.entity.onlyFiltered : t.entity.listAll}
          </button>
        </p>
      )}
    </>
  );
}
