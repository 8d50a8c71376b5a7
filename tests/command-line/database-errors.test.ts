/** What is said about a database that cannot be used, in both languages. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Neo4jError } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeFailure } from '../../src/cli/messages/describe-failure.ts';
import { connectionError, statementError } from '../../src/store/bolt/bolt-errors.ts';
import { readConfiguration, Secret } from '../../src/store/configuration.ts';
import { databaseFile } from '../../src/store/embedded/embedded-store.ts';
import { localTime } from '../../src/store/embedded/holder.ts';
import { openStore } from '../../src/store/open-store.ts';

let home = '';
beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'gongpu-errors-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function failureOf(work: () => unknown): Promise<Error> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing went wrong');
}

/** No sentence in English: names of settings, paths and commands are all that may be left. */
const english = /\b(?:the|The|is|and|or|cannot|check|Check|of|with)\b/;

async function expectChinese(work: () => unknown, ...words: readonly string[]): Promise<void> {
  const said = describeFailure(await failureOf(work), 'zh');
  for (const word of words) expect(said).toContain(word);
  expect(said).not.toMatch(english);
}

describe('the embedded database', () => {
  test('in use: by whom and since when, on the user’s clock', async () => {
    const store = await openStore({ kind: 'embedded', home });
    try {
      const again = () => openStore({ kind: 'embedded', home });
      const error = await failureOf(again);
      const minute = localTime(new Date().toISOString()).slice(0, 13);
      expect(error.message).toMatch(new RegExp(`process ${process.pid}, since ${minute}:\\d\\d\\)`));
      await expectChinese(again, `（进程 ${process.pid}，始于 ${minute}`, '请等它结束或停止它');
    } finally {
      await store.close();
    }
  });

  test('a folder that cannot be made: why', async () => {
    const file = path.join(home, 'file');
    writeFileSync(file, '');
    await expectChinese(
      () => openStore({ kind: 'embedded', home: path.join(file, 'below') }),
      '无法建立文件夹',
      '路径中的一段是文件而不是文件夹',
      'GONGPU_HOME',
    );
  });

  test.runIf(process.platform === 'linux')('a folder where the system makes none: at once', async () => {
    for (const folder of ['/proc/gongpu', '/proc/gongpu/below']) {
      await expectChinese(
        () => openStore({ kind: 'embedded', home: folder }),
        `无法建立文件夹 ${folder}`,
        'GONGPU_HOME',
      );
    }
    await expectChinese(
      () => openStore({ kind: 'embedded', home: '/proc' }),
      '无法写入数据库文件',
      'GONGPU_HOME',
    );
  });

  test('a damaged file: what to do', async () => {
    const damaged = mkdtempSync(path.join(home, 'damaged-'));
    writeFileSync(databaseFile(damaged), 'This is no database.');
    const error = await failureOf(() => openStore({ kind: 'embedded', home: damaged }));
    expect(describeFailure(error, 'zh')).toMatch(/数据库文件 .*graph\.grafeo 已损坏/);
  });

  test('a query with an aggregate in an expression: what to write, and who answers it as it is', async () => {
    const store = await openStore({ kind: 'embedded', home });
    const ask = (cypher: string) => () => store.query({ cypher }, { milliseconds: 5_000, rows: 10 });
    try {
      const form = ask('UNWIND [1, 2] AS x RETURN collect(x)[0..3] AS list');
      const error = await failureOf(form);
      expect(error.message).toContain('Neo4j does (set NEO4J_URI)');
      expect(error.message).toContain('WITH collect(x) AS list RETURN list[0..3]');
      expect(error.message).not.toContain('needs a RETURN');
      await expectChinese(form, 'Neo4j 可以', 'WITH collect(x) AS list');
      await expect(
        ask('UNWIND [1, 2] AS x WITH collect(x) AS list RETURN list[0..3]')(),
      ).resolves.toMatchObject({
        rows: [[[1, 2]]],
      });
      const bare = ask('MATCH (u:Union) RETURN u');
      expect((await failureOf(bare)).message).toContain('(u:`Union`)');
      await expectChinese(bare, '反引号', '(u:`Union`)');
      await expect(ask('MATCH (u:`Union`) RETURN u')()).resolves.toMatchObject({ rows: [] });
      const typo = await failureOf(ask('MTCH (u) RETURN u'));
      expect(typo.message).toContain('Check the spelling');
      expect(typo.message).not.toContain('`Union`');
      const mistake = await failureOf(ask('RETURN x'));
      expect(mistake.message).not.toContain('Neo4j');
    } finally {
      await store.close();
    }
  });
});

describe('Neo4j', () => {
  const configuration = {
    kind: 'neo4j',
    uri: 'bolt://127.0.0.1:1',
    user: 'reader',
    password: new Secret('secret'),
    database: 'papers',
  } as const;
  const raised = (code: string) => new Neo4jError('said by the server', code, '50N42', 'general error');
  const fail = (error: Error) => () => {
    throw error;
  };

  test('does not answer', () =>
    expectChinese(() => openStore(configuration), 'bolt://127.0.0.1:1 没有 Neo4j 应答'));

  test.each([
    ['Unauthorized', ['不接受用户 reader'], false],
    ['AuthenticationRateLimit', ['不接受用户 reader', '请稍等片刻再试'], true],
  ] as const)('refuses the password: %s', async (code, words, tooOften) => {
    const error = connectionError(raised(`Neo.ClientError.Security.${code}`), configuration);
    await expectChinese(fail(error), ...words);
    expect(error.message.includes('wait, then try again')).toBe(tooOften);
    expect(error.message).not.toContain('secret');
  });

  test.each([
    ['Neo.ClientError.Database.DatabaseNotFound', '没有名为 papers 的数据库'],
    ['Neo.ClientError.Security.Forbidden', '用户 reader 无权'],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', '数据库 papers 是只读的'],
    ['ServiceUnavailable', '连接中断'],
  ])('%s', (code, words) => expectChinese(fail(statementError(raised(code), configuration)), words));

  test.each([
    ['localhost', '不是 Neo4j 服务器的地址'],
    ['bolt://me:word@localhost', '含有用户名或密码'],
  ])('an address that is none: %s', (uri, words) =>
    expectChinese(() => readConfiguration({ NEO4J_URI: uri }, home), words),
  );
});
