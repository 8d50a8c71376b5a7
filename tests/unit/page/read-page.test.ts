import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/page/read-page.ts';
import { expectLinearTime } from '../language/linear-time.ts';

/** Articles as `kicker/headline/subtitle [reporters;correspondents] first words…last words`. */
function read(...lines: string[]): string[] {
  const text = lines.join('\n');
  return readPage(text).articles.map((a) => {
    const body = text.slice(a.body.start, a.body.end);
    const heading = [a.kicker, a.headline, a.subtitle].join('/');
    return `${heading} [${a.reporters};${a.correspondents}] ${body.slice(0, 4)}…${body.slice(-4)}`;
  });
}

const long =
  '今年以来，工会聚焦一线职工的需求，把服务送到车间班组，让职工感到娘家人就在身边，大家都说这样的服务来得及时。';
const cut = (text: string, at: number): string[] => [text.slice(0, at), '', text.slice(at)];

describe('articles of a page', () => {
  it('reads banner, kicker, headline, subtitle and byline', () => {
    expect(
      read(
        '弘扬工匠精神 凝聚奋进力量',
        '',
        '比技能 比作风 比贡献',
        '',
        '百名焊工石城论剑',
        '',
        '——石城市第三届焊工大赛侧记',
        '',
        '□本报记者 高岩',
        '',
        ...cut(long, 30),
      ),
    ).toEqual(['比技能 比作风 比贡献/百名焊工石城论剑/——石城市第三届焊工大赛侧记 [高岩;] 今年以来…得及时。']);
  });

  it('joins a headline of several lines and keeps the body apart from it', () => {
    expect(
      read(
        '三百名“金蓝领”',
        '云水河畔',
        '比绝活',
        '',
        '石城市职工技能大赛收官',
        '',
        `本报讯（记者 高岩）${long}`,
      ),
    ).toEqual(['/三百名“金蓝领”云水河畔比绝活/石城市职工技能大赛收官 [高岩;] 今年以来…得及时。']);
  });

  it('takes a headline with comma, colon, question or exclamation mark', () => {
    for (const headline of [
      '建好一个家，温暖一座城',
      '高岩：焊花里的二十年',
      '谁来守护夜班人？',
      '骑手有家了！',
    ]) {
      expect(
        read(
          '石城供电公司技能大赛开幕',
          '',
          `本报讯（记者 白杨）${long}`,
          '',
          headline,
          '',
          `本报讯（记者 高岩）${long}`,
        )[1],
      ).toBe(`/${headline}/ [高岩;] 今年以来…得及时。`);
    }
  });

  it('closes an article at its credit, on its own line or at the end of the last', () => {
    expect(
      read(
        '把清凉送到工地',
        '',
        long,
        '',
        '本报记者 高岩 摄影报道',
        '',
        '站台上的合唱',
        '',
        `${long}本报通讯员 白杨 摄`,
        '',
        '灯塔下的读书会',
        '',
        `${long}（本报记者 高岩 通讯员 白杨）`,
      ),
    ).toEqual([
      '/把清凉送到工地/ [高岩;] 今年以来…得及时。',
      '/站台上的合唱/ [;白杨] 今年以来…得及时。',
      '/灯塔下的读书会/ [高岩;白杨] 今年以来…得及时。',
    ]);
  });

  it('keeps the sections of an article in it', () => {
    expect(
      read(
        '石城港口集团工会服务职工纪实',
        '',
        '本报记者 高岩',
        '',
        long,
        '',
        '送岗位',
        '',
        long,
        '',
        '解难题',
        '',
        long,
        '',
        '云水县总工会送清凉',
        '',
        `本报讯（记者 白杨）${long}`,
      ),
    ).toEqual([
      '/石城港口集团工会服务职工纪实/ [高岩;] 今年以来…得及时。',
      '/云水县总工会送清凉/ [白杨;] 今年以来…得及时。',
    ]);
  });

  it('keeps the sections of an article whose credit comes last', () => {
    expect(
      read(
        '云水县总工会送清凉',
        '',
        `本报讯（记者 白杨）${long}`,
        '',
        '石城港口集团工会这样暖人心',
        '',
        long,
        '',
        '送岗位',
        '',
        long,
        '',
        '（记者 高岩）',
      ),
    ).toEqual([
      '/云水县总工会送清凉/ [白杨;] 今年以来…得及时。',
      '/石城港口集团工会这样暖人心/ [高岩;] 今年以来…得及时。',
    ]);
  });

  it('takes a piece of news without a byline for an article of its own, by its headline and how it begins', () => {
    for (const [headline, lead] of [
      ['成都双流：首个快递员驿站亮相空港商圈', '1月12日，成都市双流区首个快递员驿站揭牌。'],
      ['江苏苏州市总：让职工“打卡”更有温度', '苏州市总工会近日出台意见，明确建设标准。'],
      ['赣州：工会夜校，开到厂门口', '近日，赣州市总工会的夜校开到厂门口。'],
    ] as const)
      expect(read('石城工会送清凉', `本报讯（记者 高岩）${long}`, '', headline, lead)).toEqual([
        '/石城工会送清凉/ [高岩;] 今年以来…得及时。',
        `/${headline}/ [;] ${lead.slice(0, 4)}…${lead.slice(-4)}`,
      ]);
  });

  it('does not take the beginning of a paragraph for a headline', () => {
    for (const [first, second] of [
      ['据介绍，成都市总工会今年还将在全市建成一批', '新的驿站，服务户外劳动者。'],
      ['在成都市总工会的帮助下，驿站陆续建成，截至', '1月12日，全市已有驿站三百个。'],
    ] as const)
      expect(read('石城工会送清凉', `本报讯（记者 高岩）${long}`, '', first, second)).toHaveLength(1);
  });

  it('does not take a sentence that a column cut short for a headline', () => {
    for (const words of [
      '去年，石城市总工会联合',
      '据介绍，体检在石城医院',
      '活动现场，三名',
      '此外，该会和',
    ])
      expect(
        read(
          '石城骑手体检',
          '',
          `本报讯（记者 高岩）${long}`,
          '',
          words,
          '',
          `市邮政管理局成立联合会。${long}`,
        ),
      ).toHaveLength(1);
  });

  it('takes short news under a section title one by one', () => {
    expect(
      read(
        '【一线短波】',
        '',
        '石城环卫工人有了歇脚点',
        '',
        `近日，石城环卫集团工会启用驿站。${long}`,
        '',
        '云水县总工会慰问骑手',
        '',
        `日前，云水县总工会慰问骑手。${long}`,
      ),
    ).toEqual([
      '/石城环卫工人有了歇脚点/ [;] 近日，石…得及时。',
      '/云水县总工会慰问骑手/ [;] 日前，云…得及时。',
    ]);
  });

  it('takes a short first line below the byline for body', () => {
    expect(
      read(
        '云水县总工会送清凉',
        '',
        `本报讯（记者 白杨）${long}`,
        '',
        '灯塔守护人',
        '',
        '本报记者 高岩',
        '',
        '“妈妈，你什么时候回来？”',
        '',
        long,
      ),
    ).toEqual(['/云水县总工会送清凉/ [白杨;] 今年以来…得及时。', '/灯塔守护人/ [高岩;] “妈妈，…得及时。']);
  });

  it('divides a picture’s title from the caption on the same line', () => {
    expect(
      read(
        '云水县总工会送清凉',
        '',
        `本报讯（记者 白杨）${long}`,
        '',
        `钢花飞溅　6月3日，${long}本报记者 高岩 摄`,
      ),
    ).toEqual(['/云水县总工会送清凉/ [白杨;] 今年以来…得及时。', '/钢花飞溅/ [高岩;] 6月3日…得及时。']);
  });

  it('keeps a dashed subtitle of two lines together, and column names out of the headline', () => {
    expect(
      read('工会视窗', '', '灯塔守护人', '——记石城航标站', '带电作业班', '', `本报讯（记者 高岩）${long}`),
    ).toEqual(['/灯塔守护人/——记石城航标站带电作业班 [高岩;] 今年以来…得及时。']);
  });

  it('does not take the end of an article elsewhere, or an editor’s note, for an article', () => {
    expect(read(`上下同心，${long}`, '', '云水县总工会送清凉', '', `本报讯（记者 白杨）${long}`)).toEqual([
      '/云水县总工会送清凉/ [白杨;] 今年以来…得及时。',
    ]);
    expect(
      read(
        '我与工会这十年',
        '',
        '编者按：本报今起推出系列报道。',
        '',
        '灯塔守护人',
        '',
        `本报讯（记者 高岩）${long}`,
      ),
    ).toEqual(['/灯塔守护人/ [高岩;] 今年以来…得及时。']);
  });

  it('tells headlines by Markdown’s mark, whether they have it or all others do', () => {
    const first = ['云水县总工会送清凉', '', `本报讯（记者 白杨）${long}`];
    const heading = ['灯塔守护人', '石城航标站带电作业', '', `本报讯（记者 高岩）${long}`];
    expect(read(...first, '', `## ${heading[0]}`, ...heading.slice(1))[1]).toMatch(
      /^灯塔守护人\/石城航标站带电作业\/ /u,
    );
    expect(read(`## ${first[0]}`, ...first.slice(1), '', `## ${heading[0]}`, ...heading.slice(1))[1]).toMatch(
      /^\/灯塔守护人\/石城航标站带电作业 /u,
    );
  });

  it.each([
    '海风职工周刊　03　　2024年11月28日　星期四　　值班主任：高岩　美编：白杨',
    '2024年11月28日 星期四 责编 高岩 版式 白杨',
    '值班编委：高岩　本版责编：白杨　校对：林木',
    '执行主编 高岩　本版编辑 白杨',
  ])('takes nobody who made the page into an article: %s', (line) => {
    const { articles } = readPage(`${line}\n\n石城港口集团技能大赛落幕\n\n本报讯（记者 白杨）${long}\n`);
    expect(articles.map((a) => [a.headline, a.reading.text])).toEqual([
      ['石城港口集团技能大赛落幕', `石城港口集团技能大赛落幕\n${long}`],
    ]);
  });

  it('leaves jump lines, folios and Markdown out', () => {
    const text = [
      '石城工人报 2024年3月12日 星期二 第3版',
      '## 云水县总工会送清凉',
      '',
      `**本报讯**（记者 白杨）${long}（下转第4版）`,
      '',
      '石城港口集团技能大赛落幕',
      '',
      '（上接第1版）',
      '',
      `本报讯（记者 高岩）${long}`,
    ].join('\n');
    const { articles, lines } = readPage(text);
    expect(articles.map((a) => [a.headline, a.reporters.join()])).toEqual([
      ['云水县总工会送清凉', '白杨'],
      ['石城港口集团技能大赛落幕', '高岩'],
    ]);
    expect(articles[0]?.reading.text).toBe(`云水县总工会送清凉\n${long}`);
    expect(articles[0]?.repairs.map((r) => [r.kind, text.slice(r.start, r.end)])).toEqual([
      ['decoration', '## '],
      ['decoration', '**'],
      ['decoration', '**'],
    ]);
    expect(lines.map((l) => l.kind)).toEqual(['decoration', 'headline', 'body', 'headline', 'jump', 'body']);
  });

  it('reads a byline that the column cut', () => {
    expect(
      read(
        '云水县总工会送清凉',
        '',
        '本报讯（记者 白杨 通讯',
        '',
        `员 高岩）${long}`,
        '',
        '站台上的合唱',
        '',
        `${long}（本报记者 白`,
        '',
        '杨）',
      ),
    ).toEqual([
      '/云水县总工会送清凉/ [白杨;高岩] 今年以来…得及时。',
      '/站台上的合唱/ [白杨;] 今年以来…得及时。',
    ]);
  });

  it('leaves a caption out that stands inside a sentence', () => {
    const [first, second] = [long.slice(0, 30), long.slice(30)];
    const { articles, lines } = readPage(
      [
        '云水县总工会送清凉',
        '',
        `本报讯（记者 白杨）${first}`,
        '',
        '图为送清凉现场。本报记者 高岩 摄',
        '',
        second,
      ].join('\n'),
    );
    expect(articles[0]?.reading.text).toBe(`云水县总工会送清凉\n${long}`);
    expect(articles[0]?.repairs.map((r) => r.kind)).toEqual(['joined', 'stray']);
    expect(lines.map((l) => l.kind)).toEqual(['headline', 'body', 'caption', 'body']);
  });

  it('takes a picture with its caption for an article', () => {
    expect(
      read(
        '云水县总工会送清凉',
        '',
        `本报讯（记者 白杨）${long}`,
        '',
        '钢花飞溅',
        '',
        '6月3日，石城钢铁公司开展焊工比武。图为比赛现场。',
      ),
    ).toEqual(['/云水县总工会送清凉/ [白杨;] 今年以来…得及时。', '/钢花飞溅/ [;] 6月3日…赛现场。']);
  });

  it('gives an article without a heading an empty headline', () => {
    expect(read(`本报讯（记者 高岩）${long}`, '', `本报讯（记者 白杨）${long}`)).toEqual([
      '// [高岩;] 今年以来…得及时。',
      '// [白杨;] 今年以来…得及时。',
    ]);
  });

  it('skips an editor’s note above the byline', () => {
    expect(
      read(
        '石城港口集团工会服务职工纪实',
        '',
        '编者按：本报今起推出系列报道，讲述一线职工的故事。',
        '',
        '本报记者 高岩',
        '',
        long,
      ),
    ).toEqual(['/石城港口集团工会服务职工纪实/ [高岩;] 今年以来…得及时。']);
  });

  it('takes what opens a heading for no subtitle, dash or not', () => {
    expect(read('——焊花飞溅', '', '百名焊工石城论剑', '', '本报记者 白杨', '', long)).toEqual([
      `/——焊花飞溅/百名焊工石城论剑 [白杨;] ${long.slice(0, 4)}…${long.slice(-4)}`,
    ]);
  });
  it('keeps questions and answers in their interview, however short', () => {
    const [first, , rest] = cut(`宋岚：从学徒到班长，${long}`, 12);
    const page = read(
      '年轻人为何留在车间',
      '',
      '□本报记者 白杨',
      '',
      long,
      '',
      '记者：大家怎么看？',
      '',
      `宋岚：${long}`,
      '',
      '记者：收入有变化吗？',
      '',
      first ?? '',
      '',
      rest ?? '',
    );
    expect(page).toHaveLength(1);
  });
  it('leaves the last paragraph, a quotation, to the article that it ends', () => {
    const last = '老陈也来了。问他学了什么，他笑着说：“总算看得懂图纸了。”';
    const page = read(
      '焊花映红的夜晚',
      '',
      '□本报记者 白杨',
      '',
      long,
      '',
      last,
      '',
      '夜校开到船坞边',
      '',
      `本报讯（记者 高岩）${long}`,
    );
    expect(page).toEqual([
      `/焊花映红的夜晚/ [白杨;] ${long.slice(0, 4)}…${last.slice(-4)}`,
      `/夜校开到船坞边/ [高岩;] ${long.slice(0, 4)}…${long.slice(-4)}`,
    ]);
  });
  it('takes a byline with nothing below it for no article', () => {
    expect(read('云水县总工会送清凉', '', `本报讯（记者 白杨）${long}`, '', '本报通讯')).toHaveLength(1);
  });
  it('reads a page without any article as none', () => {
    expect(read('弘扬工匠精神 凝聚奋进力量')).toEqual([]);
    expect(read('', '***', '第3版', '')).toEqual([]);
  });

  it('does not take a line of a sentence for a heading', () => {
    const [a, b, c] = [long.slice(0, 20), long.slice(20, 33), long.slice(33)];
    const { articles } = readPage(
      ['云水县总工会送清凉', '', `本报讯（记者 白杨）${a}`, '', b, '', c].join('\n'),
    );
    expect(articles.map((x) => x.reading.text)).toEqual([`云水县总工会送清凉\n${long}`]);
  });
});

describe('a title set in marks above a heading', () => {
  it.each([
    '◎工会动态',
    '》》基层快讯',
    '※短讯※',
    '｜职工生活｜',
    '＞＞＞工会视窗',
    '◇劳模故事◇',
    '—— 帮扶服务 ——',
    '╣特别关注╠',
  ])('is no part of it: %s', (title) => {
    expect(
      read(
        '石城焊工比手稳',
        '',
        `本报讯（记者 高岩）${long}`,
        '',
        title,
        '',
        '码头边的折叠椅',
        '',
        `本报讯（记者 白杨）${long}`,
      ),
    ).toEqual(['/石城焊工比手稳/ [高岩;] 今年以来…得及时。', '/码头边的折叠椅/ [白杨;] 今年以来…得及时。']);
  });

  it.each(['※一线的“长明灯”亮了', '◎三百职工学手语，学完就上岗', '|| 石城焊工比手稳'])(
    'but is a heading where it tells something: %s',
    (title) => {
      expect(
        read('石城焊工比手稳', '', `本报讯（记者 高岩）${long}`, '', title, '', `本报讯（记者 白杨）${long}`),
      ).toHaveLength(2);
    },
  );
});

describe('front matter', () => {
  it('is taken off, and offsets count from the file’s start', () => {
    const head = '---\nnewspaper: 石城工人报\ndate: 2024-03-12\n---\n';
    const text = `${head}云水县总工会送清凉\n\n本报讯（记者 白杨）${long}`;
    const { frontMatter, articles } = readPage(text);
    expect(frontMatter).toEqual({
      start: 0,
      end: head.length,
      yaml: 'newspaper: 石城工人报\ndate: 2024-03-12\n',
    });
    expect(articles[0]?.reading.offsets[0]).toBe(head.length);
  });
  it('is not what a page of dividing lines begins with', () => {
    expect(
      readPage(`---\n\n云水县总工会送清凉\n\n本报讯（记者 白杨）${long}\n---\n`).frontMatter,
    ).toBeUndefined();
  });
});

it('reads long pages in time proportional to their length', () => {
  expectLinearTime(
    (text) => readPage(text),
    [
      '职工',
      '（',
      '“',
      '本报记者 高岩 ',
      '标题\n',
      '标题\n\n正文很多字。\n\n',
      '高岩 摄\n',
      '——副题\n',
      '没有句号\n\n',
    ],
  );
});
