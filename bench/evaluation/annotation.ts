/** Annotated pages: what a careful reader takes from a page, in the JSON format that tests/evaluation/README.md describes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { entityTypeNames, relationTypeNames } from '../../graph-schema/ontology.ts';

const entitySchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Each of them is right. */
  types: z.array(z.enum(entityTypeNames)).min(1),
  /** Other names and forms under which it may be found. */
  also: z.array(z.string()).default([]),
  /** False: listing it is fine and leaving it out is fine. */
  must: z.boolean().default(true),
});
const relationSchema = z.object({
  type: z.enum(relationTypeNames),
  from: z.string(),
  to: z.string(),
  sentence: z.string().default(''),
  must: z.boolean().default(true),
});
const factSchema = z.object({
  about: z.string(),
  what: z.string(),
  value: z.number(),
  unit: z.string().default(''),
  must: z.boolean().default(true),
});
const articleSchema = z.object({
  headline: z.string(),
  reporters: z.array(z.string()).default([]),
  correspondents: z.array(z.string()).default([]),
  /** First and last characters of the body. */
  starts: z.string().min(1),
  ends: z.string().min(1),
  entities: z.array(entitySchema).default([]),
  relations: z.array(relationSchema).default([]),
  facts: z.array(factSchema).default([]),
});
const pageSchema = z.object({ page: z.string(), articles: z.array(articleSchema) });

export type AnnotatedEntity = z.infer<typeof entitySchema>;
export type AnnotatedRelation = z.infer<typeof relationSchema>;
export type AnnotatedFact = z.infer<typeof factSchema>;
export type AnnotatedArticle = z.infer<typeof articleSchema>;

export interface AnnotatedPage {
  readonly page: string;
  readonly articles: readonly AnnotatedArticle[];
  /** Where the page's text is. */
  readonly file: string;
}

/** The annotated pages of a folder: `NAME.json` with the text in `pages/` or beside it. */
export function loadAnnotations(folder: string): readonly AnnotatedPage[] {
  const found: AnnotatedPage[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.json')) continue;
    const json: unknown = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
    const read = pageSchema.safeParse(json);
    if (!read.success)
      throw new Error(`${path.join(folder, name)} is no annotated page: ${z.prettifyError(read.error)}`);
    const places = [path.join(folder, 'pages', read.data.page), path.join(folder, read.data.page)];
    const file = places.find((place) => existsSync(place));
    if (file === undefined) throw new Error(`${name} annotates ${read.data.page}, which is not in ${folder}`);
    found.push({ ...read.data, file });
  }
  return found;
}
