/** The claims and figures of an article, between its entities. */
import { isAllowedRelation } from '../../../graph-schema/ontology.ts';
import type { EntityNumber } from '../../entities/entity.ts';
import type { Extraction } from '../../extraction/record.ts';
import { identifier } from '../identifier.ts';
import type { DraftClaim, DraftEntity, DraftFigure } from './draft.ts';
import { type Place, withoutAbsent } from './place.ts';

/** Identifiers that stay when words before the evidence are corrected: the quote tells claims apart, not its place. */
function numbered(kind: 'claim' | 'figure'): (parts: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (parts) => {
    const key = JSON.stringify(parts);
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return identifier(kind, [...parts, String(occurrence)]);
  };
}

export function draftClaims(
  extraction: Extraction,
  entities: readonly DraftEntity[],
  indexOf: ReadonlyMap<EntityNumber, number>,
  place: Place,
): readonly DraftClaim[] {
  const idOf = numbered('claim');
  const { date } = place.record.issue;
  return extraction.relations.flatMap((relation): DraftClaim[] => {
    const { type, start, end, quote, role, title, amount, rule, confidence, status } = relation;
    const source = indexOf.get(relation.source);
    const target = indexOf.get(relation.target);
    const from = source === undefined ? undefined : entities[source];
    const to = target === undefined ? undefined : entities[target];
    if (source === undefined || target === undefined || from === undefined || to === undefined) return [];
    // Nothing is its own part, and what the ontology does not know cannot be stored.
    if (source === target || !isAllowedRelation(type, from.type, to.type)) return [];
    const ends = [from.type, from.name, to.type, to.name];
    const id = idOf([place.id, type, ...ends, role, title, String(amount ?? ''), status, quote]);
    const properties = {
      article: place.id,
      issue: place.issueId,
      ...withoutAbsent({ date }),
      quote,
      start,
      end,
      rule,
      confidence,
      status,
      ...(role !== '' && { role }),
      ...(title !== '' && { title }),
      ...(amount !== null && { amount }),
    };
    return [{ id, type, source, target, properties }];
  });
}

export function draftFigures(
  extraction: Extraction,
  entities: readonly DraftEntity[],
  indexOf: ReadonlyMap<EntityNumber, number>,
  place: Place,
): readonly DraftFigure[] {
  const idOf = numbered('figure');
  return extraction.facts.flatMap((fact): DraftFigure[] => {
    const { about, what, value, unit, approx, start, end, quote, rule, confidence } = fact;
    const entity = indexOf.get(about);
    const owner = entity === undefined ? undefined : entities[entity];
    if (entity === undefined || owner === undefined) return [];
    const id = idOf([place.id, owner.type, owner.name, what, String(value), unit, approx, quote]);
    return [{ id, entity, properties: { what, value, unit, approx, quote, start, end, rule, confidence } }];
  });
}
