/** Who may ask the server: this machine alone, or whoever has the token. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { foreignNamePage, tokenPage } from './plain-page.ts';
import { HttpProblem } from './problem.ts';

/** `local`: bound to this machine's own address; `token`: reachable from elsewhere, so everybody must show the token. */
export type Access = { readonly kind: 'local' } | { readonly kind: 'token'; readonly token: string };

const cookie = 'gongpu_token';

/** Lets a request through or ends it with 401 or 403. */
export function guard(access: Access): MiddlewareHandler {
  return access.kind === 'local' ? ownNameOnly : tokenOnly(access.token);
}

/**
 * A web page of somebody else can make its own name point to 127.0.0.1 and would then be allowed to read our answers:
 * only requests that call this machine by its own name are answered.
 */
const ownNameOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  if (!isLocalHost(host)) {
    throw new HttpProblem(
      403,
      'This server answers to localhost and 127.0.0.1 only. Use such an address, or start it with --host to serve other machines with a token.',
      {},
      { page: foreignNamePage },
    );
  }
  await next();
};

/** Whether a Host header names this machine: `localhost:4680`, `127.0.0.1`, `[::1]:80`. */
export function isLocalHost(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i.test(host);
}

/**
 * The token comes as `Authorization: Bearer`, as a cookie, or in the address `?token=` that the server prints: then it
 * moves into a cookie, and the address loses it, so that it stays out of bookmarks and of what the viewer shares.
 */
function tokenOnly(token: string): MiddlewareHandler {
  return async (c, next) => {
    const shown = c.req.query('token');
    if (shown !== undefined && c.req.method === 'GET' && !c.req.path.startsWith('/api/')) {
      if (!isSame(shown, token)) throw refused(true);
      const url = new URL(c.req.url);
      url.searchParams.delete('token');
      // Lax and not strict: a link in a message that leads here must work.
      setCookie(c, cookie, token, { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 30 * 24 * 3600 });
      // Relative, so that it also holds behind a proxy that serves us from a folder.
      return c.redirect(`./${url.pathname.split('/').at(-1) ?? ''}${url.search}`, 303);
    }
    const [scheme, word] = (c.req.header('authorization') ?? '').split(' ');
    const bearer = scheme?.toLowerCase() === 'bearer' ? word : undefined;
    const given = bearer ?? getCookie(c, cookie);
    if (given === undefined || !isSame(given, token)) throw refused(false);
    await next();
  };
}

/** @param wasTyped the token that is wrong came in the address, so somebody has tried */
function refused(wasTyped: boolean): HttpProblem {
  const headers = { 'www-authenticate': 'Bearer realm="gongpu"' };
  return new HttpProblem(
    401,
    'This server asks for its token. Open the address that gongpu serve printed, or send Authorization: Bearer TOKEN.',
    headers,
    { page: () => tokenPage(wasTyped, headers) },
  );
}

/** Compares in a time that tells nothing about where two words differ, nor how long the right one is. */
function isSame(a: string, b: string): boolean {
  const digest = (word: string): Buffer => createHash('sha256').update(word).digest();
  return timingSafeEqual(digest(a), digest(b));
}
