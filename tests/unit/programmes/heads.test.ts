/** Names keep their programme when their last word is another of its kind; what only looks like such a word makes none. */
import { describe, expect, test } from 'vitest';
import { namesOf, programmesIn } from './programmes-in.ts';

const u = '{U 海州市总工会}';

describe('ceremonies of a greater event, whatever they are called', () => {
  test.each([
    '启动仪式',
    '启动式',
    '启动典礼',
    '启动大会',
    '启动会',
    '开幕会',
    '启幕仪式',
    '收官仪式',
    '闭幕典礼',
    '颁奖大会',
    '颁奖晚会',
    '总结表彰大会',
    '誓师大会',
  ])('%s', (ceremony) => {
    const names = namesOf(programmesIn(`${u}举办第三届职工厨艺大赛。7月3日，${ceremony}在人民公园举行。`));
    expect(names).toEqual(['第三届职工厨艺大赛', `第三届职工厨艺大赛${ceremony}`]);
  });

  test.each([
    [`${u}召开工会委员会全体会议。`, '开工会'],
    [`${u}召开班组长会议。`, '开班'],
    [`${u}召开学会年会。`, '开学会'],
    [`大家约好明天开会。`, '会'],
    [`公司召开课题会。`, '开课'],
    [`他一大早就开工了。`, '开工'],
  ])('%s has none with %s', (sentence, word) => {
    expect(namesOf(programmesIn(sentence)).filter((name) => name.startsWith(word))).toEqual([]);
  });
});

describe('head nouns of one kind', () => {
  test.each([
    ['网络安全特训班', `${u}举办网络安全特训班，30人报名。`],
    ['手语夜学', `${u}举办手语夜学，30人报名。`],
    ['焊工技能资格赛', `${u}举办焊工技能资格赛。`],
    ['骑手爱心站', `${u}建成骑手爱心站。`],
    ['港口职工图书室', `这间港口职工图书室里有三千册书。`],
    ['海州湾龙舟竞渡', `${u}举办海州湾龙舟竞渡。`],
    ['女职工剪纸展', `${u}举办女职工剪纸展。`],
  ])('%s', (name, sentence) => {
    expect(namesOf(programmesIn(sentence))).toEqual([name]);
  });

  test.each([
    '他在饭堂吃了饭。',
    '孩子们爱上网课。',
    '公司的系统升级了。',
    '两队在循环赛中相遇。',
    '他把书放回图书室。',
    '楼下开了咖啡角。',
  ])('%s', (sentence) => {
    expect(namesOf(programmesIn(sentence))).toEqual([]);
  });
});

describe('courses called in other words', () => {
  test.each([
    ['研讨班', '此次培训'],
    ['特训班', '培训班'],
    ['集训营', '此次培训'],
    ['研修班', '训练营'],
    ['培训班', '集训'],
  ])('%s is the %s', (name, later) => {
    const found = programmesIn(`7月3日，${u}举办港口工会干部${name}。${later}历时三天。`);
    expect(namesOf(found)).toEqual([`港口工会干部${name}`]);
  });
});
