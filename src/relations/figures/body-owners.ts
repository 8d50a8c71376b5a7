/** Numbers of a body's own: its members, its cases, what it spent; and of what one person did. */
import type { EntityType } from '../../../graph-schema/ontology.ts';
import {
  actsOfBody,
  actsOfPerson,
  grownMembers,
  hasPeople,
  havingMembers,
  kindsBehind,
  madeOfBodies,
  membersChange,
  newMembers,
  opensWithBodyAct,
  othersPeople,
  ownMembersBefore,
  ownMembersBehind,
  summingUp,
  unionMembers,
} from '../../language/lexicons/units-of-figures.ts';
import { programmeKind } from '../syntax/programme-kind.ts';
import {
  isOrganisation,
  isPassingFund,
  isPerson,
  isTopic,
  type OwnedMention,
  type OwnerQuestion,
  type OwnerRule,
  owner,
  type Subject,
  withOrigin,
  wordsBefore,
} from './owner-question.ts';

/** Bare nouns that a body is called by: it is one whose name ends so, or of one of the types. */
const commonNouns: readonly (readonly [noun: RegExp, meant: RegExp | ReadonlySet<EntityType>])[] = [
  [/联合会/u, /联合会$/u],
  [/协会|商会|学会/u, /(?:协会|商会|学会)$/u],
  [/(?:公司|集团|厂里|工厂|厂区|矿上|矿里|企业)(?!会员)/u, new Set(['Company'])],
  [/医院|院里/u, /医院$/u],
  [/学校|校方|学院/u, /(?:学校|学院|大学|中学|小学)$/u],
  [/合作社/u, /合作社$/u],
  [/中心/u, /中心$/u],
  [/纪念馆|博物馆|图书馆|展览馆|该馆|文化宫/u, /[馆宫]$/u],
  [/服务队|服务团|志愿队|宣讲团/u, /[队团]$/u],
];

const joins = kindsBehind.find(([kind]) => kind === 'participants')?.[1];

/** The words of the clause before the number, behind whatever is named last in it. */
function ownWords({ text, quantity, clause, before }: OwnerQuestion): string {
  const last = before.find((m) => m.start >= clause.start && m.end <= quantity.start);
  return text.text.slice(last?.end ?? clause.start, quantity.start);
}

/** The body that a bare noun before the number means, of those named before: 联合会涵盖企业21家. */
function bodyCalled(question: OwnerQuestion): OwnedMention | undefined {
  const { text, sentence, quantity, before } = question;
  const words = text.text.slice(sentence.start, quantity.start).replace(ownMembersBefore, '');
  const meant = commonNouns.find(([noun]) => noun.test(words))?.[1];
  if (meant === undefined) return undefined;
  return before.find(
    (m) =>
      isOrganisation(m) && (meant instanceof RegExp ? meant.test(m.entity.name) : meant.has(m.entity.type)),
  );
}

const isMeeting = ({ entity }: OwnedMention): boolean =>
  entity.type === 'Programme' && programmeKind(entity) === 'meeting';

/** 劳模创新工作室, 服务队: a programme with members of its own. */
const isTeam = ({ entity }: OwnedMention): boolean =>
  entity.type === 'Programme' && /(?:工作室|[队团社]|联盟|合唱团|艺术团|先锋岗)$/u.test(entity.name);

/** The body whose congress was named last: 海州市快递行业工会第一次代表大会. */
function bodyOfCongress(before: readonly OwnedMention[]): OwnedMention | undefined {
  const congress = before.find((m) => isMeeting(m) && /代表大会|成立大会|代表会议/u.test(m.entity.name));
  // The name stands in or right before one of the congress's mentions, which is 大会 elsewhere.
  const starts = new Set(congress?.entity.mentions.map(({ start }) => start));
  return before.find((m) => isOrganisation(m) && (starts.has(m.start) || starts.has(m.end)));
}

/** 由海州港务有限公司运营, 来自青石机械有限公司: a body that the clause is not about. */
const asideBefore = /(?:由|来自|从|向|与|和|同|给|被|经|在|为|对)$/u;
const isAside = ({ text }: OwnerQuestion, { start, end }: OwnedMention): boolean =>
  asideBefore.test(text.text.slice(Math.max(0, start - 2), start)) ||
  /^[^，。；]{0,2}(?:说|介绍|表示|透露|告诉)/u.test(text.text.slice(end, end + 4));

/** The union or association that 会员 and 基层工会 belong to, where the sentence names none: the one spoken of most. */
function unionSpokenOf({ before }: OwnerQuestion): OwnedMention | undefined {
  let most: OwnedMention | undefined;
  for (const mention of before) {
    if (!hasMembers(mention)) continue;
    // of those named as often the first: others come in to help
    if (most === undefined || mention.entity.mentions.length >= most.entity.mentions.length) most = mention;
  }
  return most;
}
/** A union that the sentence calls by a noun, and that nothing was named by. */
const unknownUnion = /(?:^|[，；该本])(?:联合会|协会|商会|联合工会|行业工会)/u;
const hasMembers = ({ entity }: OwnedMention): boolean =>
  entity.type === 'Union' || /(?:(?<!委员|基金|董事|管理)会|[队团社])$/u.test(entity.name);

/** 覆盖职工4万人 is told of a union, 会员 of nobody else, and 全市从业人员1.1万人 of the city. */
function isNotItsOwn(
  { text, clause, sentence, quantity, subject }: OwnerQuestion,
  body: OwnedMention,
  ofUnion: boolean,
): boolean {
  const words = text.text.slice(clause.start, quantity.start);
  if (ofUnion) return body.entity.type === 'Institution' && !hasMembers(body);
  if (/覆盖|联系|涵盖/u.test(words))
    return (
      body.entity.type === 'Company' ||
      (body.entity.type !== 'Union' && (subject === undefined || subject.origin === 'sentence'))
    );
  return /全[市省区县镇街乡国州][^，。；]{0,6}(?:有|共)/u.test(
    text.text.slice(Math.max(sentence.start, body.end), quantity.start),
  );
}

/** 该联合会现有会员530人, 厂里一线职工1260人: how many the body has. */
export const ownMembers: OwnerRule = (question) => {
  const { text, quantity, kind, before, clause, subject, actor, bare } = question;
  if (kind === 'amount' || kind === 'sessions') return undefined;
  const words = text.text.slice(clause.start, quantity.start);
  const behind = text.text.slice(quantity.end, clause.end);
  const grown = grownMembers.test(words);
  const counted =
    ownMembersBefore.test(words) ||
    (ownMembersBehind.test(behind) && havingMembers.test(words)) ||
    (madeOfBodies.test(words) && /组成|构成/u.test(behind)) ||
    (hasPeople.test(words) && /^(?:名|位)?(?:[，。；、（]|$)/u.test(behind) && isGroup(subject));
  const joined = newMembers.test(words);
  if (!grown && !joined && (!counted || membersChange.test(words + behind))) return undefined;
  if ((!grown && othersPeople.test(words)) || joins?.test(behind)) return undefined;
  const ofUnion = unionMembers.test((grown ? words : words.slice(-8)) + behind.slice(0, 8));
  const named = before.find(
    (m) =>
      m.start >= clause.start && (isOrganisation(m) || isTopic(m) || isPerson(m)) && !isAside(question, m),
  );
  const spoken = subject ?? actor;
  // 小程序由服务中心运营，注册会员38万人
  const spokenOf = spoken === undefined || isAside(question, spoken) ? undefined : spoken;
  const team = named ?? spokenOf;
  if (team !== undefined && isTeam(team)) {
    const found = owner(team, 'figure.own-members', 0.8);
    return found && kind !== 'organisations' ? { ...found, what: 'members' } : found;
  }
  const meant =
    named ??
    bare?.mention ??
    bodyCalled(question) ??
    (spokenOf === undefined ||
    isMeeting(spokenOf) ||
    (ofUnion && !hasMembers(spokenOf) && spokenOf.entity.type !== 'Company')
      ? bodyOfCongress(before)
      : spokenOf) ??
    (ofUnion && !unknownUnion.test(wordsBefore(question)) ? unionSpokenOf(question) : undefined);
  // 该会 in a report on a congress is the body whose congress it is.
  const pointed = meant !== undefined && text.text.slice(meant.start, meant.end) === '该会';
  const body = (pointed ? bodyOfCongress(before) : undefined) ?? meant;
  if (body === undefined || !isOrganisation(body)) return undefined;
  if (isNotItsOwn(question, body, ofUnion)) return undefined;
  const having =
    ofUnion && body.entity.type === 'Company'
      ? before.find((m) => m.entity.type === 'Union' && m.entity.name.startsWith(body.entity.name))
      : body;
  const found = owner(having, 'figure.own-members', 0.8);
  return found && kind !== 'organisations' ? { ...found, what: 'members' } : found;
};

/** A body that is a group of people or a place to go to: what a sentence about it counts is its own. */
const group =
  /(?:联合会|联合工会|行业工会|协会|商会|联谊会|合作社|[队团班社组馆站所]|中心|基地|工作室|服务点|驿站|学院|调解室)$/u;
const isGroup = (m: Subject | undefined): m is Subject =>
  m !== undefined && m.origin !== 'sentence' && isOrganisation(m) && group.test(m.entity.name);

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
  if (before.some((m) => m.start > at && (isTopic(m) || isOrganisation(m) || isPerson(m)))) return undefined;
  if (behind.some((m) => m.start < clause.end && isTopic(m))) return undefined;
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
  if (before.some((m) => m.start >= previous.end && !isPassingFund(m))) return undefined;
  const listed = /^[^，。；：]{0,8}、[^，。；：]{1,8}$/u.test(between) && previous.kind !== 'amount';
  if (!listed && !ofBody.test(previous.rule)) return undefined;
  return { about: previous.about, rule: 'figure.goes-on', confidence: 0.7, isSum: false, what: undefined };
};
const ofBody = /own-members|work-of-body|own-house|of-group|goes-on/u;

/** What a facility does as well as the body that runs it. */
const receives = /接待|服务|接诊|诊疗|解答|惠及|覆盖/u;
/** Bodies that are a place to go to: what they show and whom they receive is told without saying since when. */
const openToAll = /(?:馆|中心|宫|学校|俱乐部|驿站|工作站|服务站|基地|工坊|书屋|公园)$/u;
const shows = /(?:展出|陈列|收藏|馆藏|藏书|藏有|接待|开设|设有)[^，。；]{0,12}$/u;
const plans = /[也还]?将|计划|拟|打算|预计|力争/u;

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
    const congress = pointed ? bodyOfCongress(before) : undefined;
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
    const [only, ...others] = before.filter((m) => m.start >= sentence.start && isOrganisation(m));
    const house = only !== undefined && others.length === 0 && openToAll.test(only.entity.name);
    return house ? withOrigin(only, 'clause') : undefined;
  }
  const body = opensWithNoun.test(said)
    ? bodyCalled(question)
    : /[年届]来|过去.{1,2}年|五年/u.test(said)
      ? bodyOfCongress(before)
      : undefined;
  return body && withOrigin(body, 'own');
}

/** 纪念馆2019年开馆，展出文物840件，接待观众41万人次. */
export const ownHouse: OwnerRule = (question) => {
  const { kind, subject, before, sentence } = question;
  if (kind === 'amount' || subject === undefined || subject.origin === 'sentence') return undefined;
  if (subject.entity.type !== 'Institution' || !openToAll.test(subject.entity.name)) return undefined;
  if (!shows.test(ownWords(question)) || plans.test(ownWords(question))) return undefined;
  if (before.some((m) => m.start >= sentence.start && isTopic(m))) return undefined;
  return owner(subject, 'figure.own-house', 0.75);
};

/** 为1860名职工挽回损失: for whom the body works. */
const worksFor = ({ text, quantity, clause }: OwnerQuestion): boolean =>
  /[为替帮]$/u.test(text.text.slice(clause.start, quantity.start)) &&
  /挽回|追回|追讨|讨回|办理|解决|争取|提供|发放|处置|义诊|体检|看病|诊疗|订|垫付|报销|投保|落实/u.test(
    text.text.slice(quantity.end, clause.end),
  );

/** 服务中心去年共办理案件214件，挽回损失537万元: a body's work over some time. */
export const ownWork: OwnerRule = (question) => {
  const { before, sentence, kind } = question;
  if (kind === 'participants' && question.quantity.unit !== '人次') return undefined;
  const words = ownWords(question);
  const said = wordsBefore(question);
  if (!(actsOfBody.test(words) || worksFor(question)) || !summingUp.test(said) || plans.test(said))
    return undefined;
  const subject = workerOf(question);
  if (subject === undefined) return undefined;
  const house = subject.origin === 'own' || openToAll.test(subject.entity.name);
  if (!house && receives.test(words)) return undefined;
  if (before.some((m) => m.start >= sentence.start && isTopic(m))) return undefined;
  return owner(subject, 'figure.work-of-body', 0.75);
};

/** 医院派医生坐诊，已为130多人次处置冻伤: for whom a body does something, where nothing else is spoken of. */
export const helpedByBody: OwnerRule = (question) => {
  const { kind, subject, before, behind, sentence, clause } = question;
  if (kind !== 'beneficiaries' || subject === undefined || subject.origin === 'sentence') return undefined;
  if (!isOrganisation(subject) || !worksFor(question) || plans.test(ownWords(question))) return undefined;
  if (before.some((m) => m.start >= sentence.start && (isTopic(m) || isPassingFund(m)))) return undefined;
  if (behind.some((m) => m.start < clause.end && (isTopic(m) || isPassingFund(m)))) return undefined;
  return owner(subject, 'figure.helped-by-body', 0.6);
};

/** 教过的矿工有1300多人: what one person did. */
export const personsWork: OwnerRule = (question) => {
  const { subject, kind } = question;
  if (kind === 'amount' || subject === undefined || !isPerson(subject)) return undefined;
  if (subject.origin === 'sentence') return undefined;
  return actsOfPerson.test(ownWords(question)) ? owner(subject, 'figure.persons-work', 0.65) : undefined;
};
