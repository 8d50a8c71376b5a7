/** Verbs of naming a winner, seen from the giver and from the winner. */
import { plainVerbs, type VerbEntry } from './verb-entry.ts';

export const awardVerbs: readonly VerbEntry[] = [
  ...plainVerbs(
    ['award'],
    '授予 颁授 表彰 表彰了 评选出 追授 授 命名 认定 聘请 聘任 推选 选树 表扬 通报表扬 通报表彰',
  ),
  ...plainVerbs(
    ['award', 'win'],
    '评为 命名为 认定为 确定为 选为 评定为 授牌为 遴选为 列为 评选为 表彰为 推选为 聘为',
  ),
  ...plainVerbs(['win'], '获评 获授 荣膺 入选 当选 获颁 喜获 获得 荣获 荣登 上榜 领到 捧回'),
];

/** What an honour is called; 颁发X奖 and 获X称号 are awards, 颁发聘书 and 获得补助 are not. */
export const honourHead =
  '(?:称号|奖|奖项|奖章|奖状|奖牌|奖杯|荣誉|先进|标兵|能手|之星|单位|集体|个人|劳模|劳动模范|工匠|示范|典型|优胜|冠军|状元|工作室|项目|案例|品牌|班组|先锋|名单|基地|站点|之家|牌匾)';
