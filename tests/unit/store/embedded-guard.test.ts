import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../src/store/cypher-tokens.ts';
import { checkPlan, checkWords } from '../../../src/store/embedded/embedded-guard.ts';

const plan = (...lines: readonly string[]) => lines.join('\n');

describe('a plan', () => {
  it.each([
    [plan('Return (n)', '  Filter (n.id Eq "a") [index: id]', '    NodeScan (n:Entity)')],
    [plan('CallProcedure (db.labels)')],
    [plan('Return (n)', '  Filter (n.name Eq "a\\n  Create (n:Foo)")', '    NodeScan (n:*)')],
  ])('that only reads passes: %j', (text) => {
    expect(() => checkPlan(text)).not.toThrow();
  });
  it.each([
    [plan('Return () [after the write]', '  Create (n:Evil)'), 'Create'],
    [plan('Return (l)', "  LoadCsv ('file:///etc/passwd' AS l)"), 'LoadCsv'],
    [plan('Return ()', '  Apply', '    NodeScan (n:*)', '    SetProperty (n.y)'), 'SetProperty'],
    [plan('CallProcedure (grafeo.pagerank)'), 'grafeo.pagerank'],
    [plan('Return (n)', '  SomethingNew (n)'), 'SomethingNew'],
    [plan('Return (n)', '  Discriminant(7)'), 'Discriminant'],
  ])('with an operator that is not known to be harmless is refused: %j', (text, refused) => {
    expect(() => checkPlan(text)).toThrow(expect.objectContaining({ name: 'QueryRefusedError', refused }));
  });
});

describe('words', () => {
  it.each([
    'MATCH (n) SET n.x = 1',
    'load csv from $x as y return y',
    'RETURN x.y.z(1)',
    'EXPLAIN CREATE (n)',
  ])('that do more than read are refused: %s', (cypher) => {
    expect(() => checkWords(tokensOf(cypher))).toThrow(
      expect.objectContaining({ name: 'QueryRefusedError' }),
    );
  });
  it.each([
    'MATCH (n:Set)-[:CREATE|DELETE]->(m) RETURN n.remove, m.`drop`',
    "RETURN 'DROP' AS x // DROP",
    'RETURN {merge: 1} AS x',
    'MATCH (load) RETURN load',
    'MATCH (n) WHERE n.x IN ["TRANSACTIONS"] RETURN n',
    'RETURN duration.between(date("2024-01-01"), date("2024-02-01")) AS x',
  ])('that only look so pass: %s', (cypher) => {
    expect(() => checkWords(tokensOf(cypher))).not.toThrow();
  });
});
