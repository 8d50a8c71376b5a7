/** Sums that a relation accounts for: who funded what is told once, and its sum is a figure of what got it. */
import type { EntityType } from '../../../graph-schema/ontology.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Relation } from '../relation.ts';
import type { Reading } from '../syntax/reading.ts';
import { type OwnerRule, ownerOf, type Payment } from './owner-question.ts';

/** Of several that got the same sum, which of them it is told of first: 向工会拨付专项资金80万元 is about the fund. */
const ranks: Readonly<Record<EntityType, number>> = {
  Fund: 0,
  Programme: 1,
  Person: 2,
  Company: 3,
  Institution: 3,
  Union: 3,
  Place: 4,
};
/** 5000元慰问金 is the sum itself. */
export const onlySum = ({ type, name }: Entity): boolean => type === 'Fund' && /^\d/u.test(name);
const none: readonly Payment[] = [];

/** Looks up what a sum was given to. */
export function paymentsBySum(
  reading: Reading,
  relations: readonly Relation[],
): (sum: number) => readonly Payment[] {
  const bySum = new Map<number, Payment[]>();
  for (const { type, target, amount, status, start, end } of relations) {
    if (type !== 'FUNDED' || amount === undefined || status !== 'done') continue;
    const got = reading.entity(target);
    if (!got || onlySum(got)) continue;
    const known = bySum.get(amount);
    if (known === undefined) bySum.set(amount, [{ target: got, start, end }]);
    else known.push({ target: got, start, end });
  }
  for (const payments of bySum.values())
    payments.sort((a, b) => ranks[a.target.type] - ranks[b.target.type] || a.start - b.start);
  return (sum) => bySum.get(sum) ?? none;
}

/** 某某工会拿出65万元，建起职工小家: what the sum was given for, where the sentence says it. */
export const paidFor: OwnerRule = ({ payments, sentence }) => {
  const told = payments.find(({ start, end }) => start < sentence.end && sentence.start < end);
  return told && ownerOf(told.target, 'figure.paid-for', 0.85);
};
