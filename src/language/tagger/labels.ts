/**
 * What the tagger says of each character: outside a name, or at the beginning, in the middle, at the end of a name of
 * some kind, or a name by itself. Labels are numbers: 0 outside, then four for each kind.
 */

export const nameKinds = ['person', 'organisation', 'place'] as const;
export type NameKind = (typeof nameKinds)[number];

export type LabelPlace = 'begin' | 'middle' | 'end' | 'single';
const places: readonly LabelPlace[] = ['begin', 'middle', 'end', 'single'];

export const outside = 0;
export const labelCount = 1 + nameKinds.length * places.length;

export function labelOf(kind: NameKind, place: LabelPlace): number {
  return 1 + nameKinds.indexOf(kind) * places.length + places.indexOf(place);
}

export function kindOf(label: number): NameKind | undefined {
  return label === outside ? undefined : nameKinds[Math.floor((label - 1) / places.length)];
}

export function placeOf(label: number): LabelPlace | undefined {
  return label === outside ? undefined : places[(label - 1) % places.length];
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
    labels
      .filter((before) =>
        leavesOpen(before) ? continues(label) && kindOf(before) === kindOf(label) : !continues(label),
      )
      .map((before) => ({ before, label })),
);
