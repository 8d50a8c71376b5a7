/** What is unique and what is indexed, as Cypher for both databases; derived from the ontology and the graph model. */
import { indexedProperties, nodeLabels, structuralRelationships } from './graph-model.ts';
import { relationTypeNames } from './ontology.ts';

/** Name of the full-text index over the names of entities; Neo4j only. */
export const nameIndex = 'entity_names';

const labels = Object.keys(nodeLabels);

/** Relationship types whose relationships have a unique `id`. */
const identifiedRelationships: readonly string[] = [
  ...relationTypeNames,
  ...Object.entries(structuralRelationships)
    .filter(([, { properties }]) => 'id' in properties)
    .map(([type]) => type),
];

/**
 * Statements for Neo4j 5 Community, each of which does nothing where its work is done already. Uniqueness comes with an
 * index; constraints on existence and type are not to be had in Community.
 */
export function neo4jConstraints(): readonly string[] {
  return [
    ...labels.map(
      (label) =>
        `CREATE CONSTRAINT ${name(label, 'id')} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    ),
    ...identifiedRelationships.map(
      (type) =>
        `CREATE CONSTRAINT ${name(type, 'id')} IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
    ),
    ...nodeIndexes().map(
      ([label, property]) =>
        `CREATE INDEX ${name(label, property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
    ...relationTypeNames.map(
      (type) => `CREATE INDEX ${name(type, 'article')} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.article)`,
    ),
    // The default analyser takes a run of Chinese for one word; `cjk` indexes its pairs of characters.
    `CREATE FULLTEXT INDEX ${nameIndex} IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases] ` +
      "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
  ];
}

/**
 * Statements for the embedded database: there a uniqueness constraint makes no index, and relationships have neither.
 */
export function embeddedConstraints(): readonly string[] {
  return [
    ...labels.map(
      (label) =>
        `CREATE CONSTRAINT ${name(label, 'id')} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    ),
    ...labels.map(
      (label) => `CREATE INDEX ${name(label, 'id_index')} IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
    ),
    ...nodeIndexes().map(
      ([label, property]) =>
        `CREATE INDEX ${name(label, property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
  ];
}

/** graph-schema/constraints.cypher: the statements for Neo4j, to be run by hand where gongpu may not. */
export function constraintsFile(): string {
  return [
    '// Constraints and indexes of the graph for Neo4j 5; gongpu creates them itself before the first import.',
    '// Written by `npm run schema` from graph-schema/ontology.ts and graph-schema/graph-model.ts; change those.',
    ...neo4jConstraints().map((statement) => `${statement};`),
    '',
  ].join('\n');
}

function nodeIndexes(): readonly (readonly [string, string])[] {
  return Object.entries(indexedProperties).flatMap(([label, properties]) =>
    properties.map((property) => [label, property] as const),
  );
}

function name(owner: string, property: string): string {
  return `${owner.toLowerCase()}_${property}`;
}
