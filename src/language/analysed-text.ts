/** The linguistic layers of one article's reading text, built once and shared by all recognisers and frames. */
import type { Approximation } from '../../graph-schema/ontology.ts';
import type { Article, PartKind } from '../page/article.ts';
import type { Span } from '../page/source-text.ts';

/** A word of the segmenter with its part-of-speech tag. A hint for edges of words, never proof of a name. */
export interface Token extends Span {
  readonly text: string;
  readonly tag: string;
  /** The same for all tokens of one word: see `perWord`. */
  readonly number: number;
}

/** A sentence ends in 。！？… or at the end of its part. A quoted speech is not cut at its inner full stops when the attribution follows. */
export interface Sentence extends Span {
  readonly part: PartKind;
  /** Paragraph of the body, from 0; -1 in headings. */
  readonly paragraph: number;
  /** Range of indices into `clauses`. */
  readonly clauses: readonly [first: number, end: number];
}

/** A stretch between ，；： and sentence ends, not split inside “” 《》 or （）; 、 does not split. */
export interface Clause extends Span {
  /** Index into `sentences`. */
  readonly sentence: number;
}

/** “…”, ‘…’ or 《…》; `inner` is what the marks enclose. `speech`: somebody's words; `name`: names or marks a term; `work`: 《…》. */
export interface Quotation extends Span {
  readonly kind: 'speech' | 'name' | 'work';
  readonly inner: Span;
}

/** （…） or (…) with its inner range. */
export interface Bracket extends Span {
  readonly inner: Span;
}

/** A number with its unit: 近3000万余人, 9.6亿元, 两千多名, 三分之一 (unit empty). The span covers number, marks of approximation and unit. */
export interface Quantity extends Span {
  /** Plain number, money in yuan: 9.6亿元 is 960000000. */
  readonly value: number;
  /** As printed, without 万 or 亿: 人, 名, 元, 场, 家. Empty where none follows. */
  readonly unit: string;
  readonly approx: Approximation;
  /** 每人500元, 人均3200元 is `each`; 共, 总计, 累计 is `total`; 比上年增加8200万元 is `change`; ordinals (第九届, 12号) are not quantities. */
  readonly scope: 'each' | 'total' | 'change' | '';
}

/** A date or period as printed; resolved as far as the date or the text fixes it. */
export interface DateExpression extends Span {
  /** ISO 8601 year, month or day (`2024`, `2024-03`, `2024-03-12`), absent where unresolved (近日). */
  readonly iso?: string | undefined;
  /** Before, at or after the day of the issue as the words say it: 去年 is past, 下一步 is future. */
  readonly direction: 'past' | 'present' | 'future' | 'unknown';
}

/** All spans are offsets into `text`, the article's reading text; every list is in text order. */
export interface AnalysedText {
  readonly article: Article;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  readonly quotations: readonly Quotation[];
  readonly brackets: readonly Bracket[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateExpression[];
}
