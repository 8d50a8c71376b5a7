/**
 * The Cypher by which pages go into the graph and come out of it; the same for both databases. Neither has dynamic
 * labels in common, so rows are grouped by label and type, and names from the schema are written into the query.
 */
import { type EntityType, entityTypes, type RelationType } from '../../../graph-schema/ontology.ts';
import type { Statement, Value } from '../store.ts';

/** Rows of a batch; more than some thousand at once make a transaction slow in both databases. */
const batch = 1000;

type Row = { readonly [key: string]: Value };

/** One statement for each batch of rows; none for no rows. */
function batches(cypher: string, rows: readonly Row[]): readonly Statement[] {
  const statements: Statement[] = [];
  for (let at = 0; at < rows.length; at += batch) {
    statements.push({ cypher: `UNWIND $rows AS row ${cypher}`, parameters: { rows: rows.slice(at, at + batch) } });
  }
  return statements;
}

/** Batches of `rows` by a key of theirs that is written into the query. */
function grouped<K extends string, R extends Row>(
  rows: readonly R[],
  keyOf: (row: R) => K,
  cypher: (key: K) => string,
): readonly Statement[] {
  const groups = new Map<K, R[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups].flatMap(([key, group]) => batches(cypher(key), group));
}

/** `:Entity:`Union`:Organisation`. `Union` is a word of Cypher and needs its marks. */
function entityLabels(type: EntityType): string {
  return `:Entity:\`${type}\`${entityTypes[type].organisation ? ':Organisation' : ''}`;
}

// Writing

interface NodeValues {
  readonly [key: string]: Value;
  readonly id: string;
  readonly properties: { readonly [key: string]: Value };
}

/** Sets what the issue and the page are, and puts the page into its issue. */
export function writePage(issue: NodeValues, page: NodeValues): readonly Statement[] {
  return [
    ...batches('MERGE (i:Issue {id: row.id}) SET i += row.properties', [issue]),
    ...batches('MERGE (p:Page {id: row.id}) SET p += row.properties', [page]),
    ...batches(
      'MATCH (i:Issue {id: row.issue}) MATCH (p:Page {id: row.page}) MERGE (i)-[:CONTAINS]->(p)',
      [{ issue: issue.id, page: page.id }],
    ),
  ];
}

/** Creates or changes articles of a page. Their relationships are written apart. */
export function writeArticles(page: string, articles: readonly NodeValues[]): readonly Statement[] {
  return [
    ...batches('MERGE (a:Article {id: row.id}) SET a += row.properties', articles),
    ...batches(
      'MATCH (p:Page {id: row.page}) MATCH (a:Article {id: row.article}) MERGE (p)-[:CONTAINS]->(a)',
      articles.map(({ id }) => ({ page, article: id })),
    ),
  ];
}

interface EntityValues {
  readonly [key: string]: Value;
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Creates the entities that are not there; those that are stay as they are. */
export function writeEntities(entities: readonly EntityValues[]): readonly Statement[] {
  return grouped(
    entities,
    ({ type }) => type,
    (type) =>
      `MERGE (e${entityLabels(type)} {id: row.id}) ON CREATE SET e.type = row.type, e.name = row.name, e.aliases = row.aliases`,
  );
}

interface LinkValues {
  readonly [key: string]: Value;
  readonly article: string;
  readonly entity: string;
  readonly properties: { readonly [key: string]: Value };
}

export function writeMentions(rows: readonly LinkValues[]): readonly Statement[] {
  return batches(
    'MATCH (a:Article {id: row.article}) MATCH (e:Entity {id: row.entity}) CREATE (a)-[m:MENTIONS]->(e) SET m += row.properties',
    rows,
  );
}

export function writeAuthors(rows: readonly LinkValues[]): readonly Statement[] {
  return batches(
    'MATCH (a:Article {id: row.article}) MATCH (e:Entity {id: row.entity}) CREATE (e)-[w:WROTE]->(a) SET w += row.properties',
    rows,
  );
}

export function writeFigures(rows: readonly (LinkValues & { readonly id: string })[]): readonly Statement[] {
  return batches(
    'MATCH (a:Article {id: row.article}) MATCH (e:Entity {id: row.entity}) CREATE (e)-[f:HAS_FIGURE {id: row.id}]->(a) SET f += row.properties',
    rows,
  );
}

interface ClaimValues {
  readonly [key: string]: Value;
  readonly id: string;
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  readonly properties: { readonly [key: string]: Value };
}

export function writeClaims(claims: readonly ClaimValues[]): readonly Statement[] {
  return grouped(
    claims,
    ({ type }) => type,
    (type) =>
      `MATCH (s:Entity {id: row.source}) MATCH (t:Entity {id: row.target}) CREATE (s)-[r:${type} {id: row.id}]->(t) SET r += row.properties`,
  );
}

// Taking away

/** Takes away the claims named by type, ends and id. Must run while their ends are still there. */
export function deleteClaims(claims: readonly Omit<ClaimValues, 'properties'>[]): readonly Statement[] {
  return grouped(
    claims.map(({ id, type, source, target }) => ({ id, type, source, target })),
    ({ type }) => type,
    (type) => `MATCH (s:Entity {id: row.source})-[r:${type} {id: row.id}]->(t:Entity {id: row.target}) DELETE r`,
  );
}

/** Takes away what articles mention, who wrote them and their figures, but not the articles. */
export function clearArticles(articles: readonly string[]): readonly Statement[] {
  const rows = articles.map((id) => ({ id }));
  return [
    ...batches('MATCH (a:Article {id: row.id})-[m:MENTIONS]->(e:Entity) DELETE m', rows),
    ...batches('MATCH (e:Entity)-[w:WROTE]->(a:Article {id: row.id}) DELETE w', rows),
    ...batches('MATCH (e:Entity)-[f:HAS_FIGURE]->(a:Article {id: row.id}) DELETE f', rows),
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
     OPTIONAL MATCH (a:Article)-[:MENTIONS]->(e)
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
  cypher: 'UNWIND $ids AS id MATCH (p:Page {id: id}) RETURN p.id AS id, p.hash AS hash, p.issue AS issue, p.name AS name',
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
  cypher: `UNWIND $articles AS article MATCH (e:Entity)-[w:WROTE]->(a:Article {id: article})
    RETURN article, e.id AS entity, e.name AS name, w.role AS role`,
  parameters: { articles },
});

export const figuresOf = (articles: readonly string[]): Statement => ({
  cypher: `UNWIND $articles AS article MATCH (e:Entity)-[f:HAS_FIGURE]->(a:Article {id: article})
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

/** All appearances of persons, programmes and funds of these names in the texts of articles. */
export const appearances = (names: readonly string[]): Statement => ({
  cypher: `UNWIND $names AS name MATCH (a:Article)-[m:MENTIONS]->(e:Entity {name: name})
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
    OPTIONAL MATCH (a:Article)-[:MENTIONS]->(e)
    WITH id, e, count(a) AS mentions
    OPTIONAL MATCH (e)-[:WROTE]->(b:Article)
    RETURN id, mentions + count(b) AS uses`,
  parameters: { entities },
});

export const entitiesThatExist = (entities: readonly string[]): Statement => ({
  cypher: 'UNWIND $entities AS id MATCH (e:Entity {id: id}) RETURN e.id AS id',
  parameters: { entities },
});
