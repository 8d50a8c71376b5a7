/** PART_OF of events in a series or in a larger event. */

import { isOccasion } from '../../syntax/programme-kind.ts';
import { clauseAt, inSentence, lastPhrase } from '../../syntax/reading.ts';
import { thingCalled } from '../hosted-thing.ts';
import { entitiesOf } from '../patterns.ts';
import { type Ends, endsOf, type Hit, ruleFrame } from '../rule.ts';

/** The programme that the clause is about. */
function seriesSpokenOf({ match, sentence }: Hit): Ends {
  const clause = clauseAt(sentence, match.start);
  const parts = match.phrase('source');
  // Ｐ启动，内设Ｐ、Ｐ三项活动: what is divided off is no subject.
  const before = sentence.clauses.findLast(
    ({ end, subjectOrigin }) => clause !== undefined && end < clause.start && subjectOrigin === 'own',
  );
  const subject = clause?.subject === parts ? before?.subject : clause?.subject;
  const whole = subject?.symbol === 'Ｐ' && inSentence(sentence, subject) ? subject : undefined;
  return whole?.members.length === 1 && whole !== parts ? whole : undefined;
}

const isNoHonour = ({ match, context }: Hit): boolean =>
  [...entitiesOf(match.phrase('source')), ...entitiesOf(match.phrase('target'))].every(
    (each) => context.occasions.kindOf(each) !== 'award',
  );

/** What a series, a season or a contest holds is part of it; what goes on in a station or a hall need not be. */
function isHeldInSeries(hit: Hit): boolean {
  return (
    isNoHonour(hit) &&
    endsOf(seriesSpokenOf(hit)).every((whole) => isOccasion(hit.context.occasions.kindOf(whole)))
  );
}

/** The first programme of the sentence, before the match. */
function wholeBefore({ match, sentence }: Hit): Ends {
  const whole = sentence.phrases.find(({ symbol }) => symbol === 'Ｐ');
  return whole !== undefined && whole.at < match.start && whole.members.length === 1 ? whole : undefined;
}

/** The programme that was told last before the match, here or in the sentences before. */
function partTold({ match, sentence, context }: Hit): Ends {
  const at = match.at('noun');
  const noun =
    at === undefined
      ? undefined
      : /^\p{Script=Han}{2,4}?(?=[也还同正是为作系属])/u.exec(sentence.text.slice(at))?.[0];
  const part =
    noun === undefined
      ? (lastPhrase(sentence, 'Ｐ', match.start) ?? sentence.topic.thing)
      : thingCalled(sentence, context.reading, noun);
  return part?.symbol === 'Ｐ' && part.members.length === 1 && part !== match.phrase('target')
    ? part
    : undefined;
}

/** Words that divide a programme into others. */
const divided =
  /(?:设有?|设置了?|分为?|分成|包括|包含|涵盖|下设|开设|推出|含)[^。；]{0,40}(?:板块|赛项|单元|环节|分会场|赛区|分站|赛场|专场|场次|[0-9两三四五六七八九十]+(?:大|个|项|场|站)[^，。；]{0,4}(?:活动|比赛|赛事|项目|擂台|课程|主题))/u;

/** The programme that this sentence, before the match, or the one before says has several parts. */
function seriesDivided({ match, sentence, context }: Hit): Ends {
  const parts = entitiesOf(match.phrase('source'));
  const here = sentence.text.slice(0, match.start);
  const earlier = context.reading.sentences[sentence.index - 1];
  const isHere = divided.test(here);
  if (!isHere && !(earlier && divided.test(earlier.text))) return undefined;
  const told = isHere ? sentence : earlier;
  const clause = told?.clauses.find(({ start, end }) => divided.test(told.text.slice(start, end)));
  const subject = clause?.subject;
  // 今年设书法、剪纸三个板块: what it is divided into is no subject.
  const whole = subject?.symbol === 'Ｐ' && subject.members.length === 1 ? subject : sentence.topic.thing;
  if (whole?.symbol !== 'Ｐ' || whole.members.length !== 1) return undefined;
  return entitiesOf(whole).some((each) => parts.includes(each)) ? undefined : whole;
}

/** What an activity is to the series or scheme that it belongs to. */
const partNoun =
  '(?:[^，。；ＯＨＰ]{0,4}(?:重头戏|开幕大戏|开场大戏|压轴大戏|一部分|部分|组成部分|内容|内容之一|环节|之一|分会场|子活动|子项目|子品牌|一环|一项|压轴|板块|配套活动|收官之作|专场|赛项|一站|一场)(?:大戏|节目|活动)?|(?:首|末|收官|最后一|第[一二三四五六七八九十0-9]+|又一)(?:场|站|秀|课|期|个|项)(?:活动|宣讲|培训|比赛)?)';

/** Ｐ是Ｐ的重头戏; Ｐ先后推出Ｐ、Ｐ等8个板块; Ｐ的Ｐ. */
export const series = ruleFrame('part-of/series', 'PART_OF', [
  {
    pattern: new RegExp(
      `(?<source>Ｐ)[^，。；Ｐ]{0,4}，?(?:是|作为|(?<![分划设])为|属于|属|系)[^。；Ｐ]{0,24}(?<target>Ｐ)(?:的)?${partNoun}`,
      'dgu',
    ),
    // Ｐ是Ｏ的老牌子，今年设Ｐ三个板块: the second is divided off.
    accept: (hit) =>
      !/不是|并非|不属于|，(?:Ｔ|今年|本届|共)?(?:设|分|推出|包括|包含|含)[^，Ｐ]{0,4}Ｐ|Ｐ[两三四五六七八九十0-9]+[个大]/u.test(
        hit.match.text,
      ),
    confidence: 0.92,
  },
  {
    pattern: new RegExp(
      `(?:^|，)作为(?<target>Ｐ)(?:的)?[^，。；ＯＨＰ]{0,6}(?:${partNoun}|活动)，[^。；ＨＰ]{0,24}?(?<source>Ｐ)`,
      'dgu',
    ),
    confidence: 0.9,
  },
  {
    pattern:
      /(?<verb>推出|设有|下设|设置|包括|包含|涵盖|分为|设(?!立|计|备|施|在))(?:了)?[^，。；ＯＨＰ]{0,18}(?<source>Ｐ)/dgu,
    target: seriesSpokenOf,
    confidence: 0.8,
  },
  {
    // Ｐ由Ｏ主办，将先后举行Ｐ、Ｐ: what a series or a contest goes on to hold.
    pattern:
      /(?<verb>举行|举办|开展|组织|安排|进行|上演|办|演)(?:了|起)?[^，。；ＯＨＰ的]{0,10}?(?<source>Ｐ)(?!的)/dgu,
    target: seriesSpokenOf,
    accept: isHeldInSeries,
    confidence: 0.75,
  },
  {
    // Ｐ由Ｐ和Ｐ组成.
    pattern: /(?<target>Ｐ)由(?<source>Ｐ)[^，。；ＯＨＰ]{0,8}(?:组成|构成)(?=[，。；]|$)/dgu,
    accept: ({ match }) => (match.phrase('source')?.members.length ?? 0) > 1,
    confidence: 0.85,
  },
  {
    // Ｐ被列入Ｐ.
    pattern:
      /(?<source>Ｐ)[^，。；ＯＨＰ]{0,6}(?<verb>列入|纳入|编入|归入|入选)(?:了)?(?<target>Ｐ)(?=[，。；]|$)/dgu,
    accept: isNoHonour,
    confidence: 0.75,
  },
  {
    // Ｐ启幕，首日是Ｐ，最后一天以Ｐ收尾.
    pattern:
      /(?:首日|次日|当日|首场|首项|头一项|其一|其二|第[一二三四五六七八九十][天项场]|最后一天|末日|压轴|重头戏)[^，。；ＯＨＰ]{0,4}(?:是|为|以)(?<source>Ｐ)/dgu,
    target: wholeBefore,
    confidence: 0.8,
  },
  {
    // Ｏ摆开Ｐ，这是Ｐ的第三站.
    pattern: new RegExp(
      `(?:^|，)(?:这|它|此次活动|本次活动|这次活动|该活动|(?<noun>\\p{Script=Han}{2,4}?))(?:也|还|同时|正)?(?:是|为|作为|系|属于)[^，。；Ｐ]{0,14}(?<target>Ｐ)(?:的)?${partNoun}(?=[，。；]|$)`,
      'dgu',
    ),
    source: partTold,
    accept: ({ match }) => !/不是|并非|不属于/u.test(match.text),
    confidence: 0.8,
  },
  {
    // Ｐ设书法、合唱等板块。其中Ｐ由Ｏ筹办.
    pattern: /(?:^|[，；])其中，?(?<source>Ｐ)/dgu,
    target: seriesDivided,
    confidence: 0.7,
  },
  { pattern: /(?<target>Ｐ)的(?<source>Ｐ)/dgu, confidence: 0.65 },
  {
    // Ｐ框架下的Ｐ, Ｐ子项目Ｐ, Ｐ之Ｐ, Ｐ的首场Ｐ.
    pattern:
      /(?<target>Ｐ)(?:框架下的?|项下的?|系列活动之|系列之|子项目|子活动|配套活动|(?:的)?(?:首|末|第[一二三四五六七八九十]+)(?:场|站|期|课|个|项)(?:活动|比赛|赛事|讲座|培训|演出)?|的重头戏|之|——)[：—]*(?<source>Ｐ)/dgu,
    confidence: 0.85,
  },
  {
    pattern:
      /(?<source>Ｐ)[^。；ＯＨＰ]{0,12}?(?:(?<verb>拉开|揭开)了?|为)(?<target>Ｐ)(?:的)?(?:拉开|揭开)?(?:了)?(?:序幕|帷幕|大幕)/dgu,
    confidence: 0.85,
  },
  {
    // Ｐ在Ｌ举行Ｐ.
    pattern:
      /(?<target>Ｐ)在[ＬＯ][^，。；ＯＨＰＬ]{0,4}(?<verb>举行|举办|开展|启动)(?:了)?[^，。；的ＯＨ]{0,6}(?<source>Ｐ)/dgu,
    confidence: 0.75,
  },
  {
    // Ｐ期间，Ｐ、Ｐ同步举行.
    pattern:
      /(?<target>Ｐ)(?:举办|举行)?期间，(?:还)?(?<source>Ｐ)[^，。；ＯＨＰ]{0,8}?(?<verb>举行|举办|开展|进行|上演|开赛|启动|开幕|亮相)/dgu,
    confidence: 0.75,
  },
]);

/** 现场还搭建Ｐ; Ｐ中，Ｏ将Ｐ开到职工身边: what is set up at an event is a part of it. */
export const atEvent = ruleFrame('part-of/at-event', 'PART_OF', [
  {
    pattern:
      /(?:现场|会场|活动中|期间)(?:还|同时|同步|将|还将){0,2}(?<verb>设立|搭建|设置|开设|设有|推出|增设|摆起|支起)(?:了)?[^，。；ＯＨＰ]{0,8}(?<source>Ｐ)/dgu,
    target: ({ match, sentence, context }) => {
      const occasion = context.occasions.before(sentence, match.start, [
        'event',
        'meeting',
        'contest',
        'course',
      ]);
      return occasion && [occasion];
    },
    confidence: 0.75,
  },
  {
    pattern:
      /(?<target>Ｐ)(?:中|期间|现场|同期|同时|(?:启动|开幕|开班|开赛|举行|举办)?(?:当天|当日|当晚|首日)|(?:启动|开幕|开班|开赛|举行|举办)Ｔ|(?:启动|开幕|开班)(?:仪式|式)上)，?(?:Ｏ)?[^，。；ＯＨＰ]{0,6}(?<verb>将|把|推出|设立|开设|举办|举行|开展|安排|组织|穿插|进行)(?:了)?[^，。；ＯＨＰ]{0,4}(?<source>Ｐ)/dgu,
    confidence: 0.7,
  },
]);
