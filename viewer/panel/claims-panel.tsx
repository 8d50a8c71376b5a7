/** The claims that a narrowed picture shows, as a list: who funds whom, who was honoured by whom. */
import { useState } from 'react';
import { relationTypes } from '../../graph-schema/ontology.ts';
import type { GraphEdge } from '../../src/server/api.ts';
import { claimDetails, formatDay } from '../interface/format.ts';
import { Icon } from '../interface/icon.tsx';
import { useInterface } from '../interface/interface-context.ts';
import { saveFile } from '../interface/save-file.ts';
import { RelationSwatch, TypeSwatch } from '../interface/swatch.tsx';
import type { GraphData } from '../state/graph-data.ts';
import type { Evidence } from '../state/view-state.ts';
import { claimsCsv } from './claims-csv.ts';
import { type ListedRelation, listClaims } from './list-claims.ts';
import { SidePanel } from './side-panel.tsx';

interface Properties {
  readonly data: GraphData;
  readonly edges: readonly GraphEdge[];
  readonly evidence: Evidence | null;
  readonly onOpen: (id: string) => void;
  readonly onRead: (article: string, evidence: Evidence) => void;
  readonly onClose: () => void;
}

/** How many claims of a relation are listed before more are asked for. */
const firstShown = 40;

export function ClaimsPanel({ data, edges, evidence, onOpen, onRead, onClose }: Properties) {
  const { t, locale } = useInterface();
  const listed = listClaims(edges);

  function save() {
    const claims = listed.flatMap((relation) => relation.claims);
    const nameOf = (id: string) => data.nodes.get(id)?.name ?? id;
    saveFile('gongpu.csv', claimsCsv(claims, nameOf, t.start.columns, locale), 'text/csv;charset=utf-8');
  }

  return (
    <SidePanel
      id="claims-panel"
      className="panel"
      label={t.start.listed}
      shows="claims-panel"
      isBackground
      heading={t.start.listed}
      onClose={onClose}
    >
      <button type="button" className="action" onClick={save}>
        <Icon name="page" />
        {t.start.saveTable}
      </button>
      {listed.map((relation) => (
        <Relation
          key={relation.type}
          listed={relation}
          data={data}
          evidence={evidence}
          onOpen={onOpen}
          onRead={onRead}
        />
      ))}
    </SidePanel>
  );
}

interface RelationProperties extends Pick<Properties, 'data' | 'evidence' | 'onOpen' | 'onRead'> {
  readonly listed: ListedRelation;
}

function Relation({ listed, data, evidence, onOpen, onRead }: RelationProperties) {
  const { t, locale } = useInterface();
  const [all, setAll] = useState(false);
  const { type, claims } = listed;
  const shown = all ? claims : claims.slice(0, firstShown);
  const left = claims.length - shown.length;
  return (
    <section className="claim-group">
      <h3>
        <RelationSwatch type={type} />
        {relationTypes[type].label[locale]}
        <span className="count">{claims.length}</span>
      </h3>
      <ul>
        {shown.map((edge) => (
          <li key={edge.id} className="listed">
            <span className="listed-ends">
              <End id={edge.source} data={data} onOpen={onOpen} />
              <span className="fine" aria-hidden="true">
                →
              </span>
              <End id={edge.target} data={data} onOpen={onOpen} />
            </span>
            <button
              type="button"
              className="listed-claim"
              data-row
              data-claim={edge.id}
              aria-current={evidence?.id === edge.id ? 'true' : undefined}
              onClick={() => onRead(edge.article, { kind: 'claim', id: edge.id })}
            >
              {claimDetails(edge, locale).map((detail) => (
                <span key={detail} className="detail">
                  {detail}
                </span>
              ))}
              {edge.date !== null && <span className="source">{formatDay(edge.date, locale)}</span>}
              <span className="listed-evidence">{t.entity.evidence}</span>
            </button>
          </li>
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
