/** What the frames of money share: sums, who gives, what is paid for. */
import type { Entity } from '../../../entities/entity.ts';
import { shareWords, spendingOnMany, sumCounted } from '../../../language/lexicons/giving-words.ts';
import { bodiesOf } from '../../syntax/bodies.ts';
import { anySymbol, type Phrase } from '../../syntax/phrase.ts';
import {
  clauseAt,
  firstPhrase,
  lastPhrase,
  type Reading,
  type SentenceReading,
} from '../../syntax/reading.ts';
import { entitiesOf, phraseIn } from '../patterns.ts';
import { after, type Ends, type Hit } from '../rule.ts';
import { bodyCalled } from './body-meant.ts';

/** Money that is given once, not a rate (每人500元) and not a difference (增加8200万元). */
export function amountOf(phrase: Phrase | undefined): number | undefined {
  const quantity = phrase?.quantity;
  return quantity && (quantity.scope === '' || quantity.scope === 'total') ? quantity.value : undefined;
}

/** 专项资金45万元, 35万元补助: a sum that goes by its purpose; who spends it spends it on something else. */
export function isSumItself({ text }: SentenceReading, fund: Phrase): boolean {
  const named = fund.members.every(({ mention }) => genericSum.test(mention.text));
  return fund.symbol === 'Ｆ' && named && (text[fund.at + 1] === 'Ｍ' || text[fund.at - 1] === 'Ｍ');
}

/** 从Ｆ中列支, 通过Ｆ发放: the money comes out of the fund and goes elsewhere. */
export function isDrawnFrom({ text }: SentenceReading, fund: Phrase): boolean {
  return fund.symbol === 'Ｆ' && /(?:从|由|用|在|通过|利用|动用|依托)$/u.test(text.slice(0, fund.at));
}
const genericSum =
  /^(?:[0-9.]+[万亿千百]*元)?(?:的)?(?:专项|专门|学费|生活|交通|就餐|补贴|奖励|补助|帮扶|活动|工作|启动|培训|建设|配套|慰问|项目|设备|研发|流动|改造)*(?:资金|经费|款|补助|补贴)$/u;

/** ，慰问坚守岗位的职工; ，为货车司机购买保险; ，浇出3块冰场: the next clause says whom or what the money is spent on. */
export const spentElsewhere = new RegExp(
  [
    '^[^，。；]{0,10}，把(?![它其这])[^，。；ＯＨＰＦ]{2,10}(?:翻修|翻新|改造|装修|粉刷)',
    '^[^，。；]{0,10}，[^，。；]{0,6}(?:慰问|资助|救助|帮扶|[重嘉]?奖(?!补)|购买|采购|走访|看望|发放|发给|分给)',
    '^[^，。；]{0,10}，(?:专门|全部|专项|统一|主要)?(?:为|向|给)(?![^，。；]*(?:补贴|代缴|缴纳|承担|垫付)[^，。；]{0,6}费)(?!此|其|该|获奖|参赛|选手|学员|队伍|孩子|老人|大家|读者|观众|新人)',
    '^[^，。；]{0,10}，(?:全部|专门|主要|专项|定向)?(?:用于|用来)[^，。；]{0,8}(?:[ＯＨＰＦＬ]|补助|补贴|支持|抢险|救灾|消费|困难|职工|农民工|工人|骑手|司机|学生|子女|家庭|劳模|技术改造)',
    '^[^，。；]{0,10}，(?:在[^，。；]{1,16})?(?:新|共|先后)?(?:建|浇|修|盖|购|买|添|印|制|设)[^，。；ＯＨＰＦＭ]{0,3}[0-9一两三四五六七八九十百]',
  ].join('|'),
  'u',
);

/** Ｍ补助, Ｍ用于改造, Ｍ建设: nothing else that the money is for stands behind it in its clause. */
export const nothingElse =
  /^Ｆ?(?:的)?(?:[^，。；ＯＨＰＦＬＭ]{0,4}(?:资金|经费|费用|补助|补贴|奖补|支持|赞助|款))?(?:(?:全部|专项|专门|主要)?(?:用于|进行|予以|给予|加以|用来)?[^，。；ＯＨＰＦＭ]{0,6}(?:建设|建成|改造|装修|修缮|升级|扩建|运行|运营|维护|维修|布置|添置|支持|扶持|表彰|奖励|资金|经费|费用|开发)[^，。；ＯＨＰＦＭ]{0,4})?(?=[，。；]|$)/u;

/** 投入Ｍ改造设备, 研发资金Ｍ: what a company spends to make and sell more. */
const ownBusiness =
  /设备(?:更新|改造|升级|资金)|更新设备|技术?改造|技改|研发|产线|生产|扩产|产能|厂房|车间|销售|采购原|新船|项目建设|智能化|数字化|环保|流动资金/u;
export function spendsOnItself(hit: Hit, givers: readonly Entity[]): boolean {
  const { match, sentence } = hit;
  if (!givers.some(({ type }) => type === 'Company')) return false;
  const from = match.at('verb') ?? match.start;
  const end = clauseAt(sentence, match.end - 1)?.end ?? match.end;
  const sums = sentence.phrases.filter(({ symbol, at }) => symbol === 'Ｆ' && at >= from && at < end);
  return (
    ownBusiness.test(sentence.text.slice(from, end)) ||
    sums.some(({ members }) => members.some(({ mention }) => ownBusiness.test(mention.text)))
  );
}

/** Wages, damages and prices are owed, not given; what somebody advances of them is a gift all the same. */
export function isOwed({ match, sentence }: Hit): boolean {
  const end = clauseAt(sentence, match.end - 1)?.end ?? match.end;
  const said = sentence.text.slice(match.start, Math.min(end, match.end + 8));
  return owed.test(said) && !said.includes('垫付');
}
const owed =
  /工资|欠薪|赔偿|违约金|货款|房租|租金|罚款|经济补偿|佣金|劳务费|加班费|定金|诉讼费|贷款|借款|授信/u;

/** Courts and disputes: whoever pays there owes it. */
const disputed =
  /仲裁|判决|判令|裁决|裁定|诉讼|庭审|欠薪|拖欠|讨薪|赔偿|违约|罚款|处罚|和解|调解(?!员|室|中心|委员会)|工伤认定/u;

export const isDisputed = (words: string): boolean => disputed.test(words) || owed.test(words);

/** Whether nobody owes the money by what this sentence, or the one before, says of a dispute. */
export function isGift(hit: Hit): boolean {
  const { sentence, context } = hit;
  const earlier = context.reading.sentences[sentence.index - 1]?.text ?? '';
  if (isOwed(hit) || disputed.test(sentence.text)) return false;
  return !disputed.test(earlier) || /垫付|救助|慰问/u.test(hit.match.text);
}

/** 劳模专项补助资金Ｍ: the object says itself whom it is for. */
export function groupNamed(hit: Hit): boolean {
  const { match, sentence } = hit;
  const verbAt = match.at('verb') ?? match.start;
  const subject = giver(hit);
  const start = clauseAt(sentence, verbAt)?.start ?? verbAt;
  const words = subject && subject.at >= start ? sentence.text.slice(subject.at + 1, verbAt) : '';
  // 发放劳模专项|补助Ｍ, where 补助 is no verb; but 组织职工|捐款Ｍ.
  const from = /组织|发动|动员|号召|带领|倡议/u.test(words) ? verbAt : verbAt - words.length;
  const to = (match.at('money') ?? match.end) + 1;
  const funds = sentence.phrases.filter(
    (each) => each.symbol === 'Ｆ' && each.at >= from && each.at < to && !isDrawnFrom(sentence, each),
  );
  return (
    spendingOnMany.test(sentence.text.slice(from, to).replace(whereby, '')) ||
    funds.some(({ members }) =>
      members.some(({ mention }) => spendingOnMany.test(mention.text.replace(/项目(?=资金|经费|款)/u, ''))),
    )
  );
}

/** 从职工帮扶经费中, 按照职工互助计划: what it comes out of, or by which rules. */
const whereby = /从[^，。；]{1,16}[中里]|按照?[^，。；]{2,16}(?:计划|规定|办法|标准|政策|制度|方案|条例)/u;

/** 每月误餐补贴200元由Ｏ列支: what single people get. */
export function isAllowance({ match, sentence }: Hit): boolean {
  const start = clauseAt(sentence, match.start)?.start ?? 0;
  return /每[人月天日名位][^，。；]*(?:补贴|津贴|补助)/u.test(sentence.text.slice(start, match.end));
}

/** 一年Ｍ, 折合Ｍ: the next clause counts what was told. */
const counted = new RegExp(`^，(?:${sumCounted})(?<money>Ｍ)(?:整|左右|上下)?(?=[，。；、]|$)`, 'du');

/** The amount that stands next in the verb's clause, else the last one before it there. */
export function amountNear({ match, sentence }: Hit): number | undefined {
  const clause = clauseAt(sentence, match.start);
  const near =
    clause &&
    (firstPhrase(sentence, 'Ｍ', Math.max(match.start + 1, clause.start), clause.end) ??
      lastPhrase(sentence, 'Ｍ', clause.end, clause.start));
  return near ? amountOf(near) : amountOf(phraseIn(sentence, counted, 'money', clause?.end ?? match.end));
}
/** 给予每个托管班2万元补助，共计72万元: what all got, behind what each got. */
export function totalOf(sentence: SentenceReading, each: Phrase): number | undefined {
  const total =
    /^[^。；ＯＨＰＭ]{0,14}，(?:共计?|总计|合计|累计|总额)[^，。；ＯＨＰＦＭ]{0,6}Ｆ?(?<money>Ｍ)/du;
  return amountOf(phraseIn(sentence, total, 'money', each.at + 1));
}

/** 新建站点每个补助2万元, with no word of what all got: a rate, not what was given. */
export function isRate(hit: Hit): boolean {
  const { match, sentence } = hit;
  const money = match.phrase('money');
  if (!money) return false;
  const words = sentence.text.slice(clauseAt(sentence, money.at)?.start ?? 0, money.at);
  return /每[个家名位人户处所支场站]/u.test(words) && totalOf(sentence, money) === undefined;
}

/** 一人一年保费150元，Ｏ补60元: what each gets of it. */
const perHead = /(?:一人一[年月]|人均)[^。；]*$/u;

/** The sum that the match names, else the nearest one; of several givers each its own, of several receivers none. */
export function amountIn(hit: Hit, index: number, receiver = 0): number | undefined {
  const { match, sentence } = hit;
  const money = match.phrase('money');
  const givers = match.phrase('source')?.members.length ?? giver(hit)?.members.length ?? 1;
  const receivers = match.phrase('target')?.members.length ?? 1;
  const around = sentence.text.slice(Math.max(0, match.start - 4), match.end);
  const [many, which] = givers > 1 ? [givers, index] : [receivers, receiver];
  if (many > 1 && /分别|依次/u.test(around)) {
    const sums = sentence.phrases.filter(
      (each) => each.symbol === 'Ｍ' && each.at >= (money?.at ?? match.start),
    );
    return sums.length >= many ? amountOf(sums[which]) : undefined;
  }
  const shared = (givers > 1 || receivers > 1) && !/各|均|每/u.test(around);
  if (shared) return undefined;
  const { value = 0 } = money?.quantity ?? {};
  if (money && value < 1000 && perHead.test(sentence.text.slice(0, money.at)))
    return totalOf(sentence, money);
  const each =
    money && /每(?:[个家名位人户处所支场期])[^，。；]{0,6}$/u.test(sentence.text.slice(0, money.at));
  if (each) return totalOf(sentence, money) ?? amountOf(money);
  const total = money?.quantity?.scope === 'each' ? totalOf(sentence, money) : undefined;
  return amountOf(money) ?? total ?? amountNear(hit);
}

/** Who acts at a verb: the body before 的 or right before it, one that a bare noun means, or what the clause is about. */
function actorAt(hit: Hit, verbAt: number): Phrase | undefined {
  const { match, sentence } = hit;
  const near = relativeGiver(hit, verbAt) ?? adjacentGiver(sentence, verbAt) ?? bodyCalled(hit, verbAt);
  if (near) return near;
  const clause = clauseAt(sentence, verbAt);
  if (!clause?.subject || clause.subject !== match.phrase('target')) return clause?.subject;
  // 公司当天宣布，再奖他Ｍ: the clause begins with who gets it; whoever acts stands before.
  const earlier = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  const before = earlier && (bodyCalled(hit, earlier.end - 1) ?? earlier.subject);
  return before?.symbol === 'Ｏ' ? before : undefined;
}

/** 最先到账的是Ｏ下拨的Ｆ: the body before a verb that only describes the money. */
function relativeGiver({ match, sentence }: Hit, verbAt: number): Phrase | undefined {
  if (!sentence.text.startsWith('Ｏ', verbAt - 1)) return undefined;
  if (!/^[^，。；ＯＨＰＦＬＭ]{2,4}的/u.test(sentence.text.slice(verbAt, match.end))) return undefined;
  return sentence.phrases.find(({ at, symbol }) => at === verbAt - 1 && symbol === 'Ｏ');
}

/** The clause's subject, if it can give. */
export function giver(hit: Hit): Phrase | undefined {
  const { match, sentence } = hit;
  const verbAt = match.at('verb') ?? match.start;
  const subject = actorAt(hit, verbAt);
  if (!subject || !'ＯＨＦ'.includes(subject.symbol) || subject === match.phrase('target')) return undefined;
  if (subject.representative !== '' || isGivenTo(sentence, subject)) return undefined;
  if (sumGoes(sentence, subject, verbAt) || gets(sentence, verbAt)) return undefined;
  return withoutReceiver(sentence, subject, verbAt);
}

/** Ｏ收到第一笔拨款Ｍ: the verb is what somebody gets. */
function gets(sentence: SentenceReading, verbAt: number): boolean {
  const start = clauseAt(sentence, verbAt)?.start ?? 0;
  return /(?:获得|收到|领到|拿到|得到)[^，。；ＯＨＰＭＦ的]{0,6}$/u.test(sentence.text.slice(start, verbAt));
}

/** Ａ与Ｂ签约，向Ｂ拨付Ｍ: of those who act together the one that gets the money gives none. */
function withoutReceiver(sentence: SentenceReading, subject: Phrase, verbAt: number): Phrase {
  if (subject.members.length < 2) return subject;
  const start = clauseAt(sentence, verbAt)?.start ?? 0;
  const got = phraseIn(sentence, /(?:向|给|为)(?<body>Ｏ)/du, 'body', start);
  if (!got || got.at > verbAt + 12) return subject;
  const receivers = entitiesOf(got);
  const members = subject.members.filter(({ entity }) => !receivers.includes(entity));
  return members.length > 0 ? { ...subject, members } : subject;
}

/** Ｏ发起募捐，53万元现金则划给Ｆ: the sum is the subject, whoever moves it. */
function sumGoes(sentence: SentenceReading, subject: Phrase, verbAt: number): boolean {
  const clause = clauseAt(sentence, verbAt);
  if (!clause || subject.at >= clause.start) return false;
  return /^(?:其中，?|另|余下|剩下|其余)*的?Ｍ[^，。；由]*$/u.test(sentence.text.slice(clause.start, verbAt));
}

/** 该基金为患病职工Ｈ发放Ｍ: behind a preposition somebody gets the money, whoever gives it. */
function isGivenTo(sentence: SentenceReading, { symbol, at, start }: Phrase): boolean {
  const isHere = start >= sentence.sentence.start && start < sentence.sentence.end;
  return (
    isHere && symbol === 'Ｈ' && /[为向给替][^，。；的ＯＨＰＦＬ]{1,12}$/u.test(sentence.text.slice(0, at))
  );
}

/** 由Ｏ投资Ｍ、Ｏ提供场地: of several in one clause the body right before the verb. */
function adjacentGiver(sentence: SentenceReading, verbAt: number): Phrase | undefined {
  const { text } = sentence;
  const nearest = lastPhrase(sentence, anySymbol, verbAt);
  if (nearest?.symbol !== 'Ｏ' || !/(?:由|[、，；])$/u.test(text.slice(0, nearest.at))) return undefined;
  return verbAt - nearest.at <= 5 && !/[，、；：]/u.test(text.slice(nearest.at, verbAt))
    ? nearest
    : undefined;
}

/** Ｏ为遭遇火灾的工友Ｈ送上Ｍ: the body right before the recipient's phrase. */
export function bodyBefore({ match, sentence }: Hit): Phrase | undefined {
  return sentence.phrases.find((each) => each.symbol === 'Ｏ' && each.at === match.start - 1);
}

const share = new RegExp(shareWords.replace('全部|全额|', ''), 'u');
/** Ｍ运行经费由Ｏ承担; 运行费Ｍ，由Ｏ承担; 由Ｏ买单，共计Ｍ: the only sum told of what a single giver bears. */
export function sumBorne({ match, sentence }: Hit): number | undefined {
  const source = match.phrase('source');
  if (!source || source.members.length > 1) return undefined;
  const { clauses, phrases } = sentence;
  const at = clauses.findIndex(({ start, end }) => source.at >= start && source.at < end);
  if (share.test(sentence.text.slice(clauses[at]?.start, match.end + 2))) return undefined;
  const sumsOf = (index: number): readonly Phrase[] => {
    const { start = 0, end = 0 } = clauses[index] ?? {};
    return phrases.filter((each) => each.symbol === 'Ｍ' && each.at >= start && each.at < end);
  };
  const here = sumsOf(at);
  const next = phraseIn(sentence, counted, 'money', clauses[at]?.end ?? match.end);
  const [sum, ...more] = here.length > 0 ? here : next ? [next] : sumsOf(at - 1);
  return more.length === 0 ? amountOf(sum) : undefined;
}

/** 600万元工程款，Ａ与Ｂ各负担一半: half of the only sum told so far in the sentence. */
export function halfOf({ match, sentence }: Hit): number | undefined {
  const said = sentence.text.slice(match.start, match.end + 6);
  if (!/(?:[出掏付担摊认补占垫]|承担|负担|分担|补贴|支付|筹集)(?:了|其中的?|各)*一半|对半/u.test(said))
    return undefined;
  const [only, ...others] = sentence.phrases.filter(({ symbol, at }) => symbol === 'Ｍ' && at < match.end);
  const isEach = /(?:每[^，。；]{0,3}|一[份期次年月人户])$/u.test(sentence.text.slice(0, only?.at ?? 0));
  const whole = others.length === 0 && !isEach ? amountOf(only) : undefined;
  return whole === undefined ? undefined : whole / 2;
}

/** Officials who bring money bring their organisation's. */
export function giversBody(hit: Hit): Ends {
  // 护士长Ｈ去世，家人把Ｍ交给Ｏ: whoever gives is not named.
  const isOthers = clauseAt(hit.sentence, hit.match.at('verb') ?? hit.match.start)?.otherSubject;
  const subject = giver(hit) ?? (isOthers ? undefined : lastPhrase(hit.sentence, 'ＯＨ', hit.match.start));
  if (!subject) return undefined;
  if (subject.symbol === 'Ｏ') return subject;
  const { reading } = hit.context;
  const [body] = bodiesOf(subject, reading);
  if (body) return [wholeOf(body, reading)];
  const [only, ...others] = subject.members;
  const office = others.length === 0 && only ? officeOf(only.entity, reading) : undefined;
  return office ? [office] : subject;
}

/** 市总工会生产部: a department gives what is its body's, where the article names that. */
function wholeOf(body: Entity, { layer }: Reading): Entity {
  if (!/[部处室]$/u.test(body.name)) return body;
  return (
    layer.entities.find(
      ({ type, name }) => type === body.type && body.name.startsWith(name) && name !== body.name,
    ) ?? body
  );
}

/** 某某总工会主席王某…。王某送上Ｍ: the body whose official somebody was said to be before. */
function officeOf(person: Entity, { layer, entity }: Reading): Entity | undefined {
  const posts = layer.posts.filter(
    (post) => post.person === person.id && /主席|书记|主任|部长/u.test(post.title),
  );
  const [only, ...others] = new Set(posts.map(({ organisation }) => organisation));
  return only && others.length === 0 ? entity(only) : undefined;
}

/** How many sentences back the topic may have been named. */
const TOPIC_REACH = 8;

/** What the sentences shortly before were about. */
export function nearTopic({ sentence, context }: Pick<Hit, 'sentence' | 'context'>): Phrase | undefined {
  const { thing } = sentence.topic;
  const first = context.reading.sentences[Math.max(0, sentence.index - TOPIC_REACH)];
  return thing && first && thing.start >= first.sentence.start ? thing : undefined;
}

/** The programme or fund named last before, in the sentence or, where it names none, in those before it. */
export function thingBefore({ match, sentence, context }: Hit): Ends {
  const near = lastPhrase(sentence, 'ＰＦ', match.start);
  const thing = nearTopic({ sentence, context });
  return near ?? (thing && 'ＰＦ'.includes(thing.symbol) ? thing : undefined);
}

/** 工坊是Ｏ打造的|就业帮扶项目: it says what something else is. */
export const saysWhatItIs = /[Ｐ店场馆站坊室这它]是[^，。；]*的[^，。；的]{0,4}$/u;

/** Who got or won something before in the sentence, or what the one before was about: 它入选…，某某工会奖补8万元. */
export function beneficiaryBefore(hit: Hit): Ends {
  const { match, sentence, context } = hit;
  const isHonour = (each: Phrase): boolean =>
    each.members.some(({ entity }) => context.occasions.kindOf(entity) === 'award') ||
    /(?:入选|获评|荣获|获|评为|认定为|命名为)[^，。；]{0,12}$/u.test(sentence.text.slice(0, each.at));
  const isPaidFor = (each: Phrase): boolean =>
    each.symbol === 'Ｆ' ||
    (each.symbol === 'Ｐ' && !isHonour(each) && !saysWhatItIs.test(sentence.text.slice(0, each.at)));
  // 基金为Ｈ报销Ｍ，Ｏ另补助Ｍ: whoever got money already in this sentence.
  const receivers = context.claimed
    .targetsIn('FUNDED', sentence.index)
    .filter(({ type }) => type === 'Person');
  if (receivers.length === 1) return receivers;
  const near = sentence.phrases.findLast((each) => each.at < match.start && isPaidFor(each));
  if (near) return near;
  // 工作室被认定为示范点，Ｏ奖补Ｍ: whoever was honoured before. Other bodies of the sentence may well be givers, too.
  const subject = subjectBefore(hit, match.phrase('source'));
  const givers = entitiesOf(match.phrase('source'));
  const honoured =
    winning.test(sentence.text.slice(0, match.start)) &&
    !entitiesOf(subject).some((each) => givers.includes(each));
  const topic = spentElsewhere.test(after(hit)) ? undefined : nearTopic(hit);
  return honoured ? (subject ?? topic) : topic;
}
const winning = /入选|获评|荣获|评为|认定为|命名为|授予|跻身/u;

/** What the clauses before in the sentence were about, other than `besides`. */
export function subjectBefore(
  { match, sentence }: Pick<Hit, 'match' | 'sentence'>,
  besides: Phrase | undefined,
): Phrase | undefined {
  return sentence.clauses.findLast(
    ({ end, subject, subjectOrigin }) =>
      end <= match.start &&
      subjectOrigin === 'own' &&
      subject !== besides &&
      'ＯＨＰ'.includes(subject?.symbol ?? '-'),
  )?.subject;
}

export function personSpokenOf({ match, sentence }: Hit): Ends {
  const near = lastPhrase(sentence, 'Ｈ', match.start);
  // Officials tell of money; others get it.
  if (near?.members.some(({ posts }) => posts.length > 0)) return undefined;
  return near ?? (sentence.topic.actor?.symbol === 'Ｈ' ? sentence.topic.actor : undefined);
}

/** Whether another frame knows already what this giver's money in this sentence is for; a sum is no purpose. */
export function isToldAlready({ context, sentence }: Hit, sources: readonly Entity[]): boolean {
  const { claimed } = context;
  return claimed
    .targetsIn('FUNDED', sentence.index)
    .some((target) => target.type !== 'Fund' && claimed.links('FUNDED', sources, target));
}
