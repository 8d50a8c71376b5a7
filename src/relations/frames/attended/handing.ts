/** ATTENDED by officials who hand over something at an occasion. */
import { ruleFrame } from '../rule.ts';
import { occasionBefore } from './attendance.ts';

/** Ｈ把箱子一一交到孩子们手中: an official who hands over something at an occasion takes part in it. */
export const handing = ruleFrame('attended/handing', 'ATTENDED', [
  {
    pattern:
      /(?<source>Ｈ)(?:[^，。；ＯＨＰ]{0,8})?(?:把|将|逐一|为|向|给)(?:[^，。；ＯＨＰ]{0,8}Ｈ)?[^，。；ＯＨＰ]{0,16}?(?:(?<verb>交到|递到|送到|发到)[^，。；ＯＨ]{0,10}手[中里上]|(?:授箱|颁发|授旗|授牌|送上|发了|发放|发上|递上|戴上|佩戴)[^，。；ＯＨ]{0,12}(?:聘书|证书|结业证|合格证|奖牌|奖金|红花|绶带|奖杯|奖状|荣誉|箱|旗|牌|(?=[，。；]|$)))/dgu,
    target: (hit) => occasionBefore(hit),
    accept: ({ match }) => match.phrase('source')?.members.some(({ posts }) => posts.length > 0) ?? false,
    role: 'attended',
    confidence: 0.8,
  },
  {
    // 总经理为吊车司机Ｈ戴上大红花: whoever is honoured is there.
    pattern:
      /Ｈ[^，。；ＯＨＰ]{0,8}?(?:为|给|向)[^，。；ＯＨＰ]{0,8}(?<source>Ｈ)[^，。；ＯＨＰ的]{0,6}?(?<verb>戴上|佩戴|披上|献上|颁发|授予|递上|别上)[^，。；ＯＨ]{0,12}(?:花|绶带|奖章|奖牌|证书|聘书|徽章|纪念|奖杯|Ｐ|Ｎ)/dgu,
    target: (hit) => occasionBefore(hit, ['meeting']),
    role: 'attended',
    confidence: 0.7,
  },
  {
    // 职工从Ｈ手中接过证书.
    pattern: /从(?<source>Ｈ)手[中里上](?<verb>接过|领到|捧过|接到|领取)/dgu,
    target: (hit) => occasionBefore(hit),
    role: 'attended',
    confidence: 0.8,
  },
]);
