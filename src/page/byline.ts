/** Bylines and credits: who wrote or photographed an article, and where on the line it says so. */
import { type Byline, type BylineWords, isByline, readBylineWords } from './byline-words.ts';
import type { Span } from './source-text.ts';

/** A byline with its range in the line: all that is no text of the article. */
export interface FoundByline extends Byline, Span {}

/** Longer bylines do not occur; looking no further keeps long lines cheap. */
const farthest = 160;
const bullet = '[□■◆●○◎☆★▲△▪▫◇]';
const source =
  '(?:本报|本刊|本网|\\p{Script=Han}{2,4}网|\\p{Script=Han}{2,6}(?:日报|晚报|午报|时报|工人报|劳动报|职工报))';
const inBrackets = '[（(](?<who>[^（）()。]{2,80})[）)]\\s*';

const dateline = `[【[]?${source}[^（(。，！？\\s]{0,20}?(?:讯|\\d日电)[】\\]]?(?:[\\s:：]+|$|(?=记者|通讯员))`;
const datelineInFront = new RegExp(`^${dateline}(?=.)`, 'u');

/** How the text of an article opens, tried at the line's start; `who` is the byline. */
interface OpeningForm {
  readonly name: string;
  readonly pattern: RegExp;
  /** Whether the words before the names show by themselves that the article begins. */
  readonly certain: boolean;
}

const openings: readonly OpeningForm[] = [
  // 本报讯（记者 A 通讯员 B）；本报潍坊9月9日讯（记者 A）；【本报讯】（A）
  {
    name: 'from-paper',
    pattern: new RegExp(
      `^[【[]?${source}[^（(。，！？：]{0,20}?(?:讯|电|消息)[】\\]]?\\s*${inBrackets}`,
      'u',
    ),
    certain: true,
  },
  // 石城讯（记者 A）
  {
    name: 'from-place',
    pattern: new RegExp(
      `^\\p{Script=Han}{2,6}讯\\s*(?=[（(]\\s*(?:本报|特约|实习|见习)*(?:记者|通讯员))${inBrackets}`,
      'u',
    ),
    certain: false,
  },
  // 新华社北京3月1日电（记者 A）
  {
    name: 'from-agency',
    pattern: new RegExp(
      `^据?(?:新华社|中新社|新华网)[^（(。，！？]{0,20}?电\\s*(?:${inBrackets})?[\\s:：]*`,
      'u',
    ),
    certain: true,
  },
  // 本报讯　记者A、B报道
  {
    name: 'reports',
    pattern: new RegExp(
      `^${source}[^（(。，！？\\s]{0,20}?(?:讯|电)[\\s:：]*(?<who>[^。，]{2,60}?报道)(?:[\\s:：]+|$)`,
      'u',
    ),
    certain: false,
  },
  // （记者 A）
  { name: 'in-brackets', pattern: new RegExp(`^${inBrackets}`, 'u'), certain: false },
  // 本报讯; 本报石城5月3日电　通讯员 A　本报记者 B
  { name: 'dateline', pattern: new RegExp(`^${dateline}`, 'u'), certain: true },
  // （上接第一版）
  {
    name: 'jump',
    pattern: /^[（(]\s*(?:上接|紧接|接)第?\s*[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版.{0,6}[）)]\s*/iu,
    certain: true,
  },
];
/** □本报记者 A　, 本报记者A报道：— names in front of the text without brackets. */
const rolesInFront = new RegExp(
  `^(?:${bullet}\\s*)?(?:本报|本刊|本网)?(?:特约|实习|见习|首席|特派|全媒体?|融媒体?|新媒体?|中心)*(?:记者|通讯员|实习生)`,
  'u',
);

/** （下转第3版） */
const jumpAtEnd =
  /(?:[（(【[]\s*(?:下转|转|紧接)第?\s*[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版.{0,6}[）)】\]]|[\s\u3000▶►→☞]*(?:下转|紧接)第?\s*[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版)\s*$/iu;
/** Where the text before a credit has ended its last sentence. */
const sentenceEnds = /[。！？…!?][”’」』）)]*/gu;
/** A caption without a full stop before its credit: 图为演出现场　本报记者 高岩 摄 */
const creditAfterBlank = /(?<=[\s\u3000])(?:本报|本刊)(?:特约|实习|见习|首席)*(?:记者|通讯员)[^。，]{2,30}$/u;

/** Without one of these no line has a byline: looked for first, because most lines have none. */
const hintsOfOpening = /讯|电|消息|记者|通讯员|实习生|版/;
const hintsOfByline = /记者|作者|见习生|通讯员|实习生|评论员|编辑|稿人|摄|图|文|报道|供稿|采写|整理/;
const hintsOfCredit = /版\s*$|记者|通讯员|实习生|评论员|编辑|稿人|摄|图|报道|供稿|[）)】\]]\s*$/;

const nobody: Byline = { reporters: [], correspondents: [] };

/** A byline that opens the text of an article on this line. */
export function openingByline(line: string): FoundByline | undefined {
  const head = line.slice(0, farthest);
  if (!hintsOfOpening.test(head)) return undefined;
  for (const { pattern, certain } of openings) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const who = match.groups?.who;
    const words = who === undefined ? undefined : readBylineWords(who, true);
    if (
      words !== undefined &&
      (certain ? words.roles > 0 || words.sure : (words.roles > 0 || words.deeds > 0) && isByline(words))
    ) {
      return found(words, 0, match[0].length);
    }
    const rest = head.slice(match[0].length);
    const behind = rolesInFront.test(rest) ? namesInFront(rest) : undefined;
    if (behind !== undefined) return found(behind, 0, match[0].length + behind.end);
    // 本报讯（…） with something else in brackets is an opening all the same
    if (certain) return found(nobody, 0, match[0].length);
  }
  return rolesInFront.test(head) ? namesInFront(head) : undefined;
}

/** As many of the words at the line's start as are a byline, where text follows them. */
function namesInFront(head: string): FoundByline | undefined {
  let best: FoundByline | undefined;
  for (const match of head.matchAll(/[\s\u3000:：]+/gu)) {
    const words = readBylineWords(head.slice(0, match.index));
    if (words === undefined || !isByline(words) || !words.sure) continue;
    best = found(words, 0, match.index + match[0].length);
    if (/[:：]/u.test(match[0])) break;
  }
  return best;
}

/** A line that is a byline or a credit and nothing else. */
export function bylineAlone(line: string): FoundByline | undefined {
  if (line.length > farthest) return undefined;
  if (!hintsOfByline.test(line)) return signedInFront(line);
  const text = line.replace(datelineInFront, '');
  const words = readBylineWords(text) ?? inTwoRoles(text);
  if (words === undefined || !isByline(words)) return undefined;
  // a headline may be short and name a role: 记者 再出发
  const plain =
    words.roles === 1 && words.deeds === 0 && !/^[\s]*[□■◆●（(]|本报|本刊|本网|通讯员|[/／]/u.test(line);
  return plain && !words.sure ? undefined : found(words, 0, line.length);
}

/** 本报记者娜仁通讯员朝鲁: where two roles are named, what follows each is a name without a surname too. */
function inTwoRoles(text: string): BylineWords | undefined {
  const words = readBylineWords(text, true);
  return words !== undefined && words.roles > 1 ? words : undefined;
}

/** □高岩 白杨: names that a box alone opens. */
function signedInFront(line: string): FoundByline | undefined {
  if (!/^□\s*\p{Script=Han}{2,3}(?:[\s、]+\p{Script=Han}{2,3}){0,3}$/u.test(line)) return undefined;
  const words = readBylineWords(line);
  return words !== undefined && isSigned(words) ? found(words, 0, line.length) : undefined;
}

/** A credit (or a jump mark) that stands after the last sentence on its line. */
export function closingCredit(line: string): FoundByline | undefined {
  const shift = Math.max(0, line.length - farthest);
  const tail = line.slice(shift);
  if (!hintsOfCredit.test(tail)) return undefined;
  const jump = jumpAtEnd.exec(tail);
  if (jump !== null && shift + jump.index > 0) return found(nobody, shift + jump.index, line.length);
  const last = [...tail.matchAll(sentenceEnds)].at(-1);
  if (last !== undefined) {
    const start = last.index + last[0].length;
    const words = readBylineWords(tail.slice(start));
    const bracketed = /^\s*[（(].*[）)]\s*$/u.test(tail.slice(start));
    if (words !== undefined && (isByline(words) || (bracketed && isSigned(words)))) {
      return found(words, shift + start, line.length);
    }
  }
  const credit = creditAfterBlank.exec(tail);
  const words = credit === null ? undefined : readBylineWords(credit[0]);
  const start = shift + (credit?.index ?? 0);
  return words !== undefined && words.deeds > 0 && isByline(words)
    ? found(words, start, line.length)
    : undefined;
}

/** （高岩 白杨）: names alone, in brackets after the last sentence. */
function isSigned({ sure, reporters }: BylineWords): boolean {
  return sure && reporters.length > 0 && reporters.length <= 4;
}

function found({ reporters, correspondents }: Byline, start: number, end: number): FoundByline {
  return { reporters, correspondents, start, end };
}
