/** FUNDED: who gave money, or goods that are the point of the story, and how much. */
import type { Entity } from '../../entities/entity.ts';
import { bodiesOf } from '../syntax/bodies.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { isOccasion } from '../syntax/programme-kind.ts';
import { clauseAt, type SentenceReading } from '../syntax/reading.ts';
import type { Frame } from './frame.ts';
import { entitiesOf, phraseIn } from './patterns.ts';
import { after, before, type Ends, type Hit, ruleFrame } from './rule.ts';

/** Money that is given once, not a rate (每人500元) and not a difference (增加8200万元). */
function amountOf(phrase: Phrase | undefined): number | undefined {
  const quantity = phrase?.quantity;
  return quantity && (quantity.scope === '' || quantity.scope === 'total') ? quantity.value : undefined;
}

/** The amount that stands next in the verb's clause, else the last one before it there. */
function amountNear({ match, sentence }: Hit): number | undefined {
  const clause = clauseAt(sentence, match.start);
  const inside = sentence.phrases.filter(
    (each) => each.symbol === 'Ｍ' && each.at >= (clause?.start ?? 0) && each.at < (clause?.end ?? 0),
  );
  return amountOf(inside.find((each) => each.at > match.start) ?? inside.at(-1));
}

const amountIn = (hit: Hit): number | undefined => amountOf(hit.match.phrase('money')) ?? amountNear(hit);

/** The clause's subject, if it can give. */
function giver({ match, sentence }: Hit): Phrase | undefined {
  const subject = clauseAt(sentence, match.at('verb') ?? match.start)?.subject;
  if (!subject || !'ＯＨＦ'.includes(subject.symbol) || subject === match.phrase('target')) return undefined;
  return subject.representative === '' ? subject : undefined;
}

/** Ｏ为遭遇火灾的工友Ｈ送上Ｍ: the body right before the recipient's phrase. */
function bodyBefore({ match, sentence }: Hit): Phrase | undefined {
  return sentence.phrases.find((each) => each.symbol === 'Ｏ' && each.at === match.start - 1);
}

/** Officials who bring money bring their organisation's. */
function giversBody(hit: Hit): Ends {
  const subject =
    giver(hit) ??
    hit.sentence.phrases.findLast((each) => each.at < hit.match.start && 'ＯＨ'.includes(each.symbol));
  if (!subject) return undefined;
  const bodies = bodiesOf(subject, hit.context.reading);
  return bodies.length > 0 ? bodies.slice(0, 1) : subject;
}

/** Ｏ下拨Ｍ…Ｆ; Ｏ今年Ｆ已全部拨付; 某某市总工会第二批帮扶资金已拨付. */
const appropriates = ruleFrame('funded/appropriates', 'FUNDED', [
  {
    pattern:
      /(?<verb>拨付|下拨|划拨|拨出|拨款|注入|注资|捐入|捐赠|筹集|安排|发放|投入|设立|拿出|落实|下达|配套|追加)(?:了)?[^，。；ＯＨＦＰ]{0,10}?(?<target>Ｆ)/dgu,
    source: giver,
    amount: amountNear,
    confidence: 0.9,
  },
  {
    pattern:
      /(?<source>Ｏ)(?:Ｔ|今年|去年)?(?:的)?[^，。；ＯＨＰ]{0,6}?(?<target>Ｆ)[^，。；ＯＨＰＦ]{0,4}(?:已|已经|全部|陆续){0,3}(?<verb>拨付|下拨|下达|发放|到位)/dgu,
    confidence: 0.85,
  },
  {
    pattern: /(?<target>Ｆ)[^，。；]{0,6}?(?<verb>拨付|下拨|下达|发放|到位)/dgu,
    source: ({ match }) => {
      const members = match.phrase('target')?.members ?? [];
      return members
        .flatMap(({ mention, inner }) =>
          inner.filter((each) => each.mention.start === mention.start && each.entity.type !== 'Place'),
        )
        .map((each) => each.entity);
    },
    confidence: 0.8,
  },
]);

/** What an investment pays for: in its clause, or in the next one if that goes on about the giver. */
function investedIn({ match, sentence }: Hit): Phrase | undefined {
  const clause = clauseAt(sentence, match.start);
  const next = clause && sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  const goesOn = next && !next.otherSubject && next.subjectOrigin !== 'own';
  const reach = goesOn ? next.end : (clause?.end ?? match.end);
  return sentence.phrases.find(
    (each) => (each.symbol === 'Ｐ' || each.symbol === 'Ｆ') && each.at > match.start && each.at < reach,
  );
}

/** The scheme or facility spoken of: money that is 投入 without an object pays for it. */
function schemeSpokenOf({ match, sentence, context }: Hit): Ends {
  const thing =
    sentence.phrases.findLast((each) => each.symbol === 'Ｐ' && each.at < match.start) ??
    sentence.topic.thing;
  const [target, ...others] = entitiesOf(thing);
  if (thing?.symbol !== 'Ｐ' || !target || others.length > 0) return undefined;
  return isOccasion(context.occasions.kindOf(target)) ? undefined : thing;
}

/** 为了这项行动，某某工会安排…，某某公司配套…: what the sentence opens with is what they all pay for. */
function openingPurpose(hit: Hit): Ends {
  if (investedIn(hit)) return undefined;
  return phraseIn(
    hit.sentence,
    /^(?:今年，|Ｔ，)?(?:为了?|围绕|针对|对于|支持|保障|办好|搞好|推动)(?:这[项个次场一]|该|此次|本次)?(?<thing>[ＰＦ])[^，。；]{0,8}，/du,
    'thing',
  );
}

const investPattern =
  /(?<verb>投入|出资|拨出|拨款|安排|列支|斥资|筹资|投资|拿出|筹措|支出|落实|捐资|耗资|垫资|配套|投了|花了?|掏了?|出了)[^，。；ＯＨＰ]{0,8}?(?<money>Ｍ)/dgu;
/** People spend on themselves; bodies on what they set up. */
const colloquial = /^(?:花|掏|投了|出了)/u;
const noDifference = (hit: Hit): boolean => !/^(?:比|较|同比)/u.test(after(hit));

/** Ｏ投入Ｍ，在…建起Ｐ; Ｏ投入Ｍ开展Ｐ; 每年投入Ｍ; Ｏ拿出Ｍ，专项用于Ｐ. */
const invests = ruleFrame('funded/invests', 'FUNDED', [
  {
    pattern:
      /(?<verb>投入|拿出|安排|拨出|出资|筹集|筹措)[^，。；ＯＨＰ]{0,8}?(?<money>Ｍ)，(?:专项|专门|主要|全部|重点)?用于[^，。；ＯＨＰ]{0,10}?(?<target>Ｐ)/dgu,
    source: giver,
    amount: amountIn,
    confidence: 0.9,
  },
  {
    pattern: investPattern,
    source: giver,
    target: investedIn,
    amount: amountIn,
    accept: (hit) => noDifference(hit) && (!colloquial.test(hit.match.text) || giver(hit)?.symbol === 'Ｏ'),
    confidence: 0.85,
  },
  {
    pattern: investPattern,
    source: giver,
    target: openingPurpose,
    amount: amountIn,
    accept: noDifference,
    confidence: 0.8,
  },
  {
    pattern: investPattern,
    source: (hit) => (giver(hit)?.symbol === 'Ｆ' ? undefined : giversBody(hit)),
    target: schemeSpokenOf,
    amount: amountIn,
    accept: (hit) =>
      noDifference(hit) &&
      giver(hit) !== undefined &&
      !investedIn(hit) &&
      /^(?:投入|出资|斥资|安排|捐资|配套|投了|掏)/u.test(hit.match.text),
    confidence: 0.6,
  },
]);

const goods =
  '慰问金|慰问品|助学金|救助金|奖学金|补助金|补助|物资|大礼包|礼包|米面油|红包|帮扶金|善款|设备|器材|防护用品|爱心';

/** What the money of a cleft sentence is for: a fund or programme of the sentence, else of the one before. */
function thingPaidFor({ match, sentence }: Hit): Ends {
  const isThing = (each: Phrase): boolean => each.symbol === 'Ｆ' || each.symbol === 'Ｐ';
  const later = sentence.phrases.find((each) => each.at > match.end && isThing(each));
  const earlier = sentence.phrases.findLast((each) => each.at < match.start && isThing(each));
  return later ?? earlier ?? sentence.topic.thing;
}

/** 掏钱的是Ｏ; 钱是Ｏ出的. */
const cleft = ruleFrame('funded/cleft', 'FUNDED', [
  {
    pattern: /(?:掏钱|出钱|出资|买单|埋单|捐款|捐资)的(?:还)?(?:是|有)(?<source>[ＯＨ])/dgu,
    target: thingPaidFor,
    amount: amountNear,
    confidence: 0.75,
  },
  {
    pattern:
      /(?:钱|费用|资金|经费|款项?)[^，。；ＯＨＰ]{0,4}?(?:是|由|都是|全由|全是)(?<source>[ＯＨ])[^，。；ＯＨＰ]{0,4}?(?:出|掏|付|给|拨|垫|凑|筹)(?:的)?(?=[，；。]|$)/dgu,
    target: thingPaidFor,
    amount: amountNear,
    confidence: 0.75,
  },
]);

/** The hosts of the occasion that the sentence goes on about: 由主办方承担. */
function hosts(hit: Hit): Ends {
  const occasion = occasionSpokenOf(hit);
  return occasion ? hit.context.claimed.sourcesOf('ORGANISED', [occasion]) : [];
}

function occasionSpokenOf({ match, sentence, context }: Hit): Entity | undefined {
  return context.occasions.before(sentence, match.start, ['meeting', 'event', 'contest']);
}

/** 省下来的Ｍ由主办方捐给Ｆ; Ｍ开发费用由四家主办单位分担. */
const byHosts = ruleFrame('funded/by-hosts', 'FUNDED', [
  {
    pattern:
      /由[^，。；ＯＨＰＦ]{0,4}主办(?:方|单位)[^，。；ＯＨＰＦ]{0,4}(?<verb>捐给|捐赠给|捐入|转赠给|转交给?)(?:了)?(?<target>[ＯＦＨ])/dgu,
    source: hosts,
    amount: amountNear,
    confidence: 0.75,
  },
  {
    pattern:
      /(?:费用|经费|资金|开支|开销|费)[^，。；ＯＨＰＦ]{0,4}由[^，。；ＯＨＰＦ]{0,4}主办(?:方|单位)[^，。；ＯＨＰＦ]{0,4}(?<verb>分担|承担|负担|共担|支付|出)/dgu,
    source: hosts,
    target: (hit) => {
      const occasion = occasionSpokenOf(hit);
      return thingBefore(hit) ?? (occasion && [occasion]);
    },
    confidence: 0.7,
  },
]);

/** Ｐ是Ｏ前年掏Ｍ盖的. */
const built = ruleFrame('funded/built', 'FUNDED', [
  {
    pattern:
      /(?:是|由)(?<source>Ｏ)[^，。；ＯＨＰ]{0,8}?(?<verb>掏|花|投|投入|出资|拿出|拨款|捐资|斥资|出)(?:了)?(?<money>Ｍ)[^，。；ＯＨＰ]{0,6}?(?:盖|建|修|办|买|改|改造|打造|设立|添置|装|搭)[起成]?(?:起来)?的/dgu,
    target: thingBefore,
    amount: amountIn,
    confidence: 0.85,
  },
  {
    // Ｏ花Ｍ在Ｌ建起的Ｐ.
    pattern:
      /(?<source>Ｏ)[^，。；ＯＨＰ]{0,6}?(?<verb>花|掏|投入|投资|出资|斥资|耗资|拿出|捐资)(?:了)?(?<money>Ｍ)[^，。；ＯＨＰ]{0,10}?(?:建|盖|修|办|打造|设立|改造|创办|开办|购置|添置)[起成]?(?:了)?的(?<target>[ＰＦ])/dgu,
    amount: amountIn,
    confidence: 0.85,
  },
]);

/** 由Ａ和Ｂ共同筹集，其中Ｂ出资Ｍ: one share of what the sentence is about. */
const share = ruleFrame('funded/share', 'FUNDED', [
  {
    pattern:
      /其中，?(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}?(?<verb>出资|承担|捐资|捐出|投入|负担|拿出|提供|出)(?:了)?[^，。；ＯＨＰ]{0,4}?(?<money>Ｍ)/dgu,
    target: thingBefore,
    amount: amountIn,
    confidence: 0.8,
  },
  {
    pattern:
      /(?<who>前者|后者)[^，。；ＯＨＰ]{0,4}?(?<verb>投入|出资|拿出|捐资|安排|拨付|承担|捐出|出)(?:了)?[^，。；ＯＨＰ]{0,4}?(?<money>Ｍ)/dgu,
    source: formerOrLatter,
    target: thingBefore,
    amount: amountIn,
    confidence: 0.7,
  },
]);

/** The programme or fund named last before, in the sentence or, where it names none, in those before it. */
function thingBefore({ match, sentence }: Hit): Ends {
  const near = sentence.phrases.findLast((each) => each.at < match.start && 'ＰＦ'.includes(each.symbol));
  const { thing } = sentence.topic;
  return near ?? (thing && 'ＰＦ'.includes(thing.symbol) ? thing : undefined);
}

/** The two bodies that 前者 and 后者 count: those of the clauses before, if there are two. */
function formerOrLatter({ match, sentence }: Hit): Ends {
  const bodies = sentence.phrases
    .filter((each) => each.symbol === 'Ｏ' && each.at < match.start)
    .flatMap((each) => entitiesOf(each));
  const [first, second] = bodies;
  if (!first || !second || bodies.length > 2) return undefined;
  return [match.text.startsWith('前者') ? first : second];
}

/** Ｏ向Ｏ捐赠Ｍ; Ｏ为Ｈ送去Ｍ救助金; Ｏ拿出Ｍ，垫付给Ｈ; Ｈ走进Ｈ家，递上Ｍ. */
const givesTo = ruleFrame('funded/gives-to', 'FUNDED', [
  {
    pattern: new RegExp(
      `(?:向|为|给|对)(?:该|这[笔个项只]|[^，。；ＯＨＰＦＭ]{2,14}?(?=Ｈ))?(?<target>[ＯＨＰＦ])[^，。；ＯＨＰ]{0,10}?(?:各|分别|一次性|先后)?(?<verb>投入|出资|注入|下拨|划拨|拨出|捐赠|捐出|捐|送去|送上|送来|送|发放|拨付|赠送|垫付|支付|资助|补助|提供|转|递上|颁发)(?:了)?[^，。；ＯＨＰ]{0,10}?(?<money>[ＭＦ]|${goods})`,
      'dgu',
    ),
    source: (hit) => giver(hit) ?? bodyBefore(hit),
    amount: amountIn,
    confidence: 0.9,
  },
  {
    pattern:
      /(?<verb>拿出|捐出|募得|筹得|筹集|捐款)[^，。；ＯＨＰ]{0,6}?(?<money>Ｍ)[^，。；ＯＨＰ]{0,4}，[^，。；ＯＨＰ]{0,6}?(?:垫付|转|交|送|捐|发|用于资助|资助)(?:到|给|至)?(?<target>[ＯＨＰＦ])/dgu,
    source: giver,
    amount: amountIn,
    confidence: 0.85,
  },
  {
    // 把8000元救助金送到Ｈ手中.
    pattern:
      /(?:把|将)[^，。；ＯＨＰ]{0,6}?(?<money>[ＭＦ])[^，。；ＯＨＰ]{0,8}?(?<verb>送到|送至|交到|递到|发到|送给|交给|发给|打给|转给|捐给|捐赠给)(?:了)?[^，。；ＯＨＰＭ]{0,8}?(?<target>[ＨＯＦ])/dgu,
    source: giversBody,
    amount: amountIn,
    confidence: 0.85,
  },
  {
    // 捐出9万元，全部用于工友Ｈ的手术费.
    pattern:
      /(?<verb>捐出|捐款|筹集|筹得|募得|拿出|拨出)[^，。；ＯＨＰ]{0,4}?(?<money>Ｍ)，[^，。；ＯＨＰ]{0,6}?用于[^，。；ＯＨＰ]{0,6}?(?<target>Ｈ)的/dgu,
    source: giversBody,
    amount: amountIn,
    confidence: 0.75,
  },
  {
    pattern:
      /(?:走进|来到|看望|慰问)[^，。；ＯＨ]{0,12}(?<target>Ｈ)[^，。；ＯＨＭ]{0,6}，[^，。；ＯＨ]{0,8}?(?<verb>递上?|送上|送去|送来|发放|交给)[^，。；ＯＨ]{0,6}?(?<money>Ｍ)/dgu,
    source: giversBody,
    amount: amountIn,
    confidence: 0.8,
  },
]);

/** Ｏ把Ｈ纳入帮扶，先后发放救助金Ｍ: the person named before in the sentence. */
function personCaredFor({ match, sentence }: Hit): Ends {
  const person = sentence.phrases.findLast((each) => each.symbol === 'Ｈ' && each.at < match.start);
  const official = person?.members.some(({ posts }) => posts.length > 0);
  return person && !official && match.start - person.at < 40 ? person : undefined;
}

const caresFor = ruleFrame('funded/cares-for', 'FUNDED', [
  {
    pattern:
      /(?:^|，|Ｏ)[^，。；ＯＨＰ]{0,8}?(?<verb>发放|送去|送上|给予|补助|垫付|报销|救助)(?:了)?[^，。；ＯＨＰ]{0,8}?(?<money>Ｍ)/dgu,
    source: (hit) => (giver(hit)?.symbol === 'Ｈ' ? undefined : giver(hit)),
    target: personCaredFor,
    amount: amountIn,
    confidence: 0.7,
  },
]);

/** Whoever was honoured: the group before 被, else the clause's subject. */
function honoured({ match, sentence }: Hit): Ends {
  const clause = clauseAt(sentence, match.start);
  return (
    sentence.phrases.findLast(
      (each) => each.at < match.start && each.at >= (clause?.start ?? 0) && 'ＯＨＰ'.includes(each.symbol),
    ) ?? clause?.subject
  );
}

/** …被Ｏ认定为…，并给予Ｍ: the giver of the honour gives the money too. */
const withHonour = ruleFrame('funded/with-honour', 'FUNDED', [
  {
    pattern:
      /被(?<source>Ｏ)[^，。；ＯＨ]{0,30}，(?:并|还|同时)?(?<verb>给予|获得|拨付|发放|奖励|补助)[^，。；]{0,6}?(?<money>Ｍ)/dgu,
    target: honoured,
    amount: amountIn,
    confidence: 0.85,
  },
]);

/** 建设资金Ｍ，一半来自Ｏ: what the money is for was named before the money, in this sentence or an earlier one. */
function fundedThing({ match, sentence }: Hit): Ends {
  const money = sentence.text.search(/资金|经费|费用|款项|一半|来自|由/u);
  return (
    sentence.phrases.findLast(
      (phrase) =>
        phrase.at < match.start &&
        (money < 0 || phrase.at < money) &&
        (phrase.symbol === 'Ｆ' || phrase.symbol === 'Ｐ'),
    ) ?? sentence.topic.thing
  );
}

/** 前者出了Ｍ, 后者…Ｍ: whose share is stated after the group. */
function shareOf({ match, sentence }: Hit, index: number): number | undefined {
  const rest = sentence.text.slice(match.end);
  const word = index === 0 ? '前者' : '后者';
  const share = new RegExp(`^[^。；]{0,6}?，?${word}[^，。；]{0,6}?(?<money>Ｍ)`, 'du').exec(rest);
  const at = share?.indices?.groups?.money?.[0];
  return at === undefined
    ? undefined
    : amountOf(sentence.phrases.find((phrase) => phrase.at === match.end + at));
}

/** The only giver gave the amount of its clause; of several each gave the share that is told. */
function amountFrom(hit: Hit, index: number): number | undefined {
  const alone = entitiesOf(hit.match.phrase('source')).length === 1;
  return alone ? amountNear(hit) : shareOf(hit, index);
}

/** Ｆ由Ｏ与Ｏ按比例出资; 资金Ｍ，一半来自Ｏ的补助，另一半由Ｏ捐赠. */
const sources = ruleFrame('funded/sources', 'FUNDED', [
  {
    pattern:
      /由(?<source>Ｏ)[^，。；ＯＨＰ]{0,14}?(?:出资|捐赠|捐资|资助|赞助|拨付|承担|列支|分担|负担|支付|买单|埋单|筹集|筹措|筹资|兜底|提供(?:经费|资金|补助|赞助))(?!仪式|[^，。；]{0,4}工作)/dgu,
    target: fundedThing,
    amount: amountFrom,
    confidence: 0.85,
  },
  {
    pattern: /来自(?<source>Ｏ)(?:的)?[^，。；ＯＨ]{0,10}(?:补助|资金|拨款|捐赠|经费|款)/dgu,
    target: fundedThing,
    amount: amountFrom,
    confidence: 0.85,
  },
]);

function moneySpokenOf({ match, sentence }: Hit): Ends {
  const subject = clauseAt(sentence, match.start)?.subject;
  const money = subject?.symbol === 'Ｆ' || subject?.symbol === 'Ｏ' ? subject : sentence.topic.thing;
  return money?.members.length === 1 ? money : undefined;
}

/** 下拨Ｆ，其中Ｍ来自Ｆ. */
function fundBefore({ match, sentence }: Hit): Ends {
  return sentence.phrases.findLast((each) => each.symbol === 'Ｆ' && each.at < match.start);
}

function personSpokenOf({ match, sentence }: Hit): Ends {
  const near = sentence.phrases.findLast((each) => each.symbol === 'Ｈ' && each.at < match.start);
  return near ?? (sentence.topic.actor?.symbol === 'Ｈ' ? sentence.topic.actor : undefined);
}

/** Ｆ流向Ｏ、Ｏ; 一笔Ｍ，来自Ｆ; Ｆ用于Ｐ; 从Ｆ中列支. */
const reaches = ruleFrame('funded/reaches', 'FUNDED', [
  {
    pattern:
      /(?<verb>流向|拨付给|拨付到|拨付至|下拨给|下拨到|下拨至|发放给|发放至|拨给)(?:了)?(?<target>[ＯＨＰ])/dgu,
    source: moneySpokenOf,
    confidence: 0.8,
  },
  {
    pattern: /(?<money>Ｍ)，?(?:则|便)?来自(?<source>[ＦＯ])/dgu,
    target: (hit) =>
      (hit.match.phrase('source')?.symbol === 'Ｆ' ? fundBefore(hit) : undefined) ?? personSpokenOf(hit),
    amount: amountIn,
    confidence: 0.75,
  },
  {
    pattern:
      /(?<source>Ｆ)(?:[^，。；ＯＨＰＦＭ]{0,3}Ｍ，(?:专项|专门|主要|全部|重点)?(?=用于))?[^，。；ＯＨＰＦ]{0,6}?(?<verb>用于|资助|支持|投向|保障|补助|奖励|开展|实施)[^，。；ＯＨＰＦ]{0,10}?(?<target>[ＰＨＯ])/dgu,
    amount: amountNear,
    confidence: 0.8,
  },
  {
    // 这笔钱出自“…”基金: whoever got the sum of the sentence before.
    pattern: /(?:这笔钱|这笔款项?|这些钱|善款|资金|钱)(?<verb>出自|来自)(?<source>Ｆ)/dgu,
    target: personSpokenOf,
    confidence: 0.75,
  },
  {
    pattern: /(?<verb>救助|资助|奖励|补助|帮扶)(?:了)?[^，。；ＯＨＰ]{0,8}?(?<target>Ｈ)/dgu,
    source: (hit) => (giver(hit)?.symbol === 'Ｆ' ? giver(hit) : undefined),
    confidence: 0.8,
  },
  {
    pattern:
      /(?:从|在|由|通过)(?<source>Ｆ)(?:中|里|内)?[^，。；ＯＨＰ]{0,6}(?<verb>列支|支出|拨付|拿出|支付|发放|送上|送去|资助)/dgu,
    target: ({ match, sentence }) =>
      sentence.phrases.find((each) => each.at > match.start + 1 && 'ＨＰ'.includes(each.symbol)),
    amount: amountNear,
    confidence: 0.75,
  },
]);

/** The subject that got something. */
function receiver({ match, sentence }: Hit): Ends {
  const subject = clauseAt(sentence, match.start)?.subject;
  if (subject && subject !== match.phrase('source') && 'ＯＨＰ'.includes(subject.symbol))
    return subject.representative !== 'staff' ? subject : undefined;
  // 工作室被…认定为…，并获该厅资助: what the sentence began with.
  const first = sentence.phrases.find((each) => 'ＯＨＰ'.includes(each.symbol));
  return first && first.at < match.start && first !== match.phrase('source') && first.symbol === 'Ｐ'
    ? first
    : undefined;
}

/** Ｈ领到Ｏ发放的Ｍ; 获Ｏ资助. */
const received = ruleFrame('funded/received', 'FUNDED', [
  {
    pattern:
      /(?<verb>领到|收到|拿到|获得|得到|接过|获|受到|申领到|争取到)(?:了)?(?:由|来自)?(?<source>[ＯＦ])(?:的)?[^，。；ＯＨＰ]{0,6}?(?:发放|送来|送上|拨付|下拨|给予|提供|资助|补助|捐赠|颁发|支付|奖励)?(?:的)?[^，。；ＯＨＰ]{0,6}?(?:Ｍ|Ｆ|资助|补助|救助金|慰问金|助学金|补贴|奖金|捐款|资金)/dgu,
    target: receiver,
    amount: amountNear,
    confidence: 0.8,
  },
]);

/** The fund that donations go into: named before in the sentence, or in the one before. */
function fundSpokenOf({ match, sentence }: Hit): Ends {
  const near = sentence.phrases.findLast((each) => each.symbol === 'Ｆ' && each.at < match.start);
  return near ?? (sentence.topic.thing?.symbol === 'Ｆ' ? sentence.topic.thing : undefined);
}

/** Ｏ和Ｏ分别捐入Ｍ、Ｍ: amounts in the order of the givers. */
function respectiveAmount({ match, sentence }: Hit, index: number): number | undefined {
  const givers = entitiesOf(match.phrase('source')).length;
  const amounts = moneyFrom(sentence, match.at('money') ?? match.start);
  return givers === 1 || amounts.length >= givers ? amounts[index] : undefined;
}

function moneyFrom(sentence: SentenceReading, at: number): readonly (number | undefined)[] {
  return sentence.phrases
    .filter((each) => each.symbol === 'Ｍ' && each.at >= at)
    .map((each) => each.quantity?.value);
}

/** Ｏ资助Ｈ, Ｏ采购Ｏ…; Ｏ、Ｏ分别捐入Ｍ、Ｍ. */
const donates = ruleFrame('funded/donates', 'FUNDED', [
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
      /(?<source>[ＯＨ])(?:就|还|又|也|则|已|先后|分别|共|一次性|带头|率先){0,3}(?<verb>捐款|捐出|捐赠|捐资|捐入|认捐|捐)(?:了|入)?[^，。；ＯＨＰＦＭ]{0,4}?(?<money>Ｍ)/dgu,
    target: fundSpokenOf,
    amount: respectiveAmount,
    confidence: 0.8,
  },
]);

export const fundedFrames: readonly Frame[] = [
  appropriates,
  invests,
  cleft,
  built,
  byHosts,
  share,
  givesTo,
  caresFor,
  withHonour,
  sources,
  reaches,
  received,
  donates,
];
