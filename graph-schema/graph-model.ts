/**
 * How the ontology is laid out in a Cypher database: the nodes around the entities, the properties of each kind of
 * node and relationship, and what is unique or indexed. Constraints, indexes and docs/schema.md come from here.
 */

export type PropertyType = 'text' | 'texts' | 'integer' | 'integers' | 'number' | 'date';

export interface Property {
  readonly type: PropertyType;
  /** Absent properties are not stored at all: neither database stores nulls. */
  readonly required: boolean;
  readonly note: string;
}

const text = (note: string): Property => ({ type: 'text', required: true, note });
const texts = (note: string): Property => ({ type: 'texts', required: true, note });
const integer = (note: string): Property => ({ type: 'integer', required: true, note });
const number = (note: string): Property => ({ type: 'number', required: true, note });
const maybe = (property: Property): Property => ({ ...property, required: false });
const date = (note: string): Property => ({ type: 'date', required: false, note });

/** A range of a page and the words that stand there. */
const evidence = {
  quote: text("the words of the page; equal to the page's slice without line breaks and #"),
  start: integer('first UTF-16 unit on the page'),
  end: integer('one past the last UTF-16 unit on the page'),
} as const;

/**
 * Every node also has a unique, indexed `id`. Dates are ISO 8601 days kept as text, which sorts as dates do and is the
 * same in both databases.
 */
export const nodeLabels = {
  /** Also carries its type's label, and `Organisation` where the ontology says so. */
  Entity: {
    type: text("the entity type, also the node's second label"),
    name: text('canonical full name'),
    aliases: texts('other names that articles use for it'),
    pinyin: maybe(text('name and aliases in pinyin, syllables together, names separated by spaces')),
    initials: maybe(text('first letters of the pinyin, names separated by spaces')),
    degree: maybe(integer('number of claims that touch it')),
    community: maybe(integer('community by the Louvain method, 0 is the largest')),
    x: maybe(number('position in the stored layout')),
    y: maybe(number('position in the stored layout')),
  },
  Article: {
    headline: text('main headline'),
    kicker: text('line above the headline; empty where there is none'),
    subtitle: text('line below the headline; empty where there is none'),
    reporters: texts('names in the byline'),
    correspondents: texts('names in the byline'),
    start: integer("first UTF-16 unit of the body on the page's text"),
    end: integer('one past its last unit'),
    ordinal: integer('place on the page, from 1'),
    issue: text('id of its issue'),
    page: text('id of its page'),
    newspaper: maybe(text('name of the newspaper')),
    date: date('day of the issue'),
    /** Rebuilt for display: JSON of what the viewer shows of the reading text and its repairs. */
    reading: text('JSON: the parts of the reading text with their page offsets'),
    repairs: text('JSON: what was joined, mended or suspected, with page offsets'),
    fingerprint: text('SHA-256 of all that the article says; the same as long as an import changes nothing'),
  },
  Page: {
    name: text('file name'),
    text: text('the text of the file, byte-order mark dropped'),
    hash: text('SHA-256 of the text'),
    issue: text('id of its issue'),
    number: maybe(integer('page number in the issue')),
  },
  Issue: {
    name: maybe(text('what the user or the folder calls it, where newspaper or day are not known')),
    newspaper: maybe(text('name of the newspaper')),
    date: date('day of the issue'),
    home: maybe(text('home region, province first')),
  },
} as const satisfies Record<string, Readonly<Record<string, Property>>>;
export type NodeLabel = keyof typeof nodeLabels;

/** Properties of every claim, whatever its type; `relationProperties` of the ontology come on top. Its `id` is unique. */
export const claimProperties = {
  article: text('id of the article that says it'),
  issue: text('id of the issue'),
  date: date('day of the issue'),
  ...evidence,
  rule: text('the rule that found it'),
  confidence: number('0 to 1'),
  status: text('done, planned or reported'),
} as const satisfies Readonly<Record<string, Property>>;

/** Relationships that are not claims between entities. */
export const structuralRelationships = {
  CONTAINS: {
    ends: [
      ['Issue', 'Page'],
      ['Page', 'Article'],
    ],
    properties: {},
  },
  MENTIONS: {
    ends: [['Article', 'Entity']],
    properties: {
      starts: { type: 'integers', required: true, note: 'first units of the mentions on the page' },
      ends: { type: 'integers', required: true, note: 'one past their last units' },
      texts: texts('their words'),
      name: text("the entity's name as this article resolves it"),
      aliases: texts('other names by which this article calls it'),
      ties: texts(
        'what makes a person, programme or fund known in other articles: appearances of one name that share a tie are one',
      ),
    },
  },
  WROTE: { ends: [['Person', 'Article']], properties: { role: text('reporter or correspondent') } },
  HAS_FIGURE: {
    ends: [['Entity', 'Article']],
    properties: {
      id: text('unique'),
      what: text('what is counted, see the ontology'),
      value: number('plain number'),
      unit: text('as printed'),
      approx: text('+, ~ or empty'),
      ...evidence,
      rule: text('the rule that found it'),
      confidence: number('0 to 1'),
    },
  },
  /** Two entities kept apart because nothing proves that they are one. */
  POSSIBLY_SAME: { ends: [['Entity', 'Entity']], properties: { reason: text('why they may be the same') } },
} as const satisfies Record<
  string,
  { ends: readonly (readonly [string, string])[]; properties: Readonly<Record<string, Property>> }
>;
export type StructuralRelationship = keyof typeof structuralRelationships;

/** Properties besides `id` that queries look nodes up by. */
export const indexedProperties = {
  Entity: ['name', 'type'],
  Article: ['issue', 'page'],
  Page: ['issue', 'hash'],
} as const satisfies { readonly [L in NodeLabel]?: readonly (keyof (typeof nodeLabels)[L])[] };
