/**
 * The shapes of the JSON API, as schemas that validate requests, describe the API (OpenAPI) and type the viewer.
 * Offsets are UTF-16 units into the page's text; amounts are yuan; dates are ISO 8601 days.
 */
import { z } from '@hono/zod-openapi';
import {
  approximations,
  attendanceRoleNames,
  claimStatusNames,
  entityTypeNames,
  figureKindNames,
  relationTypeNames,
} from '../../graph-schema/ontology.ts';
import type { Value } from '../../graph-schema/value.ts';

export const entityType = z.enum(entityTypeNames);
export const relationType = z.enum(relationTypeNames);
export const claimStatus = z.enum(claimStatusNames);
const span = { start: z.int().nonnegative(), end: z.int().nonnegative() };

export const graphNode = z.object({
  id: z.string(),
  type: entityType,
  name: z.string(),
  /** Number of claims that touch it. */
  degree: z.int(),
  community: z.int(),
  x: z.number(),
  y: z.number(),
});

/** One claim by one article. */
export const graphEdge = z.object({
  id: z.string(),
  type: relationType,
  source: z.string(),
  target: z.string(),
  status: claimStatus,
  confidence: z.number(),
  article: z.string(),
  issue: z.string(),
  date: z.string().nullable(),
  role: z.enum(attendanceRoleNames).nullable(),
  title: z.string().nullable(),
  amount: z.number().nullable(),
});

export const graph = z.object({
  nodes: z.array(graphNode),
  edges: z.array(graphEdge),
  /** Counts before the limit cut them. */
  total: z.object({ nodes: z.int(), edges: z.int() }),
  truncated: z.boolean(),
});

/** An edge with its evidence and where that stands. */
export const claim = graphEdge.extend({
  ...span,
  quote: z.string(),
  rule: z.string(),
  page: z.string(),
  headline: z.string(),
  newspaper: z.string().nullable(),
});

/** A claim with all that one needs to cite it, without looking anything else up. */
export const citedClaim = claim.extend({
  sourceName: z.string(),
  sourceType: entityType,
  targetName: z.string(),
  targetType: entityType,
  pageName: z.string(),
  /** As printed, where it is known. */
  pageNumber: z.int().nullable(),
  reporters: z.array(z.string()),
  correspondents: z.array(z.string()),
});

/** Most claims in one question, and so in one answer. */
export const mostClaimsAtOnce = 2_000;

export const claimsRequest = z.strictObject({
  ids: z.array(z.string().min(1).max(200)).min(1).max(mostClaimsAtOnce),
});

export const citedClaims = z.object({
  /** In the order of the question. */
  claims: z.array(citedClaim),
  /** Identifiers of the question that the graph has no claim for. */
  unknown: z.array(z.string()),
});

export const figure = z.object({
  id: z.string(),
  entity: z.string(),
  article: z.string(),
  what: z.enum(figureKindNames),
  value: z.number(),
  unit: z.string(),
  approx: z.enum(approximations),
  quote: z.string(),
  ...span,
  page: z.string(),
  headline: z.string(),
  date: z.string().nullable(),
});

export const articleSummary = z.object({
  id: z.string(),
  headline: z.string(),
  issue: z.string(),
  page: z.string(),
  newspaper: z.string().nullable(),
  date: z.string().nullable(),
  reporters: z.array(z.string()),
  correspondents: z.array(z.string()),
});

export const entity = graphNode.extend({
  aliases: z.array(z.string()),
  pinyin: z.string(),
  /** Entities that may be the same thing, kept apart because nothing proves it. */
  possibleDuplicates: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      type: entityType,
      reason: z.string(),
      /** As of search hits. */
      context: z.string().nullable(),
    }),
  ),
  claims: z.array(claim),
  figures: z.array(figure),
  articles: z.array(articleSummary),
  /** The entities at the other ends of `claims`. */
  neighbours: z.array(graphNode),
  /** Counts before the server's bounds cut the lists above; the latest come first. */
  total: z.object({ claims: z.int(), figures: z.int(), articles: z.int() }),
});

export const searchHit = graphNode.extend({
  aliases: z.array(z.string()),
  /** The name or alias that matched, as it is written, by itself or by its sound. */
  matched: z.string(),
  /** What of it was typed: `[start, end]` in UTF-16 units, ascending; nothing where it only sounds alike. */
  ranges: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])),
  /** What tells it from its namesakes: the name of the body whose post a person holds, of an event's organiser … */
  context: z.string().nullable(),
});

export const article = articleSummary.extend({
  kicker: z.string(),
  subtitle: z.string(),
  ...span,
  repairs: z.array(z.object({ kind: z.string(), ...span, note: z.string() })),
  mentions: z.array(
    z.object({ entity: z.string(), type: entityType, name: z.string(), text: z.string(), ...span }),
  ),
  claims: z.array(claim),
  figures: z.array(figure),
  /** The article's stretch of the page from kicker to credit, cleaned: paragraphs with the page offset of each character run. */
  paragraphs: z.array(
    z.object({
      kind: z.enum(['kicker', 'headline', 'subtitle', 'body']),
      text: z.string(),
      /** Runs of `text` that are contiguous on the page: `[offset in text, offset on page]`, ascending. */
      runs: z.array(z.tuple([z.int(), z.int()])),
    }),
  ),
});

export const page = z.object({
  id: z.string(),
  name: z.string(),
  issue: z.string(),
  number: z.int().nullable(),
  /** The file's text as printed, byte-order mark dropped. */
  text: z.string(),
  articles: z.array(z.object({ id: z.string(), headline: z.string(), ...span })),
});

export const issue = z.object({
  id: z.string(),
  newspaper: z.string().nullable(),
  date: z.string().nullable(),
  home: z.string().nullable(),
  pages: z.int(),
  articles: z.int(),
  claims: z.int(),
});

/** Entities in the order of the way, and all claims between each and the next, either way round. */
export const path = z.object({ nodes: z.array(graphNode), claims: z.array(claim) });

/** A shortest path, without nodes where there is none, and others of the same length. */
export const paths = path.extend({
  alternatives: z.array(path),
  /** There are more shortest paths than these. */
  truncated: z.boolean(),
});

export const rankingEnds = ['source', 'target'] as const;

/** Who does, or is done, something most; the first has most. */
export const ranking = z.object({
  entries: z.array(
    z.object({
      entity: graphNode,
      /** How many entities stand at the other ends: an event that two articles report counts once. */
      others: z.int(),
      claims: z.int(),
      articles: z.int(),
      /** The largest amount in any of the claims; no sum, since two articles on one payment would count it twice. */
      largest: z.number().nullable(),
    }),
  ),
  /** There are more than these. */
  truncated: z.boolean(),
});

/** A user's read-only Cypher query. */
export const queryRequest = z.strictObject({
  cypher: z.string().min(1).max(20_000),
  // What JSON can say is a value; the store checks how deep and how large it is.
  parameters: z.record(z.string(), z.custom<Value>()).optional().openapi({ type: 'object' }),
});

export const queryAnswer = z.object({
  columns: z.array(z.string()),
  rows: z.array(
    z.array(z.custom<Value>().openapi({ type: ['null', 'object', 'array', 'string', 'number', 'boolean'] })),
  ),
  /** More rows than the server's limit were there. */
  truncated: z.boolean(),
});

const label = z.object({ zh: z.string(), en: z.string() });
const colour = z.object({ light: z.string(), dark: z.string() });
const labels = z.record(z.string(), label);

/** The ontology: types with their labels, definitions, colours and allowed ends. */
export const schema = z.object({
  entityTypes: z.record(
    entityType,
    z.object({ label, colour, organisation: z.boolean(), definition: label }),
  ),
  relationTypes: z.record(
    relationType,
    z.object({
      label,
      reverse: label,
      colour,
      from: z.array(entityType).readonly(),
      to: z.array(entityType).readonly(),
      properties: z.array(z.string()).readonly(),
      definition: label,
    }),
  ),
  relationProperties: z.record(z.string(), z.object({ type: z.string(), label })),
  attendanceRoles: labels,
  claimStatuses: labels,
  figureKinds: labels,
});

export const statistics = z.object({
  entities: z.record(entityType, z.int()),
  relations: z.record(relationType, z.int()),
  issues: z.int(),
  pages: z.int(),
  articles: z.int(),
  figures: z.int(),
  /** People who are only named in bylines: `entities` counts them, the graph leaves them out. */
  onlyAuthors: z.int(),
  firstDate: z.string().nullable(),
  lastDate: z.string().nullable(),
});

/** RFC 9457. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
});

export type GraphNode = z.infer<typeof graphNode>;
export type GraphEdge = z.infer<typeof graphEdge>;
export type Graph = z.infer<typeof graph>;
export type Claim = z.infer<typeof claim>;
export type CitedClaim = z.infer<typeof citedClaim>;
export type CitedClaims = z.infer<typeof citedClaims>;
export type FigureRecord = z.infer<typeof figure>;
export type ArticleSummary = z.infer<typeof articleSummary>;
export type EntityDetails = z.infer<typeof entity>;
export type SearchHit = z.infer<typeof searchHit>;
export type ArticleDetails = z.infer<typeof article>;
export type PageText = z.infer<typeof page>;
export type IssueSummary = z.infer<typeof issue>;
export type Path = z.infer<typeof path>;
export type Paths = z.infer<typeof paths>;
export type Ranking = z.infer<typeof ranking>;
export type RankingEnd = (typeof rankingEnds)[number];
export type Statistics = z.infer<typeof statistics>;
export type Problem = z.infer<typeof problem>;
