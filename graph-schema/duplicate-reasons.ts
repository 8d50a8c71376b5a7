/** Why two entities that are kept apart may be the same, as `POSSIBLY_SAME.reason` says it. */
import type { Label } from './ontology.ts';

export const duplicateReasons = {
  'same name': { zh: '名称相同', en: 'same name' },
  'one is called by the name of the other': {
    zh: '一个的别称是另一个的名称',
    en: 'one is called by the name of the other',
  },
} as const satisfies Readonly<Record<string, Label>>;

export type DuplicateReason = keyof typeof duplicateReasons;

/** In the words of a language; a reason that is not known as it is. */
export function duplicateReason(reason: string, language: keyof Label): string {
  const known: Readonly<Record<string, Label>> = duplicateReasons;
  return known[reason]?.[language] ?? reason;
}
