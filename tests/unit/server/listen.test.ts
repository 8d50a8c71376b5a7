/** The port and the command that opens it. */
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { accessFor, ListenError, listen } from '../../../src/server/listen.ts';
import { withCommandLine } from '../cli/command-line.ts';

const app = { fetch: () => new Response('here') };
const host = '127.0.0.1';

test('a free port is taken, answered on, and given back', async () => {
  const listening = await listen(app, { host, port: 0, access: { kind: 'local' } });
  expect(listening.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await (await fetch(listening.address)).text()).toBe('here');
  await listening.close();
  await expect(fetch(listening.address)).rejects.toThrow();
});

test('the address names the token, and a machine that can be reached', async () => {
  const access = accessFor('0.0.0.0', 'a b');
  const listening = await listen(app, { host: '0.0.0.0', port: 0, access });
  expect(listening.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=a%20b$/);
  await listening.close();
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
    expect([code, stderr.includes('is no address of this machine')]).toEqual([1, true]);
  }));
