/** Who is let in. */
import { expect, test } from 'vitest';
import { isLocalHost } from '../../../src/server/access.ts';
import { accessFor, isLoopback } from '../../../src/server/listen.ts';
import { withGraph } from '../import/embedded-graph.ts';
import { type Client, clientOf } from './sample.ts';

const secret = 'a-token-that-nobody-guesses';

const withToken = (work: (client: Client) => Promise<void>) =>
  withGraph((store) => work(clientOf(store, { access: { kind: 'token', token: secret } })));

test.each(['localhost', 'LOCALHOST:80', '127.0.0.1', '127.0.0.1:4680', '127.1.2.3:1', '[::1]', '[::1]:4680'])(
  '%s is this machine',
  (host) => expect(isLocalHost(host)).toBe(true),
);
test.each([
  '',
  'evil.example',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  '192.168.0.1',
  'a@localhost',
])('%s is not', (host) => expect(isLocalHost(host)).toBe(false));

test('a name that somebody pointed to this machine is not answered', () =>
  withGraph(async (store) => {
    const client = clientOf(store);
    const evil = await client.ask('/api/statistics', { headers: { host: 'evil.example' } });
    expect([evil.status, (await evil.text()).includes('--host')]).toEqual([403, true]);
    expect((await client.ask('/api/statistics', { headers: { host: 'localhost:9' } })).status).toBe(200);
  }));

test('a server for this machine asks for no token, any other does', () => {
  for (const host of ['127.0.0.1', 'localhost', '::1', '127.0.0.2']) {
    expect([isLoopback(host), accessFor(host, secret).kind]).toEqual([true, 'local']);
  }
  for (const host of ['0.0.0.0', '::', '192.168.0.7', 'example.org', '127.example.org', '']) {
    expect(accessFor(host, secret)).toEqual({ kind: 'token', token: secret });
  }
});

test('a token that nobody set is long and new each time', () => {
  const tokens = [accessFor('0.0.0.0', undefined), accessFor('0.0.0.0', '')].map((access) =>
    access.kind === 'token' ? access.token : '',
  );
  expect(tokens.every((token) => token.length >= 32)).toBe(true);
  expect(new Set(tokens).size).toBe(2);
});

test('without the token nothing is answered, not even the viewer', () =>
  withToken(async (client) => {
    for (const address of ['/', '/assets/x.js', '/api/graph', '/api/openapi.json', '/api/nothing']) {
      const response = await client.ask(address);
      expect([address, response.status]).toEqual([address, 401]);
      expect(response.headers.get('www-authenticate')).toContain('Bearer');
      expect(await response.text()).not.toContain(secret);
    }
  }));

test.each([
  ['a header', { authorization: `Bearer ${secret}` }, 200],
  ['a header in small letters', { authorization: `bearer ${secret}` }, 200],
  ['a cookie', { cookie: `gongpu_token=${secret}` }, 200],
  ['a wrong header', { authorization: 'Bearer wrong' }, 401],
  ['a beginning of it', { authorization: `Bearer ${secret.slice(0, -1)}` }, 401],
  ['nothing after Bearer', { authorization: 'Bearer ' }, 401],
  ['another scheme', { authorization: `Basic ${secret}` }, 401],
  ['a wrong cookie', { cookie: 'gongpu_token=wrong' }, 401],
])('the token as %s', (_, headers, status) =>
  withToken(async (client) => {
    expect((await client.ask('/api/statistics', { headers })).status).toBe(status);
  }),
);

test('the address with the token turns it into a cookie and loses it', () =>
  withToken(async (client) => {
    const response = await client.ask(`/?token=${secret}&view=a`);
    expect([response.status, response.headers.get('location')]).toEqual([303, './?view=a']);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    const kept = await client.ask('/api/statistics', { headers: { cookie: cookie.split(';')[0] ?? '' } });
    expect(kept.status).toBe(200);
    expect((await client.ask('/?token=wrong')).status).toBe(401);
  }));

test('a browser without the token is told in both languages what to do, and can type it', () =>
  withToken(async (client) => {
    const headers = { accept: 'text/html,*/*' };
    const page = await client.ask('/', { headers });
    expect([page.status, page.headers.get('content-type')]).toEqual([401, 'text/html; charset=utf-8']);
    const text = await page.text();
    expect(text).toContain('打开这个图谱需要访问令牌');
    expect(text).toContain('This graph asks for a token');
    expect(text).toContain('<input name="token"');
    expect(page.headers.get('content-security-policy')).toContain("form-action 'self'");
    expect(await (await client.ask('/?token=wrong', { headers })).text()).toContain('That token is wrong');
    expect((await client.ask(`/?token=${secret}`, { headers })).status).toBe(303);
    expect((await client.ask('/api/graph', { headers })).headers.get('content-type')).toContain(
      'problem+json',
    );
  }));

test('a browser that calls this machine by another name is told so on a page', () =>
  withGraph(async (store) => {
    const headers = { host: 'graph.example', accept: 'text/html' };
    const page = await clientOf(store).ask('/', { headers });
    expect([page.status, (await page.text()).includes('--host 0.0.0.0')]).toEqual([403, true]);
  }));

test('the API takes no token in addresses, which logs would keep', () =>
  withToken(async (client) => {
    expect((await client.ask(`/api/statistics?token=${secret}`)).status).toBe(401);
  }));

test('with a token, any name of the machine will do', () =>
  withToken(async (client) => {
    const headers = { host: 'graph.example.org', authorization: `Bearer ${secret}` };
    expect((await client.ask('/api/statistics', { headers })).status).toBe(200);
  }));
