import { describe, expect, it } from 'vitest';
import { bylineAlone, closingCredit, openingByline } from '../../../src/page/byline.ts';

const people = (line: string, find: (line: string) => ReturnType<typeof openingByline>) => {
  const found = find(line);
  return found === undefined
    ? undefined
    : [
        found.reporters.join('、'),
        found.correspondents.join('、'),
        line.slice(found.start, found.end).trim(),
      ];
};

describe('a byline that opens the text', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['本报讯（记者 高岩）近日，市总工会召开会议。', '高岩', '', '本报讯（记者 高岩）'],
    ['本报讯（记者高岩）近日，', '高岩', '', '本报讯（记者高岩）'],
    ['本报讯 (记者 高岩 通讯员 白杨)近日，', '高岩', '白杨', '本报讯 (记者 高岩 通讯员 白杨)'],
    ['本报讯（通讯员 白杨 记者 高岩）近日，', '高岩', '白杨', '本报讯（通讯员 白杨 记者 高岩）'],
    [
      '本报讯（记者 高岩 欧阳海 通讯员白杨、阿依古丽·买买提）8月',
      '高岩、欧阳海',
      '白杨、阿依古丽·买买提',
      '本报讯（记者 高岩 欧阳海 通讯员白杨、阿依古丽·买买提）',
    ],
    ['本报石城5月3日讯（记者高岩）春风', '高岩', '', '本报石城5月3日讯（记者高岩）'],
    ['本报讯　记者高岩、白杨报道　春风', '高岩、白杨', '', '本报讯　记者高岩、白杨报道'],
    ['本报讯（高岩）春风', '高岩', '', '本报讯（高岩）'],
    ['本报讯（全媒体记者 高岩）春风', '高岩', '', '本报讯（全媒体记者 高岩）'],
    ['本报讯（工人日报—中工网记者 高岩）春风', '高岩', '', '本报讯（工人日报—中工网记者 高岩）'],
    ['（记者 高岩）春风', '高岩', '', '（记者 高岩）'],
    ['新华社石城5月3日电（记者高岩、白杨）春风', '高岩、白杨', '', '新华社石城5月3日电（记者高岩、白杨）'],
    ['本报讯　春风送暖', '', '', '本报讯'],
    ['本报石城5月3日电　春风送暖', '', '', '本报石城5月3日电'],
    [
      '本报石城5月3日电　通讯员 白杨　本报记者 高岩　春风送暖，万物生长。',
      '高岩',
      '白杨',
      '本报石城5月3日电　通讯员 白杨　本报记者 高岩',
    ],
    ['本报讯 记者从市总工会获悉，今年', '', '', '本报讯'],
    ['本报记者 高岩　春风送暖，万物生长。', '高岩', '', '本报记者 高岩'],
    ['□记者 高岩 通讯员 白杨 春风送暖，万物生长。', '高岩', '白杨', '□记者 高岩 通讯员 白杨'],
    ['本报记者高岩报道：春风送暖，', '高岩', '', '本报记者高岩报道：'],
    ['（上接第一版）春风送暖，', '', '', '（上接第一版）'],
  ];
  for (const [line, reporters, correspondents, words] of cases) {
    it(line, () => expect(people(line, openingByline)).toEqual([reporters, correspondents, words]));
  }
  for (const line of [
    '记者从市总工会获悉，今年将建十座驿站。',
    '近日，本报讯息中心成立。',
    '通讯员队伍建设不断加强，',
    '据报道（见本报三版），春风送暖。',
    '本报记者走进石城化工厂，看到工人们正在忙碌。',
  ]) {
    it(`none: ${line}`, () => expect(people(line, openingByline)).toBeUndefined());
  }
});

describe('a line that is a byline and nothing else', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['本报记者 高岩 白杨 摄影报道', '高岩、白杨', ''],
    ['本报记者 高岩', '高岩', ''],
    ['□本报记者 高岩', '高岩', ''],
    ['本报石城5月3日电　通讯员 白杨　本报记者 高岩', '高岩', '白杨'],
    ['本报讯 记者 高岩', '高岩', ''],
    ['□ 本报记者 张 强　通讯员 白杨', '张强', '白杨'],
    ['本报记者 张文', '张文', ''],
    ['本报通讯员 白杨　本报记者 高岩　文/图', '高岩', '白杨'],
    ['通讯员 白杨 本报记者 高岩 文/摄', '高岩', '白杨'],
    ['□本报记者 高岩 实习生 白杨', '高岩、白杨', ''],
    ['（本报记者 高岩 通讯员 白杨）', '高岩', '白杨'],
    ['文/图 记者 高岩', '高岩', ''],
    ['文/记者 高岩', '高岩', ''],
    ['文/高岩 图/白杨', '高岩、白杨', ''],
    ['记者 高岩/文 通讯员 白杨/图', '高岩', '白杨'],
    ['高岩 摄', '高岩', ''],
    ['采写/摄影 本报记者 高岩', '高岩', ''],
    ['文｜本报记者 高岩　图｜通讯员 白杨', '高岩', '白杨'],
    ['本报记者高岩通讯员白杨', '高岩', '白杨'],
    ['首席记者 高岩 见习记者 张 强', '高岩、张强', ''],
    ['本报记者高岩摄', '高岩', ''],
    ['本报通讯员 单于川 特约记者 敖·格日乐', '敖·格日乐', '单于川'],
    ['本报记者 乌云其其格 摄影报道', '乌云其其格', ''],
    ['通讯员 才旦卓玛 阿依古丽 文/图', '', '才旦卓玛、阿依古丽'],
  ];
  for (const [line, reporters, correspondents] of cases) {
    it(line, () => expect(people(line, bylineAlone)?.slice(0, 2)).toEqual([reporters, correspondents]));
  }
  for (const line of [
    '记者走基层活动启动',
    '石城百名通讯员参加培训',
    '职工摄影展开幕',
    '记者高岩获评优秀新闻工作者的背后',
    '一线工人学文化',
    '通讯员培训班开班',
    '记者 巴黎奥运冠军归来',
    '记者 再出发',
    '张家口 承德',
  ]) {
    it(`none: ${line}`, () => expect(bylineAlone(line)).toBeUndefined());
  }
});

describe('a credit after the last sentence', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['图为比赛现场。本报记者 高岩 摄', '高岩', '', '本报记者 高岩 摄'],
    ['图为比赛现场。　通讯员 白杨 摄影报道', '', '白杨', '通讯员 白杨 摄影报道'],
    ['今后还将新建十座。（本报记者 高岩 通讯员 白杨）', '高岩', '白杨', '（本报记者 高岩 通讯员 白杨）'],
    ['“真好！”（记者 高岩）', '高岩', '', '（记者 高岩）'],
    ['图为比赛现场。高岩 摄', '高岩', '', '高岩 摄'],
    ['图为比赛现场　本报记者 高岩 摄', '高岩', '', '本报记者 高岩 摄'],
    ['今后还将新建十座。（高岩 白杨）', '高岩、白杨', '', '（高岩 白杨）'],
    ['今后还将新建十座。（下转第3版）', '', '', '（下转第3版）'],
  ];
  for (const [line, reporters, correspondents, words] of cases) {
    it(line, () => expect(people(line, closingCredit)).toEqual([reporters, correspondents, words]));
  }
  for (const line of [
    '活动由市总工会主办。记者高岩说，今年参加的人更多。',
    '他曾任石城日报记者 高岩',
    '全市新增通讯员',
    '由市总工会主办，本报记者 高岩 摄',
    '大家纷纷表示受益匪浅。',
  ]) {
    it(`none: ${line}`, () => expect(closingCredit(line)).toBeUndefined());
  }
});
