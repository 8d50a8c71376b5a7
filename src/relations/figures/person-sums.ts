/** Sums of money for one person: given, handed over, or in that person's own story. */
import { gettingVerbs, handingVerbs } from '../../language/lexicons/giving-words.ts';
import {
  isHeld,
  isOrganisation,
  isPerson,
  nearestSince,
  type OwnedMention,
  type OwnerQuestion,
  type OwnerRule,
  owner,
  wordsBefore,
} from './owner-question.ts';

/** 在律师的帮助下，78名农民工拿到工资: others got it. */
const othersGet = /帮助|指导|代理|援助|(?<!等)[0-9]+[余多]?[名位人户]/u;

const handedOrGot = new RegExp(`(?:家|手中|手里).{0,12}(?:${handingVerbs})|${gettingVerbs}`, 'u');
const meantForOne =
  /[他她]被(?:[^，。；]{0,12})?(?:拖欠|欠)[^，。；]{0,10}$|(?:为|给|替|帮|让)了?[他她](?:家|送|垫|报|申|筹|解|松|捐)?|[他她](?:的账上|领到|拿到|收到|得到)|(?:递上|送上|奉上|献上)$/u;

const owed = /^(?:等[^，。；]{0,8})?[^。；：]{0,24}被[^。；，]{0,24}(?:拖欠|欠)[^，。；]{0,10}$/u;

/** 为张小满送去3000元慰问金, 她领到2万元: money for one person. */
export const personGets: OwnerRule = (question) => {
  const { text, quantity, kind, before, sentence } = question;
  if (kind !== 'amount') return undefined;
  const words = wordsBefore(question);
  // 帮他协调小额贷款50万元: lent, not given.
  if (/[贷借]款[^，。；]{0,4}$/u.test(words)) return undefined;
  const named = nearestSince(before, sentence.start, isPerson);
  if (named !== undefined) {
    const lead = text.text.slice(Math.max(sentence.start, named.start - 2), named.start);
    const between = text.text.slice(named.end, quantity.start);
    const near = between.length < 40 && !/[：；]/u.test(between) && !othersGet.test(between);
    if (
      near &&
      /(?:[为给向替帮]|赔付|支付|奖励|资助|补助|补偿|赔偿|返还|退还)$/u.test(lead) &&
      between.length < 30
    )
      return owner(named, 'figure.given-to-person', 0.8);
    // 王强等7人被分包商拖欠工资8.4万元
    if (between.length < 50 && owed.test(between)) return owner(named, 'figure.owed-to-person', 0.7);
    // 王强手机响了一声：4200元到账
    if (
      /^(?:打款|就|已)?到[账手]/u.test(text.text.slice(quantity.end, quantity.end + 4)) &&
      between.length < 40
    )
      return owner(named, 'figure.given-to-person', 0.7);
    if (near && handedOrGot.test(between)) return owner(named, 'figure.given-to-person', 0.75);
  }
  // 为他送去, 让她松了口气: the person named last before.
  if (!meantForOne.test(words)) return undefined;
  // 主席某某一行来到学校，送上助学金: whoever brings it does not get it.
  if (named !== undefined && /一行|率队?|带队/u.test(text.text.slice(named.end, named.end + 6)))
    return undefined;
  return owner(named ?? protagonist(question), 'figure.given-to-person', 0.7);
};

/** Whom 他 and 她 mean where the sentence names nobody: of the people named last, the one the article tells of most. */
function protagonist({ before }: OwnerQuestion): OwnedMention | undefined {
  const near = before.find(isPerson);
  const most = before
    .filter(isPerson)
    .reduce<OwnedMention | undefined>(
      (best, m) => (best === undefined || m.entity.mentions.length > best.entity.mentions.length ? m : best),
      undefined,
    );
  return near === undefined || most === undefined ? near : most.entity.mentions.length > 2 ? most : near;
}

/** 把1.5万元救助金送到职工李大山家中: the person behind the verb of handing over. */
export const personHanded: OwnerRule = ({ text, quantity, kind, behind, clause }) => {
  if (kind !== 'amount' || !/[把将][^，。；]{0,8}$/u.test(text.text.slice(clause.start, quantity.start)))
    return undefined;
  const person = behind.find((m) => isPerson(m) && m.end <= clause.end);
  if (person === undefined) return undefined;
  return /(?:送到|交到|递到|发到|送至|送给|交给|发给|转给|打给|捐给)[^，。；]{0,10}$/u.test(
    text.text.slice(quantity.end, person.start),
  )
    ? owner(person, 'figure.given-to-person', 0.8)
    : undefined;
};

/** Ｈ摔断了腿，自己欠下6万多元: what somebody has to pay. */
export const personPays: OwnerRule = ({ text, quantity, kind, clause, subject, actedBefore }) => {
  if (kind !== 'amount' || !pays.test(text.text.slice(clause.start, quantity.start))) return undefined;
  const who = subject === undefined || subject.origin === 'sentence' ? actedBefore : subject;
  if (!who || !isPerson(who) || tells.test(text.text.slice(who.end, clause.start))) return undefined;
  return owner(who, 'figure.person-pays', 0.65);
};
const tells = /[说讲称]|介绍|表示|告诉/u;
const pays =
  /^(?:光|仅|个人|自己|家里|前后|先后|已|共|一共|总共){0,3}(?:自付|自费|自负|欠下|欠了|负债|背上|医药费|医疗费|治疗费|手术费|住院费|医疗费用)[^，。；]{0,8}$/u;

/** 他的账单有4万元, and no fund or programme in the sentence: a sum in one person's story. */
export const personsOwn: OwnerRule = ({ text, quantity, kind, before, behind, sentence, clause }) => {
  if (kind !== 'amount') return undefined;
  // 12.8万元的账单，张小满只能靠借: the sum is what the next clause is about.
  const isTopicOfNext = /^的[^，。；]{1,8}$/u.test(
    text.text.slice(quantity.end, clause.end).replace(/[，。；]$/u, ''),
  );
  // 一年投入6万元，李大山义务讲课: who comes in the next clause has nothing to do with it.
  const inSentence = [
    ...before.filter((m) => m.start >= sentence.start),
    ...behind.filter((m) => m.start < clause.end || isTopicOfNext),
  ];
  if (inSentence.some((m) => isHeld(m) || isOrganisation(m))) return undefined;
  const people = inSentence.filter(isPerson);
  const [only] = people;
  if (only === undefined || people.some((m) => m.entity.id !== only.entity.id)) return undefined;
  // 王强算了一笔账：…: what follows a colon is about something else.
  const from = Math.min(only.end, quantity.end);
  const between = text.text.slice(from, Math.max(only.start, quantity.start));
  // 律师接手后，船东支付9.6万元: it is the client's money.
  return between.length <= 30 &&
    !othersGet.test(between) &&
    !/[：；]|支付|赔付|赔偿|付清|结清|垫付/u.test(between)
    ? owner(only, 'figure.persons-own', 0.6)
    : undefined;
};
