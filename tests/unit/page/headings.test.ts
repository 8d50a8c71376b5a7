import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/page/read-page.ts';

const body =
  '本报讯（记者 林一舟）近日，石城市总工会在职工之家举办座谈会，三十名职工参加。会议总结了今年的工作。';

/** The headline that a page of one article with these two headings has. */
function headlineOf(upper: string, lower: string): string | undefined {
  return readPage(`${upper}\n\n${lower}\n\n${body}\n`).articles[0]?.headline;
}

describe('of two headings of one line each, the headline is', () => {
  describe('the upper one where it catches the eye and the lower one tells what happened', () => {
    test.each([
      ['三代焊工“接力”一条船', '石城船厂师徒结对活动启动'],
      ['老手艺“活”起来', '石城区非遗技能展演举行'],
      ['跑断腿，不如一张网', '石城港务职工诉求平台启用'],
      ['车间里的“小板凳课”', '北桥机械班组学习活动开展'],
      ['少跑一趟路，多省一天工', '石城市总工会服务窗口进驻园区'],
      ['一张小板凳搬进车间', '“板凳课堂”在石城启用'],
    ])('%s / %s', (upper, lower) => {
      expect(headlineOf(upper, lower)).toBe(upper);
    });
  });

  describe('the upper one where it begins with a figure', () => {
    test.each([
      ['两千余册图书送到船上', '石城港务职工书屋揭牌'],
      ['2.4亿元助企资金到账', '重点支持园区技术改造'],
      ['五百余名职工同唱一首歌', '石城市职工合唱节举行'],
      ['万余件冬衣送进雪山哨所', '“爱心衣橱”捐赠仪式举行'],
      ['六千余盏灯照亮夜班路', '“回家的灯”公益项目启动'],
    ])('%s / %s', (upper, lower) => {
      expect(headlineOf(upper, lower)).toBe(upper);
    });
  });

  describe('the upper one where the lower one begins with a figure', () => {
    test.each([
      ['石城市技能大赛落幕', '12名选手获评“石城工匠”'],
      ['石城环卫工人有了歇脚点', '首批12座驿站启用'],
      ['石城快递员免费体检', '300名骑手“尝鲜”'],
    ])('%s / %s', (upper, lower) => {
      expect(headlineOf(upper, lower)).toBe(upper);
    });
  });

  describe('the upper one where the lower one describes what it is about', () => {
    test.each([
      ['灯往海上照', '石城港引航员一家三代的守望'],
      ['第三座井架放倒之后', '石城油田八百名钻工的下一份工'],
      ['缆车停在半山腰', '石城索道公司三十年的一本台账'],
      ['风口上的邮路', '六十米高的石城大桥下，老邮差又走了一年'],
    ])('%s / %s', (upper, lower) => {
      expect(headlineOf(upper, lower)).toBe(upper);
    });
  });

  describe('the lower one below a slogan, a kicker or a plain statement', () => {
    test.each([
      ['学习贯彻职代会精神', '石城港务温暖基金惠及千名装卸工'],
      ['弘扬工匠精神 建功新征程', '石城市第五届焊工大赛落幕'],
      ['石城五部门联合发文', '夜班工人有了“暖心饭”'],
      ['焊花飞溅比高低', '石城市总工会技能大赛落幕'],
      ['一根竹篾两县牵', '篾匠同编一盏灯'],
      ['对话', '贺长顺：守住一座桥的人'],
      ['先锋', '石城老矿工的新课堂'],
      ['比技术 比安全 比作风', '石城建筑业技能大赛“赛”出新高度'],
    ])('%s / %s', (upper, lower) => {
      expect(headlineOf(upper, lower)).toBe(lower);
    });
  });
});

describe('an interview', () => {
  const interview = (heading: string) =>
    readPage(
      `${heading}\n\n贺长顺，石城大桥养护公司领班，守桥三十年，石城市劳动模范。\n\n记者：最难的是什么？\n\n贺长顺：是冬天。\n\n记者：怕吗？\n\n贺长顺：怕。（本报记者 林一舟）\n`,
    ).articles[0];

  test('may have the words of who answers for its headline', () => {
    expect(interview('贺长顺：桥在人就在')?.headline).toBe('贺长顺：桥在人就在');
    expect(interview('对话\n\n贺长顺：桥在人就在')?.headline).toBe('贺长顺：桥在人就在');
  });

  test('keeps its answers in the body', () => {
    expect(interview('桥在人就在')?.headline).toBe('桥在人就在');
  });
});

describe('the head of a page', () => {
  test.each([
    '石城职工报　　　5　　　2024年10月25日　星期五',
    '石城工会　　山海之间特刊',
    '山与海　职工文化专版',
  ])('is no kicker: %s', (banner) => {
    const [article] = readPage(`${banner}\n\n石城港务职工书屋揭牌\n\n${body}\n`).articles;
    expect([article?.kicker, article?.headline]).toEqual(['', '石城港务职工书屋揭牌']);
  });
});
