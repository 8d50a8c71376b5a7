/** The government that an office such as 副市长 is in: of the region in front of it, or of the one that the article means. */
import type { DivisionMention } from '../places/find-divisions.ts';
import type { Regions } from '../resolution/regions.ts';
import type { Government, TitleContext } from './title-context.ts';

/** Answers {@link TitleContext.governmentBefore} for one article. */
export function governmentsOf(
  text: string,
  divisions: readonly DivisionMention[],
  regions: Regions,
): TitleContext['governmentBefore'] {
  const byEnd = new Map(divisions.map((division) => [division.end, division]));
  return (end, level): Government | undefined => {
    const division = byEnd.get(end);
    if (division) {
      const region = regions.meaning(division, level);
      if (!region?.name.endsWith(level)) return undefined;
      return { name: `${region.name}人民政府`, region: { start: division.start, end } };
    }
    if (!standsAlone.test(text.slice(Math.max(0, end - 2), end))) return undefined;
    const region = regions.relative(level, end, '人民政府');
    return region && { name: `${region.name}人民政府`, region: { start: end, end } };
  };
}

/** What may stand in front of an office that names no region. */
const standsAlone = /^$|[\s，。；：、“（兼]$|时任$|原任$|邀请$/u;
