/** The whole graph as sorted lines of JSON: the same graph gives the same lines, whichever database holds it. */
import { nodeLabels, structuralRelationships } from '../../../graph-schema/graph-model.ts';
import { relationTypeNames } from '../../../graph-schema/ontology.ts';
import type { Value } from '../../../graph-schema/value.ts';
import type { Store } from '../store.ts';

const pageSize = 5_000;
const lastCharacter = '\uffff';

/** One line a node, `{labels, properties}`, then one a relationship, `{type, from, to, properties}`. */
export async function dump(store: Store): Promise<readonly string[]> {
  const nodes = [];
  for (const label of Object.keys(nodeLabels)) nodes.push(...(await nodesOf(store, label)));
  const relationships = [];
  for (const type of [...relationTypeNames, ...Object.keys(structuralRelationships)]) {
    relationships.push(...(await relationshipsOf(store, type)));
  }
  return [...nodes.sort(), ...relationships.sort()];
}

async function nodesOf(store: Store, label: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for (let after = ''; after !== lastCharacter; ) {
    const { rows } = await store.read({
      cypher: `MATCH (n:${label}) WHERE n.id > $after RETURN n.id, n ORDER BY n.id LIMIT ${pageSize}`,
      parameters: { after },
    });
    lines.push(...rows.map(([, node]) => JSON.stringify(node)));
    after = rows.length < pageSize ? lastCharacter : String(rows.at(-1)?.[0]);
  }
  return lines;
}

async function relationshipsOf(store: Store, type: string): Promise<readonly string[]> {
  const { rows } = await store.read({
    cypher: `MATCH (a)-[r:${type}]->(b) RETURN a.id AS \`from\`, b.id AS \`to\`, properties(r) AS properties`,
  });
  return rows.map(([from, to, properties]) => line(type, from, to, properties));
}

function line(
  type: string,
  from: Value | undefined,
  to: Value | undefined,
  properties: Value | undefined,
): string {
  return JSON.stringify({ type, from, to, properties });
}
