/** Home regions that the gazetteer knows. */
import { parseRegion } from '../../language/gazetteer/gazetteer.ts';

/** Whether a text is a region with or without its parents: 浙江省宁波市, 宁波市, 宁波. */
export function isKnownRegion(text: string): boolean {
  const smallest = parseRegion(text).at(-1);
  return smallest !== undefined && (text.endsWith(smallest.name) || text.endsWith(smallest.short));
}
