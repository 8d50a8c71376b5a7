import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { datelineOf } from '../../../src/import/pages/dateline.ts';
import { detailsFromName } from '../../../src/import/pages/details-from-name.ts';
import { issueDetailsOf } from '../../../src/import/pages/issue-details.ts';
import { RefusedError } from '../../../src/import/pages/refusal.ts';

describe('the name of a file', () => {
  test.each([
    ['2024-03-12.txt', { date: '2024-03-12' }],
    ['20240312_p3.txt', { date: '2024-03-12', page: 3 }],
    ['滨海工人报2024年3月12日第2版.txt', { date: '2024-03-12', page: 2 }],
    ['2024.3.12-P04.md', { date: '2024-03-12', page: 4 }],
    ['03.txt', { page: 3 }],
    ['A5版.txt', { page: 5 }],
  ])('%s says the day and the page', (name, details) => {
    expect(detailsFromName(name, '/data/pages')).toEqual(details);
  });

  test.each([
    '5ed6cedd20240312d07.txt',
    '2024-13-45.txt',
    '20240230.txt',
    's01.txt',
    '1234567.txt',
    '工人报.txt',
  ])('%s says nothing', (name) => {
    expect(detailsFromName(name, '/data/pages')).toEqual({});
  });

  test.each([
    '/data/2024-03-12',
    '/data/滨海20240312',
    '/data/2024/03/12',
    '/data/2024-03/12',
    '/data/x/2024年3月12日',
  ])('in the folder %s has its day', (folder) => {
    expect(detailsFromName('02.txt', folder)).toEqual({ date: '2024-03-12', page: 2 });
  });

  test.each(['/data/2024', '/12/03', '/data/1/2/3'])('in the folder %s has none', (folder) => {
    expect(detailsFromName('02.txt', folder)).toEqual({ page: 2 });
  });
});

describe('the dateline of a page', () => {
  test.each([
    '2024年3月12日 星期二\n标题\n正文。',
    '滨海工人报　2024年3月12日　第3版\n\n标题\n正文。',
    '标题\n\n正文。\n责编：方晓　2024年3月12日',
  ])('gives its day: %j', (page) => {
    expect(datelineOf(page)).toBe('2024-03-12');
  });

  test.each([
    '标题\n2024年3月12日，宁波市总工会举办运动会。',
    '2024年3月12日 星期二\n2024年3月13日 星期三\n标题',
    '2024年2月30日 星期五\n标题',
    '3月12日 星期二\n标题',
    `标题\n${'很长的一段话，'.repeat(20)}2024年3月12日星期二`,
  ])('is not made up: %j', (page) => {
    expect(datelineOf(page)).toBeUndefined();
  });
});

describe('the details of an issue', () => {
  let folder = '';
  beforeEach(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), 'gongpu-')), '2021-01-01');
    await mkdir(folder);
  });
  afterEach(() => rm(path.dirname(folder), { recursive: true, force: true }));

  const file = (name: string) => ({ path: `pages/${name}`, name, folder });
  const yaml = (text: string) => writeFile(path.join(folder, 'issue.yaml'), text);
  const refusal = async (page: string) => {
    const error: unknown = await issueDetailsOf(file('01.txt'), page, {}).catch((reason: unknown) => reason);
    return error instanceof RefusedError ? error.refusal.reason : error;
  };

  test('come from options before front matter before issue.yaml before names before the dateline', async () => {
    const dateline = '2020年1月1日 星期三\n标题\n正文。';
    expect(await issueDetailsOf({ ...file('x.txt'), folder: '/data' }, dateline, {})).toEqual({
      date: '2020-01-01',
    });
    expect(await issueDetailsOf(file('03.txt'), dateline, {})).toEqual({ date: '2021-01-01', page: 3 });
    expect((await issueDetailsOf(file('2022-01-01.txt'), dateline, {})).date).toBe('2022-01-01');
    await yaml('newspaper: 滨海工人报\ndate: 2023-01-01\nhome: 浙江省宁波市\n');
    expect(await issueDetailsOf(file('2022-01-01_p2.txt'), dateline, {})).toEqual({
      newspaper: '滨海工人报',
      date: '2023-01-01',
      home: '浙江省宁波市',
      page: 2,
    });
    const front = `---\ndate: 2024-01-01\npage: 7\n---\n${dateline}`;
    expect(await issueDetailsOf(file('2022-01-01_p2.txt'), front, {})).toEqual({
      newspaper: '滨海工人报',
      date: '2024-01-01',
      home: '浙江省宁波市',
      page: 7,
    });
    expect((await issueDetailsOf(file('x.txt'), front, { date: '2025-01-01' })).date).toBe('2025-01-01');
  });

  test('are all unknown where nothing says anything', async () => {
    expect(await issueDetailsOf({ ...file('x.txt'), folder: '/data' }, '标题\n正文。', {})).toEqual({});
  });

  test('with an unknown key are refused with its name', async () => {
    await yaml('newspaper: 滨海工人报\ndate : 2023-01-01\neditor: 方晓\npage: 3\n');
    expect(await refusal('标题')).toEqual({
      kind: 'bad-details',
      file: 'pages/issue.yaml',
      problems: [
        { field: 'editor', problem: 'unknown-key', found: '方晓' },
        { field: 'page', problem: 'unknown-key', found: '3' },
      ],
    });
  });

  test.each([
    ['date: 2023-02-30', 'date', '2023-02-30'],
    ['date: 20230201', 'date', '20230201'],
    ['newspaper: ""', 'newspaper', ''],
    ['home: [浙江省, 宁波市]', 'home', '["浙江省","宁波市"]'],
    ['home: 滨海港', 'home', '滨海港'],
    ['home: 宁波市浙江省', 'home', '宁波市浙江省'],
    ['滨海工人报', '', '滨海工人报'],
  ])('with the wrong value %s are refused with the field', async (text, field, found) => {
    await yaml(text);
    expect(await refusal('标题')).toEqual({
      kind: 'bad-details',
      file: 'pages/issue.yaml',
      problems: [{ field, problem: 'wrong-value', found }],
    });
  });

  test('in front matter are checked too', async () => {
    expect(await refusal('---\npage: 0\n---\n标题')).toMatchObject({
      kind: 'bad-details',
      file: 'pages/01.txt',
      problems: [{ field: 'page' }],
    });
  });

  test.each(['newspaper: [滨海', 'a: b: c', '\tdate: 2023-01-01'])(
    'that are no YAML are refused: %j',
    async (text) => {
      await yaml(text);
      expect(await refusal('标题')).toMatchObject({ kind: 'bad-yaml', file: 'pages/issue.yaml' });
    },
  );

  test('with aliases that multiply are refused, not expanded', async () => {
    await yaml('newspaper: &a [x, x]\nhome: [*a, *a]\n');
    expect(await refusal('标题')).toMatchObject({ kind: 'bad-yaml' });
  });

  test('of an empty issue.yaml are none', async () => {
    await yaml('# nothing yet\n');
    expect(await issueDetailsOf(file('x.txt'), '标题', {})).toEqual({ date: '2021-01-01' });
  });
});
