/** One of those whom a body gives money to: Ｏ发放救助金，总额Ｍ。Ｈ领到了Ｍ. */
import type { Entity } from '../../../entities/entity.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import type { SentenceReading } from '../../syntax/reading.ts';
import { entitiesOf } from '../patterns.ts';
import { type Ends, type Hit, ruleFrame } from '../rule.ts';
import { amountIn, isDisputed } from './money.ts';
import { isOfficial } from './person-in-need.ts';

/** How many sentences back the giving was told. */
const REACH = 2;

/** Somebody gives to many: 发放, 下拨, 奖补; a sum or its purpose is told. */
const granting =
  /发放|下拨|拨付|下达|拨出|奖补|补助|补贴|资助|救助|奖励|兑现|慰问金|助学|帮扶[金款资]|奖金|拿出|安排|设立[^，。；]{0,10}(?:奖|基金|资金)|表彰|扶持|返还|互助/u;

/** Wages, prices, loans: nobody's gift. */
const noGrant =
  /工资|欠薪|薪|贷款|订单|货款|赔偿|报酬|收入|稿费|分红|利润|租金|定金|佣金|保证金|退款|卖|售|转让|理赔|医保|报销|学费减/u;

/** Where people pay, borrow or are insured. */
const servesMany = /医院|银行|保险|法院|仲裁|信用社|税务局/u;

/** The only body that a sentence shortly before tells of, where that tells that money is granted. */
export function granter({ context, sentence, match }: Hit): Ends {
  const target = receiverOf({ match });
  const receivers = entitiesOf(target);
  const here = granterHere(sentence, target?.at ?? match.start, receivers);
  if (here) return here;
  for (let back = 1; back <= REACH; back++) {
    const earlier = context.reading.sentences[sentence.index - back];
    if (earlier?.sentence.part !== 'body' || isDisputed(earlier.text)) return undefined;
    if (sentence.sentence.paragraph - earlier.sentence.paragraph > 1) return undefined;
    const [body, ...others] = bodiesIn(earlier);
    if (!body) continue;
    const tells = granting.test(earlier.text) || (earlier.text.includes('Ｍ') && !noGrant.test(earlier.text));
    // Ｍ给了Ｏ。Ｏ、Ｏ各得Ｍ: whoever gave to the one gives to the others.
    if (others.length === 0 && context.claimed.targetsIn('FUNDED', earlier.index).includes(body))
      return context.claimed
        .sourcesOf('FUNDED', [body])
        .filter((each) => each.type !== 'Fund' && !receivers.includes(each));
    const fits = others.length === 0 && tells && !receivers.includes(body) && !servesMany.test(body.name);
    return fits ? [body] : undefined;
  }
  return undefined;
}

/** Ｏ公布资助名单，Ｏ、Ｏ各获Ｍ: whom the sentence began with, where it told of grants before. */
function granterHere({ clauses, text }: SentenceReading, at: number, receivers: readonly Entity[]): Ends {
  const before = text.slice(0, at);
  if (!granting.test(before) || isDisputed(before)) return undefined;
  const [first] = clauses.filter(
    ({ subject, subjectOrigin, end }) => subject && subjectOrigin === 'own' && end <= at,
  );
  const givers = first?.subject;
  if (givers?.symbol !== 'Ｏ' || givers.representative !== '') return undefined;
  const fits = entitiesOf(givers).every((each) => !receivers.includes(each) && !servesMany.test(each.name));
  return fits ? givers : undefined;
}

function bodiesIn({ phrases }: SentenceReading): readonly Entity[] {
  return [...new Set(phrases.flatMap((each) => (each.symbol === 'Ｏ' ? entitiesOf(each) : [])))];
}

const receiverOf = ({ match }: Pick<Hit, 'match'>): Phrase | undefined =>
  match.phrase('target') ?? match.phrase('other');
/** 领到救助款, where that is folded as a fund or stands there. */
const isAided = ({ match }: Hit): boolean => /[Ｆ金款]|补助|补贴/u.test(match.text);

const isGrantee = (hit: Hit): boolean => {
  const target = receiverOf(hit);
  const [receiver, ...others] = entitiesOf(target);
  if (!receiver || target?.representative !== '') return false;
  if (others.length > 0 && !/[各均]|分别|每[家人名位个]/u.test(hit.match.text)) return false;
  const { context, sentence } = hit;
  const isTold = context.claimed.targetsIn('FUNDED', sentence.index).includes(receiver);
  return !isTold && !noGrant.test(sentence.text) && !isDisputed(sentence.text) && !isOfficial(hit, receiver);
};

const aid = '(?:救助|慰问|帮扶|补助|互助|助学|奖学|关爱|应急|抚慰)?(?:金|款|补助|补贴)';

export const oneOfMany = ruleFrame('funded/one-of-many', 'FUNDED', [
  {
    // Ｈ领到救助款后说; 领到补助的困难职工Ｈ.
    pattern: new RegExp(
      `(?:(?<target>Ｈ)(?:Ｔ|刚|已|也|在)?(?<verb>领到|拿到|收到|接过|获得)(?:了)?Ｆ?(?:${aid})?(?:后|时|，|。)|(?:领到|拿到|收到|接过|获得)(?:了)?Ｆ?(?:${aid})?的[^，。；ＯＨＰＦＭ]{0,12}(?<other>Ｈ))`,
      'dgu',
    ),
    accept: (hit) => isAided(hit) && isGrantee(hit),
    source: granter,
    target: receiverOf,
    confidence: 0.6,
  },
  {
    pattern:
      /(?<target>[ＨＯ])[^，。；：ＯＨＰＦＭ]{0,16}?(?<verb>获得|领到|拿到|收到|得到|领取|领走|领回|拿走|拿回|分到|分得|捧回|获(?![利益准刑悉])|得(?![知奖分出到])|接过|多了|进账|兑换|赢得|申领)(?:了)?[^，。；：ＯＨＰＦＭ]{0,10}?Ｆ?(?<money>Ｍ)/dgu,
    accept: isGrantee,
    source: granter,
    amount: amountIn,
    confidence: 0.65,
  },
]);
