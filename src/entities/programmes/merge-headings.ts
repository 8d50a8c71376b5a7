/**
 * An event that only the heading names is the one that the report below is about: headlines call it by another word
 * (女工赛插花 … 第三届女职工花艺大赛; 龙舟竞渡 … 第五届职工龙舟赛).
 */
import { byStart } from '../../page/span-order.ts';
import { headsAgree, isOtherSport, type ProgrammeDraft } from './programme-draft.ts';
import type { ProgrammeReading } from './programme-reading.ts';

/** What names it is told of in the body too. */
const toldOnlyThere = /told-by/u;

export function mergeHeadings({ contextAt, drafts }: ProgrammeReading): void {
  const isHeading = (draft: ProgrammeDraft): boolean =>
    draft.mentions.every(({ start }) => contextAt(start).heading);
  const body = drafts.all().filter((draft) => draft.whole === undefined && !isHeading(draft));
  if (body.length === drafts.all().length) return;
  for (const headed of [...drafts.all()]) {
    if (headed.whole !== undefined || body.includes(headed) || !isHeading(headed)) continue;
    if (headed.traits.edition !== '' || headed.mentions.some(({ rule }) => toldOnlyThere.test(rule)))
      continue;
    const meant = body
      .filter((draft) => isMeant(headed, draft))
      .sort((a, b) => byStart(firstOf(a), firstOf(b)))[0];
    if (meant !== undefined) drafts.merge(headed, meant);
  }
}

const firstOf = (draft: ProgrammeDraft) => [...draft.mentions].sort(byStart)[0] ?? { start: 0, end: 0 };

function isMeant({ traits: headed }: ProgrammeDraft, { traits: told }: ProgrammeDraft): boolean {
  if (headed.kind !== told.kind || isOtherSport(headed, told)) return false;
  return headed.kind === 'contest' || headsAgree(headed.headText, told.headText);
}
