/** LOCATED_IN: where something is or is held. */
import type { Entity } from '../../entities/entity.ts';
import { verbs } from '../../language/lexicons/verbs/verbs.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { isOccasion } from '../syntax/programme-kind.ts';
import { clauseAt } from '../syntax/reading.ts';
import type { Frame } from './frame.ts';
import { entitiesOf } from './patterns.ts';
import { before, type Ends, type Hit, ruleFrame } from './rule.ts';

/** What may happen to a thing at a place, the longer words first. */
const hostings = [
  ...[...verbs.values()].filter(({ kinds }) => kinds.has('hold')).map(({ text }) => text),
  ...'鸣哨 竣工 首演 登场 展出 巡展 开了 办了 办起 搭建 打造 建起 开设 创建 建立 组织 开张 开业 开门 讲授'.split(
    ' ',
  ),
]
  .sort((one, other) => other.length - one.length)
  .join('|');

const sole = (phrase: Phrase | undefined): boolean =>
  phrase?.members.length === 1 && phrase.representative === '';

/** The programme that is held: before the place, or after the verb; else the clause's subject, else what is spoken of. */
function heldThing({ match, sentence }: Hit): Ends {
  const clause = clauseAt(sentence, match.start);
  const inClause = sentence.phrases.filter(
    (phrase) => phrase.symbol === 'Ｐ' && phrase.at >= (clause?.start ?? 0) && phrase.at < (clause?.end ?? 0),
  );
  const earlier = inClause.findLast((phrase) => phrase.at < match.start);
  if (earlier) return earlier;
  const later = inClause.find((phrase) => phrase.at >= match.end - 1);
  if (later && !/[ＯＨ]/u.test(sentence.text.slice(match.end, later.at))) return later;
  if (clause?.subject?.symbol === 'Ｐ') return clause.subject;
  return clause?.subject ? undefined : sentence.topic.thing;
}

/** 在Ｏ的支持下举办: no venue. */
function isVenue({ match, sentence }: Hit): boolean {
  const venue = match.phrase('target');
  if (venue?.symbol !== 'Ｏ') return true;
  const aside = sentence.text.slice(venue.at + 1, match.at('verb') ?? match.end);
  // 在Ｏ组织的Ｐ中: whoever organises it is its host.
  const hosts = /^(?:组织|举办|开展|打造|召开|启动|设立|开设|推出|搭建|建立)的/u.test(
    sentence.text.slice(match.at('verb') ?? match.end, (match.at('verb') ?? match.end) + 4),
  );
  return (
    !hosts && !venue.representative && !/支持|指导|帮助|协调|下$|组织|领导|带领|配合|倡议|号召/u.test(aside)
  );
}

/** Ｐ在Ｌ举行, 在Ｌ举办Ｐ, 在Ｌ举行的Ｐ. */
const held = ruleFrame('located/held', 'LOCATED_IN', [
  {
    pattern: new RegExp(
      `(?:在|于|赴|改到|改至|移师|走进|落户|来到|进驻)(?:[^，。；ＯＨＰＬ]{2,14}的)?(?:Ｌ的?|该[校院厂司局镇村]|该公司){0,2}(?<target>[ＬＯ])[^，。；ＯＬ]{0,12}?(?<verb>${hostings})`,
      'dgu',
    ),
    source: heldThing,
    accept: isVenue,
    confidence: 0.9,
  },
]);

/** 劳模们走进Ｌ，为学生开了一堂Ｐ: the visit says where, the next clause what. */
const onVisit = ruleFrame('located/on-visit', 'LOCATED_IN', [
  {
    pattern:
      /(?:走进|来到|深入|进驻|前往|赴)(?<target>[ＬＯ])，[^，。；ＯＬＨ]{0,16}?(?<verb>开展|举办|开了|举行|组织|带来|送上|讲授)[^，。；ＯＬＨＰ]{0,10}(?<source>Ｐ)/dgu,
    accept: ({ match }) => match.phrase('target')?.representative === '',
    confidence: 0.85,
  },
]);

/** The last place before in the sentence; else the last place, else the last sole organisation, of the two sentences before. */
function placeBefore({ match, sentence, context }: Hit): Ends {
  const near = sentence.phrases.findLast(
    (phrase) => phrase.symbol === 'Ｌ' && phrase.at < match.start && sole(phrase),
  );
  if (near) return near;
  for (let back = 1; back <= 2; back++) {
    const earlier = context.reading.sentences[sentence.index - back];
    if (earlier?.sentence.part !== 'body') return undefined;
    const place =
      earlier.phrases.findLast((phrase) => phrase.symbol === 'Ｌ' && sole(phrase)) ??
      earlier.phrases.findLast((phrase) => phrase.symbol === 'Ｏ' && sole(phrase));
    if (place) return place;
  }
  return undefined;
}

/** Ｐ在这里举行: the place that the sentences before spoke of. */
const here = ruleFrame('located/here', 'LOCATED_IN', [
  {
    pattern: new RegExp(
      `(?<source>Ｐ)，?(?:就|便)?(?:在|于)(?:这里|此|此处|这儿|该地)[^，。；ＯＨＰＬ]{0,4}?(?<verb>${hostings})`,
      'dgu',
    ),
    target: placeBefore,
    confidence: 0.8,
  },
  {
    // 当日，Ｏ联合Ｏ在这里举办Ｐ.
    pattern: new RegExp(
      `(?:在|于)(?:这里|此处|此地|此|这儿|该地|当地)[^，。；ＯＨＬ]{0,4}?(?<verb>${hostings})`,
      'dgu',
    ),
    source: heldThing,
    target: placeBefore,
    confidence: 0.75,
  },
]);

/** What the clause is about, if it can lie somewhere. */
function thingSpokenOf({ match, sentence }: Hit): Ends {
  const subject = clauseAt(sentence, match.end - 1)?.subject;
  return subject && 'ＯＰＬ'.includes(subject.symbol) && subject.members.length === 1 ? subject : undefined;
}

/** 设在Ｌ的Ｐ, Ｏ位于Ｌ. */
const situated = ruleFrame('located/situated', 'LOCATED_IN', [
  {
    pattern:
      /(?<verb>设在|位于|坐落于|坐落在|地处|建在|扎根)(?<target>Ｌ)[^，。；ＯＰＬ]{0,8}?的(?<source>[ＯＰＬ])/dgu,
    confidence: 0.92,
  },
  {
    pattern:
      /(?<source>[ＯＰＬ])[^，。；ＯＰＬ把将]{0,4}?(?<verb>设在|位于|坐落于|坐落在|地处|建在)(?:[^，。；ＯＨＰＬ]{0,14}的|Ｌ的?)?(?<target>Ｌ)(?![^，。；ＯＰＬ]{0,8}的[ＯＰ])/dgu,
    confidence: 0.9,
  },
  {
    pattern:
      /(?:^|，)(?:就)?(?<verb>设在|位于|坐落于|坐落在|地处|建在)(?<target>Ｌ)(?![^，。；ＯＰＬ]{0,8}的)/dgu,
    source: thingSpokenOf,
    confidence: 0.8,
  },
  // 村子在某某县，…
  { pattern: /(?:^|，)(?<source>[ＯＬ])(?:就|原本|地)?在(?<target>Ｌ)(?=[，。；]|$)/dgu, confidence: 0.85 },
  // 某日，某某县，某某电站的班长…
  {
    pattern:
      /^(?:Ｔ[^，。；ＯＨＰＬ]{0,6}，)?(?:在)?(?<target>Ｌ)，(?<source>[ＯＬ])(?=[^，。；ＯＨＰＬ]{0,6}的(?!Ｐ)|里|内|门口|院|[^，。；ＯＨＰＬ]{0,4}(?:里|内|前|旁|上)，)/dgu,
    accept: ({ match }) => sole(match.phrase('source')) && sole(match.phrase('target')),
    confidence: 0.75,
  },
  // 某日，在某某港，某某工会的补给船…
  {
    pattern:
      /^(?:Ｔ[^，。；ＯＨＰＬ]{0,6}，)?在(?<target>Ｌ)[^，。；ＯＨＰＬ]{0,3}，Ｏ[^，。；ＯＨＰＬ]{0,6}的(?<source>Ｐ)/dgu,
    accept: ({ match }) => sole(match.phrase('source')) && sole(match.phrase('target')),
    confidence: 0.75,
  },
  {
    // 集团在某某县有两家单位：Ｏ和Ｏ.
    pattern:
      /在(?<target>Ｌ)(?<verb>有|设有|设立|建有|开设|下设)[^，。；ＯＰＬ]{0,10}[：，](?:分别是|即|包括)?(?<source>[ＯＰ])/dgu,
    confidence: 0.8,
  },
]);

const soleEnds = ({ match }: Hit): boolean => sole(match.phrase('source')) && sole(match.phrase('target'));

/** ＬＬ, Ｌ的Ｌ, Ｌ的Ｏ, ＬＰ: a place printed before what lies in it. */
const nested = ruleFrame('located/nested', 'LOCATED_IN', [
  { pattern: /(?<target>Ｌ)的?(?<source>Ｌ)/dgu, accept: soleEnds, confidence: 0.85 },
  { pattern: /(?<target>Ｌ)的(?<source>Ｏ)/dgu, accept: soleEnds, confidence: 0.75 },
  { pattern: /(?<target>Ｌ)(?<source>Ｏ)/dgu, accept: soleEnds, confidence: 0.65 },
  { pattern: /(?<target>Ｌ)的?(?<source>Ｐ)/dgu, accept: soleEnds, confidence: 0.65 },
]);

/** A place whose printed name begins with a wider one: 海州区滨河路 in 海州区; 崂山区的疗养院 in 崂山区. */
const inName: Frame = {
  name: 'located/in-name',
  type: 'LOCATED_IN',
  read: (sentence, context) => {
    for (const phrase of sentence.phrases) {
      for (const { entity, mention, inner } of phrase.members) {
        const places = inner.filter((each) => each.entity.type === 'Place');
        const outer =
          entity.type === 'Place'
            ? places.find((each) => each.mention.start === mention.start)
            : places.findLast((each) => mention.text[each.mention.end - mention.start] === '的');
        if (!outer || entity.type === 'Person') continue;
        const at = { from: phrase.at, to: phrase.at + 1 };
        context.claim(sentence, {
          type: 'LOCATED_IN',
          source: entity,
          target: outer.entity,
          ...at,
          confidence: 0.8,
        });
      }
    }
  },
};

/** 在Ｏ的支持下，: no place. */
const isPlain = ({ match }: Hit): boolean =>
  match.phrase('target')?.representative === '' &&
  !/支持|指导|帮助|协调|下，$|组织|领导|带领|配合|倡议|号召|看来|眼里|眼中/u.test(match.text);

/** The only thing that this sentence says is hosted; of several, the occasions. */
function hostedHere({ sentence, context }: Hit): Ends {
  const hosted = context.claimed
    .targetsIn('ORGANISED', sentence.index)
    .filter((each) => each.type === 'Programme' && context.occasions.kindOf(each) !== 'award');
  if (hosted.length === 1) return hosted;
  return hosted.filter((each) => isOccasion(context.occasions.kindOf(each)));
}

/** 在Ｌ，Ｏ联合Ｏ举办Ｐ; Ｏ的展厅里，Ｏ主办的Ｐ开讲: the place opens the sentence, the event is hosted later in it. */
const scene = ruleFrame('located/scene', 'LOCATED_IN', [
  {
    pattern:
      /(?:^|，)(?:Ｔ[^，。；ＯＨＰＬ]{0,4}，?)?(?:在|走进|来到)(?:Ｌ的?)?(?<target>[ＬＯ])[^，。；ＯＰ]{0,8}，/dgu,
    source: hostedHere,
    accept: isPlain,
    confidence: 0.75,
  },
  {
    pattern:
      /^(?:Ｔ[^，。；ＯＨＰＬ]{0,4}，?)?(?:Ｌ的?)?(?<target>[ＬＯ])(?:的[^，。；ＯＨＰＬ]{0,5})?(?:(?:[一二三四五]楼|门前|门口|大厅|展厅|车间|现场|广场|会议室|礼堂)[里内上]?|[里内])，/dgu,
    source: hostedHere,
    accept: isPlain,
    confidence: 0.75,
  },
]);

/** 慰问组先后到Ｌ、Ｌ和Ｌ; Ｐ走进Ｏ, Ｐ落户Ｌ: where an activity goes. */
const goesTo = ruleFrame('located/goes-to', 'LOCATED_IN', [
  {
    pattern: /(?:先后|分别|依次|相继)(?<verb>到|走进|来到|深入|赴|前往|奔赴)(?<target>Ｌ)/dgu,
    source: ({ match, sentence, context }) => {
      const occasion = context.occasions.before(sentence, match.start, ['event']);
      return occasion && [occasion];
    },
    confidence: 0.7,
  },
  {
    pattern: /(?<source>Ｏ)(?<verb>落户|入驻|迁至|搬到|搬进|迁入)(?<target>Ｌ)/dgu,
    accept: soleEnds,
    confidence: 0.8,
  },
  {
    // 走进某某路，“某某驿站”里热水、充电柜一应俱全.
    pattern:
      /^(?:Ｔ，?)?(?<verb>走进|来到|步入)(?:Ｌ的?)?(?<target>Ｌ)[^，。；ＯＨＰＬ]{0,8}，(?<source>Ｐ)(?:里|内|中)/dgu,
    accept: soleEnds,
    confidence: 0.7,
  },
  {
    pattern: /(?<source>Ｐ)[^，。；ＯＨＰＬ]{0,4}?从(?<target>Ｌ)(?<verb>出发|启程|开跑|起步|起跑)/dgu,
    confidence: 0.8,
  },
  {
    pattern: /(?<verb>来到|走进|深入)[^，。；ＯＨＰＬ]{0,6}?(?<target>[ＬＯ])，为/dgu,
    source: ({ match, sentence, context }) => {
      const occasion = context.occasions.before(sentence, match.start, ['event']);
      const here = sentence.phrases.some((phrase) => entitiesOf(phrase).some((each) => each === occasion));
      return occasion && here ? [occasion] : undefined;
    },
    confidence: 0.7,
  },
  {
    pattern:
      /(?<source>Ｐ)[^，。；ＯＨＰＬ]{0,8}?(?<verb>走进|来到|开进|送到|开到|落户|落户于|进驻|抵达|移师|落地|入驻|走入)(?<target>[ＬＯ])/dgu,
    accept: ({ match }) => match.phrase('target')?.representative === '',
    confidence: 0.8,
  },
]);

/** The only programme of the clause, if nothing says where it is. */
function unplacedThing({ match, sentence, context }: Hit): Ends {
  const clause = clauseAt(sentence, match.start);
  const things = sentence.phrases.filter(
    (phrase) => phrase.symbol === 'Ｐ' && phrase.at >= (clause?.start ?? 0) && phrase.at < (clause?.end ?? 0),
  );
  const [thing] = things;
  if (things.length !== 1 || thing?.members.length !== 1) return undefined;
  const known = entitiesOf(thing).some((each) => context.claimed.isSource('LOCATED_IN', each));
  return known ? undefined : thing;
}

/** 在Ｌ and Ｐ in one clause, whatever the verb. */
const sharedClause = ruleFrame('located/clause', 'LOCATED_IN', [
  { pattern: /(?:在|于)(?:Ｌ的?)?(?<target>Ｌ)(?<verb>)/dgu, source: unplacedThing, confidence: 0.6 },
]);

/** How many sentences a scene takes at the head of an article. */
const LEAD_SENTENCES = 4;

/** A province, city, district or county is too wide to be a scene. */
function isSpot(phrase: Phrase | undefined): boolean {
  const place: Entity | undefined = phrase?.members[0]?.entity;
  return sole(phrase) && !/(?:省|市|区|县|旗|州|自治区|自治县)$/u.test(place?.name ?? '市');
}

/**
 * An article that opens on a scene (站在某某园的平台上, 走进某某疗养院) and then names its event tells where the event
 * is; only where nothing else in the article says so.
 */
const sceneLead = ruleFrame('located/lead', 'LOCATED_IN', [
  {
    pattern:
      /(?:(?:(?<verb>站在|走进|来到|步入|踏入)(?:位于[^，。；]{1,10}的)?(?<inside>[ＬＯ])(?![^，。；]{0,14}的Ｐ)|在(?<within>Ｌ))|(?:^|，)(?<beside>Ｌ)(?:的)?[^，。；ＯＨＰＬ]{0,6}(?:里|内|上|旁|边|门口|候车室|会议室|广场|现场|大厅))/dgu,
    source: ({ sentence, context }) => {
      const { main } = context.occasions;
      const opening = context.reading.sentences.findIndex((each) => each.sentence.part === 'body');
      const lead = sentence.sentence.paragraph === 0 && sentence.index - opening < LEAD_SENTENCES;
      const hosted = main !== undefined && context.claimed.isTarget('ORGANISED', main);
      return lead && main && hosted && !context.occasions.placed(main) ? [main] : undefined;
    },
    target: ({ match }) => match.phrase('inside') ?? match.phrase('within') ?? match.phrase('beside'),
    accept: (hit) =>
      isSpot(hit.match.phrase('inside') ?? hit.match.phrase('within') ?? hit.match.phrase('beside')) &&
      !/Ｌ[^，]*$/u.test(before(hit)),
    confidence: 0.6,
  },
]);

export const locatedFrames: readonly Frame[] = [held, onVisit, here, situated, nested, inName, scene, goesTo];

/** Frames that speak up only where nothing else in the article did. */
export const locatedLateFrames: readonly Frame[] = [sharedClause, sceneLead];
