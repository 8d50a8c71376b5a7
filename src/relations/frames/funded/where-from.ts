/** Where money and goods come from, told of the giver behind a preposition or a pointer: 是从Ｏ捐来的, 资金中Ｏ占Ｍ, 向后者拨付Ｍ. */
import type { Entity } from '../../../entities/entity.ts';
import { givenThings, givingVerbs } from '../../../language/lexicons/giving-words.ts';
import { entitiesOf } from '../patterns.ts';
import { before, type Ends, type Hit, ruleFrame } from '../rule.ts';
import { amountIn, giver, isGift, isRate, isToldAlready } from './money.ts';
import { purposeOf } from './purpose.ts';
import { thingSpokenOf } from './thing-spoken-of.ts';

const givers = (hit: Hit): readonly Entity[] => entitiesOf(hit.match.phrase('source') ?? giver(hit));

const isNews = (hit: Hit): boolean => isGift(hit) && !isRate(hit) && !isToldAlready(hit, givers(hit));

/** The two bodies that 前者 and 后者 count: those last named together, or the only two of the sentence. */
function pairBefore({ match, sentence }: Hit): readonly Entity[] {
  const groups = sentence.phrases.filter(({ symbol, at }) => symbol === 'Ｏ' && at < match.start);
  const pair = groups.findLast(({ members }) => members.length === 2);
  const bodies = entitiesOf(pair ?? undefined);
  if (pair) return bodies;
  const all = groups.flatMap((each) => entitiesOf(each));
  return all.length === 2 ? all : [];
}

/** The only body that got money in this sentence or the one before: 向其返还经费Ｍ. */
function bodyGivenBefore({ context, sentence, match }: Hit): Ends {
  const acting = entitiesOf(match.phrase('source'));
  for (const index of [sentence.index, sentence.index - 1]) {
    const bodies = context.claimed
      .targetsIn('FUNDED', index)
      .filter(({ type }) => type !== 'Fund' && type !== 'Programme');
    const [only, ...others] = bodies.filter((each) => !acting.includes(each));
    if (others.length > 0) return undefined;
    if (only) return [only];
  }
  return undefined;
}

/** 此次助学资金中，…: the fund named last in the sentences right before, which money was put into. */
function fundPointedTo({ match, sentence, context }: Hit): Ends {
  if (!pointsToMoney.test(sentence.text.slice(0, match.end))) return undefined;
  for (let back = 1; back <= 2; back++) {
    const fund = context.claimed
      .targetsIn('FUNDED', sentence.index - back)
      .findLast(({ type, name }) => type === 'Fund' && !/^\d/u.test(name));
    if (fund) return [fund];
  }
  return undefined;
}
const pointsToMoney = /(?:此次|这次|这笔|这批|该[笔项]|上述)[^，。；]{0,8}(?:资金|经费|款项?|金)[中里]，/u;

export const whereFrom = ruleFrame('funded/where-from', 'FUNDED', [
  {
    // Ａ与Ｂ签约，向后者拨付Ｍ.
    pattern: new RegExp(
      `[向给为]后者[^，。；：ＯＨＰＦＭ]{0,6}?(?<verb>${givingVerbs})(?:了)?[^，。；：ＯＨＰＭ]{0,8}?(?<money>Ｍ)`,
      'dgu',
    ),
    source: (hit) => pairBefore(hit).slice(0, 1),
    target: (hit) => pairBefore(hit).slice(1),
    accept: isGift,
    amount: (hit) => hit.match.phrase('money')?.quantity?.value,
    confidence: 0.75,
  },
  {
    // Ｏ向其返还经费Ｍ: whoever got money in the sentence before.
    pattern: new RegExp(
      `(?<source>Ｏ)[^，。；：ＯＨＰＦＭ]{0,4}[向给为](?:其|它|该(?:公司|企业|厂|校|院|集团|社))(?![中他余间])[^，。；：ＯＨＰＦＭ]{0,6}?(?<verb>${givingVerbs})(?:了)?[^，。；：ＯＨＰＭ]{0,8}?(?<money>Ｍ)`,
      'dgu',
    ),
    target: bodyGivenBefore,
    accept: isNews,
    amount: amountIn,
    confidence: 0.7,
  },
  {
    // 书是从Ａ和Ｂ两处捐来的.
    pattern: new RegExp(
      `(?:${givenThings}|钱|款|善款|资金)(?:都|全|大多|主要|则)?是从(?<source>[ＯＨ])(?:等)?(?:[两三四五六七八九十几][处家地])?(?<verb>捐|募|筹|要|征集|调拨|拨)(?:来|到|得)?的`,
      'dgu',
    ),
    target: (hit) => thingSpokenOf(hit, givers(hit)),
    accept: isNews,
    confidence: 0.65,
  },
  {
    // 资金来自Ａ的经费Ｍ和Ｂ赞助Ｍ.
    pattern:
      /(?<=[和、与及])(?<source>[ＯＨ])(?:的)?(?:赞助费?|捐款|捐赠|资助|补助|拨款|出资|配套|自筹|支持|冠名费)?(?<money>Ｍ)(?=[，。；、和与及]|$)/dgu,
    target: (hit) => purposeOf(hit, givers(hit)),
    accept: (hit) => isNews(hit) && /(?:来自|来源于|源于|包括)[^。；]*[和、与及]$/u.test(before(hit)),
    amount: amountIn,
    confidence: 0.7,
  },
  {
    // Ｐ由Ａ牵线，Ｂ花Ｍ包办.
    pattern:
      /(?<source>Ｏ)(?:则|也|独家|全程|Ｔ)?(?:花|出|掏|拿|用)(?:了)?(?<money>Ｍ)(?:全部|全程|独家)?(?<verb>包办|承办|操办|包场|包下|买单|埋单|冠名|赞助)(?=[，。；]|$)/dgu,
    target: (hit) => thingSpokenOf(hit, givers(hit)),
    accept: isNews,
    amount: amountIn,
    confidence: 0.7,
  },
  {
    // 所需资金中，Ｆ占Ｍ，Ｏ捐赠Ｍ.
    pattern:
      /(?:资金|经费|款项?|费用|投入|善款|金)(?:当?中|里)，(?:其中，?)?(?<source>[ＯＦ])(?:本级经费)?(?<verb>占|出|承担|提供|安排|拨付|补助|捐赠|支持|列支)?(?:了)?(?<money>Ｍ)(?=[，。；、]|$)/dgu,
    target: (hit) => fundPointedTo(hit) ?? purposeOf(hit, givers(hit)),
    accept: isNews,
    amount: amountIn,
    confidence: 0.7,
  },
]);
