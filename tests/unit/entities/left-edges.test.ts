/** A body's name ends in its head; it begins behind whatever ordinary words stand in front of it, known or not. */
import { describe, expect, it } from 'vitest';
import { names, organisationTypes, read } from './read-sentences.ts';

const before = [
  '三年前调任|副主席，把家也搬来了。',
  '历任技术员、|书记，没有离开过一线。',
  '攻关小组隶属于|，共有九个人。',
  '这支队伍归口|领导，成立才半年。',
  '他毕业后分到|，当了一名学徒。',
  '他曾供职于|，后来回到家乡。',
  '这封感谢信寄自|，只有两行字。',
  '这笔钱来自|，一分不少。',
  '他给|打去电话，没有人接。',
  '记者致电|，得到了同样的答复。',
  '名单由|审定，已经公示。',
  '经|核实，情况属实。',
  '没想到|真的派人来了。',
  '多亏|帮忙，工钱要回来了。',
  '如果不是|及时出手，后果难料。',
  '背靠|，这个小区有了食堂。',
  '借助|的力量，他们站稳了脚跟。',
  '以|为例，人数翻了一番。',
  '连|也派来了代表。',
  '眼看|要搬迁，大家舍不得。',
  '得知|招人，他报了名。',
  '感谢|，是你们帮了我。',
  '请|出面指导。',
  '受|委托，律师出庭。',
  '应|邀请，他来到课堂。',
  '替|跑腿的是一名学生。',
  '终点设在|，全程五公里。',
  '他代表|领了奖。',
  '他们正同|谈判。',
  '工会已同|签约。',
  '钱凑不齐，邀|一道想办法。',
  '合同写明，仍|负责维护。',
  '账目不由|保管，另有人记。',
  '他去年考进|，如今带起了徒弟。',
  '锅炉坏了，和|一起抢修。',
  '她托|捎来一封信。',
  '这件事惊动|，当晚就有人来。',
];
const bodies = [
  '青川市总工会',
  '远洲重工集团工会',
  '青藤幼儿园',
  '星河律师事务所',
  '澄江电缆厂',
  '恒瑞达纺织有限公司',
  '龙湾县人民医院',
  '红旗小学',
  '星火钢结构公司',
];

describe.each(bodies)('%s', (body) => {
  it.each(before)('is found alone in %s', (words) => {
    const found = names(words.replace('|', body), organisationTypes);
    expect(found).toContain(body);
    expect(found.filter((name) => !body.startsWith(name))).toEqual([]);
  });
});

describe('behind a verb of one character', () => {
  it.each([
    ['账上没钱，邀市慈善总会出面。', '潍坊市慈善总会'],
    ['维修仍市园林局负责。', '潍坊市园林局'],
    ['他入职市农业农村局，一干八年。', '潍坊市农业农村局'],
  ])('a level begins a name: %s', (text, body) => {
    expect(names(text, organisationTypes, { home: '山东省潍坊市' })).toEqual([body]);
  });

  it.each(['和集团工会说好了。', '会上，邀集团工会发言。', '源集团工会派人来。'])(
    'no company has a name of one character: %s',
    (text) => {
      expect(names(text, organisationTypes).filter((name) => /^.集团/u.test(name))).toEqual([]);
    },
  );
});

describe('a county in front of a mine', () => {
  it.each([
    ['安丘煤矿派人来了。', '安丘煤矿'],
    ['昌乐集团出资修路。', '昌乐集团'],
    ['与蒙阴林场的职工同行。', '蒙阴林场'],
  ])('is its name: %s', (text, body) => {
    expect(names(text, organisationTypes)).toEqual([body]);
  });

  it.each(['安丘市煤矿停产整顿。', '山西煤矿不少。', '昌乐县集团化办学。'])(
    'with its suffix it tells where: %s',
    (text) => {
      expect(names(text, organisationTypes)).toEqual([]);
    },
  );
});

describe('everyday words', () => {
  it.each([
    '在阳光机械公司上班',
    '去向阳小学听课',
    '到友谊医院体检',
    '加入百合艺术团',
    '找胜利会计师事务所查账',
  ])('are what a body is called by: %s', (words) => {
    expect(names(`他${words}。`, organisationTypes)).toHaveLength(1);
  });

  it.each([
    '这是一所希望学校，也是一家放心医院。',
    '各级工会建设和谐企业、诚信企业。',
    '全市评选出十家幸福公司、五所平安学校。',
    '阳光的心态让企业走上光明大道。',
    '打造绿色医院、智慧医院，办好人民满意的学校。',
    '红旗街道的干部走在前进的路上。',
  ])('are no name by themselves: %s', (words) => {
    expect(names(words, ['Company', 'Institution']).filter((name) => !/街道/u.test(name))).toEqual([]);
  });
});

describe('任 behind a name', () => {
  it.each([
    ['公司工会主席钱芳任副组长。', '钱芳'],
    ['公司副总经理郭峰任总指挥，下设三个小组。', '郭峰'],
    ['大会选举党组书记柳青任主席。', '柳青'],
    ['公司总经理周建任会议主持人。', '周建'],
    ['市总工会副主席汪海任团长的慰问团走进工地。', '汪海'],
    ['市总工会主席田任远致辞。', '田任远'],
    ['工会副主席任远出席。', '任远'],
    ['市总工会原主席高培德任名誉会长。', '高培德'],
  ])('is the verb where an office follows: %s', (text, name) => {
    expect(
      read(text)
        .entities.filter((e) => e.type === 'Person')
        .map((e) => e.name),
    ).toEqual([name]);
  });
});

describe('what a body is called', () => {
  it.each([
    ['八五三农场的农机手来了。', '八五三农场'],
    ['二九〇农场和云岭公司签约。', '二九〇农场', '云岭公司'],
    ['三〇一医院派来专家。', '三〇一医院'],
    ['另有沂蒙商会捐了三万元。', '沂蒙商会'],
    ['苏北物流协会送来三百套棉衣。', '苏北物流协会'],
    ['石桥工业职业技术学院派老师上课。', '石桥工业职业技术学院'],
    ['海曙区燃气抢修中心派人来了。', '海曙区燃气抢修中心'],
    [
      '工程由中铁远山桥梁集团有限公司（下文称“远山桥梁”）承建，远山桥梁派来了技师。',
      '中铁远山桥梁集团有限公司',
    ],
    ['工程由中铁远山桥梁集团有限公司（后文简称远山桥梁）承建，远山桥梁出钱。', '中铁远山桥梁集团有限公司'],
  ])('is found with numbers, lands and verbs in it: %s', (text, ...bodies) => {
    expect(names(text, organisationTypes)).toEqual([...bodies].sort());
  });

  it.each([
    ['茅坝镇盐厂村的老木工来了。', '盐厂村'],
    ['记者在迁西县金厂峪镇打听他们的去处。', '金厂峪镇'],
  ])('is no factory where a village or town goes on: %s', (text, place) => {
    expect(names(text, organisationTypes)).toEqual([]);
    expect(names(text, ['Place'])).toContain(place);
  });

  it.each(['两座工厂停了工。', '三家医院派来专家。', '第二农场的事没有下文。', '三个农场一起收割。'])(
    'is no number of bodies: %s',
    (text) => {
      expect(names(text, [...organisationTypes, 'Place'])).toEqual([]);
    },
  );
});

describe('people', () => {
  it.each([
    ['市总工会常务副主席郭文和，与贺建平签下协议。', '郭文和', '贺建平'],
    ['市总工会副主席郭文和贺建平签下协议。', '郭文', '贺建平'],
    ['市总工会副主席郭文和把锦旗送到车间。', '郭文和'],
  ])('keep 和 in front of a mark: %s', (text, ...people) => {
    expect(names(text, ['Person'])).toEqual([...people].sort());
  });

  it.each([
    '市人民医院每周二派医生来坐诊，已有130人看过病。',
    '婚礼在三岔口白杨林景区举行，白杨林里一片金黄。',
    '9月14日，晋蒙毗邻地区工会开会，晋蒙两地工会都来了。',
  ])('are not made of verbs, of parts of places or of letters for provinces: %s', (text) => {
    expect(names(text, ['Person'])).toEqual([]);
  });

  it.each([
    ['他叫施于飞，今年31岁。', '施于飞'],
    ['那位姑娘叫孔令往。', '孔令往'],
    ['她名叫于得水，是一名焊工。', '于得水'],
    ['这位骑手叫古丽米热，来自阿图什。', '古丽米热'],
    ['时来运，男，汉族，1985年生。', '时来运'],
    ['欧阳向前，女，1990年出生。', '欧阳向前'],
  ])('are whoever is told to be called so: %s', (text, name) => {
    expect(names(text, ['Person'])).toEqual([name]);
  });

  it.each([
    '他叫苦，大家都笑了。',
    '这款软件叫安行，能查路况。',
    '她叫停了施工。',
    '这门课叫高兴地唱。',
    '他叫来三个人。',
    '这孩子叫什么，没人知道。',
  ])('are not what else is called or called out: %s', (text) => {
    expect(names(text, ['Person'])).toEqual([]);
  });
});
