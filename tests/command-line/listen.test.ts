/** The port and the command that opens it. */
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { accessFor, ListenError, listen, namesOf } from '../../src/server/listen.ts';
import { withCommandLine } from './command-line.ts';

const app = { fetch: () => new Response('here') };
const host = '127.0.0.1';

test('a free port is taken, answered on, and given back', async () => {
  const listening = await listen(app, { host, port: 0, access: { kind: 'local' } });
  const [address = '', ...more] = listening.addresses;
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(more).toEqual([]);
  expect(await (await fetch(address)).text()).toBe('here');
  await listening.close();
  await expect(fetch(address)).rejects.toThrow();
});

test('the address names the token, and a machine that can be reached', async () => {
  const access = accessFor('0.0.0.0', 'a b');
  const listening = await listen(app, { host: '0.0.0.0', port: 0, access });
  expect(listening.addresses[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=a%20b$/);
  for (const address of listening.addresses) expect(await (await fetch(address)).text()).toBe('here');
  await listening.close();
});

test('a server on all addresses names this machine’s own, first the one for itself', () => {
  const interfaces = {
    lo: [{ address: '127.0.0.1', family: 'IPv4', internal: true }],
    eth0: [
      { address: '192.168.0.7', family: 'IPv4', internal: false },
      { address: 'fd00::7', family: 'IPv6', internal: false },
      { address: 'fe80::7', family: 'IPv6', internal: false },
    ],
    gone: undefined,
  } as const;
  expect(namesOf('0.0.0.0', interfaces)).toEqual(['127.0.0.1', '192.168.0.7']);
  expect(namesOf('::', interfaces)).toEqual(['127.0.0.1', '192.168.0.7', 'fd00::7']);
  expect(namesOf('192.168.0.7', interfaces)).toEqual(['192.168.0.7']);
});

async function withTakenPort(work: (port: number) => Promise<void>): Promise<void> {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, host, () => {
      const address = other.address();
      resolve(address !== null && typeof address === 'object' ? address.port : 0);
    });
  });
  try {
    await work(port);
  } finally {
    await new Promise((resolve) => other.close(resolve));
  }
}

test('a port that is taken is said to be taken', () =>
  withTakenPort(async (port) => {
    const opening = listen(app, { host, port, access: { kind: 'local' } });
    await expect(opening).rejects.toThrow(ListenError);
    await expect(opening).rejects.toMatchObject({ problem: 'in-use' });
  }));

test('gongpu serve says what to do about a port that is taken', () =>
  withTakenPort((port) =>
    withCommandLine(async ({ gongpu }) => {
      const { code, stdout, stderr } = await gongpu('serve', '--port', String(port));
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain(`127.0.0.1:${port} is in use`);
      expect(stderr).toContain('--port');
    }),
  ));

test.each(['-1', '65536', 'x', '', '80.5', '0x50'])('gongpu serve --port %s is no port', (port) =>
  withCommandLine(async ({ gongpu }) => {
    const { code, stderr } = await gongpu('serve', `--port=${port}`);
    expect([code, stderr.includes('is no port')]).toEqual([2, true]);
  }),
);

test('gongpu serve on an address of another machine says so', () =>
  withCommandLine(async ({ gongpu }) => {
    // Reserved for documentation: nobody has it.
    const { code, stderr } = await gongpu('serve', '--port', '0', '--host', '192.0.2.1');
    expect([code, stderr.includes('192.0.2.1 is no address of this machine')]).toEqual([1, true]);
  }));
