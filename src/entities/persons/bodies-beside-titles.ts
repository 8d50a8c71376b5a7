/** The body that stands in front of a title: by its name, by a bare word for it, or by the last words of its name. */
import { edgeCharacters } from '../../language/lexicons/name-edges.ts';
import type { RoleKind } from '../../language/lexicons/posts.ts';
import type { Span } from '../../page/source-text.ts';
import type { TitleContext } from './title-context.ts';

const longestUnit = 14;
/** 某公司|董事长某某与工会|主席: the office of somebody else stands between. */
const othersOffice = /(?:[董部院校厂局会站队理]事?长|主席|书记|主任|经理|厂长)[\u4e00-\u9fff]{2,3}[与和及]/u;
const notInTitle = /[\s，。；：！？“”（）、由为给把让请被是到着了]|的(?!$)/u;
/** Bare words that point to a body when an office follows: 基金会|理事长, 公司|总经理. */
const bareBody =
  /(?:管委会|管理委员会|工会|[分子总支]公司|[分支总]行|公司|集团|协会|商会|学会|基金会|联合会|学校|学院|大学|医院|法院|中心|研究院|研究所|报社|出版社|合作社|组委会|理事会|校|院|局|厂|矿|行)$/u;

/** 公司|总经理, 学校的|船机|教师: a bare word for the body, with the field of the office behind it. */
export function bareBodyBefore(
  text: string,
  start: number,
): { readonly span: Span; readonly titleStart: number } | undefined {
  const words = text.slice(Math.max(0, start - 9), start);
  const match = bareBody.exec(words) ?? bareBodyAndField.exec(words);
  const body = match?.groups?.body ?? match?.[0];
  if (!match || body === undefined) return undefined;
  const from = start - words.length + match.index;
  if (!standsAlone(text, from)) return undefined;
  const field = match.groups?.field ?? '';
  if ([...field.replace(knownField, '')].some((character) => edgeCharacters.has(character))) return undefined;
  return { span: { start: from, end: from + body.length }, titleStart: start - field.length };
}

/** 公司|安全员, 站里的|轮机员: a bare word for the body right in front of a trade. */
export function bareBodyOfTrade(
  text: string,
  start: number,
): { readonly span: Span; readonly titleStart: number } | undefined {
  const match = bareBodyInside.exec(text.slice(Math.max(0, start - 6), start));
  const body = match?.groups?.body;
  if (!match || !body) return undefined;
  const from = start - match[0].length;
  return standsAlone(text, from)
    ? { span: { start: from, end: from + body.length }, titleStart: start }
    : undefined;
}

const bareBodyInside =
  /(?<body>(?:公司|集团|医院|学校|合作社)(?=里?的?$)|[厂院校站矿队店社场馆所](?=里的?$))里?的?$/u;

/** Fields with a character in them at which names end elsewhere: 后勤. */
const knownField = /后勤|后厨|后台|前台|前厅|前端|进出口|外贸|外联|内控|内审|中控|生产/u;

const longestNoun = 6;
/** Departments and shifts have their posts in the body that they are of. */
const ownBody = /(?:(?<!办公)[^部处科室办班组段间工员长]|(?:项目|指挥|俱乐)部|(?<!女)工会)$/u;

/** 另一家|剧团, 各支|代表队 are others. */
const counted = /[家支个名位所座各某]/u;

/** 艺术团|团长, 工作站|站长: the last words of a body's name that was told before. */
export function namedBodyBefore(
  context: TitleContext,
  start: number,
): { readonly span: Span; readonly titleStart: number } | undefined {
  for (let length = longestNoun; length >= 2; length--) {
    const word = context.text.slice(Math.max(0, start - length), start);
    if (word.length < length || !/^\p{Script=Han}+$/u.test(word) || !ownBody.test(word)) continue;
    if (!standsAlone(context.text, start - length) || counted.test(context.text.charAt(start - length - 1)))
      continue;
    if (!context.isNamedBefore(word, start - length)) continue;
    return { span: { start: start - length, end: start }, titleStart: start };
  }
  return undefined;
}

/** 公司|总经理, but not 萍钢|公司|总经理, which names another company. */
export function standsAlone(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  return !/\p{Script=Han}/u.test(before) || edgeCharacters.has(before);
}

const bareBodyAndField =
  /(?<body>公司|集团|学校|学院|大学|医院|纪念馆|博物馆|图书馆|文化馆|合作社|工厂|煤矿|酒店|银行|出版社)的?(?<field>[\u4e00-\u9fff]{0,4})$/u;

/** 海润重工有限公司（下称“海润”）|砂光机|操作工. */
function bodyInFrontOfBracket(
  { text, bodyEnding }: TitleContext,
  close: number,
  start: number,
): ReturnType<typeof bodyBefore> {
  const open = text.lastIndexOf('（', close);
  const body =
    close - open <= 26 && !/[和与及跟同]/u.test(text.slice(close, start)) ? bodyEnding(open) : undefined;
  return body && { span: body, titleStart: close + 1, rule: 'body-unit-and-post' };
}

const generationBefore = /的?“?[0-9][05]后”?的?[女男]?$/u;

/** The body that is named right before `start`, or before a department or a bracket there, and where the title begins. */
export function bodyBefore(
  context: TitleContext,
  start: number,
  kind: RoleKind,
): { readonly span: Span; readonly titleStart: number | undefined; readonly rule: string } | undefined {
  const { text } = context;
  const direct = context.bodyEnding(start);
  if (direct)
    return {
      span: direct,
      titleStart: undefined,
      rule: kind === 'post' ? 'body-and-post' : 'body-and-trade',
    };
  if (text.charAt(start - 1) === '）') {
    // 海润重工有限公司（下称“海润”）|总经理
    const open = text.lastIndexOf('（', start - 1);
    const body = start - open <= 26 ? context.bodyEnding(open) : undefined;
    if (body) return { span: body, titleStart: undefined, rule: 'body-and-post' };
  }
  if (text.charAt(start - 1) === '的') {
    const open = text.charAt(start - 2) === '）' ? text.lastIndexOf('（', start - 2) : start - 1;
    const owner = start - open <= 26 ? context.bodyEnding(open) : undefined;
    if (owner) return { span: owner, titleStart: undefined, rule: 'body-of-post' };
  }
  // 海润公司的|“85后”|焊工
  const generation = generationBefore.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
  const employer = generation > 0 ? context.bodyEnding(start - generation) : undefined;
  if (employer) return { span: employer, titleStart: undefined, rule: 'body-of-post' };
  if (text.charAt(start - 1) === '兼') return undefined;
  for (let end = start - 1; end > 0 && start - end <= longestUnit; end--) {
    if (text.charAt(end) === '）') return bodyInFrontOfBracket(context, end, start);
    if (notInTitle.test(text.charAt(end)) && !(text.charAt(end) === '的' && end > start - 6))
      return undefined;
    // 镇党委副书记毛某和|学校校长南某: what belongs to another is no part of the title.
    if (context.inPerson(end)) return undefined;
    const body = context.bodyEnding(end);
    if (body && othersOffice.test(text.slice(end, start))) return undefined;
    if (body) {
      const between = text.slice(end, start);
      // 某集团和|企业家王某: somebody else.
      if (/^[和与及跟同]/u.test(between)) return undefined;
      // 某总工会邀请|技术部部长王某: nobody says whose department it is.
      if (invites.test(between)) return undefined;
      // 某总工会派出|法律工作部部长王某: whom it sends is its own.
      const sent = sends.exec(between)?.[0].length ?? 0;
      return { span: body, titleStart: end + sent, rule: 'body-unit-and-post' };
    }
  }
  return undefined;
}

const sends = /^(?:还|也|专门|特意)?(?:派出|派来|选派|委派|指派|抽调|派遣|派)了?/u;
const invites = /^(?:还|也|专门|特意)?(?:特邀|邀请|聘请|特聘|请来|请|邀|迎来|会见|慰问|看望|表彰|授予)了?/u;
