/** Bylines and credits: who wrote or photographed an article, and where on the line it says so. */
import { surnameAt } from '../language/lexicons/surnames.ts';
import type { Span } from './source-text.ts';

export interface Byline {
  /** The paper's own people: reporters, trainees, editors, and whoever is named without a role. */
  readonly reporters: readonly string[];
  readonly correspondents: readonly string[];
}

/** A byline with its range in the line: all that is no text of the article. */
export interface FoundByline extends Byline, Span {}

/** What may precede a role: 本报, 新华社, 工人日报—中工网. */
const outlet =
  '(?:本报|本刊|本网|本台|新华社|[\\p{Script=Han}]{2,8}(?:日报|晚报|晨报|午报|时报|工人报|劳动报|融媒)(?:[—－-][\\p{Script=Han}]{2,6}网)?|[\\p{Script=Han}]{2,4}网)?';
const rank =
  '(?:特约|实习|见习|首席|特派|全媒体|全媒|融媒体|融媒|资深|高级|摄影|视频|文字|驻[\\p{Script=Han}]{1,4}?)*';
/** Roles, and whether their people are correspondents. */
const roles: Readonly<Record<string, boolean>> = {
  记者: false,
  实习生: false,
  评论员: false,
  编辑: false,
  通讯员: true,
  撰稿人: true,
  供稿人: true,
};
const roleWord = `${outlet}${rank}(?<kind>${Object.keys(roles).join('|')})`;
/** 文/, 图：, 摄影/ before names. */
const taskWord = '(?:摄影|撰文|作者|图文|文图|文|图)\\s*[/／:：]';
const groupHeads = new RegExp(`${roleWord}(?:[/／](?:文|图|摄影))?|${taskWord}`, 'gu');
const roleGroup = `(?:${roleWord.replace('?<kind>', '?:')}(?:[/／](?:文|图|摄影))?|${taskWord})`;

/** What follows the last name. The longer ones may be glued to it, the others stand apart (张文 is a name). */
const gluedDeed =
  '(?:摄影[、/／]?报道|文字报道|图文报道|综合报道|采访报道|报道|文[/／]图|图[/／]文|文[/／]摄|文并摄|文并图|摄影|供图|供稿|摄)';
const looseDeed = '(?:撰文|整理|采写|文图|图文|文|图)';
const deed = `(?:[\\s/／（(]*${gluedDeed}|[\\s/／（(]+${looseDeed})(?:[\\s/／、]*(?:${gluedDeed}|图|文))?[）)]?`;
const deedAtEnd = new RegExp(`${deed}\\s*$`, 'u');

/** A name: two to four characters, or parts with · between; 张 强 is set with a blank to fill the line. */
const name =
  '(?:[\\p{Script=Han}]{1,6}(?:[·•‧・][\\p{Script=Han}]{1,8})+|[\\p{Script=Han}][\\s\\u3000][\\p{Script=Han}](?![\\p{Script=Han}])|[\\p{Script=Han}]{2,4})';
const names = `[\\s、，,:：]*${name}(?:[\\s、，,]+${name}){0,9}`;
const people = `${roleGroup}${names}(?:${deed})?(?:[\\s、，,／/；;]*${roleGroup}${names}(?:${deed})?){0,6}`;
const bullet = '[□■◆●○◎☆★▲△▪▫◇◎]';
const source = '(?:本报|本刊|本网|[\\p{Script=Han}]{2,4}网)';

interface BylineForm {
  readonly name: string;
  readonly pattern: RegExp;
}

/** How the text of an article opens; each pattern is tried at the line's start only. */
const openings: readonly BylineForm[] = [
  // 本报讯（记者 A 通讯员 B）；本报潍坊9月9日讯（记者 A）；【本报讯】（A）
  {
    name: 'from-paper',
    pattern: new RegExp(
      `^[【\\[]?${source}[^（(。，！？：]{0,20}?(?:讯|电|消息)[】\\]]?\\s*[（(][^（）()，。]{2,80}[）)]\\s*`,
      'u',
    ),
  },
  // 新华社北京3月1日电（记者 A）；据新华社电（记者 A）
  {
    name: 'from-agency',
    pattern: new RegExp(
      `^据?(?:新华社|中新社|新华网)[^（(。，！？]{0,20}?电\\s*(?:[（(]\\s*${people}\\s*[）)])?[\\s:：]*`,
      'u',
    ),
  },
  // 本报讯　记者A、B报道
  {
    name: 'reports',
    pattern: new RegExp(
      `^${source}[^（(。，！？\\s]{0,20}?(?:讯|电)[\\s:：]*${people.replaceAll('{0,9}', '{0,9}?')}(?:[\\s:：]+|$)`,
      'u',
    ),
  },
  // （记者 A）
  { name: 'in-brackets', pattern: new RegExp(`^[（(]\\s*${people}[^（）()，。]{0,10}[）)]\\s*`, 'u') },
  // □本报记者 A
  { name: 'bullet', pattern: new RegExp(`^${bullet}\\s*${people}(?:[\\s:：]+|$)`, 'u') },
  // 本报记者A报道：
  { name: 'report-colon', pattern: new RegExp(`^${people}[:：]\\s*`, 'u') },
  // 本报讯
  {
    name: 'paper-only',
    pattern: new RegExp(`^[【\\[]?${source}[^（(。，！？\\s]{0,20}?讯[】\\]]?(?:[\\s:：]+|$)`, 'u'),
  },
];
/** Longer bylines do not occur; looking no further keeps long lines cheap. */
const farthest = 160;

const alone: readonly BylineForm[] = [
  {
    name: 'roles',
    pattern: new RegExp(
      `^(?:${bullet}|[—－-])*\\s*[（(]?\\s*(?:(?:文[/／]图|图[/／]文|文图|图文)[\\s/／:：]*)?${people}\\s*[）)]?$`,
      'u',
    ),
  },
  // 张三　摄；李四 王五　文/图
  {
    name: 'names-and-deed',
    pattern: new RegExp(
      `^[（(]?\\s*${name}(?:[\\s、，,]+${name}){0,4}\\s*[/／\\s]\\s*${gluedDeed}[）)]?$`,
      'u',
    ),
  },
];
/** A credit after the last sentence of a line; tried where the sentence ends. */
const closings: readonly BylineForm[] = [
  { name: 'roles', pattern: new RegExp(`^\\s*[（(]?\\s*(?:${bullet}\\s*)?${people}\\s*[）)]?$`, 'u') },
  {
    name: 'names-and-deed',
    pattern: new RegExp(
      `^\\s*[（(]?${name}(?:[\\s、，,]+${name}){0,4}[/／\\s]*(?:摄影报道|文[/／]图|供图|摄影|摄)[）)]?$`,
      'u',
    ),
  },
];
/** （下转第3版）, （上接第一版）: where an article goes on, on its first or last line. */
const jumpAtEnd = /[（(]\s*(?:下转|转|紧接)第?\s*[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版.{0,6}[）)]\s*$/iu;
const jumpAtStart = /^[（(]\s*(?:上接|紧接|接)第?\s*[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版.{0,6}[）)]\s*/iu;
/** （高岩）, （高岩 白杨）: names alone. */
const namesAlone = new RegExp(
  `^\\s*[（(]\\s*(?<names>${name}(?:[\\s、，,]+${name}){0,3})\\s*[）)]\\s*$`,
  'u',
);
/** Where the text before a credit has ended its last sentence. */
const sentenceEnds = /[。！？…!?][”’」』）)]*/gu;

/** A byline that opens the text of an article on this line. */
export function openingByline(line: string): FoundByline | undefined {
  const head = line.slice(0, farthest);
  for (const { pattern } of openings) {
    const match = pattern.exec(head);
    if (match !== null) return { ...peopleIn(match[0]), start: 0, end: match[0].length };
  }
  const jump = jumpAtStart.exec(head);
  return jump === null ? undefined : { reporters: [], correspondents: [], start: 0, end: jump[0].length };
}

/** A line that is a byline or a credit and nothing else. */
export function bylineAlone(line: string): FoundByline | undefined {
  if (line.length > farthest) return undefined;
  const found = alone.some(({ pattern }) => pattern.test(line.trim()));
  return found ? { ...peopleIn(line), start: 0, end: line.length } : undefined;
}

/** A credit (or a jump mark) that stands after the last sentence on its line. */
export function closingCredit(line: string): FoundByline | undefined {
  const shift = Math.max(0, line.length - farthest);
  const tail = line.slice(shift);
  const jump = jumpAtEnd.exec(tail);
  if (jump !== null && shift + jump.index > 0) {
    return { reporters: [], correspondents: [], start: shift + jump.index, end: line.length };
  }
  const last = [...tail.matchAll(sentenceEnds)].at(-1);
  if (last === undefined) return undefined;
  const start = shift + last.index + last[0].length;
  const words = line.slice(start);
  if (words === '') return undefined;
  if (closings.some(({ pattern }) => pattern.test(words)))
    return { ...peopleIn(words), start, end: line.length };
  const reporters = namesIn(namesAlone.exec(words)?.groups?.names ?? '');
  const known = reporters.length > 0 && reporters.every((person) => surnameAt(person, 0) !== undefined);
  return known ? { reporters, correspondents: [], start, end: line.length } : undefined;
}

/** The names in a byline, by role; names without a role count as the paper's own. */
export function peopleIn(text: string): Byline {
  const reporters: string[] = [];
  const correspondents: string[] = [];
  const heads = [...text.matchAll(groupHeads)];
  if (heads.length === 0) {
    const bare = text.replace(/^[^（(]*(?:讯|电|消息)[】\]]?\s*/u, '');
    return { reporters: namesIn(bare), correspondents };
  }
  for (const [i, match] of heads.entries()) {
    const end = heads[i + 1]?.index ?? text.length;
    const list = roles[match.groups?.kind ?? ''] === true ? correspondents : reporters;
    for (const person of namesIn(text.slice(match.index + match[0].length, end))) {
      if (!list.includes(person)) list.push(person);
    }
  }
  return { reporters, correspondents };
}

/** 受访者供图, 资料图片: no names. */
const noName = /受访|提供|资料|图片|来源|网络|单位|企业|公司|工会|本报|记者|通讯|综合/u;

function namesIn(text: string): string[] {
  const clean = text.replace(/[）)\]】]?[\s:：]*$/u, '').replace(deedAtEnd, '');
  const pieces = clean
    .split(/[\s、，,／/；;:：（）()[\]【】□■◆●]+/u)
    .filter((p) => /^[\p{Script=Han}·•‧・]+$/u.test(p));
  const found: string[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] ?? '';
    const next = pieces[i + 1] ?? '';
    if (piece.length === 1 && next.length === 1) {
      found.push(piece + next);
      i += 1;
    } else if (piece.length > 1) found.push(piece);
  }
  return found.filter((person) => !noName.test(person));
}
