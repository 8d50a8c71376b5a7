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

  describe('the upper one where the lower one looks back or says what kind of piece it is', () => {
    test.each([
      ['车到人到 一喊就到', '石城市园区巡检车运行一年'],
      ['图纸挂上墙 谁会谁来画', '石城重机“擂台赛”三年解开40道难题'],
      ['锣鼓进了山 票友坐满坡', '石城民营剧团演员“下乡”记'],
      ['“讲完课不能拔腿就走”', '对话石城市总工会讲师团团长齐大海'],
      ['一把刨子闯四方', '石城“师徒约”两年带出260人'],
    ])('%s / %s', (upper, lower) => {
      expect(headlineOf(upper, lower)).toBe(upper);
    });
  });

  describe('the lower one below an aim', () => {
    test.each([
      ['全力打造“工匠名城”品牌', '石城市总工会部署建筑业劳动和技能竞赛'],
      ['筑牢“第一道防线”', '石城推进“安康杯”竞赛'],
      ['用好一份清单', '石城市总工会财务工作会议召开'],
    ])('%s / %s', (upper, lower) => {
      expect(headlineOf(upper, lower)).toBe(lower);
    });

    test('but not where it says whose aim it is', () => {
      expect(headlineOf('石城公司全力打造“工匠名城”', '首批12座驿站启用')).toBe('石城公司全力打造“工匠名城”');
    });
  });

  describe('the lower one where years or the ending 记 say something else', () => {
    test.each([
      ['比技术 比安全 比作风', '石城三年期建筑业技能大赛开幕'],
      ['聚焦主责 激发活力', '石城市总工会选出新任书记'],
      ['寒冬送暖 工会行动', '石城市总工会慰问工龄满三十年的环卫工人'],
    ])('%s / %s', (upper, lower) => {
      expect(headlineOf(upper, lower)).toBe(lower);
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

describe('of two headings of one line each, whatever names the place or the event, the headline is', () => {
  test.each([
    // two halves of one sentence, or a word in quotation marks, over what it is about
    ['夜班一下，热汤就来', '石城港区“暖胃车”开到吊机下'],
    ['一把扳手，四代人，六十年', '石城机务段的家底是怎样攒下的'],
    ['放学了，孩子去哪儿', '北桥“小书包屋”开进厂区'],
    ['八级工“拜”了小徒弟', '石城船厂数控师徒结对仪式举行'],
    ['塔吊上的“广播站”', '石城建工五年录下三千段安全提示'],
    // what goes on without saying who
    ['石城港务工会选出新班子', '选举产生首位女主席'],
    ['石城总工会今年新建驿站四十座', '拟投900万元改造旧站点'],
    ['石城职工互助保障提标', '今年已有六千人受益'],
  ])('the upper one: %s / %s', (upper, lower) => {
    expect(headlineOf(upper, lower)).toBe(upper);
  });

  test.each([
    ['班组零距离', '石城铁路工务段有了“检修夜校”'],
    ['集体合同面对面', '奖金怎么分，一起来算'],
    ['收割进行时', '“铁牛医生”进了三百个村'],
    ['五个工种决出状元', '石城市建筑业职工技能大赛落幕'],
    ['三十二支队伍同场竞技', '北桥区职工羽毛球赛收官'],
    ['石城三部门印发通知', '户外工人休息有了“硬规矩”'],
    ['弯腰半辈子 “伸腰”不花钱', '石城首批四十名插秧工理疗'],
    ['锣鼓敲到码头边 工友比戏迷多', '石城首届职工皮影戏大会收锣'],
  ])('the lower one: %s / %s', (upper, lower) => {
    expect(headlineOf(upper, lower)).toBe(lower);
  });
});

describe('of three headings', () => {
  test.each([
    ['从井口到灶台 一条线上建工会', '八千“送饭人”有了自己的主席', '石城市矿区餐饮业工会联合会成立'],
    ['集市新事', '老秤换成电子秤', '石城区市场工会推行公平秤三年'],
    ['塞上手记', '沙里种出一个厂', '石城治沙公司职工口述'],
  ])('the middle one is the headline: %s / %s / %s', (kicker, headline, subtitle) => {
    const [article] = readPage(`${kicker}\n\n${headline}\n\n${subtitle}\n\n${body}\n`).articles;
    expect([article?.kicker, article?.headline, article?.subtitle]).toEqual([kicker, headline, subtitle]);
  });
});

describe('two lines without a blank between them', () => {
  const headingOf = (upper: string, lower: string) => {
    const [article] = readPage(`${upper}\n${lower}\n\n${body}\n`).articles;
    return [article?.headline, article?.subtitle];
  };

  test.each([
    ['石城船闸旁“长”出一所夜校', '首批60名船工、闸工免费入学'],
    ['石城工会与北桥基金会签约', '首期200万元投向夜班女工'],
    ['北桥导游齐聚石城“过招”', '第四届全区导游技能大赛收官'],
    ['石城焊工登上领奖台比出高下', '第二届船舶焊接技能竞赛闭幕'],
    ['船闸夜校开课啦', '石城船闸工会让闸工下班后“充电”'],
    ['工钱怎么涨？', '石城六家船厂坐下来谈'],
  ])('are headline and subtitle: %s / %s', (upper, lower) => {
    expect(headingOf(upper, lower)).toEqual([upper, lower]);
  });

  test.each([
    ['第三届石城职工足球赛收官', '北桥队首次夺冠'],
    ['石城市总工会', '首批驿站揭牌'],
    ['十二家试点企业', '算清一本增产账'],
    ['石城市工会第五次代表大会召开', '贺长顺当选主席'],
    ['三百名“巧手”', '石城河畔比绝活'],
  ])('are one headline: %s / %s', (upper, lower) => {
    expect(headingOf(upper, lower)).toEqual([`${upper}${lower}`, '']);
  });
});

describe('on a page without blank lines', () => {
  const headingOf = (...lines: readonly string[]) => {
    const page = ['石城工运 · 潮起东方', ...lines, body, '机务段的灯', body].join('\n');
    const [article] = readPage(page).articles;
    return [article?.kicker, article?.headline, article?.subtitle];
  };

  test.each([
    [
      ['能源保供一线', '雪线上的“听风人”'],
      ['能源保供一线', '雪线上的“听风人”', ''],
    ],
    [
      ['比技术 比安全', '石城建筑业技能大赛“赛”出新高度'],
      ['比技术 比安全', '石城建筑业技能大赛“赛”出新高度', ''],
    ],
    [
      ['石城职工互助保障提标', '今年已有六千人受益'],
      ['', '石城职工互助保障提标', '今年已有六千人受益'],
    ],
    [
      ['灯往海上照', '石城港引航员一家三代的守望'],
      ['', '灯往海上照', '石城港引航员一家三代的守望'],
    ],
    [
      ['塔吊边的长夜课堂讲了三年', '石城建工夜班见闻'],
      ['', '塔吊边的长夜课堂讲了三年', '石城建工夜班见闻'],
    ],
  ])('kicker and subtitle are told by their words: %j', (lines, parts) => {
    expect(headingOf(...lines)).toEqual(parts);
  });

  test.each([
    ['石城市总工会', '为护林员送“冬衣”'],
    ['三百名“巧手”', '石城河畔比绝活'],
    ['石城港“工匠下海”', '把手艺送到渔排边'],
    ['五万装卸工有了', '一份“行业约”'],
    ['石城市第八届职工冰雪运动会', '在北桥鸣哨开赛'],
  ])('a headline goes on on its second line: %s / %s', (upper, lower) => {
    expect(headingOf(upper, lower)).toEqual(['', `${upper}${lower}`, '']);
  });
});

describe('below a sentence that the page cuts off', () => {
  const cut = `石城船厂办起课堂\n\n${body}\n\n船坞今年修了四十条船，比去年多出一半，等着进坞的还有二十来条。修船的人多了，工期却没有变，第二座船坞能不能赶在汛期前完工，还得看`;
  const headlines = (page: string) => readPage(page).articles.map(({ headline }) => headline);

  test.each([
    [
      '老船坞开了新课 三代焊工同上一堂',
      '“师傅，焊缝直了。”傍晚五点，学徒举起了手。他来了三个月，头一回独自焊完一整条船底，师傅围着船走了两圈，没有说话，只点了点头。（本报记者 秦一川）',
    ],
    [
      '石城市总工会职工书屋昨日启用',
      '1月12日，石城港务的职工走进书屋，挑走了两百本书。书屋设在码头候工楼的二层，早晚班的人都能来，灯一直亮到夜里十一点。（本报记者 秦一川）',
    ],
  ])('a headline stays one: %s', (headline, text) => {
    expect(headlines(`${cut}\n\n${headline}\n\n${text}\n`)).toEqual(['石城船厂办起课堂', headline]);
  });

  test.each([
    ['天气和工期的脸色', '才能定。工人说不急。'],
    ['石城港务那边的消息', '，才能最后定下来。工人说不急。'],
  ])('the rest of the sentence is body: %s', (rest, text) => {
    expect(headlines(`${cut}\n\n${rest}\n\n${text}\n`)).toEqual(['石城船厂办起课堂']);
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
    '实干兴石城 工会在行动',
    '石城工运 · 潮起东方',
    '闯新路 开新局 石城职工勇建功',
    '石城工友　2025年9月23日　星期二',
  ])('is no kicker: %s', (banner) => {
    const [article] = readPage(`${banner}\n\n石城港务职工书屋揭牌\n\n${body}\n`).articles;
    expect([article?.kicker, article?.headline]).toEqual(['', '石城港务职工书屋揭牌']);
  });
});
