/** Numbers of what a body does: its cases, what it spent, whom it helped; and of what one person did. */
import {
  actsOfBody,
  actsOfPerson,
  casesOfBody,
  opensWithBodyAct,
  summingUp,
} from '../../language/lexicons/units-of-figures.ts';
import { SoughtPattern } from '../syntax/sought-pattern.ts';
import { bodyCalled, bodyOfCongress } from './bodies-called.ts';
import { startsWithTopic } from './money-owners.ts';
import { isGroup } from './own-members.ts';
import {
  firstNamed,
  isNamedBefore,
  isOrganisation,
  isPassingFund,
  isPerson,
  isTopic,
  isTopicOrFund,
  nearestSince,
  type OwnedMention,
  type OwnerQuestion,
  type OwnerRule,
  owner,
  ownerOf,
  type Subject,
  withOrigin,
  wordsBefore,
} from './owner-question.ts';

const isActorOrTopic = (m: OwnedMention): boolean => isTopic(m) || isOrganisation(m) || isPerson(m);
const isNoPassingFund = (m: OwnedMention): boolean => !isPassingFund(m);

/** The words of the clause before the number, behind whatever is named last in it. */
export function ownWords({ text, quantity, clause, before }: OwnerQuestion): string {
  const last = before.find((m) => m.start >= clause.start && m.end <= quantity.start);
  return text.text.slice(last?.end ?? clause.start, quantity.start);
}

/** 覆盖企业19家, 首批成员48人, 鼓队的18名队员: what belongs to a group. */
const ofItsOwn =
  /(?:覆盖|涵盖|联系|吸纳|下设|下分|下辖|下属|设有|现有|拥有|共有|成员|会员|首批|在册)[^，。；]{0,10}$/u;
const itsPeople = /^(?:队员|成员|会员|社员|学员|职工|员工|骑手|工人|医生|律师|老师|姐妹)/u;

/** 服务团下分三个小组，首批成员48人; 该联合会由26家企业组成，覆盖司机3.2万人: the sentence is about the group. */
export const ofGroup: OwnerRule = (question) => {
  const { text, kind, subject, before, behind, quantity, clause, bare } = question;
  if (!isGroup(subject) || plans.test(ownWords(question))) return undefined;
  if (kind === 'amount' || (kind === 'participants' && quantity.unit !== '人次')) return undefined;
  const at = bare?.start ?? subject.start;
  if (nearestSince(before, at + 1, isActorOrTopic)) return undefined;
  if (isNamedBefore(behind, clause.end, isTopic)) return undefined;
  const words = text.text.slice(clause.start, quantity.start);
  const pointed = /^(?:该|这[个支家所只]|本)/u.test(text.text.slice(subject.start, subject.end));
  const own =
    bare !== undefined ||
    pointed ||
    ofItsOwn.test(words) ||
    (/的$/u.test(words) && itsPeople.test(text.text.slice(quantity.end, clause.end)));
  return own ? owner(subject, 'figure.of-group', 0.7) : undefined;
};

/** 现有律师14名，3年来受理案件392件，追回欠薪1850万元: the sentence goes on about the same body. */
export const goesOn: OwnerRule = ({ text, quantity, before, previous }) => {
  if (previous === undefined) return undefined;
  const between = text.text.slice(previous.end, quantity.start);
  if (between.length > 40 || /[；：]|其中|每|均|预计|等$/u.test(between)) return undefined;
  if (nearestSince(before, previous.end, isNoPassingFund)) return undefined;
  const listed = /^[^，。；：]{0,8}、[^，。；：]{1,8}$/u.test(between) && previous.kind !== 'amount';
  if (!listed && !ofBody.test(previous.rule)) return undefined;
  return ownerOf({ id: previous.about }, 'figure.goes-on', 0.7);
};
/** 已开课73期，培训账房950人次: whoever came to what was held so many times. */
export const cameToSessions: OwnerRule = (question) => {
  const { text, quantity, before, previous } = question;
  if (previous?.kind !== 'sessions') return undefined;
  const verb = served.exec(text.text.slice(previous.end, quantity.start))?.[1];
  if (verb === undefined) return undefined;
  if (nearestSince(before, previous.end, isNoPassingFund)) return undefined;
  // Ｐ已办茶会21场，参与渔嫂860人次 goes on about what the sentence begins with; 培训 does not.
  if (
    !ofSessions.test(verb) &&
    startsWithTopic(question) &&
    firstNamed(question)?.entity.id !== previous.about
  )
    return undefined;
  return ownerOf({ id: previous.about }, 'figure.goes-on', 0.7);
};
const served =
  /^，(?:累计|总计|合计|共|已|先后|直接){0,3}(培训|轮训|服务|惠及|覆盖|受益|吸引|接待|参与|参加|受训|授课|宣讲|受众|带动|帮助)[^，。；：]{0,12}$/u;
const ofSessions = /训|授课|宣讲/u;
const ofBody = /own-members|work-of-body|own-house|of-group|goes-on/u;

/** What a facility does as well as the body that runs it. */
const receives = /接待|服务|接诊|诊疗|解答|惠及|覆盖/u;
/** Bodies that are a place to go to: what they show and whom they receive is told without saying since when. */
const openToAll = /(?:馆|中心|宫|学校|俱乐部|驿站|工作站|服务站|基地|工坊|书屋|公园)$/u;
const shows = /(?:展出|陈列|收藏|馆藏|藏书|藏有|接待|开设|设有)[^，。；]{0,12}$/u;
export const plans = new SoughtPattern(/[也还]?将|计划|拟|打算|预计|力争/u);

/** 一年来，中心已组织…; 这个中心成立于…: a bare noun is the subject. */
const opensWithNoun =
  /(?:^|，)(?:该|这[个家所支])(?:联合会|协会|商会|公司|集团|医院|学校|学院|中心|服务队|服务团)|(?:^|，)(?:该)?(?:联合会|协会|商会|公司|集团|医院|学校|学院|中心|服务队|服务团)(?:已|共|累计|先后|还|也|又|今年|去年|全年|每年|组织|开展|举办|办理|受理|投入|发放)/u;

/** 服务职工4.2万人次 goes on about the body of the sentence, though 服务 may be a noun. */
const opensWithAct =
  /^(?:共|累计|已|还|并|先后){0,2}(?:服务(?![队团站点中])|培训(?!班)|帮扶|救助|走访|惠及|培育)/u;

/** The body of the clause; where it has none, 过去五年 in a report on a congress, the body whose congress it is. */
function workerOf(question: OwnerQuestion): Subject | undefined {
  const { text, subject, before, clause, sentence } = question;
  if (subject !== undefined && subject.origin !== 'sentence') {
    const pointed = text.text.slice(subject.start, subject.end) === '该会';
    const congress = pointed ? bodyOfCongress(question) : undefined;
    if (congress !== undefined) return withOrigin(congress, 'own');
    return isOrganisation(subject) ? subject : undefined;
  }
  const said = wordsBefore(question);
  const { actedBefore } = question;
  if (subject === undefined && actedBefore !== undefined && isOrganisation(actedBefore)) {
    const words = text.text.slice(clause.start, clause.end);
    if (opensWithBodyAct.test(words)) return withOrigin(actedBefore, 'clause');
  }
  if (subject === undefined && opensWithAct.test(text.text.slice(clause.start, clause.end))) {
    const only = nearestSince(before, sentence.start, isOrganisation);
    const house = only !== undefined && isOnlyBody(question, only) && openToAll.test(only.entity.name);
    return house ? withOrigin(only, 'clause') : undefined;
  }
  const body = opensWithNoun.test(said)
    ? bodyCalled(question)
    : /[年届]来|过去.{1,2}年|五年/u.test(said)
      ? bodyOfCongress(question)
      : undefined;
  return body && withOrigin(body, 'own');
}

/** Whether the sentence names no other body. */
function isOnlyBody({ before, sentence }: OwnerQuestion, body: OwnedMention): boolean {
  for (const m of before) if (m.start >= sentence.start && isOrganisation(m) && m !== body) return false;
  return true;
}

/** 纪念馆2019年开馆，展出文物840件，接待观众41万人次. */
export const ownHouse: OwnerRule = (question) => {
  const { kind, subject, before, sentence } = question;
  if (kind === 'amount' || subject === undefined || subject.origin === 'sentence') return undefined;
  if (subject.entity.type !== 'Institution' || !openToAll.test(subject.entity.name)) return undefined;
  if (!shows.test(ownWords(question)) || plans.test(ownWords(question))) return undefined;
  if (nearestSince(before, sentence.start, isTopic)) return undefined;
  return owner(subject, 'figure.own-house', 0.75);
};

/** 为1860名职工挽回损失: for whom the body works. */
const worksFor = ({ text, quantity, clause }: OwnerQuestion): boolean =>
  /[为替帮]$/u.test(text.text.slice(clause.start, quantity.start)) &&
  /挽回|追回|追讨|讨回|办理|解决|争取|提供|发放|处置|义诊|体检|看病|诊疗|订|垫付|报销|投保|落实/u.test(
    text.text.slice(quantity.end, clause.end),
  );

/** 可办理业务5项, 希望每人办结3件: what may or should be done. */
export const unfinished = /希望|要求|[可能]以?[^，。；]{0,6}$|每|[须需]/u;

const bodyActs = new SoughtPattern(actsOfBody);
const overTime = new SoughtPattern(summingUp);

/** 服务中心去年共办理案件214件，挽回损失537万元: a body's work over some time. */
export const ownWork: OwnerRule = (question) => {
  const { before, sentence, kind } = question;
  if (kind === 'participants' && question.quantity.unit !== '人次') return undefined;
  const words = ownWords(question);
  if (!bodyActs.test(words) && !worksFor(question)) return undefined;
  const said = wordsBefore(question);
  const isCase = casesOfBody.test(words) && !unfinished.test(said) && question.subject?.origin !== 'sentence';
  if (!(isCase || overTime.test(said)) || plans.test(said)) return undefined;
  const subject = workerOf(question);
  if (subject === undefined) return undefined;
  const house = subject.origin === 'own' || openToAll.test(subject.entity.name);
  if (!house && receives.test(words)) return undefined;
  // 某会编成抢修队；服务中心受理申请418件: what stands before the semicolon is another's.
  const part = question.text.text.lastIndexOf('；', question.quantity.start);
  const from = part > sentence.start && subject.start > part ? part : sentence.start;
  if (nearestSince(before, from, isTopic)) return undefined;
  return owner(subject, 'figure.work-of-body', 0.75);
};

/** 医院派医生坐诊，已为130多人次处置冻伤: for whom a body does something, where nothing else is spoken of. */
export const helpedByBody: OwnerRule = (question) => {
  const { kind, subject, before, behind, sentence, clause } = question;
  if (kind !== 'beneficiaries' || subject === undefined || subject.origin === 'sentence') return undefined;
  if (!isOrganisation(subject) || !worksFor(question) || plans.test(ownWords(question))) return undefined;
  if (nearestSince(before, sentence.start, isTopicOrFund)) return undefined;
  if (isNamedBefore(behind, clause.end, isTopicOrFund)) return undefined;
  return owner(subject, 'figure.helped-by-body', 0.6);
};

/** Ｏ拿出46万元，给3200名胶工配上头灯: whom a body spends its money on; nobody spoke of them before. */
export const providedByBody: OwnerRule = ({
  text,
  kind,
  before,
  quantity,
  clause,
  sentence,
  actedBefore,
}) => {
  if (kind !== 'beneficiaries' || clause.start === sentence.start) return undefined;
  if (!/^[给为向]/u.test(text.text.slice(clause.start, quantity.start))) return undefined;
  if (!provides.test(text.text.slice(quantity.end, clause.end))) return undefined;
  if (!spends.test(text.text.slice(sentence.start, clause.start))) return undefined;
  if (before.some((m) => m.start >= sentence.start && isTopic(m))) return undefined;
  // 拿出120万元专项资金，为8000名…投保: the sum helps them.
  const fund = before.find((m) => m.start >= sentence.start && isPassingFund(m));
  if (fund !== undefined) return ownerOf(fund.entity, 'figure.provided-by-body', 0.65);
  const body = actedBefore ?? before.find((m) => m.start >= sentence.start && isOrganisation(m));
  if (body === undefined || !isOrganisation(body) || body.start < sentence.start) return undefined;
  return owner(body, 'figure.provided-by-body', 0.65);
};
const provides = /[配发送买购装贴赠订换添]|投保|办理|垫付|垫发|缴/u;
/** A sum that is spent in the clause right before. */
const spends =
  /(?:拿出|列支|投入|出资|花了?|掏了?|筹集|支出|安排|拨出|斥资)[^，。；]{0,12}元[^，。；]{0,6}，$/u;

/** 教过的矿工有1300多人: what one person did. */
export const personsWork: OwnerRule = (question) => {
  const { subject, kind } = question;
  if (kind === 'amount' || subject === undefined || !isPerson(subject)) return undefined;
  if (subject.origin === 'sentence') return undefined;
  return actsOfPerson.test(ownWords(question)) ? owner(subject, 'figure.persons-work', 0.65) : undefined;
};
