/** Plays, songs, dances and films with a title, told of as performed: 话剧《潮声》首演, 独唱《家乡的井》. */
import type { AnalysedText } from '../../language/analysed-text.ts';
import { performanceGenres } from '../../language/lexicons/programmes.ts';
import type { Span } from '../../page/source-text.ts';

export interface PerformedWork extends Span {
  readonly title: string;
  readonly genre: string;
}

const genre = new RegExp(`(?:${[...performanceGenres].join('|')})$`, 'u');
const longestTitle = 20;

/** Titles in 《》 behind the name of a genre; books and papers have none of these. */
export function performedWorks(text: AnalysedText): readonly PerformedWork[] {
  return text.quotations.flatMap((quotation) => {
    if (quotation.kind !== 'work') return [];
    const title = text.text.slice(quotation.inner.start, quotation.inner.end);
    const found = genre.exec(text.text.slice(Math.max(0, quotation.start - 6), quotation.start));
    if (found === null || title.length > longestTitle) return [];
    return [{ start: quotation.start, end: quotation.end, title, genre: found[0] }];
  });
}
