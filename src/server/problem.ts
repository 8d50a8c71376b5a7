/** Errors as clients see them: problem details of RFC 9457, with what to do next and without secrets. */
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { QueryFailedError, QueryLimitError, QueryRefusedError, StoreError } from '../store/store-error.ts';
import type { Problem } from './api.ts';

/** A request that cannot be answered; `message` goes to the client. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly status: ContentfulStatusCode;
  readonly headers: Readonly<Record<string, string>>;
  /** What a browser shows instead of the problem. */
  readonly page: (() => Response) | undefined;

  constructor(
    status: ContentfulStatusCode,
    detail: string,
    headers: Readonly<Record<string, string>> = {},
    options?: ErrorOptions & { readonly page?: () => Response },
  ) {
    super(detail, options);
    this.status = status;
    this.headers = headers;
    this.page = options?.page;
  }
}

const titles: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Token required',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  413: 'Request too large',
  415: 'Unsupported media type',
  422: 'Limit reached',
  500: 'Internal error',
  503: 'Unavailable',
};

export function problemResponse({ status, message, headers }: HttpProblem): Response {
  const problem: Problem = {
    type: 'about:blank',
    title: titles[status] ?? 'Error',
    status,
    detail: message,
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', ...headers },
  });
}

/** What a client is told about any error. Only errors that are written for users keep their message. */
export function problemOf(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof QueryRefusedError) return new HttpProblem(403, error.message);
  if (error instanceof QueryLimitError) return new HttpProblem(422, error.message);
  if (error instanceof QueryFailedError) return new HttpProblem(400, error.message);
  if (error instanceof StoreError) {
    return new HttpProblem(503, error.message, { 'retry-after': '5' }, { cause: error });
  }
  if (error instanceof HTTPException) {
    return new HttpProblem(error.status === 413 ? 413 : 400, error.message || 'The request makes no sense.');
  }
  return new HttpProblem(
    500,
    'The server met a fault of its own; its log says more. Please report it.',
    {},
    {
      cause: error,
    },
  );
}
