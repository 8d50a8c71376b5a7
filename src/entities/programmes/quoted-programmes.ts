/** Quoted names that stand without a head noun behind them: 打造“蓝海灯塔”, “骑手加油站”揭牌, 授予“最美巡线员”称号. */
import type { AnalysedText, Quotation } from '../../language/analysed-text.ts';
import {
  awardWords,
  figurativeHeads,
  hostVerbs,
  type ProgrammeKind,
  programmeHeads,
} from '../../language/lexicons/programmes.ts';
import { withoutMarks } from './programme-draft.ts';
import type { Licence } from './programme-rules.ts';
import { namesSomebody, oneCalled, quotedCue, siteEnding } from './quoted-cues.ts';
import type { SentenceContext } from './sentence-context.ts';

export interface QuotedProgramme extends Licence {
  readonly quotation: Quotation;
  readonly kind: ProgrammeKind;
  readonly headText: string;
  /** The mention: the quotation with its marks, and 称号 behind an award. */
  readonly start: number;
  readonly end: number;
}

const longestHead = 8;

function headOf(
  name: string,
): { text: string; kind: ProgrammeKind; strength: 'strong' | 'weak' } | undefined {
  for (let length = Math.min(longestHead, name.length - 1); length > 0; length--) {
    const head = programmeHeads.get(name.slice(-length));
    if (head !== undefined && (length > 1 || name.length > 2)) return head;
  }
  return undefined;
}

/** 民生工程“暖心驿站”, 互助保险“在职安康”: what it is stands right before the name. */
function apposed(before: string): boolean {
  for (let length = 5; length >= 2; length--) {
    const head = programmeHeads.get(before.slice(-length));
    if (head !== undefined) return head.kind !== 'meeting' && head.kind !== 'award' && before.length > length;
  }
  return false;
}

const setUpVerbs = [...hostVerbs]
  .filter((verb) => !/^(?:引|推广|落实|深化|安排)/u.test(verb))
  .sort((a, b) => b.length - a.length)
  .join('|');

/** 名叫“天窗”的减压室: what kind of thing has the name. */
function kindBehind(behind: string): ProgrammeKind | undefined {
  const noun =
    /^的(?<noun>[^，。；：“”的]{2,6}?)(?=[，。；]|\d|今年|去年|在|由|于|正式|日前|已|每|里|内)/u.exec(behind)
      ?.groups?.noun ?? '';
  for (let length = Math.min(longestHead, noun.length); length >= 2; length--) {
    const head = programmeHeads.get(noun.slice(-length));
    if (head !== undefined) return head.kind;
  }
  return siteEnding.test(noun) ? 'facility' : undefined;
}

/** “春雨”爱心基金 is a fund. */
const fundBehind = /^[^，。；：“”的]{0,8}(?:基金(?!会)|资金|助学金|救助金|互助金|奖学金|慰问金)/u;
/** Heads of one character that are plain enough at the end of a quoted name: “小候鸟班”. */
const oneCharacter = /^[班课营节季月周日夜展赛队宴集点铺屋角贷卡券]$/u;
const schemes: ReadonlySet<ProgrammeKind> = new Set([
  'scheme',
  'activity',
  'training',
  'facility',
  'service',
]);

/** “卡友港湾”, “骑手加油站”: told by whom it is for, no figure of speech. */
const forPeople =
  /^(?:劳动者|职工|员工|骑手|小哥|司机|工友|环卫|快递|户外|卡友|的哥|女工|会员|农民工|建设者).{2}/u;

/** 金牌 and 一等奖 are grades of a prize, “金点子奖” is one. */
const namedPrize = /(?<![一二三特四]等|[金银铜大头]|优秀|优胜|入围)奖$/u;
/** “骑手爱心餐”, “渔工安心保”: what is on offer, where only a quoted name ends so. */
const offered = /[餐保险]$|[日月元]捐$/u;
/** “杜鹃红”制鞋车间: a part of a works. */
const worksBehind = /^[^，。；：“”的在是]{0,6}(?:车间|班组|生产线|工厂|合作社|有限公司)/u;
/** 守的地方叫“平安茶亭”, 多了一门课，叫“…”: a thing, and not a person, is called so. */
const thingCalled =
  /(?:[课班营站屋室角亭店坊园馆厅廊吧灶台]|地方|去处|活动|项目|服务|品牌|计划|节目|栏目|平台|热线|比赛|展览|专场|晚会|讲座)(?:的名字)?，?(?:就|便|也|都)?(?:叫|取名|唤作)$/u;
/** 一台叫作“乡音回村”的送戏专场 */
const calledWith = /叫[作做]$/u;

/** 名为“…”的 and “…”启动: it is told of as an event or a thing with a name. */
const calledBefore = /(?:名为|取名为?|起名为?|名叫|定名为?|[管把]它叫作?|[叫称]它为?|管这叫)$/u;
const staged = /^(?:现场|期间|启动|开幕|开赛|上线|揭牌|挂牌|投用|开营|开讲|开班|首场|首站)/u;
/** “云端茶座”每月开一次: it happens, or somebody runs it. */
const subject =
  /^(?:每[天日周月年季]|已经?[开办建举服]|自\d|(?:始于|创办于|诞生于|起源于|(?:最初|最早|起初|当初)(?:就|只)?是)|开[了到进设课讲]|吸引|走进|由[^，。、]{2,18}(?:出资|出钱|承办|负责|指导|发起|主办|打造|设立|组建|创办|提供|运营|牵头|改建|兴办|捐建)|(?:坚持|延续|牵线|走过|开了|办了|开通|成立)[^，。]{0,4}[年个])/u;
/** 在“悦读吧”里. */
const siteBefore =
  /(?:在|走进|来到|走到|设有?|设立|有了?|多了|这间|这个|这座|这里的|[会司团心局院厂村里县区市镇道园校队部港]的)$/u;
/** “盐湖光明行”, “镜湖夜读”: how events are called. */
const occasionEnding = /[行节课夜集季展讲坛汇演跑读]$/u;
/** “工会驿站·钟楼站”: one place of a kind. */
const siteOfBrand = /(?:驿站|小站|书屋|之家|小屋|家园|书房|港湾)[·—-].{1,8}[站屋店点馆家号]$/u;
/** “铁流记忆”工业馆: a place of that kind. */
const siteBehind =
  /^(?!宾馆|饭馆|酒馆|旅馆|公园|园区|车站|网站)[^，。；：“”的在是和与、]{0,3}[馆室亭廊坊屋吧](?![里内])/u;
/** 何时建成“还说不准”: words of somebody. */
const saying = /^(?:还|都|就|没|不是|眼下|一定|肯定)|[吗呢了吧啊]$/u;
/** 刚刚上线的“出行一码通”: a relative clause says that it was set up. */
const setUpBefore = new RegExp(`(?:${setUpVerbs}|研发|开发|投用|上线|推广|推行|主讲|领衔主讲)的$`, 'u');
/** 由机场工会承办的省直机关“湘江跑”: those for whom it is held stand before the name. */
const heldFor = /(?:主办|承办|举办|协办|联办|合办|发起)的[\p{sc=Han}]{2,8}$/u;
/** “十分钟夜读”是厂工会去年推开的. */
const setUpBehind = new RegExp(`^(?:就|正|便)?是[^，。；]{1,24}(?:${setUpVerbs}|推广|推行)的`, 'u');
/** 把“流动法庭”搬上码头. */
const broughtBefore = /(?:把|将|让)$/u;
const broughtBehind =
  /^(?:也|都|再次)?(?:办|搬|开[到进上在]|送|带|建|设|做|延伸|推[广向开]|打造|摆|请进|装进)/u;
/** 总工会的“解忧茶馆”开在车站. */
const ownerBefore =
  /(?:(?:工会|公司|集团|中心|学校|医院|车间|联合会|该会|单位|街道|社区|园区)的?|[厂村队镇县区市校院矿]里的)$/u;
const goingOn =
  /^(?:开[在进到设了办课]|设在|驶|走进|搬|已(?!经?工作)|每|从|自|于|今年(?![^，。]{1,4}岁)|去年|接待|接诊|惠及|吸引|服务了|亮|24小时|全天|上线|上架|运行|常年|定期|建在|办在|停在|摆在|坚持|延续|牵线|办了|开了|办到|走过|走到|迎来|成立|诞生|收到|有了|入选|获评|上榜|获奖)/u;
/** “厂史夜游”的讲解员. */
const staffed =
  /^的?(?:讲解员|志愿者|成员|调解员|负责人|主理人|站长|管理员|队员|学员|发起人|创办人|义工|值班员|主播|辅导员|宣讲员)/u;
/** 建成4处“小哥港湾”: what is counted is no figure of speech. */
const builtInNumbers =
  /(?:建成|建起|建|打造|设立|设置|新建|布设|开放|升级|改造)了?(?:\d+|[一二两三四五六七八九十百]+)余?[处个间座家]$/u;
/** 这是公司工会今年上路的“胡杨书车”. */
const pointedOut = /(?:^|[，。；：\n])(?:这就?|那就?|它就?|便|正)是[^，。；“”]{4,30}[^是]的$/u;
/** 厂里办起了“工晚”. */
const begunBefore = /[办开搞建设](?:起|了|起了)$/u;
/** 设计了“戏班安心保”: a scheme that somebody thought out; an instrument or a way of working is none. */
const designedBefore = /(?:设计|研发|开发|编排)(?:了|出|出了)?(?:一[款项个套])?$/u;
const device = /[仪器机置具法术钻刀钳架泵阀线件料剂液膜板壳网]$/u;
/** 每月逢三开“认茶会”: how often it is held. */
const heldOften =
  /(?:每[年月周季天晚][^，。；：“”]{0,6}|逢[^，。；：“”]{1,3}|定期|按[月季周])(?:都|要|还)?(?:[开办搞]|安排|举办|组织|举行)(?:一[次场期回])?$/u;
/** 把哺乳室扩成60平方米的“向阳屋”. */
const turnedInto = /(?:改|扩|建|变|打造|改造|升级)[成为](?:了)?[^，。；“”]{0,10}$/u;
/** 听了一堂“手艺课”: a lesson of that kind, not one with a name. */
const oneLesson =
  /(?:上|讲|听|开)(?:了|过|完|起了?)?(?:一|两|三|\d)?(?:堂|节|课|场)(?:生动的|别开生面的|特殊的)?$/u;
/** 凭一句“扫帚也要下班”: words. */
const oneSaying = /[一这那几]句(?:话)?$/u;
/** 颁发“特聘导师”聘书 hires somebody. */
const certificate = /^(?:聘书|证书|聘任书|荣誉证书|委任状)/u;
/** 参加“小候鸟营”的孩子. */
const joinBefore = /(?:参加|参与|报名|加入|走进|来到|推出|举办|开展)了?$/u;
/** 区总工会“夜校进厂”的第6课. */
const heldInParts = /^(?:的)?(?:第[一二三四五六七八九十\d]{1,3}|首)[课期场次站讲]/u;
/** “职工暖心屋”28处. */
const counted = /^(?:已有|共|达)?[\d一二两三四五六七八九十百]{1,5}余?[个家处座间所](?!大?[字词])/u;

const awardBefore = new RegExp(`(?:${[...awardWords].join('|')})了?[^，。；：“”]{0,14}$`, 'u');
const awardBehind = /^(?:荣誉)?(?:称号|奖|奖章|奖项|荣誉|奖杯)/u;
/** “最美播种人”证书 honours, “特聘导师”聘书 hires; on a 锦旗 may stand any thanks. */
const honoured = /^(?:最美|十佳|优秀|金牌)|(?:能手|标兵|工匠|先锋|之星|模范)$/u;
const honourBehind = /^(?:(?:荣誉)?证书|的?锦旗)/u;
const hostBefore = new RegExp(
  `(?:${setUpVerbs}|开讲)(?:了|起|起了|出|出了|过)?(?:[一两二三四五六七八九十百\\d]{0,4}[个项场处家批次间座辆台支只期])?$`,
  'u',
);

const isDesigned = (before: string, name: string): boolean =>
  designedBefore.test(before) && !device.test(name) && !namesSomebody(name);

/**
 * What a quotation alone names, if it is a programme. `text` is only looked at around the quotation. `chained`: it
 * follows one that is: “春送岗”“夏送凉”; `times`: how often the article quotes these words.
 */
export function quotedProgramme(
  text: AnalysedText,
  quotation: Quotation,
  context: SentenceContext,
  chained: boolean,
  times: number,
): QuotedProgramme | undefined {
  if (quotation.kind !== 'name' || context.urging) return undefined;
  const name = text.text.slice(quotation.inner.start, quotation.inner.end);
  if (withoutMarks(name).length < 2) return undefined;
  const before = text.text.slice(Math.max(0, quotation.start - 36), quotation.start);
  const called =
    calledBefore.test(text.text.slice(Math.max(0, quotation.start - 4), quotation.start)) ||
    oneCalled.test(before) ||
    (thingCalled.test(before) && !namesSomebody(name)) ||
    (calledWith.test(before) && kindBehind(text.text.slice(quotation.end, quotation.end + 32)) !== undefined);
  if (
    name.length < (called || apposed(before) || begunBefore.test(before) ? 2 : 3) ||
    name.length > 24 ||
    /[，。！？；]/u.test(name)
  )
    return undefined;
  const behind = text.text.slice(quotation.end, quotation.end + 6);
  const longer = text.text.slice(quotation.end, quotation.end + 32);
  const isHonour = honoured.test(name) && honourBehind.test(behind);
  if ((certificate.test(behind) && !isHonour) || oneLesson.test(before) || oneSaying.test(before))
    return undefined;
  const head = headOf(name);
  const found = (
    rule: string,
    confidence: number,
    kind: ProgrammeKind,
    end = quotation.end,
  ): QuotedProgramme => ({
    quotation,
    kind,
    headText: head?.text ?? '',
    start: quotation.start,
    end,
    rule,
    confidence,
  });
  const awardEnd = awardBehind.exec(behind)?.[0];
  if (awardEnd !== undefined || isHonour || awardBefore.test(before)) {
    return found('programme.quoted-award', 0.8, 'award', quotation.end + (awardEnd?.length ?? 0));
  }
  const isOfYear = /(?:年度?|届)$/u.test(before) || /^[^，。]{0,12}(?:揭晓|颁[奖发])/u.test(longer);
  if (name.length >= (isOfYear ? 3 : 4) && namedPrize.test(name) && !context.heading)
    return found('programme.quoted-award', 0.7, 'award');
  if (context.heading && (head?.strength !== 'strong' || times < 2)) return undefined;
  if (name.length >= 3 && builtInNumbers.test(before))
    return found('programme.quoted-and-counted', 0.75, head?.kind ?? 'facility');
  const cue = quotedCue(name, before.slice(-16), text.text.slice(quotation.end, quotation.end + 40), times);
  const figure = figurativeHeads.find((each) => name.endsWith(each));
  // 小哥加油站 is a place where something is told of it, 加油站 never.
  if (
    figure !== undefined &&
    !called &&
    !forPeople.test(name) &&
    (cue === undefined || !cue.site || name.length < figure.length + 2)
  )
    return undefined;
  const inParts = name.length >= 4 && heldInParts.test(behind);
  const joined = joinBefore.test(before) && head !== undefined;
  const hasStaff = name.length >= 4 && staffed.test(behind);
  if (
    !called &&
    !inParts &&
    !joined &&
    !hasStaff &&
    cue === undefined &&
    /^(?:旗号|名义|字样|口号|二字|三字|四字|精神|理念|意识|的)/u.test(behind)
  )
    return undefined;
  if (
    head !== undefined &&
    (head.text.length >= 2 ? name.length >= 4 : oneCharacter.test(head.text)) &&
    schemes.has(head.kind) &&
    !/(?:(?<!一[件项个场])是|成|成为|成了|当作)$/u.test(before)
  ) {
    return found('programme.quoted-scheme', 0.75, head.kind);
  }
  if (name.length >= 4 && offered.test(name) && !/(?:是|像|如|成|为)$/u.test(before))
    return found('programme.quoted-scheme', 0.7, 'scheme');
  if (counted.test(behind)) return found('programme.quoted-and-counted', 0.75, head?.kind ?? 'facility');
  if (fundBehind.test(text.text.slice(quotation.end, quotation.end + 12))) return undefined;
  if (apposed(before)) return found('programme.quoted-apposition', 0.75, head?.kind ?? 'activity');
  if (chained) return found('programme.quoted-in-a-row', 0.75, head?.kind ?? 'activity');
  if (
    !namesSomebody(name) &&
    /(?:^|[，。；：！？\n的])$/u.test(before) &&
    subject.test(text.text.slice(quotation.end, quotation.end + 24))
  ) {
    return found('programme.quoted-subject', 0.7, head?.kind ?? 'activity');
  }
  if (called || staged.test(behind))
    return found('programme.quoted-and-told', 0.75, head?.kind ?? kindBehind(longer) ?? 'activity');
  if (times >= 2 && siteEnding.test(name) && name.length >= 3)
    return found('programme.quoted-repeatedly', 0.75, 'facility');
  if (((times >= 2 && occasionEnding.test(name)) || times >= 3) && name.length >= 4 && !namesSomebody(name))
    return found('programme.quoted-repeatedly', 0.7, head?.kind ?? 'activity');
  if (inParts) return found('programme.quoted-and-held', 0.8, head?.kind ?? 'training');
  if (
    name.length >= 3 &&
    (setUpBefore.test(before) ||
      (heldFor.test(before) && !namesSomebody(name)) ||
      heldOften.test(before) ||
      isDesigned(before, name))
  )
    return found('programme.quoted-and-held', 0.8, head?.kind ?? 'scheme');
  if (name.length >= 4 && pointedOut.test(before))
    return found('programme.quoted-and-told', 0.75, head?.kind ?? 'activity');
  if (hasStaff) return found('programme.quoted-and-staffed', 0.75, head?.kind ?? 'activity');
  if (name.length >= 3 && broughtBefore.test(before) && broughtBehind.test(behind))
    return found('programme.quoted-and-brought', 0.8, head?.kind ?? 'activity');
  if (name.length >= 3 && (setUpBehind.test(longer) || (ownerBefore.test(before) && goingOn.test(behind))))
    return found('programme.quoted-and-told', 0.75, head?.kind ?? 'activity');
  if (cue !== undefined)
    return found(cue.rule, cue.confidence, head?.kind ?? (cue.site ? 'facility' : 'activity'));
  if (siteOfBrand.test(name)) return found('programme.quoted-place', 0.8, 'facility');
  const siteNoun = siteBehind.exec(behind)?.[0];
  if (siteNoun !== undefined && name.length >= 3 && !namesSomebody(name))
    return found('programme.quoted-place', 0.75, 'facility', quotation.end + siteNoun.length);
  if (turnedInto.test(before) && (siteEnding.test(name) || /[集市]$/u.test(name)))
    return found('programme.quoted-place', 0.75, 'facility');
  if (siteBefore.test(before) && siteEnding.test(name))
    return found('programme.quoted-place', 0.75, 'facility');
  if (hostBefore.test(before) && !saying.test(name) && !worksBehind.test(longer))
    return found('programme.quoted-and-held', 0.8, head?.kind ?? 'activity');
  return undefined;
}
