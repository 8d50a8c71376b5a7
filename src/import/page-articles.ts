/** What an import needs of a page's articles: what they say, and the reading text to show. Runs in any process. */
import { extractPage } from '../extraction/extract.ts';
import { homeRegion } from '../extraction/home-region.ts';
import type { ArticleRecord } from '../graph/page-record.ts';
import { paragraphsOf } from '../graph/paragraphs.ts';
import type { IssueDetails } from '../page/article.ts';
import { readPage } from '../page/read-page.ts';

/** What a page is extracted from. */
export interface ExtractionTask {
  readonly path: string;
  readonly text: string;
  readonly issue: IssueDetails;
}

export interface PageArticles {
  /** In page order. */
  readonly articles: readonly ArticleRecord[];
  /** The region by which the page's names are understood. */
  readonly home?: string;
}

export function pageArticles({ path, text, issue }: ExtractionTask): PageArticles {
  const { articles } = readPage(text);
  const home = issue.home ?? homeRegion(articles);
  const known = home === undefined ? issue : { ...issue, home };
  return {
    articles: extractPage(text, path, known).flatMap((extraction, index) => {
      const article = articles[index];
      return article === undefined ? [] : [{ extraction, paragraphs: paragraphsOf(article) }];
    }),
    ...(home !== undefined && { home }),
  };
}
