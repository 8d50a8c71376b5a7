/**
 * The embedded database and parallel extraction live in processes of their own, which run compiled code: compiles the
 * sources when they have changed since the last build.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const compiler = path.join(root, 'node_modules', '.bin', 'tsc');

export default function build(): void {
  if (!isStale()) return;
  // A mistake elsewhere in the sources is the type check's business, not ours: what counts is that the code is there.
  const { stdout } = spawnSync(compiler, ['-p', 'tsconfig.build.json'], { cwd: root, encoding: 'utf8' });
  if (isStale()) throw new Error(`The sources could not be compiled:\n${stdout}`);
}

function isStale(): boolean {
  return ['src', 'graph-schema']
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        path.join(folder, name),
      ),
    )
    .filter((name) => name.endsWith('.ts'))
    .some((name) => changed(path.join('dist', name.replace(/\.ts$/, '.js'))) < changed(name));
}

/** When a file of the project was last changed; 0 where there is none. */
function changed(name: string): number {
  const file = path.join(root, name);
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}
