/** The Cypher that an import needs besides writing nodes and relationships: what is there already, and taking it away. */
import { type RelationType, relationTypeNames } from '../../../graph-schema/ontology.ts';
import type { Value } from '../../../graph-schema/value.ts';
import type { Statement } from '../store.ts';
import { batchesOf } from './batches.ts';

type Row = { readonly [key: string]: Value };

/** One statement for each batch of rows; none for no rows. */
function batches(cypher: string, rows: readonly Row[]): readonly Statement[] {
  return batchesOf(rows).map((batch) => ({
    cypher: `UNWIND $rows AS row ${cypher}`,
    parameters: { rows: batch },
  }));
}

// Taking away

/**
 * Takes away all claims of articles that start from one entity. Must run while the entity is still there. Named by
 * article and entity and not by id, because the embedded database looks through all relationships of a node anyway.
 */
export function deleteClaims(claims: readonly ClaimStart[]): readonly Statement[] {
  return relationTypeNames.flatMap((type) => {
    const starts = claims.filter((claim) => claim.type === type);
    const rows = new Map(starts.map(({ article, source }) => [`${article} ${source}`, { article, source }]));
    return batches(
      `MATCH (s:Entity {id: row.source})-[r:${type}]->(t:Entity) WHERE r.article = row.article DELETE r`,
      [...rows.values()],
    );
  });
}

export interface ClaimStart {
  readonly type: RelationType;
  readonly article: string;
  readonly source: string;
}

/** Takes away what articles mention, who wrote them and their figures, but not the articles. */
export function clearArticles(articles: readonly string[]): readonly Statement[] {
  const rows = articles.map((id) => ({ id }));
  return [
    ...batches('MATCH (a:Article {id: row.id})-[m:MENTIONS]->(e:Entity) DELETE m', rows),
    ...batches('MATCH (a:Article {id: row.id})<-[w:WROTE]-(e:Entity) DELETE w', rows),
    ...batches('MATCH (a:Article {id: row.id})<-[f:HAS_FIGURE]-(e:Entity) DELETE f', rows),
  ];
}

/** Takes away articles with all that hangs on them; their claims must be deleted apart. */
export function deleteArticles(articles: readonly string[]): readonly Statement[] {
  return batches(
    'MATCH (a:Article {id: row.id}) DETACH DELETE a',
    articles.map((id) => ({ id })),
  );
}

export function deletePages(pages: readonly string[]): readonly Statement[] {
  return batches(
    'MATCH (p:Page {id: row.id}) DETACH DELETE p',
    pages.map((id) => ({ id })),
  );
}

/** Takes away those of the entities that no article mentions and that wrote none. */
export function deleteUnusedEntities(entities: readonly string[]): readonly Statement[] {
  return batches(
    `MATCH (e:Entity {id: row.id})
     OPTIONAL MATCH (e)<-[:MENTIONS]-(a:Article)
     WITH e, count(a) AS mentions
     OPTIONAL MATCH (e)-[:WROTE]->(b:Article)
     WITH e, mentions, count(b) AS written
     WHERE mentions + written = 0
     DETACH DELETE e`,
    entities.map((id) => ({ id })),
  );
}

/** Takes away those of the issues that contain no page. */
export function deleteEmptyIssues(issues: readonly string[]): readonly Statement[] {
  return batches(
    `MATCH (i:Issue {id: row.id})
     OPTIONAL MATCH (i)-[:CONTAINS]->(p:Page)
     WITH i, count(p) AS pages
     WHERE pages = 0
     DETACH DELETE i`,
    issues.map((id) => ({ id })),
  );
}

// Reading what is there

export const pagesById = (ids: readonly string[]): Statement => ({
  cypher:
    'UNWIND $ids AS id MATCH (p:Page {id: id}) RETURN p.id AS id, p.hash AS hash, p.issue AS issue, p.name AS name',
  parameters: { ids },
});

export const pagesByHash = (hashes: readonly string[]): Statement => ({
  cypher:
    'UNWIND $hashes AS hash MATCH (p:Page {hash: hash}) RETURN p.id AS id, p.hash AS hash, p.issue AS issue, p.name AS name',
  parameters: { hashes },
});

export const pagesOfIssue = (issue: string): Statement => ({
  cypher:
    'MATCH (i:Issue {id: $issue})-[:CONTAINS]->(p:Page) RETURN p.id AS id, p.hash AS hash, p.issue AS issue, p.name AS name ORDER BY p.name',
  parameters: { issue },
});

export const articlesOfPages = (pages: readonly string[]): Statement => ({
  cypher: `UNWIND $pages AS page MATCH (p:Page {id: page})-[:CONTAINS]->(a:Article)
    RETURN page, a.id AS id, a.headline AS headline, a.fingerprint AS fingerprint`,
  parameters: { pages },
});

export const mentionsOf = (articles: readonly string[]): Statement => ({
  cypher: `UNWIND $articles AS article MATCH (a:Article {id: article})-[m:MENTIONS]->(e:Entity)
    RETURN article, e.id AS entity, e.type AS type, e.name AS name, properties(m) AS properties`,
  parameters: { articles },
});

export const authorsOf = (articles: readonly string[]): Statement => ({
  cypher: `UNWIND $articles AS article MATCH (a:Article {id: article})<-[w:WROTE]-(e:Entity)
    RETURN article, e.id AS entity, e.name AS name, w.role AS role`,
  parameters: { articles },
});

export const figuresOf = (articles: readonly string[]): Statement => ({
  cypher: `UNWIND $articles AS article MATCH (a:Article {id: article})<-[f:HAS_FIGURE]-(e:Entity)
    RETURN article, e.id AS entity, properties(f) AS properties`,
  parameters: { articles },
});

/** Every claim starts at an entity that its article mentions: the way to it without an index on relationships. */
export const claimsOf = (articles: readonly string[], type: RelationType): Statement => ({
  cypher: `UNWIND $articles AS article MATCH (a:Article {id: article})-[:MENTIONS]->(s:Entity)-[r:${type}]->(t:Entity)
    WHERE r.article = article
    RETURN article, s.id AS source, t.id AS target, properties(r) AS properties`,
  parameters: { articles },
});

/**
 * All appearances of persons, programmes and funds of these names in the texts of articles. The pattern begins at the
 * entity: the embedded database starts where the pattern does, and would look through all articles for each name.
 */
export const appearances = (names: readonly string[]): Statement => ({
  cypher: `UNWIND $names AS name MATCH (e:Entity {name: name})<-[m:MENTIONS]-(a:Article)
    WHERE e.type IN ['Person', 'Programme', 'Fund']
    RETURN e.id AS entity, e.type AS type, name, a.id AS article, a.date AS date, m.ties AS ties`,
  parameters: { names },
});

/** All articles written by people of these names. */
export const authorships = (names: readonly string[]): Statement => ({
  cypher: `UNWIND $names AS name MATCH (e:Entity {name: name})-[:WROTE]->(a:Article)
    RETURN e.id AS entity, name, a.id AS article, a.date AS date, a.newspaper AS newspaper, a.issue AS issue`,
  parameters: { names },
});

/** How often entities are used: the ones that are there, with the number of their mentions and articles. */
export const usesOf = (entities: readonly string[]): Statement => ({
  cypher: `UNWIND $entities AS id MATCH (e:Entity {id: id})
    OPTIONAL MATCH (e)<-[:MENTIONS]-(a:Article)
    WITH id, e, count(a) AS mentions
    OPTIONAL MATCH (e)-[:WROTE]->(b:Article)
    WITH id, mentions, count(b) AS written
    RETURN id, mentions + written AS uses`,
  parameters: { entities },
});

export const entitiesThatExist = (entities: readonly string[]): Statement => ({
  cypher: 'UNWIND $entities AS id MATCH (e:Entity {id: id}) RETURN e.id AS id',
  parameters: { entities },
});

export const allIssues: Statement = {
  cypher: `MATCH (i:Issue)
    OPTIONAL MATCH (i)-[:CONTAINS]->(p:Page)
    OPTIONAL MATCH (p)-[:CONTAINS]->(a:Article)
    RETURN i.id AS id, i.name AS name, i.newspaper AS newspaper, i.date AS date, i.home AS home,
      count(DISTINCT p) AS pages, count(DISTINCT a) AS articles`,
};

/** What issues are called. */
export const issuesById = (ids: readonly string[]): Statement => ({
  cypher:
    'UNWIND $ids AS id MATCH (i:Issue {id: id}) RETURN i.id AS id, i.name AS name, i.newspaper AS newspaper, i.date AS date',
  parameters: { ids },
});

export const claimsByIssue = (type: RelationType): Statement => ({
  cypher: `MATCH (s:Entity)-[r:${type}]->(t:Entity) RETURN r.issue AS issue, count(r) AS claims`,
});
