/** The one order of texts in the graph: by UTF-16 units, so that it does not depend on a machine's locale. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
