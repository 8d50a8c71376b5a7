/** The texts that the graph in memory does not hold: articles with the places of their mentions, and pages. */
import { z } from 'zod';
import { byCodeUnits } from '../graph/code-units.ts';
import { readRows } from '../import/stored.ts';
import { articleText, mentionsIn, pageText } from '../store/cypher/server.ts';
import type { Store } from '../store/store.ts';
import { StoreError } from '../store/store-error.ts';
import { article } from './api.ts';

const mentionRow = z.object({
  entity: z.string(),
  starts: z.array(z.int()),
  ends: z.array(z.int()),
  texts: z.array(z.string()),
});
const articleTextRow = z.object({
  kicker: z.string(),
  subtitle: z.string(),
  reading: z.string(),
  repairs: z.string(),
});

export interface MentionPlace {
  readonly entity: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Every place of an article that names or points to an entity, as they stand on the page. */
export async function mentionsOfArticle(store: Store, articleId: string): Promise<MentionPlace[]> {
  const rows = await readRows(store, mentionsIn(articleId), mentionRow);
  return rows
    .flatMap(({ entity, starts, ends, texts }) =>
      texts.flatMap((text, index) => {
        const start = starts[index];
        const end = ends[index];
        return start === undefined || end === undefined ? [] : [{ entity, text, start, end }];
      }),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end || byCodeUnits(a.entity, b.entity));
}

const paragraphs = article.shape.paragraphs;
const repairs = article.shape.repairs;

/** @returns undefined where the article has gone since the graph was read */
export async function textOfArticle(
  store: Store,
  articleId: string,
): Promise<
  | {
      readonly kicker: string;
      readonly subtitle: string;
      readonly paragraphs: z.infer<typeof paragraphs>;
      readonly repairs: z.infer<typeof repairs>;
    }
  | undefined
> {
  const [row] = await readRows(store, articleText(articleId), articleTextRow);
  if (row === undefined) return undefined;
  return {
    kicker: row.kicker,
    subtitle: row.subtitle,
    paragraphs: stored(row.reading, paragraphs, articleId),
    repairs: stored(row.repairs, repairs, articleId),
  };
}

/** @returns undefined where the page has gone since the graph was read */
export async function textOfPage(store: Store, pageId: string): Promise<string | undefined> {
  const [row] = await readRows(store, pageText(pageId), z.object({ text: z.string() }));
  return row?.text;
}

/** A value that the import stored as JSON. */
function stored<T>(json: string, shape: z.ZodType<T>, articleId: string): T {
  try {
    return shape.parse(JSON.parse(json));
  } catch (cause) {
    throw new StoreError(
      'damaged',
      `The text of article ${articleId} is not as gongpu stores it. Import its page again.`,
      { cause, situation: { kind: 'damaged article', article: articleId } },
    );
  }
}
