/** Relations and figures of one article, in offsets of the article's reading text. */
import type {
  Approximation,
  AttendanceRole,
  ClaimStatus,
  FigureKind,
  RelationType,
} from '../../graph-schema/ontology.ts';
import type { EntityNumber } from '../entities/entity.ts';
import type { Span } from '../page/source-text.ts';

/** Who did what to what. The span is the evidence: the words of the text that say it, usually one sentence. */
export interface Relation extends Span {
  readonly type: RelationType;
  readonly source: EntityNumber;
  readonly target: EntityNumber;
  /** ATTENDED only. */
  readonly role?: AttendanceRole | undefined;
  /** HOLDS_POST only; as printed. */
  readonly title?: string | undefined;
  /** FUNDED only; yuan. */
  readonly amount?: number | undefined;
  /** The frame that found it. */
  readonly rule: string;
  /** 0 to 1: of the claims at 0.9, nine in ten are right on the annotated pages. Of the frame and of both names. */
  readonly confidence: number;
  readonly status: ClaimStatus;
}

/** A number that the text states about an entity; the span is its evidence. */
export interface Figure extends Span {
  readonly about: EntityNumber;
  readonly what: FigureKind;
  /** A plain number: 9.6亿元 is 960000000. */
  readonly value: number;
  /** As printed: 人, 元, 场. */
  readonly unit: string;
  readonly approx: Approximation;
  readonly rule: string;
  readonly confidence: number;
}

/** What the relation layer knows of an article. */
export interface RelationLayer {
  readonly relations: readonly Relation[];
  readonly figures: readonly Figure[];
}
