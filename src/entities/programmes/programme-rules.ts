/** The rules that decide whether a phrase names a programme, each with an example that it takes and one that it leaves. */
import { awardWords, builtThings, eventVerbs, goingOnVerbs } from '../../language/lexicons/programmes.ts';
import {
  hasNumber,
  isFounding,
  isMadeUp,
  isOpen,
  isPresented,
  isStrong,
  type PhraseInContext,
  tellsByItself,
} from './phrase-in-context.ts';
import {
  bringing,
  inside,
  isCalledAfter,
  isCourseGiven,
  isGotUp,
  isOfPlace,
  isOnTheSpot,
  isSchemeOfPlace,
  isUnveiled,
  numberOfPlaces,
  occasions,
  places,
  ranks,
  sortOfWorks,
  takenAlong,
  telling,
  tellsDoing,
  tellsHow,
  tellsOfPlace,
} from './rule-signs.ts';

export interface Licence {
  readonly rule: string;
  readonly confidence: number;
}

interface ProgrammeRule extends Licence {
  readonly yes: string;
  readonly no: string;
  applies(candidate: PhraseInContext): boolean;
}

/** The first that applies gives the claim its name and confidence. */
export const programmeRules: readonly ProgrammeRule[] = [
  {
    rule: 'programme.quoted-with-head',
    confidence: 0.9,
    yes: '镇里的“骑手驿站”开放',
    no: '共进“爱心大餐”',
    applies: (c) => (c.phrase.brand !== undefined || isCalledAfter(c)) && isOpen(c),
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
        /^(?:开展|实施|推行|开办)以来，/u.test(c.behind) ||
        (c.phrase.head.kind === 'show' && c.phrase.predicate === '开展') ||
        c.phrase.nextKind === 'year' ||
        (c.phrase.opening && telling.test(c.phrase.next)) ||
        isCourseGiven(c)) &&
      (isStrong(c)
        ? c.modifiers.length > 0 || isOfPlace(c)
        : c.substance >= (c.phrase.opening ? 2 : 4) || isUnveiled(c)),
  },
  {
    rule: 'programme.at-the-event',
    confidence: 0.85,
    yes: '在当天的招聘洽谈会上',
    no: '会上',
    applies: (c) => isOpen(c) && isOnTheSpot(c),
  },
  {
    rule: 'programme.brought',
    confidence: 0.8,
    yes: '把防暑讲座开进工地',
    no: '把会议精神传达下去',
    applies: (c) =>
      /^[把将]$/u.test(c.phrase.governor) &&
      isOpen(c) &&
      (isStrong(c) || takenAlong.has(c.phrase.head.kind) || c.substance >= 4) &&
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
    yes: '一堂剪纸课把纺织女工聚到了一起',
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
    yes: '公益缝纫课开到了第六讲',
    no: '公益课开到了村里',
    applies: (c) =>
      isOpen(c) &&
      c.modifiers.length >= 2 &&
      /^(?:已经?|又|都)?[开办讲上]到了?第[一二三四五六七八九十百\d]+[讲期场课次堂届班年]/u.test(c.behind),
  },
  {
    rule: 'programme.goes-on',
    confidence: 0.7,
    yes: '周末剪纸班每周六晚上在文化馆上课',
    no: '公益课开到了村里',
    applies: (c) =>
      isOpen(c) &&
      c.phrase.opening &&
      goingOnVerbs.has(c.phrase.predicate) &&
      (isStrong(c) ? c.modifiers.length >= 2 : c.substance >= 2),
  },
  {
    rule: 'programme.scheme-of-a-place',
    confidence: 0.7,
    yes: '海州市职工医疗互助保障参保人数达12万人',
    no: '全市职工医疗保障参保人数达12万人',
    applies: (c) => isOpen(c) && isStrong(c) && isSchemeOfPlace(c),
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
    yes: '这已经是陶瓷行业的第五轮协商',
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
      (c.phrase.quantity === undefined ? c.substance : c.modifiers.length) >= 4,
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
    yes: '这场厨师大赛的锣声',
    no: '厨师大赛的锣声',
    applies: (c) =>
      isOpen(c) &&
      (c.phrase.pointing || c.phrase.place !== '' || /^[听看]/u.test(c.phrase.governor)) &&
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
