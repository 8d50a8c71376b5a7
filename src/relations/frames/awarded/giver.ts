/** What the frames of AWARDED share: who wins, who gives. */
import type { Entity } from '../../../entities/entity.ts';
import { bodiesOf } from '../../syntax/bodies.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import { clauseAt } from '../../syntax/reading.ts';
import type { FrameContext } from '../frame.ts';
import { entitiesOf, phraseIn } from '../patterns.ts';
import type { Ends, Hit } from '../rule.ts';

/** Verbs of naming somebody or something, as they stand behind 被Ｏ. */
export const naming =
  '授予|评为|列入|命名为|认定为|确定为|评定为|授牌为|列为|评选为|表彰为|推选为|选为|授牌|颁发|颁授|评定|命名|认定';

/** Ｏ的提案, Ｏ装卸二班: what is a body's own, or a unit of it that nobody recognised. */
const notItself = /^(?:的|[^，。；：、ＯＨＰＮ“”的]{1,8}(?:班组|船组|机组|车间|科室|工段|[班组]))/u;

/** The group before 被 or 获评 that wins: in the clause, else the subject carried over. */
export function winner({ match, sentence, context }: Hit): Phrase | undefined {
  const clause = clauseAt(sentence, match.start);
  const clauseStart = clause?.start ?? 0;
  const near = sentence.phrases.findLast(
    ({ at, symbol, members }) =>
      at < match.start &&
      at >= clauseStart &&
      'ＯＨＰＦ'.includes(symbol) &&
      !isHonour(context, members) &&
      !means.test(sentence.text.slice(clauseStart, at)),
  );
  // Ｏ的提案被Ｏ评为…: what is its own wins; so does a part of it.
  if (near?.symbol === 'Ｏ' && notItself.test(sentence.text.slice(near.at + 1, match.start)))
    return undefined;
  // 获得第一名的选手将由Ｏ授予…, 两组冠军被Ｏ授予…: others, whom nobody names, win.
  const others = !near && !adverbial.test(sentence.text.slice(clauseStart, match.start));
  const found =
    near ??
    (others
      ? undefined
      : (thingRun({ match, sentence }, clause) ??
        winnerSoFar({ match, sentence }, clause) ??
        subjectBefore({ match, sentence }, clause)));
  return !found ||
    found.representative === 'staff' ||
    found === match.phrase('source') ||
    isHonour(context, found.members)
    ? undefined
    : found;
}

/** 这个后生先到终点，与Ｈ一道被Ｏ授予…: the one spoken of wins with those. */
export function winners(hit: Hit): Ends {
  const { match, sentence } = hit;
  const found = winner(hit);
  const clause = clauseAt(sentence, match.start);
  const with_ = found && clause ? sentence.text.slice(clause.start, found.at) : '';
  if (!found || !clause || !/^(?:并|也|还)?[与同和]$/u.test(with_)) return found;
  if (!/^(?:一道|一同|一起|共同|双双|同时)/u.test(sentence.text.slice(found.at + 1, match.start)))
    return found;
  const { subject } = clause;
  return subject?.symbol === found.symbol ? [...entitiesOf(subject), ...entitiesOf(found)] : found;
}

/** Whom the clause is about: who stands behind the verb is its object, and the clause before tells. */
function subjectBefore(
  { match, sentence }: Pick<Hit, 'match' | 'sentence'>,
  clause: Clause | undefined,
): Phrase | undefined {
  const subject = clause?.subject;
  if (clause?.subjectOrigin !== 'own' || !subject || subject.at < match.start) return subject;
  return sentence.clauses.findLast(({ end }) => end <= clause.start)?.subject;
}

/** 获“先锋号”，又被Ｏ授予…: an honour does not win another. */
function isHonour({ occasions }: FrameContext, members: Phrase['members']): boolean {
  return members.length > 0 && members.every(({ entity }) => occasions.kindOf(entity) === 'award');
}

/** What only a thing is named. */
const honourOfThing =
  /^[^。；]{0,30}?(?:案例|项目|品牌|活动|驿站|书屋|站点|阵地|课程|基地|平台|成果|阅读点|服务点|示范点|场景|工作法|托管班|工作室|课堂|学堂|夜校|小屋|小家)/u;

/** 试办Ｐ，一年调成80件，被Ｏ评为创新案例: the thing that the sentence came to, not who runs it. */
function thingRun(
  { match, sentence }: Pick<Hit, 'match' | 'sentence'>,
  clause: Clause | undefined,
): Phrase | undefined {
  if (!clause || clause.subjectOrigin === 'own') return undefined;
  const verbAt = match.at('verb') ?? match.start;
  const honour = sentence.phrases.find(({ at, symbol }) => at > verbAt && symbol === 'Ｐ');
  const isOfThing =
    honourOfThing.test(sentence.text.slice(verbAt)) ||
    entitiesOf(honour).some(({ name }) => honourOfThing.test(name));
  if (!isOfThing) return undefined;
  const named = sentence.phrases.filter(({ symbol, at }) => symbol === 'Ｐ' && at < match.start);
  if (named.length === 1) return named[0]?.members.length === 1 ? named[0] : undefined;
  // 始于2017年，走了12个县，两年前由Ｏ评为优秀项目: what the sentences before are about.
  const { thing } = sentence.topic;
  const others = sentence.phrases.some(
    ({ symbol, at }) => 'ＯＨＰＦ'.includes(symbol) && at < match.start - 1,
  );
  return others || thing?.symbol !== 'Ｐ' || thing.members.length !== 1 ? undefined : thing;
}

const win = /第[一二三](?!届|次|期|批|天)|冠军|夺冠|头名|魁首|夺魁|折桂|胜出|[一二三特]等奖|[金银铜]奖|状元/u;

/** Ｈ捏了62个扁肉，拿了第一，由Ｏ授予…: who won in the clause before, or at the head of the one before that. */
function winnerSoFar(
  { match, sentence }: Pick<Hit, 'match' | 'sentence'>,
  clause: Clause | undefined,
): Phrase | undefined {
  if (!clause) return undefined;
  const earlier = sentence.clauses.filter(({ end }) => end <= clause.start).slice(-2);
  const [first] = earlier;
  const last = earlier.at(-1);
  if (!first || !last || !win.test(sentence.text.slice(last.start, Math.min(last.end, match.start))))
    return undefined;
  const people = sentence.phrases.filter(
    ({ symbol, at }) => symbol === 'Ｈ' && at >= first.start && at < last.end,
  );
  return people.length === 1 ? people[0] : undefined;
}

/** 凭Ｐ被Ｏ评为…: by what somebody won is not who won. */
const means = /(?:凭|凭借|因|因为|以|靠|依靠|用|由于|通过|借)(?:了|着)?(?:这个|这项|其)?$/u;

/** Words that leave open whom the clause is about: when, how often, for what. */
const adverbial =
  /^(?:Ｔ|[上下]半年|年[初底中末内]|(?:[今去前当同次翌那]|第二)年|近年来|此后|随后|后来|之后|最近|日前|近日|昨[天日]|今天|当[天日晚场]|如今|曾|还|又|再|再次|也|均|都|同时|双双|一并|并|先后|多次|连续|陆续|相继|分别|一度|首次|成功|最终|终于|更|于是|便|就|即|则|将|已|已经|[两二三四五六七八九十0-9]+(?:次|度|年前|年)|[凭因以靠][^，。；]*)*$/u;

/** Who is in charge of an occasion gives what is given at it. */
export function hostsOf(context: FrameContext, programmes: readonly Entity[]): readonly Entity[] {
  return context.claimed.leadersOf('ORGANISED', programmes);
}

/** 会上表彰了Ｏ, 会议表彰了Ｏ: who runs the meeting acts. */
const meetingActs = /^(?:会上|会议|大会|仪式上|活动中|座谈会上)(?!.*[被由Ｏ])/u;

function meetingHosts({ match, sentence, context }: Hit, subject: Phrase | undefined): readonly Entity[] {
  const named = subject?.symbol === 'Ｐ' ? entitiesOf(subject) : [];
  const occasion = context.occasions.before(sentence, match.start, ['meeting', 'event'], 3);
  return hostsOf(context, named.length > 0 ? named : occasion ? [occasion] : []);
}

/** Of the bodies of somebody's posts the one that gives: a federation of unions, if he is of one; the wider has the shorter name. */
export function widest(bodies: readonly Entity[]): readonly Entity[] {
  const unions = bodies.filter(({ name }) => name.endsWith('总工会'));
  return (unions.length > 0 ? unions : bodies).toSorted((a, b) => a.name.length - b.name.length).slice(0, 1);
}

/** 宣读某某集团表彰决定，授予…: the body whose decision is read out; else the clause's subject or whom it speaks for. */
export function giver({ match, sentence, context }: Hit): Ends {
  const verbAt = match.at('verb') ?? match.start;
  const decided = phraseIn(sentence, /宣读(?:了)?(?<body>Ｏ)/du, 'body');
  if (decided && decided.at < verbAt) return decided;
  const clause = clauseAt(sentence, verbAt);
  const subject = clause?.subject;
  if (subject?.symbol === 'Ｐ' || meetingActs.test(sentence.text.slice(clause?.start ?? 0, verbAt)))
    return meetingHosts({ match, sentence, context }, subject);
  if (!subject || subject === match.phrase('target') || !'ＯＨ'.includes(subject.symbol)) return undefined;
  if (subject.symbol === 'Ｏ') return subject;
  // Who reads out a decision does not say whose it is.
  return widest(bodiesOf(subject, context.reading));
}
