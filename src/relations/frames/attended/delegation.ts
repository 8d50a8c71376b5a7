/** ATTENDED by organisations that send people, and by their teams. */

import { coming } from '../../../language/lexicons/verbs/attendance-verbs.ts';
import { belongsTo } from '../../../language/lexicons/verbs/office-verbs.ts';
import { isOccasion } from '../../syntax/programme-kind.ts';
import { lastPhrase } from '../../syntax/reading.ts';
import type { Frame } from '../frame.ts';
import { hostedThing } from '../hosted-thing.ts';
import { entitiesOf } from '../patterns.ts';
import { ruleFrame } from '../rule.ts';
import { attend, delegates, isAway, occasionBefore, occasionNamed } from './attendance.ts';

/** 来自Ｏ、Ｏ等9家单位的60名职工参加; Ｏ选派职工参赛; Ｏ组成代表队; Ｏ获得一等奖. */
export const delegation = ruleFrame('attended/delegation', 'ATTENDED', [
  {
    pattern: new RegExp(
      `${belongsTo}(?:[^，。；ＯＨＰ]{1,12}、)?(?<source>Ｏ)(?:的[^，。；ＯＨＰ]{0,20}?)?(?<verb>${coming}|与会|来到|走进|同台|同场|同池|同堂|齐聚|参赛|角逐|报名|比拼|切磋|较量|展示|免费享受)`,
      'dgu',
    ),
    standIns: ['staff', 'officials', 'team'],
    target: (hit) => {
      const named = hit.sentence.phrases.findLast(
        (each) => each.symbol === 'Ｐ' && each.members.length === 1,
      );
      const [occasion] = entitiesOf(named).filter((each) => isOccasion(hit.context.occasions.kindOf(each)));
      return occasion ? [occasion] : occasionBefore(hit);
    },
    role: 'attended',
    confidence: 0.85,
  },
  {
    pattern:
      /(?<source>Ｏ)(?:还|也|又|分别|先后|共)?(?:组织|选派|派出|派|抽调|选送)[^，。；ＯＰ]{0,16}?(?<verb>参加|参与(?!服务|保障|执裁|工作)|参赛|出战|前来观摩|观摩|出席|到场)(?:了)?(?:[^，。；ＯＨＰＦ]{0,8}?(?<thing>Ｐ))?/dgu,
    target: occasionNamed,
    role: 'attended',
    confidence: 0.8,
  },
  {
    // 由Ｈ率领的代表团一行，参加了Ｐ.
    pattern: new RegExp(
      `由(?<source>Ｈ)(?:率领|带队|带领|领衔)的[^，。；ＯＨＰ]{0,14}，?(?:Ｔ|已|近日)?(?<verb>${coming})(?:了)?[^，。；ＨＰ]{0,16}?(?<thing>Ｐ)`,
      'dgu',
    ),
    target: occasionNamed,
    role: 'attended',
    confidence: 0.85,
  },
  {
    // Ｐ由Ｏ牵头，Ｏ参与.
    pattern:
      /(?:^|[，、；])(?<source>Ｏ)(?:共同|积极|踊跃|派员|派队|陆续|随后)?(?<verb>参与|参加|加入|响应)(?=[，。；]|$)/dgu,
    accept: ({ match, sentence }) => /由Ｏ|Ｏ[^，。；]{0,4}牵头/u.test(sentence.text.slice(0, match.start)),
    target: ({ match, sentence, context }) => hostedThing(sentence, match.start, match.end, context.reading),
    role: 'attended',
    confidence: 0.75,
  },
  {
    // Ｏ、Ｏ派人取经.
    pattern:
      /(?<source>Ｏ)(?:还|也|都|均|特意|专门|专程|闻讯|已){0,2}派(?:人|员|代表|队|专人|出代表)[^，。；ＯＨＰ]{0,8}?(?<verb>取经|当评委|担任评委|当裁判|担任裁判|执裁|评审|观摩|学习|授课|讲解|演示|参会|到会|到场|助阵|祝贺|列席|旁听|跟[船班队])/dgu,
    target: (hit) => occasionBefore(hit),
    role: 'attended',
    confidence: 0.75,
  },
  {
    // Ｏ、Ｏ等7家单位的6400多名职工，按3个赛区捉对比拼.
    pattern:
      /(?<source>Ｏ)(?:[^，。；ＯＨＰ]{0,24}，){0,2}[^，。；ＯＨＰ]{0,24}?(?<verb>捉对|比拼|角逐|较量|同台竞技|同场竞技|同台比武|对决|过招|打擂|一决高下|一较高下|比武|切磋技艺|竞逐)(?!赛|会|大会|场|中)/dgu,
    standIns: ['staff', 'officials', 'team'],
    target: (hit) => occasionBefore(hit, ['contest']),
    accept: ({ match, sentence }) => !/在[^，。；]{0,8}$/u.test(sentence.text.slice(0, match.start)),
    role: 'attended',
    confidence: 0.75,
  },
  {
    // 吸引了Ｏ参加, 已有Ｏ加入.
    pattern:
      /(?:吸引(?:了)?(?:来自)?|(?:已|共|已经)?有)(?<source>[ＯＨ])[^，。；ＯＨＰ]{0,12}?(?<verb>参加|参与|参赛|加入|前来|报名|参展|参演|入驻|响应)/dgu,
    standIns: ['staff', 'officials', 'team'],
    target: ({ match, sentence }) => {
      const near = lastPhrase(sentence, 'Ｐ', match.start);
      const thing = near ?? sentence.topic.thing;
      return thing?.symbol === 'Ｐ' && thing.members.length === 1 ? thing : undefined;
    },
    role: 'attended',
    confidence: 0.8,
  },
  {
    pattern:
      /(?<source>[ＯＨ])(?!的[^Ｎ])[^，。；ＯＨＰ]{0,6}?(?:分别|同|共同|并列)?(?<verb>获得|荣获|获|夺得|摘得|斩获|拿下|拿了|拿到|夺了|捧得|勇夺|名列|位列|位居|并列|分列|排名|包揽)(?:了)?[^，。；ＯＨＰ]{0,14}?(?:冠军|亚军|季军|第[一二三四五六]名?|前[三五十两]名?|[一二三]等奖|特等奖|金奖|银奖|铜奖|优胜[^，。；]{0,4}|金牌|银牌|铜牌|头名)/dgu,
    standIns: delegates,
    target: (hit) => occasionBefore(hit, ['contest']),
    accept: ({ match, sentence, context }) =>
      context.occasions.before(sentence, match.start, ['contest'], 0) !== undefined ||
      !isAway(sentence, context, match.end),
    role: 'attended',
    confidence: 0.75,
  },
]);

const competing = /选手|运动员|队员|参赛者/u;

/** Ｏ代表队……, Ｏ的选手……, Ｈ等10名选手……: a team is there to compete. */
export const team: Frame = {
  name: 'attended/team',
  type: 'ATTENDED',
  read: (sentence, context) => {
    for (const phrase of sentence.phrases) {
      const competes = phrase.symbol === 'Ｈ' && competing.test(phrase.closing);
      if (phrase.representative !== 'team' && !competes) continue;
      const occasion = context.occasions.before(sentence, phrase.at, ['contest']);
      const range: [number, number] = [phrase.at, phrase.at + 1];
      attend(sentence, context, phrase, occasion ? [occasion] : [], 'attended', range, 0.75, phrase.at);
    }
  },
};
