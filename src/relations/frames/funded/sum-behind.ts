/** A gift first, what it cost in the next clause: 替她交了押金，一共Ｍ; 赞助了演出服，价值Ｍ; 保费由Ｏ出，Ｍ. */
import type { Entity } from '../../../entities/entity.ts';
import { givingManner, sumCounted } from '../../../language/lexicons/giving-words.ts';
import { entitiesOf } from '../patterns.ts';
import { type Ends, type Hit, ruleFrame } from '../rule.ts';
import { bodyNouns } from './body-meant.ts';
import { amountIn, giver, isGift, isToldAlready } from './money.ts';
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

/** 向Ｏ捐出两台仪器，价值Ｍ: whoever stands behind a preposition gives nothing. */
const isReceiver = ({ match, sentence }: Hit): boolean => {
  const source = match.phrase('source');
  return source !== undefined && /[向给为对从被替帮]$/u.test(sentence.text.slice(0, source.at));
};

const isPresent = (hit: Hit): boolean =>
  !isReceiver(hit) &&
  !hosts(hit) &&
  isGift(hit) &&
  !noGift.test(hit.match.text) &&
  !isToldAlready(hit, givers(hit));

/** 由Ｏ发起，筹集Ｍ: who holds a thing need not pay for it. */
const hosts = ({ match }: Hit): boolean => /筹|募/u.test(match.text);

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
    // 场地和机器由Ｏ提供，折价Ｍ.
    pattern: new RegExp(
      `由(?<source>[ＯＨ])${some}{0,6}(?<verb>提供|供应|捐赠|赞助|置办|购置|配备|承担|出|掏|解决|支付|捐)(?:的)?${price}`,
      'dgu',
    ),
    ...told,
    confidence: 0.65,
  },
]);
