/**
 * A facility may be a body and what an article is about: 金昌市首个职工心理服务站 opens, and the headline says 职工心理服务站.
 * It is one thing, the body.
 */
import { byStart } from '../page/span-order.ts';
import { type CandidateEntity, spanKey } from './candidate.ts';
import type { Mention } from './entity.ts';
import { isOnlyRegion } from './resolution/unify-names.ts';

/**
 * The bodies with what was taken for programmes besides, and the programmes that are left. A programme that only the
 * heading names, and whose pointers all mean a body, is none; `headingEnd` is where the heading ends.
 */
export function facilitiesOnce(
  bodies: readonly CandidateEntity[],
  programmes: readonly CandidateEntity[],
  headingEnd: number,
): { readonly bodies: readonly CandidateEntity[]; readonly programmes: readonly CandidateEntity[] } {
  if (programmes.length === 0) return { bodies, programmes };
  const institutions = bodies.filter(({ type }) => type === 'Institution');
  const pointed = new Map<number, CandidateEntity>();
  for (const institution of institutions) {
    for (const mention of institution.mentions)
      if (mention.form === 'pointer') pointed.set(spanKey(mention), institution);
  }
  const added = new Map<CandidateEntity, Mention[]>();
  const kept: CandidateEntity[] = [];
  for (const programme of programmes) {
    const same = institutions.find(({ name }) => isFullerNameOf(name, programme.name));
    if (same) {
      added.set(same, [...(added.get(same) ?? []), ...programme.mentions]);
      continue;
    }
    const own = programme.mentions.filter((mention) => {
      const body = pointed.get(spanKey(mention))?.name;
      return body === undefined || body === programme.name || !body.endsWith(mention.text);
    });
    if (own.length === programme.mentions.length) kept.push(programme);
    else if (own.some(({ start }) => start >= headingEnd)) kept.push({ ...programme, mentions: own });
  }
  return {
    bodies: added.size === 0 ? bodies : bodies.map((body) => withMentions(body, added.get(body) ?? [])),
    programmes: kept,
  };
}

/** 包头市石拐区|职工法律服务中心, 金昌市首个|镍业职工心理服务站 */
function isFullerNameOf(name: string, short: string): boolean {
  return name !== short && name.endsWith(short) && isOnlyRegion(name.slice(0, -short.length));
}

function withMentions(body: CandidateEntity, mentions: readonly Mention[]): CandidateEntity {
  const own = [...body.mentions];
  for (const mention of mentions)
    if (own.every(({ start, end }) => mention.end <= start || end <= mention.start)) own.push(mention);
  return own.length === body.mentions.length ? body : { ...body, mentions: own.sort(byStart) };
}
