/** Identifiers made from content: the same thing has the same one on every machine, in both databases. */
import { createHash } from 'node:crypto';
import type { EntityType } from '../../graph-schema/ontology.ts';

export type IdentifierKind = Lowercase<EntityType> | 'issue' | 'page' | 'article' | 'claim' | 'figure';

/** Digits and letters that cannot be mistaken for each other when somebody reads them out. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
/** 13 characters of 5 bits: among ten million identifiers, two alike are a chance of one in a million. */
const length = 13;

function digest(text: string): string {
  const bytes = createHash('sha256').update(text).digest();
  let code = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5 && code.length < length) {
      bits -= 5;
      code += alphabet[(value >>> bits) & 31];
    }
    if (code.length === length) break;
    value &= (1 << bits) - 1;
  }
  return code;
}

/** `person-3k9w…`: a readable kind and a code made from `parts`; different lists of parts never run together. */
export function identifier(kind: IdentifierKind, parts: readonly string[]): string {
  return `${kind}-${digest(JSON.stringify([kind, ...parts]))}`;
}

const entityKinds: Readonly<Record<EntityType, IdentifierKind>> = {
  Person: 'person',
  Union: 'union',
  Company: 'company',
  Institution: 'institution',
  Programme: 'programme',
  Fund: 'fund',
  Place: 'place',
};

export function entityIdentifier(type: EntityType, parts: readonly string[]): string {
  return identifier(entityKinds[type], parts);
}

/** SHA-256 in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
