/** A payment counts once: 向Ｏ拨付6万元资金 is a sum that Ｏ got, and no second one that the words “6万元资金” got. */
import type { Entity, EntityLayer } from '../entities/entity.ts';
import { onlySum } from './figures/payments.ts';
import type { Relation } from './relation.ts';

/** Leaves the amount with whoever received it, where the same words also name the sum as a fund. */
export function paymentsToldOnce(relations: readonly Relation[], layer: EntityLayer): readonly Relation[] {
  const sums = new Set(layer.entities.filter(onlySum).map(({ id }: Entity) => id));
  if (sums.size === 0) return relations;
  const paid = relations.filter(isPayment);
  return relations.map((relation) => {
    const { source, target, amount, start, end } = relation;
    if (!isPayment(relation) || !sums.has(target)) return relation;
    const isToldOfReceiver = paid.some(
      (other) =>
        other.source === source &&
        other.amount === amount &&
        !sums.has(other.target) &&
        other.start < end &&
        start < other.end,
    );
    if (!isToldOfReceiver) return relation;
    const { amount: _, ...without } = relation;
    return without;
  });
}

const isPayment = ({ type, amount }: Relation): boolean => type === 'FUNDED' && amount !== undefined;
