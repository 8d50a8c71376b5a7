/** How the routes describe themselves, alike for all. */
import type { ZodType } from 'zod';
import { problem } from '../api.ts';

const problemContent = { 'application/problem+json': { schema: problem } };

const descriptions = {
  400: 'The request makes no sense; the detail says what to change',
  403: 'The query would do more than read',
  404: 'There is no such thing in the graph',
  422: 'The query hit a limit',
  503: 'The database does not answer',
} as const;
export type ProblemStatus = keyof typeof descriptions;

/** Responses of a route: what it answers, and the problems that it may meet. */
export function answers<T extends ZodType>(
  schema: T,
  description: string,
  problems: readonly ProblemStatus[],
) {
  const errors = Object.fromEntries(
    [...problems, 503 as const].map((status) => [
      status,
      { description: descriptions[status], content: problemContent },
    ]),
  );
  return { ...errors, 200: { description, content: { 'application/json': { schema } } } };
}
