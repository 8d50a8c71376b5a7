/** How many belong to a body: its members, staff, branches. */
import {
  grownMembers,
  hasPeople,
  havingMembers,
  kindsBehind,
  membersChange,
  newMembers,
  othersPeople,
  ownMembersBefore,
  ownMembersBehind,
  unionMembers,
} from '../../language/lexicons/units-of-figures.ts';
import { OpeningPattern } from '../syntax/opening-pattern.ts';
import { SoughtPattern } from '../syntax/sought-pattern.ts';
import { bodyCalled, bodyOfCongress, isMeeting } from './bodies-called.ts';
import {
  isOrganisation,
  isPerson,
  isTopic,
  type OwnedMention,
  type OwnerQuestion,
  type OwnerRule,
  owner,
  type Subject,
  wordsBefore,
} from './owner-question.ts';

const joins = kindsBehind.find(([kind]) => kind === 'participants')?.[1];
const countedAsOwn = new SoughtPattern(ownMembersBefore);
const countedBehind = new OpeningPattern(ownMembersBehind);
const grownTo = new SoughtPattern(grownMembers);
const joinedNewly = new SoughtPattern(newMembers);
const ofOthers = new SoughtPattern(othersPeople);

/** 劳模创新工作室, 服务队: a programme with members of its own. */
const isTeam = ({ entity }: OwnedMention): boolean =>
  entity.type === 'Programme' && /(?:工作室|[队团社]|联盟|合唱团|艺术团|先锋岗)$/u.test(entity.name);

/** 由海州港务有限公司运营, 来自青石机械有限公司: a body that the clause is not about. */
const asideBefore = /(?:由|来自|从|向|与|和|同|给|被|经|在|为|对)$/u;
const isAside = ({ text }: OwnerQuestion, { start, end }: OwnedMention): boolean =>
  asideBefore.test(text.text.slice(Math.max(0, start - 2), start)) ||
  /^[^，。；]{0,2}(?:说|介绍|表示|透露|告诉)/u.test(text.text.slice(end, end + 4));

/** The union or association that 会员 and 基层工会 belong to, where the sentence names none: the one spoken of most. */
function unionSpokenOf(question: OwnerQuestion): OwnedMention | undefined {
  const { before } = question;
  let most: OwnedMention | undefined;
  // People join a union of their trade or firm; that of a city or county comes to congratulate.
  const isNear =
    /入会|会员/u.test(wordsBefore(question)) && before.some((m) => hasMembers(m) && !isOfRegion(m));
  for (const mention of before) {
    if (!hasMembers(mention) || (isNear && isOfRegion(mention))) continue;
    // of those named as often the first: others come in to help
    if (most === undefined || mention.entity.mentions.length >= most.entity.mentions.length) most = mention;
  }
  return most;
}
const isOfRegion = ({ entity }: OwnedMention): boolean => entity.name.endsWith('总工会');
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

/** Ｐ已建成13家，覆盖企业290家: whom the things reach that were counted before. */
function goesOnAboutThing({ text, quantity, previous, before }: OwnerQuestion): boolean {
  if (previous === undefined || !/topic|facility|name$|goes-on/u.test(previous.rule)) return false;
  const isThing = before.some((m) => m.entity.id === previous.about && isTopic(m));
  return (
    isThing &&
    /^，(?:共|累计|已|直接)*(?:覆盖|联系|涵盖)[^，。；]*$/u.test(
      text.text.slice(previous.end, quantity.start),
    )
  );
}

/** What the clause names last before the number, and not only by the way. */
function namedInClause(question: OwnerQuestion): OwnedMention | undefined {
  for (const m of question.before) {
    if (m.start < question.clause.start) return undefined;
    if ((isOrganisation(m) || isTopic(m) || isPerson(m)) && !isAside(question, m)) return m;
  }
  return undefined;
}

/** 由17家企业组成; …等17家企业工会自愿发起成立: bodies that make up a body. */
const joinsUp =
  /^(?:[^，。；、]{0,10}?(?:企业|单位|公司|机构|工会|学校|医院|商户|门店|协会|商会))?(?:共同|联合|自愿|携手|牵头)*(?:组成|构成|组建|发起|成立|加盟|加入)/u;

const byThose = /(?:由|等)[^，。；]{0,4}$/u;

/** The body that bodies of the clause found: the one that the sentence began with. */
function groupFounded({ before, sentence, text }: OwnerQuestion): OwnedMention | undefined {
  let first: OwnedMention | undefined;
  for (const m of before) {
    if (m.start < sentence.start) break;
    if (isOrganisation(m)) first = m;
  }
  const opens = first !== undefined && !/[由在经]/u.test(text.text.slice(sentence.start, first.start));
  return opens && group.test(first?.entity.name ?? '') ? first : undefined;
}

const whole = /全(厂|矿|站|校|院|所|馆|队|店|场|局|段|公司|集团|行|社|班)(?:上下|共|现有|有|的)*$/u;

/** 全厂305名职工: everybody of the body that the noun means. */
function wholeBody({ text, quantity, clause, before }: OwnerQuestion): OwnedMention | undefined {
  const noun = whole.exec(text.text.slice(clause.start, quantity.start))?.[1];
  if (noun === undefined) return undefined;
  const isFirm = /[厂矿店司团]/u.test(noun);
  return before.find(
    (m) => isOrganisation(m) && (m.entity.name.endsWith(noun) || (isFirm && m.entity.type === 'Company')),
  );
}

/** 该联合会现有会员530人, 厂里一线职工1260人: how many the body has. */
export const ownMembers: OwnerRule = (question) => {
  const { text, quantity, kind, before, clause, subject, actor, bare } = question;
  // 人次 counts visits.
  if (kind === 'amount' || kind === 'sessions' || quantity.unit === '人次') return undefined;
  const words = text.text.slice(clause.start, quantity.start);
  const behind = text.text.slice(quantity.end, clause.end);
  const grown = grownTo.test(words);
  const joinedTo = byThose.test(words) && joinsUp.test(behind);
  const counted =
    joinedTo ||
    countedAsOwn.test(words) ||
    (countedBehind.opens(text.text, quantity.end, clause.end) &&
      (havingMembers.test(words) || whole.test(words))) ||
    (isGroup(subject) && hasPeople.test(words) && /^(?:名|位)?(?:[，。；、（]|$)/u.test(behind));
  const joined = joinedNewly.test(words);
  if (!grown && !joined && (!counted || membersChange.test(words + behind))) return undefined;
  if ((!grown && ofOthers.test(words)) || joins?.test(behind)) return undefined;
  const ofUnion = unionMembers.test((grown ? words : words.slice(-8)) + behind.slice(0, 8));
  const named = joinedTo ? groupFounded(question) : (wholeBody(question) ?? namedInClause(question));
  // Ｏ、Ｏ等17家企业成立了…: another thing, which has no name here.
  if (joinedTo && named === undefined && /等[^，。；]{0,4}$/u.test(words)) return undefined;
  const spoken = subject ?? actor;
  // 小程序由服务中心运营，注册会员38万人
  const spokenOf = spoken === undefined || isAside(question, spoken) ? undefined : spoken;
  const team = named ?? spokenOf;
  if (team !== undefined && isTeam(team)) {
    const found = owner(team, 'figure.own-members', 0.8);
    return found && kind !== 'organisations' ? { ...found, what: 'members' } : found;
  }
  // 协会跑遍渡口，共发展会员1920人: they join the union that is being founded.
  const founded = joined && named === undefined ? bodyOfCongress(question) : undefined;
  const meant =
    founded ??
    named ??
    bare?.mention ??
    bodyCalled(question) ??
    (spokenOf === undefined ||
    isMeeting(spokenOf) ||
    (ofUnion && !hasMembers(spokenOf) && spokenOf.entity.type !== 'Company')
      ? bodyOfCongress(question)
      : spokenOf) ??
    (ofUnion && !unknownUnion.test(wordsBefore(question)) ? unionSpokenOf(question) : undefined);
  // 该会 in a report on a congress is the body whose congress it is.
  const pointed = meant !== undefined && text.text.slice(meant.start, meant.end) === '该会';
  const body = (pointed ? bodyOfCongress(question) : undefined) ?? meant;
  if (body === undefined || !isOrganisation(body)) return undefined;
  if (goesOnAboutThing(question)) return undefined;
  if (isNotItsOwn(question, body, ofUnion)) return undefined;
  const having =
    ofUnion && body.entity.type === 'Company'
      ? before.find((m) => m.entity.type === 'Union' && m.entity.name.startsWith(body.entity.name))
      : body;
  const found = owner(having, 'figure.own-members', 0.8);
  if (joined && quantity.unit === '家') return found && { ...found, what: 'organisations' };
  return found && kind !== 'organisations' ? { ...found, what: 'members' } : found;
};

/** 会员8.7万人的某某工会联合会, 拥有职工3200人的某某公司: the body that the numbers describe. */
export const membersOfNamed: OwnerRule = ({ text, quantity, kind, clause, behind }) => {
  if (kind === 'amount' || kind === 'sessions') return undefined;
  const next = behind.find(isOrganisation);
  if (next === undefined || next.start - quantity.end > 24) return undefined;
  if (!describing.test(text.text.slice(quantity.end, next.start))) return undefined;
  const words = text.text.slice(clause.start, quantity.start);
  if (!(countedAsOwn.test(words) || joinedNewly.test(words)) || ofOthers.test(words)) return undefined;
  const found = owner(next, 'figure.own-members', 0.8);
  if (quantity.unit === '家') return found && { ...found, what: 'organisations' };
  return found && { ...found, what: 'members' };
};
/** Further numbers, then 的, right before the name. */
const describing = /^(?:、[^，。；、的]{2,14}){0,2}的[“]?$/u;

/** 某厂三班倒，2100多名职工里…, 某电站地处深山，28名职工轮流值守: who works for the body that the sentence begins with. */
export const ownStaff: OwnerRule = ({ text, quantity, kind, before, clause, sentence, bare }) => {
  if (kind === 'amount') return undefined;
  // 公司970名裱糊匠中: the noun right before the number.
  if (bare !== undefined && bare.end === quantity.start && /^[人名位]$/u.test(quantity.unit)) {
    const found = isOrganisation(bare.mention) ? owner(bare.mention, 'figure.own-members', 0.7) : undefined;
    return found && { ...found, what: 'members' };
  }
  if (quantity.start - clause.start > 2 || clause.start === sentence.start) return undefined;
  if (!staffWithin.test(text.text.slice(quantity.end, clause.end))) return undefined;
  const first = before.findLast((m) => m.start >= sentence.start);
  if (first === undefined || first.start - sentence.start > 1 || !isOrganisation(first)) return undefined;
  const found = owner(first, 'figure.own-members', 0.7);
  return found && { ...found, what: 'members' };
};
const staffWithin =
  /^(?:在职|在岗|一线|正式)?(?:职工|员工|工人|教职工)(?:里|中|当中|之中|轮流|轮班|倒班|三班|[值驻坚]守|常年|日夜|分散|平均年龄)/u;

/** A body that is a group of people or a place to go to: what a sentence about it counts is its own. */
const group =
  /(?:联合会|联合工会|行业工会|协会|商会|联谊会|合作社|[队团班社组馆站所]|中心|基地|工作室|服务点|驿站|学院|调解室)$/u;
export const isGroup = (m: Subject | undefined): m is Subject =>
  m !== undefined && m.origin !== 'sentence' && isOrganisation(m) && group.test(m.entity.name);
