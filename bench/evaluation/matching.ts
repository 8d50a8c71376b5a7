/** When an extracted entity is the one that a reader has listed. */
import type { EntityRecord } from '../../src/extraction/record.ts';
import type { AnnotatedEntity } from './annotation.ts';

/** Text without line breaks, blanks and `#` marks. */
export const squeeze = (text: string): string => text.replace(/[\s#]+/gu, '');

/** Names are compared without marks, widths and case. */
export function normalise(name: string): string {
  return squeeze(name)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”"'‘’《》〈〉「」『』()（）【】[\]·•—\-–:：,，、。.!！?？;；]/gu, '');
}

/** Words that point to a thing without naming it: they do not show that two entities are the same. */
const pointers: ReadonlySet<string> = new Set(
  '活动 会议 此次活动 本次活动 会上 比赛 培训 该公司 公司 该局 该局工会 该工会 工会 该集团 该区 该区总工会 区总工会 全区 该街道 现场 座谈会 座谈 项目 资金 展览 驿站 小站 集团 本市 全市 培训班 课程 名单 通知 此次 服务'.split(
    ' ',
  ),
);
/** Programmes and funds are often described: descriptions so much alike are of one thing. */
const alike = 0.7;

/** How well an extracted entity fits an annotated one; 0 where it is another. */
export function entityFit(annotated: AnnotatedEntity, found: EntityRecord): number {
  if (!annotated.types.includes(found.type)) return 0;
  const name = normalise(annotated.name);
  const foundName = normalise(found.name);
  if (name === foundName) return 3;
  const accepted = [name, ...annotated.also.map(normalise)].filter((n) => n !== '');
  if (accepted.includes(foundName)) return pointers.has(foundName) ? 0.5 : 2.5;
  const forms = [foundName, ...found.aliases.map(normalise), ...found.mentions.map((m) => normalise(m.text))];
  if (forms.includes(name)) return 2.2;
  const shared = forms.filter((form) => !pointers.has(form) && accepted.includes(form));
  if (shared.length > 0) return 2 + Math.min(0.15, Math.max(...shared.map((s) => s.length)) / 100);
  if (!annotated.types.includes('Programme') && !annotated.types.includes('Fund')) return 0;
  const best = Math.max(0, ...accepted.filter((a) => !pointers.has(a)).map((a) => likeness(a, foundName)));
  return best >= alike ? best : 0;
}

/** Shared pairs of characters, or one description inside the other; 0 to 1. */
function likeness(a: string, b: string): number {
  const within = a.length >= 5 && b.length >= 5 && (a.includes(b) || b.includes(a));
  const share = Math.min(a.length, b.length) / Math.max(a.length, b.length);
  return Math.max(pairsShared(a, b), within ? 0.5 + 0.5 * share : 0);
}

/** The Dice coefficient over pairs of neighbouring characters. */
function pairsShared(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return a === b ? 1 : 0;
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++)
    counts.set(a.slice(i, i + 2), (counts.get(a.slice(i, i + 2)) ?? 0) + 1);
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const left = counts.get(b.slice(i, i + 2)) ?? 0;
    if (left > 0) {
      shared += 1;
      counts.set(b.slice(i, i + 2), left - 1);
    }
  }
  return (2 * shared) / (a.length - 1 + b.length - 1);
}

/** One-to-one pairs of indices, the best fits first; a score of 0 is no pair. */
export function pairUp<A, B>(
  as: readonly A[],
  bs: readonly B[],
  score: (a: A, b: B) => number,
  prefer: (a: A) => number = () => 0,
): ReadonlyMap<number, { readonly other: number; readonly fit: number }> {
  const candidates = as.flatMap((a, i) =>
    bs.flatMap((b, j) => {
      const value = score(a, b);
      return value > 0 ? [{ i, j, fit: value, preference: prefer(a) }] : [];
    }),
  );
  candidates.sort((x, y) => y.fit - x.fit || y.preference - x.preference);
  const pairs = new Map<number, { other: number; fit: number }>();
  const taken = new Set<number>();
  for (const { i, j, fit: value } of candidates) {
    if (pairs.has(i) || taken.has(j)) continue;
    pairs.set(i, { other: j, fit: value });
    taken.add(j);
  }
  return pairs;
}
