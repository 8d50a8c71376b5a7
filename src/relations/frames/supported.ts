/** SUPPORTED: who helps somebody else's programme or organisation. */

import type { Entity } from '../../entities/entity.ts';
import { supportGoods, supportNouns } from '../../language/lexicons/verbs/support-verbs.ts';
import { clauseAt, inSentence, type SentenceReading } from '../syntax/reading.ts';
import type { Frame, FrameContext } from './frame.ts';
import { hostedThing } from './organised.ts';
import { entitiesOf, matches } from './patterns.ts';

function support(
  sentence: SentenceReading,
  context: FrameContext,
  sources: readonly Entity[],
  targets: readonly Entity[],
  range: readonly [number, number],
  confidence: number,
  verbAt?: number,
): void {
  for (const source of sources) {
    for (const target of targets) {
      context.claim(sentence, {
        type: 'SUPPORTED',
        source,
        target,
        from: range[0],
        to: range[1],
        confidence,
        ...(verbAt !== undefined && { verbAt }),
      });
    }
  }
}

/** What this sentence says is hosted, else the occasion that it speaks of. */
function helpedProgrammes(
  sentence: SentenceReading,
  context: FrameContext,
  after: number,
): readonly Entity[] {
  const hosted = context.claimed('ORGANISED').filter((pair) => pair.sentence === sentence.index);
  const here = new Set(
    sentence.phrases.filter((phrase) => phrase.at >= after).flatMap((phrase) => entitiesOf(phrase)),
  );
  const targets = hosted.map((pair) => pair.target).filter((target) => here.has(target));
  return [...new Set(targets)];
}

/** 在Ｏ的大力支持下，Ｏ开设Ｐ. */
const underSupport: Frame = {
  name: 'supported/under',
  type: 'SUPPORTED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      new RegExp(
        `在(?<helper>Ｏ)(?:的)?[^，。；ＯＰ]{0,8}?(?:${supportNouns})(?:[、和与](?:${supportNouns}))*之?下`,
        'dgu',
      ),
    )) {
      const helpers = entitiesOf(match.phrase('helper'));
      const programmes = helpedProgrammes(sentence, context, match.end);
      const to = Math.max(
        match.end,
        ...sentence.phrases
          .filter((each) => programmes.includes(each.members[0]?.entity as Entity))
          .map((each) => each.at + 1),
      );
      support(sentence, context, helpers, programmes, [match.start, to], 0.93);
    }
  },
};

/** Ｏ协办; Ｐ由Ｏ支持; the chain after 主办. */
const chainSupport: Frame = {
  name: 'supported/chain',
  type: 'SUPPORTED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?:^|[，、；由])(?<helper>Ｏ)(?:共同|联合|鼎力|大力|特别)?(?<verb>协办|支持|提供支持|指导)(?=的[^，。；]{0,14}Ｐ|，|。|；|$|、)/dgu,
    )) {
      const thing = hostedThing(sentence, match.at('helper') ?? match.start, match.end);
      support(
        sentence,
        context,
        entitiesOf(match.phrase('helper')),
        entitiesOf(thing),
        [match.start, match.end],
        0.9,
        match.at('verb'),
      );
    }
    for (const match of matches(
      sentence,
      /(?:指导单位|支持单位|协办单位|协办方)(?:为|是|有|包括|：)(?<helper>Ｏ)/dgu,
    )) {
      const thing = hostedThing(sentence, match.start, match.end);
      support(
        sentence,
        context,
        entitiesOf(match.phrase('helper')),
        entitiesOf(thing),
        [match.start, match.end],
        0.9,
      );
    }
  },
};

/** Ｏ指导Ｏ打造Ｐ: the first supports what the second builds. */
const pivotSupport: Frame = {
  name: 'supported/pivot',
  type: 'SUPPORTED',
  read: (sentence, context) => {
    for (const match of matches(sentence, /(?<verb>指导|支持|帮助|协助|推动|扶持)(?<helped>Ｏ)/dgu)) {
      const clause = clauseAt(sentence, match.start);
      const subject = clause?.subject;
      if (
        !subject ||
        subject.symbol !== 'Ｏ' ||
        subject.representative ||
        subject.at === match.phrase('helped')?.at
      )
        continue;
      const helped = match.phrase('helped');
      const programmes = helpedProgrammes(sentence, context, match.end);
      const from = inSentence(sentence, subject) ? subject.at : match.start;
      const verbAt = match.at('verb');
      if (programmes.length > 0) {
        const to = Math.max(
          ...sentence.phrases
            .filter((each) => each.members.some((member) => programmes.includes(member.entity)))
            .map((each) => each.at + 1),
        );
        support(sentence, context, entitiesOf(subject), programmes, [from, to], 0.9, verbAt);
      } else if (!helped?.representative) {
        support(sentence, context, entitiesOf(subject), entitiesOf(helped), [from, match.end], 0.7, verbAt);
      }
    }
  },
};

/** Ｏ给予业务指导, Ｏ提供医疗保障, Ｏ选派裁判员, 由Ｏ派来的医护团队包揽: help for the occasion that is spoken of. */
const serviceSupport: Frame = {
  name: 'supported/service',
  type: 'SUPPORTED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      new RegExp(
        `(?<helper>Ｏ)(?:[^，。；ＯＰ]{0,10}?(?<verb>给予|提供)(?:了)?[^，。；ＯＰ]{0,12}?(?:${supportGoods})|(?<sent>选派|派来|派出|抽调)[^，。；ＯＰ]{0,14}?(?:裁判|医护|医生|师资|教练|志愿者|专家|队伍|团队))`,
        'dgu',
      ),
    )) {
      const helper = match.phrase('helper');
      const verbAt = match.at('verb') ?? match.at('sent') ?? match.start;
      const before = sentence.text.slice(Math.max(0, match.start - 1), match.start);
      if (!helper || helper.representative === 'staff' || /[向给为被对]/u.test(before)) continue;
      const named = sentence.phrases.find((phrase) => phrase.symbol === 'Ｐ' && phrase.at < match.start);
      const occasion =
        named?.members[0]?.entity ??
        context.occasions.main ??
        context.occasions.before(sentence, match.start, ['contest', 'meeting', 'course', 'event']);
      if (!occasion) continue;
      support(sentence, context, entitiesOf(helper), [occasion], [match.start, match.end], 0.75, verbAt);
    }
  },
};

/** Ｏ到Ｏ蹲点，帮助企业……; Ｏ支持Ｐ. */
const activeSupport: Frame = {
  name: 'supported/active',
  type: 'SUPPORTED',
  read: (sentence, context) => {
    for (const match of matches(sentence, /(?<verb>支持|赞助|助力|援助|协助|扶持)(?:了)?(?<thing>Ｐ)/dgu)) {
      const subject = clauseAt(sentence, match.start)?.subject;
      if (!subject || !'ＯＨ'.includes(subject.symbol) || subject.representative) continue;
      const from = inSentence(sentence, subject) ? subject.at : match.start;
      support(
        sentence,
        context,
        entitiesOf(subject),
        entitiesOf(match.phrase('thing')),
        [from, match.end],
        0.7,
        match.at('verb'),
      );
    }
    for (const match of matches(
      sentence,
      /(?<helper>Ｏ)(?:派出|选派|派驻|派)[^，。；ＯＰ]{1,10}?(?:到|赴|进驻|驻|前往|走进)(?<helped>Ｏ)[^，。；]{0,12}?(?:，[^，。；]{0,6})?(?<verb>帮助|帮扶|支持|协助|指导)/dgu,
    )) {
      support(
        sentence,
        context,
        entitiesOf(match.phrase('helper')),
        entitiesOf(match.phrase('helped')),
        [match.start, match.end],
        0.85,
        match.at('verb'),
      );
    }
  },
};

export const supportedFrames: readonly Frame[] = [
  underSupport,
  chainSupport,
  pivotSupport,
  serviceSupport,
  activeSupport,
];
