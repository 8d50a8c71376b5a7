/** Committees that run an event: 竞赛组委会 is the committee of the contest that 竞赛 means. */
import type { CandidateEntity } from '../candidate.ts';
import type { Mention } from '../entity.ts';
import { reachOf } from '../reach.ts';

const committee = /(?:组委会|组织委员会)(?!委员|办公室)/uy;

/** The committees of `programmes` that `text` names right behind them, apart from those in `named`. */
export function eventCommittees(
  text: string,
  programmes: readonly CandidateEntity[],
  named: readonly CandidateEntity[],
): readonly CandidateEntity[] {
  const taken = reachOf(named.flatMap((entity) => entity.mentions));
  return programmes.flatMap((programme): CandidateEntity[] => {
    const mentions = programme.mentions.flatMap(({ start, end }): Mention[] => {
      committee.lastIndex = end;
      if (!committee.test(text) || taken(start) >= committee.lastIndex) return [];
      const words = text.slice(start, committee.lastIndex);
      return [
        {
          start,
          end: committee.lastIndex,
          text: words,
          form: 'name',
          rule: 'committee-of-event',
          confidence: 0.85,
        },
      ];
    });
    if (mentions.length === 0) return [];
    const name = `${programme.name}组委会`;
    const aliases = new Set(mentions.map((mention) => mention.text.replace(/[“”《》\s]/gu, '')));
    aliases.delete(name);
    return [{ type: 'Institution', name, aliases: [...aliases], mentions }];
  });
}
