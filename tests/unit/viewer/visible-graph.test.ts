import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityTypeNames, relationTypeNames } from '../../../graph-schema/ontology.ts';
import {
  clearFilters,
  showDates,
  showIssue,
  toggleRelation,
  toggleStatus,
  toggleType,
} from '../../../viewer/state/filters.ts';
import { emptyGraph, mergeGraphs } from '../../../viewer/state/graph-data.ts';
import { openEntity } from '../../../viewer/state/opening.ts';
import {
  addEntities,
  focusOn,
  hideEntity,
  showAll,
  showHidden,
  showPath,
} from '../../../viewer/state/scope.ts';
import { initialView, type ViewState } from '../../../viewer/state/view-state.ts';
import { facets, visibleGraph } from '../../../viewer/state/visible-graph.ts';
import { data, edge, node } from './sample-graph.ts';

const idsIn = (view: ViewState) => visibleGraph(data, view).nodes.map((one) => one.id);
const claimsIn = (view: ViewState) => visibleGraph(data, view).edges.map((one) => one.id);

describe('what is shown', () => {
  it('is the whole graph at first', () => {
    expect(idsIn(initialView)).toHaveLength(8);
    expect(claimsIn(initialView)).toHaveLength(9);
  });

  it('loses a type and its claims, and gets them back', () => {
    const without = toggleType(initialView, 'Person');
    expect(idsIn(without)).not.toContain('lin');
    expect(claimsIn(without)).not.toContain('c5');
    expect(toggleType(without, 'Person')).toEqual(initialView);
  });

  it('loses entities whose every claim is filtered out', () => {
    const without = toggleRelation(initialView, 'LOCATED_IN');
    expect(idsIn(without)).not.toContain('park');
    expect(idsIn(without)).toContain('games');
  });

  it('holds only claims of an issue', () => {
    expect(claimsIn(showIssue(initialView, 'i2'))).toEqual(['c2', 'c8']);
  });

  it('holds only claims of a range of days, none without a date', () => {
    expect(claimsIn(showDates(initialView, '2024-04-01', null))).toEqual(['c2', 'c8']);
    expect(claimsIn(showDates(initialView, null, '2024-03-12'))).not.toContain('c7');
    expect(claimsIn(showDates(initialView, '2024-03-12', '2024-03-12'))).not.toContain('c2');
  });

  it('holds no plans when plans are filtered out', () => {
    expect(idsIn(toggleStatus(initialView, 'planned'))).not.toContain('school');
  });

  it('keeps the open entity whatever is filtered', () => {
    const view = openEntity(toggleType(initialView, 'Person'), 'lin');
    expect(idsIn(view)).toContain('lin');
  });

  it('around an entity is what one claim reaches, or two', () => {
    expect(idsIn(focusOn(initialView, 'park', 1))).toEqual(['games', 'park']);
    expect(idsIn(focusOn(initialView, 'park', 2))).toEqual(['city', 'games', 'lin', 'park']);
  });

  it('around an unknown entity is nothing', () => {
    expect(idsIn(focusOn(initialView, 'nobody', 2))).toEqual([]);
  });

  it('on a path is the path and all claims between its entities', () => {
    const view = showPath(initialView, ['district', 'city', 'games']);
    expect(idsIn(view)).toEqual(['city', 'district', 'games']);
    expect(claimsIn(view)).toEqual(['c1', 'c2', 'c3', 'c4']);
  });

  it('grows by the neighbours that were asked for, even of a type that is filtered out', () => {
    const view = addEntities(focusOn(toggleType(initialView, 'Person'), 'park', 1), ['lin']);
    expect(idsIn(view)).toEqual(['games', 'lin', 'park']);
    expect(claimsIn(view)).toContain('c6');
  });

  it('loses what is hidden by hand until it is brought back', () => {
    const view = hideEntity(initialView, 'games');
    expect(idsIn(view)).not.toContain('games');
    expect(claimsIn(view)).not.toContain('c1');
    expect(showHidden(view)).toEqual(initialView);
    expect(idsIn(openEntity(view, 'games'))).toContain('games');
  });

  it('closes the panel of what is hidden', () => {
    expect(hideEntity(openEntity(initialView, 'games'), 'games').open).toBeNull();
  });

  it('is the whole graph again, filters kept, when the focus is left', () => {
    const view = showAll(focusOn(toggleType(initialView, 'Place'), 'city', 1));
    expect(view).toEqual(toggleType(initialView, 'Place'));
    expect(clearFilters(view)).toEqual(initialView);
  });

  it('never has a claim without both its ends', () => {
    fc.assert(
      fc.property(
        fc.subarray([...entityTypeNames]),
        fc.subarray([...relationTypeNames]),
        fc.subarray([...data.nodes.keys()]),
        fc.constantFrom(...data.nodes.keys()),
        (types, relations, hidden, centre) => {
          const scopes: ViewState[] = [
            initialView,
            focusOn(initialView, centre, 2),
            showPath(initialView, [centre, 'city']),
          ];
          for (const view of scopes) {
            const shown = visibleGraph(data, {
              ...view,
              hiddenTypes: types,
              hiddenRelations: relations,
              hidden,
            });
            const ids = new Set(shown.nodes.map((one) => one.id));
            expect(shown.edges.every((one) => ids.has(one.source) && ids.has(one.target))).toBe(true);
            expect(hidden.some((id) => ids.has(id))).toBe(false);
          }
        },
      ),
    );
  });
});

describe('what is loaded later', () => {
  const more = mergeGraphs(data, {
    nodes: [node('hall', 'Place', '文化宫'), node('choir', 'Institution', '合唱团')],
    edges: [edge('x1', 'LOCATED_IN', 'games', 'hall'), edge('x2', 'LOCATED_IN', 'choir', 'hall')],
  });
  const shownIn = (view: ViewState) => visibleGraph(more, view).nodes.map((one) => one.id);

  it('is not shown until it is asked for', () => {
    expect(shownIn(openEntity(initialView, 'games'))).not.toContain('hall');
    expect(shownIn(openEntity(initialView, 'hall'))).toContain('hall');
    const added = visibleGraph(more, addEntities(initialView, ['hall']));
    expect(added.edges.map((one) => one.id)).toContain('x1');
    expect(added.edges.map((one) => one.id)).not.toContain('x2');
  });

  it('is within reach of a focus', () => {
    expect(shownIn(focusOn(initialView, 'hall', 1))).toEqual(['games', 'hall', 'choir']);
  });
});

describe('the legend', () => {
  it('counts a type that is filtered out as it would be were it shown', () => {
    const counts = facets(data, toggleType(initialView, 'Person'));
    expect(counts.types.get('Person')).toBe(2);
    expect(counts.relations.get('HOLDS_POST')).toBeUndefined();
  });

  it('counts claims by relation and status', () => {
    const counts = facets(data, initialView);
    expect(counts.relations.get('ORGANISED')).toBe(3);
    expect(counts.statuses.get('planned')).toBe(1);
  });
});

describe('merging', () => {
  it('leaves out a claim until both its ends are there', () => {
    const half = mergeGraphs(emptyGraph, {
      nodes: [node('a', 'Union', '甲')],
      edges: [edge('x', 'PART_OF', 'a', 'b')],
    });
    expect(half.edges.size).toBe(0);
    const whole = mergeGraphs(half, {
      nodes: [node('b', 'Union', '乙')],
      edges: [edge('x', 'PART_OF', 'a', 'b')],
    });
    expect(whole.edges.size).toBe(1);
  });
});
