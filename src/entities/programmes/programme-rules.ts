/**
 * The rules that decide whether a phrase is the name of a programme. Each has a name, an example that it must match
 * and one that it must not; tests/unit/programmes holds further sentences.
 */

import {
  awardWords,
  builtThings,
  eventVerbs,
  type ProgrammeKind,
} from '../../language/lexicons/programmes.ts';
import {
  hasNumber,
  isBare,
  isFounding,
  isMadeUp,
  isOffice,
  isOpen,
  isPresented,
  isStrong,
  isTeam,
  type PhraseInContext,
  tellsByItself,
} from './phrase-in-context.ts';
import type { ProgrammePhrase } from './programme-phrases.ts';
import { namesSomebody } from './quoted-cues.ts';

export interface Licence {
  readonly rule: string;
  readonly confidence: number;
}

interface ProgrammeRule extends Licence {
  readonly yes: string;
  readonly no: string;
  applies(candidate: PhraseInContext): boolean;
}

/** Kinds that are there for years: a description of them is no name. */
const places: ReadonlySet<ProgrammeKind> = new Set(['facility', 'scheme']);
/** Kinds of which a short description is enough. */
const occasions: ReadonlySet<ProgrammeKind> = new Set(['contest', 'meeting', 'training', 'activity']);
/** What follows an event in whose course, or at whose place, something happens. */
const onTheSpot = /^(?:[上中后前]|现场|期间|由|在|赛场|考场|会场|舞台|领奖台|擂台)$/u;
/** 驿站里, 书屋门口. */
const inside = /^(?:[里内前外]|门口|门前)$/u;
/** What is said of a place. */
const tellsOfPlace = /^(?:[里内飘开是有位建设]|揭牌|启用|投用|挂牌|成为|面积)/u;
/** “骑手之家”建设模式 is how it is done, not what. */
const manner = /^(?:模式|品牌|机制|办法|制度)$/u;
const ranks = /(?:[一二三四特]等奖|[金银铜]奖|大奖|名奖)$/u;

/** Verbs that tell how an event was, behind it as the subject. */
const telling =
  /^(?:设有?|共|由|历时|为期|分为?|以|围绕|旨在|将|于|持续|面向|收到|评出|产生|已|自|从|是|有|采取|采用|邀请|特别)$/u;

/** 当场|闭卷答题, 预计|人均月: how or how much, at the beginning of no name. */
const tellsHow =
  /^(?:当场|现场办|随后|随即|纷纷|轮流|一起|一同|共同|分别|逐一|依次|先后|然后|再次|陆续|预计|约定|按照|按|人均|平均|每|最终|当即|立即|尽快)/u;

/** 职工参与|岗位练兵, 请吃|年夜饭, 是从|夜校出来的: what is said of it, no part of a name. */
const tellsDoing = /^(?:是|请|从|有|在|给|让|被|把|由)|参与|参加|来到|看望|前来|前往|计划|打算/u;

/** In the order in which they are tried; the first that applies gives the claim its name and confidence. */
export const programmeRules: readonly ProgrammeRule[] = [
  {
    rule: 'programme.quoted-with-head',
    confidence: 0.9,
    yes: '镇里的“骑手驿站”开放',
    no: '共进“爱心大餐”',
    applies: (c) => c.phrase.brand !== undefined && isOpen(c),
  },
  {
    rule: 'programme.themed',
    confidence: 0.85,
    yes: '以安全用电为主题的培训活动',
    no: '以人为本的活动',
    applies: (c) => c.theme !== '' && isOpen(c),
  },
  {
    rule: 'programme.spirit',
    confidence: 0.85,
    yes: '学习全国工会基层工作会议精神',
    no: '学习会议精神',
    applies: (c) =>
      isStrong(c) &&
      /^(?:精神|决议|公报)$/u.test(c.phrase.next) &&
      (c.substance >= 2 || c.phrase.place !== '' || hasNumber(c) || c.phrase.adjoining),
  },
  {
    rule: 'programme.edition',
    confidence: 0.95,
    yes: '第三届职工歌手大赛',
    no: '第三届理事会',
    applies: (c) =>
      c.phrase.edition !== '' &&
      !c.phrase.general &&
      (isStrong(c) || c.substance >= 2 || c.phrase.head.text.length >= 4) &&
      (c.modifiers.length + c.phrase.place.length > 0 || (c.phrase.adjoining && isStrong(c))),
  },
  {
    rule: 'programme.held',
    confidence: 0.9,
    yes: '举办了一场防溺水知识讲座',
    no: '举办讲座',
    applies: (c) =>
      (c.phrase.governorKind === 'host' || isPresented(c.phrase) || isGotUp(c.phrase)) &&
      isOpen(c) &&
      (isStrong(c)
        ? c.modifiers.length > 0 || tellsByItself(c) || hasNumber(c) || c.phrase.place !== ''
        : c.phrase.next !== '、' && (c.substance >= 2 || (hasNumber(c) && c.modifiers.length >= 2))),
  },
  {
    rule: 'programme.honour',
    confidence: 0.7,
    yes: '荣获全国五一劳动奖章',
    no: '全国五一劳动奖章获得者李大山',
    applies: (c) =>
      c.phrase.head.kind === 'award' &&
      isStrong(c) &&
      isOpen(c) &&
      c.modifiers.length + c.phrase.place.length > 0 &&
      !/^(?:获得者|得主)/u.test(c.phrase.next) &&
      (awardWords.has(c.phrase.governor) || c.phrase.governor === '评选' || c.awarded),
  },
  {
    rule: 'programme.joined',
    confidence: 0.85,
    yes: '参加全省职工羽毛球赛',
    no: '参加会议',
    applies: (c) =>
      c.phrase.governorKind === 'join' &&
      isOpen(c) &&
      (isStrong(c) || (c.phrase.head.kind === 'meeting' && c.substance >= 4)) &&
      (c.substance >= 2 || (c.modifiers.length >= 2 && c.phrase.place !== '')),
  },
  {
    rule: 'programme.takes-place',
    confidence: 0.9,
    yes: '女职工插花比赛开幕',
    no: '大会举行',
    applies: (c) =>
      isOpen(c) &&
      // 在大本营|举办第三届颁奖会: where something else was held.
      !(
        /^[在于]$/u.test(c.phrase.governor) &&
        c.phrase.head.kind !== 'facility' &&
        /^(?:举办|召开|开展|启动)$/u.test(c.phrase.predicate)
      ) &&
      (eventVerbs.has(c.phrase.predicate) ||
        (c.phrase.head.kind === 'show' && c.phrase.predicate === '开展') ||
        c.phrase.nextKind === 'year' ||
        (c.phrase.opening && telling.test(c.phrase.next)) ||
        isCourseGiven(c)) &&
      (isStrong(c) ? c.modifiers.length > 0 || isOfPlace(c) : c.substance >= (c.phrase.opening ? 2 : 4)),
  },
  {
    rule: 'programme.at-the-event',
    confidence: 0.85,
    yes: '在当天的招聘洽谈会上',
    no: '会上',
    applies: (c) => isOpen(c) && isStrong(c) && c.modifiers.length >= 2 && onTheSpot.test(c.phrase.next),
  },
  {
    rule: 'programme.brought',
    confidence: 0.8,
    yes: '把防暑讲座开进工地',
    no: '把会议精神传达下去',
    applies: (c) =>
      /^[把将]$/u.test(c.phrase.governor) &&
      isOpen(c) &&
      (isStrong(c) || takenAlong.has(c.phrase.head.kind)) &&
      c.modifiers.length >= 2 &&
      bringing.test(c.phrase.next),
  },
  {
    rule: 'programme.judged',
    confidence: 0.8,
    yes: '在全国能源系统职工创新成果评选中获奖',
    no: '在评选中获奖',
    applies: (c) =>
      /^(?:评选|评比|征集)$/u.test(c.phrase.head.text) &&
      isOpen(c) &&
      c.substance + c.phrase.place.length >= 4 &&
      /^(?:中|活动|结果)/u.test(c.phrase.next),
  },
  {
    rule: 'programme.of-its-organiser',
    confidence: 0.75,
    yes: '城东区总工会职工读书会',
    no: '城东区总工会的会议',
    applies: (c) =>
      isOpen(c) &&
      isStrong(c) &&
      c.phrase.adjoining &&
      (occasions.has(c.phrase.head.kind) ||
      (c.phrase.head.kind === 'facility' && tellsOfPlace.test(c.phrase.next))
        ? c.modifiers.length >= 2
        : c.substance >= 2 || isFounding(c)),
  },
  {
    rule: 'programme.scheme-of-its-organiser',
    confidence: 0.7,
    yes: '海州市花木嫁接技能提升项目今年得到支持',
    no: '海州市工作项目今年得到支持',
    applies: (c) =>
      isOpen(c) &&
      /^(?:活动|行动|项目|计划)$/u.test(c.phrase.head.text) &&
      c.substance >= 4 &&
      // 健康档案项目，由工会和卫健委合做
      ((c.phrase.opening && /^，?由/u.test(c.behind)) ||
        ((c.phrase.adjoining || (c.phrase.place !== '' && c.phrase.opening)) &&
          c.phrase.nextKind !== 'noun' &&
          c.phrase.nextKind !== 'comma')),
  },
  {
    rule: 'programme.headline',
    confidence: 0.85,
    yes: '快递员篮球赛热闹城关',
    no: '培训热闹城关',
    applies: (c) =>
      c.context.heading &&
      isOpen(c) &&
      isStrong(c) &&
      c.modifiers.length >= 2 &&
      c.phrase.head.kind !== 'facility',
  },
  {
    rule: 'programme.dated',
    confidence: 0.85,
    yes: '2022年职工疗养工程',
    no: '2022年工作',
    applies: (c) =>
      c.phrase.year !== '' && isOpen(c) && (c.substance >= 2 || (isStrong(c) && c.modifiers.length >= 2)),
  },
  {
    rule: 'programme.one-that',
    confidence: 0.75,
    yes: '一场急救课把养路工聚到了一起',
    no: '一场急雨把人浇透了',
    applies: (c) =>
      isOpen(c) &&
      /^[一1][场堂次节期台]$/u.test(c.phrase.quantity?.text ?? '') &&
      c.phrase.governor === '' &&
      (occasions.has(c.phrase.head.kind) || c.phrase.head.kind === 'show') &&
      c.modifiers.length >= 2 &&
      /^(?:把|将|让|使|令|在|正|吸引|拉近|点燃|走进|开进|开到|送到|搬进)/u.test(c.phrase.next),
  },
  {
    rule: 'programme.so-far',
    confidence: 0.75,
    yes: '公益理发课开到了第五讲',
    no: '公益课开到了村里',
    applies: (c) =>
      isOpen(c) &&
      c.modifiers.length >= 2 &&
      /^(?:已经?|又|都)?[开办讲上]到了?第[一二三四五六七八九十百\d]+[讲期场课次堂届班年]/u.test(c.behind),
  },
  {
    rule: 'programme.scheme-of-a-place',
    confidence: 0.7,
    yes: '海州市职工医疗互助保障参保人数达12万人',
    no: '全市职工医疗保障参保人数达12万人',
    applies: (c) =>
      isOpen(c) &&
      c.phrase.head.kind === 'scheme' &&
      isStrong(c) &&
      c.phrase.place.length >= 3 &&
      !c.phrase.place.startsWith('全') &&
      c.modifiers.length >= 2 &&
      /(?:互助|保障|保险|惠民保|医疗险|意外险|重疾险|报销|助学|救助)$/u.test(c.phrase.head.text),
  },
  {
    rule: 'programme.team',
    confidence: 0.75,
    yes: '遴选20人组成宣讲团',
    no: '宣讲团来了',
    applies: (c) => isOpen(c) && isMadeUp(c),
  },
  {
    rule: 'programme.round',
    confidence: 0.7,
    yes: '这已经是家具行业的第六轮协商',
    no: '双方又谈了一轮，协商还在继续',
    applies: (c) =>
      isOpen(c) && !c.phrase.opening && c.phrase.edition.endsWith('轮') && /协商$/u.test(c.phrase.head.text),
  },
  {
    rule: 'programme.counted-places',
    confidence: 0.65,
    yes: '全市1260个工会户外劳动者驿站全部开放',
    no: '全市1260个驿站全部开放',
    applies: (c) =>
      isOpen(c) &&
      c.phrase.head.kind === 'facility' &&
      c.phrase.head.strength === 'strong' &&
      c.modifiers.length >= 2 &&
      (numberOfPlaces.test(c.phrase.quantity?.text ?? '') ||
        // 全县已有户外劳动者驿站57个
        (/^(?:已有|现有|共有|建有)$/u.test(c.phrase.governor) && numberOfPlaces.test(c.phrase.next))),
  },
  {
    rule: 'programme.hotline',
    confidence: 0.75,
    yes: '他拨打了12355青少年服务热线',
    no: '他拨打了服务热线',
    applies: (c) => c.phrase.head.text === '热线' && /^\d{5}/u.test(c.modifiers),
  },
  {
    rule: 'programme.works',
    confidence: 0.75,
    yes: '北山隧道改建工程',
    no: '暖心工程',
    applies: (c) =>
      /(?:工程|项目)$/u.test(c.phrase.head.text) &&
      !c.phrase.general &&
      builtThings.test(c.modifiers) &&
      !sortOfWorks.test(c.modifiers),
  },
  {
    rule: 'programme.signed',
    confidence: 0.7,
    yes: '续签职工疗休养合作备忘录',
    no: '签订协议',
    applies: (c) =>
      isOpen(c) &&
      /^(?:备忘录|协议|协议书)$/u.test(c.phrase.head.text) &&
      /^(?:签订|签署|续签|签下|签|订立|达成|缔结)/u.test(c.phrase.governor) &&
      c.substance >= 4,
  },
  {
    rule: 'programme.discipline',
    confidence: 0.75,
    yes: '起重装卸工赛项',
    no: '各赛项',
    applies: (c) => c.phrase.head.text === '赛项' && !c.phrase.general && c.modifiers.length >= 2,
  },
  {
    rule: 'programme.award',
    confidence: 0.75,
    yes: '荣获舞台人气奖',
    no: '获得一等奖',
    applies: (c) =>
      c.phrase.head.kind === 'award' &&
      isOpen(c) &&
      awardWords.has(c.phrase.governor) &&
      c.substance >= 2 &&
      !ranks.test(c.modifiers + c.phrase.head.text),
  },
  {
    rule: 'programme.whole-of-a-part',
    confidence: 0.85,
    yes: '港口技能大赛总决赛',
    no: '总决赛',
    applies: (c) => c.phrase.inside && isStrong(c) && !c.phrase.general && c.modifiers.length >= 2,
  },
  {
    rule: 'programme.described-at-length',
    confidence: 0.75,
    yes: '长江流域船员应急技能大赛',
    no: '职工大赛',
    applies: (c) =>
      isOpen(c) &&
      isStrong(c) &&
      !places.has(c.phrase.head.kind) &&
      c.substance >= 4 &&
      !tellsHow.test(c.modifiers),
  },
  {
    rule: 'programme.described',
    confidence: 0.65,
    yes: '厨师大赛的锣声',
    no: '职工活动',
    applies: (c) =>
      isOpen(c) &&
      isStrong(c) &&
      (occasions.has(c.phrase.head.kind) || c.phrase.head.kind === 'show') &&
      c.substance >= 2 &&
      !tellsDoing.test(c.modifiers) &&
      !tellsHow.test(c.modifiers),
  },
  {
    rule: 'programme.built',
    confidence: 0.7,
    yes: '云水县茶乡工匠公寓总投资520万元',
    no: '职工公寓总投资520万元',
    applies: (c) =>
      isOpen(c) &&
      places.has(c.phrase.head.kind) &&
      c.phrase.place !== '' &&
      c.substance >= 2 &&
      /^(?:原本|总|总投资|总造价|造价|预算|开工|动工|竣工|建成|交付|封顶|奠基|投用|启用)$/u.test(
        c.phrase.next,
      ),
  },
  {
    rule: 'programme.place-told-of',
    confidence: 0.65,
    yes: '这座风电驿站里',
    no: '驿站里',
    applies: (c) =>
      isOpen(c) &&
      isStrong(c) &&
      c.phrase.head.kind === 'facility' &&
      (c.substance >= 2
        ? c.phrase.pointing || c.phrase.opening || inside.test(c.phrase.next)
        : inside.test(c.phrase.next) &&
          (c.phrase.head.text.length >= 4 || (c.modifiers.length >= 2 && c.phrase.opening))),
  },
];

/** 搞了一场拉力赛: the everyday word for holding one, where it is counted. */
const isGotUp = ({ governor, quantity }: ProgrammePhrase): boolean =>
  governor === '搞' && quantity !== undefined;

/** Kinds that a host takes to people: 把急救课开到船台边. */
const takenAlong: ReadonlySet<ProgrammeKind> = new Set(['training', 'show']);

/** 把讲座开进工地, 把运动会办到海上. */
const bringing = /^(?:[办搬开送带摆延设引搭移]|举办|举行|打造|纳入|延伸|推广|推向|列为|列入)/u;

/** The quoted words are only words: 打着“职工疗休养”旗号. */
const onlyWords = /^(?:旗号|名义|字样|幌子|口号|招牌)/u;

/** 三方会议办公室 is a body that has its name from the meeting. */
const bodyBehind = /^(?:办公室|秘书处|领导小组)/u;

/** 他报名的周末急救班由医生授课. */
const isCourseGiven = ({ phrase }: PhraseInContext): boolean =>
  phrase.next === '由' && phrase.head.text === '班';

/** 云湖龙舟节, 海州马拉松: known by where it is held. */
const isOfPlace = ({ phrase: { place, head } }: PhraseInContext): boolean =>
  place !== '' && head.text.length >= 3 && /^(?:activity|contest|show)$/u.test(head.kind);

/** 开设太极拳、短视频|剪辑、面点等课程: the middle of a list, whatever word it is torn at. */
const isTornList = ({ phrase }: PhraseInContext): boolean =>
  phrase.modifierWords.includes('、') && (phrase.nextKind === 'noun' || phrase.nextKind === 'comma');

/** 洗衣机、少儿图书角: one of the fittings of a place. */
const isFitting = ({ phrase, listed }: PhraseInContext): boolean =>
  listed &&
  phrase.place === '' &&
  !phrase.adjoining &&
  phrase.head.kind === 'facility' &&
  phrase.brand === undefined &&
  phrase.governorKind !== 'host';

/** “悄悄”比武 is how, “高手”决赛场 who. */
const isWordPlay = ({ phrase, context, brand }: PhraseInContext): boolean =>
  context.heading &&
  phrase.governor === '' &&
  (/^(.)\1$/u.test(brand) || (brand.length <= 3 && namesSomebody(brand)));

/** 职工服务阵地: a weak head in the middle of a longer name of something else. */
const goesOn = ({ phrase }: PhraseInContext): boolean =>
  /^(?:服务|活动|培训|行动|宣传|慰问|讲解|表演|放映)$/u.test(phrase.head.text) &&
  phrase.brand === undefined &&
  phrase.nextKind === 'noun' &&
  phrase.nextTag.startsWith('n') &&
  !eventVerbs.has(phrase.predicate);

/** 焊接项目第一名: a discipline of a contest. */
const ofContest =
  /^(?:第[一二三四五六七八九十]|冠军|亚军|季军|金牌|银牌|铜牌|金奖|银奖|铜奖|比赛|决赛|竞赛)/u;

/** 体检项目有14个: items of something. */
const counts = /^(?:共?有|共|达|多达|包括|涵盖|含)(?:了|到)?\d+[个项种]/u;

/** 大赛设一等奖1名: grades of a contest. */
const grade = /^(?:[一二三四特]等|[金银铜]|大|优胜|优秀|入围|鼓励|参与|纪念|提名)奖[章项牌]?$/u;

/** 公路控制性工程 says what sort of works they are. */
const sortOfWorks = /(?:控制性|重点|标志性|关键性|配套|示范|民生|重大)$/u;

/** 比赛设男子团体、女子团体等4个项目. */
const divides = /^(?:共|下)?(?:设|设有|设置|设立|分|分为|包括|包含)$/u;

/** 设护理员、照护师等赛项; 设置了招聘区、咨询区、培训报名区. */
const isListOfParts = ({ phrase, modifiers }: PhraseInContext): boolean =>
  /[、等]/u.test(modifiers) &&
  (/^(?:赛项|展区)$/u.test(phrase.head.text) ||
    (phrase.head.strength === 'weak' && divides.test(phrase.governor)));

const isNamed = ({ phrase: { brand, edition, year } }: PhraseInContext): boolean =>
  brand !== undefined || edition !== '' || year !== '';

const isNamedTeam = (candidate: PhraseInContext): boolean => {
  const { brand, called, relative } = candidate.phrase;
  return brand !== undefined || called || relative || isMadeUp(candidate);
};

/** 海州市人民医院|妈妈小屋, 云水机械有限公司|职工之家: the place that a body has for its people. */
const isHouseOfBody = (c: PhraseInContext): boolean =>
  isOpen(c) &&
  c.phrase.adjoining &&
  c.modifiers.length <= 4 &&
  c.phrase.brand === undefined &&
  c.phrase.quantity === undefined &&
  housesOfBodies.test(c.phrase.head.text) &&
  !/^(?:建设|创建|项目|工作|数|总数)$/u.test(c.phrase.next) &&
  c.phrase.governorKind !== 'host';
const housesOfBodies = /(?:小屋|母婴室|之家|驿站|书屋)$/u;

const numberOfPlaces = /^[\d一二两三四五六七八九十百千]+多?余?[个家处座间]$/u;

/** Places of which the text tells that they are many: 38座锅炉房建起休息室, 供餐点从1家扩到4家, 设了5个打卡点. */
const isOneOfPlaces = ({ phrase, behind }: PhraseInContext): boolean =>
  phrase.head.kind === 'facility' &&
  phrase.brand === undefined &&
  (phrase.byMany ||
    grows.test(behind) ||
    (phrase.head.text.length === 1 &&
      /^(?:[2-9]|\d\d|[二两三四五六七八九十])/u.test(phrase.quantity?.text ?? '')));
const grows = /^(?:也|已|便|就)?[从由](?:最初的|原来的|起初的|当初的)?[一\d]+[个家处座间]/u;

/** 节目下月展播, 在公众号展播: what is done, where a place or the way stands before it. */
const isDoneThere = ({ phrase }: PhraseInContext): boolean =>
  /^(?:在|于|通过|将)$/u.test(phrase.governor) &&
  /^(?:展播|展映|巡演|展演|巡展|联展|演出|表演|展览|放映|培训|直播|集训)$/u.test(phrase.head.text) &&
  phrase.brand === undefined &&
  /^[，。；！\n]?$/u.test(phrase.next);

/** 招聘会送岗2100个, 讲座送健康: what an event does. */
const gives = /^(?:送岗|送考|送温暖|送清凉|送健康|拜年|访谈)$/u;
const endsInEvent = /(?:招聘会|洽谈会|双选会|讲座|义诊|夜市|大集|晚会|展览|论坛|大赛|比赛|驿站)$/u;

/** 女工表演了一段, 市总工会计划再建驿站: a verb and no name. */
const isPredicate = ({ phrase, modifiers }: PhraseInContext): boolean =>
  (gives.test(phrase.head.text) && endsInEvent.test(modifiers)) ||
  (phrase.brand === undefined && /^[了过着]$/u.test(phrase.next) && phrase.head.strength === 'weak') ||
  (phrase.head.text === '擂台' && /^(?:摆[下开起上]|设下|登上|站上|走上|跳上|搭[起建])$/u.test(modifiers)) ||
  /^(?:还|仍)?(?:计划|打算|准备|预计|力争)(?:还|再|新|将|建|办|增|在|于|每)/u.test(modifiers);

/** The first rule that takes the phrase for a name. */
export function licenceOf(candidate: PhraseInContext): Licence | undefined {
  if (isHouseOfBody(candidate)) return { rule: 'programme.house-of-a-body', confidence: 0.7 };
  if (isBare(candidate) && candidate.theme === '') return undefined;
  if (manner.test(candidate.phrase.head.text) && /建设|运营|管理/u.test(candidate.modifiers))
    return undefined;
  if (candidate.phrase.head.kind === 'meeting' && bodyBehind.test(candidate.phrase.next)) return undefined;
  if (candidate.phrase.brand !== undefined && onlyWords.test(candidate.phrase.next)) return undefined;
  if (isListOfParts(candidate) || isTornList(candidate) || candidate.association) return undefined;
  if (isFitting(candidate) || isWordPlay(candidate)) return undefined;
  if (isOneOfPlaces(candidate) || isDoneThere(candidate) || isPredicate(candidate)) return undefined;
  if (candidate.contents && !isNamed(candidate)) return undefined;
  if (goesOn(candidate) || /^(?:相?结合|融合|并[重举行])/u.test(candidate.phrase.next)) return undefined;
  if (isTeam(candidate.phrase.head.text) && (isOffice(candidate) || !isNamedTeam(candidate)))
    return undefined;
  if (candidate.phrase.head.text === '项目' && counts.test(candidate.behind)) return undefined;
  if (candidate.phrase.head.text === '项目' && ofContest.test(candidate.phrase.next)) return undefined;
  if (candidate.phrase.head.text === '项目' && divides.test(candidate.phrase.governor)) return undefined;
  if (candidate.phrase.head.kind === 'award' && grade.test(candidate.modifiers + candidate.phrase.head.text))
    return undefined;
  const rule = programmeRules.find((r) => r.applies(candidate));
  return rule === undefined ? undefined : { rule: rule.rule, confidence: rule.confidence };
}
