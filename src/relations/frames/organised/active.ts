/** ORGANISED where the host is the subject of a verb of hosting. */
import { enabling, entrusting, joining } from '../../../language/lexicons/verbs/pivot-verbs.ts';
import { bodiesOf } from '../../syntax/bodies.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicates.ts';
import { clauseAt, inSentence, lastPhrase, type SentenceReading } from '../../syntax/reading.ts';
import type { Frame, FrameContext } from '../frame.ts';
import { isThing } from '../hosted-thing.ts';
import { programmeOrFund } from '../triggers.ts';
import { claimHosts } from './claim-hosts.ts';

/** Ｏ召开Ｐ; the subject may be carried over from the clause or sentence before. */
export const active: Frame = {
  name: 'organised/active',
  type: 'ORGANISED',
  triggers: [programmeOrFund],
  read: (sentence, context) => {
    for (const thing of sentence.phrases) {
      if (!isThing(thing)) continue;
      const clause = clauseAt(sentence, thing.at);
      if (!clause?.subject || clause.subject === thing) continue;
      // 举办过Ｐ的企业: the carried subject is not whom the relative clause describes.
      if (clause.subjectOrigin !== 'own' && ofOthers.test(sentence.text.slice(thing.at + 1))) continue;
      const verb = governor(sentence, clause, thing);
      if (!verb?.kinds.has('host')) continue;
      // 配套30万元，用于建设Ｐ: what the money is for.
      if (/(?:用于|用来|用以)[^，。；]{0,4}$/u.test(sentence.text.slice(clause.start, verb.start))) continue;
      // 安排专项经费: money that is given, no fund that is set up.
      if (thing.symbol === 'Ｆ' && /^(?:安排|推出|推行|实施|组织)$/u.test(verb.text)) continue;
      // 公布Ｐ等名单: the list is theirs; of what is on it only an honour is.
      if (isListed(sentence, thing, context)) continue;
      if (enables.test(sentence.text.slice(clause.start, verb.start))) continue;
      const agent = agentOf(sentence, clause, verb);
      if (agent?.symbol !== 'Ｏ' && agent?.symbol !== 'Ｈ') continue;
      // 主持召开Ｐ: whoever chairs it.
      if (agent.symbol === 'Ｈ' && /主持$/u.test(sentence.text.slice(0, verb.start))) continue;
      // Officials who start something on a stage take part in it.
      if (agent.symbol === 'Ｈ' && /启动|开启|发布|推出|开讲/u.test(verb.text)) continue;
      const origin = clause.subjectOrigin;
      const leads =
        agent.symbol === 'Ｈ' &&
        inSentence(sentence, agent) &&
        leading.test(sentence.text.slice(agent.at + 1, verb.start));
      if (leads || (origin !== 'own' && speaksForBody(sentence, agent))) {
        const bodies = bodiesOf(agent, context.reading).slice(0, 1);
        claimHosts(sentence, context, bodies, thing, clause.start, verb.start, 0.7);
      } else if (
        agent.representative === 'officials' &&
        serves.test(sentence.text.slice(agent.at, verb.start))
      ) {
        const bodies = agent.members.map(({ entity }) => entity);
        claimHosts(sentence, context, bodies, thing, clause.start, verb.start, 0.7);
      } else if (origin !== 'sentence' || agent.symbol === 'Ｏ') {
        const confidence = origin === 'own' ? 0.93 : origin === 'clause' ? 0.88 : 0.7;
        claimHosts(sentence, context, agent, thing, clause.start, verb.start, confidence);
      }
    }
  },
};

/** 指导企业开展Ｐ: others, whom nobody names, do it. */
const enables =
  /(?:指导|支持|帮助|鼓励|引导|推动|督促)(?:各|全市|全省|全区|辖区|所属|基层|重点|规上|中小|有条件的|更多)*(?:企业|单位|工会|基层工会|公司|学校|社区|街道|乡镇|职工|园区)$/u;

const ofOthers =
  /^的(?:[^，。；ＯＨＰ]{0,4})(?:企业|单位|公司|职工|工会|人员|地区|城市|学校|选手|机构|地方|人)(?=[，。；有达占]|$)/u;

function isListed(sentence: SentenceReading, thing: Phrase, { occasions }: FrameContext): boolean {
  if (!/^[^，。；]{0,4}名单/u.test(sentence.text.slice(thing.at + 1))) return false;
  return thing.members.some(({ entity }) => occasions.kindOf(entity) !== 'award');
}

/** 某某市总工会副主席张某介绍，今年已举办Ｐ: officials speak of what their organisation does. */
function speaksForBody(sentence: SentenceReading, agent: Phrase): boolean {
  if (agent.representative === 'officials') return true;
  if (agent.symbol !== 'Ｈ' || !inSentence(sentence, agent)) return false;
  return sentence.predicates.some(
    (each) => each.start > agent.at && each.start < agent.at + 8 && each.kinds.has('say'),
  );
}

/** 主席Ｈ带队到Ｏ开展Ｐ, Ｈ一行来到Ｏ，开展Ｐ: on behalf of the body. */
const leading =
  /^(?:等)?[^，。；ＯＨＰ]{0,4}(?:一行|带队|率队|率[^，。；ＯＨＰ]{1,8}(?:赴|到|来|前往|深入|走)|带领[^，。；ＯＨＰ]{1,8}(?:赴|到|来|前往|深入|走))/u;

/** 志愿者走进Ｏ开展Ｐ, 干部赴Ｌ开展Ｐ: who goes somewhere to do it does it for the body. */
const serves = /^Ｏ[^，。；]{0,6}(?:走进|来到|深入|赴|前往|到)/u;

/** The verb whose object `thing` is: the nearest one before it, not counting those inside its own 的 modifier. */
function governor(sentence: SentenceReading, clause: Clause, thing: Phrase): Predicate | undefined {
  const verbs = clause.predicates.filter((each) => each.end <= thing.at);
  const last = verbs.at(-1);
  if (!last) return undefined;
  const gap = sentence.text.slice(last.end, thing.at);
  // 承接Ｏ的Ｐ: whose it is does not matter to who carries it out.
  if (/^(?:承办|承接|承担|托管|运营)$/u.test(last.text) && /^了?Ｏ的[^，。；ＯＨ]{0,6}$/u.test(gap))
    return last;
  // 派出医护人员为Ｐ服务: Ｐ belongs to its preposition.
  if (/[ＯＨ]|(?:为|向|给|对|从|替)$/u.test(gap)) return undefined;
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
  const nearest = lastPhrase(sentence, 'ＯＨ', verb.start, clause.start);
  const pivots = nearest && pivot.test(sentence.text.slice(clause.start, nearest.at));
  // 联合Ｏ办起Ｐ: both host it; the one that is joined has a frame of its own.
  const joins = pivots && joint.test(sentence.text.slice(clause.start, nearest.at));
  if (joins && clause.subject?.symbol === 'Ｏ' && clause.subjectOrigin !== 'sentence') return clause.subject;
  if (pivots) return nearest;
  // A programme holds nothing: 做好…服务；举办Ｐ goes on about who acted before.
  const { subject } = clause;
  return subject && isThing(subject) && clause.subjectOrigin === 'clause' ? clause.actor : subject;
}
const joint = new RegExp(`(?:${joining})$`, 'u');
/** 看到Ｏ举办Ｐ: who perceives does not act. */
const perceiving = '看到|听说|得知|发现|获悉|了解到|知道|见证|目睹|想起|记得';
const pivot = new RegExp(`(?:${enabling}|${entrusting}|${joining}|${perceiving})$`, 'u');
