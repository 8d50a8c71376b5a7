/** Committees that run an event: 竞赛组委会 is the committee of the contest that 竞赛 means. */
import { type CandidateEntity, mentionsIn } from '../candidate.ts';
import type { Mention } from '../entity.ts';
import { reachOf } from '../reach.ts';

const committee = /(?:组委会|组织委员会)(?!委员|办公室)/uy;

/** 本届大赛|组委会: a noun that points to the event spoken of, right before the word for its committee. */
const pointing = /(?:本届|本次|此次|该)?(?<noun>竞赛|大赛|比赛|赛事|联赛|评选|活动|运动会|展演|论坛)$/u;
const LONGEST_POINTER = 6;

/** What an event is called in the end that such a noun may point to, where that is more than the noun itself. */
const contest = /(?:赛|竞赛|比武|运动会|杯|大比拼)$/u;
const contestNoun = /赛/u;

/** The committees of `programmes` that `text` names right behind them, apart from those in `named`. */
export function eventCommittees(
  text: string,
  programmes: readonly CandidateEntity[],
  named: readonly CandidateEntity[],
): readonly CandidateEntity[] {
  const places = committeesIn(text);
  if (places.length === 0) return [];
  const taken = reachOf(mentionsIn(named));
  const mentionsOf = new Map<CandidateEntity, Mention[]>();
  for (const { at, end } of places) {
    const owner = ownerBehind(programmes, at) ?? ownerPointedTo(text, programmes, at);
    if (!owner || taken(owner.start) >= end) continue;
    const words = text.slice(owner.start, end);
    const mentions = mentionsOf.get(owner.programme) ?? [];
    mentionsOf.set(owner.programme, mentions);
    mentions.push({
      start: owner.start,
      end,
      text: words,
      form: 'name',
      rule: 'committee-of-event',
      confidence: 0.85,
    });
  }
  return [...mentionsOf].map(([programme, mentions]): CandidateEntity => {
    const name = `${programme.name}组委会`;
    const aliases = new Set(mentions.map((mention) => mention.text.replace(/[“”《》\s]/gu, '')));
    aliases.delete(name);
    return { type: 'Institution', name, aliases: [...aliases], mentions };
  });
}

/** Where the words for a committee begin and end. */
function committeesIn(text: string): readonly { readonly at: number; readonly end: number }[] {
  const found: { at: number; end: number }[] = [];
  for (let at = text.indexOf('组'); at >= 0; at = text.indexOf('组', at + 1)) {
    committee.lastIndex = at;
    if (committee.test(text)) found.push({ at, end: committee.lastIndex });
  }
  return found;
}

interface Owner {
  readonly programme: CandidateEntity;
  /** Where the committee's name begins. */
  readonly start: number;
}

/** The programme that is named right before. */
function ownerBehind(programmes: readonly CandidateEntity[], at: number): Owner | undefined {
  for (const programme of programmes) {
    const mention = programme.mentions.find(({ end }) => end === at);
    if (mention) return { programme, start: mention.start };
  }
  return undefined;
}

/** 大赛|组委会: of the contests named so far the last one. */
function ownerPointedTo(text: string, programmes: readonly CandidateEntity[], at: number): Owner | undefined {
  const pointer = pointing.exec(text.slice(Math.max(0, at - LONGEST_POINTER), at));
  const noun = pointer?.groups?.noun;
  if (!pointer || noun === undefined) return undefined;
  const start = at - pointer[0].length;
  let nearest: { readonly programme: CandidateEntity; readonly start: number } | undefined;
  for (const programme of programmes) {
    if (!programme.name.endsWith(noun) && !(contestNoun.test(noun) && contest.test(programme.name))) continue;
    const mention = programme.mentions.findLast((each) => each.end <= start);
    if (mention && (!nearest || mention.start > nearest.start)) nearest = { programme, start: mention.start };
  }
  return nearest && { programme: nearest.programme, start };
}
