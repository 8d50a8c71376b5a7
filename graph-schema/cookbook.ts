/** The cookbook: Cypher queries that answer an analyst's questions, one a file, the same on both databases. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Label } from './ontology.ts';

export type RecipeValue = null | boolean | number | string;

export interface RecipeParameter {
  readonly name: string;
  readonly default: RecipeValue;
  readonly note: Label;
}

export interface Recipe {
  /** Name of the file without its ending. */
  readonly name: string;
  /** The question that it answers. */
  readonly question: Label;
  readonly parameters: readonly RecipeParameter[];
  readonly cypher: string;
}

// The queries themselves are not compiled: the build reads those of the sources.
const folder = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './cookbook/' : '../../graph-schema/cookbook/', import.meta.url),
);

/** All recipes by name. */
export function readCookbook(): readonly Recipe[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => parseRecipe(basename(file, '.cypher'), readFileSync(`${folder}${file}`, 'utf8')));
}

/**
 * Two lines of comment with the question in Chinese and in English, a line `// $name = JSON  中文 / English` for each
 * parameter, then the query.
 * @throws {SyntaxError} naming the recipe, when it is written otherwise
 */
export function parseRecipe(name: string, text: string): Recipe {
  const lines = text.split('\n');
  const comments = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('// ')),
  );
  const [zh, en, ...parameters] = comments.map((line) => line.slice('// '.length));
  if (zh === undefined || en === undefined) {
    throw new SyntaxError(`Recipe ${name} does not begin with its question in Chinese and in English.`);
  }
  return {
    name,
    question: { zh, en },
    parameters: parameters.map((line) => parseParameter(name, line)),
    cypher: lines.slice(comments.length).join('\n').trim(),
  };
}

function parseParameter(recipe: string, line: string): RecipeParameter {
  const [, name, json, zh, en] = /^\$(\w+) = (.+?) {2}(.+) \/ (.+)$/.exec(line) ?? [];
  if (name === undefined || json === undefined || zh === undefined || en === undefined) {
    throw new SyntaxError(`Recipe ${recipe}: "${line}" declares no parameter.`);
  }
  const value: unknown = JSON.parse(json);
  if (!isRecipeValue(value)) {
    throw new SyntaxError(`Recipe ${recipe}: the default of $${name} is no plain value.`);
  }
  return { name, default: value, note: { zh, en } };
}

function isRecipeValue(value: unknown): value is RecipeValue {
  return value === null || ['boolean', 'number', 'string'].includes(typeof value);
}
