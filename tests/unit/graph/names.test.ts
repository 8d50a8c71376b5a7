import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseName } from '../../../src/graph/identity/normalise-name.ts';
import { isIdentifyingName, isIdentifyingPost } from '../../../src/graph/identity/person-names.ts';
import { isNamedEdition, isNamedFund, standsInMarks } from '../../../src/graph/identity/programme-names.ts';

describe('the spelling of names', () => {
  test.each([
    ['远航(宁波)船务有限公司', '远航（宁波）船务有限公司'],
    ['Ｓｋｙ Tower１号', 'Sky Tower1号'],
    ['海港 集团', '海港集团'],
    ['买买提•艾山', '买买提·艾山'],
    ['  甬江造船厂 ', '甬江造船厂'],
  ])('%s is %s', (written, name) => {
    expect(normaliseName(written)).toBe(name);
  });

  test('is settled after one pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('甲', '(', ')', ' ', 'a', 'Ａ', '•', '１') }), (name) => {
        expect(normaliseName(normaliseName(name))).toBe(normaliseName(name));
      }),
    );
  });
});

describe('names of people', () => {
  test.each(['周敏', '欧阳海燕', '买买提·艾山', '安康', '马老六'])('%s can be known again', (name) => {
    expect(isIdentifyingName(name)).toBe(true);
  });

  test.each(['小李', '老王', '李某', '王某某', '张师傅', '陈女士', '林晓（化名）', '周'])(
    '%s stays in its article',
    (name) => {
      expect(isIdentifyingName(name)).toBe(false);
    },
  );

  test.each(['党组书记、副主席', '董事长', '工会主席', '副主任委员', '代表、秘书长'])(
    '%s says who it is',
    (title) => {
      expect(isIdentifyingPost(title)).toBe(true);
    },
  );

  test.each(['代表', '职工代表', '全国人大代表', '委员', '一线工人', '志愿者', ''])(
    '%s is held by many of one name',
    (title) => {
      expect(isIdentifyingPost(title)).toBe(false);
    },
  );
});

describe('names of programmes and funds', () => {
  const page = '港口设立“司机驿站”，开展职工趣味运动会。';
  const at = (words: string): [number, number] => [page.indexOf(words), page.indexOf(words) + words.length];

  test('what stands between quotation marks is a name', () => {
    expect(standsInMarks(page, ...at('司机驿站'))).toBe(true);
  });

  test('what does not, or only in part, is none', () => {
    expect(standsInMarks(page, ...at('职工趣味运动会'))).toBe(false);
    expect(standsInMarks(page, ...at('司机'))).toBe(false);
    expect(standsInMarks(page, 0, page.length)).toBe(false);
  });

  test.each([
    '第三届宁波市职工书画展',
    '2023年全国焊工技能大赛',
    '第十二届浙江省工人运动会',
    '首届长三角家政服务大赛',
    '2024年中国船舶展',
  ])('%s is one thing', (name) => {
    expect(isNamedEdition(name)).toBe(true);
  });

  test.each(['职工运动会', '第三届职工运动会', '表彰大会', '2024年工作会议', '宁波市职工书画展'])(
    '%s is held by many, or every year',
    (name) => {
      expect(isNamedEdition(name)).toBe(false);
    },
  );

  test.each(['甬江海员关爱基金', '张秀兰劳模助学基金', '北仑港职工大病基金'])(
    '%s is a named fund',
    (name) => {
      expect(isNamedFund(name)).toBe(true);
    },
  );

  test.each(['帮扶资金', '专项基金', '困难职工帮扶基金', '救助金', '爱心款'])('%s is just money', (name) => {
    expect(isNamedFund(name)).toBe(false);
  });
});
