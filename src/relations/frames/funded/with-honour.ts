/** Money that comes with an honour: 授予Ｏ…称号，各奖励Ｍ; 获得一等奖，由Ｏ奖励Ｍ; 被Ｏ认定为…，并给予Ｍ. */
import { clauseAt, lastPhrase } from '../../syntax/reading.ts';
import { entitiesOf } from '../patterns.ts';
import { before, type Ends, type Hit, ruleFrame } from '../rule.ts';
import { bodyCalled } from './body-meant.ts';
import { amountIn, beneficiaryBefore } from './money.ts';
import { thingSpokenOf } from './thing-spoken-of.ts';

/** Whoever was honoured: the group before 被, else the clause's subject; 它 is the thing spoken of. */
function honoured(hit: Hit): Ends {
  const { match, sentence } = hit;
  const clause = clauseAt(sentence, match.start);
  const near = lastPhrase(sentence, 'ＯＨＰ', match.start, clause?.start);
  if (near) return near;
  return /(?:它|这里)(?:又|还|也|先后)?$/u.test(before(hit)) ? spokenOf(hit) : clause?.subject;
}

const spokenOf = (hit: Hit): Ends => thingSpokenOf(hit, entitiesOf(hit.match.phrase('source')));

/** What stands between the honour and the sum: 一并给了Ｍ, 奖励Ｍ. */
const withSum =
  '(?:并|还|又|也|一并|同时|随即|当即|另|再|Ｔ){0,3}(?<verb>给予|给|奖励|奖补|补助|拨付|下拨|发放|资助|配套|拨来|拨|奖)(?:了|来)?[^，。；ＯＨＰＦＭ]{0,6}Ｆ?(?<money>Ｍ)';

/** Whoever gives an honour: the subject at its verb, or what a bare noun before it means. */
function honourer(hit: Hit): Ends {
  const { match, sentence } = hit;
  const subject = clauseAt(sentence, match.start)?.subject;
  if (subject?.symbol === 'Ｏ' && subject !== match.phrase('target')) return subject;
  return bodyCalled(hit, match.start);
}

/** 各奖励Ｍ: what each of those honoured got; of the one alone all of it. */
function eachGot(hit: Hit): number | undefined {
  const isEach = /(?:各自?|每[家人名位个]|均)[^，。；]*$/u.test(hit.match.text);
  return isEach || hit.match.phrase('target')?.members.length === 1
    ? hit.match.phrase('money')?.quantity?.value
    : amountIn(hit, 0);
}

/** …被Ｏ认定为…，并给予Ｍ: the giver of the honour gives the money too. */
export const withHonour = ruleFrame('funded/with-honour', 'FUNDED', [
  {
    // Ｏ又挂一块市级的牌子，另给Ｍ资助.
    pattern:
      /(?<source>Ｏ)[^，。；ＯＨＦＭ]{0,20}?(?:授予|授牌|命名|认定|评为|称号|牌子|一块)[^，。；ＯＨＦＭ]{0,12}，(?<verb>外加|另加|另有|并附|还附|附带|附上|随牌)[^，。；ＯＨＰＦＭ]{0,6}Ｆ?(?<money>Ｍ)/dgu,
    target: beneficiaryBefore,
    amount: amountIn,
    confidence: 0.7,
  },
  {
    // Ｏ将其命名为示范点，一并给了Ｍ; Ｏ把Ｐ认定为基地，奖励Ｍ.
    pattern: new RegExp(
      `(?<source>Ｏ)[^，。；ＯＨＰＦＭ]{0,8}(?:把|将)(?:(?<target>[ＯＰＨ])|它|其|这[间个家座支所])[^，。；ＦＭ]{0,4}(?:命名|认定|评定|评选|评|列|确定|授牌|挂牌|纳入|确认)[为成入]?[^，。；ＦＭ]{0,24}，${withSum}`,
      'dgu',
    ),
    target: (hit) => hit.match.phrase('target') ?? spokenOf(hit),
    amount: amountIn,
    confidence: 0.8,
  },
  {
    // Ｈ获得一等奖，由Ｏ奖励Ｍ.
    pattern:
      /(?<target>[ＨＯ])[^，。；ＯＨＭ]{0,24}(?:获得?|荣获|夺得?|摘得?|捧回|捧得|斩获|拿下|评为|当选|折桂|夺冠)(?!Ｏ)[^，。；ＯＨＭ]{0,12}，(?:并|还|同时)?(?:由|获)(?<source>Ｏ)[^，。；ＯＨＰＦＭ]{0,4}(?<verb>奖励|奖|颁发奖金|重奖|给予|发放奖金)(?:了)?[^，。；ＯＨＰＦＭ]{0,4}(?<money>Ｍ)/dgu,
    accept: ({ match }) => match.phrase('target')?.representative === '',
    amount: amountIn,
    confidence: 0.75,
  },
  {
    // 授予Ａ、Ｂ“优胜单位”称号，各奖励Ｍ.
    pattern:
      /(?:授予|授|命名|评选|评出|表彰)(?:了)?(?<target>[ＯＨ])[^，。；ＨＦＭ]{0,12}，(?:并|还|同时|也){0,2}(?:各自?|每[家人名位个]|分别|均)?(?<verb>奖励|奖|给予|发放|颁发|送上)(?:了)?(?:奖金|现金|奖励)?(?<money>Ｍ)/dgu,
    source: honourer,
    amount: eachGot,
    confidence: 0.75,
  },
  {
    pattern:
      /被(?<source>Ｏ)[^，。；ＯＨ]{0,30}，(?:并|还|同时)?(?:每[家个人名位]|各|获|得)?(?<verb>给予|获得|拿到|拨付|发放|奖励|奖补|补助|奖金|领到|颁发奖金)[^，。；]{0,6}?(?<money>Ｍ)/dgu,
    target: honoured,
    amount: amountIn,
    confidence: 0.85,
  },
]);
