/**
 * What the tagger says of each character: outside a name, in a person's name (at its beginning, in its middle, at its
 * end, or all of it), or in a name of something else. Labels are numbers.
 */

export type NamePlace = 'begin' | 'middle' | 'end' | 'single';
/** By label. */
const places: readonly (NamePlace | undefined)[] = [undefined, 'begin', 'middle', 'end', 'single', undefined];

export const outside = 0;
/** Organisations and places: told apart from people, not from each other, and where they begin and end is left open. */
export const otherName = 5;
export const labelCount = 6;

/** The label of a character at such a place of a person's name. */
export function labelOf(place: NamePlace): number {
  return places.indexOf(place);
}

/** Where in a person's name the character stands; undefined in other names and outside of names. */
export function placeOf(label: number): NamePlace | undefined {
  return places[label];
}

function leavesOpen(label: number): boolean {
  const place = placeOf(label);
  return place === 'begin' || place === 'middle';
}

function continues(label: number): boolean {
  const place = placeOf(label);
  return place === 'middle' || place === 'end';
}

const labels: readonly number[] = Array.from({ length: labelCount }, (_, label) => label);

/** Labels that a sentence may begin with, and those that it may end with. */
export const firstLabels: readonly number[] = labels.filter((label) => !continues(label));
export const lastLabels: readonly number[] = labels.filter((label) => !leavesOpen(label));

/** Every pair of labels that may follow each other, grouped by the second one. */
export const labelPairs: readonly { readonly before: number; readonly label: number }[] = labels.flatMap(
  (label) =>
    labels.filter((before) => leavesOpen(before) === continues(label)).map((before) => ({ before, label })),
);
