// `npm start`: the sample pages into the embedded database, the viewer built, both served on 127.0.0.1.
// Doing it again changes nothing. Arguments go to `gongpu serve`: npm start -- --port 0
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { whenAskedToStop } from './when-asked-to-stop.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const gongpu = path.join(root, 'bin', 'gongpu.mjs');
// The sample never goes to somebody's Neo4j, whatever the environment or .env says.
const env = { ...process.env, NEO4J_URI: '' };

/** The step that runs now; a signal ends it, and this process with it. */
let running;
let stoppedBy;
whenAskedToStop((signal) => {
  stoppedBy = signal;
  running?.kill(signal);
});

await step('npm', ['run', '--silent', 'build']);
await step(process.execPath, [
  path.join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
  'build',
  '--logLevel',
  'warn',
]);
await step(process.execPath, [gongpu, 'import', 'seeds']);
await step(process.execPath, [gongpu, 'serve', ...process.argv.slice(2)]);

/** Goes on when the command has succeeded; otherwise it has said why, and its exit code is this process's. */
async function step(command, parameters) {
  running = spawn(command, parameters, { cwd: root, env, stdio: 'inherit' });
  const code = await new Promise((resolve) => {
    running.on('error', () => resolve(1));
    running.on('exit', (status) => resolve(status));
  });
  if (stoppedBy !== undefined) process.exit(code ?? 128 + constants.signals[stoppedBy]);
  if (code !== 0) process.exit(code ?? 1);
}
