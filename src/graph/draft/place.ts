/** Where an article stands: what all parts of its draft refer to. */
import type { Properties } from '../contribution.ts';
import type { PageRecord } from '../page-record.ts';

export interface Place {
  /** Identifier of the article. */
  readonly id: string;
  readonly ordinal: number;
  readonly issueId: string;
  readonly pageId: string;
  readonly record: PageRecord;
}

/** Absent details are not stored: neither database stores nulls. */
export function withoutAbsent(details: Readonly<Record<string, string | number | undefined>>): Properties {
  const present: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(details)) if (value !== undefined) present[key] = value;
  return present;
}
