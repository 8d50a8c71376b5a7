/** An article's reading text as the viewer shows it: paragraphs that know where on the page each run of them stood. */
import type { Article } from '../page/article.ts';
import type { Paragraph } from './page-record.ts';

export function paragraphsOf({ parts, reading }: Article): readonly Paragraph[] {
  return parts.map(({ kind, start, end }) => {
    const runs: [number, number][] = [];
    let expected = -1;
    for (let at = start; at < end; at++) {
      const offset = reading.offsets[at];
      if (offset === undefined) throw new RangeError(`the reading text has no offset at ${at}`);
      if (offset !== expected) runs.push([at - start, offset]);
      expected = offset + 1;
    }
    return { kind, text: reading.text.slice(start, end), runs };
  });
}
