/** Money and goods for whom or what the sentence calls by the end of a name only: 向学会捐赠…, 拨给商会Ｍ, 给影院添置…. */
import type { Entity } from '../../../entities/entity.ts';
import { givingAdverbs, givingVerbs } from '../../../language/lexicons/giving-words.ts';
import type { FoldedSentence } from '../../syntax/fold-sentence.ts';
import { entitiesOf } from '../patterns.ts';
import { type Ends, endsOf, type Hit, ruleFrame } from '../rule.ts';
import { bodyMeant } from './body-meant.ts';
import { amountIn, amountNear, giver, giversBody, isGift, isRate, isToldAlready } from './money.ts';

/** How many sentences back the full name may have been told. */
const REACH = 12;

const goods =
  '[0-9一二两三四五六七八九十百千万余多]+(?:件|套|台|册|本|箱|份|吨|辆|床|双|顶|袋|部|斤|公斤|张|盏|副|把|只|桶|瓶|组|批)|图书|物资|设备|器材|仪器|用品|药品';
const called = '(?<called>[^，。；：ＯＨＰＦＬＭＴＳＮ]{2,14}?)(?<past>)';
const sum = '[^，。；：ＯＨＰＦＬＭ]{0,8}?Ｆ?(?<money>Ｍ)';

const givers = (hit: Hit): readonly Entity[] => endsOf(giver(hit) && giversBody(hit));

/** What the words stand for: 新成立的商会 is called 商会. */
function wordsOf({ match }: Hit): string {
  const from = (match.at('called') ?? match.start) - match.start;
  const words = match.text.slice(from, (match.at('past') ?? match.end) - match.start);
  return words.slice(words.lastIndexOf('的') + 1).replace(/^(?:该|此|这[个家所只项支间座])/u, '');
}

/** Bodies that have short forms of their own (妇联, 省总) and are never called 联合会 or 工会. */
const ofItsOwnKind = /(?:妇女|工商业|残疾人|文学艺术界)联合会$|总工会$/u;

function isCalled({ name }: Entity, words: string): boolean {
  const bare = name.replace(/[”’]$/u, '');
  return bare !== words && bare.endsWith(words) && !ofItsOwnKind.test(bare);
}

/** Those of a sentence whose names end in the words. */
function endingSo({ phrases }: FoldedSentence, words: string, end: number): ReadonlySet<Entity> {
  const found = new Set<Entity>();
  for (const phrase of phrases) {
    if (phrase.at >= end || !'ＯＰＦＬ'.includes(phrase.symbol)) continue;
    for (const entity of entitiesOf(phrase)) if (isCalled(entity, words)) found.add(entity);
  }
  return found;
}

/** 商会启动经费: 商会. */
function ownerInName({ match }: Hit): string {
  const names = match.phrase('fund')?.members.map(({ mention }) => mention.text) ?? [];
  return (
    /^(?<owner>.{2,8}?)(?:启动|开办|筹建|工作|办公|活动|建设|运行|建会)(?:经费|资金|费)$/u.exec(names.join())
      ?.groups?.owner ?? ''
  );
}

function calledSo(hit: Hit, words: string): Ends {
  const { sentence, context, match } = hit;
  const acting = givers(hit);
  if (words.length < 2) return undefined;
  for (let back = 0; back <= REACH; back++) {
    const earlier = context.reading.sentences[sentence.index - back];
    if (!earlier) break;
    const [only, ...others] = endingSo(earlier, words, back === 0 ? match.start : earlier.text.length);
    if (others.length > 0) return undefined;
    if (only) return acting.includes(only) ? undefined : [only];
  }
  const body = bodyMeant(hit, words, match.start, acting);
  return body && [body];
}

const toCalled = {
  source: (hit: Hit): Ends => (giver(hit) ? giversBody(hit) : undefined),
  target: (hit: Hit): Ends => calledSo(hit, wordsOf(hit)),
  accept: (hit: Hit): boolean =>
    givers(hit).every(({ type }) => type !== 'Fund') &&
    isGift(hit) &&
    !isRate(hit) &&
    !isToldAlready(hit, givers(hit)),
};

export const givesToCalled = ruleFrame('funded/to-called', 'FUNDED', [
  {
    // 向学会捐赠了两台仪器, 为新成立的协会拨付开办经费Ｍ.
    pattern: new RegExp(
      `[为给向]${called}${givingAdverbs}{0,3}(?<verb>${givingVerbs}|送|赠送|购置|购买|采购|添置|配备|兑现|划拨)(?:了)?(?:${sum}|[^，。；：ＯＨＰＦＬＭ]{0,8}?(?:${goods}))`,
      'dgu',
    ),
    ...toCalled,
    amount: (hit) => (hit.match.phrase('money') ? amountIn(hit, 0) : amountNear(hit)),
    confidence: 0.7,
  },
  {
    // 拨给学校补助Ｍ, 给了商会Ｍ.
    pattern: new RegExp(
      `(?<verb>拨给|补给|捐给|赠给|送给|汇给|奖给|转给|发给|拨付|下拨|补助|奖励|资助|支持|返还|给)(?:了)?${called}(?:各|共)?(?:[^，。；：ＯＨＰＦＭ]{0,6}(?:经费|资金|费|补助|奖金))?Ｆ?(?<money>Ｍ)`,
      'dgu',
    ),
    ...toCalled,
    amount: amountIn,
    confidence: 0.7,
  },
  {
    // 拨付|商会启动经费Ｍ: what the money is for begins its name.
    pattern: new RegExp(`(?<verb>${givingVerbs}|给)(?:了)?(?:Ｍ的?)?(?<fund>Ｆ)(?<money>Ｍ)?`, 'dgu'),
    ...toCalled,
    target: (hit) => calledSo(hit, ownerInName(hit)),
    amount: amountNear,
    confidence: 0.65,
  },
  {
    // 从结余中拿出Ｍ给商会开张.
    pattern: new RegExp(
      `(?<verb>${givingVerbs})(?:了)?${sum}[^，。；：ＯＨＰＦＬＭ]{0,4}?，?(?:专项|专门|全部)?(?:给|用于|支持|补助|资助|扶持)${called}(?=[，。；ＮＳ]|建设|改造|开展|开张|购|添|运行|运营|升级|启动|$)`,
      'dgu',
    ),
    ...toCalled,
    amount: amountIn,
    confidence: 0.65,
  },
]);
