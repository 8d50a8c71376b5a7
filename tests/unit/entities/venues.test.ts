/** Places that only the words around them show: what is held there, who goes there. */
import { describe, expect, test } from 'vitest';
import { names } from './read-sentences.ts';

const places = (text: string): readonly string[] => names(text, ['Place']);

describe('what stands between 在 and a verb of holding is a place', () => {
  test.each([
    ['签约仪式在琶湖会展塔举行。', '琶湖会展塔'],
    ['仪式在丹霞门外大街的海峰大厦举行。', '丹霞门外大街', '海峰大厦'],
    ['论坛在国家体育中心二期启幕。', '国家体育中心二期'],
    ['总工会在幸福广场开展普法宣传活动。', '幸福广场'],
    ['游泳比赛在红旗渠畔举行。', '红旗渠'],
    ['送清凉活动走进望江门菜市场，送上药品。', '望江门菜市场'],
    ['龙舟赛在镜湖水域鸣锣。', '镜湖水域'],
    ['龙舟赛在幸福广场隆重开幕。', '幸福广场'],
    ['龙舟赛在幸福广场如期举行。', '幸福广场'],
    ['检测车停在闽海石材城。', '闽海石材城'],
    ['工人们聚到琴台广场演奏。', '琴台广场'],
    ['活动在位于滨海经济技术开发区的海岸化学厂区开展。', '海岸化学厂区', '滨海经济技术开发区'],
    ['评选在象山县落槌。', '象山县'],
    ['书画展在艺和美术馆开展。', '艺和美术馆'],
    ['入会仪式在荟萃楼大酒店举行。', '荟萃楼大酒店'],
    ['展演在拟岘台广场举办。', '拟岘台广场'],
    ['钓鱼比赛在石城子垂钓园举行。', '石城子垂钓园'],
    ['比武在北林万亩示范田举行。', '北林万亩示范田'],
    ['座谈会在钳工俱乐部举行。', '钳工俱乐部'],
    ['冰雪季在青龙山南麓滑雪场启动。', '青龙山南麓滑雪场'],
    [
      '凭票可在北岭滑雪场、南塘冰上运动馆、双湖冰雪乐园4处场地游玩。',
      '北岭滑雪场',
      '南塘冰上运动馆',
      '双湖冰雪乐园',
    ],
    ['直评在象山县开评。', '象山县'],
    ['义诊在泽江职业学院图书楼前举行。', '泽江职业学院图书楼'],
    ['推进会在柳荫巷子召开。', '柳荫巷子'],
    ['棋赛在亦云工人文体中心开赛。', '亦云工人文体中心'],
    ['夜校先后在象山、宁海、余姚三县市开课。', '余姚市', '宁海县', '象山县'],
    ['夜校在象山、宁海两县开课。', '宁海县', '象山县'],
  ])('%s', (text, ...expected) => {
    expect(places(text)).toEqual(expected);
  });
  test.each([
    '座谈会在公司会议室召开。',
    '书法比赛在职工活动中心举办。',
    '比赛在大街小巷展开。',
    '会议在三楼多功能厅举行。',
    '培训班在线上开班。',
    '他在这条路上走了二十年。',
    '活动在热烈的掌声中落幕。',
    '公司在9个收费站开展慰问活动。',
    '工会在重点企业和工业园区开展宣传。',
    '工会在镇职工之家举办讲座。',
    '大赛在焊工、钳工两个工种进行。',
    '书吧开进写字楼。',
    '公司把食堂建进批发市场。',
    '墙上挂着《海州晨光》。',
  ])('none: %s', (text) => {
    expect(places(text)).toEqual([]);
  });
});

describe('a street with a number is an address', () => {
  test.each([
    ['办公地点在西门大道26号。', '西门大道26号'],
    ['工会在汉中大街136号，电话没变。', '汉中大街136号'],
    ['总工会把驿站设在清水大道12号。', '清水大道12号'],
    ['清水大道上有12号驿站。', '清水大道'],
    ['清水大道第12号文件。', '清水大道'],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual([expected]);
  });
});

describe('a street is known by where it stands', () => {
  test.each([
    ['驿站建在象山县新棉路上。', '新棉路', '象山县'],
    ['工会在县城新棉路、常青路和劳动公园等处装了饮水机。', '劳动公园', '常青路', '新棉路'],
    ['他直奔三元路88号，交了表。', '三元路88号'],
    ['那年冬天，棉纺路一处围墙倒了。', '棉纺路'],
    ['傍晚，象山县柳荫路西段，路灯亮了。', '柳荫路', '象山县'],
    ['班车途经柳荫路，接上了工人。', '柳荫路'],
  ])('%s', (text, ...expected) => {
    expect(places(text)).toEqual(expected);
  });
  test.each([
    '他在下班路上看见了火。',
    '选手来自学校和镇街，共十人。',
    '他们跑遍了大街小巷，没有停下。',
    '车队清晨上路，走了两天。',
    '工会修通了两条路，一条通向村里。',
    '他把丢在路上的工具捡了回来。',
  ])('none: %s', (text) => {
    expect(places(text)).toEqual([]);
  });
});

describe('a region that only says whose or how many they are is no place', () => {
  test.each([
    '山西五家陶瓷企业签了约。',
    '这是福建省首家开在船上的书吧。',
    '江西各级工会订了春茶。',
    '她是贵州省第十三届人大代表。',
    '南昌8名邮递员上榜。',
    '宿迁市风筝爱好者协会借出场地。',
    '惠州平丘插花学院借出教室。',
    '她翻开《安徽工人》，读了起来。',
    '茶乡里人人会唱歌。',
    '鄱阳湖畔住着三户人家。',
    '他是福建省第八批援藏医生。',
  ])('none: %s', (text) => {
    expect(places(text)).toEqual([]);
  });
  test.each([
    ['她在象山县一家灯具厂做工。', '象山县'],
    ['书屋开在玄武、秦淮、雨花台3个区。', '玄武区', '秦淮区', '雨花台区'],
    ['救灾款中，象山县12万元，已经到账。', '象山县'],
    ['象山县今年新增企业工会33家。', '象山县'],
    ['工会在县城人民广场举办活动。', '人民广场'],
  ])('%s', (text, ...expected) => {
    expect(places(text)).toEqual(expected);
  });
});

describe('goods and trades name no market or site', () => {
  test.each([
    '宣传车开进建材市场。',
    '理发摊摆到高速公路工地。',
    '法律课堂走进化工园。',
    '医院在每层护士站放了急救箱。',
  ])('none: %s', (text) => {
    expect(places(text)).toEqual([]);
  });
});

describe('a county in front of a company that is called after its province says where it is', () => {
  test.each([
    ['在渝北区重庆岳东机械有限公司的食堂里', '重庆岳东机械有限公司', '渝北区'],
    ['他来到浦东新区上海远航船舶有限公司。', '上海远航船舶有限公司', '浦东新区'],
    ['桐乡市浙江丝源纺织有限公司招工。', '浙江丝源纺织有限公司', '桐乡市'],
    ['浙江桐乡丝源纺织有限公司招工。', '浙江桐乡丝源纺织有限公司', undefined],
  ])('%s', (text, company, county) => {
    expect(names(text, ['Company'])).toEqual([company]);
    expect(places(text)).toEqual(county === undefined ? [] : [county]);
  });
});

describe('a name that ends like a body’s is a place where things are only held there', () => {
  test.each([
    ['运动会在云帆中心拉开帷幕。', '云帆中心'],
    ['义演在荔泮戏院举行，来了三百人。', '荔泮戏院'],
    ['比赛在淦水游泳中心举行。', '淦水游泳中心'],
    ['论坛在青禾创客中心启幕。', '青禾创客中心'],
    ['演出在鹿野影剧院上演。', '鹿野影剧院'],
    ['大会在江川机械有限公司职工活动中心召开。', '江川机械有限公司职工活动中心'],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual([expected]);
  });
  test.each([
    ['运动会在云帆中心举行，由云帆中心承办。', '云帆中心'],
    ['云帆中心举办了运动会。', '云帆中心'],
    ['演出在宁海县游泳中心举行。', '宁海县游泳中心'],
    ['体检在青禾急救中心举行。', '青禾急救中心'],
    ['云帆中心主任林海讲了话。', '云帆中心'],
  ])('a body: %s', (text, expected) => {
    expect(names(text, ['Institution'])).toContain(expected);
  });
});

describe('a sentence opens on a place that is all its first clause', () => {
  test.each([
    ['9月24日，宁海县赵圈苇场，工会邀请医院为苇工体检。', '赵圈苇场'],
    ['11月2日，榕湖广场的长廊下，工匠们讲起了故事。', '榕湖广场'],
    ['望海风电场，清早的风吹着旗子。', '望海风电场'],
    ['9月22日，象山县檀头山风电场，演出开始了。', '檀头山风电场'],
    ['5月8日傍晚，镜湖湾科技产业园，灯还亮着。', '镜湖湾科技产业园'],
    ['赵圈跨海大桥建设工地上，夜校开了课。', '赵圈跨海大桥建设工地'],
    ['9月24日，位于赵圈湖西岸，锣鼓响了起来。', '赵圈湖'],
  ])('%s', (text, expected) => {
    expect(places(text)).toContain(expected);
  });
  test.each([
    '我们每天要路过施工工地，很不方便。',
    '他们在天山打隧道，一年只回家一次。',
    '9月24日，职工活动中心，工会请来医生。',
    '“有理走天下”普法集市上，律师忙个不停。',
    '9月24日，大街小巷，处处是灯。',
  ])('none: %s', (text) => {
    expect(places(text)).toEqual([]);
  });
});

describe('regions', () => {
  test('a region before a verb of holding describes nothing', () => {
    expect(places('对抗赛在贵州省遵义市汇川区收官。')).toEqual(['汇川区']);
    expect(places('研修班6月21日在北京结业。')).toEqual(['北京市']);
    expect(places('研修班6月21日在北京顺利结业。')).toEqual(['北京市']);
    expect(places('对抗赛在溧阳圆满收官。')).toEqual(['溧阳市']);
  });
  test('a chain of regions is one mention of the last', () => {
    const chain = '展销会在甘肃省兰州市七里河区举行。';
    expect(places(chain)).toEqual(['七里河区']);
  });
  test('a region that an address or an inquiry follows stands on its own', () => {
    expect(places('驿站设在北仑区星海路88号。')).toContain('北仑区');
    expect(places('主席刘海在龙泉市调研工会工作。')).toEqual(['龙泉市']);
    expect(places('龙泉市调研组到了。')).toEqual([]);
    expect(places('位于古浪县黄花滩镇的工厂招工。')).toEqual(['古浪县', '黄花滩镇']);
  });
  test('a city that sounds like a mountain or a river is a city', () => {
    expect(places('来自浙江舟山、辽宁鞍山的选手获奖。')).toEqual(['舟山市', '鞍山市']);
    expect(places('安徽马鞍山：工会牵线搭桥')).toEqual(['马鞍山市']);
    expect(places('职工们登上山东泰山。')).toEqual(['山东泰山']);
  });
  test.each([
    ['驿站位于萍乡市安源区丹江街道。', '丹江街道'],
    ['读书会在青山县石湖镇举行。', '石湖镇'],
    ['书屋建在海州区西山街道。', '西山街道'],
  ])('a town called after a mountain or a river is the town: %s', (text, town) => {
    expect(places(text)).toContain(town);
    expect(places(text)).not.toContain(town.slice(0, 2));
  });
  test('what is said of a place is no name', () => {
    expect(places('年底前计划再增书屋30家。')).toEqual([]);
    expect(places('没有座位，来宾跟学徒站在一起。')).toEqual([]);
    expect(places('海州重型锻压有限责任公司钳工万俟长河登台。')).toEqual([]);
    expect(places('岚山：清凉专车跑工地')).not.toContain('清凉专车跑工地');
  });
});

describe('where a sentence opens with a scene, the place is what the scene is said of', () => {
  test.each([
    ['1月12日，东屿渔港热闹非凡，赶海节开了场。', '东屿渔港'],
    ['清晨，石牌广场人头攒动。', '石牌广场'],
    ['近日，龙脊梯田一派丰收景象。', '龙脊梯田'],
    ['昨日，海曙宾馆张灯结彩。', '海曙宾馆'],
    ['傍晚，城北夜市灯火通明。', '城北夜市'],
  ])('%s', (text, place) => {
    expect(places(text)).toEqual([place]);
  });

  test.each([
    '1月12日，会场气氛热烈。',
    '清晨，工地热火朝天。',
    '近日，工人们热闹了一场。',
    '昨日，家家户户张灯结彩。',
    '傍晚，教室里书声琅琅。',
  ])('nothing: %s', (text) => {
    expect(places(text)).toEqual([]);
  });
});

describe('a town behind 在 that the segmenter joins to it', () => {
  test.each([
    ['技能大赛在化龙镇开赛。', '化龙镇'],
    ['他的家搬到化龙镇。', '化龙镇'],
  ])('%s', (text, place) => {
    expect(places(text)).toContain(place);
    expect(places(text).filter((name) => name.startsWith('龙镇'))).toEqual([]);
  });
});
