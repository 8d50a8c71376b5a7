// Part of `npm run build`: puts the project's own command where npx looks first. npx would otherwise install the checkout
// into its cache on every call, which takes seconds and fails without a network.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../node_modules/.bin', import.meta.url));
const command = fileURLToPath(new URL('../bin/gongpu.mjs', import.meta.url));
const link = path.join(folder, 'gongpu');

mkdirSync(folder, { recursive: true });
rmSync(link, { force: true });
if (process.platform === 'win32') writeFileSync(`${link}.cmd`, `@node "${command}" %*\r\n`);
else symlinkSync(path.relative(folder, command), link);
