/** Compares what was extracted from one page with what a reader took from it. */
import {
  type EntityType,
  entityTypeNames,
  type RelationType,
  relationTypeNames,
} from '../../graph-schema/ontology.ts';
import { checkEvidence } from '../../src/extraction/evidence.ts';
import type { Extraction, RelationRecord } from '../../src/extraction/record.ts';
import type { AnnotatedArticle, AnnotatedPage, AnnotatedRelation } from './annotation.ts';
import { entityFit, normalise, pairUp, squeeze } from './matching.ts';
import { add, type Tally, tally } from './tally.ts';

export const measures = ['articles', 'headlines', 'bylines', 'entities', 'relations', 'figures'] as const;
export type Measure = (typeof measures)[number];

export interface Scores {
  readonly measures: Readonly<Record<Measure, Tally>>;
  readonly entityTypes: Readonly<Record<EntityType, Tally>>;
  readonly relationTypes: Readonly<Record<RelationType, Tally>>;
  /** Of the entities found, those whose canonical name is right. */
  readonly names: { exact: number; all: number };
  readonly evidence: { exact: number; all: number };
  /** Of the relations found, those whose quote overlaps the reader's sentence; and the quotes' length. */
  readonly quotes: { near: number; all: number; characters: number; count: number };
  /** Each relation that counts, with its confidence: is a confidence of 0.9 right nine times in ten? */
  readonly confidence: { readonly confidence: number; readonly right: boolean; readonly rule: string }[];
  readonly errors: string[];
}

function tallies<K extends string>(keys: readonly K[]): Record<K, Tally> {
  return Object.fromEntries(keys.map((key) => [key, tally()])) as Record<K, Tally>;
}

export function emptyScores(): Scores {
  return {
    measures: tallies(measures),
    entityTypes: tallies(entityTypeNames),
    relationTypes: tallies(relationTypeNames),
    names: { exact: 0, all: 0 },
    evidence: { exact: 0, all: 0 },
    quotes: { near: 0, all: 0, characters: 0, count: 0 },
    confidence: [],
    errors: [],
  };
}

export function addScores(into: Scores, from: Scores): void {
  for (const key of measures) add(into.measures[key], from.measures[key]);
  for (const key of entityTypeNames) add(into.entityTypes[key], from.entityTypes[key]);
  for (const key of relationTypeNames) add(into.relationTypes[key], from.relationTypes[key]);
  for (const key of ['exact', 'all'] as const) {
    into.names[key] += from.names[key];
    into.evidence[key] += from.evidence[key];
  }
  for (const key of ['near', 'all', 'characters', 'count'] as const) into.quotes[key] += from.quotes[key];
  into.confidence.push(...from.confidence);
  into.errors.push(...from.errors);
}

/** An article body is found where the two share nine tenths of their characters. */
const foundShare = 0.9;
/** What shares less than a tenth is another article. */
const leastShare = 0.1;

/** `text` is the page as {@link Extraction} counts it. */
export function scorePage(page: AnnotatedPage, extractions: readonly Extraction[], text: string): Scores {
  const scores = emptyScores();
  const place = new PageIndex(text);
  const bodies = place.bodies(page.articles);
  const found = extractions.map((x) => ({ start: place.at(x.start), end: place.at(x.end) }));
  const pairs = pairUp(bodies, found, (a, b) => {
    const share = overlap(a, b);
    return share > leastShare ? share : 0;
  });
  const used = new Set([...pairs.values()].map((p) => p.other));
  for (const [i, extraction] of extractions.entries()) {
    if (used.has(i)) continue;
    scores.measures.articles.wrong += 1;
    scores.measures.entities.wrong += extraction.entities.length;
    scores.measures.relations.wrong += extraction.relations.length;
    scores.errors.push(`${page.page} article that is none: ${extraction.headline}`);
  }
  for (const [i, article] of page.articles.entries()) {
    const pair = pairs.get(i);
    const extraction = pair === undefined ? undefined : extractions[pair.other];
    const where = `${page.page} 《${article.headline}》`;
    scoreFrame(article, extraction, pair?.fit ?? 0, scores, where);
    new ArticleScore(article, extraction, place, scores, where).run();
  }
  return scores;
}

/** Offsets with blanks and `#` left out, so that line breaks do not matter. */
class PageIndex {
  readonly text: string;
  readonly squeezed: string;
  readonly #at: Int32Array;

  constructor(text: string) {
    this.text = text;
    this.squeezed = squeeze(text);
    this.#at = new Int32Array(text.length + 1);
    let count = 0;
    for (let i = 0; i < text.length; i++) {
      this.#at[i] = count;
      if (!/[\s#]/u.test(text.charAt(i))) count += 1;
    }
    this.#at[text.length] = count;
  }

  at(offset: number): number {
    return this.#at[Math.max(0, Math.min(this.text.length, offset))] ?? 0;
  }

  bodies(articles: readonly AnnotatedArticle[]): readonly { readonly start: number; readonly end: number }[] {
    let from = 0;
    return articles.map(({ starts, ends }) => {
      const ahead = this.squeezed.indexOf(squeeze(starts), from);
      const start = ahead >= 0 ? ahead : this.squeezed.indexOf(squeeze(starts));
      const last = this.squeezed.indexOf(squeeze(ends), start);
      from = start;
      return { start, end: (last >= 0 ? last : this.squeezed.length) + squeeze(ends).length };
    });
  }

  /** Whether any occurrence of `words` touches the page range. */
  touches(words: string, start: number, end: number): boolean {
    const wanted = squeeze(words);
    if (wanted === '') return false;
    const [from, to] = [this.at(start), this.at(end)];
    for (let i = this.squeezed.indexOf(wanted); i >= 0; i = this.squeezed.indexOf(wanted, i + 1)) {
      if (from < i + wanted.length && to > i) return true;
    }
    return false;
  }
}

interface Range {
  readonly start: number;
  readonly end: number;
}
function overlap(a: Range, b: Range): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start) || 1);
}

/** Body, headline and byline. */
function scoreFrame(
  article: AnnotatedArticle,
  extraction: Extraction | undefined,
  share: number,
  { measures: m, errors }: Scores,
  where: string,
): void {
  if (share >= foundShare) m.articles.right += 1;
  else {
    m.articles.missed += 1;
    if (extraction !== undefined) m.articles.wrong += 1;
    errors.push(
      `${where} body ${extraction === undefined ? 'not found' : `shares only ${Math.round(share * 100)} %`}`,
    );
  }
  if (normalise(extraction?.headline ?? '') === normalise(article.headline)) m.headlines.right += 1;
  else {
    m.headlines.missed += 1;
    if (extraction !== undefined) m.headlines.wrong += 1;
    errors.push(`${where} headline is «${extraction?.headline ?? ''}»`);
  }
  for (const role of ['reporters', 'correspondents'] as const) {
    const wanted = new Set(article[role]);
    const found = new Set(extraction?.[role] ?? []);
    for (const person of wanted) {
      if (found.has(person)) m.bylines.right += 1;
      else {
        m.bylines.missed += 1;
        errors.push(`${where} ${role} lacks ${person}`);
      }
    }
    for (const person of found) {
      if (wanted.has(person)) continue;
      m.bylines.wrong += 1;
      errors.push(`${where} ${role} has ${person}`);
    }
  }
}

class ArticleScore {
  readonly #article: AnnotatedArticle;
  readonly #extraction: Extraction | undefined;
  readonly #place: PageIndex;
  readonly #scores: Scores;
  readonly #where: string;
  /** Annotated entity by extracted one, as indices. */
  readonly #annotatedOf = new Map<number, number>();

  constructor(
    article: AnnotatedArticle,
    extraction: Extraction | undefined,
    place: PageIndex,
    scores: Scores,
    where: string,
  ) {
    this.#article = article;
    this.#extraction = extraction;
    this.#place = place;
    this.#scores = scores;
    this.#where = where;
  }

  run(): void {
    this.#evidence();
    this.#entities();
    this.#relations();
    this.#figures();
  }

  #evidence(): void {
    const extraction = this.#extraction;
    if (extraction === undefined) return;
    const { evidence } = this.#scores;
    const faults = checkEvidence(extraction, this.#place.text).filter((fault) => fault.of !== 'article');
    const bare = extraction.entities.filter((e) => e.mentions.length === 0).length;
    const mentions = extraction.entities.reduce((n, e) => n + e.mentions.length, 0);
    const all = mentions + bare + extraction.relations.length + extraction.facts.length;
    evidence.all += all;
    evidence.exact += all - bare - faults.length;
    for (const fault of faults) {
      this.#error(`${fault.of} [${fault.start},${fault.end}) is not «${fault.words}»`);
    }
  }

  #entities(): void {
    const annotated = this.#article.entities;
    const found = this.#extraction?.entities ?? [];
    const { measures: m, entityTypes, names } = this.#scores;
    const pairs = pairUp(annotated, found, entityFit, (entity) => Number(entity.must));
    for (const [i, entity] of annotated.entries()) {
      const [type = 'Programme'] = entity.types;
      const other = pairs.get(i)?.other;
      const match = other === undefined ? undefined : found[other];
      if (other !== undefined) this.#annotatedOf.set(other, i);
      if (!entity.must) continue;
      if (match === undefined) {
        m.entities.missed += 1;
        entityTypes[type].missed += 1;
        this.#error(`entity missed: ${entity.types.join('|')} ${entity.name}`);
        continue;
      }
      m.entities.right += 1;
      entityTypes[type].right += 1;
      names.all += 1;
      if (normalise(match.name) === normalise(entity.name)) names.exact += 1;
      else this.#error(`name: «${match.name}» should be «${entity.name}»`);
    }
    for (const [j, entity] of found.entries()) {
      if (this.#annotatedOf.has(j)) continue;
      m.entities.wrong += 1;
      entityTypes[entity.type].wrong += 1;
      this.#error(`entity wrong: ${entity.type} ${entity.name}`);
    }
  }

  /** Only what is said to have happened counts; a relation to something that may be left out may be left out. */
  #relations(): void {
    const { entities, relations } = this.#article;
    const index = new Map(entities.map((e, i) => [e.id, i]));
    const keyOf = (r: AnnotatedRelation) => `${r.type} ${index.get(r.from)} ${index.get(r.to)}`;
    const wanted = new Map<string, AnnotatedRelation>();
    for (const relation of relations) {
      if (!wanted.has(keyOf(relation)) || relation.must) wanted.set(keyOf(relation), relation);
    }
    const seen = new Set<string>();
    for (const relation of this.#extraction?.relations ?? []) {
      if (relation.status !== 'done') continue;
      const [from, to] = [this.#annotated(relation.source), this.#annotated(relation.target)];
      const unknown = from === undefined || to === undefined;
      const key = `${relation.type} ${unknown ? `?${relation.source} ?${relation.target}` : `${from} ${to}`}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const hit = wanted.get(key);
      const optional = [from, to].some((i) => i !== undefined && entities[i]?.must === false);
      if (hit !== undefined) this.#rightRelation(relation, hit);
      else if (!optional) this.#wrongRelation(relation);
    }
    for (const [key, relation] of wanted) {
      if (!relation.must || seen.has(key)) continue;
      this.#scores.measures.relations.missed += 1;
      this.#scores.relationTypes[relation.type].missed += 1;
      const [from, to] = [relation.from, relation.to].map((id) => entities[index.get(id) ?? -1]?.name);
      this.#error(`relation missed: ${from} -${relation.type}-> ${to}  「${relation.sentence}」`);
    }
  }

  #rightRelation(relation: RelationRecord, hit: AnnotatedRelation): void {
    const { measures: m, relationTypes, quotes, confidence } = this.#scores;
    if (hit.must) {
      m.relations.right += 1;
      relationTypes[relation.type].right += 1;
    }
    confidence.push({ confidence: relation.confidence, right: true, rule: relation.rule });
    const sentences = this.#article.relations
      .filter((r) => r.type === hit.type && r.from === hit.from && r.to === hit.to)
      .map((r) => r.sentence)
      .filter((sentence) => this.#place.squeezed.includes(squeeze(sentence)) && squeeze(sentence) !== '');
    if (sentences.length > 0) {
      quotes.all += 1;
      if (sentences.some((s) => this.#place.touches(s, relation.start, relation.end))) quotes.near += 1;
      else this.#error(`quote is elsewhere: ${hit.type} «${relation.quote}», should be «${hit.sentence}»`);
    }
    quotes.characters += squeeze(relation.quote).length;
    quotes.count += 1;
  }

  #wrongRelation(relation: RelationRecord): void {
    this.#scores.measures.relations.wrong += 1;
    this.#scores.relationTypes[relation.type].wrong += 1;
    this.#scores.confidence.push({ confidence: relation.confidence, right: false, rule: relation.rule });
    const name = (id: string) => this.#extraction?.entities.find((e) => e.id === id)?.name ?? id;
    this.#error(
      `relation wrong: ${name(relation.source)} -${relation.type}-> ${name(relation.target)} (${relation.rule})`,
    );
  }

  #figures(): void {
    const { entities, facts } = this.#article;
    const { figures } = this.#scores.measures;
    const wanted = facts.map((fact) => ({
      fact,
      about: entities.findIndex((e) => e.id === fact.about),
      hit: false,
    }));
    for (const fact of this.#extraction?.facts ?? []) {
      const about = this.#annotated(fact.about);
      const hit = wanted.find((w) => !w.hit && w.about === about && w.fact.value === fact.value);
      if (hit !== undefined) {
        hit.hit = true;
        if (hit.fact.must) figures.right += 1;
        continue;
      }
      if (wanted.some((w) => w.fact.value === fact.value && !w.fact.must)) continue;
      figures.wrong += 1;
      this.#error(`figure wrong: ${fact.value}${fact.unit} of ${fact.about} (${fact.rule})`);
    }
    for (const { fact, about, hit } of wanted) {
      if (!fact.must || hit) continue;
      figures.missed += 1;
      this.#error(`figure missed: ${fact.value}${fact.unit} of ${entities[about]?.name}`);
    }
  }

  #annotated(id: string): number | undefined {
    return this.#annotatedOf.get(this.#extraction?.entities.findIndex((e) => e.id === id) ?? -1);
  }

  #error(text: string): void {
    this.#scores.errors.push(`${this.#where} ${text}`);
  }
}
