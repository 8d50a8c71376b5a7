/** Numbers of what a body does, where the talk is of nothing that it does it for. */
import { SoughtPattern } from '../syntax/sought-pattern.ts';
import { ownWords, plans, unfinished } from './body-owners.ts';
import {
  isNamedBefore,
  isOrganisation,
  isPerson,
  isTopicOrFund,
  nearestSince,
  type OwnedMention,
  type OwnerQuestion,
  type OwnerRule,
  owner,
  wordsBefore,
} from './owner-question.ts';
import { carriedTopic, isConference } from './topic-owners.ts';

/** 剪纸馆安置了58名陶工: what a body does, where the sentence names nothing that it does it for. */
export const bodyDoes: OwnerRule = (question) => {
  const { text, kind, before, behind, sentence, clause, quantity } = question;
  if (kind === 'members' || kind === 'amount' || kind === 'sessions' || quantity.value < 5) return undefined;
  const body = bodyActing(question);
  if (body === undefined) return undefined;
  const words = ownWords(question);
  const said = wordsBefore(question);
  if (!(doesToMany.test(words) || (kind !== 'items' && forMany.test(words)))) return undefined;
  if (plans.test(said) || unfinished.test(said)) return undefined;
  if (rates.test(text.text.slice(quantity.end, clause.end))) return undefined;
  if (nearestSince(before, sentence.start, isTopicOrFund)) return undefined;
  if (isNamedBefore(behind, clause.end, isTopicOrFund)) return undefined;
  const topic = carriedTopic(question);
  if (topic !== undefined && question.hosts(body.entity.id, topic.about)) {
    // At a meeting the body tells what it did elsewhere.
    const about = before.find(({ entity }) => entity.id === topic.about);
    if (kind === 'participants' || about === undefined || !isConference(about)) return undefined;
  }
  return owner(body, 'figure.body-does', 0.6);
};

/** The body of the clause, or the one whose official acts: 某某总工会主席Ｈ向33名点灯人发放…. */
function bodyActing({ subject, before, text }: OwnerQuestion): OwnedMention | undefined {
  if (subject === undefined || subject.origin === 'sentence') return undefined;
  if (isOrganisation(subject)) return subject;
  if (!isPerson(subject)) return undefined;
  const body = before.find((m) => isOrganisation(m) && m.end <= subject.start);
  return body && official.test(text.text.slice(body.end, subject.start)) ? body : undefined;
}
const official = /^[^，。；：“”]{0,12}(?:主席|书记|主任|部长|会长|局长|秘书长|理事长|经理|馆长|站长)$/u;

/** 对10名职工每人奖励1万元 */
const rates = /每[人名位家个]/u;
const doesToMany = new SoughtPattern(
  /(?:安置|返还|选派|派出|派|抽调|回收|收回|收到|开出|拿出|腾出|排查|整改|调处|化解|调解|受理|办理|走访|慰问|帮扶|救助|抢通|恢复|挽回|追回|收缴|制定|出台|印发|印制|建成|建起|新建|攻克|完成|获得|取得|研发|发展|吸收|培养|带出|解答|发放|发出|发布|征集|收集|签订|签约|招收|招聘|录用|吸纳|接诊|接待|服务|培训)(?:了|过|出)?[^，。；]{0,12}$/u,
);
/** 为470名养蜂人: not what things are put on. */
const forMany = /[为向给][^，。；]{0,12}$/u;
