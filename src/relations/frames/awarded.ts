/** AWARDED: who named whom the winner of something. */

import type { Entity } from '../../entities/entity.ts';
import { honourHead } from '../../language/lexicons/verbs/award-verbs.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { clauseAt, inSentence, type SentenceReading } from '../syntax/reading.ts';
import type { Frame, FrameContext } from './frame.ts';
import { entitiesOf, matches, type PatternMatch } from './patterns.ts';

function award(
  sentence: SentenceReading,
  context: FrameContext,
  givers: readonly Entity[],
  winners: readonly Entity[],
  range: readonly [number, number],
  confidence: number,
  verbAt?: number,
): void {
  for (const source of givers) {
    for (const target of winners) {
      context.claim(sentence, {
        type: 'AWARDED',
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

/** The group before 被 or 获评 that wins: in the clause, else the subject carried over. */
function winnersBefore(sentence: SentenceReading, at: number): Phrase | undefined {
  const clause = clauseAt(sentence, at);
  const near = sentence.phrases.findLast(
    (phrase) => phrase.at < at && phrase.at >= (clause?.start ?? 0) && 'ＯＨＰＦ'.includes(phrase.symbol),
  );
  if (near) return near;
  return clause?.subject;
}

const naming =
  '(?:授予|评为|命名为|认定为|确定为|评定为|授牌为|列为|评选为|表彰为|推选为|选为|授牌|颁发|颁授)';

/** Ｈ被Ｏ授予…称号; Ｏ被Ｏ和Ｏ联合评为…; Ｏ由Ｏ授予…奖. */
const passive: Frame = {
  name: 'awarded/passive',
  type: 'AWARDED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      new RegExp(
        `(?:被|由|经|获)(?<giver>Ｏ)(?:联合|共同|Ｔ|[^，。；ＯＨＰ]{0,6}?)(?<verb>${naming})`,
        'dgu',
      ),
    )) {
      if (/其中[^，。；]{0,6}$/u.test(sentence.text.slice(0, match.start))) continue;
      const winners = winnersBefore(sentence, match.start);
      const range: [number, number] = [
        winners && inSentence(sentence, winners) ? Math.min(winners.at, match.start) : match.start,
        match.end,
      ];
      award(
        sentence,
        context,
        entitiesOf(match.phrase('giver')),
        winnersOf(winners),
        range,
        0.92,
        match.at('verb'),
      );
    }
  },
};

/** Nobody awards an award to itself; funds and programmes win as programmes. */
function winnersOf(phrase: Phrase | undefined): readonly Entity[] {
  return entitiesOf(phrase);
}

/** Ｏ授予Ｈ“…”称号; Ｏ将…奖授予Ｏ; Ｏ把Ｆ评为…. */
const active: Frame = {
  name: 'awarded/active',
  type: 'AWARDED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?<verb>授予|颁授|追授|表彰)(?:了)?[^，。；ＯＨ被]{0,12}?(?<winner>[ＯＨ])/dgu,
    )) {
      if (/[由被]Ｏ[^，]{0,4}$/u.test(sentence.text.slice(0, match.start))) continue;
      giveTo(sentence, context, match, 0.9);
    }
    for (const match of matches(
      sentence,
      /(?:把|将)(?<winner>[ＯＨＰＦ])[^，。；]{0,6}?(?<verb>评为|命名为|认定为|确定为|列为|授牌为|评选为)/dgu,
    )) {
      giveTo(sentence, context, match, 0.9);
    }
    for (const match of matches(
      sentence,
      new RegExp(
        `(?<verb>(?:向|为|给)(?<winner>[ＯＨ])(?:颁发|颁授|授予)(?:了)?[^，。；ＯＨ]{0,12}?${honourHead})`,
        'dgu',
      ),
    )) {
      giveTo(sentence, context, match, 0.8);
    }
  },
};

function giveTo(
  sentence: SentenceReading,
  context: FrameContext,
  match: PatternMatch,
  confidence: number,
): void {
  const verbAt = match.at('verb') ?? match.start;
  const winner = match.phrase('winner');
  const giver = giverFor(sentence, verbAt, winner);
  if (!giver) return;
  const from = inSentence(sentence, giver) ? Math.min(giver.at, match.start) : match.start;
  award(sentence, context, entitiesOf(giver), entitiesOf(winner), [from, match.end], confidence, verbAt);
}

/** 宣读集团表彰决定，授予…: the body whose decision is read out; else the clause's subject, if it is an organisation. */
function giverFor(sentence: SentenceReading, at: number, winner: Phrase | undefined): Phrase | undefined {
  const read = /宣读(?:了)?(?<body>Ｏ)/du.exec(sentence.text.slice(0, at))?.indices?.groups?.body?.[0];
  const decided = read === undefined ? undefined : sentence.phrases.find((phrase) => phrase.at === read);
  if (decided) return decided;
  const subject = clauseAt(sentence, at)?.subject;
  return subject?.symbol === 'Ｏ' && subject !== winner ? subject : undefined;
}

/** Ｏ、Ｏ等单位获评…; the giver published the list in the clause or sentence before. */
const listed: Frame = {
  name: 'awarded/listed',
  type: 'AWARDED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      new RegExp(
        `(?<winner>[ＯＨＰ])[ＰＮ]?(?:[^，。；ＯＨＰ]{0,6})(?<verb>获评|入选|荣获|获颁|荣膺|获授|上榜|获|获得|领到|喜获)(?=[^，。；]{0,16}?(?:${honourHead}|Ｐ|。|，|$))`,
        'dgu',
      ),
    )) {
      const giver = giverBefore(sentence, match.start, context);
      const winner = match.phrase('winner');
      if (!winner || giver === winner) continue;
      const from = giver && inSentence(sentence, giver) ? giver.at : match.start;
      const givers = giver ? entitiesOf(giver) : publishersHere(sentence, match.start, context);
      award(
        sentence,
        context,
        givers,
        entitiesOf(winner),
        [from, match.end],
        giver ? 0.75 : 0.6,
        match.at('verb'),
      );
    }
  },
};

/** Who published the list: Ｏ联合印发《…》, Ｏ发布…名单, Ｏ评选. */
function giverBefore(sentence: SentenceReading, at: number, context: FrameContext): Phrase | undefined {
  const publish = /(?<body>Ｏ)[^，。；ＯＨ]{0,6}(?:印发|公布|发布|评选|揭晓|通报|表彰|评出)/dgu;
  const here = [...sentence.text.slice(0, at).matchAll(publish)].at(-1)?.indices?.groups?.body?.[0];
  if (here !== undefined) return sentence.phrases.find((phrase) => phrase.at === here);
  const previous = context.reading.sentences[sentence.index - 1];
  if (!previous || previous.sentence.paragraph !== sentence.sentence.paragraph) return undefined;
  const there = [...previous.text.matchAll(publish)].at(-1)?.indices?.groups?.body?.[0];
  return there === undefined ? undefined : previous.phrases.find((phrase) => phrase.at === there);
}

/** Ｐ上发布了名单，Ｏ、Ｏ入选: who runs the occasion gives what is announced at it. */
function publishersHere(sentence: SentenceReading, at: number, context: FrameContext): readonly Entity[] {
  if (!/(?:发布|公布|揭晓|评选|评出|表彰|颁奖|授牌|宣读)/u.test(sentence.text.slice(0, at))) return [];
  const programmes = new Set(
    sentence.phrases
      .filter((phrase) => phrase.symbol === 'Ｐ' && phrase.at < at)
      .flatMap((phrase) => entitiesOf(phrase)),
  );
  const occasion = context.occasions.before(sentence, at, ['meeting', 'event', 'contest']);
  const hosts = (target: (entity: Entity) => boolean): readonly Entity[] => [
    ...new Set(
      context
        .claimed('ORGANISED')
        .filter((pair) => target(pair.target))
        .map((pair) => pair.source),
    ),
  ];
  const named = hosts((entity) => programmes.has(entity));
  return named.length > 0 ? named : hosts((entity) => entity === occasion);
}

/** Ｏ荣获Ｏ颁发的…奖, Ｈ获Ｏ授予…称号, Ｐ入选Ｏ…名单, 获Ｏ表彰: the giver follows the verb of winning. */
const wonFrom: Frame = {
  name: 'awarded/won-from',
  type: 'AWARDED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      new RegExp(
        `(?<verb>荣获|获得|获评|入选|荣膺|捧回|夺得|获|被评为|被授予|受到)(?:了)?(?:由)?(?<giver>Ｏ)(?:联合|共同)?(?:(?:颁发|授予|评选|评定|主办|公布|发布|命名|认定|评出|表彰|颁授|通报表扬|通报表彰)(?:的)?|的)?[^，。；ＯＨＰ]{0,14}?(?:${honourHead}|表彰|[ＮＰ])`,
        'dgu',
      ),
    )) {
      const winners = winnersBefore(sentence, match.start);
      const giver = match.phrase('giver');
      if (!winners || winners.at === giver?.at || winners.representative === 'staff') continue;
      const from = inSentence(sentence, winners) ? Math.min(winners.at, match.start) : match.start;
      award(
        sentence,
        context,
        entitiesOf(giver),
        entitiesOf(winners),
        [from, match.end],
        0.85,
        match.at('verb'),
      );
    }
  },
};

/** Ｏ命名Ｏ、Ｏ为…; Ｏ为Ｏ授牌; Ｏ对Ｏ、Ｈ进行表彰; Ｐ中，既有…，如Ｐ: other ways to say who won. */
const otherWays: Frame = {
  name: 'awarded/other',
  type: 'AWARDED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?<giver>Ｏ)(?:联合|共同|还|特|决定|近日|正式|Ｔ)*(?<verb>命名|认定|确定|评定|推选|遴选|评选|聘请|表彰|表扬|通报表扬|通报表彰)(?:了)?(?<winner>[ＯＨＰ])/dgu,
    )) {
      award(
        sentence,
        context,
        entitiesOf(match.phrase('giver')),
        entitiesOf(match.phrase('winner')),
        [match.start, match.end],
        0.8,
        match.at('verb'),
      );
    }
    for (const match of matches(
      sentence,
      /(?:为|向|给|对)(?<winner>[ＯＨ])(?<verb>授牌|颁奖|颁发|授旗|授予|进行表彰|进行了表彰|予以表彰|给予表彰|进行通报表扬)/dgu,
    )) {
      const giver = giverFor(sentence, match.start, match.phrase('winner'));
      const bodies = giver ? entitiesOf(giver) : [];
      award(
        sentence,
        context,
        bodies,
        entitiesOf(match.phrase('winner')),
        [match.start, match.end],
        0.75,
        match.at('verb'),
      );
    }
    // 100个获奖站点中，既有……，如Ｐ: the members of a list win what the list is.
    for (const match of matches(sentence, /(?:如|比如|例如|譬如|像|包括)(?<winner>[ＰＯＨ])/dgu)) {
      const list = /^(?:[^，。]{0,8}，)?(?<list>Ｐ)(?:中|里|当中)，/du.exec(sentence.text)?.indices?.groups
        ?.list?.[0];
      const listed = sentence.phrases.find((phrase) => phrase.at === list)?.members[0]?.entity;
      if (!listed) continue;
      const givers = context
        .claimed('AWARDED')
        .filter((pair) => pair.target === listed)
        .map((pair) => pair.source);
      const hosts = context
        .claimed('ORGANISED')
        .filter((pair) => pair.target === listed)
        .map((pair) => pair.source);
      award(
        sentence,
        context,
        [...new Set(givers.length > 0 ? givers : hosts)],
        entitiesOf(match.phrase('winner')),
        [match.start, match.end],
        0.7,
      );
    }
  },
};

export const awardedFrames: readonly Frame[] = [passive, active, wonFrom, otherWays, listed];
