/** ATTENDED by those who show what they have at a fair. */
import { type Ends, type Hit, ruleFrame } from '../rule.ts';
import { occasionBefore } from './attendance.ts';

/** An exhibition or fair: organisations bring what they have. */
function fairSpokenOf(hit: Hit): Ends {
  const fairs = occasionBefore(hit, ['event', 'meeting']) ?? [];
  return fairs.filter((each) =>
    /展|博览会|订货会|招聘会|市集|集市|交易会|展销|大集|年货节|洽谈会|推介会/u.test(each.name),
  );
}

/** Ｏ、Ｏ等80家企业带来300件展品; Ｏ提供岗位200个. */
export const exhibits = ruleFrame('attended/exhibits', 'ATTENDED', [
  {
    pattern:
      /(?<source>Ｏ)[^，。；ＯＨＰ]{0,6}?(?<verb>带来|携|展出|展示|布展|设展|推出|提供|支起|摆起|摆出)[^，。；ＯＨ]{0,12}?(?:摊|展品|产品|作品|成果|图书|设备|技术|岗位|职位|特产|展台|展位|展区|新品)/dgu,
    target: fairSpokenOf,
    role: 'attended',
    confidence: 0.75,
  },
  {
    pattern:
      /(?<source>Ｏ)的[^，。；ＯＨＰ]{0,8}?(?:展位|展台|展区|展厅|摊位|摊头|展柜|展棚|招聘台|咨询台)/dgu,
    target: fairSpokenOf,
    role: 'attended',
    confidence: 0.8,
  },
]);
