/** Pages for tests, written as their articles' sentences and what those say; offsets and quotes come from the text. */
import type {
  AttendanceRole,
  ClaimStatus,
  EntityType,
  FigureKind,
  RelationType,
} from '../../../graph-schema/ontology.ts';
import type { EntityNumber } from '../../../src/entities/entity.ts';
import type { Extraction } from '../../../src/extraction/record.ts';
import type { PageRecord } from '../../../src/graph/page-record.ts';
import type { IssueDetails } from '../../../src/page/article.ts';

type Name = readonly [type: EntityType, name: string, ...aliases: string[]];

export interface SaidArticle {
  readonly headline: string;
  readonly body: string;
  readonly reporters?: readonly string[];
  /** By a key of the test's own. */
  readonly entities?: Readonly<Record<string, Name>>;
  readonly relations?: readonly (readonly [
    type: RelationType,
    source: string,
    target: string,
    more?: { role?: AttendanceRole; title?: string; amount?: number; status?: ClaimStatus },
  ])[];
  readonly facts?: readonly (readonly [about: string, what: FigureKind, value: number, unit: string])[];
}

export interface SaidPage extends IssueDetails {
  readonly name?: string;
  readonly issueName?: string;
  readonly articles: readonly SaidArticle[];
}

/** Every place where one of the words stands, the longest word first, without overlaps. */
function occurrences(text: string, from: number, to: number, words: readonly string[]) {
  const found: { start: number; end: number; text: string }[] = [];
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    for (
      let at = text.indexOf(word, from);
      at >= 0 && at + word.length <= to;
      at = text.indexOf(word, at + 1)
    ) {
      const span = { start: at, end: at + word.length, text: word };
      if (!found.some((other) => span.start < other.end && other.start < span.end)) found.push(span);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

export function pageRecord({
  name = '01.txt',
  issueName = 'issue',
  articles,
  ...issue
}: SaidPage): PageRecord {
  const text = articles.map(({ headline, body }) => `${headline}\n\n${body}\n`).join('\n');
  let at = 0;
  return {
    path: `pages/${name}`,
    name,
    text,
    issue,
    issueName,
    articles: articles.map((article) => {
      const from = text.indexOf(article.headline, at);
      const start = from + article.headline.length + 2;
      const end = start + article.body.length;
      at = end;
      return {
        extraction: extraction(article, text, { from, start, end }, name),
        paragraphs: [{ kind: 'body', text: article.body, runs: [[0, start]] }],
      };
    }),
  };
}

function extraction(
  { headline, body, reporters = [], entities = {}, relations = [], facts = [] }: SaidArticle,
  text: string,
  { from, start, end }: { from: number; start: number; end: number },
  page: string,
): Extraction {
  const keys = Object.keys(entities);
  const number = (key: string): EntityNumber => {
    const index = keys.indexOf(key);
    if (index < 0) throw new Error(`the test names no entity ${key}`);
    return `e${index + 1}`;
  };
  return {
    page,
    start,
    end,
    headline,
    kicker: '',
    subtitle: '',
    reporters,
    correspondents: [],
    entities: Object.entries(entities).map(([key, [type, name, ...aliases]]) => ({
      id: number(key),
      type,
      name,
      aliases,
      mentions: occurrences(text, from, end, [name, ...aliases]),
    })),
    relations: relations.map(([type, source, target, more]) => ({
      type,
      source: number(source),
      target: number(target),
      start,
      end,
      quote: body,
      role: more?.role ?? '',
      title: more?.title ?? '',
      amount: more?.amount ?? null,
      rule: 'test',
      confidence: 0.9,
      status: more?.status ?? 'done',
    })),
    facts: facts.map(([about, what, value, unit]) => ({
      about: number(about),
      what,
      value,
      unit,
      approx: '',
      start,
      end,
      quote: body,
      rule: 'test',
      confidence: 0.9,
    })),
    repairs: [],
  };
}
