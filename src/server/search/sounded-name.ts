/** A name as it can be typed: character by character, each as it is written and as it sounds. */
import type { EntityType } from '../../../graph-schema/ontology.ts';
import { syllablesOf } from '../../graph/metrics/pronunciation.ts';
import { foldCharacter } from './fold.ts';

export interface Sign {
  /** Folded. */
  readonly character: string;
  /** In pinyin; empty for what is no Chinese character. */
  readonly syllable: string;
  /** Where it stands in the name, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

export interface SoundedName {
  readonly text: string;
  readonly signs: readonly Sign[];
}

/** The name's letters, digits and Chinese characters; what else stands in it cannot be typed. */
export function soundedName(text: string, type: EntityType): SoundedName {
  const characters = [...text];
  const syllables = syllablesOf(text, type);
  // A character that the pronunciation takes apart would shift all that follow: then there is only the writing.
  const sounds = syllables.length === characters.length ? syllables : [];
  let at = 0;
  const signs = characters.flatMap((character, index) => {
    const start = at;
    at += character.length;
    const isChinese = /\p{Script=Han}/u.test(character);
    return [...foldCharacter(character)].map((one) => ({
      character: one,
      syllable: isChinese ? (sounds[index] ?? '') : '',
      start,
      end: at,
    }));
  });
  return { text, signs };
}
