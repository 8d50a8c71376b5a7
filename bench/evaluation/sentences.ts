/**
 * The evaluation set of sentences: short news paragraphs with what a careful reader takes from each, in the text format
 * that tests/evaluation/sentences/README.md describes. Here the files are read and checked.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import {
  approximations,
  attendanceRoleNames,
  claimStatusNames,
  entityTypeNames,
  figureKindNames,
  isAllowedRelation,
  relationTypeNames,
} from '../../graph-schema/ontology.ts';
import { textFilesIn } from './text-files.ts';

const entitySchema = z.object({
  name: z.string().min(1),
  types: z.array(z.enum(entityTypeNames)).min(1),
  also: z.array(z.string().min(1)),
  must: z.boolean(),
  /** Why no form of the name stands in the text. */
  because: z.string().min(1).optional(),
});
const relationSchema = z.object({
  type: z.enum(relationTypeNames),
  from: z.string().min(1),
  to: z.string().min(1),
  must: z.boolean(),
  role: z.enum(attendanceRoleNames).optional(),
  title: z.string().min(1).optional(),
  /** Yuan. */
  amount: z.number().positive().optional(),
  status: z.enum(claimStatusNames),
});
const figureSchema = z.object({
  about: z.string().min(1),
  what: z.enum(figureKindNames),
  value: z.number(),
  unit: z.string().min(1),
  approx: z.enum(approximations),
  must: z.boolean(),
});
const forbiddenRelationSchema = z.object({
  type: z.enum(relationTypeNames),
  /** `*` is any entity. */
  from: z.string().min(1),
  to: z.string().min(1),
});
const itemSchema = z.object({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'an id is lower-case words joined by hyphens'),
  /** What the item tries: `area/detail`. */
  phenomenon: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/u, 'a phenomenon is area/detail'),
  /** Home region of the newspaper, province first. */
  home: z.string().min(1).optional(),
  /** As printed, line breaks of the columns included. */
  text: z.string().min(1),
  entities: z.array(entitySchema),
  relations: z.array(relationSchema),
  figures: z.array(figureSchema),
  not: z.object({
    relations: z.array(forbiddenRelationSchema),
    /** Types and a name that must be no entity of these types. */
    entities: z.array(z.object({ types: z.array(z.enum(entityTypeNames)).min(1), name: z.string().min(1) })),
  }),
});

export type Sentence = z.infer<typeof itemSchema>;
export type SentenceEntity = z.infer<typeof entitySchema>;
export type SentenceRelation = z.infer<typeof relationSchema>;
export type ForbiddenRelation = z.infer<typeof forbiddenRelationSchema>;

/** An end of a forbidden relation that stands for every entity. */
export const anything = '*';

/** All items of the folder's `.txt` files. Throws with file and line where one cannot be read. */
export function loadSentences(folder: string): readonly Sentence[] {
  return textFilesIn(folder).flatMap((file) =>
    parseSentences(readFileSync(file, 'utf8'), path.basename(file)),
  );
}

/** The items of one file's text; `name` is what messages call the file. */
export function parseSentences(text: string, name: string): readonly Sentence[] {
  const drafts: Draft[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('//')) continue;
    const head = /^\[([^\]]+)\] (\S+)$/u.exec(line);
    const where = `${name}:${i + 1}`;
    if (head !== null) drafts.push(newDraft(where, head[1] ?? '', head[2] ?? ''));
    else {
      const draft = drafts.at(-1);
      if (draft === undefined) throw new Error(`${where}: before the first [phenomenon] id line: ${line}`);
      if (!readLine(draft, line)) throw new Error(`${where}: no line of this format: ${line}`);
    }
  }
  return drafts.map((draft) => {
    const { where, lines, ...rest } = draft;
    const read = itemSchema.safeParse({ ...rest, text: lines.join('\n') });
    if (!read.success) throw new Error(`${where} ${rest.id}: ${z.prettifyError(read.error)}`);
    return read.data;
  });
}

/** The entity that an annotation means by one of its forms; undefined where none or more than one has it. */
export function entityNamed(sentence: Sentence, form: string): SentenceEntity | undefined {
  const named = sentence.entities.filter((e) => e.name === form);
  const called = named.length > 0 ? named : sentence.entities.filter((e) => e.also.includes(form));
  return called.length === 1 ? called[0] : undefined;
}

/** What is wrong with an item beyond its form, in words; nothing where it is sound. */
export function faultsOf(sentence: Sentence): readonly string[] {
  const text = bare(sentence.text);
  const faults: string[] = [];
  for (const { name, also, because } of sentence.entities) {
    if (sentence.entities.filter((e) => e.name === name).length > 1) faults.push(`${name} is listed twice`);
    const printed = [name, ...also].some((form) => text.includes(bare(form)));
    if (!printed && because === undefined) faults.push(`${name} is not in the text and nothing says why`);
  }
  for (const { type, from, to } of [...sentence.relations, ...sentence.not.relations]) {
    const ends = [from, to].map((form) => (form === anything ? anything : entityNamed(sentence, form)));
    for (const [i, end] of ends.entries()) {
      if (end === undefined) faults.push(`${[from, to][i]} names no single entity (${type})`);
    }
    const [a, b] = ends;
    if (a === undefined || b === undefined || a === anything || b === anything) continue;
    if (!a.types.some((x) => b.types.some((y) => isAllowedRelation(type, x, y)))) {
      faults.push(`${from} ${type} ${to} is not allowed by the ontology`);
    }
  }
  for (const { about } of sentence.figures) {
    if (entityNamed(sentence, about) === undefined) faults.push(`${about} names no single entity (figure)`);
  }
  return faults;
}

/** Text for looking up names: without blanks and marks that a name drops. */
const bare = (text: string): string => text.replace(/[\s#“”《》‘’]+/gu, '');

interface Draft {
  readonly where: string;
  readonly phenomenon: string;
  readonly id: string;
  home?: string;
  readonly lines: string[];
  readonly entities: unknown[];
  readonly relations: unknown[];
  readonly figures: unknown[];
  readonly not: { readonly relations: unknown[]; readonly entities: unknown[] };
}

const newDraft = (where: string, phenomenon: string, id: string): Draft => ({
  where,
  phenomenon,
  id,
  lines: [],
  entities: [],
  relations: [],
  figures: [],
  not: { relations: [], entities: [] },
});

const entityLine = /^(~|not )?([A-Z][a-z]+(?:\|[A-Z][a-z]+)*): (.+)$/u;
const relationLine = new RegExp(
  `^(~|not )?(\\S+) (${relationTypeNames.join('|')}) (\\S+)(?: \\[(.+)\\])?$`,
  'u',
);
const figureLine = /^(~)?figure (\S+) ([a-z]+) ([\d.]+)([+~]?) (\S+)$/u;

/** Adds what a line says to the item; false where it is no line of the format. */
function readLine(draft: Draft, line: string): boolean {
  if (line === '>' || line.startsWith('> ')) draft.lines.push(line.slice(2));
  else if (line.startsWith('home: ')) draft.home = line.slice('home: '.length);
  else return readFigure(draft, line) || readRelation(draft, line) || readEntity(draft, line);
  return true;
}

function readEntity(draft: Draft, line: string): boolean {
  const found = entityLine.exec(line);
  if (found === null) return false;
  const [, mark, types = '', rest = ''] = found;
  const [names = '', because] = rest.split(' // ');
  const [name = '', forms = ''] = names.split(' = ');
  const also = forms === '' ? [] : forms.split(' / ');
  if (mark === 'not ') draft.not.entities.push({ types: types.split('|'), name });
  else draft.entities.push({ types: types.split('|'), name, also, must: mark !== '~', because });
  return true;
}

function readRelation(draft: Draft, line: string): boolean {
  const found = relationLine.exec(line);
  if (found === null) return false;
  const [, mark, from, type, to, detail] = found;
  if (mark === 'not ') {
    draft.not.relations.push({ type, from, to });
    return detail === undefined;
  }
  const relation: Record<string, unknown> = { type, from, to, must: mark !== '~', status: 'done' };
  for (const word of detail?.split('; ') ?? []) {
    if (word === 'planned' || word === 'reported') relation.status = word;
    else if (type === 'FUNDED') relation.amount = Number(word);
    else relation[type === 'HOLDS_POST' ? 'title' : 'role'] = word;
  }
  draft.relations.push(relation);
  return true;
}

function readFigure(draft: Draft, line: string): boolean {
  const found = figureLine.exec(line);
  if (found === null) return false;
  const [, mark, about, what, value, approx, unit] = found;
  draft.figures.push({ about, what, value: Number(value), approx, unit, must: mark !== '~' });
  return true;
}
