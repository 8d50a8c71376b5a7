/** One mention for each entity of an article, for its name and type. */
import type { ArticleDetails } from '../../src/server/api.ts';

export function mentionsByEntity(
  article: ArticleDetails,
): ReadonlyMap<string, ArticleDetails['mentions'][number]> {
  return new Map(article.mentions.map((mention) => [mention.entity, mention]));
}
