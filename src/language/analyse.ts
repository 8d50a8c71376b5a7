/** Builds the linguistic layers of an article, once, for all recognisers and frames. */
import type { Article, IssueDetails } from '../page/article.ts';
import type { AnalysedText } from './analysed-text.ts';
import { findDates } from './dates.ts';
import { findEnclosures } from './enclosures.ts';
import { findQuantities } from './quantities.ts';
import { segment } from './segment.ts';
import { splitSentences } from './sentences.ts';

/** The layers of `article`'s reading text; `issue` resolves 今年 and 去年. */
export function analyse(article: Article, issue: IssueDetails): AnalysedText {
  const { text } = article.reading;
  const tokens = segment(text);
  const { quotations, brackets } = findEnclosures(text, article.parts);
  const { sentences, clauses } = splitSentences(text, article.parts, quotations, brackets);
  return {
    article,
    text,
    tokens,
    sentences,
    clauses,
    quotations,
    brackets,
    quantities: findQuantities(text, tokens),
    dates: findDates(text, issue),
  };
}
