/** The Cypher for what follows from the whole graph: names and aliases, metrics, possible duplicates. */
import type { RelationType } from '../../../graph-schema/ontology.ts';
import type { Statement } from '../store.ts';
import { batchesOf } from './batches.ts';

/**
 * Every entity has a degree once what follows from the whole graph has been worked out; one without it, new or marked
 * here, says that the graph has changed since, even where the import that changed it was cut off.
 */
export function markOutOfDate(): Statement {
  return { cypher: 'MATCH (e:Entity) WITH e LIMIT 1 SET e.degree = null' };
}

export const entitiesOutOfDate: Statement = {
  cypher: 'MATCH (e:Entity) WHERE e.degree IS NULL RETURN count(e) AS entities',
};

export const allEntities: Statement = {
  cypher: `MATCH (e:Entity)
    RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases, e.pinyin AS pinyin, e.initials AS initials,
      e.degree AS degree, e.community AS community, e.x AS x, e.y AS y`,
};

export const allNamings: Statement = {
  cypher:
    'MATCH (a:Article)-[m:MENTIONS]->(e:Entity) RETURN e.id AS entity, m.name AS name, m.aliases AS aliases, m.ties AS ties',
};

export const claimEnds = (type: RelationType): Statement => ({
  cypher: `MATCH (s:Entity)-[r:${type}]->(t:Entity) RETURN s.id AS source, t.id AS target`,
});

export const allPossibleDuplicates: Statement = {
  cypher:
    'MATCH (a:Entity)-[r:POSSIBLY_SAME]->(b:Entity) RETURN a.id AS source, b.id AS target, r.reason AS reason',
};

export function deletePossibleDuplicates(
  pairs: readonly { readonly source: string; readonly target: string }[],
): readonly Statement[] {
  return batchesOf(pairs).map((batch) => ({
    cypher:
      'UNWIND $rows AS row MATCH (a:Entity {id: row.source})-[r:POSSIBLY_SAME]->(b:Entity {id: row.target}) DELETE r',
    parameters: { rows: batch.map(({ source, target }) => ({ source, target })) },
  }));
}

export const entityNames: Statement = {
  cypher: 'MATCH (e:Entity) RETURN e.name AS name, e.aliases AS aliases',
};
