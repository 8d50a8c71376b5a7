/**
 * A contest of which only the final is told is one programme with it where 此次竞赛 means what was held now: 技能竞赛决赛在
 * 基地鸣锣 … 此次竞赛由A主办. Where the article tells of entries or of earlier rounds, both stay.
 */
import type { Mention } from '../entity.ts';
import type { ProgrammeDraft } from './programme-draft.ts';
import type { ProgrammeReading } from './programme-reading.ts';

const final = /^(?:总)?决赛$/u;
const otherRounds =
  /报名|[初复预]赛|预选|选拔|海选|晋级|逐级|层层|启动以来|开赛以来|[闯进杀挺打]入?决赛|入围|进入决赛|历时/u;

export function mergeFinals({ text, contextAt, drafts }: ProgrammeReading): void {
  if (otherRounds.test(text.text)) return;
  for (const part of [...drafts.all()]) {
    const { headText } = part.traits;
    if (!final.test(headText)) continue;
    const whole = drafts.all().find(({ name }) => part.name === name + headText);
    if (whole === undefined || !part.mentions.some((m) => m.text.length > headText.length + 4)) continue;
    if (!whole.mentions.some((m) => pointsToNow(text.text, m))) continue;
    if (!isNamedAlone(whole, part, (start) => contextAt(start).heading)) drafts.merge(whole, part);
  }
}

/** 此次竞赛, 本场比赛. */
const pointsToNow = (text: string, { form, start, end }: Mention): boolean =>
  form === 'pointer' && /[此本这][次场]/u.test(text.slice(Math.max(0, start - 2), end));

/** Whether the body names the contest anywhere but in the final's own name. */
function isNamedAlone(
  { mentions }: ProgrammeDraft,
  part: ProgrammeDraft,
  isHeading: (start: number) => boolean,
): boolean {
  return mentions.some(
    ({ form, start, end }) =>
      form === 'name' &&
      !isHeading(start) &&
      !part.mentions.some((outer) => outer.start <= start && end <= outer.end),
  );
}
