/** Bodies keep their name when its last words are others of their kind; a kind by itself names nobody. */
import { describe, expect, it } from 'vitest';
import { names, organisationTypes } from './read-sentences.ts';

const organisations = (text: string) => names(text, organisationTypes, { home: '浙江省宁波市' });

describe('firms of lawyers by their short form', () => {
  it.each([
    ['东台市总工会指派江苏铭远律所律师李长河代理此案。', '江苏铭远律所'],
    ['湖南蒸水律所的律师前来坐诊。', '湖南蒸水律所'],
    ['北京峪泉律所主任王海波授课。', '北京峪泉律所'],
    ['讲座由广东循道律所承办。', '广东循道律所'],
    ['职工中心委托四川锦江律所代理。', '四川锦江律所'],
  ])('%s', (text, name) => {
    expect(organisations(text)).toContain(name);
  });

  it.each([
    '他走进一家律所咨询。',
    '律所主任说，案子不难。',
    '各律所踊跃报名。',
    '两家律所都派了人。',
    '这家律所免费代理。',
  ])('nobody: %s', (text) => {
    expect(organisations(text)).toEqual([]);
  });
});

describe('associations of a trade', () => {
  it.each([
    ['宁海县渔业互保协会协办大赛。', '宁海县渔业互保协会'],
    ['温州灯具行业公会参加了活动。', '温州灯具行业公会'],
    ['大赛由安溪县茶叶同业公会主办。', '安溪县茶叶同业公会'],
    ['海曙区诗词吟诵协会派来三人。', '海曙区诗词吟诵协会'],
    ['慈溪市杨梅品鉴协会的会员到场。', '慈溪市杨梅品鉴协会'],
  ])('%s', (text, name) => {
    expect(organisations(text)).toContain(name);
  });

  it.each([
    '宁海县新添协会三家。',
    '宁波市又涌现协会五个。',
    '他们想吟诵协会的诗。',
    '同业公会越来越多。',
    '会员要监督协会。',
  ])('nobody: %s', (text) => {
    expect(organisations(text)).toEqual([]);
  });
});

describe('committees of a union by their short forms', () => {
  it.each(['女职工委员会', '女工委', '女职委', '女职工工作委员会'])('%s', (committee) => {
    expect(organisations(`东台市总工会换届，王秀英当选${committee}主任。`)).toEqual([
      '东台市总工会',
      `东台市总工会${committee}`,
    ]);
  });

  it.each(['女工委主任说，活动很好。', '各级女工委都来了。', '一些女职委主任发言。', '女职工委员会怎么办？'])(
    'nobody: %s',
    (text) => {
      expect(organisations(text)).toEqual([]);
    },
  );
});

describe('bodies for workers, whatever these are called', () => {
  it.each(['职工', '员工', '工人', '工友', '劳动者', '农民工', '女职工', '务工人员'])('%s', (workers) => {
    expect(organisations(`7月3日，东台市${workers}服务中心揭牌。`)).toEqual([`东台市${workers}服务中心`]);
  });

  it.each([
    '他为劳动者服务中心写稿。',
    '各地建起工友服务中心。',
    '许多务工人员服务中心免费开放。',
    '劳动者工会组建加快。',
    '当地从业者协会不多。',
  ])('nobody: %s', (text) => {
    expect(organisations(text)).toEqual([]);
  });
});

describe('kinds of schools and hospitals', () => {
  it.each([
    ['东台师范大学派来志愿者。', '东台师范大学'],
    ['宁波外国语学校师生到场。', '宁波外国语学校'],
    ['东台市妇幼保健院承接体检。', '东台市妇幼保健院'],
    ['东台市中医院承接体检。', '东台市中医院'],
    ['宁波职业学院承办比赛。', '宁波职业学院'],
  ])('%s', (text, name) => {
    expect(organisations(text)).toEqual([name]);
  });

  it.each([
    '他考入师范大学。',
    '女儿在外国语学校读书。',
    '职工到妇幼保健院体检。',
    '她从医学院毕业。',
    '孩子上实验小学。',
  ])('nobody: %s', (text) => {
    expect(organisations(text)).toEqual([]);
  });
});

describe('committees of a union', () => {
  it.each(['劳动法律监督委员会', '女职工委员会', '经费审查委员会', '经审委', '劳动保护监督检查委员会'])(
    '%s is a union body',
    (committee) => {
      expect(names(`东台市总工会${committee}全体委员参加会议。`, ['Union'])).toContain(
        `东台市总工会${committee}`,
      );
    },
  );
});

describe('what a bracket says a body is called', () => {
  it.each([
    [
      '浙江岚岳海洋工程股份有限公司（以下简称“岚岳工程”）开展竞赛，岚岳工程出资10万元。',
      '浙江岚岳海洋工程股份有限公司',
    ],
    ['宁波青桐绿化养护有限公司（下称“青桐养护”）承接了任务。', '宁波青桐绿化养护有限公司'],
    ['宁波星河环保服务有限公司（简称“星河服务”）的职工报了名。', '宁波星河环保服务有限公司'],
    ['江苏银杏职工教育培训有限公司（以下简称“银杏培训”）派来教员。', '江苏银杏职工教育培训有限公司'],
    ['湖南蒸水建设项目管理有限公司（以下简称“蒸水项目”）竣工。', '湖南蒸水建设项目管理有限公司'],
  ])('no programme is called so: %s', (text, company) => {
    expect(names(text, ['Company'])).toEqual([company]);
    expect(names(text, ['Programme'])).toEqual([]);
  });

  it.each([
    ['东台市总工会举办职工技能大赛（以下简称“技能大赛”）。', '职工技能大赛'],
    ['东台市总工会推出“银杏培训”。', '银杏培训'],
    ['宁波青桐绿化养护有限公司启动“青桐计划”。', '青桐计划'],
  ])('a programme is: %s', (text, programme) => {
    expect(names(text, ['Programme'])).toContain(programme);
  });
});

describe('sides of a river, old towns, what is practised', () => {
  it.each([
    ['东钱湖北岸经济开发区总工会协办大赛。', '东钱湖北岸经济开发区总工会'],
    ['前桐古镇文旅产业工会联合会成立。', '前桐古镇文旅产业工会联合会'],
    ['慈溪市越窑青瓷传习所派来两人。', '慈溪市越窑青瓷传习所'],
    ['东台市淮剧研习所派出老艺人。', '东台市淮剧研习所'],
    ['陈记面馆捐了款。', '陈记面馆'],
  ])('%s', (text, name) => {
    expect(organisations(text)).toContain(name);
  });

  it.each([
    '前三个街道的工会都来了。',
    '一家面馆开张了。',
    '北岸的工会更忙。',
    '几家传习所都报了名。',
    '后来社区也来了人。',
  ])('nobody: %s', (text) => {
    expect(organisations(text)).toEqual([]);
  });
});

describe('the union of a body that a bare noun stands for', () => {
  it.each([
    ['浙江台州公路总段有九个工区。总段工会送来药箱。', '浙江台州公路总段工会'],
    ['宁波考古研究院有九支队伍。研究院工会腾出一间房。', '宁波考古研究院工会'],
    ['余姚市茶叶研究所办了讲座。研究所工会请来老师。', '余姚市茶叶研究所工会'],
    ['宁波甬江剧团演了三场。剧团工会送来姜汤。', '宁波甬江剧团工会'],
    ['慈溪大云山林场下雪了。林场工会送来棉衣。', '慈溪大云山林场工会'],
  ])('%s', (text, union) => {
    expect(names(text, ['Union'])).toContain(union);
  });
});

describe('brands with 和 in them', () => {
  it.each([
    ['钟玉在春和眼镜店工作。', '春和眼镜店'],
    ['塞上和畅电气有限公司捐款。', '塞上和畅电气有限公司'],
  ])('%s', (text, name) => {
    expect(organisations(text)).toEqual([name]);
  });

  it.each(['老李和超市员工来了。', '工会给小张和眼镜店的人送药。', '他和酒店谈好了。', '水和饭店都有。'])(
    'nobody: %s',
    (text) => {
      expect(organisations(text)).toEqual([]);
    },
  );
});

describe('what unions run under a quoted name', () => {
  it.each([
    '“小海螺”工会大巴驶出车站。',
    '“小蜜蜂”工会服务点有热水。',
    '“暖心”工会食堂开张。',
    '“同心”工会志愿者来了。',
  ])('nobody: %s', (text) => {
    expect(organisations(text)).toEqual([]);
  });
});

describe('headquarters and stations far from their office', () => {
  it.each([
    ['浙江省对口支援西藏工作前方指挥部派来医生。', '浙江省对口支援西藏工作前方指挥部'],
    ['宁波市援疆指挥部与县总工会合办夜校。', '宁波市援疆指挥部'],
    ['比赛由慈溪市海上纠纷联合调处中心承办。', '慈溪市海上纠纷联合调处中心'],
    ['慈溪市总工会联合调解中心办起讲座。', '慈溪市总工会'],
    ['考点设在慈溪市观海卫镇中心完小。', '慈溪市观海卫镇中心完小'],
  ])('%s', (text, name) => {
    expect(organisations(text)).toContain(name);
  });
});
