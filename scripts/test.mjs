// `npm test`: builds, installs or starts what the suites need beyond npm's packages, runs all suites, and ends with
// `N passed, N failed`. With CI=true nothing may be missing; elsewhere a missing database or browser is said loudly.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const ci = process.env.CI === 'true';

const answers = (command, ...args) =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 10_000 }).status === 0;
const canRunNeo4j = () =>
  Boolean(process.env.NEO4J_URI) ||
  answers('docker', 'info') ||
  (answers('java', '-version') && answers('mvn', '-v'));

/** Installs Debian packages where this process may; says so in one line. */
function installFromDebian(what, packages) {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  console.log(`npm test: installing ${what} from Debian's packages: ${packages.join(' ')}`);
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

const missing = [];
if (!findChromium()) installFromDebian('a browser', ['chromium', 'fonts-noto-cjk']);
if (!findChromium())
  missing.push(
    'no Chromium or Chrome was found: the end-to-end tests were skipped (GONGPU_CHROMIUM names one)',
  );
if (!canRunNeo4j()) installFromDebian('what Neo4j needs', ['openjdk-17-jre-headless', 'maven']);
if (!canRunNeo4j())
  missing.push(
    'no Neo4j: NEO4J_URI is not set and neither Docker nor Java 17 with Maven is here: its tests were skipped',
  );
if (ci && missing.length > 0) {
  console.error(missing.join('\n'));
  console.log('0 passed, 1 failed');
  process.exit(1);
}

for (const step of ['typecheck', 'lint', 'build']) {
  if (spawnSync('npm', ['run', '--silent', step], { cwd: root, stdio: 'inherit' }).status === 0) continue;
  console.error(`npm test: \`npm run ${step}\` failed, see above`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
execFileSync(bin('vite'), ['build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });

const results = path.join(root, 'test-results', 'vitest.json');
mkdirSync(path.dirname(results), { recursive: true });
rmSync(results, { force: true });
const { status } = spawnSync(
  bin('vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);

const report = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : undefined;
const passed = report?.numPassedTests ?? 0;
// A suite that could not even be loaded has no failed test, so the exit code counts as one.
const failed = Math.max(report?.numFailedTests ?? 0, status === 0 ? 0 : 1);
const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
for (const line of missing) console.log(`!!! ${line}`);
process.exit(failed > 0 ? 1 : 0);
