/** The pipeline's stages over one page, with what each of them found: the extraction record is made of it, and `explain` shows it. */
import type { EntityLayer } from '../entities/entity.ts';
import { recognising } from '../entities/recognise.ts';
import { analysing } from '../language/analyse.ts';
import type { AnalysedText } from '../language/analysed-text.ts';
import { inStep, type Steps } from '../language/in-step.ts';
import type { Article, IssueDetails } from '../page/article.ts';
import { type PageReading, readPage } from '../page/read-page.ts';
import { relating } from '../relations/relate.ts';
import type { RelationLayer } from '../relations/relation.ts';
import { homeRegion } from './home-region.ts';

/** One article with all its layers. */
export interface ArticleLayers {
  readonly article: Article;
  readonly text: AnalysedText;
  readonly entities: EntityLayer;
  readonly claims: RelationLayer;
}

export interface PageLayers {
  readonly page: PageReading;
  /** What is known of the issue, completed by what the page itself gives away. */
  readonly issue: IssueDetails;
  /** The layers of some of the page's articles, worked out anew at each call. */
  readonly layersOf: (articles: readonly Article[]) => readonly ArticleLayers[];
}

/** Divides the decoded text of a page into articles; the other stages run over each when its layers are asked for. */
export function readArticles(pageText: string, given: IssueDetails): PageLayers {
  const page = readPage(pageText);
  const issue = withHome(given, page.articles);
  return { page, issue, layersOf: (articles) => layersOf(articles, issue) };
}

function withHome(issue: IssueDetails, articles: readonly Article[]): IssueDetails {
  if (issue.home !== undefined) return issue;
  const home = homeRegion(articles);
  return home === undefined ? issue : { ...issue, home };
}

/** One stage after the other, and in a stage one step after the other, each over all of the articles: see `inStep`. */
function layersOf(articles: readonly Article[], issue: IssueDetails): readonly ArticleLayers[] {
  const texts = inStep(articles, analysing, issue);
  const named = inStep(texts, naming, issue);
  return inStep(named, claiming);
}

type Named = Pick<ArticleLayers, 'text' | 'entities'>;

export function* naming(text: AnalysedText, issue: IssueDetails): Steps<Named> {
  return { text, entities: yield* recognising(text, issue) };
}

export function* claiming({ text, entities }: Named): Steps<ArticleLayers> {
  return { article: text.article, text, entities, claims: yield* relating(text, entities) };
}
