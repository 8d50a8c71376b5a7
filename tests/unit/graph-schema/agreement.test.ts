/** The ontology is said once; everything that comes from it must say the same. */
import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { constraintsFile, embeddedConstraints, neo4jConstraints } from '../../../graph-schema/constraints.ts';
import { readCookbook } from '../../../graph-schema/cookbook.ts';
import { cookbookDocumentation, schemaDocumentation } from '../../../graph-schema/documentation.ts';
import { claimProperties, nodeLabels, structuralRelationships } from '../../../graph-schema/graph-model.ts';
import {
  attendanceRoleNames,
  claimStatusNames,
  type EntityType,
  entityTypeNames,
  entityTypes,
  figureKindNames,
  isAllowedRelation,
  type OrganisationType,
  type RelationType,
  type RelationTypeDefinition,
  relationProperties,
  relationTypeNames,
  relationTypes,
} from '../../../graph-schema/ontology.ts';
import * as api from '../../../src/server/api.ts';

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
const relations: readonly (readonly [string, RelationTypeDefinition])[] = Object.entries(relationTypes);

describe('what is written from the ontology is up to date (npm run schema)', () => {
  it('graph-schema/constraints.cypher', () => {
    expect(read('graph-schema/constraints.cypher')).toBe(constraintsFile());
  });
  it('docs/schema.md', () => {
    expect(read('docs/schema.md')).toBe(schemaDocumentation());
  });
  it('docs/cookbook.md', () => {
    expect(read('docs/cookbook.md')).toBe(cookbookDocumentation(readCookbook()));
  });
});

describe('the API', () => {
  it('knows the entity types, relation types, statuses, roles and figures of the ontology', () => {
    expect(api.entityType.options).toEqual(entityTypeNames);
    expect(api.relationType.options).toEqual(relationTypeNames);
    expect(api.graphEdge.shape.status.options).toEqual(claimStatusNames);
    expect(api.graphEdge.shape.role.unwrap().options).toEqual(attendanceRoleNames);
    expect(api.figure.shape.what.options).toEqual(figureKindNames);
  });
  it('has a field for every property of a claim', () => {
    const stored = [...Object.keys(claimProperties), ...Object.keys(relationProperties)];
    expect(Object.keys(api.claim.shape)).toEqual(expect.arrayContaining(stored));
  });
});

describe('the types', () => {
  it('are those of the data', () => {
    expectTypeOf<EntityType>().toEqualTypeOf<
      'Person' | 'Union' | 'Company' | 'Institution' | 'Programme' | 'Fund' | 'Place'
    >();
    expectTypeOf<OrganisationType>().toEqualTypeOf<'Union' | 'Company' | 'Institution'>();
    expectTypeOf<(typeof api.relationType.options)[number]>().toEqualTypeOf<RelationType>();
  });
});

describe('the constraints', () => {
  it('make the id of every node and of every claim and figure unique on Neo4j', () => {
    const unique = neo4jConstraints().flatMap(
      (statement) =>
        /FOR (?:\(n:(\w+)\)|\(\)-\[r:(\w+)\]-\(\)) REQUIRE \w\.id IS UNIQUE/.exec(statement)?.slice(1) ?? [],
    );
    expect(unique.filter((owner) => owner !== undefined)).toEqual([
      ...Object.keys(nodeLabels),
      ...relationTypeNames,
      'HAS_FIGURE',
    ]);
  });
  it('index the id of every node on the embedded database, where uniqueness alone makes none', () => {
    for (const label of Object.keys(nodeLabels)) {
      expect(embeddedConstraints().join('\n')).toMatch(
        new RegExp(`CREATE INDEX \\w+ IF NOT EXISTS FOR \\(n:${label}\\) ON \\(n\\.id\\)`),
      );
    }
  });
  it.each([
    ['Neo4j', neo4jConstraints()],
    ['the embedded database', embeddedConstraints()],
  ])('have names of their own on %s', (_, statements) => {
    const names = statements.map((statement) =>
      statement.split(' ').at(statement.includes('FULLTEXT') ? 3 : 2),
    );
    expect(new Set(names).size).toBe(statements.length);
  });
  it('name no property that the model does not have', () => {
    for (const statement of neo4jConstraints()) {
      const [, label, property] = /FOR \(n:(\w+)\) (?:ON \(n\.|REQUIRE n\.)(\w+)/.exec(statement) ?? [];
      if (label === undefined || property === undefined || property === 'id') continue;
      expect(nodeLabels).toHaveProperty([label, property]);
    }
  });
});

describe('the ontology', () => {
  it.each(relations)('lets %s join types that it has, and says what it carries', (_, relation) => {
    for (const type of [...relation.from, ...relation.to]) expect(entityTypeNames).toContain(type);
    for (const property of relation.properties) expect(Object.keys(relationProperties)).toContain(property);
    expect(new Set(relation.from).size).toBe(relation.from.length);
    expect(new Set(relation.to).size).toBe(relation.to.length);
  });
  it('allows what it lists and nothing else', () => {
    const allowed = relationTypeNames.flatMap((type) =>
      entityTypeNames.flatMap((from) =>
        entityTypeNames
          .filter((to) => isAllowedRelation(type, from, to))
          .map((to) => `${from} ${type} ${to}`),
      ),
    );
    const listed = relations.flatMap(([type, { from, to }]) =>
      from.flatMap((source) => to.map((target) => `${source} ${type} ${target}`)),
    );
    expect([...allowed].sort()).toEqual([...listed].sort());
    expect(allowed).not.toContain('Person PART_OF Union');
  });
  it('tells its types apart by label and by colour, in the light and in the dark', () => {
    const of = (pick: (type: (typeof entityTypes)[EntityType]) => string) =>
      new Set(Object.values(entityTypes).map(pick)).size;
    expect(of(({ label }) => label.zh)).toBe(entityTypeNames.length);
    expect(of(({ label }) => label.en)).toBe(entityTypeNames.length);
    expect(of(({ colour }) => colour.light)).toBe(entityTypeNames.length);
    expect(of(({ colour }) => colour.dark)).toBe(entityTypeNames.length);
  });
  it('gives no relation of the model the name of a claim', () => {
    for (const type of Object.keys(structuralRelationships)) expect(relationTypeNames).not.toContain(type);
  });
});
