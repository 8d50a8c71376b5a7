/** What a sum is for where its clause names nothing: a thing, or a person in trouble, that the talk is of. */
import type { Entity } from '../../../entities/entity.ts';
import { entitiesOf } from '../patterns.ts';
import { before, type Ends, endsOf, type Hit } from '../rule.ts';
import { isForMany, isOfficial, personInTrouble } from './person-in-need.ts';
import { thingSpokenOf } from './thing-spoken-of.ts';

/** Money that only a person in trouble is given. */
const personal =
  /救助|慰问|善款|捐款|垫付|垫支|赔付|给付|理赔|医药费|医疗费|手术费|住院|帮扶|爱心|助学|凑|[打汇转寄][来去]/u;

/** 住院花去Ｍ，余下的由Ｏ补齐: what is left of somebody's bill. */
const restOfBill = /(?:住院|手术|治疗|看病|就医|医药|医疗|自费|化疗|抢救)[^。；]*Ｍ[^。；]*$/u;

/** Ｏ给予Ｍ，Ｏ又追加Ｍ: one more gives. */
const oneMore = /[又另再还也]|追加|增拨|加拨|配套|额外/u;

/** Whoever or whatever got money right before: in this sentence, or in the one before where one more gives. */
function sameReceiver({ match, sentence, context }: Hit, givers: readonly Entity[]): Entity | undefined {
  for (const index of oneMore.test(match.text) ? [sentence.index, sentence.index - 1] : [sentence.index]) {
    const got = context.claimed
      .targetsIn('FUNDED', index)
      .filter(
        (each) =>
          !/^\d/u.test(each.name) && !givers.includes(each) && !context.claimed.isSource('FUNDED', each),
      );
    const receivers = got.filter(({ type }) => type !== 'Fund');
    const [only, ...others] = receivers.length > 0 ? receivers : got;
    if (others.length > 0) return undefined;
    if (only) return only;
  }
  return undefined;
}

/** 联合会设立“互助金”，Ｏ现场捐款Ｍ: what this sentence begins rather than whose story was told before. */
function fundBegun({ match, sentence }: Hit, givers: readonly Entity[]): Ends {
  return sentence.phrases.findLast(
    (each) =>
      each.symbol === 'Ｆ' &&
      each.at < match.start &&
      /(?:设立|成立|建立|启动|发起)了?$/u.test(sentence.text.slice(0, each.at)) &&
      !each.members.some(({ entity }) => givers.includes(entity)),
  );
}

/** 送来Ｍ助学金, with what the sum is called where that is folded as a fund. */
function sumAndWords({ match, sentence }: Hit): string {
  const end = match.end + 6;
  const { text, phrases } = sentence;
  const sums = phrases.filter(
    ({ symbol, at }) =>
      symbol === 'Ｆ' && at >= match.start && at < end && (text[at - 1] === 'Ｍ' || text[at + 1] === 'Ｍ'),
  );
  const called = sums.map(({ members }) => members.map(({ mention }) => mention.text).join(''));
  return `${text.slice(match.start, end)} ${called.join('')}`;
}

/** …；货车司机Ｈ，则由Ｏ帮扶Ｍ: of people told one after the other the one whose part it is. */
function personOfPart(hit: Hit, givers: readonly Entity[]): readonly Entity[] | undefined {
  const { match, sentence } = hit;
  const part = sentence.text.lastIndexOf('；', match.start);
  if (part < 0) return undefined;
  const [first, ...others] = sentence.phrases.filter(
    ({ symbol, at }) => symbol === 'Ｈ' && at > part && at < match.start,
  );
  const [person, ...more] = entitiesOf(first);
  if (!person || others.length + more.length > 0 || givers.includes(person)) return undefined;
  return isOfficial(hit, person) ? undefined : [person];
}

export function purposeOf(hit: Hit, givers: readonly Entity[]): Ends {
  const ofPart = personOfPart(hit, givers);
  if (ofPart) return ofPart;
  const receiver = sameReceiver(hit, givers);
  if (receiver) return [receiver];
  const begun = fundBegun(hit, givers) ?? begunLater(hit, givers);
  if (begun) return begun;
  const isPersonal = personal.test(sumAndWords(hit)) || restOfBill.test(before(hit));
  if (isPersonal && isForMany(hit)) return undefined;
  const person = personInTrouble(hit, givers);
  const ofPerson = person && [person];
  // 垫付医药费: nothing but a drive or a scheme is helped so besides people.
  const thing = isPersonal
    ? endsOf(thingSpokenOf(hit, givers)).filter(({ type }) => type === 'Programme')
    : [];
  if (isPersonal) return ofPerson ?? (thing.length > 0 ? thing : undefined);
  return thingSpokenOf(hit, givers) ?? ofPerson ?? broughtAbout(hit) ?? bodyOfAccount(hit, givers);
}

const account = /预算|账上|账本|账目|账单|手头|家底|进账|收入|经费/u;

/** Ｏ的账上有了六位数。Ｏ返还经费Ｍ: the body whose money the sentences right before count. */
function bodyOfAccount({ context, sentence }: Hit, givers: readonly Entity[]): Ends {
  for (let back = 1; back <= 2; back++) {
    const earlier = context.reading.sentences[sentence.index - back];
    if (earlier?.sentence.part !== 'body' || !account.test(earlier.text)) continue;
    const [first] = earlier.clauses.filter(({ subjectOrigin }) => subjectOrigin === 'own');
    const [body, ...others] = entitiesOf(first?.subject);
    const isBody = first?.subject?.symbol === 'Ｏ' && others.length === 0;
    if (!isBody || !body || givers.includes(body) || context.claimed.isSource('FUNDED', body))
      return undefined;
    return [body];
  }
  return undefined;
}

const setUp =
  /(?:凑成|凑齐|凑起|汇成|合成|合起来|设立|成立|建立|建起|建成|办起|办成|办了|建了|开起|撑起|托起|启动|打造|组建|有了)(?:了|一[个座家项笔])?(?:[^，。；ＯＨＰＦ]{0,8}的)?$/u;
const isBegun =
  /^(?:[^，。；ＯＨＰＦＭ]{0,8})(?:动工|开工|建成|落成|启动|开张|开办|开班|开课|成立|启用|投用|揭牌|挂牌|诞生|运转|运营|开门)/u;

/** Ｏ拨付Ｍ，Ｏ配套Ｍ，凑成Ｆ; Ｏ拿出Ｍ，Ｐ当年动工: what begins at the end of the sentence with the sums told before it. */
function begunLater({ match, sentence }: Hit, givers: readonly Entity[]): Ends {
  const thing = sentence.phrases.find(
    ({ symbol, at }) => at > match.end && (symbol === 'Ｐ' || symbol === 'Ｆ'),
  );
  if (!thing || thing.members.length > 1 || entitiesOf(thing).some((each) => givers.includes(each)))
    return undefined;
  const begins =
    setUp.test(sentence.text.slice(match.end, thing.at)) || isBegun.test(sentence.text.slice(thing.at + 1));
  return begins ? thing : undefined;
}

/** Ｏ每年列支Ｍ，“夜校”的课程一概免费: the thing that the next clause says to be free, to open or to run with it. */
function broughtAbout({ match, sentence }: Hit): Ends {
  const { clauses, text } = sentence;
  const next = clauses.find(({ start }) => start >= match.end);
  const result = /免费|不收费|全免|不花|分文不取|运转|运行|开张|开放|启用|翻新|焕然一新/u;
  const { subject, subjectOrigin } = next ?? {};
  const isOwn = subjectOrigin === 'own' && subject?.symbol === 'Ｐ' && subject.members.length === 1;
  return next && isOwn && result.test(text.slice(next.start, next.end)) ? subject : undefined;
}
