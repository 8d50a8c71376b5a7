/** ATTENDED by officials who hand over something at an occasion. */
import { ruleFrame } from '../rule.ts';
import { occasionBefore } from './attendance.ts';

/** Ｈ把箱子一一交到孩子们手中: an official who hands over something at an occasion takes part in it. */
export const handing = ruleFrame('attended/handing', 'ATTENDED', [
  {
    pattern:
      /(?<source>Ｈ)(?:[^，。；ＯＨＰ]{0,8})?(?:把|将|逐一|为|向|给)(?:[^，。；ＯＨＰ]{0,8}Ｈ)?[^，。；ＯＨＰ]{0,16}?(?:(?<verb>交到|递到|送到|发到)[^，。；ＯＨ]{0,10}手[中里上]|(?:授箱|颁发|授旗|授牌|送上|发了|发放|发上|递上|戴上|佩戴)[^，。；ＯＨ]{0,12}(?:聘书|证书|结业证|合格证|奖牌|奖金|红花|绶带|奖杯|奖状|荣誉|箱|旗|牌|(?=[，。；]|$))|(?:授|颁|交|发|递|送)[给予](?=[ＯＨ]))/dgu,
    target: (hit) => occasionBefore(hit),
    accept: ({ match }) => match.phrase('source')?.members.some(({ posts }) => posts.length > 0) ?? false,
    role: 'attended',
    confidence: 0.8,
  },
  {
    // 职工从Ｈ手中接过证书.
    pattern: /从(?<source>Ｈ)手[中里上](?<verb>接过|领到|捧过|接到|领取)/dgu,
    target: (hit) => occasionBefore(hit),
    role: 'attended',
    confidence: 0.8,
  },
]);
