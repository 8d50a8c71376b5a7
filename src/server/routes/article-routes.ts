/** Routes on texts: an article with all that it says, and a page as it was printed. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { type ArticleDetails, type ArticleSummary, article, type PageText, page } from '../api.ts';
import { claimsOfEdges, figuresOfArticle } from '../evidence.ts';
import type { SnapshotArticle } from '../graph/graph-snapshot.ts';
import { idParameter } from '../parameters.ts';
import { HttpProblem } from '../problem.ts';
import { mentionsOfArticle, textOfArticle, textOfPage } from '../texts.ts';
import { answers } from './describe.ts';
import type { RouteContext } from './route-context.ts';

const articleRoute = createRoute({
  method: 'get',
  path: '/api/articles/{id}',
  summary: 'An article: its paragraphs with their places on the page, mentions, claims and figures',
  request: { params: idParameter, query: z.strictObject({}) },
  responses: answers(article, 'The article', [400, 404]),
});

const pageRoute = createRoute({
  method: 'get',
  path: '/api/pages/{id}',
  summary: 'A page as it was printed, with the places of its articles',
  request: { params: idParameter, query: z.strictObject({}) },
  responses: answers(page, 'The page', [400, 404]),
});

export function addArticleRoutes(app: OpenAPIHono, { store, live }: RouteContext): void {
  app.openapi(articleRoute, async (c) => {
    const { id } = c.req.valid('param');
    const snapshot = await live.current();
    const known = snapshot.articles.get(id);
    const text = known === undefined ? undefined : await textOfArticle(store, id);
    if (known === undefined || text === undefined) {
      throw new HttpProblem(404, `There is no article ${id}. The answers on entities and pages list theirs.`);
    }
    const edges = [...snapshot.edges.values()].filter((edge) => edge.article === id);
    const claims = await claimsOfEdges(store, snapshot, edges);
    const details: ArticleDetails = {
      ...summaryOf(known),
      kicker: text.kicker,
      subtitle: text.subtitle,
      start: known.start,
      end: known.end,
      repairs: text.repairs,
      mentions: (await mentionsOfArticle(store, id)).flatMap((mention) => {
        const node = snapshot.nodes.get(mention.entity);
        return node === undefined ? [] : [{ ...mention, type: node.type, name: node.name }];
      }),
      claims: claims.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)),
      figures: await figuresOfArticle(store, snapshot, id),
      paragraphs: text.paragraphs,
    };
    return c.json(details, 200);
  });

  app.openapi(pageRoute, async (c) => {
    const { id } = c.req.valid('param');
    const snapshot = await live.current();
    const known = snapshot.pages.get(id);
    const text = known === undefined ? undefined : await textOfPage(store, id);
    if (known === undefined || text === undefined) {
      throw new HttpProblem(404, `There is no page ${id}. The answers on articles name theirs.`);
    }
    const details: PageText = {
      ...known,
      text,
      articles: [...snapshot.articles.values()]
        .filter((one) => one.page === id)
        .sort((a, b) => a.ordinal - b.ordinal)
        .map(({ id: articleId, headline, start, end }) => ({ id: articleId, headline, start, end })),
    };
    return c.json(details, 200);
  });
}

/** The article as lists show it. */
export function summaryOf(known: SnapshotArticle): ArticleSummary {
  const { id, headline, issue, page: pageId, newspaper, date, reporters, correspondents } = known;
  return { id, headline, issue, page: pageId, newspaper, date, reporters, correspondents };
}
