/** Reading what `issue.yaml` or a front matter block says about an issue; a wrong or unknown key is named, never dropped. */
import { type Document, parseDocument } from 'yaml';
import { z } from 'zod';
import type { IssueDetails } from '../../page/article.ts';
import { isCalendarDay } from './calendar-day.ts';
import { isKnownRegion } from './known-region.ts';
import { type DetailProblem, RefusedError } from './refusal.ts';

const words = z.string().trim().min(1).max(100);
const issueFields = {
  newspaper: words.optional(),
  date: z.string().refine(isCalendarDay).optional(),
  home: words.refine(isKnownRegion).optional(),
};
/** The keys of `issue.yaml`. */
const issueFile = z.strictObject(issueFields);
/** A front matter block stands on one page and may give its number. */
const frontMatter = z.strictObject({ ...issueFields, page: z.int().min(1).max(999).optional() });

const schemas = { issueFile, frontMatter } as const;

/** The value as the file has it, short enough for a message. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function problemsOf(error: z.ZodError, value: unknown): readonly DetailProblem[] {
  const fields = new Map(Object.entries(value !== null && typeof value === 'object' ? value : {}));
  return error.issues.flatMap((issue): DetailProblem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((field) => ({ field, problem: 'unknown-key', found: shown(fields.get(field)) }));
    }
    const field = issue.path.join('.');
    return [{ field, problem: 'wrong-value', found: shown(field === '' ? value : fields.get(field)) }];
  });
}

/** Drops the keys that are absent: an absent detail is no detail. */
function present(details: z.infer<typeof frontMatter>): IssueDetails {
  const { newspaper, date, home, page } = details;
  return {
    ...(newspaper !== undefined && { newspaper }),
    ...(date !== undefined && { date }),
    ...(home !== undefined && { home }),
    ...(page !== undefined && { page }),
  };
}

/** The document as plain values; references inside it are refused, because a few of them can make a huge value. */
function plainValue(document: Document, file: string, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new RefusedError(
      { path, reason: { kind: 'bad-yaml', file, line: 1, column: 1, cause } },
      { cause: error },
    );
  }
}

/**
 * The details that a YAML text gives. `file` is the file to name in a message, `path` the page that it is read for.
 * @throws RefusedError when it is no YAML, or has unknown keys or wrong values
 */
export function parseDetails(
  yaml: string,
  kind: keyof typeof schemas,
  file: string,
  path: string,
): IssueDetails {
  const document = parseDocument(yaml, { stringKeys: true });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col: column } = error.linePos?.[0] ?? { line: 1, col: 1 };
    const cause = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    throw new RefusedError(
      { path, reason: { kind: 'bad-yaml', file, line, column, cause } },
      { cause: error },
    );
  }
  const value = plainValue(document, file, path);
  const parsed = schemas[kind].safeParse(value);
  if (!parsed.success) {
    const problems = problemsOf(parsed.error, value);
    throw new RefusedError({ path, reason: { kind: 'bad-details', file, problems } });
  }
  return present(parsed.data);
}
