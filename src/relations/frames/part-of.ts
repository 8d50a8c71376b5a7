/** PART_OF: what belongs to what, by its name or because the text says so. */
import { entityTypes } from '../../../graph-schema/ontology.ts';
import type { Entity } from '../../entities/entity.ts';
import { inSentence, type Reading, type SentenceReading } from '../syntax/reading.ts';
import type { Frame, FrameContext } from './frame.ts';
import { entitiesOf, matches } from './patterns.ts';

function part(
  sentence: SentenceReading,
  context: FrameContext,
  parts: readonly Entity[],
  wholes: readonly Entity[],
  range: readonly [number, number],
  confidence: number,
  verbAt?: number,
): void {
  for (const source of parts) {
    for (const target of wholes) {
      context.claim(sentence, {
        type: 'PART_OF',
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

/** What may follow an organisation's name in the name of a part of it. Example: 北方机械公司 + 第二车间工会. */
const unitSuffix =
  /(?:工会|工会委员会|工会联合会|分会|工会小组|党委|党组|党支部|党总支|团委|团支部|女职工委员会|纪委|办公室|[部处科室股]|中心|车间|分公司|子公司|分局|支队|大队|班|班组|队|组|团|社|院|所|校|厂|站|段|场|馆|宫|项目部|支行|分行|办事处|委员会|学院|学校|医院|研究院|出版社|代表队|合唱团|艺术团|公司|集团|中学|小学|幼儿园|银行|协会|商会|服务队|志愿队|站点|小组|联盟|工厂|分厂|基地|分中心|分院|校区|林场|矿|局)$/u;

/** Ｏ工会 → Ｏ: the longest other organisation whose name or short form begins the name. */
const byName: Frame = {
  name: 'part-of/name',
  type: 'PART_OF',
  read: (sentence, context) => {
    for (const phrase of sentence.phrases) {
      for (const member of phrase.members) {
        const parts = [member.entity, ...member.inner.map((each) => each.entity)];
        for (const entity of parts) {
          const whole = wholeOf(context.reading, entity);
          if (whole) part(sentence, context, [entity], [whole], [phrase.at, phrase.at + 1], 0.93);
        }
      }
    }
  },
};

const wholes = new WeakMap<Reading, ReadonlyMap<string, Entity>>();

/** The organisation that an organisation's name says it is a part of; worked out once for an article. */
function wholeOf(reading: Reading, entity: Entity): Entity | undefined {
  let known = wholes.get(reading);
  if (!known) {
    known = findWholes(reading.layer.entities);
    wholes.set(reading, known);
  }
  return known.get(entity.id);
}

function findWholes(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const organisations = entities.filter((entity) => entityTypes[entity.type].organisation);
  const byForm = new Map<string, Entity>();
  for (const entity of organisations)
    for (const form of formsOf(entity)) byForm.set(form, byForm.get(form) ?? entity);
  const found = new Map<string, Entity>();
  for (const entity of organisations) {
    let best: { whole: Entity; length: number } | undefined;
    for (const form of formsOf(entity)) {
      for (let length = form.length - 1; length >= 2; length--) {
        const whole = byForm.get(form.slice(0, length));
        if (!whole || whole === entity || !unitSuffix.test(form.slice(length))) continue;
        const share = length / form.length;
        if (!best || share > best.length) best = { whole, length: share };
        break;
      }
    }
    if (best) found.set(entity.id, best.whole);
  }
  return found;
}

function formsOf(entity: Entity): readonly string[] {
  return [...new Set([entity.name, ...entity.aliases])].map((form) =>
    form.replace(/[（(][^（）()]*[）)]/gu, ''),
  );
}

/** Ｏ下属Ｏ, Ｏ所属的Ｏ, Ｏ旗下Ｏ. */
const stated: Frame = {
  name: 'part-of/stated',
  type: 'PART_OF',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?<whole>Ｏ)(?:的)?(?:下属|所属|下辖|旗下|直属|下设|内设)(?:的|企业|单位|子公司){0,2}(?<part>Ｏ)/dgu,
    )) {
      part(
        sentence,
        context,
        entitiesOf(match.phrase('part')),
        entitiesOf(match.phrase('whole')),
        [match.start, match.end],
        0.95,
      );
    }
    for (const match of matches(
      sentence,
      /(?<part>Ｏ)(?:是|系|为|隶属于|隶属|从属于)(?<whole>Ｏ)(?:的)?(?:下属|所属|旗下|直属|全资|控股|子公司|分公司|$)/dgu,
    )) {
      part(
        sentence,
        context,
        entitiesOf(match.phrase('part')),
        entitiesOf(match.phrase('whole')),
        [match.start, match.end],
        0.92,
      );
    }
  },
};

/** ＯＯ: two organisations printed next to each other, in the text or before somebody's post. */
const adjacent: Frame = {
  name: 'part-of/adjacent',
  type: 'PART_OF',
  read: (sentence, context) => {
    for (const match of matches(sentence, /(?<whole>Ｏ)(?<part>Ｏ)/dgu)) {
      const whole = match.phrase('whole');
      const unit = match.phrase('part');
      if (whole?.members.length !== 1 || unit?.members.length !== 1 || whole.end !== unit.start) continue;
      part(sentence, context, entitiesOf(unit), entitiesOf(whole), [match.start, match.end], 0.85);
    }
    for (const phrase of sentence.phrases) {
      for (const { inner } of phrase.members) {
        for (const [index, { entity, mention }] of inner.entries()) {
          const next = inner[index + 1];
          if (!next || next.mention.start !== mention.end) continue;
          part(sentence, context, [next.entity], [entity], [phrase.at, phrase.at + 1], 0.85);
        }
      }
    }
  },
};

/** What a part of an event is called after the event: 大赛 + 闭幕式. */
const sessionSuffix =
  /^(?:”|》)?[^，。]{0,12}(?:仪式|典礼|开幕式|闭幕式|晚会|开班式|结业式|启动式|决赛|初赛|复赛|预赛|总结会|大会|表彰会|推进会|动员会|发布会|座谈会|交流会|首场|专场|分赛场|揭牌|首班|第[一二三四五六七八九十]+期)$/u;

/** Ｐ闭幕式 → Ｐ: the longest other programme whose name or short form begins the name. */
const session: Frame = {
  name: 'part-of/session',
  type: 'PART_OF',
  read: (sentence, context) => {
    for (const phrase of sentence.phrases) {
      if (phrase.symbol !== 'Ｐ') continue;
      for (const { entity } of phrase.members) {
        const whole = mainEventOf(context.reading, entity);
        if (whole) part(sentence, context, [entity], [whole], [phrase.at, phrase.at + 1], 0.85);
      }
    }
    for (const match of matches(sentence, /(?<whole>Ｐ)的(?<part>Ｐ)/dgu)) {
      part(
        sentence,
        context,
        entitiesOf(match.phrase('part')),
        entitiesOf(match.phrase('whole')),
        [match.start, match.end],
        0.65,
      );
    }
  },
};

const mainEvents = new WeakMap<Reading, ReadonlyMap<string, Entity>>();

/** The event that a programme's name says it is a session of; worked out once for an article. */
function mainEventOf(reading: Reading, entity: Entity): Entity | undefined {
  let known = mainEvents.get(reading);
  if (!known) {
    known = findMainEvents(reading.layer.entities.filter((each) => each.type === 'Programme'));
    mainEvents.set(reading, known);
  }
  return known.get(entity.id);
}

function findMainEvents(programmes: readonly Entity[]): ReadonlyMap<string, Entity> {
  const byForm = new Map<string, Entity>();
  for (const programme of programmes)
    for (const form of formsOf(programme)) byForm.set(form, byForm.get(form) ?? programme);
  const found = new Map<string, Entity>();
  for (const programme of programmes) {
    for (const form of formsOf(programme)) {
      for (let length = form.length - 1; length >= 4 && !found.has(programme.id); length--) {
        const whole = byForm.get(form.slice(0, length));
        if (whole && whole !== programme && sessionSuffix.test(form.slice(length)))
          found.set(programme.id, whole);
      }
    }
  }
  return found;
}

/** Ｐ是Ｐ的重头戏; Ｐ先后推出Ｐ、Ｐ等8个板块; Ｐ包括Ｐ. */
const series: Frame = {
  name: 'part-of/series',
  type: 'PART_OF',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?<part>Ｐ)[^，。；Ｐ]{0,4}，?(?:是|作为|为|属于)[^。；Ｐ]{0,24}(?<whole>Ｐ)(?:的)?(?:重头戏|一部分|组成部分|重要内容|内容之一|系列活动之一|之一|首场|分会场|子活动|子项目|重要一环|一项)/dgu,
    )) {
      part(
        sentence,
        context,
        entitiesOf(match.phrase('part')),
        entitiesOf(match.phrase('whole')),
        [match.start, match.end],
        0.92,
      );
    }
    for (const match of matches(
      sentence,
      /(?<verb>推出|设有|下设|设置|包括|包含|涵盖|分为|设)(?:了)?[^，。；ＯＨＰ]{0,18}(?<part>Ｐ)[^，。；]{0,6}?(?:等)?(?:[0-9一二三四五六七八九十两]+[个项大类场])?/dgu,
    )) {
      const subject = sentence.clauses.find(
        (clause) => match.start >= clause.start && match.start < clause.end,
      )?.subject;
      const whole =
        subject?.symbol === 'Ｐ'
          ? subject
          : sentence.phrases.find(
              (phrase) => phrase.symbol === 'Ｐ' && phrase.at < match.start && phrase.members.length === 1,
            );
      if (!whole || whole.at === match.at('part') || !inSentence(sentence, whole)) continue;
      part(
        sentence,
        context,
        entitiesOf(match.phrase('part')),
        entitiesOf(whole),
        [whole.at, match.end],
        0.8,
        match.at('verb'),
      );
    }
  },
};

/** 现场还搭建Ｐ; Ｐ中，Ｏ将Ｐ开到职工身边: what is set up at an event is a part of it. */
const atEvent: Frame = {
  name: 'part-of/at-event',
  type: 'PART_OF',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?:现场|会场|活动中|期间)(?:还|同时|同步)?(?<verb>设立|搭建|设置|开设|设有|推出|增设|摆起|支起)(?:了)?[^，。；ＯＨＰ]{0,8}(?<part>Ｐ)/dgu,
    )) {
      const whole = context.occasions.before(sentence, match.start, [
        'event',
        'meeting',
        'contest',
        'course',
      ]);
      if (whole)
        part(
          sentence,
          context,
          entitiesOf(match.phrase('part')),
          [whole],
          [match.start, match.end],
          0.75,
          match.at('verb'),
        );
    }
    for (const match of matches(
      sentence,
      /(?<whole>Ｐ)(?:中|期间|现场)，(?<host>Ｏ)[^，。；ＯＨＰ]{0,4}(?<verb>将|把|推出|设立|开设)(?:了)?(?<part>Ｐ)/dgu,
    )) {
      part(
        sentence,
        context,
        entitiesOf(match.phrase('part')),
        entitiesOf(match.phrase('whole')),
        [match.start, match.end],
        0.75,
      );
    }
  },
};

export const partOfFrames: readonly Frame[] = [byName, adjacent, stated, session, series, atEvent];
