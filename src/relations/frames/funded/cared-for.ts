/** Money for one person who is in need: applied for, sent, collected. */
import { ruleFrame } from '../rule.ts';
import { amountIn, giver, giversBody, isGift } from './money.ts';
import { personInNeed, personInTrouble, personMeant } from './person-in-need.ts';

/** 为Ｈ申请到Ｏ救助金Ｍ: who grants it gives it; else who applies. */
export const appliesFor = ruleFrame('funded/applies-for', 'FUNDED', [
  {
    pattern:
      /(?:为|给|替|帮)(?:[^，。；ＯＨＰＭ]{1,14}?(?=Ｈ))?(?<target>Ｈ)[^，。；ＯＨＰＭ]{0,6}?(?<verb>申请|申领|争取|申报)(?:到|了|下来)?(?<giver>Ｏ)?[^，。；ＯＨＰ]{0,12}?(?<money>Ｍ)/dgu,
    source: (hit) => hit.match.phrase('giver') ?? giver(hit),
    target: (hit) => personMeant(hit, hit.match.phrase('target')),
    amount: amountIn,
    confidence: 0.75,
  },
]);

/** Ａ把Ｍ送到家里, told of somebody in trouble. */
export const bringsHome = ruleFrame('funded/brings-home', 'FUNDED', [
  {
    pattern:
      /(?:把|将)[^，。；ＯＨＰＭ]{0,6}(?:(?<money>Ｍ)|Ｆ)[^，。；ＯＨＰ]{0,8}?(?<verb>送到|送进|送至|交到|递到|打到)(?:了)?(?:[他她其])?(?:的)?(?:家|病房|病床|床前|手[中里上]|卡上)/dgu,
    source: giversBody,
    target: (hit) => {
      const person = personInTrouble(hit, []);
      return person && [person];
    },
    accept: (hit) => isGift(hit),
    amount: amountIn,
    confidence: 0.65,
  },
]);

/** 工友捐款, 民政部门补助: somebody of the clause's own whom nobody names. */
const othersGive =
  /^[，Ｏ]?[^，Ｏ]*(?:部门|单位|工友|同事|职工|网友|群众|社会|市民|家属|企业|政府|民政|保险|医保|大家|邻居|乡亲)/u;
/** 发动全厂职工捐款: whoever has them give is named. */
const collecting = /(?:发动|组织|动员|号召|带领|倡议)[^，Ｏ]{0,8}/u;
/** 为困难职工发放, 给12名骑手送去: others than the person named before. */
const forOthers = /(?:为|给(?!予)|向|对)(?!他|她|其|这|该|此)[^，。；]{2,}/u;

export const caresFor = ruleFrame('funded/cares-for', 'FUNDED', [
  {
    accept: ({ match }) =>
      !forOthers.test(match.text) && !othersGive.test(match.text.replace(collecting, '')),
    pattern:
      /(?:^|，|Ｏ)[^，。；ＯＨＰ]{0,8}?(?<verb>发放|送去|送上|送来|给予|补助|垫付|报销|救助|捐款|募捐|资助|捐助)(?:了)?[^，。；ＯＨＰ]{0,8}?(?<money>Ｍ)/dgu,
    source: (hit) => (giver(hit)?.symbol === 'Ｈ' ? undefined : giver(hit)),
    target: personInNeed,
    amount: amountIn,
    confidence: 0.7,
  },
]);
