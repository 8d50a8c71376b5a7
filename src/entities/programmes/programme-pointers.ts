/** Which programme a bare noun points to: 活动中, 此次培训, 大赛由…, 会上. */
import { type ProgrammeKind, pointableBy } from '../../language/lexicons/programmes.ts';
import type { PhraseInContext } from './phrase-in-context.ts';
import type { ProgrammeDraft } from './programme-draft.ts';

/** Words behind a bare noun that show that one event is meant, not the class: 活动中, 比赛期间, 大赛由. */
const definite =
  /^(?:上|中|由|现场|期间|当天|结束|吸引|共|旨在|以|设|自|在|将|围绕|分|历时|为期|还|特|后|前|举行|开始|传达|得到|为)$/u;

/** The programme nearest before that a bare noun can stand for, if it stands for one at all. */
export function pointedProgramme(
  { phrase, context }: PhraseInContext,
  drafts: readonly ProgrammeDraft[],
): ProgrammeDraft | undefined {
  // 131场活动 are many, not the one spoken of.
  if (phrase.quantity !== undefined && !phrase.pointing) return undefined;
  if (phrase.general || (!phrase.pointing && (context.urging || phrase.governorKind === 'host')))
    return undefined;
  if (!phrase.pointing && !phrase.opening && !definite.test(phrase.next) && phrase.governor === '')
    return undefined;
  const kinds: readonly ProgrammeKind[] = pointableBy[phrase.head.text] ?? [phrase.head.kind];
  let nearest: ProgrammeDraft | undefined;
  let nearestStart = -1;
  for (const draft of drafts) {
    const named = draft.name.endsWith(phrase.head.text);
    if (!named && !kinds.includes(draft.traits.kind)) continue;
    for (const mention of draft.mentions) {
      const start = mention.start + (named ? 0.5 : 0);
      if (mention.end <= phrase.start && start > nearestStart) {
        nearest = draft;
        nearestStart = start;
      }
    }
  }
  return nearest;
}
