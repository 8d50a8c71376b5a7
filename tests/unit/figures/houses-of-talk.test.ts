/** Houses and bodies that begin are what the next sentences count of. */
import { describe } from 'vitest';
import { says, silent } from './figures-of.ts';

describe('a house or a body that begins', () => {
  says([
    ['{I 海州工匠学院}昨日揭牌。启动资金共70万元。', '海州工匠学院 amount 700000'],
    ['{I 海州工匠学院}昨日揭牌。首批60名学员入学。', '海州工匠学院 participants 60'],
    ['{U 海州市总工会}为{I 海州工匠学院}揭牌。去年培训职工1600人次。', '海州工匠学院 participants 1600'],
    [
      '{I 海州市职工图书馆}由{U 海州市总工会}与{I 海州市文化局}共建。目前藏书8600册。',
      '海州市职工图书馆 items 8600',
    ],
    ['{U 海州市家政行业工会联合会}成立。首批46家企业加入。', '海州市家政行业工会联合会 organisations 46'],
  ]);
  silent([
    '{I 海州工匠学院}由来已久。首批60名学员入学。',
    '{I 海州工匠学院}昨日揭牌。今年计划招生60人。',
    '{I 海州工匠学院}昨日揭牌。全市已有学员60名入学。',
    '{I 海州工匠学院}昨日揭牌。那天，路上堵了60名司机。',
    '{I 海州工匠学院}揭牌前，海州已招收学员60名。',
  ]);
});
