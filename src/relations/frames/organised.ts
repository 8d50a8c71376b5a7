/** ORGANISED: who runs a programme. */

import type { Entity } from '../../entities/entity.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { Phrase } from '../syntax/phrase.ts';
import type { Predicate } from '../syntax/predicates.ts';
import { clauseAt, inSentence, phraseAt, type SentenceReading } from '../syntax/reading.ts';
import type { Frame, FrameContext } from './frame.ts';
import { entitiesOf, matches, pairs } from './patterns.ts';

const hostVerb =
  '(?:联合|共同|牵头|具体|倾力|精心|联手|合力|一道|一起|分别|发起|负责|于Ｔ|Ｔ)?(?:联合|共同)?(?:主办|承办|联办|合办|举办|举行|召开|组织|开展|发起|启动|设立|成立|打造|创办|创建|组建|组织开展|牵头|建设|合建|共建|推出|实施|开设|开办|筹办|具体承办|主持召开|派出|评出)';

/** Who stands as host in a chain of 由Ｏ主办，Ｏ承办. The programme is the clause's subject, or comes after 的. */
export const hostedBy: Frame = {
  name: 'organised/hosted-by',
  type: 'ORGANISED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      new RegExp(`(?:由|是)(?<host>[ＯＨ])[^，。；ＯＰ]{0,8}?(?<verb>${hostVerb})`, 'dgu'),
    )) {
      const target = hostedThing(sentence, match.start, match.end);
      claimHosts(
        sentence,
        context,
        match.phrase('host'),
        target,
        match.start,
        match.at('verb') ?? match.start,
        0.93,
      );
      if (target) readChain(sentence, context, match.end, target);
    }
  },
};

/** The rest of the chain: …主办，Ｏ承办，Ｏ、Ｏ协办. Supporters are left to the frames of SUPPORTED. */
function readChain(sentence: SentenceReading, context: FrameContext, from: number, target: Phrase): void {
  const link = new RegExp(
    `^[，、；]?(?:并?由)?(?<host>Ｏ)[^，。；ＯＰ]{0,6}?(?<verb>${hostVerb}|协办|支持|指导|提供)`,
    'du',
  );
  for (let at = from, guard = 0; guard < 8; guard++) {
    const match = link.exec(sentence.text.slice(at));
    if (!match) return;
    const hostAt = at + (match.indices?.groups?.host?.[0] ?? 0);
    const verbAt = at + (match.indices?.groups?.verb?.[0] ?? 0);
    if (!/协办|支持|指导|提供/u.test(match.groups?.verb ?? '')) {
      claimHosts(sentence, context, phraseAt(sentence, hostAt), target, hostAt, verbAt, 0.93);
    }
    at += match[0].length;
  }
}

/** The programme that 由……主办 speaks of. */
export function hostedThing(sentence: SentenceReading, start: number, end: number): Phrase | undefined {
  const clause = clauseAt(sentence, start);
  const object = /^(?:了)?[^，。；的ＯＨＰ]{0,8}?(?<thing>[ＰＦ])/du.exec(sentence.text.slice(end))?.indices
    ?.groups?.thing?.[0];
  if (object !== undefined) {
    const thing = phraseAt(sentence, end + object);
    if (thing) return thing;
  }
  const before = sentence.phrases.findLast(
    (phrase) => phrase.at < start && phrase.at >= (clause?.start ?? 0) && isThing(phrase),
  );
  if (before) return before;
  const relative = /^[^。；]{0,80}?的[^，。；的]{0,14}?(?<thing>[ＰＦ])/du.exec(sentence.text.slice(end));
  const at = relative?.indices?.groups?.thing?.[0];
  if (
    at !== undefined &&
    !/[，。][^，。]*[，。]/u.test(
      sentence.text.slice(end, end + at).replace(/，[^，]{0,12}(?:主办|承办|协办|支持)/gu, ''),
    )
  ) {
    const thing = phraseAt(sentence, end + at);
    if (thing) return thing;
  }
  if (clause?.subject && isThing(clause.subject)) return clause.subject;
  const earlier = sentence.phrases.findLast((phrase) => phrase.at < start && isThing(phrase));
  return earlier ?? sentence.topic.thing;
}

function isThing(phrase: Phrase): boolean {
  return phrase.symbol === 'Ｐ' || phrase.symbol === 'Ｆ';
}

/** Ｏ组织开展的Ｐ. */
export const relativeHost: Frame = {
  name: 'organised/relative',
  type: 'ORGANISED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      new RegExp(
        `(?<host>Ｏ)(?<between>[^，。；ＯＰ的]{0,14}?)(?<verb>${hostVerb})[^，。；ＯＰ的]{0,3}的[^，。；ＯＨ的]{0,14}?(?<thing>[ＰＦ])`,
        'dgu',
      ),
    )) {
      // 在Ｏ当天举行的Ｐ: a venue, not a host.
      if (/(?:在|于)$/u.test(sentence.text.slice(0, match.start)) && /举行|举办|召开/u.test(match.text))
        continue;
      claimHosts(
        sentence,
        context,
        match.phrase('host'),
        match.phrase('thing'),
        match.start,
        match.at('verb') ?? match.start,
        0.92,
      );
    }
  },
};

/** Ｏ召开Ｐ; the subject may be carried over from the clause or sentence before. */
export const activeHost: Frame = {
  name: 'organised/active',
  type: 'ORGANISED',
  read: (sentence, context) => {
    for (const thing of sentence.phrases) {
      if (!isThing(thing)) continue;
      const clause = clauseAt(sentence, thing.at);
      if (!clause?.subject || clause.subject === thing) continue;
      const verb = governor(sentence, clause, thing);
      if (!verb?.kinds.has('host')) continue;
      const agent = agentOf(sentence, clause, verb);
      if (agent?.symbol !== 'Ｏ' && agent?.symbol !== 'Ｈ') continue;
      const confidence =
        clause.subjectOrigin === 'own' ? 0.93 : clause.subjectOrigin === 'clause' ? 0.88 : 0.75;
      if (clause.subjectOrigin !== 'own' && speaksForBody(sentence, agent)) {
        claimFor(bodiesOf(agent, context), sentence, context, thing, clause.start, verb.start, 0.7);
      } else if (clause.subjectOrigin !== 'sentence' || agent.symbol === 'Ｏ') {
        claimHosts(sentence, context, agent, thing, Math.min(clause.start, agent.at), verb.start, confidence);
      }
    }
  },
};

/** 某某市总工会副主席张某介绍，今年已举办Ｐ: officials speak of what their organisation does. */
function speaksForBody(sentence: SentenceReading, agent: Phrase): boolean {
  if (agent.representative === 'officials') return true;
  if (agent.symbol !== 'Ｈ' || !inSentence(sentence, agent)) return false;
  return sentence.predicates.some(
    (each) => each.start > agent.at && each.start < agent.at + 8 && each.kinds.has('say'),
  );
}

function bodiesOf(agent: Phrase, context: FrameContext): readonly Entity[] {
  if (agent.symbol === 'Ｏ') return entitiesOf(agent);
  const posts = agent.members.flatMap((member) => member.posts);
  const bodies = posts.map((post) => context.reading.entity(post.organisation));
  return [...new Set(bodies.filter((body): body is Entity => body !== undefined))].slice(-1);
}

function claimFor(
  bodies: readonly Entity[],
  sentence: SentenceReading,
  context: FrameContext,
  thing: Phrase,
  from: number,
  verbAt: number,
  confidence: number,
): void {
  for (const source of bodies) {
    for (const target of entitiesOf(thing)) {
      context.claim(sentence, {
        type: 'ORGANISED',
        source,
        target,
        from,
        to: thing.at + 1,
        verbAt,
        confidence,
      });
    }
  }
}

/** The verb whose object `thing` is: the nearest one before it, not counting those inside its own 的 modifier. */
export function governor(sentence: SentenceReading, clause: Clause, thing: Phrase): Predicate | undefined {
  const before = clause.predicates.filter((each) => each.end <= thing.at);
  const last = before.at(-1);
  if (!last) return undefined;
  const gap = sentence.text.slice(last.end, thing.at);
  if (/[ＯＨ]/u.test(gap)) return undefined;
  // 召开的Ｐ: a relative clause; who did it stands before the verb or nowhere.
  if (/^(?:了|过)?的/u.test(gap)) {
    const outer = before.at(-2);
    return outer && !/[ＯＨ]/u.test(sentence.text.slice(outer.end, last.start)) && outer.kinds.has('host')
      ? outer
      : undefined;
  }
  const de = gap.lastIndexOf('的');
  if (last.kinds.has('host') && de < 0) return last;
  if (de >= 0 && !last.kinds.has('host')) {
    const outer = before.findLast((each) => each.kinds.has('host'));
    const between = outer ? sentence.text.slice(outer.end, last.start) : '，';
    return outer && !/[ＯＨ]/u.test(between) && between.length < 24 ? outer : last;
  }
  return last;
}

/** Who does it: a pivot (指导Ｏ打造) comes before the clause's subject. */
function agentOf(sentence: SentenceReading, clause: Clause, verb: Predicate): Phrase | undefined {
  const within = sentence.phrases.filter(
    (phrase) =>
      phrase.at >= clause.start &&
      phrase.at < verb.start &&
      (phrase.symbol === 'Ｏ' || phrase.symbol === 'Ｈ'),
  );
  const nearest = within.at(-1);
  if (nearest && pivot.test(sentence.text.slice(clause.start, nearest.at))) return nearest;
  return clause.subject;
}
const pivot = /(?:指导|支持|帮助|协助|推动|带动|引导|督促|组织|联合|会同|携手)$/u;

/** Ｏ（的）Ｐ, and a programme whose printed name begins with its host: 北方市总工会2024年职工运动会. */
export const nameHost: Frame = {
  name: 'organised/possessive',
  type: 'ORGANISED',
  read: (sentence, context) => {
    for (const match of matches(sentence, /(?<host>Ｏ)(?:Ｔ|今年|去年|此次)?(?:的)?(?:Ｔ)?(?<thing>Ｐ)/dgu)) {
      const host = match.phrase('host');
      const before = sentence.text.slice(Math.max(0, match.start - 2), match.start);
      if (host?.representative || !host || /(?:入选|获评|加入|在|到|走进)$/u.test(before)) continue;
      claimHosts(sentence, context, host, match.phrase('thing'), match.start, undefined, 0.8);
    }
    for (const phrase of sentence.phrases) {
      if (phrase.symbol !== 'Ｐ') continue;
      for (const { entity, mention, inner } of phrase.members) {
        const host = inner.find(
          (each) => each.mention.start === mention.start && each.entity.type !== 'Place',
        );
        if (!host || host.entity.type === 'Programme' || host.entity.type === 'Fund') continue;
        context.claim(sentence, {
          type: 'ORGANISED',
          source: host.entity,
          target: entity,
          from: phrase.at,
          to: phrase.at + 1,
          confidence: 0.75,
        });
      }
    }
  },
};

/** Ｐ是Ｏ推出的服务品牌; Ｐ是Ｏ的一项举措. */
const describedHost: Frame = {
  name: 'organised/described',
  type: 'ORGANISED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      new RegExp(
        `(?<thing>[ＰＦ])[^，。；ＯＨＰ]{0,6}，?(?:就|正|便|也|既|都)?是(?:由)?(?<host>Ｏ)[^，。；ＯＨＰ]{0,16}?(?:${hostVerb}[^，。；ＯＨＰ]{0,6}的|的(?:一|又一|[^，。；ＯＨＰ]{0,8}(?:品牌|项目|举措|载体|活动|平台|阵地|工作|探索|尝试|抓手|实事|缩影)))`,
        'dgu',
      ),
    )) {
      claimHosts(
        sentence,
        context,
        match.phrase('host'),
        match.phrase('thing'),
        match.start,
        match.at('host'),
        0.85,
      );
    }
    for (const match of matches(
      sentence,
      /在(?<host>Ｏ)(?:的)?(?:牵头|主导|组织|倡议|发起|策划|号召|统筹)(?:和[^，。；ＯＨＰ]{2,4})?下，[^。；ＯＨＰ]{0,24}?(?<thing>[ＰＦ])/dgu,
    )) {
      claimHosts(
        sentence,
        context,
        match.phrase('host'),
        match.phrase('thing'),
        match.start,
        match.at('host'),
        0.75,
      );
    }
    for (const match of matches(
      sentence,
      /(?<host>Ｏ)[^，。；ＯＨＰ]{0,4}(?<verb>以|通过|依托|用|借助)(?<thing>Ｐ)(?:为|作为|等|的)?[^，。；ＯＨ]{0,6}(?:抓手|载体|契机|平台|牵引|引领|品牌|阵地|形式|，)/dgu,
    )) {
      claimHosts(
        sentence,
        context,
        match.phrase('host'),
        match.phrase('thing'),
        match.start,
        match.at('verb'),
        0.65,
      );
    }
    for (const match of matches(
      sentence,
      /(?<host>Ｏ)[^，。；ＯＨＰ]{0,8}(?<verb>把|将)(?<thing>Ｐ)(?:作为|打造成|建成|办成|列为|纳入|升级|打造为|建设成|列入)/dgu,
    )) {
      claimHosts(
        sentence,
        context,
        match.phrase('host'),
        match.phrase('thing'),
        match.start,
        match.at('thing'),
        0.8,
      );
    }
  },
};

/** Ｐ中，Ｏ将……; Ｏ举办了多场活动。Ｐ……: the host is told by what it does in the event, or in the sentence before. */
const toldHost: Frame = {
  name: 'organised/told',
  type: 'ORGANISED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?<thing>Ｐ)(?:中|期间)，(?<host>Ｏ)[^，。；ＯＨＰ]{0,4}(?:将|把|还|为|组织|邀请|向|精心)/dgu,
    )) {
      const thing = match.phrase('thing');
      const known = context.claimed('ORGANISED').some((pair) => entitiesOf(thing).includes(pair.target));
      if (known || thing?.members.length !== 1) continue;
      claimHosts(sentence, context, match.phrase('host'), thing, match.start, match.at('host'), 0.65);
    }
    for (const match of matches(
      sentence,
      /(?<host>Ｏ)[^，。；ＯＨＰ]{0,4}(?<verb>将|把)(?<thing>Ｐ)[^，。；]{0,4}(?:开到|开进|送到|送进|搬到|搬进|建到|办到|办在)/dgu,
    )) {
      claimHosts(
        sentence,
        context,
        match.phrase('host'),
        match.phrase('thing'),
        match.start,
        match.at('thing'),
        0.8,
      );
    }
    const previous = context.reading.sentences[sentence.index - 1];
    const opening = /^(?:其中，)?(?<thing>Ｐ)/du.exec(sentence.text)?.indices?.groups?.thing?.[0];
    if (!previous || opening === undefined || previous.sentence.paragraph !== sentence.sentence.paragraph)
      return;
    const several =
      /(?<host>Ｏ)[^，。；ＯＨＰ]{0,8}(?:举办|开展|组织|推出)(?:了)?[^，。；ＯＨＰ]{0,3}(?:多场|多项|系列|一系列|多种|各类)[^，。；ＯＨ]{0,12}[。！]?$/du.exec(
        previous.text,
      );
    const host = phraseAt(previous, several?.indices?.groups?.host?.[0] ?? -1);
    if (host) claimHosts(sentence, context, host, phraseAt(sentence, opening), opening, undefined, 0.6);
  },
};

/** 委托Ｏ管理: who runs what was entrusted. */
export const entrusted: Frame = {
  name: 'organised/entrusted',
  type: 'ORGANISED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?:委托|交由|交给|由)(?<host>Ｏ)(?:负责|具体)?(?<verb>管理|运营|运作|托管)/dgu,
    )) {
      const target = hostedThing(sentence, match.start, match.end);
      claimHosts(sentence, context, match.phrase('host'), target, match.start, match.at('verb'), 0.8);
    }
    for (const match of matches(
      sentence,
      /(?:承办方|主办方|主办单位|承办单位|发起单位|发起方)(?:为|是|有|包括|：)(?<host>Ｏ)/dgu,
    )) {
      const target = hostedThing(sentence, match.start, match.end);
      claimHosts(sentence, context, match.phrase('host'), target, match.start, match.start, 0.9);
    }
  },
};

function claimHosts(
  sentence: SentenceReading,
  context: FrameContext,
  hosts: Phrase | undefined,
  things: Phrase | undefined,
  from: number,
  verbAt: number | undefined,
  confidence: number,
): void {
  if (!hosts || !things || hosts.representative === 'officials' || hosts.representative === 'staff') return;
  const to = Math.max(verbAt ?? 0, hosts.at, things.start >= sentence.sentence.start ? things.at : 0) + 1;
  for (const [source, target] of pairs(hosts, things)) {
    context.claim(sentence, {
      type: 'ORGANISED',
      source,
      target,
      from: Math.min(from, hosts.start >= sentence.sentence.start ? hosts.at : from),
      to,
      ...(verbAt !== undefined && { verbAt }),
      confidence,
    });
  }
}

/** Verbs whose organisation is no host of their object. */
const notHosting =
  /^(?:参加|出席|参与|列席|观摩|亮相|走进|入选|支持|协助|指导|助力|赞助|资助|报名|申报|加入|了解|获悉|学习|贯彻|落实|传达|响应|围绕|结合|按照|根据|对接|配合|见证|关注|宣传|报道|服务|保障|迎接|备战|代表|申请|推荐|夺得|荣获|获得|获评|赢得|捐赠|发放|投入|拨付|来到|前往|受邀|应邀|介绍|表示|观看|体验|享受|使用|来自|收到|领到|接受|成为|位于|属于|符合|达到|认为|称赞|感谢|改革|借鉴|要求|纳入|写进)$/u;

/** Ｏ + any verb + Ｐ where nothing else says who hosts Ｐ. */
const likelyHost: Frame = {
  name: 'organised/likely',
  type: 'ORGANISED',
  read: (sentence, context) => {
    for (const thing of sentence.phrases) {
      if (thing.symbol !== 'Ｐ') continue;
      const clause = clauseAt(sentence, thing.at);
      const agent = clause?.subject;
      if (!clause || agent?.symbol !== 'Ｏ' || agent.representative === 'staff' || agent.at === thing.at)
        continue;
      if (clause.subjectOrigin === 'sentence') continue;
      const known = context.claimed('ORGANISED').some((pair) => entitiesOf(thing).includes(pair.target));
      if (known) continue;
      const verbs = clause.predicates.filter((each) => each.end <= thing.at);
      const last = verbs.at(-1);
      if (!last || verbs.some((each) => notHosting.test(each.text))) continue;
      if (/[ＯＨ]/u.test(sentence.text.slice(last.end, thing.at))) continue;
      if (/^(?:中|上|期间|精神|的)/u.test(sentence.text.slice(thing.at + 1))) continue;
      const confidence = clause.subjectOrigin === 'own' ? 0.6 : 0.5;
      claimHosts(sentence, context, agent, thing, Math.min(clause.start, agent.at), last.start, confidence);
    }
  },
};

export const organisedFrames: readonly Frame[] = [
  describedHost,
  hostedBy,
  relativeHost,
  activeHost,
  nameHost,
  entrusted,
  toldHost,
];

/** Frames that speak up only where nothing else in the article did. */
export const organisedLateFrames: readonly Frame[] = [likelyHost];

/** The programmes that a sentence says are hosted. */
export function hostedIn(sentence: SentenceReading, context: FrameContext): ReadonlySet<string> {
  return new Set(
    context
      .claimed('ORGANISED')
      .filter((pair) => pair.sentence === sentence.index)
      .map((pair) => pair.target.id),
  );
}

export { entitiesOf };
