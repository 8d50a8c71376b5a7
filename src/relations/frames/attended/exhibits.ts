/** ATTENDED by those who show what they have at a fair. */
import { ruleFrame } from '../rule.ts';
import { isHere, occasionBefore } from './attendance.ts';
import { fairSpokenOf } from './fairs.ts';

const auction = /拍卖|竞拍|揭榜|竞标/u;

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
    // Ｏ当天也摆了一张茶水台.
    pattern:
      /(?<source>Ｏ)[^，。；ＯＨＰ]{0,8}?(?<verb>摆|设|支|搭|架)(?:了|起|起了|出|上|立|立了|置|置了|放)[^，。；ＯＨ]{0,6}?(?:咨询台|服务台|摊位|摊子|展台|展位|展棚|小桌|招聘台|体验台)/dgu,
    target: (hit) => occasionBefore(hit, ['event', 'meeting']),
    accept: isHere,
    role: 'attended',
    confidence: 0.75,
  },
  {
    // 首批观众是Ｏ的45名学生.
    pattern:
      /(?:首批|第一批|头一批|最早的?)(?:观众|听众|学员|客人|参观者|体验者|游客|读者)(?:是|来自|有)(?:来自)?(?<source>Ｏ)/dgu,
    standIns: ['staff', 'officials', 'team'],
    target: (hit) => occasionBefore(hit, ['event', 'course', 'meeting']),
    role: 'attended',
    confidence: 0.75,
  },
  {
    // 竞拍会上，这项成果归了Ｏ.
    pattern:
      /(?:归了?|被|由|让)(?<source>Ｏ)(?:[^，。；ＯＨＰ]{0,12}?(?<verb>拍走|拍下|拍得|买走|买下|揭走|竞得|收走|举牌|成交)|(?=[，。；]))/dgu,
    target: (hit) =>
      (occasionBefore(hit, ['event', 'meeting']) ?? []).filter(({ name }) => auction.test(name)),
    role: 'attended',
    confidence: 0.75,
  },
  {
    pattern:
      /(?<source>[ＯＨ])的[^，。；ＯＨＰ]{0,8}?(?:展位|展台|展区|展厅|摊位|摊头|展柜|展棚|招聘台|咨询台)/dgu,
    target: fairSpokenOf,
    role: 'attended',
    confidence: 0.8,
  },
]);
