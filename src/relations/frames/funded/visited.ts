/** Visits that bring something: 走进Ｏ、Ｏ，为一线职工送去慰问品. The bodies visited get what their people are given. */
import type { Entity } from '../../../entities/entity.ts';
import { entitiesOf } from '../patterns.ts';
import { type Hit, ruleFrame } from '../rule.ts';
import { amountIn, giversBody, isDisputed, isToldAlready } from './money.ts';

const visiting = '走进|来到|深入|前往|赶到|抵达|走访慰问|看望慰问|走访|看望|慰问|探望|奔赴|赴|到';
const handing = '送上|送去|送来|送出|送(?=Ｆ?Ｍ)|发放|发给|赠送|捐赠|带去|带来|递上|分发';

/** What people are given at work; no words, shows or services. */
const goods =
  '(?:ＦＭ|ＭＦ|Ｍ|慰问金|慰问款|慰问品|慰问物资|物资|用品|物品|礼包|礼盒|礼品|大米|米[、和]|米面|粮油|食用油|牛奶|水果|西瓜|矿泉水|饮用水|饮料|绿豆|白糖|凉茶|茶叶|毛巾|药品|风油精|藿香|月饼|粽子|汤圆|饺子|手套|围巾|保温杯|雨衣|棉衣|大衣|冲锋衣|棉被|图书|书籍|器材|救生衣|急救包)';

const some = '[^，。；：ＯＨ]';

/** 到Ｏ慰问, 赴Ｏ开展“送清凉”活动: who only goes there need not bring anything. */
const goesThere = /^(?:到|赴|前往|抵达)/u;
const forComfort = /慰问|看望|走访|探望|清凉|温暖|关爱|Ｐ/u;

/** 向当地小学捐赠: somebody else than those who work where the visit goes. */
const forOthers =
  /(?:为|向|给)(?!(?:此|了)?[^，。；]*(?:职工|员工|工人|工友|师傅|劳动者|建设者|奋斗者|守护者|人员|司机|骑手|医护|护士|医生|教师|老师|老人|孩子|学生|官兵|民警|们|大家))[^，。；]{2,}$/u;

/** Something is brought to those who are there, who are not the givers, and it is not told already what for. */
function isVisit(hit: Hit): boolean {
  const { match, sentence } = hit;
  const target = match.phrase('target');
  if (!target || isDisputed(sentence.text)) return false;
  const verbAt = match.at('verb') ?? match.end;
  if (goesThere.test(match.text) && !forComfort.test(match.text)) return false;
  if (forOthers.test(sentence.text.slice(match.start, verbAt))) return false;
  const givers = entitiesOfGivers(hit);
  const told = isToldAlready(hit, givers);
  return !told && !entitiesOf(target).some((each) => givers.includes(each));
}

function entitiesOfGivers(hit: Hit): readonly Entity[] {
  const ends = giversBody(hit);
  if (!ends) return [];
  return 'symbol' in ends ? entitiesOf(ends) : ends;
}

export const visited = ruleFrame('funded/visited', 'FUNDED', [
  {
    pattern: new RegExp(
      `(?:${visiting})(?:了)?[^，。；：ＯＨＰＦＭ]{0,8}(?<target>Ｏ)${some}{0,24}(?:，${some}{0,30}){0,2}，${some}{0,24}?(?<verb>${handing})(?:了)?${some}{0,24}?${goods}`,
      'dgu',
    ),
    source: giversBody,
    standIns: ['officials'],
    accept: isVisit,
    amount: amountIn,
    confidence: 0.65,
  },
]);
