/** The articles that mention an entity. */
import type { ArticleSummary } from '../../src/server/api.ts';
import { formatDay } from '../interface/format.ts';
import { useInterface } from '../interface/interface-context.ts';

interface Properties {
  readonly articles: readonly ArticleSummary[];
  readonly open: string | null;
  readonly onRead: (article: string) => void;
}

export function ArticleList({ articles, open, onRead }: Properties) {
  const { locale } = useInterface();
  return (
    <ul className="articles">
      {articles.map((article) => (
        <li key={article.id}>
          <button
            type="button"
            className="row article-link"
            data-row
            aria-current={open === article.id ? 'true' : undefined}
            onClick={() => onRead(article.id)}
          >
            <span>{article.headline}</span>
            <span className="source">
              {[article.newspaper, article.date === null ? null : formatDay(article.date, locale)]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
