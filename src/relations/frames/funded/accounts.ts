/** Accounts of where money came from: lists behind a colon, one sum of several, whose gift something is, receivers by a noun. */
import type { Entity } from '../../../entities/entity.ts';
import { givenThings, givingVerbs, shareWords, toSomebody } from '../../../language/lexicons/giving-words.ts';
import type { SentenceReading } from '../../syntax/reading.ts';
import { entitiesOf } from '../patterns.ts';
import { before, type Ends, type Hit, ruleFrame } from '../rule.ts';
import {
  amountIn,
  amountOf,
  giver,
  giversBody,
  isGift,
  isOwed,
  isRate,
  isToldAlready,
  sumBorne,
} from './money.ts';
import { isThing } from './paid-things.ts';
import { purposeOf } from './purpose.ts';
import { thingSpokenOf } from './thing-spoken-of.ts';

const givers = (hit: Hit): readonly Entity[] => entitiesOf(hit.match.phrase('source') ?? giver(hit));

/** 钱从三处来：, 收入两项：, 账本上写着：: what follows are givers. */
const income =
  /(?:收入|进账|来源|来处|来路|钱|资金|经费|善款|捐款|(?<![贷货欠借罚])款项?|出资|投入|投资|筹集|募集|凑|账[本目单上]?)[^，。；：支花]{0,8}：[^：。]*$/u;
/** 发给, 用于: money that goes out. */
const spending =
  /(?:支出|花销|花在|用于|用在|拨给|发给|分给|分别拨|奖励|分成|分作|分为|补助给|下拨)[^：]*：[^：]*$/u;

const isIncome = (hit: Hit): boolean => income.test(before(hit)) && !spending.test(before(hit));

/** What each of a list gave: the nouns that may stand before its sum. */
const giftNouns =
  '(?:拨付|冠名费|赞助费?|捐款|捐赠|补助|专项补助|拨款|财政拨款|资助|出资|配套|支持|援助资金|专项经费|工会经费|自筹|爱心款|善款)';

const thing = (hit: Hit): Ends => purposeOf(hit, givers(hit));

/** What the money is for where a body's gift is told; bodies that give are no things. */
function thingGiven(hit: Hit): Ends {
  return thingSpokenOf(hit, givers(hit));
}

const beginning = /联合会|工会|联盟|工作室|站|中心|协会|学院/u;

/** The body that the sentences right before are about, else the only one that the article says to begin. */
function bodySpokenOf(hit: Hit): Ends {
  const { context, sentence, match } = hit;
  const { sentences } = context.reading;
  const acting = givers(hit);
  // 办起Ｐ，Ｏ配了启动经费Ｍ: the thing that the sentence names.
  const named = sentence.phrases.findLast(({ symbol, at }) => symbol === 'Ｐ' && at < match.start);
  if (named && isThing(hit, sentence, named)) return named;
  for (let back = 0; back <= 2; back++) {
    const earlier = sentences[sentence.index - back];
    if (earlier?.sentence.part !== 'body') break;
    const own = earlier.clauses.find(
      ({ end, subject, subjectOrigin }) =>
        subjectOrigin === 'own' &&
        subject?.symbol === 'Ｏ' &&
        subject.members.length === 1 &&
        beginning.test(subject.members[0]?.entity.name ?? '') &&
        !entitiesOf(subject).some((each) => acting.includes(each)) &&
        (back > 0 || end <= match.start),
    );
    if (own?.subject) return own.subject;
  }
  const begun = new Set<Entity>();
  for (const earlier of sentences.slice(0, sentence.index + 1))
    for (const each of bodiesBegun(earlier)) begun.add(each);
  const [only, ...others] = begun;
  return only && others.length === 0 && !acting.includes(only) ? [only] : undefined;
}

/** Ｏ成立, Ｏ揭牌; Ｏ第一次代表大会, whose name has the body in it. */
function bodiesBegun({ phrases, text }: SentenceReading): readonly Entity[] {
  return phrases.flatMap(({ symbol, at, members }) => {
    if (symbol === 'Ｏ' && /^(?:正式|宣告|Ｔ|在Ｌ)*(?:成立|揭牌|挂牌)/u.test(text.slice(at + 1)))
      return members.map(({ entity }) => entity);
    if (symbol !== 'Ｐ') return [];
    return members.flatMap(({ entity, inner }) =>
      /(?:第一次.{0,4}大会|首次.{0,4}大会|成立大会|成立仪式|揭牌仪式)$/u.test(entity.name)
        ? inner
            .filter(({ entity: { type } }) => type === 'Union' || type === 'Institution')
            .map((each) => each.entity)
        : [],
    );
  });
}

/** 启动经费Ｍ, Ｍ启动资金: what a body begins with. */
function isStartingMoney({ match, sentence }: Hit): boolean {
  const funds = sentence.phrases.filter(
    ({ symbol, at }) => symbol === 'Ｆ' && at >= match.start && at <= match.end,
  );
  const called = funds.flatMap(({ members }) => members.map(({ mention }) => mention.text)).join();
  return starting.test(match.text + sentence.text.slice(match.end, match.end + 6) + called);
}
const starting = /(?:启动|开办|筹建|建会|开张|办公)(?:经费|资金|费|补助)/u;

export const accounts = ruleFrame('funded/accounts', 'FUNDED', [
  {
    // 收入三项：Ｏ补助Ｍ，Ｏ冠名费Ｍ.
    pattern: new RegExp(
      `(?<=[：，；、])(?:其中，?)?(?<source>[ＯＨ])(?:各|共)?${giftNouns}?(?:共|各)?(?<money>Ｍ)Ｆ?(?=[，。；、和]|$)`,
      'dgu',
    ),
    accept: (hit) => isIncome(hit) && isGift(hit) && !isRate(hit) && !isToldAlready(hit, givers(hit)),
    target: thing,
    amount: amountIn,
    confidence: 0.7,
  },
  {
    // 一笔是Ｏ下拨的Ｍ, 大头来自Ｏ.
    pattern:
      /(?:[一两三另]笔|[一另]部分|大头|小头|大部分|主要|多半)(?:则|便|都|就|，)?(?<verb>是|来自)(?:Ｏ和[^，。；：ＯＨＰＦＭ]{0,4}(?=Ｈ))?(?<source>[ＯＨ])(?![^，。；]{0,6}(?:订单|销售|生意|客户|合同|货))(?:[^，。；：ＯＨＰＦＭ]{0,10}(?:的|给的))?[^，。；：ＯＨＰＦＭ]{0,4}(?:(?<money>Ｍ)|补助|赞助|资助|捐款|捐赠|拨款|经费|(?<=来自[ＯＨ]|和[^，。；]{0,4}Ｈ)(?=[，。；、和]|$))/dgu,
    accept: (hit) => isGift(hit) && !isToldAlready(hit, givers(hit)),
    target: thingGiven,
    amount: (hit) => amountOf(hit.match.phrase('money')),
    confidence: 0.65,
  },
  {
    // Ｏ的Ｍ奖补也到了.
    pattern:
      /(?<source>Ｏ)的(?<money>Ｍ)Ｆ?[^，。；ＯＨＰＦＭ]{0,6}?(?:也|就|已经?|很快|随后|随即|第二天|当天|如期|全部|陆续|Ｔ){0,3}(?<verb>到账|到了账|到位|到了|打来|汇来|拨下来|拨来|到手|下来|[打转汇划存送][到进入至](?:了)?[^，。；ＯＨＰＦＭ]{1,6})(?:了)?(?=[，。；]|$)/dgu,
    accept: (hit) => isGift(hit) && !isToldAlready(hit, givers(hit)),
    target: thing,
    amount: amountIn,
    confidence: 0.65,
  },
  {
    // 门口那台除颤仪，是Ｏ捐的.
    pattern:
      /(?:都|全|也|还|则)?(?:是|由)(?<source>[ＯＨ])(?:Ｔ|免费|无偿|出钱|出资|专门|[^，。；：ＯＨＰＦＭ的]{0,2}){0,2}(?<verb>捐赠|捐助|捐|赠送|赠|援助|资助|赞助)的(?=[，。；、]|$)/dgu,
    accept: (hit) =>
      !isOwed(hit) && !/锦旗|感谢信|作品|展品|文物/u.test(before(hit)) && !isToldAlready(hit, givers(hit)),
    target: thingGiven,
    amount: sumBorne,
    confidence: 0.65,
  },
  {
    // Ｏ送上启动经费Ｍ: a body that begins is what is spoken of.
    pattern: new RegExp(
      `(?<verb>${givingVerbs})(?:了)?(?:一笔)?[^，。；：ＯＨＰＬＦＭ]{0,6}Ｆ?(?<money>Ｍ)Ｆ?`,
      'dgu',
    ),
    source: (hit) => (giver(hit) ? giversBody(hit) : undefined),
    accept: (hit) =>
      isStartingMoney(hit) &&
      !toSomebody.test(before(hit).replace(/[向给为]其/u, '')) &&
      isGift(hit) &&
      !isToldAlready(hit, givers(hit)),
    target: bodySpokenOf,
    amount: amountIn,
    confidence: 0.65,
  },
  {
    // 书是Ｏ送的: goods of the thing spoken of.
    pattern: new RegExp(
      `(?<=^|[，；。：、的里内中上]|那些?|这些?)(?:${givenThings})(?:等)?(?:都|全|均|也|则)*(?:是|由)(?<source>[ＯＨ])(?:Ｔ|免费|无偿)?(?<verb>送|买|配|置办|添置|采购|购置|出钱买|掏钱买)(?:来)?的(?=[，。；、]|$)`,
      'dgu',
    ),
    accept: (hit) => isGift(hit) && !isToldAlready(hit, givers(hit)),
    target: thingGiven,
    confidence: 0.65,
  },
  {
    // 剩余部分由冠名的Ｏ兜底, 另外Ｍ由Ｏ贴.
    pattern: new RegExp(
      `(?:(?:${shareWords})(?:部分|的|资金|费用|经费|则|均|全部|都){0,3}|(?:另外|另|余下|剩下|剩余|其余)的?(?<money>Ｍ)(?:则|便|全部|都)?)由(?:(?!Ｏ)[^，。；ＨＰＦＭ]{0,8}的)?(?<source>[ＯＦ])(?:从[^，。；ＯＨＰＭ]{1,8}?[里中]?)?[^，。；ＯＨＰＦＭ]{0,6}?(?<verb>划出|划拨|列支|拨付|兜底|兜|贴补|贴|补上|垫上|填上|补足|补齐|补|承担|负担|支付|解决|包下|包|摊|拿|出|掏|结)(?:了|上|的)?(?=[，。；、]|$)`,
      'dgu',
    ),
    accept: (hit) => isGift(hit) && !isToldAlready(hit, givers(hit)),
    target: thing,
    amount: (hit) => amountOf(hit.match.phrase('money')),
    confidence: 0.7,
  },
]);
