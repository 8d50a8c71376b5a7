/** The Cypher of the server: the whole graph without its texts, and the evidence of what somebody looks at. */
import type { ClaimStatus, EntityType, RelationType } from '../../../graph-schema/ontology.ts';
import type { Value } from '../../../graph-schema/value.ts';
import type { Statement } from '../store.ts';

// What the graph is, and whether it is still the same

/** Changes with every article that an import adds, changes or takes away. */
export const articleFingerprints: Statement = {
  cypher: 'MATCH (a:Article) RETURN a.id AS id, a.fingerprint AS fingerprint',
};

/** Changes when names, positions or communities are computed anew, which an import does after its articles. */
export const entityDigest: Statement = {
  cypher: `MATCH (e:Entity)
    RETURN count(e) AS entities, sum(size(e.name)) AS names, sum(size(e.aliases)) AS aliases, sum(e.degree) AS degrees,
      sum(e.community) AS communities, sum(toInteger(e.x * 100)) AS x, sum(toInteger(e.y * 100)) AS y`,
};

export const entityNodes: Statement = {
  cypher: `MATCH (e:Entity)
    RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases, e.pinyin AS pinyin, e.initials AS initials,
      e.community AS community, e.x AS x, e.y AS y`,
};

/** How often articles name each entity; none for those that they do not. */
export const mentionCounts: Statement = {
  cypher: 'MATCH (a:Article)-[m:MENTIONS]->(e:Entity) RETURN e.id AS id, sum(size(m.texts)) AS mentions',
};

export const claimEdges = (type: RelationType): Statement => ({
  cypher: `MATCH (s:Entity)-[r:${type}]->(t:Entity)
    RETURN r.id AS id, s.id AS source, t.id AS target, r.status AS status, r.confidence AS confidence,
      r.article AS article, r.issue AS issue, r.date AS date, r.role AS role, r.title AS title, r.amount AS amount`,
});

export const articleSummaries: Statement = {
  cypher: `MATCH (a:Article)
    RETURN a.id AS id, a.headline AS headline, a.issue AS issue, a.page AS page, a.newspaper AS newspaper,
      a.date AS date, a.reporters AS reporters, a.correspondents AS correspondents, a.start AS start, a.end AS end,
      a.ordinal AS ordinal`,
};

export const pageSummaries: Statement = {
  cypher: 'MATCH (p:Page) RETURN p.id AS id, p.name AS name, p.issue AS issue, p.number AS number',
};

export const issueSummaries: Statement = {
  cypher: 'MATCH (i:Issue) RETURN i.id AS id, i.newspaper AS newspaper, i.date AS date, i.home AS home',
};

export const figureCount: Statement = {
  cypher: 'MATCH (e:Entity)-[f:HAS_FIGURE]->(a:Article) RETURN count(f) AS figures',
};

// Rankings

/** Which claims count by where, when and how surely they are told; absent conditions hold for everything. */
export interface ClaimConditions {
  readonly issue?: string | undefined;
  /** First and last day, ISO 8601; claims without a date are outside every period. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly status?: readonly ClaimStatus[] | undefined;
}

/** Who stands most often at one end of claims. */
export interface RankingQuestion extends ClaimConditions {
  /** At least one. */
  readonly relations: readonly RelationType[];
  /** The end at which the ranked entities stand. */
  readonly end: 'source' | 'target';
  /** Types of the ranked entities, and of those at the other end. */
  readonly ranked?: readonly EntityType[] | undefined;
  readonly others?: readonly EntityType[] | undefined;
  readonly limit: number;
}

/**
 * How many entities they do it to (or are done it by), in how many claims and articles: two articles on one event count
 * it once. Of amounts only the largest: two articles on one payment would count it twice in a sum.
 */
export const ranking = ({ relations, end, limit, ...question }: RankingQuestion): Statement => {
  const [one, other] = end === 'source' ? ['s', 't'] : ['t', 's'];
  const conditions: readonly (readonly [string, string, Value | undefined])[] = [
    ['ranked', `${one}.type IN $ranked`, question.ranked],
    ['others', `${other}.type IN $others`, question.others],
    ['issue', 'r.issue = $issue', question.issue],
    ['from', 'r.date >= $from', question.from],
    ['to', 'r.date <= $to', question.to],
    ['status', 'r.status IN $status', question.status],
  ];
  const set = conditions.flatMap(([name, condition, value]) =>
    value === undefined ? [] : [{ name, condition, value }],
  );
  const where = set.length === 0 ? '' : `WHERE ${set.map(({ condition }) => condition).join(' AND ')}`;
  return {
    cypher: `MATCH (s:Entity)-[r:${relations.join('|')}]->(t:Entity) ${where}
      RETURN ${one}.id AS id, count(DISTINCT ${other}.id) AS others, count(r) AS claims,
        count(DISTINCT r.article) AS articles, max(r.amount) AS largest
      ORDER BY others DESC, claims DESC, id LIMIT ${limit}`,
    parameters: Object.fromEntries(set.map(({ name, value }) => [name, value])),
  };
};

// Evidence

/** Everything that leads from one entity to others, claims among them. */
export const claimsFrom = (entity: string): Statement => ({
  cypher: `MATCH (s:Entity {id: $entity})-[r]->(t:Entity)
    RETURN type(r) AS type, s.id AS source, t.id AS target, properties(r) AS properties`,
  parameters: { entity },
});

/** Everything that leads from other entities to one, claims among them. */
export const claimsTo = (entity: string): Statement => ({
  cypher: `MATCH (t:Entity {id: $entity})<-[r]-(s:Entity)
    RETURN type(r) AS type, s.id AS source, t.id AS target, properties(r) AS properties`,
  parameters: { entity },
});

/** Everything that leads from the first to the second entity of each pair. */
export const claimsBetween = (
  pairs: readonly { readonly source: string; readonly target: string }[],
): Statement => ({
  cypher: `UNWIND $pairs AS pair
    MATCH (s:Entity {id: pair.source})-[r]->(t:Entity {id: pair.target})
    RETURN type(r) AS type, s.id AS source, t.id AS target, properties(r) AS properties`,
  parameters: { pairs: pairs.map(({ source, target }) => ({ source, target })) },
});

export const figuresAbout = (entity: string): Statement => ({
  cypher: `MATCH (e:Entity {id: $entity})-[f:HAS_FIGURE]->(a:Article)
    RETURN e.id AS entity, a.id AS article, properties(f) AS properties`,
  parameters: { entity },
});

export const figuresIn = (article: string): Statement => ({
  cypher: `MATCH (a:Article {id: $article})<-[f:HAS_FIGURE]-(e:Entity)
    RETURN e.id AS entity, a.id AS article, properties(f) AS properties`,
  parameters: { article },
});

export const articlesMentioning = (entity: string): Statement => ({
  cypher: 'MATCH (e:Entity {id: $entity})<-[:MENTIONS]-(a:Article) RETURN DISTINCT a.id AS id',
  parameters: { entity },
});

export const articlesWrittenBy = (entity: string): Statement => ({
  cypher: 'MATCH (e:Entity {id: $entity})-[:WROTE]->(a:Article) RETURN DISTINCT a.id AS id',
  parameters: { entity },
});

export const possibleDuplicatesOf = (entity: string): Statement => ({
  cypher:
    'MATCH (e:Entity {id: $entity})-[r:POSSIBLY_SAME]-(o:Entity) RETURN DISTINCT o.id AS id, r.reason AS reason',
  parameters: { entity },
});

// Texts

export const articleText = (article: string): Statement => ({
  cypher:
    'MATCH (a:Article {id: $article}) RETURN a.kicker AS kicker, a.subtitle AS subtitle, a.reading AS reading, a.repairs AS repairs',
  parameters: { article },
});

export const mentionsIn = (article: string): Statement => ({
  cypher: `MATCH (a:Article {id: $article})-[m:MENTIONS]->(e:Entity)
    RETURN e.id AS entity, m.starts AS starts, m.ends AS ends, m.texts AS texts`,
  parameters: { article },
});

export const pageText = (page: string): Statement => ({
  cypher: 'MATCH (p:Page {id: $page}) RETURN p.text AS text',
  parameters: { page },
});
