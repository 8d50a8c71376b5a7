/** Sentences about who pays: clefts, hosts, shares, what somebody had built, where the money comes from. */
import type { Entity } from '../../../entities/entity.ts';
import { costNouns, shareWords } from '../../../language/lexicons/giving-words.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import { clauseAt, inSentence, lastPhrase } from '../../syntax/reading.ts';
import { things } from '../hosted-thing.ts';
import { entitiesOf } from '../patterns.ts';
import { after, before, type Ends, type Hit, ruleFrame } from '../rule.ts';
import {
  amountIn,
  amountNear,
  amountOf,
  halfOf,
  isAllowance,
  isDrawnFrom,
  isGift,
  nearTopic,
  spendsOnItself,
  sumBorne,
  thingBefore,
} from './money.ts';
import { thingCalled, thingSpokenOf, topicThing } from './thing-spoken-of.ts';

/** What the money of a cleft sentence is for: a fund or programme of the sentence, else of the one before. */
function thingPaidFor({ match, sentence, context }: Hit): Ends {
  const later = sentence.phrases.find((each) => each.at > match.end && things.includes(each.symbol));
  const earlier = lastPhrase(sentence, things, match.start);
  return later ?? earlier ?? nearTopic({ sentence, context });
}

/** 掏钱的是Ｏ; 钱是Ｏ出的. */
export const cleft = ruleFrame('funded/cleft', 'FUNDED', [
  {
    pattern: /(?:掏钱|出钱|出资|买单|埋单|捐款|捐资)(?:最多)?的(?:还)?(?:是|有)(?<source>[ＯＨ])/dgu,
    target: thingPaidFor,
    amount: amountNear,
    confidence: 0.75,
  },
]);

/** The hosts of the occasion that the sentence goes on about: 由主办方承担. */
function hosts(hit: Hit): Ends {
  const occasion = occasionSpokenOf(hit);
  return occasion ? hit.context.claimed.leadersOf('ORGANISED', [occasion]) : [];
}

function occasionSpokenOf({ match, sentence, context }: Hit): Entity | undefined {
  return context.occasions.before(sentence, match.start, ['meeting', 'event', 'contest']);
}

/** The programme that the clause is about: 某某总工会的服务启动，投入Ｍ. */
function programmeOfClause({ match, sentence }: Hit): Phrase | undefined {
  const subject = clauseAt(sentence, match.start)?.subject;
  return subject?.symbol === 'Ｐ' && inSentence(sentence, subject) ? subject : undefined;
}

/** The scheme that the sentence began with. */
function programmeBefore({ match, sentence }: Hit): Phrase | undefined {
  const [first] = sentence.clauses.filter(({ subjectOrigin }) => subjectOrigin === 'own');
  const subject = first && first.end <= match.start ? first.subject : undefined;
  return subject?.symbol === 'Ｐ' && subject.members.length === 1 ? subject : undefined;
}

/** 省下来的Ｍ由主办方捐给Ｆ; Ｍ开发费用由四家主办单位分担; Ｐ启动，投入Ｍ. */
export const byHosts = ruleFrame('funded/by-hosts', 'FUNDED', [
  {
    pattern: /(?<verb>投入|安排|投资)(?:资金|经费|专项资金)?[^，。；ＯＨＰ]{0,2}(?<money>Ｍ)/dgu,
    source: (hit) => {
      const programme = programmeOfClause(hit);
      return hit.context.claimed.sourcesOf('ORGANISED', entitiesOf(programme));
    },
    // 投入Ｍ，其中Ｏ补助Ｍ: who paid is told.
    accept: (hit) =>
      !/由Ｏ[^，。；]{0,4}$/u.test(before(hit)) && !/^[^。]*(?:其中|其余|由|来自)/u.test(after(hit)),
    target: programmeOfClause,
    amount: amountIn,
    confidence: 0.7,
  },
  {
    // Ｐ由Ｏ推出，补贴总额Ｍ.
    pattern:
      /(?<=^|，)(?<verb>补贴|补助|奖补|资助|让利|投入|资金|经费)(?:资金|经费)?(?:总额|总计|共计|合计|规模)(?:为|达到?|约|近)?(?<money>Ｍ)(?=[，。；]|$)/dgu,
    source: (hit) => hit.context.claimed.leadersOf('ORGANISED', entitiesOf(programmeBefore(hit))),
    target: programmeBefore,
    amount: amountIn,
    confidence: 0.65,
  },
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
export const built = ruleFrame('funded/built', 'FUNDED', [
  {
    pattern:
      /(?:是|由)(?<source>Ｏ)[^，。；ＯＨＰ]{0,8}?(?<verb>掏|花|投|投入|出资|拿出|拨款|捐资|斥资|出)(?:了)?(?<money>Ｍ)[^，。；ＯＨＰ]{0,6}?(?:盖|建|修|办|买|改|改造|打造|设立|添置|装|搭|做|订|印|置办|添|配)[起成]?(?:起来)?的/dgu,
    target: (hit) => builtBody(hit) ?? thingBefore(hit),
    amount: amountIn,
    confidence: 0.85,
  },
  {
    // 由Ｏ捐赠、价值Ｍ的Ｐ.
    pattern:
      /由(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}?(?<verb>捐赠|捐建|捐资|援建|援助|赠送|(?:资助|赞助|出资|投资|拨款|斥资)(?=Ｍ))[^，。；ＯＨＰ]{0,12}?的(?:第[^，。；ＯＨＰＭ]{1,3}[个家条间座处])?(?<target>[ＰＯ])/dgu,
    amount: amountNear,
    confidence: 0.85,
  },
  {
    // Ｏ投资Ｍ的Ｐ.
    pattern:
      /(?<source>Ｏ)(?:Ｔ|共同|联合|先后|一次性|累计|全额){0,2}(?<verb>资助|赞助|出资|投资|拨款|斥资|捐资|补助|奖补|注资|援助)(?:了)?(?<money>Ｍ)的(?<target>[ＰＯＦ])/dgu,
    accept: (hit) => !spendsOnItself(hit, entitiesOf(hit.match.phrase('source'))),
    amount: amountIn,
    confidence: 0.8,
  },
  {
    // Ｏ花Ｍ在Ｌ建起的Ｐ.
    pattern:
      /(?<source>Ｏ)[^，。；ＯＨＰ]{0,6}?(?<verb>花|掏|投入|投资|出资|斥资|耗资|拿出|捐资|捐赠|援助)(?:了)?(?<money>Ｍ)[^，。；ＯＨＰ]{0,10}?(?:建|盖|修|办|打造|设立|改造|创办|开办|购置|添置)[起成]?(?:了)?的(?<target>[ＰＦＯ])/dgu,
    amount: amountIn,
    confidence: 0.85,
  },
]);

/** 由Ａ和Ｂ共同筹集，其中Ｂ出资Ｍ: one share of what the sentence is about. */
export const share = ruleFrame('funded/share', 'FUNDED', [
  {
    pattern:
      /其中，?(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}?(?<verb>出资|补助|补贴|奖补|拨付|捐赠|承担|捐资|捐助|捐出|捐款|投入|投资|注资|负担|支出|拿出|提供|配套|赞助|自筹|出)(?:了)?[^，。；ＯＨＰ]{0,4}?(?<money>Ｍ)/dgu,
    target: fundedThing,
    amount: amountIn,
    confidence: 0.8,
  },
  {
    pattern:
      /(?<who>前者|后者)[^，。；ＯＨＰ]{0,4}?(?<verb>投入|出资|拿出|捐资|捐赠|赞助|安排|拨付|承担|配套|补助|出|掏|添|补|投)(?:了)?[^，。；ＯＨＰ]{0,4}?(?<money>Ｍ)/dgu,
    source: formerOrLatter,
    target: thingBefore,
    amount: amountIn,
    confidence: 0.7,
  },
]);

/** Ｆ规模Ｍ，Ｏ出资Ｍ，Ｏ出资Ｍ; Ｏ出资，Ｏ运营的Ｐ: one role in a chain is paying. */
export const chain = ruleFrame('funded/chain', 'FUNDED', [
  {
    pattern:
      /(?:[，、；]|由)(?<source>Ｏ)(?:各|共|分别|共同|全额)?(?<verb>出资|投资|捐资|捐赠|捐助|捐款|注资|承担|负担|认捐|赞助|自筹|配套)(?<money>Ｍ)(?!的(?!资金|经费|费用|补助|份额))/dgu,
    accept: (hit) => !spendsOnItself(hit, entitiesOf(hit.match.phrase('source'))),
    target: fundedThing,
    amount: amountIn,
    confidence: 0.8,
  },
]);

/** The two bodies that 前者 and 后者 count: those of the clauses before, if there are two. */
function formerOrLatter({ match, sentence }: Hit): Ends {
  const bodies = sentence.phrases
    .filter((each) => each.symbol === 'Ｏ' && each.at < match.start)
    .flatMap((each) => entitiesOf(each));
  const [first, second] = bodies;
  // 由市财政与Ｏ分担，前者出Ｍ: one of the two has no name here.
  if (/[由，][^，。；ＯＨＰＦＭ由]{2,8}[和与同]Ｏ[^，。；]*，$/u.test(sentence.text.slice(0, match.start)))
    return undefined;
  if (!first || !second || bodies.length > 2) return undefined;
  return [match.text.startsWith('前者') ? first : second];
}

/** 建设资金Ｍ，一半来自Ｏ: what the money is for was named before the money, in this sentence or an earlier one. */
function fundedThing(hit: Hit): Ends {
  const { match, sentence } = hit;
  const money = sentence.text.search(/资金|经费|费用|款项|一半|来自|由|其中/u);
  const things = sentence.phrases.filter(
    (phrase) =>
      phrase.at < match.start &&
      (money < 0 || phrase.at < money) &&
      (phrase.symbol === 'Ｆ' || phrase.symbol === 'Ｐ') &&
      !isDrawnFrom(sentence, phrase),
  );
  const isSum = (phrase: Phrase): boolean => entitiesOf(phrase).every(({ name }) => /^\d/u.test(name));
  // 可获得1200元路费补助，所需资金Ｍ由Ｏ列支: what each gets is not what all of it is for.
  const eachs = (phrase: Phrase): boolean =>
    sentence.text[phrase.at - 1] === 'Ｍ' &&
    /(?:可|每[人名位])[^，。；]*Ｍ$/u.test(sentence.text.slice(0, phrase.at));
  const told = things.filter((phrase) => !eachs(phrase));
  const near = told.findLast((phrase) => !isSum(phrase)) ?? told.at(-1);
  const givers = entitiesOf(match.phrase('source'));
  const called = near
    ? undefined
    : thingCalled(hit, givers, money < 0 ? match.start : Math.min(money, match.start));
  return near ?? builtBody(hit) ?? called ?? topicThing(hit) ?? thingSpokenOf(hit, givers);
}

/** 该中心由Ｏ投资Ｍ建设, Ｏ是由Ｏ出资援建的: the body that the clause is about. */
function builtBody({ match, sentence }: Hit): Phrase | undefined {
  const body = lastPhrase(sentence, 'ＯＨＰＦＬＭＳＮ', match.start);
  return body?.symbol === 'Ｏ' &&
    /^(?:Ｔ|是|系|全部|全额)*$/u.test(sentence.text.slice(body.at + 1, match.start))
    ? body
    : undefined;
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
  return halfOf(hit) ?? (alone ? (amountNear(hit) ?? sumBorne(hit)) : shareOf(hit, index));
}

const costBefore = new RegExp(`(?:${costNouns}|${shareWords}|Ｍ)[^，。；]{0,8}，?[^，。；]{0,2}$`, 'u');
const donated = /^[^，。；ＯＨＰ]{0,12}?的[ＰＯ]/u;

/** 由Ｏ支持的Ｐ may be helped without money; 由Ｏ捐建的Ｐ says itself what it is for. */
function isOfMoney({ match, sentence }: Hit): boolean {
  const rest = sentence.text.slice(match.end);
  if (/(?:捐赠|捐资|援助)$/u.test(match.text) && donated.test(rest)) return false;
  if (!/(?:保障|支持|投入|补助|承担|负担)$/u.test(match.text) || match.text.includes('Ｍ')) return true;
  return costBefore.test(sentence.text.slice(0, match.start)) || /^(?:了)?[^，。；ＯＨＰ]{0,4}Ｍ/u.test(rest);
}

/** Ｆ由Ｏ与Ｏ按比例出资; 资金Ｍ，一半来自Ｏ的补助，另一半由Ｏ捐赠. */
export const sources = ruleFrame('funded/sources', 'FUNDED', [
  {
    pattern:
      /由(?<source>Ｏ)[^，。；ＯＨＰ]{0,14}?(?:出资|出钱|掏钱|拿钱|捐赠|捐资|捐助|捐款|资助|赞助|援助|补贴|补助|拨付|拨款|援建|捐建|承担|列支|分担|负担|支付|买单|埋单|筹集|筹措|募集|筹资|投资|投入|兜底|保障|支持|提供(?:经费|资金|补助|赞助))(?!仪式|[^，。；]{0,4}工作)/dgu,
    accept: (hit) =>
      isGift(hit) &&
      !isAllowance(hit) &&
      !/(?:责任|义务|风险|后果|任务|工作)[^，。；]{0,4}$/u.test(before(hit)) &&
      isOfMoney(hit),
    target: fundedThing,
    amount: amountFrom,
    confidence: 0.85,
  },
  {
    pattern:
      /来自(?:Ｏ(?:的)?[^，。；ＯＨ]{0,8}(?:补助|资金|拨款|捐赠|经费|款|投入)[和、与及])?(?<source>Ｏ)(?:的)?[^，。；ＯＨ]{0,10}(?:补助|资金|拨款|捐赠|经费|款)/dgu,
    target: fundedThing,
    amount: amountFrom,
    confidence: 0.85,
  },
]);
