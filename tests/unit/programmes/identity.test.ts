/** One programme keeps one identity through an article, and different ones stay apart. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesOf, programmesIn } from './programmes-in.ts';

const mentionsOf = (text: string): readonly (readonly string[])[] =>
  programmesIn(text).map((programme) => programme.mentions.map((mention) => mention.text));

describe('one programme', () => {
  test.each([
    [
      '市里举办第三届职工歌手大赛。大赛由{U 海州市总工会}主办，本届大赛设两个组。',
      [['第三届职工歌手大赛', '大赛', '大赛']],
    ],
    [
      '公司开展“暖风行”系列活动。活动中，医生坐诊。“暖风行”还将继续。',
      [['“暖风行”系列活动', '活动', '“暖风行”']],
    ],
    [
      '{U 海州市总工会}召开全市工会宣传工作推进会。会议总结经验，会议由{H 李大山}主持。',
      [['全市工会宣传工作推进会', '会议', '会议']],
    ],
    ['园区打造“骑手驿站”。这个驿站全天开放。', [['“骑手驿站”', '驿站']]],
    ['全省“安全锁”竞赛活动启动。职工参加“安全锁”竞赛。', [['全省“安全锁”竞赛活动', '“安全锁”竞赛']]],
    [
      '一台叫作“灯下渔歌”的惠民专场在渔港上演。专场由{U 海州市总工会}主办。',
      [['“灯下渔歌”', '惠民专场', '专场']],
    ],
    [
      '一场取名“井口来信”的露天诗会在广场举行。诗会由{U 海州市总工会}承办。',
      [['“井口来信”', '露天诗会', '诗会']],
    ],
    ['莲花区的社区工人剧场恢复排练。剧场由{U 海州市总工会}立项。', [['社区工人剧场', '剧场']]],
    [
      '{U 海州市总工会}建成8家爱心母婴室。北街商圈爱心母婴室等设在商场。',
      [['爱心母婴室'], ['北街商圈爱心母婴室']],
    ],
    [
      '{U 海州市总工会}开办的“小海燕”爱心暑托班开班。为此，{I 海州师范学校}办起暑托班。',
      [['“小海燕”爱心暑托班', '暑托班']],
    ],
    ['区里办起面点技能培训班。此次培训班为期七天。', [['面点技能培训班', '培训班']]],
    ['第8期“船员议事厅”开了两个小时。“船员议事厅”每月一期。', [['“船员议事厅”', '“船员议事厅”']]],
    ['这是工会今年上路的“胡杨书车”。书车半个月跑一圈。', [['“胡杨书车”', '书车']]],
    ['工会办起“田间会诊”。会诊由{U 海州市总工会}召集。', [['“田间会诊”', '会诊']]],
    ['工会办起“田间会诊”。会诊不收钱。', [['“田间会诊”']]],
    ['工会办起“田间会诊”。专家的会诊是大事。', [['“田间会诊”']]],
    [
      '{U 海州市总工会}办起职工夜校，夜校开了短视频剪辑培训班。夜校免收学费。',
      [['职工夜校', '夜校', '夜校'], ['短视频剪辑培训班']],
    ],
    [
      '{U 海州市总工会}推出骑手“热饭盒”服务，在商圈设立6个热饭点。{U 海州市总工会}为这项服务投入18万元。',
      [['骑手“热饭盒”服务', '服务']],
    ],
    [
      '“小海豚”暑期托管班由{U 海州市总工会}开办。去年它被评为全省职工满意托管班。托管班收了60个孩子。',
      [['“小海豚”暑期托管班', '托管班'], ['全省职工满意托管班']],
    ],
    [
      '云水县第四届渔民文化节开幕。{U 海州市总工会}的{I “渔鼓”话剧社}演了一台戏。文化节设5个板块。',
      [['云水县第四届渔民文化节', '文化节']],
    ],
  ])('%s', (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

test('the fuller form is the name, wherever it stands', () => {
  const [school] = programmesIn('{U 海州市总工会}开办海州职工夜校。海州市职工夜校开讲。');
  expect(school?.name).toBe('海州市职工夜校');
});

describe('a place and the event that is called after it', () => {
  test.each([
    [
      '“云上茶园”是{U 海州市总工会}推出的职工服务项目。{U 海州市总工会}举办了“云上茶园”丰收节。',
      [['“云上茶园”', '“云上茶园”'], ['“云上茶园”丰收节']],
    ],
    ['{U 海州市总工会}举办了“云上茶园”丰收节，80人参加。', [['“云上茶园”丰收节']]],
  ])('%s', (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe('a name that is given', () => {
  test.each([
    ['公司工会办起了职工子女托管班，起名“小禾课桌”。', '小禾课桌'],
    ['“三点半课堂”是{U 海州市总工会}给双职工办的托管服务。', '三点半课堂'],
  ])('%s', (text, name) => {
    expect(namesOf(programmesIn(text))).toEqual([name]);
  });
});

describe('different programmes', () => {
  test.each([
    ['第三届职工歌手大赛闭幕，第四届职工歌手大赛明年举行。', 2],
    ['2022年职工技能竞赛和2023年职工技能竞赛都在这里举行。', 2],
    ['公司举办职工摄影展，又举办女工插花比赛。', 2],
    ['“春晖”助困行动启动，“秋实”助困行动收官。', 2],
    ['区里建起职工书屋和职工电子书屋。', 2],
  ])('%s', (text, count) => {
    expect(namesOf(programmesIn(text))).toHaveLength(count);
  });
});

describe('an event and its parts', () => {
  test('a bare ceremony is named after its event', () => {
    expect(namesOf(programmesIn('第三届职工歌手大赛落幕。闭幕式由{H 李大山}主持。'))).toEqual([
      '第三届职工歌手大赛',
      '第三届职工歌手大赛闭幕式',
    ]);
  });

  test.each([
    [
      '第二届海岛陶艺职工技能邀请赛举行。开窑仪式上，{H 李大山}喊过窑号。',
      '第二届海岛陶艺职工技能邀请赛开窑仪式',
    ],
    ['第二届海岛陶艺职工技能邀请赛举行。闭赛式由{H 李大山}主持。', '第二届海岛陶艺职工技能邀请赛闭赛式'],
    ['{U 海州市总工会}建成“江畔家园”小哥公寓。{H 李大山}参加交房仪式。', '江畔家园小哥公寓交房仪式'],
    ['海州开渔节举行。开捕式上，{H 李大山}致辞。', '海州开渔节开捕式'],
  ])('an open class of ceremonies: %s', (text, name) => {
    expect(namesOf(programmesIn(text))).toContain(name);
  });

  test.each([
    '第二届海岛陶艺职工技能邀请赛举行，赛场是开放式的。',
    '第二届海岛陶艺职工技能邀请赛举行，选手住封闭式宿舍。',
    '第二届海岛陶艺职工技能邀请赛举行，当地推出首发式样。',
    '第二届海岛陶艺职工技能邀请赛举行，实行收费式、启发式教学。',
    '第二届海岛陶艺职工技能邀请赛举行，会后采取交流式座谈。',
  ])('no ceremony: %s', (text) => {
    expect(namesOf(programmesIn(text))).toEqual(['第二届海岛陶艺职工技能邀请赛']);
  });

  test('a session right behind the name of its series', () => {
    expect(
      namesOf(programmesIn('{U 海州市总工会}办起海州市职工夜校。海州市职工夜校2024年春季班结课。')),
    ).toEqual(['海州市职工夜校', '海州市职工夜校2024年春季班']);
  });

  test('a joint ceremony keeps both names', () => {
    expect(namesOf(programmesIn('第五届职工艺术节落幕，艺术节闭幕式暨颁奖晚会在剧院举行。'))).toEqual([
      '第五届职工艺术节',
      '第五届职工艺术节闭幕式暨颁奖晚会',
    ]);
  });

  test('a ceremony names the thing that it opens', () => {
    expect(namesOf(programmesIn('“清风专车”首发仪式在码头举行。'))).toEqual(['清风专车', '清风专车首发仪式']);
  });

  test('a caption shows the event, not a part of it', () => {
    expect(namesOf(programmesIn('“钢花杯”职工气排球赛收官。图为决赛现场。'))).toEqual(['钢花杯职工气排球赛']);
  });

  test('a final is another event than its contest', () => {
    expect(namesOf(programmesIn('2024年“平安杯”消防知识竞赛决赛举行。竞赛由{U 海州市总工会}主办。'))).toEqual(
      ['2024年平安杯消防知识竞赛', '2024年平安杯消防知识竞赛决赛'],
    );
  });
});

describe('always', () => {
  const pieces = [
    '第三届',
    '职工',
    '大赛',
    '“暖风”',
    '活动',
    '召开',
    '举办',
    '、',
    '，',
    '。',
    '和',
    '的',
    '2024年',
    '闭幕式',
    '等',
    '5项',
    '暨',
    '培训班',
    '“',
    '”',
    '《',
    '|',
  ];
  test('mentions are slices of the text, in order and apart from each other', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (words) => {
        const text = words.join('').replaceAll('|', '\n');
        for (const { name, mentions } of programmesIn(words.join(''))) {
          expect(name.length).toBeGreaterThan(0);
          let end = 0;
          for (const mention of mentions) {
            expect(text.slice(mention.start, mention.end)).toBe(mention.text);
            expect(mention.start).toBeGreaterThanOrEqual(end);
            end = mention.end;
          }
        }
      }),
    );
  });
});

describe('活动 behind a head noun says nothing more', () => {
  test.each([
    ['首批劳模疗休养活动启动。劳模疗休养为期五天。', [['首批劳模疗休养活动', '劳模疗休养']]],
    ['湖畔健步走活动开幕。湖畔健步走由{U 海州市总工会}主办。', [['湖畔健步走活动', '湖畔健步走']]],
    ['第九期职工医疗互助活动启动。职工医疗互助惠及八千人。', [['第九期职工医疗互助活动', '职工医疗互助']]],
    [
      '青年职工联谊活动举行。{U 海州市总工会}连续四年举办青年职工联谊。',
      [['青年职工联谊活动', '青年职工联谊']],
    ],
    ['亲子采摘活动开幕。亲子采摘由公司主办。', [['亲子采摘活动', '亲子采摘']]],
  ])('%s', (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
  test.each([
    ['首批劳模疗休养活动启动。第二批劳模疗休养活动随后启动。'],
    ['书画展览活动开幕。书画拍卖活动也开幕。'],
    ['湖畔健步走活动开幕。女工健身操活动随后举行。'],
    ['“春雨”联谊活动举行。“秋实”联谊活动也举行。'],
    ['2023年医疗互助活动启动。2024年医疗互助活动启动。'],
  ])('two: %s', (text) => {
    expect(mentionsOf(text)).toHaveLength(2);
  });
});

describe('a facility that a determiner with its measure points to', () => {
  test.each([
    ['园区打造“骑手驿站”。这座驿站全天开放。', [['“骑手驿站”', '驿站']]],
    ['园区打造“骑手驿站”。这个60平方米的驿站全天开放。', [['“骑手驿站”', '驿站']]],
    ['港里建起“船员书屋”。那间书屋有八百册书。', [['“船员书屋”', '书屋']]],
  ])('%s', (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe('a pointer fits the noun of what it points to', () => {
  test.each([
    [
      '公司成立“李山创新工作室”，并建起焊接模拟实训室。工作室完成课题九个。',
      [['“李山创新工作室”', '工作室'], ['焊接模拟实训室']],
    ],
    ['“暖江”专场招聘会昨日举行。今年计划举办招聘会20场。', [['“暖江”专场招聘会']]],
    [
      '会议学习了{U 海州市总工会}十三届七次全会精神。{U 云水县总工会}三届二次全会昨日召开。会议选出新主席。',
      [['十三届七次全会'], ['三届二次全会', '会议']],
    ],
    [
      '“缘来”青年职工交友活动举行。青年职工交友会上，大家填了卡片。',
      [['“缘来”青年职工交友活动', '青年职工交友会']],
    ],
  ])('%s', (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});
