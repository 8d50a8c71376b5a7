/** PART_OF: what belongs to what, by its name or because the text says so. */
import type { Entity } from '../../entities/entity.ts';
import { organisationHeads, shortHeads } from '../../language/lexicons/organisation-heads.ts';
import { mainEventOf, wholeOf } from '../syntax/names-within-names.ts';
import type { SentenceReading } from '../syntax/reading.ts';
import { clauseAt, inSentence } from '../syntax/reading.ts';
import type { Frame, FrameContext } from './frame.ts';
import { type Ends, type Hit, ruleFrame } from './rule.ts';

function claimPart(
  sentence: SentenceReading,
  context: FrameContext,
  source: Entity,
  target: Entity,
  at: number,
  confidence: number,
): void {
  context.claim(sentence, { type: 'PART_OF', source, target, from: at, to: at + 1, confidence });
}

const heads: ReadonlySet<string> = new Set([
  ...organisationHeads.map(({ word }) => word),
  ...Object.keys(shortHeads),
]);
const LONGEST_HEAD = 12;

/** What stands only inside the name of its part (某某机电职 of 某某机电职工会) needs the head of an organisation. */
function isBody(whole: Entity, part: Entity): boolean {
  const onItsOwn = whole.mentions.some(
    ({ start, end }) => !part.mentions.some((outer) => outer.start <= start && end <= outer.end),
  );
  if (onItsOwn || whole.aliases.length > 0) return true;
  const lengths = Array.from({ length: LONGEST_HEAD }, (_, index) => index + 1);
  return lengths.some((length) => heads.has(whole.name.slice(-length)));
}

/** Ｏ工会 → Ｏ: the longest other organisation whose name or short form begins the name. */
const byName: Frame = {
  name: 'part-of/name',
  type: 'PART_OF',
  read: (sentence, context) => {
    for (const phrase of sentence.phrases) {
      for (const member of phrase.members) {
        for (const entity of [member.entity, ...member.inner.map((each) => each.entity)]) {
          const whole = wholeOf(context.reading, entity);
          // 该公司工会 points to the part; the evidence that shows the name is better.
          const named = member.mention.text.startsWith(whole?.name.slice(0, 2) ?? '?');
          if (whole && isBody(whole, entity)) {
            claimPart(sentence, context, entity, whole, phrase.at, named ? 0.95 : 0.9);
          }
        }
      }
    }
  },
};

/** Two organisations printed next to each other before somebody's post: 某某公司第二车间主任. */
const beforePost: Frame = {
  name: 'part-of/before-post',
  type: 'PART_OF',
  read: (sentence, context) => {
    for (const phrase of sentence.phrases) {
      for (const { inner } of phrase.members) {
        inner.forEach(({ entity, mention }, index) => {
          const next = inner[index + 1];
          if (next?.mention.start !== mention.end) return;
          claimPart(sentence, context, next.entity, entity, phrase.at, 0.85);
        });
      }
    }
  },
};

/** ＯＯ printed next to each other in the text. */
const adjacent = ruleFrame('part-of/adjacent', 'PART_OF', [
  {
    pattern: /(?<target>Ｏ)(?<source>Ｏ)/dgu,
    accept: ({ match }) => {
      const [whole, unit] = [match.phrase('target'), match.phrase('source')];
      // 市委|市政府 stand side by side.
      if (/(?:政府|人大|政协|人大常委会)$/u.test(unit?.members[0]?.entity.name ?? '')) return false;
      return whole?.members.length === 1 && unit?.members.length === 1 && whole.end === unit.start;
    },
    confidence: 0.85,
  },
]);

/** Ｏ下属Ｏ, Ｏ所属的Ｏ, Ｏ旗下Ｏ; Ｏ是Ｏ的子公司. */
const stated = ruleFrame('part-of/stated', 'PART_OF', [
  {
    pattern:
      /(?<target>Ｏ)(?:的)?(?:下属|所属|下辖|旗下|直属|下设|内设|所辖|麾下|属下|管辖|辖下|系统内|全资|控股)(?:的|企业|单位|子公司|分公司|工会|公司|基层|全资|控股){0,3}(?<source>Ｏ)/dgu,
    standIns: ['staff', 'officials', 'team'],
    confidence: 0.95,
  },
  {
    pattern:
      /(?<source>Ｏ)(?:是|系|为)(?<target>Ｏ)(?:的)?(?:下属|所属|旗下|直属|全资|控股|子公司|分公司)/dgu,
    confidence: 0.92,
  },
  {
    pattern: /(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}(?:隶属于?|从属于|归属于?|下属于)(?<target>Ｏ)/dgu,
    confidence: 0.92,
  },
  {
    pattern: /(?<source>Ｏ)(?:由|归)(?<target>Ｏ)(?:统一|直接)?(?:管理|管辖|主管|领导|管)(?=[，。；]|$)/dgu,
    confidence: 0.9,
  },
  // Ｏ成立……，又在其下组建了Ｏ
  {
    pattern:
      /在?(?:其|它)(?:下面?|内部|旗下)(?:又|还|再|分别|先后)?(?<verb>组建|设立|成立|设有|建起|下设|设)(?:了|有)?[^，。；ＯＨＰ]{0,6}(?<source>Ｏ)/dgu,
    target: ({ match, sentence }) =>
      sentence.phrases.findLast((phrase) => phrase.symbol === 'Ｏ' && phrase.at < match.start),
    accept: ({ match, sentence }) => {
      const whole = sentence.phrases.findLast((phrase) => phrase.symbol === 'Ｏ' && phrase.at < match.start);
      return whole?.members.length === 1;
    },
    confidence: 0.85,
  },
]);

/** Ｐ闭幕式 → Ｐ: the longest other programme whose name or short form begins the name. */
const session: Frame = {
  name: 'part-of/session',
  type: 'PART_OF',
  read: (sentence, context) => {
    for (const phrase of sentence.phrases) {
      if (phrase.symbol !== 'Ｐ') continue;
      for (const { entity } of phrase.members) {
        const whole = mainEventOf(context.reading, entity);
        if (whole && context.occasions.kindOf(whole) !== 'award')
          claimPart(sentence, context, entity, whole, phrase.at, 0.85);
      }
    }
  },
};

/** 绿色能源分论坛, 云海分赛区: a branch of the article's occasion by what it is called. */
const branch: Frame = {
  name: 'part-of/branch',
  type: 'PART_OF',
  read: (sentence, context) => {
    const { main } = context.occasions;
    if (!main) return;
    for (const phrase of sentence.phrases) {
      for (const { entity } of phrase.symbol === 'Ｐ' ? phrase.members : []) {
        const kind = /(?:分|平行)(论坛|会场|赛场|赛区|赛|活动)$/u.exec(entity.name)?.[1];
        const isWhole =
          kind !== undefined && main.name.includes(kind === '赛场' || kind === '赛区' ? '赛' : kind);
        if (isWhole && main !== entity) claimPart(sentence, context, entity, main, phrase.at, 0.8);
      }
    }
  },
};

/** The programme that the clause is about. */
function seriesSpokenOf({ match, sentence }: Hit): Ends {
  const subject = clauseAt(sentence, match.start)?.subject;
  const whole = subject?.symbol === 'Ｐ' && inSentence(sentence, subject) ? subject : undefined;
  return whole?.members.length === 1 && whole !== match.phrase('source') ? whole : undefined;
}

/** What an activity is to the series or scheme that it belongs to. */
const partNoun =
  '(?:[^，。；ＯＨＰ]{0,4}(?:重头戏|一部分|部分|组成部分|内容|内容之一|环节|之一|分会场|子活动|子项目|子品牌|一环|一项|压轴|板块|配套活动|收官之作|专场)|(?:首|末|收官|最后一|第[一二三四五六七八九十0-9]+|又一)(?:场|站|秀|课|期|个|项)(?:活动|宣讲|培训|比赛)?)';

/** Ｐ是Ｐ的重头戏; Ｐ先后推出Ｐ、Ｐ等8个板块; Ｐ的Ｐ. */
const series = ruleFrame('part-of/series', 'PART_OF', [
  {
    pattern: new RegExp(
      `(?<source>Ｐ)[^，。；Ｐ]{0,4}，?(?:是|作为|为|属于|属|系)[^。；Ｐ]{0,24}(?<target>Ｐ)(?:的)?${partNoun}`,
      'dgu',
    ),
    accept: (hit) => !/不是|并非|不属于/u.test(hit.match.text),
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
  { pattern: /(?<target>Ｐ)的(?<source>Ｐ)/dgu, confidence: 0.65 },
  {
    // Ｐ框架下的Ｐ, Ｐ子项目Ｐ, Ｐ之Ｐ, Ｐ的首场Ｐ.
    pattern:
      /(?<target>Ｐ)(?:框架下的?|项下的?|子项目|子活动|配套活动|(?:的)?(?:首|末|第[一二三四五六七八九十]+)(?:场|站|期|课|个)|的重头戏|之|系列之|——)[：—]*(?<source>Ｐ)/dgu,
    confidence: 0.85,
  },
  {
    // Ｐ启动，首场Ｐ在某地举行.
    pattern:
      /(?<target>Ｐ)[^。；Ｐ]{0,12}(?:启动|开幕|启幕|拉开帷幕|拉开序幕)，[^。；Ｐ]{0,10}(?:首|第一)(?:场|站|期|课|个|项)(?:活动)?(?<source>Ｐ)/dgu,
    confidence: 0.85,
  },
  {
    // Ｐ由Ｐ、Ｐ组成.
    pattern: /(?<target>Ｐ)[^，。；ＯＨＰ]{0,4}由(?<source>Ｐ)[^，。；ＯＨＰ]{0,10}(?<verb>组成|构成)/dgu,
    confidence: 0.85,
  },
  {
    // 这是Ｐ的第三场: of what the sentence before was about.
    pattern: new RegExp(
      `^(?:而)?(?:这|此次活动|本次活动|该活动)(?:也|正|已|只)?(?:是|属于|为)[^，。；Ｐ]{0,12}(?<target>Ｐ)(?:的)?${partNoun}(?=[，。；！]|$)`,
      'dgu',
    ),
    source: ({ sentence }) => {
      const { thing } = sentence.topic;
      return thing?.symbol === 'Ｐ' && thing.members.length === 1 ? thing : undefined;
    },
    confidence: 0.8,
  },
]);

/** 现场还搭建Ｐ; Ｐ中，Ｏ将Ｐ开到职工身边: what is set up at an event is a part of it. */
const atEvent = ruleFrame('part-of/at-event', 'PART_OF', [
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
      /(?<target>Ｐ)(?:中|期间|现场)，?(?:Ｏ)?[^，。；ＯＨＰ]{0,6}(?<verb>将|把|推出|设立|开设|举办|举行|开展|安排|组织)(?:了)?[^，。；ＯＨＰ]{0,4}(?<source>Ｐ)/dgu,
    confidence: 0.7,
  },
]);

export const partOfFrames: readonly Frame[] = [
  byName,
  adjacent,
  beforePost,
  stated,
  session,
  branch,
  series,
  atEvent,
];
