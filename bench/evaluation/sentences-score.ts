/** Makes an article of each sentence, extracts it and compares it with what a reader takes from it. */
import { extractPage } from '../../src/extraction/extract.ts';
import type { Extraction } from '../../src/extraction/record.ts';
import type { IssueDetails } from '../../src/page/article.ts';
import type { AnnotatedPage } from './annotation.ts';
import { entityFit, normalise, pairUp } from './matching.ts';
import { addScores, emptyScores, type Scores, scorePage } from './score-page.ts';
import { anything, entityNamed, type Sentence, type SentenceRelation } from './sentences.ts';

/** What the scores of pages do not count. */
export interface SentenceScores {
  readonly scores: Scores;
  items: number;
  /** Items in which nothing is wrong or missing. */
  whole: number;
  /** What must not be asserted, and how much of it was. */
  readonly forbidden: { asserted: number; all: number };
  /** Of the relations found, the roles, titles, amounts and statuses that are right. */
  readonly details: { right: number; all: number };
}

export const noSentenceScores = (): SentenceScores => ({
  scores: emptyScores(),
  items: 0,
  whole: 0,
  forbidden: { asserted: 0, all: 0 },
  details: { right: 0, all: 0 },
});

export function addSentenceScores(into: SentenceScores, from: SentenceScores): void {
  addScores(into.scores, from.scores);
  into.items += from.items;
  into.whole += from.whole;
  into.forbidden.asserted += from.forbidden.asserted;
  into.forbidden.all += from.forbidden.all;
  into.details.right += from.details.right;
  into.details.all += from.details.all;
}

const headline = '记者从一线带回的消息';
const reporter = '叶知秋';
/** Relative dates need a day to count from. */
const date = '2024-09-10';

/** The page that an item is printed on. */
export const pageOf = (sentence: Sentence): string =>
  `${headline}\n\n本报讯（记者 ${reporter}）${sentence.text}\n`;

/** What is known about that page. */
export const issueOf = ({ home }: Sentence): IssueDetails => ({
  date,
  ...(home === undefined ? {} : { home }),
});

/** Scores of each area of phenomena, in the order of the items. */
export function scoreSentences(sentences: readonly Sentence[]): ReadonlyMap<string, SentenceScores> {
  const areas = new Map<string, SentenceScores>();
  for (const sentence of sentences) {
    const [area = ''] = sentence.phenomenon.split('/');
    const scores = areas.get(area) ?? noSentenceScores();
    areas.set(area, scores);
    addSentenceScores(scores, scoreSentence(sentence));
  }
  return areas;
}

/** One item by itself. */
export function scoreSentence(sentence: Sentence): SentenceScores {
  const page = `${sentence.phenomenon}/${sentence.id}`;
  const text = pageOf(sentence);
  const extractions = extractPage(text, page, issueOf(sentence));
  const result = noSentenceScores();
  addScores(result.scores, scorePage(annotatedPage(sentence, page), extractions, text));
  const claims = new Claims(sentence, extractions[0]);
  for (const { what, asserted } of claims.forbidden()) {
    result.forbidden.all += 1;
    if (!asserted) continue;
    result.forbidden.asserted += 1;
    result.scores.errors.push(`${page} forbidden: ${what}`);
  }
  for (const { what, right } of claims.details()) {
    result.details.all += 1;
    if (right) result.details.right += 1;
    else result.scores.errors.push(`${page} detail: ${what}`);
  }
  result.items = 1;
  result.whole = result.scores.errors.length === 0 ? 1 : 0;
  return result;
}

/** The item in the form that pages are scored by; what is planned or reported is no assertion to be found. */
function annotatedPage(sentence: Sentence, page: string): AnnotatedPage {
  const id = (form: string) => entityNamed(sentence, form)?.name ?? form;
  const { text } = sentence;
  const article = {
    headline,
    reporters: [reporter],
    correspondents: [],
    starts: text.slice(0, 12),
    ends: text.slice(-12),
    entities: sentence.entities.map((e) => ({ id: e.name, ...e })),
    relations: sentence.relations
      .filter((r) => r.status === 'done')
      .map((r) => ({ ...r, from: id(r.from), to: id(r.to), sentence: '' })),
    facts: sentence.figures.map((f) => ({ ...f, about: id(f.about) })),
  };
  return { page, file: page, articles: [article] };
}

/** The relations that were extracted, by the names of the annotation. */
class Claims {
  readonly #sentence: Sentence;
  readonly #extraction: Extraction | undefined;
  /** Name in the annotation by id in the extraction. */
  readonly #names: ReadonlyMap<string, string>;

  constructor(sentence: Sentence, extraction: Extraction | undefined) {
    this.#sentence = sentence;
    this.#extraction = extraction;
    const found = extraction?.entities ?? [];
    const pairs = pairUp(
      sentence.entities.map((e) => ({ id: e.name, ...e })),
      found,
      entityFit,
      (entity) => Number(entity.must),
    );
    const names = [...pairs].map(
      ([i, { other }]) => [found[other]?.id ?? '', sentence.entities[i]?.name ?? ''] as const,
    );
    this.#names = new Map(names);
  }

  forbidden(): readonly { readonly what: string; readonly asserted: boolean }[] {
    const { entities, relations } = this.#sentence.not;
    return [
      ...entities.map(({ types, name }) => ({
        what: `${types.join('|')} ${name}`,
        asserted: (this.#extraction?.entities ?? []).some(
          (e) => types.includes(e.type) && normalise(e.name) === normalise(name),
        ),
      })),
      ...relations.map(({ type, from, to }) => ({
        what: `${from} -${type}-> ${to}`,
        asserted: this.#find(type, from, to).some((r) => r.status === 'done'),
      })),
    ];
  }

  details(): readonly { readonly what: string; readonly right: boolean }[] {
    return this.#sentence.relations.flatMap((wanted) => {
      const found = this.#find(wanted.type, wanted.from, wanted.to);
      if (found.length === 0) return [];
      return detailsOf(wanted).map(([key, value]) => ({
        what: `${key} of ${wanted.from} -${wanted.type}-> ${wanted.to} is ${found.map((r) => r[key]).join(' or ')}, should be ${value}`,
        right: found.some((r) => r[key] === value),
      }));
    });
  }

  #find(type: string, from: string, to: string) {
    const fits = (id: string, form: string) =>
      form === anything || this.#names.get(id) === entityNamed(this.#sentence, form)?.name;
    return (this.#extraction?.relations ?? []).filter(
      (r) => r.type === type && fits(r.source, from) && fits(r.target, to),
    );
  }
}

/** What a relation says beyond its ends, as far as the annotation states it. */
function detailsOf({ role, title, amount, status }: SentenceRelation) {
  const stated = [
    ['role', role],
    ['title', title],
    ['amount', amount],
    ['status', status === 'done' ? undefined : status],
  ] as const;
  return stated.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
}
