/** Regions that act as bodies: 石城区、安平街道等单位的负责人, 安平镇、云水镇等12个镇街组队参赛, 对口合作单位云水县. */
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import type { Span } from '../../page/source-text.ts';
import { byStart } from '../../page/span-order.ts';
import type { DivisionMention } from './find-divisions.ts';

/** What stands behind a list of bodies and regions that do something together. */
const together =
  /^(?:(?:等[0-9多余两三四五六七八九十]*[个家]?(?:单位|部门|机构)?|[两三四五六七八九][个家]?单位|三方|双方)的?)?(?:有关|相关|主要|分管)*(?:负责人|负责同志|领导|代表|同志|工作人员|参加|出席|联合|共同|主办|承办|协办)/u;
/** Behind a list of regions alone: they send teams. */
const sendTeams =
  /^(?:等[0-9多余两三四五六七八九十]*|[0-9两三四五六七八九十]+)个?(?:镇街道?|乡镇街道|乡镇|街镇|街乡镇?|街道|区县|县区|县市区?|单位)[^，。；：]{0,16}(?:组成|组队|派出|选派|参赛|代表[队团])/u;
const partner = /(?:单位|主办方|承办方|协办方)$/u;
const between = new CharacterSet('、和与及');

/**
 * The divisions that stand for their government, by where they begin; of 石城区安平街道 that is the last.
 * `bodies` are names of organisations, none inside another.
 */
export function actingRegions(
  text: string,
  divisions: readonly DivisionMention[],
  bodies: readonly Span[],
): ReadonlySet<number> {
  const acting = new Set<number>();
  const items = itemsOf(divisions, bodies);
  for (let from = 0; from < items.length; ) {
    let to = from + 1;
    while (to < items.length && isJoined(text, items[to - 1], items[to])) to++;
    const list = items.slice(from, to);
    from = to;
    const regions = list.filter(({ region }) => region !== undefined);
    const last = list.at(-1);
    if (regions.length === 0 || last === undefined) continue;
    const behind = text.slice(last.end, last.end + 28);
    const before = text.slice(Math.max(0, (list[0]?.start ?? 0) - 4), list[0]?.start);
    const act =
      regions.length < list.length ? together.test(behind) : sendTeams.test(behind) || partner.test(before);
    if (act) for (const { region } of regions) acting.add(region ?? -1);
  }
  return acting;
}

interface Item extends Span {
  /** Where the region begins whose name ends the item; undefined for a body. */
  readonly region: number | undefined;
}

/** Bodies, and regions that are no part of a body's name, with the larger regions in front of them; in text order. */
function itemsOf(divisions: readonly DivisionMention[], bodies: readonly Span[]): readonly Item[] {
  const items: Item[] = bodies.map(({ start, end }) => ({ start, end, region: undefined }));
  const bodyStarts = new Set(bodies.map(({ start }) => start));
  let chain = -1;
  let chainEnd = -1;
  for (const { start, end, form, level } of divisions) {
    if (start !== chainEnd) chain = start;
    chainEnd = end;
    if (form === 'full' && level !== 'province' && !bodyStarts.has(chain))
      items.push({ start: chain, end, region: start });
  }
  const kept: Item[] = [];
  for (const item of items.sort((one, other) => byStart(one, other) || other.end - one.end)) {
    if (item.start >= (kept.at(-1)?.end ?? 0)) kept.push(item);
  }
  return kept;
}

const isJoined = (text: string, one: Span | undefined, other: Span | undefined): boolean =>
  one !== undefined && other !== undefined && other.start === one.end + 1 && between.hasAt(text, one.end);
