import { describe, expect, it } from 'vitest';
import { isRecentEnough } from '../../../src/store/bolt/bolt-store.ts';
import { batchesOf } from '../../../src/store/cypher/batches.ts';
import { mergeEntities } from '../../../src/store/cypher/nodes.ts';
import { createClaims } from '../../../src/store/cypher/relationships.ts';

describe('statements that write', () => {
  it('give an organisation the label of its type and that of organisations, and a person only its own', () => {
    const [union, person] = [
      mergeEntities([{ id: 'u', type: 'Union', properties: { name: '甲' } }]),
      mergeEntities([{ id: 'p', type: 'Person', properties: { name: '乙' } }]),
    ];
    expect(union[0]?.cypher).toContain('SET n:`Union`:`Organisation` ');
    expect(person[0]?.cypher).toContain('SET n:`Person` ');
  });
  it('go in the order of ids, in batches of a thousand, a type apart', () => {
    const rows = Array.from({ length: 1_500 }, (_, n) => ({
      id: `e${String(2_000 - n).padStart(4, '0')}`,
      type: 'Place' as const,
      properties: {},
    }));
    const statements = mergeEntities([...rows, { id: 'f', type: 'Fund', properties: {} }]);
    expect(statements).toHaveLength(3);
    const ids = statements.slice(1).flatMap(({ parameters }) => parameters?.rows ?? []);
    expect(ids.map((row) => (row as { readonly id: string }).id)).toEqual(rows.map(({ id }) => id).sort());
  });
  it('store declared numbers as such, and only where a row has them', () => {
    const claim = { type: 'FUNDED', source: 'a', target: 'b' } as const;
    const [withAmount] = createClaims([{ ...claim, properties: { id: 'r', amount: 3000, start: 1 } }]);
    const [without] = createClaims([{ ...claim, properties: { id: 'r', start: 1 } }]);
    expect(withAmount?.cypher).toContain('r.amount = coalesce(toFloat(row.properties.amount), r.amount)');
    expect(withAmount?.cypher).not.toContain('r.start');
    expect(without?.cypher).not.toContain('toFloat');
  });
  it('are none for no rows', () => {
    expect(mergeEntities([])).toEqual([]);
    expect(createClaims([])).toEqual([]);
    expect(batchesOf([])).toEqual([]);
  });
});

describe('the version of a server', () => {
  it.each(['Neo4j/5.0.0', 'Neo4j/5.26.30', 'Neo4j/2025.09.0'])('%s is recent enough', (agent) => {
    expect(isRecentEnough(agent)).toBe(true);
  });
  it.each(['Neo4j/4.4.40', 'Neo4j/3.5.0', 'Memgraph/2.0', '', undefined])('%s is not', (agent) => {
    expect(isRecentEnough(agent)).toBe(false);
  });
});
