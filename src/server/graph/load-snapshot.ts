/** Reads the graph from the database into memory, and tells whether it has changed since. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { attendanceRoleNames, relationTypeNames } from '../../../graph-schema/ontology.ts';
import { byCodeUnits } from '../../graph/code-units.ts';
import { computeMetrics } from '../../graph/metrics/compute-metrics.ts';
import { readRows } from '../../import/stored.ts';
import {
  articleFingerprints,
  articleSummaries,
  claimEdges,
  entityDigest,
  entityNodes,
  figureCount,
  issueSummaries,
  mentionCounts,
  pageSummaries,
} from '../../store/cypher/server.ts';
import type { Store } from '../../store/store.ts';
import { claimStatus, entityType, type GraphEdge } from '../api.ts';
import { type GraphSnapshot, otherEnd, type SnapshotNode } from './graph-snapshot.ts';

const text = z.string();
const maybeText = z.string().nullable();
const maybeNumber = z.number().nullable();

const fingerprintRow = z.object({ id: text, fingerprint: maybeText });
const digestRow = z.record(z.string(), maybeNumber);
const mentionsRow = z.object({ id: text, mentions: z.int() });
const nodeRow = z.object({
  id: text,
  type: entityType,
  name: text,
  aliases: z.array(text),
  pinyin: maybeText,
  initials: maybeText,
  community: z.int().nullable(),
  x: maybeNumber,
  y: maybeNumber,
});
const edgeRow = z.object({
  id: text,
  source: text,
  target: text,
  status: claimStatus,
  confidence: z.number(),
  article: text,
  issue: text,
  date: maybeText,
  role: z.enum(attendanceRoleNames).nullable(),
  title: maybeText,
  amount: maybeNumber,
});
const articleRow = z.object({
  id: text,
  headline: text,
  issue: text,
  page: text,
  newspaper: maybeText,
  date: maybeText,
  reporters: z.array(text),
  correspondents: z.array(text),
  start: z.int(),
  end: z.int(),
  ordinal: z.int(),
});
const pageRow = z.object({ id: text, name: text, issue: text, number: z.int().nullable() });
const issueRow = z.object({ id: text, newspaper: maybeText, date: maybeText, home: maybeText });

/** A short text that differs between graphs that differ; cheap against reading the graph. */
export async function readVersion(store: Store): Promise<string> {
  const fingerprints = await readRows(store, articleFingerprints, fingerprintRow);
  const digest = await readRows(store, entityDigest, digestRow);
  const lines = fingerprints.map(({ id, fingerprint }) => `${id} ${fingerprint ?? ''}`).sort();
  return createHash('sha256')
    .update(JSON.stringify([lines, digest]))
    .digest('base64url')
    .slice(0, 22);
}

export async function loadSnapshot(store: Store, version: string): Promise<GraphSnapshot> {
  const stored = await readRows(store, entityNodes, nodeRow);
  const mentions = new Map(
    (await readRows(store, mentionCounts, mentionsRow)).map(({ id, mentions: count }) => [id, count]),
  );
  const known = new Set(stored.map(({ id }) => id));
  const edges: GraphEdge[] = [];
  for (const type of relationTypeNames) {
    for (const row of await readRows(store, claimEdges(type), edgeRow)) {
      // An import beside us may have added ends after we read the entities.
      if (known.has(row.source) && known.has(row.target)) edges.push({ type, ...row });
    }
  }
  edges.sort((a, b) => byCodeUnits(a.id, b.id));
  const edgesAt = edgesByNode(edges);
  const articles = await readRows(store, articleSummaries, articleRow);
  const pages = await readRows(store, pageSummaries, pageRow);
  const issues = await readRows(store, issueSummaries, issueRow);
  const [figures] = await readRows(store, figureCount, z.object({ figures: z.int() }));

  const nodes = withMetrics(stored, edges)
    .map((node) => ({
      ...node,
      degree: edgesAt.get(node.id)?.length ?? 0,
      mentions: mentions.get(node.id) ?? 0,
    }))
    .sort((a, b) => b.degree - a.degree || byCodeUnits(a.id, b.id));
  return {
    version,
    nodes: byId(nodes),
    edges: byId(edges),
    edgesAt,
    articles: byId(articles),
    pages: byId(pages),
    issues: byId(issues),
    figures: figures?.figures ?? 0,
  };
}

/** What an interrupted import has not yet written, computed here for as long as it is missing. */
function withMetrics(
  stored: readonly z.infer<typeof nodeRow>[],
  edges: readonly GraphEdge[],
): Omit<SnapshotNode, 'degree' | 'mentions'>[] {
  const complete = stored.every(({ pinyin, x, y }) => pinyin !== null && x !== null && y !== null);
  const computed = complete ? undefined : computeMetrics(stored, edges);
  return stored.map((node) => {
    const metrics = computed?.get(node.id);
    return {
      ...node,
      pinyin: metrics?.pinyin ?? node.pinyin ?? '',
      initials: metrics?.initials ?? node.initials ?? '',
      community: metrics?.community ?? node.community ?? 0,
      x: metrics?.x ?? node.x ?? 0,
      y: metrics?.y ?? node.y ?? 0,
    };
  });
}

function edgesByNode(edges: readonly GraphEdge[]): ReadonlyMap<string, readonly GraphEdge[]> {
  const edgesAt = new Map<string, GraphEdge[]>();
  const add = (id: string, edge: GraphEdge): void => {
    const list = edgesAt.get(id);
    if (list === undefined) edgesAt.set(id, [edge]);
    else list.push(edge);
  };
  for (const edge of edges) {
    add(edge.source, edge);
    const target = otherEnd(edge, edge.source);
    if (target !== edge.source) add(target, edge);
  }
  return edgesAt;
}

function byId<T extends { readonly id: string }>(values: readonly T[]): ReadonlyMap<string, T> {
  return new Map(values.map((value) => [value.id, value]));
}
