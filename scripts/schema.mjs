// `npm run schema`: writes graph-schema/constraints.cypher and docs/schema.md from the ontology and the graph model.
import { writeFileSync } from 'node:fs';
import { constraintsFile } from '../dist/graph-schema/constraints.js';
import { schemaDocumentation } from '../dist/graph-schema/documentation.js';

const files = {
  'graph-schema/constraints.cypher': constraintsFile(),
  'docs/schema.md': schemaDocumentation(),
};
for (const [file, text] of Object.entries(files)) {
  writeFileSync(new URL(`../${file}`, import.meta.url), text);
  console.log(file);
}
