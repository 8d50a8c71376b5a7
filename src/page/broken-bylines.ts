/** Bylines and credits that a column cut in two are put together before lines are classified. */
import { bylineAlone } from './byline.ts';
import type { PageLine } from './page-lines.ts';

interface BreakRule {
  readonly name: string;
  readonly first: RegExp;
  readonly second: RegExp;
}

const breakRules: readonly BreakRule[] = [
  // 本报讯（记者 白杨 通讯⏎员 高岩）近日
  {
    name: 'opening',
    first: /^[【[]?(?:本报|本刊|本网|新华社)[^（(。，]{0,20}(?:讯|电)[】\]]?\s*[（(][^（）()。，]{0,60}$/u,
    second: /^[^（）()。，]{0,40}[）)]/u,
  },
  // …。（本报记者 白⏎杨）
  {
    name: 'closing',
    first: /[。！？…”]\s*[（(]\s*(?:本报|特约|实习)*(?:记者|通讯员)[^（）()。，]{0,40}$/u,
    second: /^[^（）()。，]{0,40}[）)]$/u,
  },
];
/** …。本报记者⏎高岩 摄 */
const roleAtEnd = /(?:^|[。！？…”])\s*(?<role>(?:□\s*)?(?:本报)?(?:特约|实习)?(?:记者|通讯员))$/u;

/** The same lines, with those joined that are two halves of one byline. */
export function joinBrokenBylines(lines: readonly PageLine[]): readonly PageLine[] {
  const joined: PageLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && isBroken(last.text, line.text))
      joined[joined.length - 1] = together(last, line);
    else joined.push(line);
  }
  return joined;
}

function isBroken(first: string, second: string): boolean {
  const end = first.slice(-90);
  if (breakRules.some((rule) => rule.first.test(end) && rule.second.test(second))) return true;
  const role = roleAtEnd.exec(end)?.groups?.role;
  return role !== undefined && second.length <= 30 && bylineAlone(`${role} ${second}`) !== undefined;
}

function together(first: PageLine, second: PageLine): PageLine {
  const offsets = new Int32Array(first.text.length + second.text.length);
  offsets.set(first.source.offsets);
  offsets.set(second.source.offsets, first.text.length);
  const text = first.text + second.text;
  return {
    ...first,
    end: second.end,
    text,
    source: { text, offsets },
    decorations: [...first.decorations, ...second.decorations],
    repairs: [...first.repairs, ...second.repairs],
  };
}
