/** The messages of gongpu in the languages it speaks. */
import type { Language } from '../language.ts';
import { en, type Messages } from './en.ts';
import { zh } from './zh.ts';

export type { Messages } from './en.ts';

const dictionary: Readonly<Record<Language, Messages>> = { en, zh };

export function messagesIn(language: Language): Messages {
  return dictionary[language];
}
