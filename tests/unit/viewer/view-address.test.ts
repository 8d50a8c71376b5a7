import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimStatusNames, entityTypeNames, relationTypeNames } from '../../../graph-schema/ontology.ts';
import { fromAddress, toAddress } from '../../../viewer/state/view-address.ts';
import { egoDepths, initialView, readingForms, type ViewState } from '../../../viewer/state/view-state.ts';

const id = fc.string({ minLength: 1, unit: 'binary' });
const ids = fc.uniqueArray(id, { maxLength: 6 });
const day = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2079-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const coordinate = fc.integer({ min: -50_000, max: 50_000 }).map((value) => value / 10_000);

const scope: fc.Arbitrary<ViewState['scope']> = fc.oneof(
  fc.constant({ kind: 'all' as const }),
  fc.record({ kind: fc.constant('ego' as const), centre: id, depth: fc.constantFrom(...egoDepths) }),
  fc.record({
    kind: fc.constant('path' as const),
    nodes: fc.uniqueArray(id, { minLength: 1, maxLength: 6 }),
  }),
);

const view: fc.Arbitrary<ViewState> = fc
  .record({
    scope,
    shown: ids,
    hidden: ids,
    hiddenTypes: fc.uniqueArray(fc.constantFrom(...entityTypeNames)),
    hiddenRelations: fc.uniqueArray(fc.constantFrom(...relationTypeNames)),
    hiddenStatuses: fc.uniqueArray(fc.constantFrom(...claimStatusNames)),
    issue: fc.option(id),
    since: fc.option(day),
    until: fc.option(day),
    open: fc.option(id),
    reading: fc.option(
      fc.record({
        article: id,
        evidence: fc.option(fc.record({ kind: fc.constantFrom('claim' as const, 'figure' as const), id })),
        form: fc.constantFrom(...readingForms),
      }),
    ),
    camera: fc.option(
      fc.record({
        x: coordinate,
        y: coordinate,
        ratio: fc.integer({ min: 1, max: 30_000 }).map((n) => n / 1e4),
      }),
    ),
  })
  // The transitions never leave an entity both added and hidden.
  .map(({ shown, ...rest }) => ({ ...rest, added: shown.filter((one) => !rest.hidden.includes(one)) }));

describe('the address', () => {
  it('reopens exactly the view that it was made from', () => {
    fc.assert(
      fc.property(view, (state) => {
        expect(fromAddress(`#${toAddress(state)}`)).toEqual(state);
      }),
    );
  });

  it('is empty for the view that one starts with', () => {
    expect(toAddress(initialView)).toBe('');
    expect(fromAddress('')).toEqual(initialView);
  });

  it('is never an error, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const state = fromAddress(text);
        expect(fromAddress(toAddress(state))).toEqual(state);
      }),
    );
  });

  it('leaves out types, days, depths and cameras that do not exist', () => {
    expect(fromAddress('#without=Dragon&without=Union&since=soon&focus=e1&depth=9&camera=1_2_-3')).toEqual({
      ...initialView,
      hiddenTypes: ['Union'],
      scope: { kind: 'ego', centre: 'e1', depth: 1 },
    });
  });
});
