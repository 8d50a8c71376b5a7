/** Values as the embedded database gives them, turned into the form that Neo4j's take too; see bolt-values.ts. */
import type { GrafeoValue } from '@grafeo-db/js';
import type { Value } from '../../../graph-schema/value.ts';

export function decode(value: GrafeoValue | undefined): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (Array.isArray(value)) return value.map(decode);
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return value.toString('base64');
  if (value instanceof Float32Array) return [...value];
  return isMap(value) ? decodeMap(value) : String(value);
}

/** All that is left but terms of RDF, of which our graph has none. */
function isMap(value: object): value is { readonly [key: string]: GrafeoValue } {
  return !('termType' in value && 'equals' in value);
}

function decodeMap(map: { readonly [key: string]: GrafeoValue }): Value {
  const { _id, _labels, _type, _source, _target, ...properties } = map;
  if (Array.isArray(_labels) && typeof _id === 'number') {
    return { labels: _labels.map(String).sort(), properties: sorted(properties) };
  }
  if (typeof _type === 'string' && typeof _id === 'number') {
    return { type: _type, properties: sorted(properties) };
  }
  if (Array.isArray(map.nodes) && Array.isArray(map.edges) && Object.keys(map).length === 2) {
    return { nodes: map.nodes.map(decode), relationships: map.edges.map(decode) };
  }
  return sorted(map);
}

function sorted(map: { readonly [key: string]: GrafeoValue }): { readonly [key: string]: Value } {
  return Object.fromEntries(
    Object.entries(map)
      .map(([key, value]) => [key, decode(value)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
