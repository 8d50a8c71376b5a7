// A small invented graph for the viewer's tests: two unions, a company, two programmes, two people and a place.
import type { GraphEdge, GraphNode } from '../../../src/server/api.ts';
import { type GraphData, startGraph } from '../../../viewer/state/graph-data.ts';

export function node(id: string, type: GraphNode['type'], name: string, degree = 1): GraphNode {
  return { id, type, name, degree, community: 0, x: degree, y: -degree };
}

export function edge(
  id: string,
  type: GraphEdge['type'],
  source: string,
  target: string,
  more: Partial<GraphEdge> = {},
): GraphEdge {
  return {
    id,
    type,
    source,
    target,
    status: 'done',
    confidence: 0.9,
    article: 'a1',
    issue: 'i1',
    date: '2024-03-12',
    role: null,
    title: null,
    amount: null,
    ...more,
  };
}

export const nodes: readonly GraphNode[] = [
  node('city', 'Union', '云州市总工会', 4),
  node('district', 'Union', '东湖区总工会', 2),
  node('mill', 'Company', '云州纺织厂', 1),
  node('games', 'Programme', '职工运动会', 4),
  node('school', 'Programme', '夜校', 1),
  node('lin', 'Person', '林一帆', 2),
  node('he', 'Person', '何苗', 1),
  node('park', 'Place', '东湖公园', 1),
];

export const edges: readonly GraphEdge[] = [
  edge('c1', 'ORGANISED', 'city', 'games'),
  edge('c2', 'ORGANISED', 'city', 'games', { article: 'a2', issue: 'i2', date: '2024-06-01' }),
  edge('c3', 'FUNDED', 'city', 'games', { amount: 280_000 }),
  edge('c4', 'PART_OF', 'district', 'city'),
  edge('c5', 'HOLDS_POST', 'lin', 'city', { title: '副主席' }),
  edge('c6', 'ATTENDED', 'lin', 'games', { role: 'chaired' }),
  edge('c7', 'LOCATED_IN', 'games', 'park', { date: null, issue: 'i3' }),
  edge('c8', 'ORGANISED', 'district', 'school', { status: 'planned', issue: 'i2', date: '2024-06-01' }),
  edge('c9', 'HOLDS_POST', 'he', 'mill'),
];

export const data: GraphData = startGraph({ nodes, edges });
