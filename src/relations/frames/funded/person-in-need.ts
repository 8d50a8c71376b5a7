/** Whom money is for where the sentence only says 他 or 她, or names nobody: never an official who brings or tells of it. */
import type { Entity } from '../../../entities/entity.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import { clauseAt, lastPhrase, type SentenceReading } from '../../syntax/reading.ts';
import type { Ends, Hit } from '../rule.ts';
import { isDrawnFrom } from './money.ts';

/** How many sentences back the person may have been named. */
const REACH = 4;
/** How far before the match the person of the sentence may stand. */
const NEAR = 40;

const office =
  /主席|主任|书记|部长|局长|经理|董事长|总裁|厂长|院长|校长|会长|秘书长|理事长|处长|科长|所长|站长|负责人|律师/u;

export function isOfficial({ context }: Hit, person: Entity): boolean {
  return context.reading.layer.posts.some((post) => post.person === person.id && office.test(post.title));
}

const isPronoun = (phrase: Phrase): boolean =>
  phrase.members.every(({ mention }) => mention.rule === 'pronoun');

/** The person named last before `at` who holds no office. */
function lastInNeed(
  hit: Hit,
  sentence: SentenceReading,
  at: number,
  gives: (person: Entity) => boolean = () => false,
): Phrase | undefined {
  return sentence.phrases.findLast(
    (each) =>
      each.symbol === 'Ｈ' &&
      each.at < at &&
      each.members.length === 1 &&
      each.members.every(({ entity }) => !isOfficial(hit, entity) && !gives(entity)),
  );
}

/** The person that 他 or 她 means: 主席Ｈ得知后，Ｏ为他送去Ｍ is for the one spoken of before the official. */
export function personMeant(hit: Hit, phrase: Phrase | undefined): Ends {
  const [member] = phrase?.members ?? [];
  const { sentence, context } = hit;
  // 老板娘Ｈ带头给他捐了Ｍ: whoever gives is not 他.
  const gives = (person: Entity): boolean =>
    clauseAt(sentence, hit.match.start)?.subject?.members.some(({ entity }) => entity === person) ?? false;
  const isSure =
    !phrase || !isPronoun(phrase) || !member || !(isOfficial(hit, member.entity) || gives(member.entity));
  if (isSure || phrase.symbol !== 'Ｈ') return phrase;
  const here = lastInNeed(hit, sentence, phrase.at, gives);
  if (here) return here;
  for (let back = 1; back <= REACH; back++) {
    const earlier = context.reading.sentences[sentence.index - back];
    const found = earlier && lastInNeed(hit, earlier, earlier.text.length);
    if (found) return found.members.map(({ entity }) => entity);
  }
  return phrase;
}

/** Ｏ把Ｈ纳入帮扶，先后发放救助金Ｍ: the person named before in the sentence. */
export function personInNeed(hit: Hit): Ends {
  const { match, sentence } = hit;
  const person = lastPhrase(sentence, 'Ｈ', match.start);
  if (!person || match.start - person.at >= NEAR) return undefined;
  if (person.members.some(({ posts }) => posts.length > 0)) return undefined;
  const [member] = person.members;
  if (!member || isPronoun(person) || !isOfficial(hit, member.entity)) return personMeant(hit, person);
  // 某某主席说，Ｏ送来Ｍ: to where the official speaks from.
  if (!match.text.includes('送来')) return undefined;
  const { layer, entity } = hit.context.reading;
  const body = entity(layer.posts.find((post) => post.person === member.entity.id)?.organisation ?? '');
  return body && [body];
}

/** Words of misfortune and of study, in whose stories somebody is given money. */
const trouble =
  /病|确诊|尿毒症|白血|肾|昏迷|重伤|截肢|烫伤|癌|瘤|住院|手术|化疗|透析|移植|骨折|受伤|摔|烧伤|车祸|火灾|突发|溢血|梗[死塞]|心梗|脑梗|中风|坠落|跌落|跌倒|跌伤|砸伤|压伤|轧伤|触电|中暑|溺水|落水|撞伤|骨裂|重症|尘肺|开刀|做手术|休克|失明|工伤|去世|离世|遇难|意外|水灾|受灾|遭灾|地震|瘫|残|困难|困境|低保|医药费|医疗费|医治|治疗|抢救|救治|考上|考取|录取|学费|大学|失业|下岗|受灾|被淹|塌|沉了|打沉|冲毁|冲走|烧毁|失火|着火|单亲|孤|犯了?难|发愁|耳蜗|急需|外债|无钱|没钱|等米下锅|揭不开锅/u;
/** Words that say by themselves that somebody in need gets the money. */
const relief =
  /救助|[拿打汇转寄][来去]|补了|补上|慰问|善款|捐|垫付|垫支|赔付|给付|理赔|资助|助学|医药费|医疗费|手术费|住院|帮扶|补助|报销|送来|送上|送去|凑|筹|募|爱心|打来|汇来|转来|到账|到手|靠着|多亏|幸好|幸亏|救急|应急|发放|奖|补足|兜底|奉上|余下/u;

/** Funds that pay people in need. */
const reliefFund = /(?:救助|互助|关爱|爱心|助学|帮扶|温暖|慈善|应急|解困|助困)(?:专项)?(?:基金|资金|金)$/u;

/** Ｈ：…: who answers in an interview tells of others. */
function isInterviewed({ text }: SentenceReading, { at }: Phrase): boolean {
  return at === 0 && text.startsWith('：', 1);
}

/** 受理申请418件，赔付Ｍ: what many got. */
const ofMany = /[0-9][余多万]{0,2}(?:件|人次|起|笔|户)[^，。；]*，[^，。；ＨＰＦ]*$/u;

export function isForMany({ match, sentence: { text } }: Hit): boolean {
  return ofMany.test(text.slice(text.lastIndexOf('；', match.start) + 1, match.start));
}

/** The person whose trouble the sentences shortly before tell, where the sentence gives relief. */
export function personInTrouble(hit: Hit, givers: readonly Entity[]): Entity | undefined {
  const { sentence, context, match } = hit;
  const source = match.phrase('source');
  const isAid =
    source?.symbol === 'Ｆ' &&
    !isDrawnFrom(sentence, source) &&
    givers.some(({ name }) => reliefFund.test(name));
  if (!isAid && !relief.test(sentence.text.slice(Math.max(0, match.start - 12), match.end + 6)))
    return undefined;
  if (isForMany(hit)) return undefined;
  const { sentences } = context.reading;
  const nearby = sentences.slice(Math.max(0, sentence.index - REACH), sentence.index + 1);
  if (!nearby.some(({ text }) => trouble.test(text))) return undefined;
  for (let back = 0; back <= REACH; back++) {
    const earlier = sentences[sentence.index - back];
    if (earlier?.sentence.part !== 'body') return undefined;
    const people = earlier.phrases.filter(
      (each) =>
        each.symbol === 'Ｈ' &&
        (back > 0 || each.at < match.start) &&
        !isPronoun(each) &&
        !isInterviewed(earlier, each),
    );
    const [only, ...others] = new Set(
      people
        .flatMap(({ members }) => members.map(({ entity }) => entity))
        .filter((each) => !isOfficial(hit, each) && !context.claimed.isSource('FUNDED', each)),
    );
    if (others.length > 0) return undefined;
    if (only) return !givers.includes(only) ? only : undefined;
  }
  return undefined;
}
