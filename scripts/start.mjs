// `npm start`: the sample pages into the embedded database, the viewer built, both served on 127.0.0.1.
// Doing it again changes nothing. Arguments go to `gongpu serve`: npm start -- --port 0
import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const gongpu = path.join(root, 'bin', 'gongpu.mjs');
// The sample never goes to somebody's Neo4j, whatever the environment or .env says.
const env = { ...process.env, NEO4J_URI: '' };

try {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  execFileSync('npx', ['vite', 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
  execFileSync(process.execPath, [gongpu, 'import', 'seeds'], { cwd: root, env, stdio: 'inherit' });
} catch {
  // The step that failed has said why.
  process.exit(1);
}
const server = spawn(process.execPath, [gongpu, 'serve', ...process.argv.slice(2)], {
  cwd: root,
  env,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
