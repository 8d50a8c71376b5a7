/** Money seen from where it arrives: a fund that reaches somebody, a grant that somebody gets. */
import { gettingVerbs } from '../../../language/lexicons/giving-words.ts';
import { bodiesOf } from '../../syntax/bodies.ts';
import { afterAdverbials } from '../../syntax/clauses.ts';
import { clauseAt, lastPhrase } from '../../syntax/reading.ts';
import { entitiesOf } from '../patterns.ts';
import { before, type Ends, type Hit, ruleFrame } from '../rule.ts';
import { amountIn, amountNear, isOwed, personSpokenOf, subjectBefore } from './money.ts';
import { personInTrouble, personMeant } from './person-in-need.ts';
import { thingOfTalk } from './thing-spoken-of.ts';

function moneySpokenOf({ match, sentence }: Hit): Ends {
  // 专款由Ｏ拨给Ｏ, 从Ｏ拨到Ｏ: the body that moves it.
  const mover = lastPhrase(sentence, 'Ｏ', match.start);
  const isMoved =
    mover !== undefined &&
    /[ＦＭ金款]/u.test(sentence.text.slice(0, mover.at)) &&
    /[由从]$/u.test(sentence.text.slice(0, mover.at)) &&
    /^[^，。；ＯＨＰＦＭ]{0,6}$/u.test(sentence.text.slice(mover.at + 1, match.start));
  if (isMoved) return mover;
  const subject = clauseAt(sentence, match.start)?.subject;
  const money = subject?.symbol === 'Ｆ' || subject?.symbol === 'Ｏ' ? subject : sentence.topic.thing;
  return money?.members.length === 1 ? money : undefined;
}

/** 下拨Ｆ，其中Ｍ来自Ｆ; Ｐ总投资Ｍ，其中Ｍ来自Ｏ: what the sum is a share of. */
function wholeOfShare({ match, sentence }: Hit): Ends {
  return lastPhrase(sentence, 'ＦＰ', match.start);
}

/** 通过“…”救助基金拨付Ｍ, in somebody's story: the one whom such a fund is for. */
function personHelped(hit: Hit): Ends {
  const [fund] = hit.match.phrase('source')?.members ?? [];
  const isForPeople = /救助|帮扶|互助|关爱|爱心|助学|温暖|慈善|解困/u.test(fund?.entity.name ?? '');
  const clause = clauseAt(hit.sentence, hit.match.start);
  const words = hit.sentence.text.slice(hit.match.end, clause?.end);
  return isForPeople && /^[^，。；]{0,8}Ｍ/u.test(words) ? personSpokenOf(hit) : undefined;
}

function inTrouble(hit: Hit): Ends {
  const person = personInTrouble(hit, []);
  return person && [person];
}

/** Ｆ流向Ｏ、Ｏ; 一笔Ｍ，来自Ｆ; Ｆ用于Ｐ; 从Ｆ中列支. */
export const reaches = ruleFrame('funded/reaches', 'FUNDED', [
  {
    pattern:
      /(?<verb>流向|(?:拨付|下拨|发放)(?:给|到|至)|拨给|(?<=[由从]Ｏ[^，。；ＯＨＰＦＭ]{0,6})(?:(?:划拨|转拨|核拨|拨|划|汇|转|分|打)(?:给|到|至)|转拨))(?:了)?(?<target>[ＯＨＰ])/dgu,
    source: moneySpokenOf,
    confidence: 0.8,
  },
  {
    pattern: /(?<money>Ｍ)，?(?:则|便)?(?:来自|来源于)(?<source>[ＦＯ])/dgu,
    target: (hit) => wholeOfShare(hit) ?? personSpokenOf(hit) ?? hit.sentence.topic.thing,
    amount: amountIn,
    confidence: 0.75,
  },
  {
    pattern:
      /(?<source>Ｆ)(?:[^，。；ＯＨＰＦＭ]{0,3}Ｍ，(?:专项|专门|主要|全部|重点)?(?=用于))?[^，。；ＯＨＰＦ]{0,6}?(?<verb>用于|资助|支持|投向|保障|补助|奖励|开展|实施)[^，。；ＯＨＰＦ]{0,10}?(?<target>[ＰＨＯ])/dgu,
    amount: amountNear,
    confidence: 0.8,
  },
  {
    // 这笔钱出自“…”基金: whoever got the sum of the sentence before.
    pattern:
      /(?:这笔钱|这笔款项?|这些钱|善款|资金|钱)(?<verb>出自|来自)(?:Ｏ[^，。；ＯＨＰＦ]{0,6}的)?(?<source>Ｆ)/dgu,
    target: (hit) => personSpokenOf(hit) ?? inTrouble(hit),
    confidence: 0.75,
  },
  {
    pattern:
      /(?:从|在|由|通过)(?<source>Ｆ)(?:中|里|内)?(?:为[^，。；ＯＨＰ]{0,10}Ｈ)?[^，。；ＯＨＰ]{0,6}(?<verb>列支|支出|拨付|拿出|支付|发放|送上|送去|资助)/dgu,
    target: (hit) =>
      hit.sentence.phrases.find((each) => each.at > hit.match.start + 1 && 'ＨＰ'.includes(each.symbol)) ??
      personHelped(hit),
    amount: amountNear,
    confidence: 0.75,
  },
]);

/** What may stand between the beginning of a clause and 领到 if the clause goes on about somebody: 他又, 随后陆续. */
const goingOn =
  /^(?:他|她|它|其|一家人?|全家|自己|该[^，。；]{1,4}|已经?|也|还|又|再|才|就|便|并且?|均|都|共|各|分别|先后|一次性|顺利|及时|终于|刚刚?|成功|首次|当场|每[年月]|从而|随后|随即|立即|很快|如愿|陆续|累计|最终|现场|拿着|后来|不久|同样|[0-9一二三四五六七八九十两几半多]+[个]?[年月天日]后?|[一二两三四五六七八九十几多]+次|Ｔ|“|‘)*$/u;

/** Ｏ评出的5家企业, Ｏ的30名骑手: the subject only tells which of many. */
const groupOfIts = /的[^，。；]{0,10}(?:[0-9]+|[一二三四五六七八九十百两几多])[余多]?(?:家|名|位|个|支|户)/u;

/** 5家企业各领到, 困难职工领到: a clause with somebody of its own whom nobody names. */
function hasUnnamedReceiver({ match, sentence }: Hit): boolean {
  const clause = clauseAt(sentence, match.start);
  if (!clause) return false;
  const { subject, subjectOrigin, start, end } = clause;
  if (subjectOrigin === 'own' && subject)
    return groupOfIts.test(sentence.text.slice(subject.at + 1, match.start));
  return !goingOn.test(sentence.text.slice(afterAdverbials(sentence.text, start, end), match.start));
}

/** The subject that got something. */
function receiver(hit: Hit): Ends {
  const { match, sentence } = hit;
  if (hasUnnamedReceiver(hit)) return undefined;
  const subject = clauseAt(sentence, match.start)?.subject;
  if (subject && subject !== match.phrase('source') && 'ＯＨＰＦ'.includes(subject.symbol))
    return subject.representative !== 'staff' ? subject : undefined;
  // 拿到Ｏ发放的Ｍ，Ｈ流下了眼泪: the clause of its own that comes next.
  const clause = clauseAt(sentence, match.start);
  const next = clause && sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  if (
    clause &&
    !clause.subject &&
    next?.subjectOrigin === 'own' &&
    'ＯＨ'.includes(next.subject?.symbol ?? '-')
  )
    return next.subject;
  // 工作室被…认定为…，并获该厅资助: what the clauses before were about.
  return subjectBefore({ match, sentence }, match.phrase('source'));
}

/** 考取大学的Ｈ从Ｏ…: whoever stands right before, also where much that describes him goes before. */
function receiverBefore({ match, sentence }: Hit): Ends {
  const near = lastPhrase(sentence, 'ＯＨ', match.start);
  const between = near && sentence.text.slice(near.at + 1, match.start);
  return near?.representative === '' && /^，?(?:Ｔ|，|也|就|还|又|已)*$/u.test(between ?? '-')
    ? near
    : undefined;
}

/** Ｏ、Ｏ得到Ｏ每家2万元的补助: what each body got is what it got. */
function amountOfEach(hit: Hit): number | undefined {
  const { match, sentence } = hit;
  const each = sentence.phrases.find(
    ({ at, symbol }) => symbol === 'Ｍ' && at >= match.start && at < match.end,
  );
  return (
    amountNear(hit) ?? (/每[家个][^，。；]{0,2}Ｍ/u.test(match.text) ? each?.quantity?.value : undefined)
  );
}

/** The fund that this sentence names before, or that the sentences before are about, if they are about nothing else. */
function fundOfTalk(hit: Hit): Ends {
  const receivers = entitiesOf(hit.match.phrase('target'));
  const near = lastPhrase(hit.sentence, 'Ｆ', hit.match.start);
  if (near) return near;
  const thing = thingOfTalk(hit, receivers);
  return thing?.type === 'Fund' ? [thing] : undefined;
}

const isOfNamedFund = ({ match }: Hit): boolean =>
  entitiesOf(match.phrase('source')).every(
    ({ name }) => /(?:基金|专项资金|[助救互奖应关帮].金)$/u.test(name) && !/^\d/u.test(name),
  );

/** A list of who got how much has begun. */
const dividing =
  /(?:[分获得拿]到?了?[^，。；]{0,4}|数额|金额)最[多少大](?:的[是为]|，)|(?:分到|分得|获得|获拨|得到|拿到)了?Ｍ/u;

/** Ｈ领到Ｏ发放的Ｍ; 获Ｏ资助; 从Ｈ手中接过Ｍ; Ｏ已收到第一笔拨款Ｍ. */
export const received = ruleFrame('funded/received', 'FUNDED', [
  {
    // Ｏ拿出Ｍ重奖能手，Ｈ一人获奖Ｍ.
    pattern:
      /(?<target>Ｈ)[^，。；ＯＨＰＭ]{0,6}(?<verb>获奖金?|领到奖金|获奖励|得奖金?|分得|领走)(?:了)?(?<money>Ｍ)/dgu,
    source: ({ match, sentence }) =>
      sentence.clauses.find(
        ({ end, subject, predicates }) =>
          end <= match.start && subject?.symbol === 'Ｏ' && predicates.some(({ kinds }) => kinds.has('fund')),
      )?.subject,
    amount: amountIn,
    confidence: 0.75,
  },
  {
    // 工友Ｈ前后两次领到Ｍ: of the fund that the sentences before are about.
    pattern:
      /(?<target>[ＨＯ])(?:[^，。；ＯＨＰＦＭ]{0,8}?)(?<verb>获得|分到|分得|领到|拿到|领走|领取|领回|申请到|申领到|收到|获赠|多了|多出|进账|到账)(?:了)?(?![^，。；]{0,8}(?:工资|欠薪|贷款|订单|货款|赔偿|报酬))[^，。；ＯＨＰＦＭ]{0,10}(?:，(?:一?共计?|合计|累计|总共))?(?<money>Ｍ)/dgu,
    source: fundOfTalk,
    target: (hit) => personMeant(hit, hit.match.phrase('target')),
    amount: amountIn,
    accept: (hit) => hit.match.phrase('target')?.representative === '',
    confidence: 0.7,
  },
  {
    // Ｈ被Ｏ奖励Ｍ.
    pattern:
      /被(?<source>[ＯＦ])(?:Ｔ|又|还|当场|一次性|累计|共){0,2}(?<verb>奖励|嘉奖|奖|资助|补助|救助|帮扶|奖补|扶持|赞助)(?:了)?[^，。；ＯＨＰＦＭ]{0,6}Ｆ?(?<money>Ｍ)/dgu,
    target: receiver,
    amount: amountIn,
    confidence: 0.8,
  },
  {
    // 为Ｈ发放Ｆ, 拿到Ｏ的Ｆ: a fund with a name gives what is paid out of it.
    pattern:
      /[为向给](?<target>[ＯＨ])[^，。；ＯＨＰＦＭ]{0,12}?(?<verb>发放|拨付|下拨|颁发|送上|送去|申请到?|申领|争取到?)(?:了)?[^，。；ＯＨＰＦＭ]{0,4}(?:Ｏ的?)?(?<source>Ｆ)/dgu,
    target: (hit) => personMeant(hit, hit.match.phrase('target')),
    accept: isOfNamedFund,
    amount: amountNear,
    confidence: 0.7,
  },
  {
    pattern: new RegExp(`(?<verb>${gettingVerbs})(?:了)?Ｏ的?(?:发放的|设立的)?(?<source>Ｆ)`, 'dgu'),
    target: receiver,
    accept: isOfNamedFund,
    amount: amountNear,
    confidence: 0.7,
  },
  {
    // 申请了Ｆ，拿到Ｍ.
    pattern: new RegExp(
      `(?:申请|申领|报了)(?:了|到)?(?<source>Ｆ)，[^，。；ＯＨＰＦＭ]{0,8}?(?<verb>${gettingVerbs}|批下)(?:了)?[^，。；ＯＨＰＦＭ]{0,6}(?<money>Ｍ)`,
      'dgu',
    ),
    target: receiver,
    amount: amountIn,
    confidence: 0.75,
  },
  {
    // 援助资金Ｍ，交给Ｏ.
    pattern:
      /(?<source>Ｆ)Ｍ?，?(?:已|全部|悉数|直接|随后){0,2}(?<verb>交给|交由|拨给|拨付给|下拨给|划给|转给|分给|拨付到|下拨到)(?:了)?(?<target>[ＯＰＨ])(?!代管|托管|管理|保管|运[作营]|使用|统筹|发放)/dgu,
    amount: amountIn,
    confidence: 0.75,
  },
  {
    // 最近一位是急诊科的Ｈ，Ｍ; 拿得最多的是Ｏ，Ｍ.
    pattern:
      /(?<=^|[，；])(?:最近|第|首|头|其中)?[^，。；ＯＨＰＦＭ]{1,8}(?:位|个|家|的)(?:是|为)[^，。；ＯＨＰＦＭ]{0,10}(?<target>[ＨＯ])，(?<money>Ｍ)Ｆ?(?=[，。；]|$)/dgu,
    source: fundOfTalk,
    amount: amountIn,
    accept: (hit) => hit.match.phrase('target')?.representative === '',
    confidence: 0.65,
  },
  {
    // 先后三次从基金领到Ｍ.
    pattern:
      /从(?:该|这[笔只项个])?(?:基金|互助金|救助金|助学金|爱心金|关爱金)(?:[里中内])?[^，。；ＯＨＰＦＭ]{0,4}?(?<verb>获得|领到|领取|申领|拿到)(?:了|过)?[^，。；ＯＨＰＦＭ]{0,6}Ｆ?(?<money>Ｍ)/dgu,
    source: fundOfTalk,
    target: receiver,
    amount: amountIn,
    confidence: 0.7,
  },
  {
    // 基金的Ｍ到账: whom the sentences before tell of.
    pattern:
      /(?<=^|[，；])(?:该|这[笔只项个])?(?:Ｆ|基金|互助金|救助金|爱心金)的(?<money>Ｍ)[^，。；ＯＨＰＦＭ]{0,8}(?<verb>到账|到手|打来|汇来|转来|送来|送到)/dgu,
    source: fundOfTalk,
    target: inTrouble,
    amount: amountIn,
    confidence: 0.65,
  },
  {
    // 基金两次给Ｈ送去Ｍ.
    pattern:
      /(?<=^|[，；])(?:该|这[笔只项个])?(?:Ｆ|基金(?!会)|互助金|救助金|爱心金|关爱金|助学金)(?:Ｔ|又|还|也|已|先后|一次性|累计|共|[0-9一二两三四五六七八九十]+次){0,3}(?:为|给|向|替)(?:[^，。；ＯＨＰＦＭ]{1,12}?(?=Ｈ))?(?<target>[ＨＯ])[^，。；ＯＨＰＦＭ]{0,8}?(?<verb>送去|送上|送来|发放|报销|垫付|赔付|给付|拨付|补助|支付|给予|打来|转来|解决)(?:了)?[^，。；ＯＨＰＦＭ]{0,8}Ｆ?(?<money>Ｍ)/dgu,
    source: fundOfTalk,
    target: (hit) => personMeant(hit, hit.match.phrase('target')),
    amount: amountIn,
    accept: (hit) => !isOwed(hit),
    confidence: 0.75,
  },
  {
    // 这笔Ｆ由Ｏ送到了Ｈ的病床前.
    pattern:
      /(?<=[ＦＭ金款])[^，。；ＯＨＰＦＭ]{0,4}由(?<source>Ｏ)[^，。；ＯＨＰＦＭ]{0,8}(?<verb>送到|送至|交到|递到|发到|[打汇转划存][到入进]|送给|交给|转给|发给)(?:了)?[^，。；ＯＨＰＦＭ]{0,6}(?<target>Ｈ)/dgu,
    target: (hit) => personMeant(hit, hit.match.phrase('target')),
    amount: amountIn,
    accept: (hit) => !isOwed(hit),
    confidence: 0.8,
  },
  {
    // 分到最多的是Ｏ，Ｍ；Ｏ、Ｏ依次为Ｍ和Ｍ.
    pattern:
      /(?<=[，；])(?<target>Ｏ)(?:得到|分到|分得|获得|拿到)?(?:的[^，。；ＯＨＰＦＭ]{0,4})?(?:分别|依次|各自?|均|则|也|最多，)*[是为达有]?(?<money>Ｍ)Ｆ?(?=[，。；、和]|$)/dgu,
    source: fundOfTalk,
    amount: amountIn,
    accept: (hit) => dividing.test(before(hit)),
    confidence: 0.7,
  },
  {
    pattern:
      /(?<=^|[，；])(?<target>Ｏ)(?:得到|分到|分得|获得|拿到)的?[^，。；ＯＨＰＦＭ]{0,4}最多，[是为达有]?(?<money>Ｍ)/dgu,
    source: fundOfTalk,
    amount: amountIn,
    confidence: 0.7,
  },
  {
    pattern: new RegExp(
      `从(?:Ｏ[^，。；ＯＨＰＦＭ]{0,6}的)?(?<giver>[ＯＨＦ])(?:手?[中里上]|那[里儿边]|处|方面)?(?<verb>${gettingVerbs}|要来)(?:了)?[^，。；ＯＨＰ]{0,6}?(?<money>[ＭＦ])`,
      'dgu',
    ),
    accept: (hit) => !isOwed(hit),
    source: ({ match, context }) => {
      const from = match.phrase('giver');
      return from && bodiesOf(from, context.reading).slice(0, 1);
    },
    target: (hit) => receiverBefore(hit) ?? receiver(hit),
    amount: amountIn,
    confidence: 0.8,
  },
  {
    pattern:
      /(?<verb>领到|收到|拿到|获得|得到|接过|获|受到|申领到|争取到)(?:了)?(?:由|来自)?(?<source>[ＯＦ])(?:的)?[^，。；ＯＨＰ]{0,6}?(?:发放|送来|送上|拨付|下拨|给予|提供|资助|补助|捐赠|颁发|支付|奖励)?(?:的)?[^，。；ＯＨＰ]{0,6}?(?:Ｍ|Ｆ|资助|补助|赞助|捐助|救助金|慰问金|助学金|补贴|奖金|捐款|资金)/dgu,
    target: receiver,
    // 收到捐款260万元: the sum is no giver.
    accept: (hit) =>
      !isOwed(hit) && !entitiesOf(hit.match.phrase('source')).some(({ name }) => /^\d/u.test(name)),
    amount: amountOfEach,
    confidence: 0.8,
  },
]);
