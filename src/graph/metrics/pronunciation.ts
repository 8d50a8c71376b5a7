/** Names as they are typed on a keyboard without Chinese: in pinyin, and in first letters. */
import { pinyin } from 'pinyin-pro';
import type { EntityType } from '../../../graph-schema/ontology.ts';

export interface Pronunciation {
  readonly pinyin: string;
  readonly initials: string;
}

/** Name and aliases, separated by spaces, each once. ü is v: 吕 is lv. */
export function pronunciation(entity: {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
}): Pronunciation {
  const names = [entity.name, ...entity.aliases].map((name) => syllablesOf(name, entity.type));
  return {
    pinyin: distinct(names.map((name) => name.join(''))),
    initials: distinct(names.map((name) => name.map(initial).join(''))),
  };
}

/** How a name is read, character by character; what is neither letter nor digit is empty. */
export function syllablesOf(name: string, type: EntityType): string[] {
  return pinyin(name, {
    type: 'array',
    toneType: 'none',
    v: true,
    // A surname's own reading (单 shan, 解 xie) is right for persons only: it would misread 解放日报 and 单位.
    surname: type === 'Person' ? 'head' : 'off',
  }).map(plain);
}

/** Letters and digits of a syllable, or of one character that is no Chinese: é is e, “ is nothing. */
function plain(syllable: string): string {
  return syllable
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}

function initial(syllable: string): string {
  return syllable.slice(0, 1);
}

function distinct(words: readonly string[]): string {
  return [...new Set(words.filter((word) => word !== ''))].join(' ');
}
