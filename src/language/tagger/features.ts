/** The features of one character: hashes of what it, its neighbours and their words and clues are together. */
import type { Span } from '../../page/source-text.ts';
import type { Clues } from './clues.ts';
import { mix } from './hash.ts';

export const featuresPerCharacter = 17;

/**
 * Writes the features of the character at `i` to `into` from `offset`. Nothing outside `sentence` is looked at. The
 * first number of each feature keeps it apart from the others; changing any of this asks for a new training.
 */
export function featuresAt(
  clues: Clues,
  i: number,
  { start, end }: Span,
  into: Int32Array,
  offset = 0,
): void {
  const one = i > start;
  const two = i > start + 1;
  const another = i + 1 < end;
  const further = i + 2 < end;
  const { characters, givenNames, surnames, afterNames } = clues;
  const c = characters[i] ?? 0;
  const left = one ? (characters[i - 1] ?? 0) : 0;
  const lefter = two ? (characters[i - 2] ?? 0) : 0;
  const right = another ? (characters[i + 1] ?? 0) : 0;
  const righter = further ? (characters[i + 2] ?? 0) : 0;
  const leftHere = mix(mix(2, left), c);
  const hereRight = mix(mix(3, c), right);
  let n = offset;
  into[n++] = mix(1, c);
  into[n++] = leftHere;
  into[n++] = hereRight;
  into[n++] = mix(mix(4, left), right);
  into[n++] = mix(leftHere, (lefter << 4) | 1);
  into[n++] = mix(leftHere, (right << 4) | 2);
  into[n++] = mix(hereRight, (righter << 4) | 3);

  const place = clues.wordPlaces[i] ?? 0;
  const tag = clues.tags[i] ?? 0;
  const before = clues.wordsBefore[i] ?? 0;
  const beginsWord = place === 1 || place === 4;
  const endsWord = place === 3 || place === 4;
  const tagBefore = beginsWord && one ? (clues.tags[i - 1] ?? 0) : 0;
  const tagBehind = endsWord && another ? (clues.tags[i + 1] ?? 0) : 0;
  into[n++] = mix(mix(5, clues.words[i] ?? 0), place);
  into[n++] = mix(mix(6, before), place);
  into[n++] = mix(mix(7, clues.wordsBehind[i] ?? 0), place);
  into[n++] = mix(mix(mix(mix(8, tagBefore), tag), tagBehind), place);

  const given = givenNames[i] ?? 0;
  const givenBefore = one ? (givenNames[i - 1] ?? 0) : 0;
  const givenBehind = another ? (givenNames[i + 1] ?? 0) : 0;
  const givenLater = further ? (givenNames[i + 2] ?? 0) : 0;
  const surname = surnames[i] ?? 0;
  const surnameBefore = one ? (surnames[i - 1] ?? 0) : 0;
  const surnameEarlier = two ? (surnames[i - 2] ?? 0) : 0;
  const role = clues.roles[i] ?? 0;
  const roleBefore = one ? (clues.roles[i - 1] ?? 0) : 0;
  const after = another ? (afterNames[i + 1] ?? 0) : 0;
  const afterNext = further ? (afterNames[i + 2] ?? 0) : 0;
  const afterThird = i + 3 < end ? (afterNames[i + 3] ?? 0) : 0;
  into[n++] = mix(9, ((clues.divisions[i] ?? 0) << 4) | place);
  into[n++] = mix(10, (surname << 20) | (givenBehind << 16) | (givenLater << 12) | (roleBefore << 8) | place);
  into[n++] = mix(11, (surnameBefore << 20) | (given << 16) | (givenBehind << 12) | (after << 8) | place);
  into[n++] = mix(
    12,
    (surnameEarlier << 20) | (givenBefore << 16) | (given << 12) | (after << 8) | (surnameBefore << 4) | role,
  );
  into[n++] = mix(mix(13, (surname << 12) | (roleBefore << 8) | (afterNext << 4) | after), before);
  into[n++] = mix(14, (surname << 16) | (afterThird << 8) | (afterNext << 4) | roleBefore);
}
