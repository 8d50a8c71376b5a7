/** LOCATED_IN: where something is or is held. */
import type { Entity } from '../../entities/entity.ts';
import { isOccasion } from '../syntax/programme-kind.ts';
import { clauseAt, inSentence, type SentenceReading } from '../syntax/reading.ts';
import type { Frame, FrameContext } from './frame.ts';
import { entitiesOf, matches } from './patterns.ts';

const hostings =
  '举行|举办|召开|开展|启动|开幕|闭幕|落幕|落下帷幕|拉开帷幕|拉开序幕|鸣哨开赛|开赛|开班|开营|开课|开讲|开馆|收官|揭牌|揭幕|挂牌|启用|投用|投入使用|落成|上演|鸣枪|开跑|开启|进行|首演|签约|奠基|竣工|落户|落地|成立|设立|建成|建起|打造|迎来|开了|办了|搭建|办起|亮相|登场|组织';

function locate(
  sentence: SentenceReading,
  context: FrameContext,
  things: readonly Entity[],
  places: readonly Entity[],
  range: readonly [number, number],
  confidence: number,
  verbAt?: number,
): void {
  for (const source of things) {
    for (const target of places) {
      context.claim(sentence, {
        type: 'LOCATED_IN',
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

/** Ｐ在Ｌ举行, 在Ｌ举办Ｐ, 在Ｌ举行的Ｐ. */
const heldAt: Frame = {
  name: 'located/held',
  type: 'LOCATED_IN',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      new RegExp(
        `(?:在|于|移师|走进|落户|来到|进驻)(?<head>Ｌ的?)?(?<place>[ＬＯ])(?<between>[^，。；ＯＬ]{0,12}?)(?<verb>${hostings})`,
        'dgu',
      ),
    )) {
      const clause = clauseAt(sentence, match.start);
      const venue = match.phrase('place');
      const aside = sentence.text.slice((venue?.at ?? match.start) + 1, match.at('verb') ?? match.end);
      if (
        venue?.symbol === 'Ｏ' &&
        (venue.representative || /支持|指导|帮助|协调|下$|组织|领导|带领|配合|倡议|号召/u.test(aside))
      )
        continue;
      const places = entitiesOf(match.phrase('place'));
      const verbAt = match.at('verb');
      const after = sentence.phrases.find(
        (phrase) => phrase.at >= match.end - 1 && phrase.at < (clause?.end ?? 0) && phrase.symbol === 'Ｐ',
      );
      const gap = after ? sentence.text.slice(match.end, after.at) : '';
      const before = sentence.phrases.findLast(
        (phrase) => phrase.at < match.start && phrase.at >= (clause?.start ?? 0) && phrase.symbol === 'Ｐ',
      );
      const subject = clause?.subject?.symbol === 'Ｐ' ? clause.subject : undefined;
      const thing =
        before ??
        (after && !/[ＯＨ]/u.test(gap) ? after : undefined) ??
        subject ??
        topicThing(sentence, clause?.subject !== undefined);
      if (!thing) continue;
      const from = inSentence(sentence, thing) ? Math.min(thing.at, match.start) : match.start;
      const to = inSentence(sentence, thing) ? Math.max(thing.at + 1, match.end) : match.end;
      locate(sentence, context, entitiesOf(thing), places, [from, to], 0.9, verbAt);
    }
  },
};

/** The event before, when a clause without a subject says where: …，在Ｌ落下帷幕. */
function topicThing(sentence: SentenceReading, hasSubject: boolean) {
  return hasSubject ? undefined : sentence.topic.thing;
}

/** 劳模们走进Ｌ，为学生开了一堂Ｐ: the visit says where, the next clause what. */
const heldOnVisit: Frame = {
  name: 'located/on-visit',
  type: 'LOCATED_IN',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?:走进|来到|深入|进驻|前往|赴)(?<place>[ＬＯ])，[^，。；ＯＬＨ]{0,16}?(?<verb>开展|举办|开了|举行|组织|带来|送上|讲授)[^，。；ＯＬＨＰ]{0,10}(?<thing>Ｐ)/dgu,
    )) {
      const venue = match.phrase('place');
      if (venue?.representative) continue;
      locate(
        sentence,
        context,
        entitiesOf(match.phrase('thing')),
        entitiesOf(venue),
        [match.start, match.end],
        0.85,
        match.at('verb'),
      );
    }
  },
};

/** 在这里举行: the place that the sentences before spoke of. */
const heldHere: Frame = {
  name: 'located/here',
  type: 'LOCATED_IN',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      new RegExp(
        `(?<thing>Ｐ)，?(?:就|便)?(?:在|于)(?:这里|此|此处|这儿|该地)(?<verb>正式)?(?:${hostings})`,
        'dgu',
      ),
    )) {
      const place = placeBefore(sentence, context);
      if (place)
        locate(sentence, context, entitiesOf(match.phrase('thing')), [place], [match.start, match.end], 0.8);
    }
  },
};

/** The last place of the sentence before, or of the one before that. */
function placeBefore(sentence: SentenceReading, context: FrameContext): Entity | undefined {
  for (let back = 1; back <= 2; back++) {
    const earlier = context.reading.sentences[sentence.index - back];
    if (!earlier || earlier.sentence.part !== 'body') return undefined;
    const place = earlier.phrases.findLast((phrase) => phrase.symbol === 'Ｌ' && phrase.members.length === 1);
    if (place) return place.members[0]?.entity;
    const venue = earlier.phrases.findLast((phrase) => phrase.symbol === 'Ｏ' && phrase.members.length === 1);
    if (venue) return venue.members[0]?.entity;
  }
  return undefined;
}

/** 设在Ｌ的Ｐ, Ｏ位于Ｌ, 坐落于Ｌ. */
const situated: Frame = {
  name: 'located/situated',
  type: 'LOCATED_IN',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?:设在|位于|坐落于|坐落在|地处|建在|扎根)(?<place>Ｌ)[^，。；ＯＰＬ]{0,8}?的(?<thing>[ＯＰＬ])/dgu,
    )) {
      locate(
        sentence,
        context,
        entitiesOf(match.phrase('thing')),
        entitiesOf(match.phrase('place')),
        [match.start, match.end],
        0.92,
      );
    }
    for (const match of matches(
      sentence,
      /(?<thing>[ＯＰＬ])[^，。；ＯＰＬ]{0,4}(?:设在|位于|坐落于|坐落在|地处|建在)(?<place>Ｌ)/dgu,
    )) {
      locate(
        sentence,
        context,
        entitiesOf(match.phrase('thing')),
        entitiesOf(match.phrase('place')),
        [match.start, match.end],
        0.9,
      );
    }
  },
};

/** 在ＬＬ, ＬＯ: a place printed before the next smaller one, and inside the printed name of a place. */
const nested: Frame = {
  name: 'located/nested',
  type: 'LOCATED_IN',
  read: (sentence, context) => {
    for (const match of matches(sentence, /(?<outer>Ｌ)的?(?<inner>Ｌ)/dgu)) {
      const outer = match.phrase('outer');
      const inner = match.phrase('inner');
      if (outer?.members.length !== 1 || inner?.members.length !== 1) continue;
      locate(sentence, context, entitiesOf(inner), entitiesOf(outer), [match.start, match.end], 0.85);
    }
    for (const match of matches(sentence, /(?<outer>Ｌ)的(?<inner>Ｏ)/dgu)) {
      const body = match.phrase('inner');
      const outer = match.phrase('outer');
      if (body?.members.length !== 1 || outer?.members.length !== 1 || body.representative) continue;
      locate(sentence, context, entitiesOf(body), entitiesOf(outer), [match.start, match.end], 0.75);
    }
    for (const phrase of sentence.phrases) {
      for (const { entity, mention, inner } of phrase.members) {
        if (entity.type !== 'Place') continue;
        const outer = inner.find(
          (each) => each.entity.type === 'Place' && each.mention.start === mention.start,
        );
        if (outer) locate(sentence, context, [entity], [outer.entity], [phrase.at, phrase.at + 1], 0.8);
      }
    }
  },
};

/** 在Ｌ，Ｏ联合Ｏ举办Ｐ: the place opens the sentence, the event is hosted later in it. */
const sceneSet: Frame = {
  name: 'located/scene',
  type: 'LOCATED_IN',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?:^|，)(?:Ｔ，?)?(?:在|走进|来到)(?<place>Ｌ)[^，。；ＯＰ]{0,8}，/dgu,
    )) {
      const hosted = context
        .claimed('ORGANISED')
        .filter((pair) => pair.sentence === sentence.index)
        .map((pair) => pair.target)
        .filter((target) => isOccasion(context.occasions.kindOf(target)));
      locate(
        sentence,
        context,
        [...new Set(hosted)],
        entitiesOf(match.phrase('place')),
        [match.start, match.end],
        0.75,
      );
    }
  },
};

/** 慰问组先后到Ｌ、Ｌ和Ｌ: where an activity goes. */
const visited: Frame = {
  name: 'located/visited',
  type: 'LOCATED_IN',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?:先后|分别|依次|相继)(?<verb>到|走进|来到|深入|赴|前往|奔赴)(?<place>Ｌ)/dgu,
    )) {
      const occasion = context.occasions.before(sentence, match.start, ['event']);
      if (occasion)
        locate(
          sentence,
          context,
          [occasion],
          entitiesOf(match.phrase('place')),
          [match.start, match.end],
          0.7,
          match.at('verb'),
        );
    }
  },
};

/** Ｐ走进Ｏ, Ｐ落户Ｌ; Ｌ的Ｐ. */
const goesTo: Frame = {
  name: 'located/goes-to',
  type: 'LOCATED_IN',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?<thing>Ｐ)[^，。；ＯＨＰＬ]{0,8}?(?<verb>走进|来到|开进|送到|开到|落户|落户于|进驻|抵达|移师|落地|入驻|走入)(?<place>[ＬＯ])/dgu,
    )) {
      if (match.phrase('place')?.representative) continue;
      locate(
        sentence,
        context,
        entitiesOf(match.phrase('thing')),
        entitiesOf(match.phrase('place')),
        [match.start, match.end],
        0.8,
        match.at('verb'),
      );
    }
    for (const match of matches(sentence, /(?<place>Ｌ)的?(?<thing>[ＰＯ])/dgu)) {
      const place = match.phrase('place');
      const thing = match.phrase('thing');
      if (place?.members.length !== 1 || thing?.members.length !== 1 || thing.representative) continue;
      locate(sentence, context, entitiesOf(thing), entitiesOf(place), [match.start, match.end], 0.65);
    }
  },
};

/** 在Ｌ and Ｐ in one clause, whatever the verb. */
const sharedClause: Frame = {
  name: 'located/clause',
  type: 'LOCATED_IN',
  read: (sentence, context) => {
    for (const match of matches(sentence, /(?:在|于)(?:Ｌ的?)?(?<place>Ｌ)/dgu)) {
      const clause = clauseAt(sentence, match.start);
      const things = sentence.phrases.filter(
        (phrase) =>
          phrase.symbol === 'Ｐ' && phrase.at >= (clause?.start ?? 0) && phrase.at < (clause?.end ?? 0),
      );
      const [thing] = things;
      const verbs = clause?.predicates.filter((each) => each.start > match.start) ?? [];
      if (things.length !== 1 || !thing) continue;
      const known = context.claimed('LOCATED_IN').some((pair) => entitiesOf(thing).includes(pair.source));
      if (known) continue;
      const range: [number, number] = [Math.min(match.start, thing.at), Math.max(match.end, thing.at + 1)];
      locate(
        sentence,
        context,
        entitiesOf(thing),
        entitiesOf(match.phrase('place')),
        range,
        0.6,
        verbs[0]?.start,
      );
    }
  },
};

/**
 * An article that opens on a scene (站在某某园的平台上, 走进某某疗养院) and then names its event tells where the event is.
 * Only where nothing else in the article says so.
 */
const sceneLead: Frame = {
  name: 'located/lead',
  type: 'LOCATED_IN',
  read: (sentence, context) => {
    if (sentence.sentence.part !== 'body' || sentence.sentence.paragraph > 0) return;
    const occasion = context.occasions.main;
    if (!occasion || context.occasions.placed(occasion)) return;
    for (const match of matches(
      sentence,
      /(?:(?:站在|走进|来到|在|步入|踏入)(?:位于[^，。；]{1,10}的)?(?<inside>Ｌ)|(?:^|，)(?<beside>Ｌ)(?:的)?[^，。；ＯＨＰＬ]{0,6}(?:里|内|上|旁|边|门口|候车室|会议室|广场|现场|大厅))/dgu,
    )) {
      const place = match.phrase('inside') ?? match.phrase('beside');
      if (place?.members.length !== 1 || isRegion(place.members[0]?.entity)) continue;
      locate(sentence, context, [occasion], entitiesOf(place), [match.start, match.end], 0.6);
      return;
    }
  },
};

/** A province, city, district or county is too wide to be a scene. */
function isRegion(place: Entity | undefined): boolean {
  return place === undefined || /(?:省|市|区|县|旗|州|自治区|自治县)$/u.test(place.name);
}

export const locatedFrames: readonly Frame[] = [
  heldAt,
  heldOnVisit,
  heldHere,
  situated,
  nested,
  sceneSet,
  visited,
  goesTo,
];

/** Frames that speak up only where nothing else in the article did. */
export const locatedLateFrames: readonly Frame[] = [sharedClause, sceneLead];
