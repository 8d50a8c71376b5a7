/**
 * The same sentences with other people in them, and with unions of the bodies that they name. The corpus speaks again
 * and again of the leaders of its year; what the tagger has to learn is what stands around a name and what names are
 * made of: rare and compound surnames, names of the minorities, unions, of which the corpus has few.
 */

import type { TaggedName, TaggedSentence } from '../../bench/msra/corpus.ts';
import { soundCharacters } from '../../src/language/lexicons/minority-names.ts';
import { compoundSurnames, singleSurnameAt } from '../../src/language/lexicons/surnames.ts';
import type { Random } from './random.ts';

const hasUnions = /(?:公司|集团|厂|局|学院|医院|大学|委|市|省|区|县|矿|社|银行)$/u;
const unionEndings = ['工会', '工会', '工会', '工会委员会', '党委', '职工服务中心'];

/** Every sentence that names a person or an organisation, once, with other names where they were changed. */
export function withOtherPeople(
  sentences: readonly TaggedSentence[],
  random: Random,
): readonly TaggedSentence[] {
  const newPerson = nameMaker(sentences, random);
  return sentences.flatMap((sentence) => {
    let changed = false;
    const made = replaceNames(sentence, (text, { kind }) => {
      if (kind === 'person' && text.length >= 2) {
        changed = true;
        return newPerson();
      }
      if (kind === 'organisation' && hasUnions.test(text) && random(3) === 0) {
        changed = true;
        return text + pick(unionEndings, random);
      }
      return text;
    });
    return changed ? [made] : [];
  });
}

function replaceNames(
  { text, names }: TaggedSentence,
  replace: (text: string, name: TaggedName) => string,
): TaggedSentence {
  let made = '';
  let at = 0;
  const moved: TaggedName[] = [];
  for (const name of names) {
    made += text.slice(at, name.start);
    const other = replace(text.slice(name.start, name.end), name);
    moved.push({ start: made.length, end: made.length + other.length, kind: name.kind });
    made += other;
    at = name.end;
  }
  return { text: made + text.slice(at), names: moved };
}

function nameMaker(sentences: readonly TaggedSentence[], random: Random): () => string {
  const surnames = {
    common: surnamesOf('common'),
    rare: surnamesOf('rare'),
    compound: [...compoundSurnames],
  };
  const sounds = [...soundCharacters];
  const given = sentences.flatMap(({ text, names }) =>
    names.flatMap(({ kind, start, end }) =>
      kind === 'person' && (end - start === 2 || end - start === 3) && singleSurnameAt(text, start)
        ? [text.slice(start + 1, end)]
        : [],
    ),
  );
  const spelt = (least: number, most: number) =>
    Array.from({ length: least + random(most - least + 1) }, () => pick(sounds, random)).join('');
  const givenName = () => {
    const one = pick(given, random);
    const other = pick(given, random);
    if (random(2) === 0) return one;
    return random(3) === 0 ? one.charAt(0) : one.charAt(0) + other.charAt(other.length - 1);
  };
  return () => {
    const share = random(100);
    if (share < 8) return `${spelt(2, 4)}·${spelt(2, 4)}`;
    if (share < 14) return spelt(3, 4);
    if (share < 24) return pick(surnames.compound, random) + pick(given, random);
    return pick(share < 45 ? surnames.rare : surnames.common, random) + givenName();
  };
}

function surnamesOf(kind: 'common' | 'rare'): readonly string[] {
  const found: string[] = [];
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code);
    if (singleSurnameAt(character, 0)?.kind === kind) found.push(character);
  }
  return found;
}

function pick(list: readonly string[], random: Random): string {
  return list[random(list.length)] ?? '';
}
