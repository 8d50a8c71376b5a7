/** What is taken home of a picture: tables that can be cited from, and a network for other programs. */
import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { parse, write } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import type { CitedClaim, GraphEdge } from '../../../src/server/api.ts';
import { citationOf } from '../../../viewer/exports/citation.ts';
import { claimRow } from '../../../viewer/exports/claims-table.ts';
import { csvOf } from '../../../viewer/exports/csv.ts';
import { entityRows } from '../../../viewer/exports/entities-table.ts';
import { gexfOf } from '../../../viewer/exports/gexf.ts';
import { messages } from '../../../viewer/interface/messages.ts';
import { edges, nodes } from './sample-graph.ts';

function cited(edge: GraphEdge, more: Partial<CitedClaim> = {}): CitedClaim {
  const source = nodes.find(({ id }) => id === edge.source);
  const target = nodes.find(({ id }) => id === edge.target);
  if (source === undefined || target === undefined) throw new Error(`${edge.id} has no ends`);
  return {
    ...edge,
    start: 10,
    end: 24,
    quote: '市总工会出资28万元支持职工运动会',
    rule: 'funding/gave',
    page: 'p1',
    headline: '运动会开幕',
    newspaper: '云州工人报',
    sourceName: source.name,
    sourceType: source.type,
    targetName: target.name,
    targetType: target.type,
    pageName: '03.txt',
    pageNumber: 3,
    reporters: ['林一帆', '何苗'],
    correspondents: [],
    ...more,
  };
}

function claimOf(id: string, more: Partial<CitedClaim> = {}): CitedClaim {
  const edge = edges.find((one) => one.id === id);
  if (edge === undefined) throw new Error(`no ${id} in the sample`);
  return cited(edge, more);
}

/** A table as a spreadsheet reads it. */
function readCsv(text: string): readonly (readonly string[])[] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the table of claims', () => {
  it('has all that one needs to cite a claim', () => {
    const { claimColumns } = messages.zh.download;
    const [heads = [], row = [], ...more] = readCsv(csvOf(claimColumns, [claimRow(claimOf('c3'), 'zh')]));
    expect(more).toEqual([]);
    expect(Object.fromEntries(heads.map((head, index) => [head, row[index]]))).toMatchObject({
      主体: '云州市总工会',
      主体类型: '工会',
      关系: '出资',
      客体: '职工运动会',
      客体类型: '活动项目',
      '金额（元）': '280000',
      状态: '已发生',
      原文依据: '市总工会出资28万元支持职工运动会',
      报纸: '云州工人报',
      日期: '2024-03-12',
      版次: '3',
      报道标题: '运动会开幕',
      记者: '林一帆、何苗',
      '引用格式（GB/T 7714）': '林一帆, 何苗. 运动会开幕[N]. 云州工人报, 2024-03-12(3).',
      关系编号: 'c3',
    });
  });

  it('leaves empty what is not known, in either language', () => {
    const row = claimRow(claimOf('c7', { pageNumber: null, newspaper: null }), 'en');
    expect(row).toMatchObject({
      relation: 'located in',
      date: null,
      page: null,
      newspaper: null,
      amount: null,
    });
    expect(csvOf(messages.en.download.claimColumns, [row])).not.toMatch(/null|undefined/);
  });
});

describe('a citation', () => {
  const article = {
    reporters: ['林一帆'],
    correspondents: ['何苗'],
    headline: '运动会开幕',
    newspaper: '云州工人报',
    date: '2024-03-12',
    page: 3,
  };

  it('is as the standard has it', () => {
    expect(citationOf(article)).toBe('林一帆, 何苗. 运动会开幕[N]. 云州工人报, 2024-03-12(3).');
    expect(citationOf({ ...article, correspondents: ['何苗', '单立文', '解晓东'] })).toBe(
      '林一帆, 何苗, 单立文, 等. 运动会开幕[N]. 云州工人报, 2024-03-12(3).',
    );
  });

  it('leaves out what is not known', () => {
    const unsigned = { ...article, reporters: [], correspondents: [] };
    expect(citationOf({ ...unsigned, page: null })).toBe('运动会开幕[N]. 云州工人报, 2024-03-12.');
    expect(citationOf({ ...unsigned, newspaper: null, date: null })).toBe('运动会开幕[N].');
  });
});

describe('a table', () => {
  it('takes formulas for text and numbers for numbers', () => {
    const columns = { name: 'name', amount: 'amount' };
    const [, ...rows] = readCsv(
      csvOf(columns, [
        { name: '=1+1', amount: -5 },
        { name: '@某', amount: null },
      ]),
    );
    expect(rows).toEqual([
      ["'=1+1", '-5'],
      ["'@某", ''],
    ]);
  });

  it('reads back as it was written, whatever is in it', () => {
    const cell = fc.string({ unit: fc.constantFrom('工', 'a', '"', ',', '\n', '\r', ' ') });
    fc.assert(
      fc.property(fc.array(fc.record({ one: cell, other: cell })), (rows) => {
        const read = readCsv(csvOf({ one: 'one', other: 'other' }, rows)).slice(1);
        const written = rows.map(({ one, other }) =>
          [one, other].map((text) => (text.startsWith('\r') ? `'${text}` : text)),
        );
        expect(read).toEqual(written);
      }),
    );
  });
});

describe('the table of entities', () => {
  it('counts the claims of the picture, most first', () => {
    const rows = entityRows({ nodes, edges: edges.filter(({ type }) => type === 'HOLDS_POST') }, 'zh');
    expect(rows.slice(0, 4).every(({ degree }) => degree === 1)).toBe(true);
    expect(rows.at(-1)?.degree).toBe(0);
    expect(rows.find(({ id }) => id === 'lin')).toEqual({
      name: '林一帆',
      type: '人物',
      degree: 1,
      id: 'lin',
    });
  });
});

describe('the network', () => {
  const scene = { nodes: nodes.map((one) => ({ id: one.id, node: one, x: one.x, y: one.y })) };

  it('is read by others with entities, parallel claims and their sources', () => {
    const text = gexfOf(
      scene,
      edges.map((one) => cited(one)),
      'zh',
      write,
    );
    const graph = parse(MultiDirectedGraph, text);
    expect(graph.order).toBe(nodes.length);
    expect(graph.size).toBe(edges.length);
    expect(graph.getNodeAttributes('city')).toMatchObject({
      label: '云州市总工会',
      type: 'Union',
      x: 4,
      y: -4,
    });
    expect(graph.edges('city', 'games').sort()).toEqual(['c1', 'c2', 'c3']);
    expect(graph.getEdgeAttributes('c3')).toMatchObject({
      label: '出资',
      type: 'FUNDED',
      amount: 280_000,
      quote: '市总工会出资28万元支持职工运动会',
      newspaper: '云州工人报',
      date: '2024-03-12',
    });
  });

  it('stays whole whatever a page says', () => {
    const quote = '<a href="x">&amp; ]]> \u0001 \u0000 “引号”</a>';
    const graph = parse(MultiDirectedGraph, gexfOf(scene, [claimOf('c1', { quote })], 'en', write));
    // XML has no control characters: each is a space.
    expect(graph.getEdgeAttribute('c1', 'quote')).toBe('<a href="x">&amp; ]]>     “引号”</a>');
  });

  it('leaves out claims with an end that the picture does not show', () => {
    const two = { nodes: scene.nodes.filter(({ id }) => id === 'lin' || id === 'city') };
    const text = gexfOf(
      two,
      edges.map((one) => cited(one)),
      'zh',
      write,
    );
    const graph = parse(MultiDirectedGraph, text);
    expect([graph.nodes(), graph.edges()]).toEqual([['city', 'lin'], ['c5']]);
  });
});
