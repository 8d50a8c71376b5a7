/** What the search for the beginning of a name looks up. */
import type { DivisionMention } from '../places/find-divisions.ts';
import type { WordIndex } from '../word-index.ts';
import type { NameMention } from './name-mention.ts';

export interface ScanContext {
  readonly index: WordIndex;
  readonly divisionEnding: ReadonlyMap<number, DivisionMention>;
  readonly divisionStarting: ReadonlyMap<number, DivisionMention>;
  /** Names that are already known, by their ends. */
  readonly nameEnding: ReadonlyMap<number, NameMention>;
}
