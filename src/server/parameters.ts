/** What clients may ask with: the parameters of the API's addresses, each checked before anything is done. */
import { z } from '@hono/zod-openapi';
import { claimStatusNames, entityTypeNames, relationTypeNames } from '../../graph-schema/ontology.ts';

/** `a,b` or `a` given twice: one or more of the names. */
function listOf<T extends string>(names: readonly T[], description: string) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [given].flat().flatMap((text) => text.split(',')))
    .pipe(z.array(z.enum(names)))
    .optional()
    .openapi({
      param: { style: 'form', explode: false, description: `${description}; separated by commas` },
      type: 'array',
      items: { type: 'string', enum: [...names] },
    });
}

/** A whole number written in digits. */
export function wholeNumber(lowest: number, highest: number, otherwise: number, description: string) {
  return z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.int().min(lowest).max(highest))
    .optional()
    .transform((given) => given ?? otherwise)
    .openapi({
      param: { description },
      type: 'integer',
      minimum: lowest,
      maximum: highest,
      default: otherwise,
    });
}

export const identifier = z.string().min(1).max(200);
export const idParameter = z.object({
  id: identifier.openapi({ param: { description: 'Identifier, as other answers give it' } }),
});

export const typesOf = (description: string) => listOf(entityTypeNames, description);
export const types = typesOf('Only entities of these types');
export const relations = listOf(relationTypeNames, 'Only claims of these types');
export const status = listOf(claimStatusNames, 'Only claims of these statuses');
export const day = (description: string) => z.iso.date().optional().openapi({ param: { description } });
export const issueId = identifier.optional().openapi({ param: { description: 'Only claims of this issue' } });

/** For `refine`: a period that ends before it begins is a mistake. */
export const inOrder = (first: string | undefined, last: string | undefined): boolean =>
  first === undefined || last === undefined || first <= last;
