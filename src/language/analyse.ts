/** Builds the linguistic layers of an article, once, for all recognisers and frames. */
import type { Article, IssueDetails } from '../page/article.ts';
import type { AnalysedText } from './analysed-text.ts';
import { findDates } from './dates.ts';
import { findEnclosures } from './enclosures.ts';
import { atOnce, type Steps } from './in-step.ts';
import { findQuantities } from './quantities.ts';
import { segment } from './segment.ts';
import { splitSentences } from './sentences.ts';

/** The layers of `article`'s reading text; `issue` resolves 今年 and 去年. */
export function analyse(article: Article, issue: IssueDetails): AnalysedText {
  return atOnce(analysing(article, issue));
}

/** The same in steps. */
export function* analysing(article: Article, issue: IssueDetails): Steps<AnalysedText> {
  const { text } = article.reading;
  const tokens = segment(text);
  yield;
  const { quotations, brackets } = findEnclosures(text, article.parts);
  yield;
  const { sentences, clauses } = splitSentences(text, article.parts, quotations, brackets);
  yield;
  const quantities = findQuantities(text, tokens);
  yield;
  const dates = findDates(text, issue);
  return { article, text, tokens, sentences, clauses, quotations, brackets, quantities, dates };
}
