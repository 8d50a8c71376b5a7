// Part of `npm run build`: puts the project's own command where npx finds it at once. With a `bin` in package.json, npx
// would instead install the checkout into its cache, building it again, and fail for good when that was interrupted.
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
