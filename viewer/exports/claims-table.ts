/** Claims as a table that one can cite from: who did what to whom, and the words, newspaper, day and page that say so. */
import { attendanceRoles, claimStatuses, entityTypes, relationTypes } from '../../graph-schema/ontology.ts';
import type { CitedClaim } from '../../src/server/api.ts';
import type { Locale } from '../interface/messages.ts';
import { citationOf } from './citation.ts';
import type { Cell } from './csv.ts';

export type ClaimColumn =
  | 'source'
  | 'sourceType'
  | 'relation'
  | 'target'
  | 'targetType'
  | 'title'
  | 'amount'
  | 'role'
  | 'status'
  | 'quote'
  | 'newspaper'
  | 'date'
  | 'page'
  | 'file'
  | 'headline'
  | 'reporters'
  | 'correspondents'
  | 'citation'
  | 'confidence'
  | 'start'
  | 'end'
  | 'article'
  | 'id';

export function claimRow(claim: CitedClaim, locale: Locale): Readonly<Record<ClaimColumn, Cell>> {
  return {
    source: claim.sourceName,
    sourceType: entityTypes[claim.sourceType].label[locale],
    relation: relationTypes[claim.type].label[locale],
    target: claim.targetName,
    targetType: entityTypes[claim.targetType].label[locale],
    title: claim.title,
    amount: claim.amount,
    role: claim.role === null ? null : attendanceRoles[claim.role][locale],
    status: claimStatuses[claim.status][locale],
    quote: claim.quote,
    newspaper: claim.newspaper,
    date: claim.date,
    page: claim.pageNumber,
    file: claim.pageName,
    headline: claim.headline,
    reporters: claim.reporters.join('、'),
    correspondents: claim.correspondents.join('、'),
    citation: citationOf({ ...claim, page: claim.pageNumber }),
    confidence: claim.confidence,
    start: claim.start,
    end: claim.end,
    article: claim.article,
    id: claim.id,
  };
}
