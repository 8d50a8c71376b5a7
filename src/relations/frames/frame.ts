/** What a frame is, and how it makes claims. */
import type { AttendanceRole, RelationType } from '../../../graph-schema/ontology.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Occasions } from '../syntax/occasion.ts';
import type { Reading, SentenceReading } from '../syntax/reading.ts';
import type { ClaimedPairs } from './claimed-pairs.ts';
import type { Pattern } from './patterns.ts';

/** A claim as a frame makes it; `from` and `to` are the range of the folded sentence that says it. */
export interface FrameClaim {
  readonly type: RelationType;
  readonly source: Entity;
  readonly target: Entity;
  readonly from: number;
  readonly to: number;
  /** Where its verb stands in the folded sentence; its modality is judged there. Absent where no verb is needed. */
  readonly verbAt?: number | undefined;
  readonly confidence: number;
  readonly role?: AttendanceRole | undefined;
  readonly title?: string | undefined;
  readonly amount?: number | undefined;
}

export interface FrameContext {
  readonly reading: Reading;
  readonly occasions: Occasions;
  /** What earlier frames claimed; frames run in the order of the registry. */
  readonly claimed: ClaimedPairs;
  readonly claim: (sentence: SentenceReading, claim: FrameClaim) => void;
}

/** One way of saying a relation. `name` is what a claim gives as its rule. */
export interface Frame {
  readonly name: string;
  readonly type: RelationType;
  /** The frame has nothing to say of sentences that none of these match; absent where it reads all of them. */
  readonly triggers?: readonly Pattern[];
  readonly read: (sentence: SentenceReading, context: FrameContext) => void;
}
