/** What the readers of titles ask about the surroundings. */
import type { Span } from '../../page/source-text.ts';

export interface TitleContext {
  readonly text: string;
  /** The body whose name ends exactly at `end`. */
  bodyEnding(end: number): Span | undefined;
  /** Whether the name of a person reaches across `position` or ends there. */
  inPerson(position: number): boolean;
  /** The government of the region that is named right before `end`, or that a bare word for its level (市长, 县长) means there. */
  governmentBefore(end: number, level: string): Government | undefined;
  /** Whether a body named before `position` is called so or its name ends so: 艺术团, 工作站. */
  isNamedBefore(word: string, position: number): boolean;
}

/** A region's government, and the words that point to it. */
export interface Government {
  readonly name: string;
  /** The region's name; empty where only the office points to it. */
  readonly region: Span;
}
