/** A picture's title and its caption may stand on one line, a blank apart: they are two lines. */
import { closingCredit } from './byline.ts';
import type { PageLine } from './page-lines.ts';

/** 钢花飞溅　6月3日，石城钢铁公司… : printed text has no blanks elsewhere. */
const titled = /^(?<title>[^\s，。；：、！？…]{4,20})[\s\u3000]+(?=.{20})/u;

/** The same lines, with those divided that begin with the title of a picture. */
export function divideHeadedCaptions(lines: readonly PageLine[]): readonly PageLine[] {
  const divided: PageLine[] = [];
  for (const line of lines) divided.push(...dividedLine(line));
  return divided;
}

function dividedLine(line: PageLine): readonly PageLine[] {
  const match = titled.exec(line.text);
  const title = match?.groups?.title;
  if (match === null || title === undefined) return [line];
  const credit = closingCredit(line.text);
  const isPicture = credit !== undefined && /[摄图]/u.test(line.text.slice(credit.start));
  if (!isPicture || credit.start <= match[0].length) return [line];
  return [part(line, 0, title.length, line.afterBlank), part(line, match[0].length, line.text.length, true)];
}

function part(line: PageLine, start: number, end: number, afterBlank: boolean): PageLine {
  const text = line.text.slice(start, end);
  const offsets = line.source.offsets.slice(start, end);
  const [from, to] = [offsets[0] ?? line.start, (offsets[offsets.length - 1] ?? line.end - 1) + 1];
  return {
    ...line,
    start: from,
    end: to,
    text,
    source: { text, offsets },
    afterBlank,
    decorations: line.decorations.filter((d) => d.end <= to && (d.start >= from || start === 0)),
    repairs: line.repairs.filter((r) => r.start >= from && r.end <= to),
  };
}
