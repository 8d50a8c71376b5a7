/** Money that is appropriated, invested or set aside for a fund, a facility or a campaign. */
import type { Entity } from '../../../entities/entity.ts';
import { bodiesOf } from '../../syntax/bodies.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import { isOccasion, type ProgrammeKind } from '../../syntax/programme-kind.ts';
import { clauseAt, inSentence, lastPhrase, type SentenceReading } from '../../syntax/reading.ts';
import { entitiesOf, phraseIn } from '../patterns.ts';
import { after, before, type Ends, endsOf, type Hit, ruleFrame } from '../rule.ts';
import {
  amountIn,
  amountNear,
  amountOf,
  giver,
  giversBody,
  isDrawnFrom,
  isSumItself,
  nearTopic,
  nothingElse,
  spendsOnItself,
  spentElsewhere,
  totalOf,
} from './money.ts';
import { costs } from './paid-things.ts';

/** 向Ｏ、Ｏ各拨付Ｆ20万元，共计Ｍ: the fund has what all got together. */
function fundsAmount(hit: Hit): number | undefined {
  const each = phraseIn(hit.sentence, /^[^，。；Ｍ]{0,16}(?<money>Ｍ)/du, 'money', hit.match.start);
  return each && /各$/u.test(before(hit)) ? totalOf(hit.sentence, each) : amountNear(hit);
}

/** 省里下达的Ｆ, Ｏ拨付的Ｆ: whoever did it stands right before the verb, whoever the clause is about. */
const relative = /^[^，。；的]{2,3}(?:了)?Ｍ?的[^，。；]*Ｆ$/u;
const agentBefore =
  /(?:^|[^向给为对从])Ｏ(?:Ｔ|今年|去年|已|先后|专门|陆续|每年|从[^，。；ＯＨＰ]{1,6}中)*$/u;

/** Officials give out their body's money. */
function bodyOfGiver(hit: Hit): Ends {
  const subject = giver(hit);
  const bodies = subject?.symbol === 'Ｈ' ? bodiesOf(subject, hit.context.reading) : [];
  return bodies.length > 0 ? bodies.slice(0, 1) : subject;
}

function appropriator(hit: Hit): Ends {
  const words = before(hit);
  if (!relative.test(hit.match.text)) return bodyOfGiver(hit);
  if (!agentBefore.test(words)) return undefined;
  return lastPhrase(hit.sentence, 'Ｏ', hit.match.start);
}

/** 已全部下达，总额Ｍ. */
function totalBehind({ match, sentence }: Hit): number | undefined {
  const total = /^[^，。；ＯＨＰＦＭ]{0,4}，(?:总额|共计?|总计|合计|规模)(?:为|达)?(?<money>Ｍ)/du;
  return amountOf(phraseIn(sentence, total, 'money', match.end));
}

/** 将ＦＭ拨付到, 把Ｆ发到: the fund stands before its verb. */
const handedOn = '拨付|下拨|(?<!计)划拨|拨给|下达|发放|分配|注入|[打汇转发][到入进给]';

/** Ｏ下拨Ｍ…Ｆ; Ｏ今年Ｆ已全部拨付; 某某市总工会第二批帮扶资金已拨付. */
export const appropriates = ruleFrame('funded/appropriates', 'FUNDED', [
  {
    pattern:
      /(?<verb>拨付|拨款|注入|注资|捐入|捐赠|筹集|募集|募得|筹得|安排|发放|投入|斥资|列支|支出|设立|拿出|落实|下达|配套|追加)(?:了)?[^，。；ＯＨＦＰ]{0,10}?(?:Ｏ的?)?(?<target>Ｆ)/dgu,
    source: appropriator,
    // Who sets up a fund has not paid into it yet.
    accept: (hit) => {
      const { match, sentence } = hit;
      const clause = clauseAt(sentence, match.start);
      if (spendsOnItself(hit, endsOf(appropriator(hit)))) return false;
      return !match.text.startsWith('设立') || /Ｍ/u.test(sentence.text.slice(clause?.start, clause?.end));
    },
    amount: fundsAmount,
    confidence: 0.9,
  },
  {
    // 记者从Ｏ获悉，Ｆ已全部下达.
    pattern:
      /从(?<source>Ｏ)(?:获悉|了解到|得知|获知)，(?:Ｔ|该[^，。；ＯＨＰＦ]{1,3})?(?<target>Ｆ)Ｍ?(?:日前|近日|Ｔ|已|已经|全部|全额|均|陆续|近期){0,4}(?<verb>拨付|下拨|下达|划拨|发放|到位)/dgu,
    amount: totalBehind,
    confidence: 0.7,
  },
  {
    pattern: new RegExp(`(?:将|把)(?<target>Ｆ)Ｍ?[^，。；ＯＨＰＦＭ]{0,6}?(?<verb>${handedOn})`, 'dgu'),
    source: (hit) => (giver(hit)?.symbol === 'Ｏ' ? giver(hit) : undefined),
    amount: amountNear,
    confidence: 0.8,
  },
  {
    pattern:
      /(?<source>Ｏ)(?:Ｔ|今年|去年)?(?:的)?[^，。；ＯＨＰ]{0,6}?(?<target>Ｆ)[^，。；ＯＨＰＦ]{0,4}(?:已|已经|全部|陆续){0,3}(?<verb>拨付|下拨|下达|发放|到位)/dgu,
    confidence: 0.85,
  },
]);

/** What an investment pays for: in its clause, or in the next one if that goes on about the giver. */
function investedIn({ match, sentence }: Hit): Phrase | undefined {
  const clause = clauseAt(sentence, match.start);
  const next = clause && sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  // 拿出85万元，还将开办Ｐ: what is yet to come is not what the money was for.
  const yetToCome =
    next && /^(?:还|也|并|下一步)?(?:将|计划|拟|打算)/u.test(sentence.text.slice(next.start, next.end));
  const goesOn = next && !yetToCome && !next.otherSubject && next.subjectOrigin !== 'own';
  const reach = goesOn ? next.end : (clause?.end ?? match.end);
  const founded = phraseIn(
    sentence,
    /^[^。；ＯＨＰ]{0,14}?(?:建成|建起|建设|设立|成立|创办|打造|组建)(?:了)?(?<body>Ｏ)/du,
    'body',
    match.end,
  );
  if (founded && founded.at < reach) return founded;
  return sentence.phrases.find(
    (each) =>
      (each.symbol === 'Ｐ' ||
        (each.symbol === 'Ｆ' && !isSumItself(sentence, each) && !isDrawnFrom(sentence, each))) &&
      each.at > match.start &&
      each.at < reach,
  );
}

const anyKind: readonly ProgrammeKind[] = ['meeting', 'contest', 'course', 'event', 'facility', 'scheme'];

/** The scheme or facility spoken of: money that is 投入 without an object pays for it. */
function schemeSpokenOf(hit: Hit): Ends {
  const { match, sentence, context } = hit;
  const givers = entitiesOf(giver({ match, sentence, context }));
  const isHosted = (target: Entity): boolean => context.claimed.links('ORGANISED', givers, target);
  const thing = lastPhrase(sentence, 'ＰＦ', match.start) ?? nearTopic(hit);
  const [target, ...others] = entitiesOf(thing);
  if (thing?.symbol === 'Ｆ' && target && isHosted(target)) return thing;
  if (thing?.symbol === 'Ｐ' && target && others.length === 0) {
    if (spendsOnItself(hit, givers) || !costs(context, target)) return undefined;
    // Ｐ建成两年。Ｏ投入Ｍ整治通道: somebody else spends it on something else.
    const isConcerned = inSentence(sentence, thing) || concerned(hit, givers, target);
    if (!isConcerned && !nothingElse.test(after(hit))) return undefined;
    const isEvent = isOccasion(context.occasions.kindOf(target));
    if (!isEvent && !inSentence(sentence, thing) && !isHosted(target) && spentElsewhere.test(after(hit)))
      return undefined;
    return isEvent && !isLaunched(sentence, thing) && !isHosted(target) ? undefined : thing;
  }
  // Ｏ举办Ｐ。Ｏ投入Ｍ: what the giver was said to hold right before.
  const held = context.occasions.before(sentence, match.start, anyKind, 1);
  return held && isHosted(held) && costs(context, held) ? [held] : undefined;
}

/** Whether a giver has been said to do anything for the thing. */
function concerned({ context }: Hit, givers: readonly Entity[], target: Entity): boolean {
  return (['ORGANISED', 'SUPPORTED', 'FUNDED'] as const).some((type) =>
    context.claimed.links(type, givers, target),
  );
}

/** Ｐ启动，Ｏ投入Ｍ; Ｏ启动Ｐ，投入Ｍ: the money is for what begins. */
function isLaunched(sentence: SentenceReading, thing: Phrase): boolean {
  if (!inSentence(sentence, thing)) return false;
  return (
    beginsBehind.test(sentence.text.slice(thing.at + 1)) ||
    beginsBefore.test(sentence.text.slice(0, thing.at))
  );
}
const beginning = '启动|开展|实施|推出|推行';
const beginsBehind = new RegExp(`^[^，。；]{0,4}(?:${beginning})`, 'u');
const beginsBefore = new RegExp(`(?:${beginning})了?$`, 'u');

/** 为了这项行动，某某工会安排…，某某公司配套…: what the sentence opens with is what they all pay for. */
function openingPurpose(hit: Hit): Ends {
  if (investedIn(hit)) return undefined;
  return phraseIn(
    hit.sentence,
    /^(?:今年，|Ｔ，)?(?=为|围绕|针对|对于|支持|保障|办|搞|推|做)(?:为了?|围绕|针对|对于)?(?:支持|保障|办好|搞好|办|推动|推进|做好|开展|筹备|实施|建设)?(?:这[项个次场一]|该|此次|本次)?(?<thing>[ＰＦ])[^，。；]{0,8}，/du,
    'thing',
  );
}

const investPattern =
  /(?<verb>投入|出资|拨付|安排|列支|斥资|筹资|自筹|投资|拿出|筹集|支出|落实|捐资|垫资|配套|投了|花了?|掏了?|出了)[^，。；ＯＨＰ]{0,8}?(?<money>Ｍ)/dgu;
/** People spend on themselves; bodies on what they set up. */
const colloquial = /^(?:花|掏|投了|出了)/u;

/** 拿出Ｍ，垫付给Ｈ: the next clause tells who gets it. */
const goesElsewhere =
  /^[^，。；]{0,8}，[^，。；ＯＨＰＦ]{0,8}(?:给|到|资助|救助|补助|奖励|捐|帮助|支持|慰问|送|为)[^，。；ＯＨＰＦ]{0,4}[ＨＯＰＦ]/u;

const noDifference = (hit: Hit): boolean => !/^(?:比|较|同比)/u.test(after(hit));

/** Ｏ投入Ｍ，在…建起Ｐ; Ｏ投入Ｍ开展Ｐ; 每年投入Ｍ; Ｏ拿出Ｍ，专项用于Ｐ; 投入Ｐ的资金达Ｍ; 在Ｐ上投入Ｍ. */
export const invests = ruleFrame('funded/invests', 'FUNDED', [
  {
    pattern:
      /(?<verb>投入|投进|花在|用在|投到)(?:到|在|于)?(?<target>[ＰＯ])(?:建设|改造|运营|运行|上|中)?(?:的)?[^，。；ＯＨＰＭ]{0,10}?(?<money>Ｍ)/dgu,
    source: giversBody,
    amount: amountIn,
    confidence: 0.8,
  },
  {
    // 在Ｐ上投入Ｍ; 将Ｍ用于Ｐ.
    pattern:
      /(?:在(?<target>[ＰＯ])(?:建设)?(?:上|方面|中)[^，。；ＯＨＰＭ]{0,6}(?<verb>投入|投资|花费|花)(?:了)?[^，。；ＯＨＰＭ]{0,4}(?<money>Ｍ)|(?:把|将)[^，。；ＯＨＰＭ]{0,6}Ｍ[^，。；ＯＨＰＭ]{0,6}(?:用于|用在|投向|投入|投到)(?<later>[ＰＦ]))/dgu,
    source: giver,
    target: ({ match }) => match.phrase('target') ?? match.phrase('later'),
    amount: amountNear,
    confidence: 0.8,
  },
  {
    pattern:
      /(?<verb>投入|拿出|安排|拨付|出资|筹集|列支)[^，。；ＯＨＰ]{0,8}?(?<money>Ｍ)，(?:专项|专门|主要|全部|重点)?用于(?:[^，。；ＯＨＰ]{0,10}?(?<target>Ｐ)|(?<house>Ｏ)(?!职工|员工|的[^，。；]{0,4}(?:职工|员工)))/dgu,
    source: giver,
    target: ({ match }) => match.phrase('target') ?? match.phrase('house'),
    amount: amountIn,
    confidence: 0.9,
  },
  {
    // 又拨付Ｍ支持Ｌ开展Ｐ; 向Ｏ捐赠Ｍ，定向用于Ｐ.
    pattern:
      /(?<verb>拨付|下拨|(?<!计)划拨|拨款|援助|捐赠|捐资|捐助|捐款|补助|资助)(?:了)?[^，。；ＯＨＰ]{0,8}?(?<money>Ｍ)，?(?:全部|专项|定向|专门|主要)?(?:用于|支持|帮助|助力|援建|建设|开展|举办|实施)[^，。；ＨＰ]{0,10}?(?<target>Ｐ)/dgu,
    source: giver,
    // 向Ｏ拨付Ｆ，用于Ｐ: the body or the fund is what got it.
    accept: (hit) => !hit.match.text.includes('Ｆ') && !/[向给为对][ＯＨＰＬ][^，。；]*$/u.test(before(hit)),
    amount: amountIn,
    confidence: 0.8,
  },
  {
    // Ｏ用Ｍ办起Ｐ.
    pattern:
      /(?<verb>用|花)(?:了)?(?<money>Ｍ)(?:资金|经费|会费)?[^，。；ＯＨＰＦＭ]{0,4}?(?:办起|建起|开起|建成|打造|开办|建了|办了|盖起|设立|搭建|改造|兴建|兴办)(?:起|出|成)?(?:了)?[^，。；：ＯＨＰＦＭ]{0,8}?(?<target>[ＰＦＯ])/dgu,
    source: (hit) => (giver(hit)?.symbol === 'Ｏ' ? giver(hit) : undefined),
    amount: amountIn,
    confidence: 0.8,
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
      /^(?:投入|出资|斥资|安排|捐资|配套|投了|掏|列支|拨付|拿出|筹集)/u.test(hit.match.text) &&
      !/^[^，。；]{0,6}(?:购|买|给|奖励|慰问|设立|成立|建立|创办|举办|打造|培育|招募|招聘)/u.test(
        after(hit),
      ) &&
      !goesElsewhere.test(after(hit)),
    confidence: 0.6,
  },
]);
