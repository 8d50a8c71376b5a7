/** Pages that a browser gets in place of the viewer: what is the matter and what to do, in both languages, without scripts. */
import { createHash } from 'node:crypto';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export interface PlainPage {
  readonly status: ContentfulStatusCode;
  readonly headers?: Readonly<Record<string, string>>;
  /** HTML, as `en` is. */
  readonly zh: string;
  readonly en: string;
}

const style = `
:root { color-scheme: light dark; font: 1rem/1.7 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
body { max-width: 34rem; margin: 14vh auto; padding: 0 1.5rem; color: light-dark(#292524, #e7e5e4); background: light-dark(#faf9f7, #171615); }
h1 { font-size: 1.25rem; color: light-dark(#9f2f25, #f0877b); }
section { margin: 1.5rem 0; }
code, input, button { font: inherit; }
code { padding: 0 .25em; border-radius: 4px; background: light-dark(#f0ede8, #2b2927); overflow-wrap: anywhere; }
a { color: light-dark(#9f2f25, #f0877b); }
form { display: flex; gap: .5rem; margin: 1.5rem 0; }
input { flex: 1; min-width: 0; padding: .375rem .625rem; border: 1px solid light-dark(#8a827b, #8a827b); border-radius: 6px; background: transparent; color: inherit; }
button { padding: .375rem 1rem; border: 0; border-radius: 6px; background: light-dark(#9f2f25, #f0877b); color: light-dark(#ffffff, #2a1310); cursor: pointer; }
`;

/** Nothing but this style, and forms that come back here. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function plainPage({ status, headers, zh, en }: PlainPage, more = ''): Response {
  const page = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>工谱 gongpu</title>
<style>${style}</style>
<main>
<h1>工谱 gongpu</h1>
<section>${zh}</section>
${more}<section lang="en">${en}</section>
</main>
</html>
`;
  return new Response(page, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy,
      ...headers,
    },
  });
}

/** Whether somebody looks at the answer: a browser that goes to an address, not a script that asks the API. */
export function wantsPage({ method, headers, url }: Request): boolean {
  return (
    (method === 'GET' || method === 'HEAD') &&
    (headers.get('accept') ?? '').includes('text/html') &&
    !new URL(url).pathname.startsWith('/api/')
  );
}

/** Asks for the token; whoever types it goes on to the address that was asked for. */
export function tokenPage(wasWrong: boolean, headers: Readonly<Record<string, string>>): Response {
  return plainPage(
    {
      status: 401,
      headers,
      zh: `<p>${wasWrong ? '令牌不对。' : '打开这个图谱需要访问令牌。'}</p>
<p>请使用运行 <code>gongpu serve</code> 的人得到的完整地址，它以 <code>?token=…</code> 结尾；或在此输入令牌。</p>`,
      en: `<p>${wasWrong ? 'That token is wrong.' : 'This graph asks for a token.'}</p>
<p>Open the whole address that <code>gongpu serve</code> printed, which ends in <code>?token=…</code>, or type the token here.</p>`,
    },
    `<form method="get"><input name="token" type="password" required autofocus autocomplete="off" aria-label="令牌 Token" placeholder="令牌 Token"><button>打开 Open</button></form>
`,
  );
}

/** @param home the viewer's address, relative to what was asked for */
export function missingPage(home: string): Response {
  return plainPage({
    status: 404,
    zh: `<p>没有这个页面。链接可能有误，或不完整。</p><p><a href="${home}">返回图谱</a></p>`,
    en: `<p>There is no such page. The link may be wrong or cut short.</p><p><a href="${home}">Back to the graph</a></p>`,
  });
}

export function notBuiltPage(): Response {
  return plainPage({
    status: 503,
    zh: '<p>图谱界面尚未构建。请在项目文件夹运行 <code>npm run build:viewer</code>，然后刷新此页。</p>',
    en: `<p>The viewer has not been built. Run <code>npm run build:viewer</code> in the project’s folder and reload this page.</p>
<p><a href="api/statistics">api/statistics</a> · <a href="api/openapi.json">api/openapi.json</a></p>`,
  });
}

/** A name that is not this machine's own, on a server for this machine only. */
export function foreignNamePage(): Response {
  return plainPage({
    status: 403,
    zh: '<p>这个服务只在本机用 <code>localhost</code> 或 <code>127.0.0.1</code> 打开。要让其他机器访问，请用 <code>gongpu serve --host 0.0.0.0</code> 启动。</p>',
    en: '<p>This server answers to <code>localhost</code> and <code>127.0.0.1</code> only. To serve other machines, start it with <code>gongpu serve --host 0.0.0.0</code>.</p>',
  });
}
