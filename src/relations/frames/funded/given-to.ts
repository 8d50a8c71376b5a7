/** Money and goods that somebody hands to somebody. */

import { givenThings, givingVerbs } from '../../../language/lexicons/giving-words.ts';
import { thingNouns } from '../../../language/lexicons/things-that-cost.ts';
import { bodiesOf } from '../../syntax/bodies.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import { entitiesOf, phraseIn } from '../patterns.ts';
import { before, type Ends, endsOf, type Hit, ruleFrame } from '../rule.ts';
import {
  amountIn,
  amountNear,
  beneficiaryBefore,
  bodyBefore,
  giver,
  giversBody,
  isDrawnFrom,
  isGift,
  isOwed,
  nearTopic,
  subjectBefore,
  thingBefore,
} from './money.ts';
import { isShare } from './paid-things.ts';
import { isOfficial, personMeant } from './person-in-need.ts';
import { thingCalled, topicThing } from './thing-spoken-of.ts';

const goods =
  '慰问金|慰问品|助学金|救助金|奖学金|补助金|补助|物资|大礼包|礼包|米面油|红包|帮扶金|善款|设备|器材|防护用品|爱心|[0-9一二两三四五六七八九十百千]+[余多万]*(?:件|套|台|册|本|箱|份|吨|辆|床|双|顶|袋|部|斤|公斤)';

/** 拿出Ｍ，交Ｏ设立Ｆ: whoever only keeps the money gets none. */
function foundedBy({ match, sentence }: Hit): Ends {
  return phraseIn(
    sentence,
    /^(?:[^，。；ＯＨＰＦＭ]{0,4})(?:设立|成立|建立)(?:了)?(?<fund>Ｆ)/du,
    'fund',
    match.end,
  );
}

/** 捐给Ｏ设立的Ｆ: what the body behind the verb keeps or runs. */
function thingOf({ sentence }: Hit, target: Phrase | undefined): Phrase | undefined {
  if (target?.symbol !== 'Ｏ') return undefined;
  return phraseIn(
    sentence,
    /^(?:Ｔ)?(?:发起|牵头|新)?(?:设立|成立|开?办|管理|创办|打理|名下|发起|开设)的?(?<thing>[ＦＰ])/du,
    'thing',
    target.at + 1,
  );
}

/** 将启动经费Ｍ交到Ｈ手中: a body's money goes to the body whose official takes it. */
function receiverOf(hit: Hit): Ends {
  const target = hit.match.phrase('target');
  const [member, ...others] = target?.members ?? [];
  const isMuch = (amountIn(hit, 0) ?? 0) >= MUCH || bodysMoney.test(hit.match.text);
  const isBodys = target?.symbol === 'Ｈ' && others.length === 0 && isMuch;
  if (!isBodys || !member || !isOfficial(hit, member.entity))
    return thingOf(hit, target) ?? personMeant(hit, target);
  const [post, ...more] = member.posts;
  const body = post && more.length === 0 ? hit.context.reading.entity(post.organisation) : undefined;
  return body && [body];
}
/** Yuan from which what an official takes is no gift to himself. */
const MUCH = 10_000;
const bodysMoney = /(?:启动|工作|活动|建设|专项|办公|运行|培训)(?:经费|资金)|奖补/u;

/** Ｏ向Ｏ捐赠Ｍ; Ｏ为Ｈ送去Ｍ救助金; Ｏ拿出Ｍ，垫付给Ｈ; Ｈ走进Ｈ家，递上Ｍ. */
export const givesTo = ruleFrame('funded/gives-to', 'FUNDED', [
  {
    pattern: new RegExp(
      `(?:向|为|给|对|替)(?:该|这[笔个项只]|[^，。；ＯＨＰＦＭ]{2,14}?(?=Ｈ))?(?<target>[ＯＨＰＦ])[^，。；ＯＨＰ]{0,10}?(?:各|分别|一次性|先后)?(?<verb>投入|投了|拿出|安排|列支|列出|列了|列入|划出|追加|出资|注入|注资|拨付|拨来|拨(?=了?Ｍ)|捐赠|捐款|捐|筹集|送去|送上|送来|送|发放|发|赠送|垫付|支付|资助|赞助|补助|补贴|奖补|奖励|报销|给予|援助|提供|转|递上|颁发|交上|交了|交|缴清|缴了|还清|补上|补发|汇去|打来|贴补|凑了|凑齐|留下|花(?=[了上去费]*Ｍ)|配备|添置|购置|配置)(?:了|上|去)?[^，。；ＯＨＰ]{0,14}?(?<money>[ＭＦ]|${goods})`,
      'dgu',
    ),
    accept: (hit) =>
      !isOwed(hit) &&
      !/从Ｆ[中里内]?$/u.test(before(hit)) &&
      !/申请|申领|争取|请求|报批|获得/u.test(hit.match.text),
    target: (hit) => thingOf(hit, hit.match.phrase('target')) ?? personMeant(hit, hit.match.phrase('target')),
    source: ({ match, sentence, context }) => {
      const found = giver({ match, sentence, context }) ?? bodyBefore({ match, sentence, context });
      // Officials who bring money bring their organisation's; who donates gives his own.
      const bodies =
        found?.symbol === 'Ｈ' && !/捐/u.test(match.text) ? bodiesOf(found, context.reading) : [];
      return bodies.length > 0 ? bodies.slice(0, 1) : found;
    },
    amount: amountIn,
    confidence: 0.9,
  },
  {
    pattern: new RegExp(
      `(?<verb>${givingVerbs})(?:了)?[^，。；ＯＨＰ]{0,6}?(?<money>Ｍ)[^，。；ＯＨＰ]{0,4}，[^，。；ＯＨＰ]{0,6}?(?:垫付|转|交|送|捐|发|用于资助|资助)(?:到|给|至)?(?<target>[ＯＨＰＦ])(?!代管|托管|管理|保管|运[作营]|使用|统筹|发放)`,
      'dgu',
    ),
    source: giver,
    target: (hit) => foundedBy(hit) ?? hit.match.phrase('target'),
    amount: amountIn,
    confidence: 0.85,
  },
  {
    // 把8000元救助金送到Ｈ手中.
    pattern:
      /(?:把|将)[^，。；ＯＨＰ]{0,6}?(?<money>[ＭＦ]|慰问金|慰问品|救助金|助学金|互助金|保障金|奖金|红包|善款|[^，。；ＯＨＰＭＦ]{0,4}(?:款|所得|收入|稿费|稿酬|积蓄|利润|工资|退休金|抚恤金))[^，。；ＯＨＰ]{0,8}?(?<verb>送到|送至|送进|交到|递到|发到|[打转汇划送递交拨存投][到入进]|送给|交给|发给|打给|转给|汇给|捐给|捐赠给|分给|划给|拨给|补给|给(?=了))(?:了)?[^，。；ＯＨＰＭ]{0,8}?(?<target>[ＨＯＦＰ])/dgu,
    accept: isGift,
    target: (hit) => receiverOf(hit),
    standIns: ['officials', 'staff'],
    // Who donates gives his own.
    source: (hit) => (/捐/u.test(hit.match.text) ? giver(hit) : giversBody(hit)),
    amount: amountIn,
    confidence: 0.85,
  },
  {
    // Ｏ为书屋送来冰柜和桌椅.
    pattern: new RegExp(
      `(?:向|为|给)(?:该|这[个家座所])?(?<target>[ＯＨＰ])[^，。；ＯＨＰ]{0,6}?(?<verb>捐赠|捐|赠送|送来|送去|送上|援助|购置|添置|配备|配齐|买来|买了)(?:了|来|上)?(?:一批|[^，。；ＯＨＰＦＭ的]{0,6}?)(?:${givenThings})(?=[，。；、和及等]|$)`,
      'dgu',
    ),
    source: giver,
    accept: (hit) => !isOwed(hit),
    amount: amountNear,
    confidence: 0.7,
  },
  {
    // Ｏ的Ｍ救助金送到了Ｈ手里.
    pattern:
      /(?<source>Ｏ)(?:[^，。；：ＯＨＰＦＭ]{0,8}[^，。；：ＯＨＰＦＭ工])?的[^，。；ＯＨＰＭ]{0,4}(?<money>[ＭＦ])[^，。；ＯＨＰ]{0,6}?，?[^，。；ＯＨＰ]{0,8}?(?<verb>送到|送至|交到|递到|发到|打进|打到|汇到|转到|划到|送进)(?:了)?(?<target>Ｈ)/dgu,
    amount: amountIn,
    confidence: 0.8,
  },
  {
    // 义卖所得的Ｍ，Ｏ全部捐给了Ｏ.
    pattern:
      /(?<money>Ｍ)[^，。；：ＯＨＰＦＭ]{0,6}，(?:由)?(?<source>[ＯＨ])(?:Ｔ|也|又|还|则|全部|悉数|全额|当场|一并|随即){0,2}(?<verb>捐给|捐赠给|转给|转赠给|送给|送到|转交给?|交给|发给)(?:了)?[^，。；ＯＨＰＦＭ]{0,6}(?<target>[ＯＨＦ])/dgu,
    accept: isGift,
    amount: amountIn,
    confidence: 0.8,
  },
  {
    pattern:
      /(?:走进|来到|看望|慰问|走访|探望)[^，。；ＯＨ]{0,12}(?<target>Ｈ)[^，。；ＯＨＭ]{0,6}，[^，。；ＯＨ]{0,8}?(?<verb>递上?|送上|送去|送来|发放|交给)[^，。；ＯＨ]{0,24}?(?<money>Ｍ)/dgu,
    source: giversBody,
    standIns: ['officials'],
    amount: amountIn,
    confidence: 0.8,
  },
  {
    // 带着Ｍ慰问金来到Ｈ家中.
    pattern:
      /(?<verb>带着|带上|携带?|捧着|拿着|揣着|拎着)(?:了)?[^，。；ＯＨＰＭ]{0,6}(?<money>[ＭＦ]|慰问金|慰问品|救助金|助学金)[^，。；ＯＨＰ]{0,10}?，?(?:来到|走进|赶到|赶往|登门|看望|慰问|探望|敲开|送到)(?:了)?[^，。；ＯＨＰＭ]{0,8}(?<target>Ｈ)/dgu,
    accept: (hit) => !isOwed(hit),
    target: (hit) => personMeant(hit, hit.match.phrase('target')),
    source: giversBody,
    standIns: ['officials'],
    amount: amountIn,
    confidence: 0.75,
  },
  {
    // 为Ｈ采购了一辆三轮车.
    pattern:
      /(?:为|给)(?:[^，。；ＯＨＰＭ]{1,14}?(?=Ｈ))?(?<target>Ｈ)[^，。；ＯＨＰＭ]{0,4}?(?<verb>采购|购买|购置|买来|送去|送来|配备|捐赠)(?:了)[^，。；ＯＨＰＭ]{2,12}/dgu,
    source: giver,
    amount: amountNear,
    confidence: 0.7,
  },
]);

/** What the sentence or the talk is about, unless a bare noun (健身房) has led it to something else. */
function beneficiary(hit: Hit): Ends {
  const found = beneficiaryBefore(hit);
  const [noun] = thingNouns(before(hit));
  if (found === undefined || found !== nearTopic(hit)) return found;
  // What people only sat together at gets nothing.
  if (noun === undefined) return topicThing(hit);
  const isMeant = endsOf(found).some(({ name, aliases }) =>
    [name, ...aliases].some((one) => one.includes(noun)),
  );
  return isMeant ? found : thingCalled(hit, entitiesOf(hit.match.phrase('source')), hit.match.start);
}

/** 给予ＯＭ补助, 捐给ＯＭ, 救助ＨＭ; 拨给其启动经费Ｍ: the receiver right after the verb. */
export const grants = ruleFrame('funded/grants', 'FUNDED', [
  {
    pattern:
      /(?<verb>拨付|拨给|下拨|(?<!计)划拨|给予|补助|奖励|奖补|补贴|资助|赞助|支持|扶持|注资|捐给|捐赠|救助|发放|送给|赠给|赠送|慰问|借给|支付|补给|贴给|塞给|汇给|打给|转给|发给|垫给|奖给|颁给|转拨|分拨|奖(?=了?Ｈ)|给(?=了?[ＯＨＰＦ]Ｍ))(?:了|给|至|到)?(?:每[个家名位]|各)?(?<target>[ＯＨＰＦ])(?:各|共|合计)?[^，。；ＯＨＰＦＭ]{0,5}Ｆ?(?<money>Ｍ)/dgu,
    source: giver,
    accept: (hit) => !isOwed(hit),
    amount: amountIn,
    confidence: 0.85,
  },
  {
    pattern:
      /(?<verb>拨给|给予|补助|奖励|资助|为|给|向)(?:其(?![中他余它次间])|它|基金|项目|该(?:基金|项目|活动|联盟|工会|站点|中心|公司|企业|团队|[^，。；ＯＨＰ]{0,3}会))[^，。；ＯＨＰＭ]{0,8}?(?:(?:提供|发放|拨付|给予|送去|注入|捐赠|投入)[^，。；ＯＨＰＭ]{0,4})?(?<money>Ｍ)/dgu,
    source: giver,
    target: (hit) =>
      (/[其它]/u.test(hit.match.text) ? subjectBefore(hit, giver(hit)) : undefined) ??
      thingCalled(hit, entitiesOf(giver(hit)), hit.match.end) ??
      subjectBefore(hit, giver(hit)) ??
      topicThing(hit),
    amount: amountIn,
    confidence: 0.75,
  },
  {
    // 另行补助Ｍ, 为此奖补Ｍ.
    pattern:
      /(?<source>Ｏ)(?:另行|另外|还|再|又|另|也|为此|还将|均|各|分别|一次性|每年|今年|Ｔ){0,3}(?:给予|予以)?(?<verb>补助|奖补|配套|补贴|奖励|资助|援助|出资|拨款|拨付|下拨|列支)(?:了)?[^，。；ＯＨＰＦＭ]{0,4}Ｆ?(?<money>Ｍ)(?:[^，。；ＯＨＰＦＭ]{0,4}(?:资金|经费|奖金|补助|奖补|费用))?(?=[，。；]|$)/dgu,
    target: beneficiary,
    accept: (hit) => !/[向给为对被获]$/u.test(before(hit)),
    amount: amountIn,
    confidence: 0.8,
  },
  {
    // 给予Ｍ补助.
    pattern:
      /(?<source>Ｏ)[^，。；ＯＨＰＭ]{0,6}(?<verb>给予|予以|提供)(?:了)?[^，。；ＯＨＰＭ]{0,4}(?<money>Ｍ)(?:的)?[^，。；ＯＨＰＭ]{0,4}(?:补助|奖补|资助|奖励|经费|支持|扶持|补贴|资金)/dgu,
    target: beneficiary,
    accept: (hit) =>
      !/(?:[向给为对被获])$/u.test(before(hit)) && !/[给向对为][ＯＨＰＦ]/u.test(hit.match.text),
    amount: amountIn,
    confidence: 0.8,
  },
  {
    // 从帮扶资金中拿出Ｍ给Ｈ.
    pattern: new RegExp(
      `(?<verb>${givingVerbs}|购买|采购|购置|买来)(?:了)?[^，。；ＯＨＰＭ]{0,8}?(?<money>Ｍ)(?:[^，。；ＯＨＰＭ]{0,10}?)(?:给|补助|救助|资助|慰问|奖励|支持|帮扶|送给|捐给|转给|借给|帮助|帮|替)(?:了)?(?<target>[ＯＨＰＦ])`,
      'dgu',
    ),
    source: giver,
    target: (hit) => thingOf(hit, hit.match.phrase('target')) ?? hit.match.phrase('target'),
    accept: (hit) => !/从Ｆ[中里]?$/u.test(before(hit)),
    amount: amountIn,
    confidence: 0.85,
  },
  {
    // Ｏ援助Ｏ的服务车.
    pattern: /(?<source>Ｏ)(?:对口)?(?<verb>援助|捐赠|赠送|捐助|资助|援建)(?:给)?(?<target>Ｏ)的/dgu,
    confidence: 0.75,
  },
  {
    // 斥资Ｍ为Ｏ购置设备.
    pattern:
      /(?<verb>斥资|投资|出资|投入|拿出|筹资|拨出|捐资|捐赠|捐出|捐款)[^，。；ＯＨＰＭ]{0,4}(?<money>Ｍ)[^，。；ＯＨＰＭ]{0,3}，?(?:为|给)(?:新[^，。；ＯＨＰＭ]{1,6}的)?(?<target>[ＯＰＨ])[^，。；ＯＨＰ]{0,10}?(?:购|添置|改造|建|修|安装|配|更新|维修|解决|订)/dgu,
    source: giver,
    amount: amountIn,
    confidence: 0.8,
  },
  {
    // 把Ｍ分作两半，一半捐给Ｐ，一半留给Ｏ.
    pattern:
      /(?:一半|另一半|[一二三四五六七八九]成|其余的?|剩下的?|余下的?|剩余的?)(?:则|都|全部|全)?(?<verb>捐给|留给|捐赠给|送给|赠给)(?:了)?(?:Ｏ的)?(?<target>[ＯＰＦＨ])/dgu,
    source: giver,
    confidence: 0.75,
  },
  {
    // 拿出Ｍ，帮受损最重的Ｏ清淤.
    pattern:
      /(?<verb>拿出|拨出|安排|拨付|投入|出资|列支|筹集)(?:了)?[^，。；ＯＨＰＭ]{0,6}?(?<money>Ｍ)[^，。；ＯＨＰＭ]{0,4}，(?:全部|主要|专门)?(?:用于)?(?:帮助?|资助|支持|扶持|援助|救助|补助|奖励)(?:[^，。；ＯＨＰＭ]{1,10}的)?(?<target>[ＯＨ])(?!的)/dgu,
    source: giver,
    amount: amountIn,
    confidence: 0.75,
  },
  {
    // 得知Ｈ患病，Ｏ募集Ｍ.
    pattern:
      /(?<verb>筹集|捐款|捐赠|拿出|送来|送上|凑了|垫付|资助)(?:了)?[^，。；ＯＨＰＭ]{0,5}(?<money>Ｍ)Ｆ?(?=[，。；]|$)/dgu,
    source: giver,
    target: ({ match, sentence }) => {
      const person = phraseIn(
        sentence,
        /(?:听说|得知|获悉|了解到|闻讯|知道)[^，。；ＯＨＰ]{0,8}(?<person>Ｈ)/du,
        'person',
      );
      return person && person.at < match.start ? person : undefined;
    },
    amount: amountIn,
    confidence: 0.75,
  },
]);

/** The fund that donations go into: named before in the sentence, or in the one before. */
function fundSpokenOf({ match, sentence }: Hit): Ends {
  const near = sentence.phrases.findLast(
    (each) =>
      each.symbol === 'Ｆ' &&
      each.at < match.start &&
      !isDrawnFrom(sentence, each) &&
      !isShare(sentence, each),
  );
  return near ?? (sentence.topic.thing?.symbol === 'Ｆ' ? sentence.topic.thing : undefined);
}

/** Ｏ资助Ｈ, Ｏ采购Ｏ…; Ｏ、Ｏ分别捐入Ｍ、Ｍ. */
export const donates = ruleFrame('funded/donates', 'FUNDED', [
  {
    pattern:
      /(?<source>[ＯＨ])[^，。；ＯＨＰＦ]{0,6}?(?<verb>资助|赞助|捐助|奖励|补助|采购|认购)(?:了)?[^，。；ＯＨＰＦ]{0,8}?(?<target>[ＨＯＰ])/dgu,
    amount: amountNear,
    accept: (hit) => !/(?:向|为|给|被|由|获|对)$/u.test(before(hit)),
    confidence: 0.75,
  },
  {
    // 本届比赛由…主办，某某公司赞助20万元.
    pattern:
      /(?<=，)(?<source>[ＯＨ])(?:独家|友情|倾情|全程|特别)?(?<verb>赞助|冠名赞助|资助|捐资)(?:了)?(?:(?<money>Ｍ)|[^，。；ＯＨＰＦＭ]{0,4})(?=[，。；])/dgu,
    target: thingBefore,
    amount: amountIn,
    confidence: 0.8,
  },
  {
    pattern:
      /(?<source>[ＯＨ])(?:就|还|又|也|则|已|先后|分别|共|一次性|带头|率先){0,3}(?<verb>捐款|捐出|捐赠|捐资|捐入|认捐|捐)(?:了|入)?[^，。；ＯＨＰＦＭ]{0,4}?Ｆ?(?<money>Ｍ)/dgu,
    target: fundSpokenOf,
    amount: amountIn,
    confidence: 0.8,
  },
]);
