/** Owners by what the talk is of: the programme of the sentence, of the sentences before, of the article. */

import { ceremonyPattern } from '../../language/lexicons/ceremonies.ts';
import { thingNouns } from '../../language/lexicons/things-that-cost.ts';
import { actsOfBody, moneyForSomething, wagesAndPrices } from '../../language/lexicons/units-of-figures.ts';
import { isOccasion, programmeKind } from '../syntax/programme-kind.ts';
import { SoughtPattern } from '../syntax/sought-pattern.ts';
import { startsWithTopic } from './money-owners.ts';
import {
  isNamedBefore,
  isPassingFund,
  isPerson,
  isTopic,
  nearestSince,
  nearestUntil,
  type OwnedMention,
  type OwnerQuestion,
  type OwnerRule,
  owner,
  ownerOf,
  wordsBefore,
} from './owner-question.ts';
import { sumsUpList } from './touching-owners.ts';

/** 基金累计支出868万元, 夜校开设课程12门: a bare noun is the subject and means what was named by it before. */
export const nounAtStart: OwnerRule = ({ bare, before }) => {
  if (bare === undefined || !isTopic(bare.mention)) return undefined;
  if (nearestSince(before, bare.end, isTopicOrPerson)) return undefined;
  return owner(bare.mention, 'figure.noun-at-start', 0.7);
};

const isTopicOrPerson = (mention: OwnedMention): boolean => isTopic(mention) || isPerson(mention);

const elided =
  /^(?:自|从)[^，]{1,14}以来|^(?:截至|目前|迄今|如今|[一二三四五六七八九十\d]+年(?:来|间)|今年以来)/u;

/** 自3月启动以来，…人参加…: the subject is left out; it is what the sentence before was about. */
export const elidedSubject: OwnerRule = (question) => {
  const { kind, before, sentence } = question;
  if (kind === 'amount' || !elided.test(wordsBefore(question))) return undefined;
  if (nearestSince(before, sentence.start, isTopic)) return undefined;
  return owner(nearestUntil(before, sentence.start, isTopic), 'figure.elided-subject', 0.65);
};

/** 96场活动: as many events of what the sentence is about. */
const eventsBehind = ({ text, quantity }: OwnerQuestion): boolean =>
  text.text.startsWith('活动', quantity.end);

/** 启动“求学”行动和“提技”培训，前者资助1200人，后者培训3600人. */
export const formerOrLatter: OwnerRule = ({ text, before, sentence, clause, quantity }) => {
  const which = text.text.slice(clause.start, Math.min(clause.start + 2, quantity.start));
  if (which !== '前者' && which !== '后者') return undefined;
  const [latter, former] = before.filter((m) => m.start >= sentence.start && isTopic(m));
  return owner(which === '前者' ? former : latter, 'figure.former-or-latter', 0.75);
};

/** 开幕式当天，合唱比赛在礼堂举行: the ceremony only says when. */
const timeOfEvent = /^[”]?(?:当[天日晚]|前夕|前|结束后|期间|过后)/u;

/** 从“金点子”活动里选出来的成果: where something comes from. */
const isOrigin = (text: string, { entity, start, end }: OwnedMention): boolean =>
  entity.type === 'Programme' &&
  /从[“]?$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  /^[”]?(?:活动)?(?:里|中)/u.test(text.slice(end, end + 4));

/** 现场摆起回收台，发放雨披350份: what stands there is part of what goes on there. */
const isPartOfScene = (text: string, { start, entity }: OwnedMention): boolean =>
  /(?:[台角摊区点处]|摊位|展板)$/u.test(entity.name) &&
  /(?:现场|会场|当天|场[边外])[^，。；]{0,6}(?:设置|设立|设|摆|搭|支)[起上有]?了?[^，。；]{0,6}$/u.test(
    text.slice(Math.max(0, start - 20), start),
  );

const stage = /(?:总?决赛|复赛|初赛|预赛|选拔赛)$/u;
/** Whoever enters, enters the contest. */
const entering = /报名|报送|以来|初赛|预赛|海选|选拔|征集|收到/u;
const firstDay = new SoughtPattern(new RegExp(`(?:${ceremonyPattern}|仪式|典礼)$`, 'u'));

/**
 * Of a contest's final, or of what a ceremony opened, the whole: 大赛打从3月启动以来，790人报名; 演出将上演145场 where 演出
 * only points to the opening.
 */
function wholeOf(
  { before, sentence, text, kind }: OwnerQuestion,
  part: OwnedMention | undefined,
): OwnedMention | undefined {
  if (part === undefined) return undefined;
  const { name } = part.entity;
  const isPart = stage.test(name)
    ? entering.test(text.text.slice(sentence.start, sentence.end))
    : kind !== 'participants' &&
      firstDay.test(name) &&
      !/[式礼]$/u.test(text.text.slice(part.start, part.end));
  if (!isPart) return part;
  const whole = before.find(
    (m) => m.entity.type === 'Programme' && m.entity !== part.entity && name.startsWith(m.entity.name),
  );
  return whole ?? part;
}

/** The programme or fund named last before the number in its sentence; for money a fund rather than a programme. */
export const sentenceTopic: OwnerRule = (question) => {
  const { kind, before, sentence, clause } = question;
  const { text, quantity } = question;
  if (!nearestSince(before, sentence.start, isTopic)) return undefined;
  const listed = before.find(isTopic);
  const ofList =
    (/等$/u.test(wordsBefore(question)) && listed !== undefined && quantity.start - listed.end <= 2) ||
    sumsUpList(text.text, quantity.end);
  // 书画展、歌会等7个板块: the number is of what the list belongs to, not of its last item.
  const here = before.filter((m) => m.start >= sentence.start && isTopic(m));
  const isTime = (m: OwnedMention): boolean =>
    here.length > 1 && timeOfEvent.test(text.text.slice(m.end, m.end + 4));
  const topics = here.filter(
    (m) =>
      !isTime(m) &&
      !isPartOfScene(text.text, m) &&
      !isOrigin(text.text, m) &&
      !(ofList && m.start > clause.start + 1) &&
      !(
        kind !== 'amount' &&
        isPassingFund(m) &&
        before.some((other) => isTopic(other) && !isPassingFund(other))
      ),
  );
  const fund = kind === 'amount' ? topics.find((m) => m.entity.type === 'Fund') : undefined;
  const subject =
    startsWithTopic(question) && (kind === 'sessions' ? eventsBehind(question) : kind !== 'items')
      ? topics.at(-1)
      : undefined;
  const near = topics[0];
  // 工作室办了8期Ｐ，190名学员…: who comes to what is held there.
  const isHeldThere =
    (kind === 'participants' || kind === 'organisations') &&
    near !== undefined &&
    near !== subject &&
    near.entity.type === 'Programme' &&
    ['course', 'contest'].includes(programmeKind(near.entity)) &&
    subject?.entity.type === 'Programme' &&
    programmeKind(subject.entity) === 'facility';
  // 篮球赛有24支球队参加，象棋赛有156名棋手报名: each clause has its own subject.
  let ofClause: OwnedMention | undefined;
  for (const m of topics) if (m.start >= clause.start && m.start - clause.start <= 1) ofClause = m;
  if (ofClause !== undefined && kind !== 'amount')
    return owner(wholeOf(question, ofClause), 'figure.sentence-topic', 0.75);
  // 从关爱基金里配了70万元: where the money comes from; what it is for may be told as well.
  if (fund !== undefined && isSource(text.text, fund))
    return ownerOf(fund.entity, 'figure.sentence-topic', 0.7, true);
  const chosen =
    fund ??
    wholeOf(
      question,
      subject !== undefined && !isHeldThere && near?.rule !== 'programme.pointer' ? subject : near,
    );
  return owner(chosen, 'figure.sentence-topic', 0.75);
};

const isSource = (text: string, { start, end }: OwnedMention): boolean =>
  /(?:从|由)[^，。；]{0,8}$/u.test(text.slice(Math.max(0, start - 8), start)) &&
  /^[”]?[^，。；]{0,4}(?:里|中|内|列支|支出|安排|拨|划)/u.test(text.slice(end, end + 8));

/** 270余名选手同台比拼焊工大赛: the programme stands behind the number in its clause. */
export const clauseObject: OwnerRule = ({ text, behind, clause, kind }) => {
  if (kind === 'amount') return undefined;
  const thing = behind.find((m) => m.end <= clause.end && isTopic(m) && !isOrigin(text.text, m));
  // 向6个县总工会下拨专项资金: people may be helped by a fund, nothing else is counted of it.
  if (thing?.entity.type === 'Fund' && kind !== 'beneficiaries') return undefined;
  return owner(thing, 'figure.clause-object', 0.65);
};

/** 金川区总工会已在6家企业举办讲座9场: the event that the bare noun means is the one spoken of before. */
export const eventCalled: OwnerRule = ({ text, kind, before, clause, sentence }) => {
  if (kind === 'amount' || kind === 'members') return undefined;
  const words = text.text.slice(clause.start, clause.end);
  const noun = eventHeld.exec(words)?.[1];
  if (noun === undefined) return undefined;
  return owner(
    before.find((m) => m.end <= sentence.start && isTopic(m) && m.entity.name.endsWith(noun)),
    'figure.event-called',
    0.75,
  );
};

const eventHeld =
  /(?:举办|开展|组织|举行|开设|召开)(?:了|过|的)?(?:[0-9一二两三四五六七八九十百余多]+[场期次届轮堂节])?(讲座|培训班|宣讲|比赛|竞赛|招聘会|培训|课程|沙龙|巡演|演出|义诊|体检|夜校|论坛|展览)/u;

/** 建成|驿站|19个, 建成19个|驿站: what is built, by the noun of a facility that was named before. */
export const facilityBuilt: OwnerRule = ({ text, kind, before, clause, quantity }) => {
  if (kind !== 'items' && kind !== 'organisations') return undefined;
  const words = text.text.slice(clause.start, quantity.start);
  const noun =
    builtBefore.exec(words)?.[1] ??
    (built.test(words) ? builtBehind.exec(text.text.slice(quantity.end, clause.end))?.[0] : undefined);
  if (noun === undefined || thingNouns(noun).length === 0) return undefined;
  const found = owner(
    before.find((m) => m.entity.type === 'Programme' && isTopic(m) && isCalled(m, noun)),
    'figure.facility-built',
    0.75,
  );
  return found && { ...found, what: 'items' };
};
const building =
  '(?:建成|建起|建立|建有|新建|新增|设立|打造|布设|布局|开设|挂牌|改造|开办|建设)(?:了|起|出)?';
const built = new RegExp(`${building}$`, 'u');
const builtBefore = new RegExp(`${building}([^，。；0-9]{2,6}?)(?:共|已|达|总数|约|近)*$`, 'u');
const builtBehind = /^[^，。；、的]{2,6}(?=[，。；、]|$)/u;

/** 揭牌仪式, 新闻发布会: an act at the beginning or end of what the article is about. */
const isAct = ({ entity }: OwnedMention): boolean => act.test(entity.name);
const act = new SoughtPattern(
  new RegExp(`(?:${ceremonyPattern}|仪式|典礼|揭牌|发布会|推进会|签约|颁奖)$`, 'u'),
);

/** People sit and talk there; money told after it is for something else. */
export const isConference = ({ entity }: OwnedMention): boolean =>
  /(?:会议|全会|全委会|代表大会|座谈会|协商会|推进会|论坛|例会|培训会|部署会|调度会)$/u.test(entity.name);

/** What was signed is spoken of by its noun (协议覆盖…), and no topic for other counts. */
const isAgreement = ({ entity }: OwnedMention): boolean => agreement.test(entity.name);
const agreement = /(?:合同|协议|公约|章程)书?$/u;

/** 纪录片《走线》: a work named once by the way. */
const isWork = (text: string, { entity, start }: OwnedMention): boolean =>
  entity.mentions.length === 1 && text.charAt(start - 1) === '《';

/** 在“工友茶座”上听来: named once, as where something came up. */
const isByTheWay = (text: string, { entity, start, end }: OwnedMention): boolean =>
  entity.mentions.length === 1 &&
  /在[^，。；]{0,8}$/u.test(text.slice(Math.max(0, start - 8), start)) &&
  /^[”]?(?:上|里|中|期间)(?!市|海|心)/u.test(text.slice(end, end + 3));

/** What the sentences before were about; of an event and its closing ceremony the event. */
export const carriedTopic: OwnerRule = (question) => {
  const { text, before, kind, sentence, quantity, subject } = question;
  if (quantity.value < 3 || (quantity.value < 5 && !isTold(question))) return undefined;
  if (quantity.unit === '%') return undefined;
  if (subject?.origin === 'own' && isPerson(subject) && kind !== 'participants' && kind !== 'beneficiaries')
    return undefined;
  if (kind === 'amount' && (isOwnMoney(question) || goesToMany(question))) return undefined;
  const all = before.filter(
    (m) =>
      m.end <= sentence.start &&
      isTopic(m) &&
      !isAgreement(m) &&
      !isWork(text.text, m) &&
      !(kind !== 'amount' && isPassingFund(m)),
  );
  // 在“茶座”上听说: an occasion named by the way, where something else is spoken of again and again.
  const isSpokenOf = all.some((m) => m.entity.mentions.length > 1);
  const told = isSpokenOf ? all.filter((m) => !isByTheWay(text.text, m)) : all;
  // Of a fund that is named once only sums are told, where the talk is of a programme.
  const programmes = told.filter((m) =>
    m.entity.type === 'Fund' ? m.entity.mentions.length > 1 : !isAct(m),
  );
  const topics = kind !== 'amount' && programmes.length > 0 ? programmes : told;
  const last = topics[0];
  const event =
    kind === 'amount'
      ? topics.find((m) => !isAct(m) && !isConference(m))
      : last && isAct(last)
        ? (topics.find((m) => !isAct(m)) ?? last)
        : last;
  if (event === undefined) return undefined;
  // 健身房面积400平方米，某某工会补助10万元: the talk has come to something else.
  // In 疗休养基地共86家 the noun is what is counted.
  const [noun] = thingNouns(wordsBesideNames(question).replace(countedNoun, ''));
  if (noun !== undefined && !isCalled(event, noun)) return undefined;
  if (kind === 'members' && event.entity.type === 'Programme' && isOccasion(programmeKind(event.entity)))
    return undefined;
  return owner(wholeOf(question, event), 'figure.carried-topic', 0.55);
};

/** The words of the sentence before the number, without what is named in it. */
function wordsBesideNames({ text, sentence, quantity, before }: OwnerQuestion): string {
  let words = '';
  let at = quantity.start;
  for (const { start, end } of before) {
    if (end <= sentence.start) break;
    if (end < at) words = text.text.slice(end, at) + words;
    at = Math.min(at, start);
  }
  return text.text.slice(sentence.start, Math.max(sentence.start, at)) + words;
}

/** 疗休养基地共: right before the number. */
const countedNoun = /[^，。；]{2,3}(?:共|已|达|约|有|共有|已有|总数){0,2}$/u;
const isCalled = ({ entity }: OwnedMention, noun: string): boolean =>
  [entity.name, ...entity.aliases].some((name) => name.includes(noun));

/** Small numbers are told of an event where it was held so often, has so many parts, or where its people did it: 受理案件3件. */
const isTold = ({ text, kind, quantity, clause }: OwnerQuestion): boolean =>
  kind === 'sessions' ||
  (kind === 'items' &&
    (sumsUpList(text.text, quantity.end) || actsOfBody.test(text.text.slice(clause.start, quantity.start))));

/** 他花了900元: out of somebody's own pocket. */
const ownPocket =
  /^(?:而|又|还|也|后来)?[他她]们?(?:自己)?(?:又|还|也|先后|只|只用)?(?:花|掏|拿|攒|挣|借|存)/u;

/** 月薪涨到6000元, 她自己花了800元: wages, prices and one person's money, unless the clause says what it is for. */
function isOwnMoney({ text, clause, sentence, before, behind }: OwnerQuestion): boolean {
  const words = text.text.slice(clause.start, clause.end);
  if (words.startsWith('其中') || ownPocket.test(words)) return true;
  if (forSomething.test(words)) return false;
  return (
    wagesAndPrices.test(words) ||
    nearestSince(before, sentence.start, isPerson) !== undefined ||
    isNamedBefore(behind, clause.end, isPerson)
  );
}

const forSomething = new SoughtPattern(moneyForSomething);

/** 某某工会拿出46万元，给3200名胶工配上头灯: who begins a sentence of its own spends it on people of its own. */
function goesToMany({ text, quantity, sentence, subject }: OwnerQuestion): boolean {
  if (subject?.origin !== 'own' || subject.sort.organisation === false) return false;
  return /^[^，。；]{0,4}，[给为向][^，。；]{0,16}[0-9][余多万]{0,2}[名位人户][^，。；]{0,8}[工员者师民户][^，。；]{0,2}[配发送买购装贴赠订换添]/u.test(
    text.text.slice(quantity.end, sentence.end),
  );
}

/** 900名职工中六成是女工: people of whom something is told that nobody does. */
const noScene = /^(?:[^，。；]{0,8}(?:中|里)(?!午|间)|[^，。；]{0,12}(?:损失|毁|受灾|下岗|失业|被拖欠))/u;

/** 全市有产业工人6.8万人 */
const statistics = /(?:共有|拥有|(?<!还)有|、)[^，。；]{0,12}$/u;

/** 64名司机坐成半圆，听他讲课。讲座由…: a report begins with the scene and names the event in the next sentence. */
export const topicAhead: OwnerRule = ({ text, kind, quantity, before, ahead, sentence, clause }) => {
  if (kind !== 'participants' || quantity.value < 5 || ahead === undefined) return undefined;
  if (quantity.unit === '户' || before.some(isTopic)) return undefined;
  if (statistics.test(text.text.slice(clause.start, quantity.start))) return undefined;
  if (noScene.test(text.text.slice(quantity.end, sentence.end))) return undefined;
  return isOccasion(programmeKind(ahead.entity)) ? owner(ahead, 'figure.topic-ahead', 0.6) : undefined;
};
