/** ORGANISED: who runs a programme, or set up a fund. */
import type { Entity } from '../../entities/entity.ts';
import { bodiesOf } from '../syntax/bodies.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { Phrase } from '../syntax/phrase.ts';
import type { Predicate } from '../syntax/predicates.ts';
import { clauseAt, inSentence, phraseAt, type SentenceReading } from '../syntax/reading.ts';
import type { Frame, FrameContext } from './frame.ts';
import { hostedThing, isThing } from './hosted-thing.ts';
import { entitiesOf, matches, phraseIn } from './patterns.ts';
import { before, type Ends, endsOf, type Hit, ruleFrame } from './rule.ts';

const manner = '(?:联合|共同|牵头|具体|倾力|精心|联手|合力|一道|一起|分别|发起|负责|于Ｔ|Ｔ)?(?:联合|共同)?';
const hosting =
  '(?:主办|承办|联办|合办|举办|举行|召开|组织|开展|发起|启动|设立|成立|打造|创办|创建|组建|组织开展|牵头|建设|合建|共建|推出|实施|开设|开办|筹办|主持召开|派出|评出|评选|张罗|操办|操持|挑头|创办|研发|开发|策划|建成|建立|搭建|出台|制定|编写|创作|运营)';
const hostVerb = `${manner}${hosting}`;

/** 由Ｏ主办，Ｏ承办的Ｐ; Ｐ由Ｏ主办，Ｏ、Ｏ承办. Supporters in the chain are left to SUPPORTED. */
const hostedBy: Frame = {
  name: 'organised/hosted-by',
  type: 'ORGANISED',
  read: (sentence, context) => {
    for (const match of matches(sentence, hostedByPattern)) {
      const target = hostedThing(sentence, match.start, match.end);
      if (!target) continue;
      const host = match.phrase('host');
      claimHosts(sentence, context, host, target, match.start, match.at('verb') ?? match.start, 0.93);
      readChain(sentence, context, match.end, target);
    }
  },
};
const hostedByPattern = new RegExp(`(?:由|是)(?<host>[ＯＨ])[^，。；ＯＰ]{0,8}?(?<verb>${hostVerb})`, 'dgu');
const helping = '协办|支持|指导|提供';
const chainLink = new RegExp(
  `^[，、；]?(?:并?由)?(?<host>Ｏ)[^，。；ＯＰ]{0,6}?(?<verb>${hostVerb}|${helping})`,
  'du',
);

function readChain(sentence: SentenceReading, context: FrameContext, from: number, target: Phrase): void {
  for (let at = from, links = 0; links < 8; links++) {
    const match = chainLink.exec(sentence.text.slice(at));
    if (!match) return;
    const hostAt = at + (match.indices?.groups?.host?.[0] ?? 0);
    const verbAt = at + (match.indices?.groups?.verb?.[0] ?? 0);
    if (!new RegExp(helping, 'u').test(match.groups?.verb ?? '')) {
      claimHosts(sentence, context, phraseAt(sentence, hostAt), target, hostAt, verbAt, 0.93);
    }
    at += match[0].length;
  }
}

/** Ｏ组织开展的Ｐ. */
const relative = ruleFrame('organised/relative', 'ORGANISED', [
  {
    pattern: new RegExp(
      `(?<source>Ｏ)[^，。；ＯＰ的]{0,14}?(?<verb>${hostVerb}|送来|送上|提供|带来|送出)[^，。；ＯＰ的]{0,3}的[^，。；ＯＨ的]{0,14}?(?<target>[ＰＦ])`,
      'dgu',
    ),
    confidence: 0.92,
    // 在Ｏ当天举行的Ｐ: a venue, not a host.
    accept: (hit) => !(/(?:在|于)$/u.test(before(hit)) && /举行|召开/u.test(hit.match.text)),
  },
]);

/** Ｏ召开Ｐ; the subject may be carried over from the clause or sentence before. */
const active: Frame = {
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
      // Officials who start something on a stage take part in it.
      if (agent.symbol === 'Ｈ' && /启动|开启|发布|推出/u.test(verb.text)) continue;
      const origin = clause.subjectOrigin;
      if (origin !== 'own' && speaksForBody(sentence, agent)) {
        claimHosts(
          sentence,
          context,
          bodiesOf(agent, context.reading).slice(0, 1),
          thing,
          clause.start,
          verb.start,
          0.7,
        );
      } else if (origin !== 'sentence' || agent.symbol === 'Ｏ') {
        const confidence = origin === 'own' ? 0.93 : origin === 'clause' ? 0.88 : 0.75;
        claimHosts(sentence, context, agent, thing, clause.start, verb.start, confidence);
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

/** The verb whose object `thing` is: the nearest one before it, not counting those inside its own 的 modifier. */
function governor(sentence: SentenceReading, clause: Clause, thing: Phrase): Predicate | undefined {
  const verbs = clause.predicates.filter((each) => each.end <= thing.at);
  const last = verbs.at(-1);
  if (!last) return undefined;
  const gap = sentence.text.slice(last.end, thing.at);
  if (/[ＯＨ]/u.test(gap)) return undefined;
  // 召开的Ｐ: a relative clause; who did it stands before the verb or nowhere.
  if (/^(?:了|过)?的/u.test(gap)) {
    const outer = verbs.at(-2);
    const clear = outer && !/[ＯＨ]/u.test(sentence.text.slice(outer.end, last.start));
    return clear && outer.kinds.has('host') ? outer : undefined;
  }
  if (last.kinds.has('host') || !gap.includes('的')) return last;
  const outer = verbs.findLast((each) => each.kinds.has('host'));
  const between = outer ? sentence.text.slice(outer.end, last.start) : 'Ｏ';
  return outer && !/[ＯＨ]/u.test(between) && between.length < 24 ? outer : last;
}

/** Who does it: a pivot (指导Ｏ打造) comes before the clause's subject. */
function agentOf(sentence: SentenceReading, clause: Clause, verb: Predicate): Phrase | undefined {
  const nearest = sentence.phrases.findLast(
    (phrase) =>
      phrase.at >= clause.start &&
      phrase.at < verb.start &&
      (phrase.symbol === 'Ｏ' || phrase.symbol === 'Ｈ'),
  );
  const pivots = nearest && pivot.test(sentence.text.slice(clause.start, nearest.at));
  if (pivots) return nearest;
  // A programme holds nothing: 做好…服务；举办Ｐ goes on about who acted before.
  const { subject } = clause;
  return subject && isThing(subject) && clause.subjectOrigin === 'clause' ? clause.actor : subject;
}
const pivot = /(?:指导|支持|帮助|协助|推动|带动|引导|督促|组织|联合|会同|携手)$/u;

/** Ｏ（的）Ｐ. */
const possessive = ruleFrame('organised/possessive', 'ORGANISED', [
  {
    pattern: /(?<source>Ｏ)(?:Ｔ|今年|去年|此次)?(?:的)?(?:Ｔ)?(?<target>Ｐ)/dgu,
    confidence: 0.8,
    accept: (hit) => !/(?:入选|获评|加入|在|到)$/u.test(before(hit)),
  },
]);

/** A programme whose printed name begins with its host: 北方市总工会2024年职工运动会. */
const inName: Frame = {
  name: 'organised/in-name',
  type: 'ORGANISED',
  read: (sentence, context) => {
    for (const phrase of sentence.phrases) {
      if (phrase.symbol !== 'Ｐ') continue;
      for (const { entity, mention, inner } of phrase.members) {
        const host = inner.find((each) => each.mention.start === mention.start);
        if (!host || !['Union', 'Company', 'Institution'].includes(host.entity.type)) continue;
        claimHosts(sentence, context, [host.entity], [entity], phrase.at, undefined, 0.75);
      }
    }
  },
};

/** Ｐ是Ｏ推出的服务品牌; 在Ｏ牵头下，开展Ｐ; Ｏ以Ｐ为抓手; Ｏ把Ｐ纳入…. */
const described = ruleFrame('organised/described', 'ORGANISED', [
  {
    pattern: new RegExp(
      `(?<target>[ＰＦ])[^，。；ＯＨＰ]{0,6}，?(?:就|正|便|也|既|都)?是(?:由)?(?<source>Ｏ)[^，。；ＯＨＰ]{0,16}?(?:${hostVerb}[^，。；ＯＨＰ]{0,6}的|的(?:一|又一|[^，。；ＯＨＰ]{0,8}(?:品牌|项目|举措|载体|活动|平台|阵地|工作|探索|尝试|抓手|实事|缩影)))`,
      'dgu',
    ),
    confidence: 0.85,
  },
  {
    pattern:
      /在(?<source>Ｏ)(?:的)?(?:牵头|主导|组织|倡议|发起|策划|号召|统筹)(?:和[^，。；ＯＨＰ]{2,4})?下，[^。；ＯＨＰ]{0,24}?(?<target>[ＰＦ])/dgu,
    confidence: 0.75,
  },
  {
    pattern:
      /(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}(?<verb>以|通过|依托|用|借助)(?<target>Ｐ)(?:为|作为|等|的)?[^，。；ＯＨ]{0,6}(?:抓手|载体|契机|平台|牵引|引领|品牌|阵地|形式|，)/dgu,
    confidence: 0.65,
  },
  {
    pattern:
      /(?<source>Ｏ)[^，。；ＯＨＰ]{0,8}(?:把|将)(?<target>Ｐ)(?:作为|打造成|建成|办成|列为|纳入|升级|打造为|建设成|列入)/dgu,
    confidence: 0.8,
  },
]);

/** Ｏ与Ｏ联合主办，Ｏ承办的Ｐ: a chain of hosts without 由. */
const bareChain = ruleFrame('organised/bare-chain', 'ORGANISED', [
  {
    pattern: /(?:^|，)(?<source>Ｏ)(?:联合|共同)?(?<verb>主办|承办)(?=[，、])/dgu,
    target: ({ match, sentence }) => hostedThing(sentence, match.start, match.end),
    confidence: 0.85,
  },
]);

/** What a cleft sentence speaks of: a programme or fund of the sentence, the nearest after it, else before, else the one before. */
function thingAround({ match, sentence }: Hit): Ends {
  const later = sentence.phrases.find((phrase) => phrase.at >= match.end && isThing(phrase));
  const earlier = sentence.phrases.findLast((phrase) => phrase.at < match.start && isThing(phrase));
  return later ?? earlier ?? sentence.topic.thing;
}

/** 张罗的是Ｏ; Ｐ是Ｏ张罗起来的; Ｏ出人，Ｐ开了张; Ｆ管账的是Ｏ. */
const cleft = ruleFrame('organised/cleft', 'ORGANISED', [
  {
    pattern:
      /(?:主办|承办|牵头|发起|张罗|操办|操持|挑头|组织|举办|出力|打理)(?:的)?(?:是|为)(?<source>Ｏ)(?=[，；。]|$)/dgu,
    target: thingAround,
    confidence: 0.75,
  },
  {
    pattern:
      /是(?<source>Ｏ)[^，。；ＰＦ]{0,12}?(?:办|搞|建|开|张罗|操办|操持|创办|发起|打造|牵头|撑)(?:起来|起|成|出来|下来)?的(?=[，；。]|$)/dgu,
    target: thingAround,
    confidence: 0.75,
  },
  {
    pattern: /(?<target>[ＦＰ])(?:的)?(?:管账|管理|运营|打理|运作|操盘)的是(?<source>Ｏ)/dgu,
    confidence: 0.8,
  },
  {
    pattern: /(?<source>Ｏ)(?:出人|出力|出地|出场地|腾出[^，。；]{1,8})，/dgu,
    target: ({ match, sentence }) =>
      phraseIn(
        sentence,
        /(?<thing>Ｐ)[^，。；]{0,8}(?:开张|开了张|落成|办起来|开起来|开门|揭牌)/du,
        'thing',
        match.end,
      ),
    confidence: 0.65,
  },
]);

/** 委托Ｏ管理; 承办方为Ｏ: who runs what the sentence or the one before speaks of. */
const entrusted = ruleFrame('organised/entrusted', 'ORGANISED', [
  {
    pattern: /(?:委托|交由|交给|由)(?<source>Ｏ)(?:负责|具体)?(?<verb>管理|运营|运作|托管|打理|照管|维护)/dgu,
    target: ({ match, sentence }) => hostedThing(sentence, match.start, match.end),
    confidence: 0.8,
  },
  {
    pattern: /(?:承办方|主办方|主办单位|承办单位|发起单位|发起方)(?:为|是|有|包括|：)(?<source>Ｏ)/dgu,
    target: ({ match, sentence }) => hostedThing(sentence, match.start, match.end),
    confidence: 0.9,
  },
]);

/** Ｐ中，Ｏ将……; Ｏ将Ｐ开到……: the host is told by what it does in the event. */
const told = ruleFrame('organised/told', 'ORGANISED', [
  {
    pattern:
      /(?<target>Ｐ)(?:中|期间)，(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}(?:将|把|还|为|组织|邀请|向|精心)/dgu,
    confidence: 0.65,
    accept: ({ match, context }) => {
      const things = entitiesOf(match.phrase('target'));
      return things.length === 1 && !things.some((each) => context.claimed.isTarget('ORGANISED', each));
    },
  },
  {
    pattern:
      /(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}(?:将|把)(?<target>Ｐ)[^，。；]{0,4}(?:开到|开进|送到|送进|搬到|搬进|建到|办到|办在)/dgu,
    confidence: 0.8,
  },
  {
    pattern:
      /(?:^|，)(?:将|把)(?<target>Ｐ)[^，。；]{0,4}(?:开到|开进|送到|送进|搬到|搬进|建到|办到|办在)/dgu,
    source: ({ match, sentence }) => {
      const subject = clauseAt(sentence, match.end - 1)?.subject;
      return subject?.symbol === 'Ｏ' ? subject : undefined;
    },
    confidence: 0.75,
  },
]);

/** 记者从Ｏ获悉，该市Ｐ已举办36场: who tells of it runs it. */
const reported = ruleFrame('organised/reported', 'ORGANISED', [
  {
    pattern:
      /(?:从|据)(?<source>Ｏ)(?:获悉|了解到|介绍|统计|消息|透露)，[^。；ＯＨＰ]{0,16}?(?<target>Ｐ)[^。；ＯＨＰ]{0,10}?(?<verb>举办|开展|启动|举行|推出|开班|上线|收官|实施|开放|运行)/dgu,
    standIns: ['officials'],
    confidence: 0.7,
  },
]);

/** Ｏ举办了多场活动。Ｐ……: the sentence before says who, this one names what. */
const instance: Frame = {
  name: 'organised/instance',
  type: 'ORGANISED',
  read: (sentence, context) => {
    const earlier = context.reading.sentences[sentence.index - 1];
    const thing = phraseIn(sentence, /^(?:其中，)?(?<thing>Ｐ)/du, 'thing');
    if (!thing || !earlier || earlier.sentence.paragraph !== sentence.sentence.paragraph) return;
    const host = phraseIn(earlier, severalEvents, 'host');
    claimHosts(sentence, context, host, thing, thing.at, undefined, 0.6);
  },
};
const severalEvents =
  /(?<host>Ｏ)[^，。；ＯＨＰ]{0,8}(?:举办|开展|组织|推出)(?:了)?[^，。；ＯＨＰ]{0,3}(?:多场|多项|系列|一系列|多种|各类)[^，。；ＯＨ]{0,12}[。！]?$/du;

/** Verbs whose organisation is no host of their object. */
const notHosting =
  /^(?:参加|出席|参与|列席|观摩|亮相|走进|入选|支持|协助|指导|助力|赞助|资助|报名|申报|加入|了解|获悉|学习|贯彻|落实|传达|响应|围绕|结合|按照|根据|对接|配合|见证|关注|宣传|报道|服务|保障|迎接|备战|代表|申请|推荐|夺得|荣获|获得|获评|赢得|捐赠|发放|投入|拨付|来到|前往|受邀|应邀|介绍|表示|观看|体验|享受|使用|来自|收到|领到|接受|成为|位于|属于|符合|达到|认为|称赞|感谢|改革|借鉴|要求|纳入|写进)$/u;

/** Verbs that say something else of their subject. */
function doesElse({ kinds }: Predicate): boolean {
  return [...kinds].some((kind) => kind !== 'host' && kind !== 'hold' && kind !== 'manage');
}

/** Ｏ + any verb + Ｐ where nothing else says who hosts Ｐ. */
const likely: Frame = {
  name: 'organised/likely',
  type: 'ORGANISED',
  read: (sentence, context) => {
    for (const thing of sentence.phrases) {
      const clause = clauseAt(sentence, thing.at);
      const agent = clause?.subject;
      if (thing.symbol !== 'Ｐ' || agent?.symbol !== 'Ｏ' || clause?.subjectOrigin === 'sentence') continue;
      if (
        agent.representative === 'staff' ||
        /^(?:中|上|期间|精神|的)/u.test(sentence.text.slice(thing.at + 1))
      )
        continue;
      if (entitiesOf(thing).some((each) => context.claimed.isTarget('ORGANISED', each))) continue;
      const verbs = clause?.predicates.filter((each) => each.end <= thing.at) ?? [];
      const last = verbs.at(-1);
      if (!last || verbs.some((each) => notHosting.test(each.text) || doesElse(each))) continue;
      if (/[ＯＨ]/u.test(sentence.text.slice(last.end, thing.at))) continue;
      const confidence = clause?.subjectOrigin === 'own' ? 0.6 : 0.5;
      claimHosts(sentence, context, agent, thing, clause?.start ?? 0, last.start, confidence);
    }
  },
};

function claimHosts(
  sentence: SentenceReading,
  context: FrameContext,
  hosts: Ends,
  things: Ends,
  from: number,
  verbAt: number | undefined,
  confidence: number,
): void {
  const groups = [hosts, things].filter((ends): ends is Phrase => ends !== undefined && 'symbol' in ends);
  if (groups.some((group) => group.representative === 'officials' || group.representative === 'staff'))
    return;
  const places = groups.filter((group) => inSentence(sentence, group)).map((group) => group.at);
  for (const source of endsOf(hosts)) {
    for (const target of endsOf(things) as readonly Entity[]) {
      context.claim(sentence, {
        type: 'ORGANISED',
        source,
        target,
        from: Math.min(from, ...places),
        to: Math.max(from, verbAt ?? 0, ...places) + 1,
        ...(verbAt !== undefined && { verbAt }),
        confidence,
      });
    }
  }
}

export const organisedFrames: readonly Frame[] = [
  described,
  hostedBy,
  bareChain,
  cleft,
  relative,
  active,
  possessive,
  inName,
  entrusted,
  told,
  reported,
  instance,
];

/** Frames that speak up only where nothing else in the article did. */
export const organisedLateFrames: readonly Frame[] = [likely];
