/** The claims about an entity: who, what exactly, and the words of the page that say so, one key press from the page itself. */
import { useState } from 'react';
import { relationTypes } from '../../graph-schema/ontology.ts';
import type { Claim, EntityDetails } from '../../src/server/api.ts';
import { claimDetails, formatDay } from '../interface/format.ts';
import { useInterface } from '../interface/interface-context.ts';
import { RelationSwatch, TypeSwatch } from '../interface/swatch.tsx';
import type { Evidence } from '../state/view-state.ts';
import { type ClaimGroup, groupClaims, type OtherEnd } from './group-claims.ts';

interface Properties {
  readonly entity: EntityDetails;
  readonly evidence: Evidence | null;
  readonly onOpen: (id: string) => void;
  readonly onRead: (article: string, evidence: Evidence) => void;
}

/** How many entities a group shows before it is asked for more. */
const firstShown = 6;

export function ClaimGroups(properties: Properties) {
  const { t } = useInterface();
  const groups = groupClaims(properties.entity);
  if (groups.length === 0) return <p className="fine">{t.entity.noClaims}</p>;
  return groups.map((group) => (
    <Group key={`${group.type} ${group.direction}`} group={group} {...properties} />
  ));
}

function Group({ group, ...properties }: Properties & { readonly group: ClaimGroup }) {
  const { t, locale } = useInterface();
  const [all, setAll] = useState(false);
  const { label, reverse } = relationTypes[group.type];
  const shown = all ? group.others : group.others.slice(0, firstShown);
  const left = group.others.length - shown.length;
  return (
    <section className="claim-group">
      <h3>
        <RelationSwatch type={group.type} />
        {(group.direction === 'out' ? label : reverse)[locale]}
        <span className="count">{group.count}</span>
      </h3>
      <ul>
        {shown.map((other) => (
          <Other key={other.entity.id} other={other} {...properties} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="link-button" data-row onClick={() => setAll(true)}>
          {t.entity.more(left)}
        </button>
      )}
    </section>
  );
}

function Other({ other, evidence, onOpen, onRead }: Properties & { readonly other: OtherEnd }) {
  const { entity, claims } = other;
  return (
    <li className="other">
      <button type="button" className="entity-link" data-row onClick={() => onOpen(entity.id)}>
        <TypeSwatch type={entity.type} />
        <span>{entity.name}</span>
      </button>
      {claims.map((claim) => (
        <ClaimLine
          key={claim.id}
          claim={claim}
          isRead={evidence?.kind === 'claim' && evidence.id === claim.id}
          onRead={onRead}
        />
      ))}
    </li>
  );
}

interface LineProperties {
  readonly claim: Claim;
  readonly isRead: boolean;
  readonly onRead: (article: string, evidence: Evidence) => void;
}

function ClaimLine({ claim, isRead, onRead }: LineProperties) {
  const { t, locale } = useInterface();
  const details = claimDetails(claim, locale);
  const source = [claim.newspaper, claim.date === null ? null : formatDay(claim.date, locale)];
  return (
    <button
      type="button"
      className="claim"
      data-row
      data-claim={claim.id}
      aria-current={isRead ? 'true' : undefined}
      title={`${t.confidence(Math.round(claim.confidence * 100))} · ${t.rule} ${claim.rule}`}
      onClick={() => onRead(claim.article, { kind: 'claim', id: claim.id })}
    >
      {details.length > 0 && (
        <span className="claim-details">
          {details.map((detail) => (
            <span key={detail} className="detail">
              {detail}
            </span>
          ))}
        </span>
      )}
      <span className="visually-hidden">{t.entity.evidence}: </span>
      <span className="quote">{claim.quote}</span>
      <span className="source">{source.filter((part) => part !== null).join(' · ')}</span>
    </button>
  );
}
