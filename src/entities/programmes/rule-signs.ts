/** What the rules of programmes ask of a phrase and of the words around it. */
import { eventVerbs, type ProgrammeKind } from '../../language/lexicons/programmes.ts';
import { isMadeUp, isOpen, isStrong, type PhraseInContext } from './phrase-in-context.ts';
import type { ProgrammePhrase } from './programme-phrases.ts';
import { namesSomebody } from './quoted-cues.ts';

/** Kinds that are there for years: a description of them is no name. */
export const places: ReadonlySet<ProgrammeKind> = new Set(['facility', 'scheme']);
/** Kinds of which a short description is enough. */
export const occasions: ReadonlySet<ProgrammeKind> = new Set(['contest', 'meeting', 'training', 'activity']);
/** What follows an event in whose course, or at whose place, something happens. */
const onTheSpot = /^(?:[上中后前]|现场|期间|由|在|赛场|考场|会场|舞台|领奖台|擂台)$/u;
/** 厨艺大赛的赛场, 歌手大赛首站: what events only have. */
const ofEvent =
  /^(?:的(?:赛场|会场|考场|主会场|分会场|举办地|赛程|赛制|主办|承办|协办|组委会)|的?(?:首站|首场|末站|收官战))/u;
/** 厨艺大赛上; a weak head needs more: 消防应急演练现场. */
export const isOnTheSpot = (c: PhraseInContext): boolean =>
  isStrong(c)
    ? c.modifiers.length >= 2 && (onTheSpot.test(c.phrase.next) || ofEvent.test(c.behind))
    : c.substance >= 4 && /^(?:现场|期间)$/u.test(c.phrase.next);
/** 驿站里, 书屋门口. */
export const inside = /^(?:[里内前外]|门口|门前)$/u;
/** What is said of a place. */
export const tellsOfPlace = /^(?:[里内飘开是有位建设]|揭牌|启用|投用|挂牌|成为|面积)/u;
/** “骑手之家”建设模式 is how it is done, not what. */
export const manner = /^(?:模式|品牌|机制|办法|制度)$/u;
export const ranks = /(?:[一二三四特]等奖|[金银铜]奖|大奖|名奖)$/u;

/** Verbs that tell how an event was, behind it as the subject. */
export const telling =
  /^(?:设有?|共|由|历时|为期|分为?|以|围绕|旨在|将|于|持续|面向|收到|评出|产生|已|自|从|是|有|采取|采用|邀请|特别|覆盖|惠及|报名|累计|走过|坚持|延续)$/u;

/** 当场|闭卷答题, 预计|人均月: how or how much, at the beginning of no name. */
export const tellsHow =
  /^(?:当场|现场办|随后|随即|纷纷|轮流|一起|一同|共同|分别|逐一|依次|先后|然后|再次|陆续|预计|约定|按照|按|人均|平均|每|最终|当即|立即|尽快)/u;

/** 职工参与|岗位练兵, 请吃|年夜饭, 是从|夜校出来的: what is said of it, no part of a name. */
export const tellsDoing = /^(?:是|请|从|有|在|给|让|被|把|由)|参与|参加|来到|看望|前来|前往|计划|打算/u;

/** 搞了一场拉力赛: the everyday word for holding one, where it is counted. */
export const isGotUp = ({ governor, quantity }: ProgrammePhrase): boolean =>
  governor === '搞' && quantity !== undefined;

/** 李大山|劳模创新工作室: called after somebody. */
export const isCalledAfter = ({ phrase, modifiers }: PhraseInContext): boolean =>
  phrase.called && modifiers.length >= 2;

/** Kinds that a host takes to people: 把急救课开到船台边. */
export const takenAlong: ReadonlySet<ProgrammeKind> = new Set(['training', 'show']);

/** 把讲座开进工地, 把运动会办到海上. */
export const bringing = /^(?:[办搬开送带摆延设引搭移]|举办|举行|打造|纳入|延伸|推广|推向|列为|列入)/u;

/** The quoted words are only words: 打着“职工疗休养”旗号. */
export const onlyWords = /^(?:旗号|名义|字样|幌子|口号|招牌)/u;

/** 采取“甲+乙”的方式: how something is done. */
export const wayBehind = /^的?(?:方式|形式|模式|办法|思路|路径|机制)/u;

/** 搭建交流平台: a figure of speech where nothing else names the platform. */
export const isFigure = ({ phrase }: PhraseInContext): boolean =>
  phrase.head.text === '平台' &&
  phrase.brand === undefined &&
  phrase.place === '' &&
  /^搭[建起]$/u.test(phrase.governor);

/** 经过笔试和操作预赛, 历经小组赛、半决赛: rounds that a contest consists of. */
export const isRound = ({ phrase, before }: PhraseInContext): boolean =>
  phrase.brand === undefined && isRoundOf(phrase.head.text, before);
/** The same of a noun with the words in front of it. */
export const isRoundOf = (noun: string, before: string): boolean =>
  rounds.test(noun) && goneThrough.test(before);
const rounds = /(?:[预初复]赛|半决赛|小组赛|淘汰赛|循环赛|排位赛|选拔赛|资格赛|预选赛)共?$/u;
const goneThrough = /(?:经过?|历经|通过|设[有置]?|分为?|包括|进行了?)[^，。；：]{0,24}$/u;

/** 三方会议办公室 and 技能竞赛委员会 are bodies that have their names from it, 师徒结对关系 is what it makes. */
export const bodyBehind = /^(?:办公室|秘书处|领导小组|委员会|关系)$/u;

/** 他报名的周末急救班由医生授课. */
export const isCourseGiven = ({ phrase }: PhraseInContext): boolean =>
  phrase.next === '由' && phrase.head.text === '班';

/** 云湖龙舟节, 海州马拉松: known by where it is held. */
export const isOfPlace = ({ phrase: { place, head } }: PhraseInContext): boolean =>
  head.kind === 'facility'
    ? head.text.length >= 4 && /^[^全].*[市区县镇乡道]$/u.test(place)
    : place !== '' && head.text.length >= 3 && /^(?:activity|contest|show)$/u.test(head.kind);

/** 海州市职工医疗互助保障: what a city has for its people. */
export const isSchemeOfPlace = ({ phrase: { place, head }, modifiers }: PhraseInContext): boolean =>
  head.kind === 'scheme' &&
  place.length >= 3 &&
  !place.startsWith('全') &&
  modifiers.length >= 2 &&
  /(?:互助|保障|保险|惠民保|医疗险|意外险|重疾险|报销|助学|救助)$/u.test(head.text);

/** 港区海员心理咨询站揭牌: what is unveiled is one, however plainly it is called. */
export const isUnveiled = ({ phrase, modifiers }: PhraseInContext): boolean =>
  phrase.head.kind === 'facility' &&
  phrase.head.text.length >= 2 &&
  modifiers.length >= 4 &&
  phrase.quantity === undefined &&
  /^(?:揭牌|挂牌|启用|投用|落成)$/u.test(phrase.predicate);

/** 开设太极拳、短视频|剪辑、面点等课程: the middle of a list, whatever word it is torn at. */
export const isTornList = ({ phrase }: PhraseInContext): boolean =>
  phrase.modifierWords.includes('、') && (phrase.nextKind === 'noun' || phrase.nextKind === 'comma');

/** ——“云上书屋”走访记: how the report calls itself. */
export const isReport = ({ phrase, context, behind }: PhraseInContext): boolean =>
  context.heading && /^(?:走访|观摩|家访)$/u.test(phrase.head.text) && /^(?:记|□|\n|$)/u.test(behind);

/** 洗衣机、少儿图书角: one of the fittings of a place. */
export const isFitting = ({ phrase, listed }: PhraseInContext): boolean =>
  listed &&
  phrase.place === '' &&
  !phrase.adjoining &&
  phrase.head.kind === 'facility' &&
  phrase.brand === undefined &&
  phrase.governorKind !== 'host';

/** “悄悄”比武 is how, “高手”决赛场 who. */
export const isWordPlay = ({ phrase, context, brand }: PhraseInContext): boolean =>
  context.heading &&
  phrase.governor === '' &&
  (/^(.)\1$/u.test(brand) || (brand.length <= 3 && namesSomebody(brand)));

/** 职工服务阵地: a weak head in the middle of a longer name of something else. */
export const goesOn = ({ phrase }: PhraseInContext): boolean =>
  /^(?:服务|活动|培训|行动|宣传|慰问|讲解|表演|放映)$/u.test(phrase.head.text) &&
  phrase.brand === undefined &&
  phrase.nextKind === 'noun' &&
  phrase.nextTag.startsWith('n') &&
  !eventVerbs.has(phrase.predicate);

/** 焊接项目第一名: a discipline of a contest. */
export const ofContest =
  /^(?:第[一二三四五六七八九十]|冠军|亚军|季军|金牌|银牌|铜牌|金奖|银奖|铜奖|比赛|决赛|竞赛)/u;

/** 体检项目有14个: items of something. */
export const counts = /^(?:共?有|共|达|多达|包括|涵盖|含)(?:了|到)?\d+[个项种]/u;

/** 大赛设一等奖1名: grades of a contest. */
export const grade = /^(?:[一二三四特]等|[金银铜]|大|优胜|优秀|入围|鼓励|参与|纪念|提名)奖[章项牌]?$/u;

/** 公路控制性工程 says what sort of works they are. */
export const sortOfWorks = /(?:控制性|重点|标志性|关键性|配套|示范|民生|重大)$/u;

/** 比赛设男子团体、女子团体等4个项目. */
export const divides = /^(?:共|下)?(?:设|设有|设置|设立|分|分为|包括|包含)$/u;

/** 设护理员、照护师等赛项; 设置了招聘区、咨询区、培训报名区. */
export const isListOfParts = ({ phrase, modifiers }: PhraseInContext): boolean =>
  /[、等]/u.test(modifiers) &&
  (/^(?:赛项|展区)$/u.test(phrase.head.text) ||
    (phrase.head.strength === 'weak' && divides.test(phrase.governor)));

export const isNamed = ({ phrase: { brand, edition, year } }: PhraseInContext): boolean =>
  brand !== undefined || edition !== '' || year !== '';

export const isNamedTeam = (candidate: PhraseInContext): boolean => {
  const { brand, called, relative } = candidate.phrase;
  return brand !== undefined || called || relative || isMadeUp(candidate);
};

/** 海州市人民医院|妈妈小屋, 云水机械有限公司|职工之家: the place that a body has for its people. */
export const isHouseOfBody = (c: PhraseInContext): boolean =>
  isOpen(c) &&
  c.phrase.adjoining &&
  c.modifiers.length <= 4 &&
  c.phrase.brand === undefined &&
  c.phrase.quantity === undefined &&
  housesOfBodies.test(c.phrase.head.text) &&
  !/^(?:建设|创建|项目|工作|数|总数)$/u.test(c.phrase.next) &&
  c.phrase.governorKind !== 'host';
const housesOfBodies = /(?:小屋|母婴室|之家|驿站|书屋|书吧|工作室|托管班|[暑寒晚日]托班|夜校|讲堂|学堂)$/u;

export const numberOfPlaces = /^[\d一二两三四五六七八九十百千]+多?余?[个家处座间]$/u;

/** Places of which the text tells that they are many: 26座泵房建起休息室, 借书点从2家扩到5家, 设了6个打卡点. */
export const isOneOfPlaces = ({ phrase, behind }: PhraseInContext): boolean =>
  phrase.head.kind === 'facility' &&
  phrase.brand === undefined &&
  (phrase.byMany ||
    grows.test(behind) ||
    (phrase.head.text.length === 1 &&
      /^(?:[2-9]|\d\d|[二两三四五六七八九十])/u.test(phrase.quantity?.text ?? '')));
const grows = /^(?:也|已|便|就)?[从由](?:最初的|原来的|起初的|当初的)?[一\d]+[个家处座间]/u;

/** 节目下月展播, 在公众号展播: what is done, where a place or the way stands before it. */
export const isDoneThere = ({ phrase }: PhraseInContext): boolean =>
  /^(?:在|于|通过|将)$/u.test(phrase.governor) &&
  /^(?:展播|展映|巡演|展演|巡展|联展|演出|表演|展览|放映|培训|直播|集训)$/u.test(phrase.head.text) &&
  phrase.brand === undefined &&
  /^[，。；！\n]?$/u.test(phrase.next);

/** 招聘会送岗2100个, 讲座送健康: what an event does. */
const gives = /^(?:送岗|送考|送温暖|送清凉|送健康|拜年|访谈)$/u;
const endsInEvent = /(?:招聘会|洽谈会|双选会|讲座|义诊|夜市|大集|晚会|展览|论坛|大赛|比赛|驿站)$/u;

/** What follows 计划 as a verb. */
const planned =
  /^(?:[今明后去]年|年[内底初末]|[下本近][月周期]|\d+月?|在|于|将|再|新|用|从|向|每年|投入|筹集|安排|拿出|组织|举办|召开|建设?|增设|开设|推出|慰问|走访)$/u;

/** 女工表演了一段, 市总工会计划再建驿站: a verb and no name. */
export const isPredicate = ({ phrase, modifiers }: PhraseInContext): boolean =>
  (gives.test(phrase.head.text) && endsInEvent.test(modifiers)) ||
  (phrase.brand === undefined && /^[了过着]$/u.test(phrase.next) && phrase.head.strength === 'weak') ||
  (phrase.head.text === '擂台' && /^(?:摆[下开起上]|设下|登上|站上|走上|跳上|搭[起建])$/u.test(modifiers)) ||
  /^(?:还|仍)?(?:计划|打算|准备|预计|力争)(?:还|再|新|将|建|办|增|在|于|每)/u.test(modifiers) ||
  // 书店计划今年11月举办, 全县工会计划慰问老工人
  (phrase.head.text === '计划' && phrase.brand === undefined && planned.test(phrase.next)) ||
  (phrase.head.strength === 'weak' && /(?:计划|打算|准备)$/u.test(modifiers));
