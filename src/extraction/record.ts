/**
 * The extraction record: what one article says, as `gongpu extract` prints it, one JSON object a line.
 * All offsets are UTF-16 units into the page file's text after a byte-order mark is dropped; `text` and `quote`
 * equal the page's slice once line breaks and `#` marks inside it are taken out.
 */
import type {
  Approximation,
  AttendanceRole,
  ClaimStatus,
  EntityType,
  FigureKind,
  RelationType,
} from '../../graph-schema/ontology.ts';
import type { EntityNumber } from '../entities/entity.ts';
import type { Repair } from '../page/article.ts';
import type { Span } from '../page/source-text.ts';

export interface MentionRecord extends Span {
  readonly text: string;
}

export interface EntityRecord {
  readonly id: EntityNumber;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly MentionRecord[];
}

export interface RelationRecord extends Span {
  readonly type: RelationType;
  readonly source: EntityNumber;
  readonly target: EntityNumber;
  readonly quote: string;
  readonly role: AttendanceRole | '';
  readonly title: string;
  /** Yuan. */
  readonly amount: number | null;
  readonly rule: string;
  readonly confidence: number;
  readonly status: ClaimStatus;
}

export interface FactRecord extends Span {
  readonly about: EntityNumber;
  readonly what: FigureKind;
  readonly value: number;
  readonly unit: string;
  readonly approx: Approximation;
  readonly quote: string;
  readonly rule: string;
  readonly confidence: number;
}

export interface Extraction extends Span {
  /** The page file's name or path, as given. */
  readonly page: string;
  readonly headline: string;
  readonly kicker: string;
  readonly subtitle: string;
  readonly reporters: readonly string[];
  readonly correspondents: readonly string[];
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
  readonly facts: readonly FactRecord[];
  readonly repairs: readonly Repair[];
}
