// `npm run lock`: writes package-lock.json so that `npm ci` works on every platform and through every registry.
//
// npm leaves a platform's optional package out of the lock when the registry at hand does not serve it, and then refuses
// its own lock ("Missing: … from lock file"). This adds such entries from the exact versions that their parents name;
// npm skips them wherever `os`, `cpu` or `libc` do not fit.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];
const libraries = { gnu: 'glibc', musl: 'musl' };

execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts'], { stdio: 'inherit' });

const lock = JSON.parse(readFileSync(file, 'utf8'));
let added = 0;
for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if (lock.packages[`node_modules/${name}`]) continue;
    const words = name.split(/[/-]/);
    const os = systems.filter((word) => words.includes(word));
    if (os.length === 0) throw new Error(`${name} is missing from the lock and is no platform's package`);
    const cpu = processors.filter((word) => words.includes(word));
    const libc = Object.entries(libraries).flatMap(([word, value]) => (words.includes(word) ? [value] : []));
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu.length > 0 && { cpu }),
      ...(parent.dev && { dev: true }),
      ...(libc.length > 0 && { libc }),
      optional: true,
      os,
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} packages of other platforms added`);
