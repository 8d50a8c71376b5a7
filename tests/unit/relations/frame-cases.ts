/** How the examples of a frame are written down and run. */
import { describe, expect, test } from 'vitest';
import type { RelationType } from '../../../graph-schema/ontology.ts';
import { readMarked } from './marked-text.ts';

export interface FrameCases {
  readonly frame: string;
  readonly type: RelationType;
  /** Marked text, then every claim of this type that it makes: `source → target`. */
  readonly says: readonly (readonly [text: string, ...claims: string[]])[];
  /** Marked texts that make no claim of this type that is held to have happened. */
  readonly silent: readonly string[];
}

export function describeFrames(title: string, cases: readonly FrameCases[]): void {
  describe(title, () => {
    for (const { frame, type, says, silent } of cases) {
      describe(frame, () => {
        test.each(says.map(([text, ...claims]) => ({ text, claims })))('$text', ({ text, claims }) => {
          expect(claimsOf(text, type)).toEqual([...claims].sort());
        });
        test.each(silent.map((text) => ({ text })))('nothing in $text', ({ text }) => {
          expect(claimsOf(text, type)).toEqual([]);
        });
      });
    }
  });
}

/** Claims of one type that are held to have happened, sorted; planned and reported ones are left out. */
function claimsOf(text: string, type: RelationType): readonly string[] {
  return readMarked(text)
    .filter((claim) => claim.includes(` ${type} `) && !/planned\)|reported\)/u.test(claim))
    .map((claim) => claim.replace(` ${type} `, ' → '))
    .sort();
}
