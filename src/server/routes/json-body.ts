/** What a question that is posted has to be: JSON, and no larger than a bound. */
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HttpProblem } from '../problem.ts';

/** @param what is posted, for the message that refuses it */
export function jsonBody(what: string, maxSize: number): readonly [MiddlewareHandler, MiddlewareHandler] {
  return [
    async (c, next) => {
      // Only this type makes a browser ask first when another site's page sends it.
      if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) {
        throw new HttpProblem(415, `Send the ${what} as JSON with content-type: application/json.`);
      }
      await next();
    },
    bodyLimit({
      maxSize,
      onError: () => {
        throw new HttpProblem(413, `The ${what} is larger than ${maxSize} bytes. Shorten it.`);
      },
    }),
  ];
}
