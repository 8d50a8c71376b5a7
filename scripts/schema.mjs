// `npm run schema`: writes graph-schema/constraints.cypher, docs/schema.md and docs/cookbook.md from the data in graph-schema.
import { writeFileSync } from 'node:fs';
import { constraintsFile } from '../dist/graph-schema/constraints.js';
import { readCookbook } from '../dist/graph-schema/cookbook.js';
import { cookbookDocumentation, schemaDocumentation } from '../dist/graph-schema/documentation.js';

const files = {
  'graph-schema/constraints.cypher': constraintsFile(),
  'docs/schema.md': schemaDocumentation(),
  'docs/cookbook.md': cookbookDocumentation(readCookbook()),
};
for (const [file, text] of Object.entries(files)) {
  writeFileSync(new URL(`../${file}`, import.meta.url), text);
  console.log(file);
}
