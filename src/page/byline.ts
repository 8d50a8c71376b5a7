/** Bylines and credits: who wrote or photographed what, and where on the line it says so. */
import type { Span } from './source-text.ts';

export interface Byline {
  readonly reporters: readonly string[];
  readonly correspondents: readonly string[];
}
/** A byline with its range in the line. */
export interface FoundByline extends Byline, Span {}

/** What precedes a role: 本报, 本报驻沪, 新华社, 工人日报. */
const outlet =
  '(?:本报|本刊|本网|本台|新华社|[\\p{Script=Han}]{2,8}(?:日报|晚报|晨报|午报|时报|工人报|劳动报))?';
const rank = '(?:特约|实习|见习|首席|特派|全媒体|融媒体|资深|高级|摄影|视频|文字|驻[\\p{Script=Han}]{1,4})*';
/** Every word that says what the following names are. 记者 and 实习生 are the paper's own people. */
const role = new RegExp(`${outlet}${rank}(?<kind>记者站|记者|实习生|编辑|评论员|通讯员|撰稿人|供稿人)`, 'gu');
const correspondentKinds: ReadonlySet<string> = new Set(['通讯员', '撰稿人', '供稿人']);

/** What follows the last name: 摄影报道, 文/图, 摄. */
const deed =
  '(?:文并摄|图文报道|图文|文图|文[/／、]?[图摄]|图[/／、]?文|摄影报道|摄影|综合报道|报道|供图|供稿|撰稿|采写|整理|摄|文|图)(?:[/／]?(?:摄影报道|报道|摄|图))?';
const deedAtEnd = new RegExp(`[\\s（(/／]*${deed}[）)]?$`, 'u');
/** A name: two to four characters, or parts with · between. */
const name = '(?:[\\p{Script=Han}]{1,6}(?:[·•‧・][\\p{Script=Han}]{1,8})+|[\\p{Script=Han}]{2,4})';
const gap = '[\\s、，,／/]*';
const names = `(?:[:：]?${gap}${name}(?:[\\s、，,]+${name})*)`;

/** 记者 A B 通讯员 C */
const roleGroup = `${outlet}${rank}(?:记者|实习生|通讯员|评论员|撰稿人|编辑)`;
const people = `${roleGroup}${names}(?:[\\s、，,／/；;]*${roleGroup}${names}){0,6}`;

const openings: readonly RegExp[] = [
  // 本报讯（记者 A 通讯员 B），本报潍坊9月9日讯（…），新华社北京3月1日电（…）
  /^(?:本报|本刊|本网|新华社|据)[^（(。，！？]{0,20}?(?:讯|电|消息|报道)\s*[（(][^（）()]{2,60}[）)]\s*/u,
  // 本报讯　记者A、B报道
  new RegExp(
    `^(?:本报|本刊|本网)[^（(。，！？]{0,20}?(?:讯|电)\\s*${people}\\s*(?:${deed})?(?:[\\s:：]+|$)`,
    'u',
  ),
  // （记者 A）
  new RegExp(`^[（(]${people}[^（）()]{0,10}[）)]\\s*`, 'u'),
  // □本报记者 A，■记者 A
  new RegExp(`^[□■◆●○◎☆★▲△▪▫◇]\\s*${people}(?:\\s*${deed})?(?:[\\s:：]+|$)`, 'u'),
  // 本报讯 alone
  /^(?:本报|本刊|本网)[^（(。，！？\s]{0,20}?讯(?:[\s:：]+|$)/u,
];

const wholeLine = new RegExp(
  `^[□■◆●○◎☆★▲△▪▫◇（(—\\-]*\\s*(?:(?:文|图|摄影|文图|图文|文[/／]图|图[/／]文)\\s*[/／:：]?\\s*)?${people}(?:\\s*[（(/／]?\\s*${deed}[）)]?)?[）)]?$`,
  'u',
);
/** …。本报记者 A 摄影报道; …。（本报记者 A 通讯员 B） */
const closing = new RegExp(
  `[（(]?\\s*(?:${people}\\s*[/／]?\\s*(?:${deed})?|(?:文|图|摄影|文图|图文|文[/／]图)\\s*[/／:：]\\s*${people})\\s*[）)]?$`,
  'u',
);
const lastSentenceEnd = /[。！？…”）)](?=[^。！？…]*$)/u;

/** A byline that opens the text of an article on this line; its range covers all that is no text. */
export function openingByline(line: string): FoundByline | undefined {
  for (const pattern of openings) {
    const match = pattern.exec(line.slice(0, 200));
    if (match !== null) return { ...peopleIn(match[0]), start: 0, end: match[0].length };
  }
  return undefined;
}

/** A line that is a byline or a credit and nothing else. */
export function bylineAlone(line: string): FoundByline | undefined {
  if (line.length > 80) return undefined;
  return wholeLine.test(line) ? { ...peopleIn(line), start: 0, end: line.length } : undefined;
}

/** A credit that stands after the last sentence on its line. */
export function closingCredit(line: string): FoundByline | undefined {
  const tail = line.slice(-80);
  const shift = line.length - tail.length;
  const match = closing.exec(tail);
  if (match === null || match.index + shift === 0) return undefined;
  const before = tail.slice(0, match.index).trimEnd();
  if (!/[。！？…”）)]$/u.test(before) && !match[0].startsWith('（') && !match[0].startsWith('('))
    return undefined;
  if (!lastSentenceEnd.test(before)) return undefined;
  return { ...peopleIn(match[0]), start: match.index + shift, end: line.length };
}

/** The names in a byline, by role. */
export function peopleIn(text: string): Byline {
  const reporters: string[] = [];
  const correspondents: string[] = [];
  const roles = [...text.matchAll(role)];
  roles.forEach((match, i) => {
    const end = roles[i + 1]?.index ?? text.length;
    const found = namesIn(text.slice(match.index + match[0].length, end));
    const list = correspondentKinds.has(match.groups?.kind ?? '') ? correspondents : reporters;
    for (const person of found) if (!list.includes(person)) list.push(person);
  });
  return { reporters, correspondents };
}

/** The names of one role; a name printed with a blank inside (张 强) is put together. */
function namesIn(text: string): readonly string[] {
  const clean = text.replace(/[）)]?\s*$/u, '').replace(deedAtEnd, '');
  const pieces = clean.split(/[\s、，,／/；;:：（）()]+/u).filter((piece) => /\p{Script=Han}/u.test(piece));
  const found: string[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] ?? '';
    const next = pieces[i + 1] ?? '';
    if (piece.length === 1 && next.length === 1) {
      found.push(piece + next);
      i += 1;
    } else if (piece.length > 1) found.push(piece);
  }
  return found;
}
