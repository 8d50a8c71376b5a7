import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entityTypeNames,
  entityTypes,
  relationTypeNames,
  relationTypes,
} from '../../../graph-schema/ontology.ts';
import type { GraphEdge } from '../../../src/server/api.ts';
import {
  drawingScale,
  linkAppearance,
  mix,
  nodeAppearance,
  nodeSize,
  palettes,
  shortName,
} from '../../../viewer/canvas/appearance.ts';
import { arrange } from '../../../viewer/canvas/arrange.ts';
import { closeUp } from '../../../viewer/canvas/close-up.ts';
import { nothingPointedAt } from '../../../viewer/canvas/emphasis.ts';
import { buildScene, bundle } from '../../../viewer/canvas/scene.ts';
import { focusOn, showPath } from '../../../viewer/state/scope.ts';
import { initialView } from '../../../viewer/state/view-state.ts';
import { visibleGraph } from '../../../viewer/state/visible-graph.ts';
import { data, edge, edges, node } from './sample-graph.ts';

const calm = nothingPointedAt;

describe('links', () => {
  it('stand for all claims of one type in one direction', () => {
    const link = bundle(edges).find((one) => one.type === 'ORGANISED' && one.source === 'city');
    expect(link?.claims.map((claim) => claim.id)).toEqual(['c1', 'c2']);
  });

  it('are straight when alone and bend apart when there are several', () => {
    const links = bundle(edges);
    expect(links.find((one) => one.type === 'PART_OF')?.bend).toBe(0);
    const between = links.filter((one) => one.source === 'city' && one.target === 'games');
    expect(between).toHaveLength(2);
    expect(new Set(between.map((one) => one.bend)).size).toBe(2);
  });

  it('between the same two never lie on each other, whatever their directions', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...relationTypeNames), fc.boolean())), (claims) => {
        const links = bundle(
          claims.map(([type, forward], index) =>
            edge(`c${index}`, type, forward ? 'a' : 'b', forward ? 'b' : 'a'),
          ),
        );
        // Seen from one end, a link back bends to the other side.
        const sides = links.map((link) => Math.round(link.bend * (link.source === 'a' ? 1 : -1) * 1e6));
        expect(new Set(sides).size).toBe(links.length);
      }),
    );
  });

  it('leave out loops, which have no line', () => {
    expect(bundle([edge('x', 'PART_OF', 'a', 'a')])).toEqual([]);
  });

  it('are bent anew when a filter takes one away', () => {
    const links = bundle(edges.filter((claim) => claim.type !== 'FUNDED'));
    expect(links.find((one) => one.type === 'ORGANISED' && one.source === 'city')?.bend).toBe(0);
  });
});

describe('positions', () => {
  it('of the whole graph are the stored ones, in a box that filters do not change', () => {
    const all = buildScene(data, visibleGraph(data, initialView), initialView.scope);
    const fewer = { ...initialView, hiddenTypes: [...entityTypeNames].slice(0, 5) };
    expect(all.nodes.find((one) => one.id === 'city')).toMatchObject({ x: 4, y: -4 });
    expect(buildScene(data, visibleGraph(data, fewer), fewer.scope).box).toEqual(all.box);
  });

  it('around an entity are never opposite each other, where a line between two would run through it', () => {
    for (let count = 2; count <= 12; count++) {
      const around = Array.from({ length: count }, (_, index) => node(`n${index}`, 'Person', '某'));
      const nodes = [node('hub', 'Union', '工会'), ...around];
      const links = around.map(({ id }) => edge(`e${id}`, 'HOLDS_POST', id, 'hub'));
      const positions = arrange({ nodes, edges: links }, { kind: 'ego', centre: 'hub', depth: 1 });
      const points = around.map(({ id }) => positions.get(id) ?? { x: 0, y: 0 });
      for (const one of points) {
        const nearest = Math.min(...points.map((other) => Math.hypot(one.x + other.x, one.y + other.y)));
        expect(nearest).toBeGreaterThan(1);
      }
    }
  });

  it('around an entity are a ring with the entity in its middle', () => {
    const view = focusOn(initialView, 'games', 1);
    const positions = arrange(visibleGraph(data, view), view.scope);
    expect(positions.get('games')).toEqual({ x: 0, y: 0 });
    const far = ['city', 'lin', 'park'].map((id) => {
      const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
      return Math.round(Math.hypot(x, y));
    });
    expect(new Set(far)).toEqual(new Set([100]));
  });

  it('on a path go from left to right', () => {
    const nodes = ['district', 'city', 'games', 'park'];
    const view = showPath(initialView, nodes);
    const positions = arrange(visibleGraph(data, view), view.scope);
    const across = nodes.map((id) => positions.get(id)?.x ?? Number.NaN);
    expect([...across].sort((a, b) => a - b)).toEqual(across);
  });

  it('are the same every time, and no two entities share one', () => {
    for (const view of [focusOn(initialView, 'city', 2), showPath(initialView, ['lin', 'city'])]) {
      const visible = visibleGraph(data, { ...view, added: ['he', 'mill'] });
      const positions = arrange(visible, view.scope);
      expect(arrange(visible, view.scope)).toEqual(positions);
      const places = [...positions.values()].map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`);
      expect(new Set(places).size).toBe(visible.nodes.length);
    }
  });

  it('of nothing, or of one entity, still make a picture', () => {
    const none = buildScene(data, { nodes: [], edges: [] }, { kind: 'path', nodes: ['x'] });
    expect(none.box.x[1]).toBeGreaterThan(none.box.x[0]);
    const one = buildScene(
      data,
      { nodes: [node('a', 'Fund', '基金')], edges: [] },
      { kind: 'ego', centre: 'a', depth: 1 },
    );
    expect(one.box.y[1]).toBeGreaterThan(one.box.y[0]);
  });
});

describe('a close-up', () => {
  const frame = { width: 800, height: 600, unit: 500 };

  it('has every neighbour in sight, with room for its name', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            x: fc.double({ min: 0.3, max: 0.7, noNaN: true }),
            y: fc.double({ min: 0.3, max: 0.7, noNaN: true }),
          }),
        ),
        (neighbours) => {
          const { x, y, ratio } = closeUp({ x: 0.5, y: 0.5 }, neighbours, frame);
          for (const one of neighbours) {
            const across = frame.width / 2 + ((one.x - x) * frame.unit) / ratio;
            const down = frame.height / 2 + ((one.y - y) * frame.unit) / ratio;
            expect(across).toBeGreaterThan(0);
            expect(across).toBeLessThan(frame.width - 100);
            expect(down).toBeGreaterThan(0);
            expect(down).toBeLessThan(frame.height);
          }
        },
      ),
    );
  });

  it('of an entity alone is as near as it gets', () => {
    expect(closeUp({ x: 0.5, y: 0.5 }, [], frame).ratio).toBe(0.12);
  });
});

describe('appearance', () => {
  const item = (id: string) => {
    const found = data.nodes.get(id);
    if (found === undefined) throw new Error(`no ${id} in the sample`);
    return { id, node: found, x: 0, y: 0 };
  };

  it('grows with the number of claims, up to a bound, and shrinks where many share little room', () => {
    expect(nodeSize(4, 1)).toBeGreaterThan(nodeSize(1, 1));
    expect(nodeSize(1e6, 1)).toBe(nodeSize(1e7, 1));
    expect(drawingScale(390, 700, 600)).toBeLessThan(drawingScale(1280, 800, 600));
  });

  it("shows each type in the ontology's colour", () => {
    for (const type of entityTypeNames) {
      const shown = nodeAppearance({ ...item('city'), node: node('x', type, '某') }, calm, 'dark');
      expect(shown.color).toBe(entityTypes[type].colour.dark);
    }
  });

  it('dims what is neither pointed at nor next to it', () => {
    const hovering = { ...calm, hovered: 'lin', bright: new Set(['lin', 'city']) };
    expect(nodeAppearance(item('city'), hovering, 'light').color).toBe(entityTypes.Union.colour.light);
    const dimmed = nodeAppearance(item('park'), hovering, 'light');
    expect(dimmed.color).not.toBe(entityTypes.Place.colour.light);
    expect(dimmed.label).toBeNull();
  });

  it('gives arrows and names to the links of what it is about only', () => {
    const links = bundle(edges);
    const opened = { ...calm, subject: 'lin', bright: new Set(['lin', 'city', 'games']) };
    for (const link of links) {
      const shown = linkAppearance(link, opened, 'light', 'zh');
      const own = link.source === 'lin';
      expect(/arrow/i.test(shown.type)).toBe(own);
      expect(shown.label).toBe(own ? relationTypes[link.type].label.zh : null);
    }
  });

  it('keeps line types while the pointer moves, which Sigma cannot change without indexing', () => {
    for (const link of bundle(edges)) {
      const still = linkAppearance(link, { ...calm, subject: 'city' }, 'light', 'en');
      const moving = linkAppearance(link, { ...calm, subject: 'city', hovered: 'games' }, 'light', 'en');
      expect(moving.type).toBe(still.type);
    }
  });

  it('says how many claims a link stands for', () => {
    const link = bundle(edges).find((one) => one.claims.length === 2);
    if (link === undefined) throw new Error('the sample has no link of two claims');
    expect(linkAppearance(link, { ...calm, subject: 'city' }, 'light', 'en').label).toBe('organised ×2');
  });

  it('says of a link that what it stands for has only been planned', () => {
    const label = (...statuses: readonly GraphEdge['status'][]) => {
      const claims = statuses.map((status, index) =>
        edge(`s${index}`, 'ORGANISED', 'city', 'school', { status }),
      );
      const [link] = bundle(claims);
      if (link === undefined) throw new Error('claims make a link');
      return linkAppearance(link, { ...calm, subject: 'city' }, 'light', 'zh').label;
    };
    expect(label('planned')).toBe('主办（计划）');
    expect(label('planned', 'planned')).toBe('主办（计划） ×2');
    expect(label('planned', 'done')).toBe('主办 ×2');
  });

  it('shortens long names in the middle, where Chinese names say least', () => {
    expect(shortName('云州市职工文化体育协会')).toBe('云州市职工文化体育协会');
    const short = shortName('云州市滨江新区第二十三届职工职业技能大赛组委会');
    expect(short.startsWith('云州市')).toBe(true);
    expect(short.endsWith('组委会')).toBe(true);
    expect([...short].length).toBeLessThanOrEqual(14);
  });

  it('mixes colours channel by channel', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mix('#123456', palettes.dark.background, 1)).toBe('#123456');
  });
});
