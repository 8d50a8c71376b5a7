/** What a line of a page looks like by itself: named rules over its text, in order. */
import { bylineAlone, closingCredit, type FoundByline, openingByline } from './byline.ts';
import type { PageLine } from './page-lines.ts';
import type { Span } from './source-text.ts';

/** `dash` is a subtitle that a dash opens; `heading` covers all other lines that may stand above an article. */
export type LineShape = 'heading' | 'dash' | 'byline' | 'body' | 'section' | 'jump' | 'decoration';

export interface ShapedLine {
  readonly line: PageLine;
  readonly shape: LineShape;
  /** The rule that decided. */
  readonly rule: string;
  /** A byline at the line's start (all of the line, where its shape is `byline`). */
  readonly opening?: FoundByline | undefined;
  /** A credit at the line's end. */
  readonly closing?: FoundByline | undefined;
}

/** No heading of these papers is longer. */
const longestHeading = 40;
/** A heading with a comma or a colon is shorter still. */
const longestPunctuated = 26;
const sentenceEnd = /[。！？…!?][”’」』）)]*$/u;

/** Whether a line ends a sentence; ” alone does not. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-6));
}

/** Where in its line's text the article's own words stand: between byline and credit; empty where there are none. */
export function ownWords({ line: { text }, opening, closing }: ShapedLine): Span {
  const start = opening?.end ?? 0;
  const rest = text.slice(start, closing?.start ?? text.length).trimEnd();
  return { start, end: start + rest.length };
}

interface ShapeRule {
  readonly name: string;
  readonly shape: LineShape;
  /** `text` is the line without blanks around it. */
  readonly holds: (text: string) => boolean;
}

const editors =
  '(?:值班(?:主任|编委|编辑|总编)|执行主编|(?:本版)?(?:责任?编辑?|编辑|责编)|美编|版式|校对|主编|组版|制图)';
const editorsNamed = `${editors}(?:\\s*[:：/／].{0,50}|(?:\\s+\\p{Script=Han}{2,4})+)`;
const day = '\\d{4}年\\d{1,2}月\\d{1,2}日';
/** What stands at the head or foot of a page and belongs to no article. */
const folio = new RegExp(
  `^(?:${[
    '[\\p{Script=Han}]{2,8}报\\s*(?:\\d{4}年|第?\\s*[A-Z]?\\d{1,2}\\s*版).{0,40}',
    '第?\\s*[A-Z]?\\d{1,2}\\s*版.{0,12}',
    `.{2,20}\\s[\\s\\dA-Z]*(?:${day}\\s*星期.(?:\\s+${editorsNamed})?|\\p{Script=Han}{0,10}(?:特刊|专刊|周刊|专版|特辑))`,
    `${day}\\s*(?:星期|农历|第|总第).{0,40}`,
    editorsNamed,
    '(?:电话|热线|邮箱|E-?mail)\\s*[:：]?\\s*[\\d\\w@.()（）-]{5,50}',
  ].join('|')})$`,
  'iu',
);
const jump =
  /^[（(]?(?:下转|上接|紧接|转|详见|相关报道见)第?\s*[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版.{0,12}[）)]?$/iu;
/** ·帮扶在线·，【简讯】，■工会动态: a title set in marks. */
const markedTitle =
  /^(?:[·•●■◆★▲【〔[〖◎◇□※╣│｜|].{1,12}[·•●■◆★▲】〕\]〗◎◇□※╠│｜|]|(?:[■◆●★▲▌▍►▶◎◇※☆]|[》＞>]{2,3})\s*[^\s。，、“”]{2,8}|[—─－-]{1,2}\s+\p{Script=Han}{2,8}\s+[—─－-]{1,2})$/u;
/** 一线传真, 图片新闻: names that columns go by. */
const columnTitle =
  /^(?:要闻|综合|导读|简讯|短讯|快讯|时讯|[\p{Script=Han}]{0,4}(?:新闻|动态|简讯|短波|速递|传真|在线|视点|视窗|之窗|播报|快讯|专版|特刊|副刊|广角|纵横|聚焦|连线|热线|信箱|专栏|园地|天地|茶座|巡礼|镜头|图说|链接|瞭望))$/u;

/** 去年，…; 据介绍，…: how sentences begin and headings do not, even where a column has cut the line short. */
const narrative =
  /^(?:去年|今年|[今当去]年以来|近年来|近日|日前|目前|眼下|当[天日晚]|随后|此外|同时|其中|据悉|据了解|据介绍|据统计|记者(?:了解到|获悉|看到)|截至目前|下一步|活动[中后]|活动现场|会[上后]|为此|对此|接下来)，/u;

/** Whether it is a title set in marks, or a column's name. */
export function isMarkedTitle(text: string): boolean {
  return (text.length <= 16 && markedTitle.test(text)) || (text.length <= 8 && columnTitle.test(text));
}

const shapeRules: readonly ShapeRule[] = [
  { name: 'no-letters', shape: 'decoration', holds: (t) => !/[\p{L}\p{N}]/u.test(t) },
  { name: 'folio', shape: 'decoration', holds: (t) => t.length <= 60 && folio.test(t) },
  { name: 'jump', shape: 'jump', holds: (t) => t.length <= 30 && jump.test(t) },
  { name: 'byline', shape: 'byline', holds: (t) => bylineAlone(t) !== undefined },
  { name: 'marked-title', shape: 'section', holds: (t) => t.length <= 16 && markedTitle.test(t) },
  { name: 'column-title', shape: 'section', holds: (t) => t.length <= 8 && columnTitle.test(t) },
  {
    name: 'dash',
    shape: 'dash',
    holds: (t) =>
      t.length <= longestHeading + 10 && /^[—―─–-]{1,3}\s*[^—―─–\-\s]/u.test(t) && !t.includes('。'),
  },
  { name: 'opening', shape: 'body', holds: (t) => openingByline(t) !== undefined },
  { name: 'stop', shape: 'body', holds: (t) => /[。；;]/u.test(t) },
  { name: 'open-end', shape: 'body', holds: (t) => /[，、：:]$/u.test(t) },
  { name: 'narrative', shape: 'body', holds: (t) => narrative.test(t) },
  { name: 'long', shape: 'body', holds: (t) => t.length > longestHeading },
  {
    name: 'clauses',
    shape: 'body',
    holds: (t) => /[，：]/u.test(t) && (t.length > longestPunctuated || t.split('，').length > 3),
  },
  { name: 'short', shape: 'heading', holds: () => true },
];

/** The shape of each line by itself. */
export function shapeLines(lines: readonly PageLine[]): readonly ShapedLine[] {
  return lines.map(shapeOf);
}

function shapeOf(line: PageLine): ShapedLine {
  const text = line.text.trim();
  const rule = shapeRules.find((r) => r.holds(text));
  const shape = rule?.shape ?? 'body';
  const opening =
    shape === 'byline' ? bylineAlone(line.text) : shape === 'body' ? openingByline(line.text) : undefined;
  const closing = shape === 'body' || shape === 'heading' ? closingCredit(line.text) : undefined;
  return {
    line,
    shape,
    rule: rule?.name ?? 'body',
    opening,
    closing,
  };
}
