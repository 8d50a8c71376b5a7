/** Which of two headings, one above the other, is the headline: signs on both sides are weighed against each other. */
import {
  beginsWithFigure,
  goesOnElliptically,
  isColumnName,
  isDescription,
  isFinished,
  isInClauses,
  isInHalves,
  isSlogan,
  isUnfinishedHeading,
  isVerse,
  looksBack,
  namesGenre,
  namesSomething,
  quotesWord,
  tellsAim,
  tellsContestEnded,
  tellsEvent,
  tellsOfContest,
  tellsWhoIssued,
} from './heading-clues.ts';

/** One of the headings of an article: its words, and whether it takes more than one line. */
export interface PrintedHeading {
  readonly text: string;
  readonly onLines: boolean;
}

interface Sign {
  readonly name: string;
  /** How much speaks for the upper heading; below 0 for the lower. */
  readonly weight: number;
  readonly holds: (upper: string, lower: string) => boolean;
}

const signs: readonly Sign[] = [
  // a heading that leads to nothing in particular is followed by what tells more: the usual order
  { name: 'upper', weight: 1, holds: (a) => a.length >= 8 },
  // 灯往海上照 / 石城港引航员一家三代的守望
  {
    name: 'description-below',
    weight: 10,
    holds: (a, b) =>
      a.length >= 5 && isDescription(b) && !isDescription(a) && !isInClauses(a) && !isSlogan(a),
  },
  // 一盏灯 一座城 / 石城供电公司夜班见闻
  { name: 'genre-below', weight: 15, holds: (_, b) => namesGenre(b) },
  // 车到人到 一喊就到 / 石城巡检车运行一年
  { name: 'years-below', weight: 15, holds: (a, b) => a.length >= 7 && looksBack(b) && !looksBack(a) },
  // 石城市技能大赛落幕 / 选出12名“石城工匠”
  { name: 'elliptical-below', weight: 4, holds: (_, b) => goesOnElliptically(b) },
  // 石城环卫工人有了歇脚点 / 首批12座驿站启用
  { name: 'figures-below', weight: 3, holds: (_, b) => beginsWithFigure(b) && !b.startsWith('一') },
  // 两千余册图书送到船上 / 石城港务职工书屋揭牌
  { name: 'figures-above', weight: 5, holds: (a, b) => beginsWithFigure(a) && !beginsWithFigure(b) },
  // 三代焊工“接力”一条船 / 石城船厂师徒结对活动启动
  { name: 'figurative-above', weight: 5, holds: (a) => quotesWord(a) },
  // 跑断腿，不如一张网 / 石城港务职工诉求平台启用
  { name: 'halves-above', weight: 5, holds: (a) => isInHalves(a) },
  // 石城打造职工之家 / 设施全起来 服务活起来
  { name: 'clauses-below', weight: 6, holds: (a, b) => !isInClauses(a) && isInClauses(b) },
  // 石城总工会出台意见 / 三类岗位优先
  { name: 'named-above', weight: 3, holds: (a, b) => namesSomething(a) && !namesSomething(b) },
  // 比技术 比安全 比作风 / 石城建筑业技能大赛开幕
  { name: 'clauses-above', weight: -9, holds: (a, b) => isInClauses(a) && !isInClauses(b) },
  // 工会视窗 / 石城环卫工人有了歇脚点
  { name: 'short-above', weight: -6, holds: (a, b) => a.length <= 5 && b.length >= 8 },
  // 集体协商面对面 / 工资怎么涨，坐下来谈
  { name: 'column-above', weight: -7, holds: (a, b) => isColumnName(a) && b.length > a.length },
  // 学习贯彻职代会精神 / 石城港务温暖基金惠及千名装卸工
  { name: 'slogan-above', weight: -5, holds: (a, b) => isSlogan(a) && !isSlogan(b) },
  // 筑牢“第一道防线” / 石城推进“安康杯”竞赛
  { name: 'aim-above', weight: -9, holds: (a, b) => tellsAim(a) && namesSomething(b) },
  // 一本台账里的冷暖事 / “石城暖流”基金一年帮了两千人
  { name: 'description-above', weight: -4, holds: (a, b) => isDescription(a) && !isDescription(b) },
  // 焊花飞溅比高低 / 石城市总工会技能大赛落幕
  { name: 'verse-above', weight: -3, holds: (a) => isVerse(a) },
  // 石城五部门联合发文 / 夜班工人有了“暖心饭”
  { name: 'issued-above', weight: -6, holds: (a, b) => tellsWhoIssued(a) && !tellsWhoIssued(b) },
  // 五个工种决出状元 / 石城市建筑业职工技能大赛落幕
  { name: 'contest-below', weight: -6, holds: (a, b) => tellsOfContest(a) && tellsEvent(b) },
  {
    name: 'named-below',
    weight: -3,
    holds: (a, b) => namesSomething(b) && !namesSomething(a) && !beginsWithFigure(b),
  },
  { name: 'event-below', weight: -1, holds: (a, b) => tellsEvent(b) && !tellsEvent(a) && !namesSomething(a) },
  { name: 'figurative-below', weight: -2, holds: (_, b) => quotesWord(b) },
  { name: 'halves-below', weight: -1, holds: (_, b) => isInHalves(b) },
];

/** A headline on two lines is set larger than what stands above and below it on one. */
const onLinesWeight = 10;
/** Of three headings the one in the middle is mostly the headline. */
export const middleWeight = 7;

/** What speaks for the upper of two headings (below 0: for the lower one), and the sign that weighed most. */
export function weighHeadings(
  upper: PrintedHeading,
  lower: PrintedHeading,
): { readonly weight: number; readonly rule: string } {
  const holding = signs.filter((sign) => sign.holds(upper.text, lower.text));
  if (upper.onLines !== lower.onLines)
    holding.push({
      name: 'on-lines',
      weight: upper.onLines ? onLinesWeight : -onLinesWeight,
      holds: () => true,
    });
  const weight = holding.reduce((sum, sign) => sum + sign.weight, 0);
  const towards = holding.filter((sign) => sign.weight > 0 === weight > 0);
  const strongest = towards.reduce<Sign | undefined>(
    (best, sign) => (best !== undefined && Math.abs(best.weight) >= Math.abs(sign.weight) ? best : sign),
    undefined,
  );
  return { weight, rule: strongest?.name ?? 'kicker' };
}

/** So much must speak for one of two lines before they count as headings of their own. */
const apart = 5;

/** Whether a line of a heading reads on into the next, where no blank line says that it does not. */
export function readsOn(upper: string, lower: string): boolean {
  if (
    isFinished(upper) ||
    isColumnName(upper) ||
    upper.length <= 4 ||
    (isInClauses(upper) && !isInClauses(lower)) ||
    isSlogan(upper)
  )
    return false;
  if (isUnfinishedHeading(upper) || /^(?:[在把为将被向让给]|助力)/u.test(lower)) return true;
  if (goesOnElliptically(lower) || namesGenre(lower) || isDescription(lower)) return false;
  if (upper.length >= 10 && tellsContestEnded(lower) && !tellsContestEnded(upper)) return false;
  const { weight } = weighHeadings({ text: upper, onLines: false }, { text: lower, onLines: false });
  return Math.abs(weight) < apart || (weight > 0 && upper.length < 10);
}
