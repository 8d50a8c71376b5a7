/** A gift first, what it cost in the next clause: 替她交了押金，一共Ｍ; 赞助了演出服，价值Ｍ; 保费由Ｏ出，Ｍ. */
import type { Entity } from '../../../entities/entity.ts';
import { givingManner, sumCounted } from '../../../language/lexicons/giving-words.ts';
import { entitiesOf } from '../patterns.ts';
import { type Ends, type Hit, ruleFrame } from '../rule.ts';
import { bodyMeant, bodyNouns } from './body-meant.ts';
import { amountIn, giver, giversBody, isGift, isToldAlready, sumBorne } from './money.ts';
import { personMeant } from './person-in-need.ts';
import { purposeOf } from './purpose.ts';

const givers = (hit: Hit): readonly Entity[] => entitiesOf(hit.match.phrase('source') ?? giver(hit));

/** What somebody does for others with money: pays, buys, sends, hires, repairs. */
const doing =
  '送来|送去|送上|送|捐赠|捐|赠送|赠|赞助|资助|垫付|垫|交|缴纳|缴|支付|付清|付|结清|还清|补齐|补足|补助|补贴|补|奖励|发放|发|拨来|拨付|拨|给|承担|负担|包揽|包|租|买|购买|购置|添置|置办|添|配备|配|换|修|装|建|盖|出|掏|拿出|报销|解决|负责|管|汇|打来|凑|援助|支援|投保|办理|认购|印|做';
const some = '[^，。；：ＯＨＰＦＭ]';
const price = `，(?:${sumCounted})(?<money>Ｍ)(?:整|左右|上下)?(?=[，。；、]|$)`;

/** 追回工资，共计Ｍ; 订购插秧机，总价Ｍ: no gift. */
const noGift =
  /追[回讨]|讨回|要回|工资|工钱|欠|贷|借|预付|收购|货|订购|采购|产值|收入|罚|赔|签|订单|销|卖|扣|缴税|税|门票|收取|收费/u;

const isPresent = (hit: Hit): boolean =>
  !hosts(hit) && isGift(hit) && !noGift.test(hit.match.text) && !isToldAlready(hit, givers(hit));

/** 由Ｏ发起，筹集Ｍ: who holds a thing need not pay for it. */
const hosts = ({ match }: Hit): boolean => /筹|募/u.test(match.text);

/** 给学校买了课桌: the body that a bare noun behind the preposition or the verb means. */
function bodyGivenTo(hit: Hit): Ends {
  const noun = new RegExp(bodyNouns, 'u').exec(hit.match.text)?.[0];
  const body = noun && bodyMeant(hit, noun, hit.match.start, givers(hit));
  return body ? [body] : undefined;
}

/** 由Ｏ提供，折价Ｍ; Ｏ承担了费用，Ｍ. */
const told = {
  accept: (hit: Hit): boolean => isPresent(hit) && !forOthers.test(hit.match.text),
  target: (hit: Hit): Ends => purposeOf(hit, givers(hit)),
  amount: amountIn,
};
/** 给每名学员, 为环卫工人: people that have no name here. */
const forOthers = /(?:[向替帮]|对(?!口)|给(?!予)|为(?!此))[^，。；]*，/u;

export const sumBehind = ruleFrame('funded/sum-behind', 'FUNDED', [
  {
    // 替她交了住院押金，一共Ｍ; 为Ｐ添置桌椅，花费Ｍ.
    pattern: new RegExp(
      `(?:向|为|给|替|帮)(?:${some}{1,12}?(?=Ｈ))?(?<target>[ＯＨＰＦ])${some}{0,10}?(?<verb>${doing})(?:了|上|来|去|下|起|齐|清)*${some}{0,16}${price}`,
      'dgu',
    ),
    source: (hit) => giver(hit) && giversBody(hit),
    accept: (hit) => isGift(hit) && !noGift.test(hit.match.text),
    target: (hit) => personMeant(hit, hit.match.phrase('target')),
    amount: amountIn,
    confidence: 0.75,
  },
  {
    // 给学校买了课桌，Ｍ.
    pattern: new RegExp(
      `(?:向|为|给|替|帮)(?:该|这家|这所)?(?:${bodyNouns})${some}{0,6}?(?<verb>${doing})(?:了|上|来|去|下|起|齐)*${some}{0,16}${price}`,
      'dgu',
    ),
    source: (hit) => giver(hit) && giversBody(hit),
    accept: (hit) => isGift(hit) && !noGift.test(hit.match.text),
    target: bodyGivenTo,
    amount: amountIn,
    confidence: 0.65,
  },
  {
    // Ｏ买下了Ｐ，保费Ｍ; Ｏ奖励Ｈ，Ｍ.
    pattern: new RegExp(
      `(?<source>Ｏ)${givingManner}(?<verb>买下|购买|投保|包下|承包|办起?|修|建|添置|改造|装修|翻修|修缮|认购|认养|冠名|租下|资助|补助|奖励|奖|慰问|救助)(?:了|起)?(?<target>[ＰＦＨ])${some}{0,10}${price}`,
      'dgu',
    ),
    accept: (hit) => isGift(hit) && !noGift.test(hit.match.text),
    target: (hit) => personMeant(hit, hit.match.phrase('target')),
    amount: amountIn,
    confidence: 0.75,
  },
  {
    // Ｏ送来一笔救助金，Ｍ; Ｏ赞助了演出服，价值Ｍ.
    pattern: new RegExp(
      `(?<source>[ＯＨ])${givingManner}(?<verb>${doing})(?:了|上|来|去|下|出)*${some}{1,14}${price}`,
      'dgu',
    ),
    ...told,
    confidence: 0.65,
  },
  {
    // 公司垫了手术费，Ｍ.
    pattern: new RegExp(
      `(?<=^|[，；])(?:${bodyNouns})${some}{0,6}?(?<verb>${doing})(?:了|上|来|去|下|出)*${some}{1,14}${price}`,
      'dgu',
    ),
    source: giver,
    ...told,
    confidence: 0.6,
  },
  {
    // Ｏ把排练厅租了下来，年租金Ｍ.
    pattern: new RegExp(
      `(?<source>[ＯＨ])${some}{0,6}(?:把|将)${some}{1,12}(?<verb>租|买|包|接|承担|修|翻修|装|换|改)(?:了)?(?:下来|下|好|起来|一新|一遍)?${price}`,
      'dgu',
    ),
    ...told,
    confidence: 0.6,
  },
  {
    // 场地和机器由Ｏ提供，折价Ｍ.
    pattern: new RegExp(
      `由(?<source>[ＯＨ])${some}{0,6}(?<verb>提供|供应|捐赠|赞助|置办|购置|配备|承担|出|掏|解决|支付|捐)(?:的)?${price}`,
      'dgu',
    ),
    ...told,
    confidence: 0.65,
  },
  {
    // 这是Ｏ送给Ｏ的; 送给学校的.
    pattern: new RegExp(
      `(?:是|由)(?<source>[ＯＨ])${some}{0,4}(?<verb>送给|捐给|赠给|拨给|捐赠给|赠送给|买给|奖给|补给)(?:(?<target>[ＯＰＨＦ])|该?(?:${bodyNouns}))的(?=[，。；、]|$)`,
      'dgu',
    ),
    accept: (hit) => isGift(hit) && !noGift.test(hit.match.text),
    target: (hit) => hit.match.phrase('target') ?? bodyGivenTo(hit),
    amount: sumBorne,
    confidence: 0.7,
  },
  {
    // Ｏ也没落下，助学金Ｍ直接打到卡上.
    pattern: new RegExp(
      `(?<=[，；])${some}{0,6}(?<money>Ｍ)${some}{0,6}(?<verb>打到|打进|送到|送进|交到|汇到|转到|递到)(?:了)?${some}{0,6}(?:卡|账户|账上|手[中里上]|床[前头]|家[中里]?|病房|名下)${some}{0,4}(?=[，。；]|$)`,
      'dgu',
    ),
    source: (hit) => (giver(hit) ? giversBody(hit) : undefined),
    accept: isPresent,
    target: (hit) => purposeOf(hit, givers(hit)),
    amount: amountIn,
    confidence: 0.6,
  },
]);
