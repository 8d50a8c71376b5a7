/** LOCATED_IN of what is held somewhere: in so many words, on a visit, or 在这里. */
import { sceneBehind } from '../../../language/lexicons/scenes.ts';
import { verbs } from '../../../language/lexicons/verbs/verbs.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import { clauseAt, firstPhrase, lastPhrase } from '../../syntax/reading.ts';
import { bodyMeant, bodyNounAt, bodyNouns } from '../funded/body-meant.ts';
import { entitiesOf } from '../patterns.ts';
import { before, type Ends, type Hit, ruleFrame } from '../rule.ts';
import { isHall, sole } from './ends.ts';
import { going, insideWords } from './place-verbs.ts';

/** What may happen to a thing at a place, the longer words first. */
const hostings = [
  ...[...verbs.values()].filter(({ kinds }) => kinds.has('hold')).map(({ text }) => text),
  ...'拉开帷幕 拉开序幕 拉开大幕 拉开战幕 鸣哨 竣工 首演 登场 展出 巡展 开了 办了 办起 搭建 打造 建起 开设 创建 建立 组织 开张 开业 开门 讲授 落槌 开场 收锣 收兵 擂响 开战 开唱 开跑 开园 开播 开擂 开学 结营 结课 首映 登台 展演 巡演 开办 开起 摆下 摆开 摆起 支起 搭起 辟出 设起 设摊 开市 开街 摆摊 新建 创办 挂起 建了 设了'.split(
    ' ',
  ),
]
  .sort((one, other) => other.length - one.length)
  .join('|');

/** The programme that is held: before the place, or after the verb; else the clause's subject, else what is spoken of. */
function heldThing({ match, sentence }: Hit): Ends {
  const clause = clauseAt(sentence, match.start);
  const earlier = clause && lastPhrase(sentence, 'Ｐ', Math.min(match.start, clause.end), clause.start);
  const later = clause && firstPhrase(sentence, 'Ｐ', Math.max(match.end - 1, clause.start), clause.end);
  // Ｐ在Ｌ举行Ｐ: what is held is the object.
  if (earlier && later && /^(?:了)?[^，。；的ＯＨ]{0,6}$/u.test(sentence.text.slice(match.end, later.at)))
    return later;
  if (earlier) return earlier;
  if (later && !/[ＯＨ]/u.test(sentence.text.slice(match.end, later.at))) return later;
  if (clause?.subject?.symbol === 'Ｐ') return clause.subject;
  // 首场健步走在湖畔举行: something that has no name here.
  return clause?.subject ||
    (clause?.otherSubject && named.test(sentence.text.slice(clause.start, match.start)))
    ? undefined
    : sentence.topic.thing;
}

/** An event told by a noun that nobody recognised. */
const named = /[^，。；的]{2,}(?:走|跑|赛|会|展|演|节|班|课|营|行|仪式|活动|比武)(?:定|拟|将|Ｔ|日前|昨|$)/u;

const isUnion = (phrase: Phrase): boolean => entitiesOf(phrase).some(({ type }) => type === 'Union');

/** 由Ｏ|在Ｏ举办的Ｐ: who hosts it has been said, so the second may be where. */
const hostTold = /由Ｏ[^，。；ＯＨＰ]{0,6}$/u;

/** 在Ｏ的支持下举办: no venue. */
function isVenue({ match, sentence }: Hit): boolean {
  const venue = match.phrase('target');
  if (venue?.symbol !== 'Ｏ') return true;
  const aside = sentence.text.slice(venue.at + 1, match.at('verb') ?? match.end);
  // 在Ｏ组织的Ｐ中: whoever organises it is its host.
  const hosts =
    !(hostTold.test(sentence.text.slice(0, match.start)) && isHall(venue)) &&
    /^(?:组织|举办|开展|打造|召开|启动|设立|开设|推出|搭建|建立|创建|创办|创立|主办|承办|发起|组建|投资|兴办|自办|牵头|建设|建成|开办|开起|办起|摆下|摆开|摆起|支起|搭起|辟出|设起|新建|增设|挂起|建了|设了|开了|办了)(?:起来)?的/u.test(
      sentence.text.slice(match.at('verb') ?? match.end, (match.at('verb') ?? match.end) + 4),
    );
  // 在某某总工会举行的座谈会上: it is the union's, wherever it is.
  if (isUnion(venue) && sentence.text.charAt(match.end) === '的') return false;
  return (
    !hosts && !venue.representative && !/支持|指导|帮助|协调|下$|组织|领导|带领|配合|倡议|号召/u.test(aside)
  );
}

/** The body or the place that the noun behind 在 means. */
function houseMeant(hit: Hit): Ends {
  const { match, sentence, context } = hit;
  const at = match.at('noun');
  if (at === undefined) return undefined;
  const words = sentence.text.slice(at, at + 4);
  const noun = bodyNounAt(words);
  if (noun !== undefined) {
    const body = noun === '工会' ? undefined : bodyMeant(hit, noun, at);
    return body && [body];
  }
  const ending = placeNouns.find(([word]) => words.startsWith(word))?.[1];
  if (!ending) return undefined;
  for (let back = 0; back <= 3; back++) {
    const earlier = context.reading.sentences[sentence.index - back];
    if (earlier?.sentence.part !== 'body') return undefined;
    const found = earlier.phrases.findLast(
      (phrase) =>
        (back > 0 || phrase.at < at) &&
        'ＯＬ'.includes(phrase.symbol) &&
        sole(phrase) &&
        entitiesOf(phrase).every(({ type, name }) => type !== 'Union' && ending.test(name)),
    );
    if (found) return found;
  }
  return undefined;
}

/** What a place may be called by its last word, and how its name ends. */
const placeNouns: readonly (readonly [word: string, ending: RegExp])[] = [
  ['园区', /园区?$/u],
  ['产业园', /产业园区?$/u],
  ['工业园', /工业园区?$/u],
  ['开发区', /开发区$/u],
  ['校园', /(?:学校|学院|大学|[中小]学)$/u],
  ['景区', /(?:景区|公园|[山湖寨城])$/u],
  ['社区', /社区$/u],
  ['市场', /市场$/u],
  ['码头', /(?:码头|港)$/u],
  ['车站', /站$/u],
];

/** What goes on where something is held, told of what the clause before ends on. */
const goings =
  '上课|开课|开班|授课|开讲|讲课|排练|训练|集训|演出|活动|开放|集中|碰头|举行|举办|进行|出摊|坐诊|放映';

/** Ｐ在Ｌ举行, 在Ｌ举办Ｐ, 在Ｌ举行的Ｐ. */
export const held = ruleFrame('located/held', 'LOCATED_IN', [
  {
    pattern: new RegExp(
      `(?:在|(?<![位落处属对由关用至自善高低])于|赴|改到|改至|移师|走进|走入|落户|来到|进驻|深入|前往|(?<![达得收受感看听遇提想找谈说见做办送搬开推改赶来拿领轮])到)(?:[^，。；ＯＨＰＬ]{2,14}的)?(?:(?:位于|地处|坐落于|坐落在)Ｌ[^，。；ＯＨＰＬ]{0,6}的|Ｌ(?:[畔旁边滨岸]|境内|脚下|深处|附近)?的?|Ｏ的(?=Ｌ)|该[校院厂司局镇村]|该公司){0,2}(?<target>[ＬＯ])[^，。；ＯＬ]{0,12}?(?<verb>${hostings})`,
      'dgu',
    ),
    source: heldThing,
    accept: isVenue,
    confidence: 0.9,
  },
  {
    // 在合作社里建起Ｐ, 在园区设立Ｐ: the house that the noun means.
    pattern: new RegExp(
      `在(?:该|本)?(?<noun>${bodyNouns}|园区|校园|景区|社区|产业园|工业园|开发区|市场|码头|车站)(?:${insideWords}|里|内)?[^，。；ＯＨＰＬ]{0,8}?(?<verb>${hostings})`,
      'dgu',
    ),
    source: heldThing,
    target: houseMeant,
    confidence: 0.75,
  },
  {
    // 举办Ｐ，每周二晚上在Ｏ上课.
    pattern: new RegExp(
      `(?<source>Ｐ)，(?:Ｔ|[^，。；ＯＨＰＬ由改移]{0,10})(?:Ｔ|[^，。；ＯＨＰＬ由改移]{0,3})在(?:Ｌ的?)?(?<target>[ＬＯ])[^，。；ＯＨＰＬ]{0,8}?(?<verb>${goings})(?=[，。；])`,
      'dgu',
    ),
    accept: (hit) => sole(hit.match.phrase('source')) && sole(hit.match.phrase('target')) && isVenue(hit),
    confidence: 0.8,
  },
]);

/** 劳模们走进Ｌ，为学生开了一堂Ｐ: the visit says where, the next clause what. */
export const onVisit = ruleFrame('located/on-visit', 'LOCATED_IN', [
  {
    pattern: new RegExp(
      `${going}(?<target>[ＬＯ])，[^，。；ＯＬＨ]{0,16}?(?<verb>开展|举办|开了|举行|组织|带来|送上|讲授)[^，。；ＯＬＨＰ]{0,10}(?<source>Ｐ)`,
      'dgu',
    ),
    accept: ({ match }) => match.phrase('target')?.representative === '',
    confidence: 0.85,
  },
]);

/** The last place before in the sentence; else the last place, else the last sole organisation, of the two sentences before. */
function placeBefore({ match, sentence, context }: Hit): Ends {
  const near = sentence.phrases.findLast(
    (phrase) =>
      phrase.at < match.start &&
      sole(phrase) &&
      (phrase.symbol === 'Ｌ' || (phrase.symbol === 'Ｏ' && isEntered(sentence.text, phrase.at))),
  );
  if (near) return near;
  for (let back = 1; back <= 2; back++) {
    const earlier = context.reading.sentences[sentence.index - back];
    if (earlier?.sentence.part !== 'body') return undefined;
    const place =
      earlier.phrases.findLast((phrase) => phrase.symbol === 'Ｌ' && sole(phrase)) ??
      earlier.phrases.findLast((phrase) => phrase.symbol === 'Ｏ' && sole(phrase));
    if (place) return place;
  }
  return undefined;
}

/** 走进Ｏ, Ｏ里, Ｏ热闹非凡: a body spoken of as somewhere to be. */
function isEntered(text: string, at: number): boolean {
  return (
    sceneBehind.test(text.slice(at + 1, at + 5)) ||
    /(?:走进|来到|步入|走入|踏进|赶到)$/u.test(text.slice(Math.max(0, at - 2), at)) ||
    /^(?:里|内|门前|的?(?:大厅|操场|礼堂|广场|院子)[里内上]?)/u.test(text.slice(at + 1, at + 6))
  );
}

/** Ｐ在这里举行: the place that the sentences before spoke of. */
export const here = ruleFrame('located/here', 'LOCATED_IN', [
  {
    // 当日，Ｏ联合Ｏ在这里举办Ｐ. 领奖的地方是Ｏ。Ｐ在那里举行.
    pattern: new RegExp(
      `(?:在|于)(?:这里|此处|此地|此|这儿|那里|那儿|该地|当地)[^，。；ＯＨＬ]{0,4}?(?<verb>${hostings})`,
      'dgu',
    ),
    source: heldThing,
    target: placeBefore,
    // 有人说，Ｐ在那里举行.
    accept: (hit) => !/说，[^。；]*$/u.test(before(hit)),
    confidence: 0.75,
  },
]);
