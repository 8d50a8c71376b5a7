/** What marks enclose: quotations “…” ‘…’ 《…》 and brackets （…）. */
import type { Part } from '../page/article.ts';
import { longestFirst } from '../page/span-order.ts';
import type { Bracket, Quotation } from './analysed-text.ts';
import { CharacterSet } from './lexicons/character-set.ts';

/** Opening marks with their closing ones. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['〈', '〉'],
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['(', ')'],
]);
/** What a quotation or a bracket begins with. */
export const openingMarks = new CharacterSet(pairs.keys());
const closers: ReadonlySet<string> = new Set(pairs.values());
const marks = new CharacterSet([...pairs].flat());
const works: ReadonlySet<string> = new Set(['《', '〈']);
const brackets: ReadonlySet<string> = new Set(['（', '(']);
/** What is longer is no bracket or quotation but a mark that lost its partner. */
const longest = { bracket: 120, quotation: 800 };
/** Deeper nesting does not occur; what opens further marks is damage. */
const deepest = 16;

export interface Enclosures {
  readonly quotations: readonly Quotation[];
  readonly brackets: readonly Bracket[];
}

/** Finds them part by part: a mark that is never closed, or never opened, encloses nothing. */
export function findEnclosures(text: string, parts: readonly Part[]): Enclosures {
  const quotations: Quotation[] = [];
  const found: Bracket[] = [];
  for (const part of parts) {
    const open: OpenMark[] = [];
    for (let i = part.start; i < part.end; i++) {
      if (!marks.hasAt(text, i)) continue;
      const c = text.charAt(i);
      if (pairs.has(c)) {
        if (open.length === deepest) open.shift();
        open.push({ mark: c, at: i });
      } else if (closers.has(c)) {
        const from = lastOpenFor(c, open);
        const opened = open[from];
        if (opened === undefined) continue;
        open.length = from;
        const span = { start: opened.at, end: i + 1, inner: { start: opened.at + 1, end: i } };
        if (span.end - span.start > longest[brackets.has(opened.mark) ? 'bracket' : 'quotation']) continue;
        if (brackets.has(opened.mark)) found.push(span);
        else {
          const { start, end, inner } = span;
          quotations.push({ start, end, inner, kind: kindOf(text, opened.mark, span) });
        }
      }
    }
  }
  return { quotations: quotations.sort(longestFirst), brackets: found.sort(longestFirst) };
}

interface OpenMark {
  readonly mark: string;
  readonly at: number;
}

/** Index of the last open mark that `closer` closes; -1 where there is none. */
function lastOpenFor(closer: string, open: readonly OpenMark[]): number {
  for (let i = open.length - 1; i >= 0; i--) if (pairs.get(open[i]?.mark ?? '') === closer) return i;
  return -1;
}

/** A name or a term that is marked is hardly longer. */
const longestName = 24;
/** A name that somebody's reported words begin with. */
const longestTerm = 12;
const goesOn = /^\p{Script=Han}/u;
/** 说：“ introduces speech; 指出“ and 强调“ do too. */
const introduces =
  /(?:[说道讲问答喊写]|表示|指出|强调|介绍|提出|坦言|感慨|认为|直言|告诉[^，。]{0,6}|[说道示调出绍言慨知]，)[：:]?$/u;
/** ”林一舟说, ”区总工会负责人表示 */
const attribution =
  /^[，,]?[^，。！？“”：；]{0,40}?(?:说|表示|介绍|告诉|坦言|感慨|回忆|笑道|讲道|感叹|直言|补充|解释|强调|指出|提醒|高兴地|激动地|如是)/u;
/** “…”活动, “…”为主题: a name, however long. */
const named =
  /^(?:(?:系列|主题|大型|专项|公益|品牌|职工)*(?:活动|行动|大赛|比赛|竞赛|培训|讲座|讲堂|项目|工程|计划|品牌|服务|展览?|征文|评选|奖|称号|课堂|驿站|基金|平台|模式|机制|工作室|论坛|仪式|晚会|工作法)|为(?:主?题|主线|口号)|等)/u;

const sentenceMarks = new CharacterSet('。！？…，；!?');
const fullStops = new CharacterSet('。！？');
const colons = new CharacterSet('：:，');

function kindOf(text: string, mark: string, { start, end, inner }: Bracket): Quotation['kind'] {
  if (works.has(mark)) return 'work';
  const words = text.slice(inner.start, inner.end);
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 60);
  if (sentenceMarks.hasAt(words, words.length - 1)) return 'speech';
  if (named.test(after) || before.endsWith('以')) return 'name';
  if (words.length > longestName || fullStops.anyIn(words, 0, words.length)) return 'speech';
  // 介绍，“听潮小站”今年…: the speaker's words go on behind the mark, which holds a name.
  if (words.length <= longestTerm && !/[，、：？]/u.test(words) && goesOn.test(after)) return 'name';
  if (introduces.test(before) && (words.length > 8 || colons.hasAt(before, before.length - 1)))
    return 'speech';
  return words.includes('，') && attribution.test(after) ? 'speech' : 'name';
}

/** Whether what follows the end of a quotation says who spoke. */
export function isAttributed(text: string, end: number): boolean {
  return attribution.test(text.slice(end, end + 60));
}
