/** Values on their way to and from Neo4j. */
import neo4j from 'neo4j-driver';
import type { Value } from '../../../graph-schema/value.ts';
import type { Parameters } from '../store.ts';

/** Integers go as integers: the driver would send every JavaScript number as a float. */
export function encodeParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, encode(value)]));
}

function encode(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(encode);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item)]));
}

/**
 * What both databases give back: a node is `{labels, properties}`, a relationship `{type, properties}`, a path
 * `{nodes, relationships}`; an integer beyond 2^53 and a point in time are text.
 */
export function decode(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (Array.isArray(value)) return value.map(decode);
  if (value instanceof Int8Array) return Buffer.from(value.buffer).toString('base64');
  if (neo4j.isNode(value)) {
    return { labels: [...value.labels].sort(), properties: decodeMap(value.properties) };
  }
  if (neo4j.isRelationship(value) || neo4j.isUnboundRelationship(value)) {
    return { type: value.type, properties: decodeMap(value.properties) };
  }
  if (neo4j.isPath(value)) {
    return {
      nodes: [value.start, ...value.segments.map((segment) => segment.end)].map(decode),
      relationships: value.segments.map((segment) => decode(segment.relationship)),
    };
  }
  if (isTemporal(value)) return String(value);
  return decodeMap(value);
}

function decodeMap(map: object): { readonly [key: string]: Value } {
  return Object.fromEntries(
    Object.entries(map)
      .map(([key, value]) => [key, decode(value)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function isTemporal(value: object): boolean {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isDuration(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isTime(value)
  );
}
