/** Procedures and namespaced functions that only read the graph; nothing else may be called from a user's query. */

const procedures = new Set([
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.visualization',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.index.fulltext.listAvailableAnalyzers',
  // The embedded database's own names for the first three.
  'grafeo.labels',
  'grafeo.relationshipTypes',
  'grafeo.propertyKeys',
]);

/** Namespaces of functions that come with Neo4j: date.truncate, point.distance, vector.similarity.cosine. */
const functionNamespaces = new Set([
  'date',
  'datetime',
  'localdatetime',
  'time',
  'localtime',
  'duration',
  'point',
  'vector',
]);

/** @param name as written in the query, without backticks and spaces */
export function isHarmlessProcedure(name: string): boolean {
  return procedures.has(name);
}

/** @param name a function's name with its namespace; names without one are always the database's own */
export function isHarmlessFunction(name: string): boolean {
  const [namespace, ...rest] = name.split('.');
  return namespace !== undefined && (rest.length === 0 || functionNamespaces.has(namespace.toLowerCase()));
}
