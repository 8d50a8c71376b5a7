/** Quoted names that the words around them show to be events, services or places, and those that are manners of speaking. */
import { describe, expect, test } from 'vitest';
import { namesOf, programmesIn } from './programmes-in.ts';

const u = '{U 海州市总工会}';

describe('it opens or is held', () => {
  test.each([
    ['“潮声书房”日前在港区揭牌。', '潮声书房'],
    ['每周三晚上，“灯下夜话”都会准时开讲。', '灯下夜话'],
    ['“石滩加油站”开张那天，大伙都来了。', '石滩加油站'],
    ['“童心乐托”今年开了32个班。', '童心乐托'],
    ['“晚归书房”设在服务中心一楼。', '晚归书房'],
  ])('%s', (text, name) => {
    expect(namesOf(programmesIn(text))).toEqual([name]);
  });
});

describe('a quoted word and no name', () => {
  test.each([
    '他有个徒弟，叫“小石头”。',
    '这个老师傅叫“王一刀”。',
    '大家把这种做法叫作“拆墙”。',
    '她得了“优秀奖”。',
    '家里的“顶梁柱”倒了。',
    '由工会推荐的老师傅“焊王”到了场。',
    '月饼成了“开工餐”。',
    '他是“犟脾气”的师傅。',
  ])('%s', (text) => {
    expect(namesOf(programmesIn(text))).toEqual([]);
  });
});

describe('somebody is in it', () => {
  test.each([
    ['走进“星河小灶”，饭菜香扑鼻而来。', '星河小灶'],
    ['记者在“小舟加油站”看到，十多名外卖员正在吃饭。', '小舟加油站'],
    ['“小舟加油站”的灯亮了。', '小舟加油站'],
    ['“巧艺班”的学员们准时到齐。', '巧艺班'],
    ['自从有了“骑手续航岛”，他不用回家充电。', '骑手续航岛'],
    ['依托“工享e家”，职工在手机上就能办事。', '工享e家'],
    ['一个叫“娘家人”的调解室在镇上挂牌。', '娘家人'],
    ['她是“远方姐妹普通话班”的第四批学员。', '远方姐妹普通话班'],
    ['她们守的地方叫“平安驿亭”，就在井口边上。', '平安驿亭'],
    ['村里多了一门课，叫“田埂天文”。', '田埂天文'],
    ['还有副教授{H 李大山}主讲的“竹海夜话”，讲的是手感。', '竹海夜话'],
    ['集团的“金钥匙奖”由工会出奖金。', '金钥匙奖'],
    ['2024年度“银梭奖”在海州揭晓。', '2024年度银梭奖'],
    ['厂里的“夜读灯”亮了五年。', '夜读灯'],
    [`由${u}承办的省直机关“湘畔跑”，吸引了800多名职工。`, '湘畔跑'],
    ['工会每月安排一场“车间开放麦”，让大家上台讲。', '车间开放麦'],
    [`${u}的流动书车“山路飘香”，上周开到了石桥镇。`, '山路飘香'],
    ['工会为绣工投保了“安心穿针险”。', '安心穿针险'],
    ['他端走了一份15元的“骑手暖胃餐”。', '骑手暖胃餐'],
    ['那份“渔工平安保”保费每人120元。', '渔工平安保'],
  ])('%s', (text, name) => {
    expect(namesOf(programmesIn(text))).toEqual([name]);
  });
});

describe('nothing of the kind', () => {
  test.each([
    '这里成了职工的“充电站”和“加油站”。',
    '职工的“菜篮子”里装着幸福。',
    '他在“朋友圈”里写下感谢。',
    '“双十一”在零点启动。',
    '“金点子大王”今年开了32个会。',
    '“最美护士”近日走进车间。',
    '“鲁港608”轮昨日在烟台开航。',
    '“一带一路”在2013年启动建设。',
    '“快递小哥”的孩子也上了大学。',
    '“云端车间”每天运转24小时，配备了120台机器人。',
    '要让这座“金山银山”长青。',
    '“老黄牛”这个称呼，他受得起。',
  ])('%s', (text) => {
    expect(namesOf(programmesIn(text))).toEqual([]);
  });
});

describe('what another sentence says of it', () => {
  test.each([
    [`一辆面包车就是“田垄法援车”的全部家当。${u}去年推出这项服务。`, '田垄法援车'],
    [`走进“星河小灶”，香气扑鼻。这是${u}去年办起的工友厨房。`, '星河小灶'],
    ['盼了三年的母婴室，终于在车站启用。这间“云朵小屋”有八平方米。', '云朵小屋'],
    [`${u}办起暑期托管班。这个“浪花课堂”收了42名孩子。`, '浪花课堂'],
    [`“浪花课堂”每天都很热闹。这是${u}办的暑期托管班。`, '浪花课堂'],
    [`镇上的职工亲子托管点热闹起来。托管点由${u}开办。`, '职工亲子托管点'],
    [`站在高空安全第一课的讲台上，他开门见山。课程由${u}策划。`, '高空安全第一课'],
  ])('%s', (text, name) => {
    expect(namesOf(programmesIn(text))).toEqual([name]);
  });

  test('the noun beside it points back to it', () => {
    const [found] = programmesIn('心理热线“晚风夜话”开通一年。热线由公交司机发起。');
    expect(found?.mentions.map(({ text }) => text)).toEqual(['“晚风夜话”', '热线']);
  });

  test('two named places stay two', () => {
    const found = programmesIn('“潮声书房”日前揭牌。这座“望海茶馆”也开了门。');
    expect(namesOf(found)).toEqual(['潮声书房', '望海茶馆']);
  });

  test('a description of many names none of them', () => {
    const found = programmesIn('“潮声书房”揭牌。这是一条长街，街上开着各类培训班。');
    expect(namesOf(found)).toEqual(['潮声书房']);
  });

  test.each(['各类职工技能培训班很多。培训由各单位组织。', '他讲起职工的托管难。托管点不够。'])(
    'nothing: %s',
    (text) => {
      expect(namesOf(programmesIn(text))).toEqual([]);
    },
  );
});
