/** What the words of a heading tell about its place on the page. */
import { divisionAt } from '../language/gazetteer/gazetteer.ts';

const organisation =
  /工会|公司|集团|企业|管理局|分局|[税财公检]局|医院|学校|大学|学院|幼儿园|街道|社区|协会|基金会|法院|检察院|中心|委员会|车间|车站|车务段|机务段|工务段|矿区|油田|园区|项目部|出版社|本市|全市|全省|全区|\p{Script=Han}{0,5}[^\P{Script=Han}两三四五六七八九十几多各全][省市县州盟]/u;
const event =
  /举行|举办|召开|启动|落幕|闭幕|开幕|开赛|收官|揭晓|揭牌|开班|成立|亮相|签约|开展|启用|印发|出台|发布|颁奖|表彰|慰问|完成|开工|竣工|圆满|结束/u;
const slogan =
  /学习|贯彻|精神|奋力|凝聚|争当|谱写|弘扬|筑梦|建功|新时代|新征程|新篇|新局面|新作为|奋进|奋斗|汇聚|团结|砥砺|力量|高质量|发展|振兴|先锋|使命|担当|践行|深化|改革|[建立]新功|[勇再]建功|新[局篇程帆]|闯新路|走在前|勇立潮头|跟党走|凝心聚力|向海图强|在行动|逐梦|追梦|启航|匠心/gu;

/** Clauses set off by blanks: 比安全 比服务 比效益. */
export function isInClauses(text: string): boolean {
  return /\S[\s\u3000]+\S/u.test(text.trim());
}

/** 工会夜校开课啦: nothing reads on behind that. */
export const isFinished = (text: string): boolean => /[啦呢吧吗嘞喽咯！？]$/u.test(text);

/** Whether an organisation or a place is named. */
export function namesSomething(text: string): boolean {
  return organisation.test(text) || namesDivision(text);
}

/** A county's short form (和平, 城关) is too often a common word to count. */
function namesDivision(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const match = divisionAt(text, i);
    const name = match && text.slice(i, match.end);
    if (match?.divisions.some((d) => d.name === name || d.level === 'province' || d.level === 'city'))
      return true;
  }
  return false;
}

/** Whether it tells of something that took place. */
export function tellsEvent(text: string): boolean {
  return event.test(text);
}

/** A word in quotation marks: 师徒“接力”. */
export function quotesWord(text: string): boolean {
  return /“[^“”]{1,6}”/u.test(text);
}

/** Halves of one sentence, which a comma sets apart: 跑断腿，不如一张网. */
export function isInHalves(text: string): boolean {
  return /^[^“”\s，]{2,12}(?:，[^“”\s，]{2,14}){1,2}$/u.test(text);
}

/** A line of verse, of seven characters and no marks: 焊花飞溅比高低. */
export function isVerse(text: string): boolean {
  return /^\p{Script=Han}{7}$/u.test(text);
}

/** 蹲点日记, 集体协商面对面, 榨季进行时: what columns go by. */
export function isColumnName(text: string): boolean {
  return /^[^，。“”：\s]{0,7}(?:日记|手记|札记|走笔|走基层|连线|对话|故事|人物|榜样|风采|进行时|面对面|一线|现场|聚焦|关注|调查|追踪|传真|视窗|之窗|论坛|讲堂|账单|掠影|图鉴)$/u.test(
    text,
  );
}

/** 选出新一届班子, 今年已赔付…, 拟投…, 重点支持…: who does it is named above. */
export function goesOnElliptically(text: string): boolean {
  return /^(?:选举?(?:产生|出)|[今去明]年|拟|将|已|累计|重点|其中|首[批期]|最[高多]|每[人年户]|涉及|覆盖|惠及|共有?\d)/u.test(
    text,
  );
}

/** 全力打造“工匠名城”, 筑牢安全防线, 用好一份清单: what is aimed at, and by nobody in particular. */
export function tellsAim(text: string): boolean {
  return (
    /^(?:(?:全力|奋力|着力|聚力|持续|扎实|深入|积极|大力|切实|全面|用心|用情|合力|齐心|同心)(?:打造|推进|推动|开展|服务|保障|做好)|(?:打造|助力|护航|激发|夯实|筑牢|把牢|赋能|凝聚|做实|擦亮|用好|办好|建好))/u.test(
      text,
    ) && !namesSomething(text)
  );
}

/** 五部门联合发文, 石城印发通知: where the news below comes from. */
export function tellsWhoIssued(text: string): boolean {
  return /(?:联合(?:发文|印发|下发|出台|发布|部署|行动)|(?:印发|下发|出台|发布)(?:通知|意见|方案|办法|指引|文件))$/u.test(
    text,
  );
}

/** 第三届石城焊工大赛收官: a numbered event and its end. */
export function tellsContestEnded(text: string): boolean {
  return /^(?:\p{Script=Han}{0,8}第.{1,4}届|首届).{4,}(?:收官|落幕|闭幕|开幕|举行|收锣|开赛)$/u.test(text);
}

/** 石城市总工会…, 十二家试点企业…, 夜班工人有了…: the first line of a headline, which needs a second. */
export function isUnfinishedHeading(text: string): boolean {
  return /[，、：的了和与为把被让给在向”]$|(?:工会|企业|公司|集团|街道|社区|职工|选手|工人|农民工|骑手|论坛|大会|竞赛|大赛|运动会|产业|行业|资金|项目|活动|救助)$/u.test(
    text,
  );
}

/** 两个项目选出头名, 58支队伍同场竞技: what a contest brought. */
export function tellsOfContest(text: string): boolean {
  return /(?:[\d一二两三四五六七八九十百千万]+[余多]?(?:个(?:赛项|项目|工种|大项)|支\p{Script=Han}{0,4}(?:队伍?|代表团|劲旅))).{0,4}(?:决出|同场|同台|竞技|争锋|比拼|角逐|较量|对决|参赛|亮相)/u.test(
    text,
  );
}

/** The banner's language: exhortation, nobody in particular. */
export function isSlogan(text: string): boolean {
  const count = text.match(slogan)?.length ?? 0;
  return (
    (isInClauses(text) ? count >= 1 : count >= 2) &&
    !tellsEvent(text) &&
    !/[\d“”]/u.test(text.replace(/二十[大一二三四五]/gu, ''))
  );
}

/** The head of a page: a slogan, its parts set far apart (工运　　综合新闻), a date, a special issue. */
export function isBanner(text: string): boolean {
  return (
    isSlogan(text) ||
    /\S(?:\u3000|\s{2,}|\s·\s)\s*\S|\d{4}年\d{1,2}月\d{1,2}日|(?:特刊|专刊|专版|专页|周刊|要闻|纪事)$|^\p{Script=Han}{2,6}·(?:综合|要闻|地方|基层)$/u.test(
      text,
    )
  );
}

/** A heading that an article has rather than a section of one: 0 to 5. */
export function weightOfHeading(lines: readonly string[]): number {
  const text = lines.join('');
  return (
    (lines.length > 1 ? 2 : 0) +
    (namesSomething(text) ? 2 : 0) +
    (text.length >= 12 ? 1 : 0) -
    (/^(?:[一二三四五六七八九十]{1,3}[、.]|[（(]?\d{1,2}[）).、]|之[一二三四五六])/u.test(text) ? 3 : 0)
  );
}

/** 首批60人…, 三百余名…, 2.4亿元…: a heading that begins with a figure. */
export function beginsWithFigure(text: string): boolean {
  return /^(?:首批|共|近|约|超|逾)?(?:[\d.]+|[一二三四五六七八九十百千万两]+)[万亿余多]*(?:公里|[层米名人位个家支场项户元万对张份条次册件辆本套台座盏])/u.test(
    text,
  );
}

/** …纪实, …见闻, …讨薪记: a subtitle that says what kind of piece it is. */
export function namesGenre(text: string): boolean {
  return /^(?:对话|专访)[^：，]+$|(?:纪实|见闻|侧记|小记|速写|特写|综述|观察|扫描|探访|掠影|访谈|记事|回眸|走笔|一瞥|的故事|纪事|(?<![日手札登书标])记)$/u.test(
    text,
  );
}

/** 石城巡检车运行一年, 石城“师徒约”三年带出60人: what came of it over the years. */
export function looksBack(text: string): boolean {
  return /(?:[一二两三四五六七八九十百\d]+)(?:周?年|载|个月)[间来]?(?:\p{Script=Han}{1,3}[\d一二三四五六七八九十百千万两]+.{1,5})?$/u.test(
    text,
  );
}

/** …的一本明账, …的下一班岗: a phrase without an event, which explains the title above it. */
export function isDescription(text: string): boolean {
  return (
    /[\p{Script=Han}”]{4,}的[^，。的\s“”]{2,6}$/u.test(text) && !/[，\s]/u.test(text) && !tellsEvent(text)
  );
}

/** How a piece of news begins: 近日, 5月3日, 记者从…, 石城市总工会近日…. */
export function beginsLikeNews(text: string): boolean {
  return /^(?:近日|日前|近期|昨日|昨天|今日|今天|连日来|上周|本周|\d{1,2}月\d{1,2}日|记者.{0,8}从|为.{4,20}，|\p{Script=Han}{2,12}(?:工会|公司|集团|[局委院校])(?:近日|日前|昨日|昨天|今天))/u.test(
    text,
  );
}
