/** Owners of sums that bodies give and get, and what they are spent on. */
import { sumVerbs } from '../../language/lexicons/giving-words.ts';
import { programmeKind } from '../syntax/programme-kind.ts';
import { SoughtPattern } from '../syntax/sought-pattern.ts';
import {
  firstNamed,
  isOrganisation,
  isPerson,
  isTopic,
  nearestSince,
  type OwnedMention,
  type OwnerQuestion,
  type OwnerRule,
  owner,
  ownerOf,
} from './owner-question.ts';

const spent = new SoughtPattern(new RegExp(`(?:${sumVerbs})[^，]{0,6}$`, 'u'));
const putIn = new SoughtPattern(new RegExp(`(?:${sumVerbs})[^，。；]{0,8}$`, 'u'));

/** 甲总工会、乙总工会分别获得6200万元和5800万元: each sum belongs to the body in the same place of the list. */
export const organisationReceives: OwnerRule = ({ text, quantity, kind, before, clause }) => {
  if (kind !== 'amount') return undefined;
  const words = text.text.slice(clause.start, quantity.start);
  const verb = /(?:分别)?(?:获得|获拨|获|得到|收到|拿到|分得|分到|领到|争取到)(?=[^，。；]{0,24}$)/u.exec(
    words,
  );
  if (verb === null) return undefined;
  const at = clause.start + verb.index;
  const bodies: OwnedMention[] = [];
  for (const mention of before) {
    if (mention.start < clause.start) break;
    if (mention.end <= at && isOrganisation(mention)) bodies.unshift(mention);
  }
  const last = bodies.at(-1);
  if (last === undefined || at - last.end > 6 || isBehindHelper(text.text, bodies[0])) return undefined;
  // 对获得“…”称号的职工每人奖励1万元: whom the verb describes, not who got the money.
  if (givesBehind.test(text.text.slice(at, quantity.start))) return undefined;
  const sums = text.text.slice(at, quantity.start).split('元').length - 1;
  const each = verb[0].startsWith('分别') && bodies.length > 1;
  return owner(each ? bodies[sums] : last, 'figure.received', 0.8);
};

const givesBehind = /的[^，。；]{0,14}(?:奖励|给予|补助|发放|资助|颁发)/u;

/** 由某会, 向某会: not the one who gets it. */
const isBehindHelper = (text: string, mention: OwnedMention | undefined): boolean =>
  mention !== undefined && /[由向从被经]$/u.test(text.slice(Math.max(0, mention.start - 1), mention.start));

/** 投入90万元，建起“职工驿站”12处: what the money was spent on. */
export const spentOn: OwnerRule = ({ text, quantity, kind, behind, clause }) => {
  if (kind !== 'amount') return undefined;
  if (!spent.test(text.text.slice(clause.start, quantity.start))) return undefined;
  const next = behind.find((m) => isTopic(m) && m.start - quantity.end < 24);
  if (next === undefined || text.text.slice(quantity.end, next.start).includes('；')) return undefined;
  return /(?:建起|建成|建设|打造|改造|设立|新建|用于|开展|举办|购置|升级)/u.test(
    text.text.slice(quantity.end, next.start),
  )
    ? owner(next, 'figure.spent-on', 0.8)
    : undefined;
};

/** 拿出35万元用于改造, 补助8万元运行费用: money that something which stands there costs. */
export const upkeep: OwnerRule = ({ text, quantity, kind, before, clause, sentence }) => {
  if (kind !== 'amount' || !/^(?:元|块)?$/u.test(quantity.unit)) return undefined;
  const words = text.text.slice(clause.start, quantity.start);
  const behind = text.text.slice(quantity.end, Math.min(sentence.end, quantity.end + 16));
  if (!putIn.test(words)) return undefined;
  if (
    !/^[^，。；]{0,4}，?(?:全部|专门|主要)?(?:用于)?[^，。；]{0,4}(?:改造|装修|运行|运营|购置|添置|升级|修缮|扩建|布置|维护|租金|日常开支)/u.test(
      behind,
    )
  )
    return undefined;
  const spokenOf = before.find(isTopic);
  const stands =
    spokenOf?.entity.type === 'Programme' && ['facility', 'scheme'].includes(programmeKind(spokenOf.entity));
  return stands ? owner(spokenOf, 'figure.upkeep', 0.7) : undefined;
};

const ownAct = new SoughtPattern(
  /(?:发放|派发|选派|派出|拿出|掏出|赠送|捐赠|捐献|捐出|捐入|收到|编成|募得|筹得|投入|拨付|拨出|下拨|核拨|拨发|调拨|出资|列支|安排|支出|筹措|募集|斥资|耗资|花费|花了|投了|掏了|整改|上报|筹集|掏腰包|自筹|垫付|垫支|返还|退还|减免)[^，]{0,10}$|(?:送[去来上]|发放|赠送|捐赠|捐出|带[去来])[^。；]{0,40}，(?:慰问品|物资|物品|这批[^，。；]{1,6})?总?(?:价值|折合|值)[^，]{0,4}$/u,
);

/** 公司花45万元买了竹林 */
const spendsIt = /(?:花|掏|挤出|凑出)(?:了)?$/u;

/** 某某部相关负责人表示，全省…: whoever speaks for a body tells of others. */
const speaks = /^[^，。；]{0,8}负责人[^，。；]{0,6}(?:表示|介绍|说|透露|告诉|指出)/u;

const isBodyOrTopic = (mention: OwnedMention): boolean => isOrganisation(mention) || isTopic(mention);

/** 医院发放口罩6200只: the organisation that does it. */
export const organisationDoes: OwnerRule = (question) => {
  const { text, quantity, kind, before, sentence } = question;
  if (startsWithTopic(question)) return undefined;
  const subject = nearestSince(before, sentence.start, isBodyOrTopic);
  if (subject === undefined || !isOrganisation(subject)) return undefined;
  // 某某律师事务所律师当场答疑，并发放手册500册: what a person does at something.
  const { subject: actor } = question;
  if (actor !== undefined && isPerson(actor) && actor.start >= subject.end && kind !== 'amount')
    return undefined;
  if (/[由与和向在]$/u.test(text.text.slice(sentence.start, subject.start))) return undefined;
  const words = text.text.slice(subject.end, quantity.start);
  if (/[：；]/u.test(words) || speaks.test(words)) return undefined;
  if (kind === 'beneficiaries' || kind === 'sessions') return undefined;
  if (!(ownAct.test(words) || (quantity.value >= 1000 && spendsIt.test(words)))) return undefined;
  // What the money was given for may be told as well.
  return ownerOf(subject.entity, 'figure.organisation-does', 0.7, kind === 'amount');
};

/** 为了让Ｐ热闹些，…: what for, and no subject. */
const purpose = /^(?:为了?|围绕|针对|依托|通过|借助|利用)/u;

/** The sentence begins with a programme or fund as its subject: 这笔助学金由…出资，累计发放…. */
export function startsWithTopic(question: OwnerQuestion): boolean {
  const first = firstNamed(question);
  if (first === undefined || !isTopic(first) || first.start - question.sentence.start > 8) return false;
  return !purpose.test(question.text.text.slice(question.sentence.start, first.start));
}
