/** How full names are shortened: 石城江川船舶重工有限公司 → 江川船舶, 江川公司; the brand stays, the rest thins out. */

/** Endings that say only the legal form. */
const legalForm =
  /(?:（[^（）]{1,8}）)?(?:集团)?(?:股份|控股)?(?:有限责任公司|有限公司|股份公司|集团公司|总公司|公司|集团)$/u;

/** The name without region, brackets and legal form: 江川船舶重工. */
export function coreOf(name: string, region: string): string {
  const own = name.startsWith(region) ? name.slice(region.length) : name;
  const bare = own.replace(/（[^（）]*）|\([^()]*\)/gu, '');
  const core = bare.replace(legalForm, '');
  return core.length >= 2 ? core : bare;
}

/** Whether `short` is `full` with characters left out, beginning with the same two. */
export function abbreviates(short: string, full: string): boolean {
  if (short.length < 2 || short.length > full.length || short.slice(0, 2) !== full.slice(0, 2)) return false;
  let at = 0;
  for (const character of short) {
    at = full.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const longestShortForm = 8;

/**
 * The end of a short form of a body that begins at `start`, where its brand stands; undefined where too little of
 * the core follows to be sure. `core` comes from {@link coreOf}.
 */
export function shortFormEnd(text: string, start: number, core: string): number | undefined {
  if (!text.startsWith(core.slice(0, 2), start)) return undefined;
  let end = start + 2;
  let at = 2;
  while (end - start < longestShortForm && end < text.length) {
    const next = core.indexOf(text.charAt(end), at);
    // 江川钻探|工会: 工程 in the full name does not reach into the head of the part.
    if (next < 0 || (text.startsWith('工会', end) && !core.startsWith('工会', next))) break;
    at = next + 1;
    end += 1;
  }
  const suffix = /^(?:集团公司|集团|股份公司|公司)/u.exec(text.slice(end, end + 4))?.[0] ?? '';
  if (end - start >= 4 || (suffix !== '' && end - start >= 2)) return end + suffix.length;
  return undefined;
}
