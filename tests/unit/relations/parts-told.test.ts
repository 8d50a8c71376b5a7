/** What belongs to whom where the whole is left out, the part stands in somebody's post, or a union stands for its company. */
import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/extraction/extract.ts';

/** What is said to be a part of what. */
function parts(text: string): readonly string[] {
  const page = `这里是一条消息\n\n本报讯（记者 叶知秋）${text}\n`;
  return extractPage(page, 'page.txt', { date: '2024-09-10', home: '浙江省宁波市' }).flatMap((record) => {
    const names = new Map(record.entities.map(({ id, name }) => [id, name]));
    return record.relations
      .filter(({ type, rule }) => type === 'PART_OF' && rule !== 'part-of/name')
      .map(({ source, target }) => `${names.get(source)} < ${names.get(target)}`);
  });
}

describe('what belongs to whom', () => {
  it.each([
    [
      '昨天，云岭能源集团有限公司下属青石沟煤矿的检修班长司空亮夺得第一名。',
      '青石沟煤矿 < 云岭能源集团有限公司',
    ],
    [
      '江海港务集团有限公司旗下江海轮驳有限公司船长丁一舟说，活不好干。',
      '江海轮驳有限公司 < 江海港务集团有限公司',
    ],
    [
      '北山林业集团有限公司职工看病不愁，集团下属桦河林业局有限公司伐木工梁大有领到6万元。',
      '桦河林业局有限公司 < 北山林业集团有限公司',
    ],
    ['铜城市总工会连夜行动。下属的铜城市工人文化宫让出篮球馆。', '铜城市工人文化宫 < 铜城市总工会'],
    ['沙洲县水文站，归江北市水文勘测局管。', '沙洲县水文站 < 江北市水文勘测局'],
    [
      '金谷粮油集团有限责任公司所属铜山粮库有限公司工会建起书吧；所属铜山面业有限公司工会则办起“面点课”。',
      '铜山粮库有限公司 < 金谷粮油集团有限责任公司',
      '铜山面业有限公司 < 金谷粮油集团有限责任公司',
    ],
    [
      '浙江省纺织教育联盟挂牌。成员单位有宁波纺织学院、台州印染学院。',
      '宁波纺织学院 < 浙江省纺织教育联盟',
      '台州印染学院 < 浙江省纺织教育联盟',
    ],
    ['宁波市总工会所属宁波港务有限公司工会昨日换届。', '宁波港务有限公司工会 < 宁波市总工会'],
  ])('%s', (text, ...expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each([
    '云岭能源集团有限公司下属单位多，青石沟煤矿的检修班长司空亮夺得第一名。',
    '江海港务集团有限公司与江海轮驳有限公司船长丁一舟签了合同。',
    '职工们连夜行动。下属的铜城市工人文化宫让出篮球馆。',
    '沙洲县水文站，由江北市水文勘测局捐建。',
    '金谷粮油集团有限责任公司走访铜山粮库有限公司工会。',
    '铜城市总工会工作人员说，下属是王小明。',
  ])('%s', (text) => {
    expect(parts(text)).toEqual([]);
  });
});

describe('a union of all bodies of a kind', () => {
  const names = (text: string): readonly string[] =>
    extractPage(`这里是一条消息\n\n本报讯（记者 叶知秋）${text}\n`, 'page.txt', {
      home: '浙江省宁波市',
    }).flatMap(({ relations }) =>
      relations.filter(({ type }) => type === 'PART_OF').map(({ quote }) => quote),
    );

  it('is part of none that its name begins with', () => {
    expect(names('铜城市民营剧团工会联合会昨日换届。')).toEqual([]);
  });

  it('is part of a body that the text names by itself', () => {
    expect(names('铜城港务集团有限公司很忙，铜城港务集团有限公司工会联合会昨日换届。')).toHaveLength(1);
  });
});

describe('a body that belongs to another by what it is to it', () => {
  it.each([
    ['红石沟煤矿是云岭能源集团有限公司的主力矿井。', '红石沟煤矿 < 云岭能源集团有限公司'],
    ['海岳造船厂是江海能源集团有限公司的骨干工厂，职工有900人。', '海岳造船厂 < 江海能源集团有限公司'],
    ['沙洲县第二医院去年划归沙洲县医疗健康集团。', '沙洲县第二医院 < 沙洲县医疗健康集团'],
    ['北山货运有限公司三年前并入了江海物流集团。', '北山货运有限公司 < 江海物流集团'],
    ['铜山染织厂去年被江海轻纺集团收购。', '铜山染织厂 < 江海轻纺集团'],
  ])('%s', (text, ...expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each([
    '铜山染织厂是江海轻纺集团的合作企业。',
    '铜山染织厂是江海轻纺集团的重点客户。',
    '北山货运有限公司是江海物流协会的会员单位。',
    '江海轻纺集团收购案由铜山染织厂提出。',
    '铜山染织厂是江海轻纺集团工会的帮扶对象。',
  ])('%s', (text) => {
    expect(parts(text)).toEqual([]);
  });
});

describe('an activity that belongs to another', () => {
  it.each([
    [
      '8月31日，宁波市总工会摆开“木工体验日”，这是宁波市职工“八大行当”体验季的第二站。',
      '木工体验日 < 宁波市职工八大行当体验季',
    ],
    [
      '“瓯江职工文化周”设书法、剪纸、独唱三个板块。其中，剪纸擂台由江北区总工会筹办。',
      '剪纸擂台 < 瓯江职工文化周',
    ],
  ])('%s', (text, ...expected) => {
    expect(parts(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    '“瓯江职工文化周”落幕。职工是“瓯江职工文化周”的首场观众。',
    '“瓯江职工文化周”落幕。其中剪纸擂台由江北区总工会筹办。',
    '“瓯江职工文化周”是宁波市总工会的老牌子，今年设剪纸擂台、书法大赛两个板块。',
    '宁波市总工会推出“木工体验日”，这不是宁波市职工“八大行当”体验季的第二站。',
  ])('%s', (text) => {
    expect(
      parts(text).filter((each) => !/^(?:剪纸擂台|书法大赛) </u.test(each) || !text.includes('设')),
    ).toEqual([]);
  });
});
