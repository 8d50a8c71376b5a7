/** SUPPORTED: who helps somebody else's programme or organisation. */

import type { Entity } from '../../entities/entity.ts';
import { supportGoods, supportNouns } from '../../language/lexicons/verbs/support-verbs.ts';
import { clauseAt } from '../syntax/reading.ts';
import type { Frame } from './frame.ts';
import { hostedThing } from './hosted-thing.ts';
import { entitiesOf } from './patterns.ts';
import { before, type Ends, type Hit, ruleFrame } from './rule.ts';

/** What this sentence says is hosted, after the match. */
function hostedLater({ match, sentence, context }: Hit): readonly Entity[] {
  const later = new Set(
    sentence.phrases.filter((phrase) => phrase.at >= match.end).flatMap((phrase) => entitiesOf(phrase)),
  );
  return context.claimed.targetsIn('ORGANISED', sentence.index).filter((target) => later.has(target));
}

const thingHelped = ({ match, sentence }: Hit): Ends =>
  hostedThing(sentence, match.at('source') ?? match.start, match.end);

/** The organisation that the clause is about. */
function helper({ match, sentence }: Hit): Ends {
  const subject = clauseAt(sentence, match.start)?.subject;
  return subject?.symbol === 'Ｏ' && subject !== match.phrase('target') ? subject : undefined;
}

/** What the sentence names before the helper, else what the article is about. */
function occasionHelped({ match, sentence, context }: Hit): Ends {
  const named = sentence.phrases.find((phrase) => phrase.symbol === 'Ｐ' && phrase.at < match.start);
  const occasion =
    context.occasions.main ??
    context.occasions.before(sentence, match.start, ['contest', 'meeting', 'course', 'event']);
  return named ?? (occasion && [occasion]);
}

/** 在Ｏ的大力支持下，Ｏ开设Ｐ. */
const under = ruleFrame('supported/under', 'SUPPORTED', [
  {
    pattern: new RegExp(
      `在(?<source>Ｏ)(?:的)?[^，。；ＯＰ]{0,8}?(?:${supportNouns})(?:[、和与](?:${supportNouns}))*之?下`,
      'dgu',
    ),
    target: hostedLater,
    confidence: 0.93,
  },
]);

/** 帮忙的是Ｏ: the help is for what the sentence, or the one before, speaks of. */
const cleft = ruleFrame('supported/cleft', 'SUPPORTED', [
  {
    pattern:
      /(?:帮忙|帮上忙|搭把手|支持|协助|协办|伸出援手|出力帮忙|做后盾)的(?:还)?(?:是|有)(?<source>Ｏ)/dgu,
    target: ({ match, sentence, context }) => {
      const near = sentence.phrases.findLast((each) => each.symbol === 'Ｐ' && each.at < match.start);
      const later = sentence.phrases.find((each) => each.symbol === 'Ｐ' && each.at > match.end);
      const { main } = context.occasions;
      return near ?? later ?? (sentence.topic.thing?.symbol === 'Ｐ' ? sentence.topic.thing : main && [main]);
    },
    confidence: 0.7,
  },
]);

/** Ｏ协办; Ｐ由Ｏ支持; the chain after 主办. */
const chain = ruleFrame('supported/chain', 'SUPPORTED', [
  {
    pattern:
      /(?:^|[，、；由])(?<source>Ｏ)(?:共同|联合|参与|鼎力|大力|特别|倾情|友情|具体|到会|到场|现场|全程|业务|技术|派员|派人|予以|给予){0,2}(?<verb>协办|支持|提供支持|指导|协助|配合|助阵|助力|护航|保障)(?=的[^，。；]{0,14}Ｐ|，|。|；|$|、)/dgu,
    target: thingHelped,
    confidence: 0.9,
  },
  {
    pattern:
      /(?:^|[，；])(?<source>Ｏ)(?:共同|积极|负责|全程|派员|派人)?(?<verb>协助|协同|配合|参与)[^，。；ＯＨＰＦ]{2,6}(?=[，。；]|$)/dgu,
    accept: ({ match, sentence }) => /由Ｏ/u.test(sentence.text.slice(0, match.start)),
    target: thingHelped,
    confidence: 0.75,
  },
  {
    pattern: /(?<source>Ｏ)(?:独家|特约|倾情)?(?<verb>冠名|赞助)(?:的[^，。；ＯＨＰ]{0,14}(?<target>Ｐ))/dgu,
    confidence: 0.85,
  },
  {
    pattern: /(?:指导单位|支持单位|协办单位|协办方)(?:为|是|有|包括|：)(?<source>Ｏ)/dgu,
    target: thingHelped,
    confidence: 0.9,
  },
]);

const pivotPattern = /(?<verb>指导|支持|帮助|协助|推动|扶持)(?<target>Ｏ)/dgu;

/** Ｏ指导Ｏ打造Ｐ: the first supports what the second builds; without a Ｐ it supports the second. */
const pivot = ruleFrame('supported/pivot', 'SUPPORTED', [
  { pattern: pivotPattern, source: helper, target: hostedLater, confidence: 0.9 },
  {
    pattern: pivotPattern,
    source: helper,
    accept: (hit) => hostedLater(hit).length === 0 && hit.match.phrase('target')?.representative === '',
    confidence: 0.7,
  },
]);

/** Ｏ给予业务指导, Ｏ提供医疗保障, Ｏ选派裁判员: help for the occasion that is spoken of. */
const service = ruleFrame('supported/service', 'SUPPORTED', [
  {
    pattern: new RegExp(
      `(?<source>Ｏ)(?:[^，。；ＯＰ]{0,10}?(?<verb>给予|提供)(?:了)?[^，。；ＯＰ]{0,12}?(?:${supportGoods})|(?:选派|派来|派出|抽调)[^，。；ＯＰ]{0,14}?(?:裁判|医护|医生|师资|教练|志愿者|专家|队伍|团队))`,
      'dgu',
    ),
    target: occasionHelped,
    standIns: ['officials', 'team'],
    accept: (hit) => !/[向给为被对]$/u.test(before(hit)),
    confidence: 0.75,
  },
  {
    pattern: new RegExp(
      `(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}为(?<target>Ｐ)[^，。；ＯＨＰ]{0,6}?(?<verb>提供|给予)[^，。；]{0,10}(?:${supportGoods})`,
      'dgu',
    ),
    confidence: 0.8,
  },
  {
    pattern:
      /(?<source>Ｏ)(?:还|也|又|专门|分别|特意){0,2}(?:为|给)(?<target>Ｐ)[^，。；ＯＨＰ]{0,4}?(?<verb>配|配备|派|选派|派去|请来|送来|腾出|提供|牵线|解决|联系|捎来)(?:了|上|去|齐)?[^，。；ＯＨＰ]{2}/dgu,
    confidence: 0.75,
  },
  {
    pattern:
      /(?:老师|教师|师资|讲师|场地|教材|教练|裁判|医生|专家|律师|志愿者)[^，。；ＯＨＰ]{0,6}由(?<source>Ｏ)(?:免费|无偿|义务|独家|全程)?(?<verb>选派|提供|派出|担任|承担|配备|负责)/dgu,
    target: occasionHelped,
    confidence: 0.7,
  },
  {
    pattern:
      /(?<target>Ｐ)[^。；ＯＨＰ]{0,8}，?由(?<source>Ｏ)(?<verb>轮流|负责|担任|坐诊|授课|提供|承担)/dgu,
    standIns: ['officials'],
    confidence: 0.65,
  },
]);

/** Ｏ支持Ｐ; Ｏ派人到Ｏ蹲点，帮助企业……. */
const active = ruleFrame('supported/active', 'SUPPORTED', [
  {
    pattern: /(?<verb>支持|赞助|助力|援助|协助|扶持)(?:了)?(?<target>Ｐ)/dgu,
    source: helper,
    accept: (hit) => !/(?:用于|用来|用以|以)$/u.test(before(hit)),
    confidence: 0.7,
  },
  {
    pattern:
      /(?<source>Ｏ)(?:派出|选派|派驻|派)[^，。；ＯＰ]{1,10}?(?:到|赴|进驻|驻|前往|走进)(?<target>Ｏ)[^，。；]{0,12}?(?:，[^，。；]{0,6})?(?<verb>帮助|帮扶|支持|协助|指导)/dgu,
    confidence: 0.85,
  },
]);

export const supportedFrames: readonly Frame[] = [under, chain, cleft, pivot, service, active];
