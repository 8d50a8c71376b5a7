/**
 * A real Neo4j 5.26 Community for development and tests. Docker's engine runs the official image where it answers;
 * elsewhere the server comes from Maven Central and runs on the Java that is there. Nothing is installed outside
 * `.cache`, which git ignores.
 */
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';

const run = promisify(execFile);
const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const version = '5.26.30';
const image = 'neo4j:5.26-community';
const jars = path.join(root, '.cache', 'neo4j', version, 'lib');
const defaultPort = 7687;
const user = 'neo4j';
/** The server only listens on this machine; a password is set so that the code paths are those of a real server. */
const defaultPassword = 'gongpu-local';
const startTimeout = 120_000;
const stopTimeout = 30_000;

/** Neither Docker nor Java with Maven is there; the message says what to install. */
export class Neo4jUnavailableError extends Error {
  name = 'Neo4jUnavailableError';
}

/**
 * Starts a server, or takes the one that `NEO4J_URI` names, and waits until Bolt answers.
 * @throws {Neo4jUnavailableError} when this machine can run none
 */
export async function startNeo4j({
  data = path.join(root, '.cache', 'neo4j', 'data'),
  port = defaultPort,
  password = process.env.NEO4J_PASSWORD ?? defaultPassword,
  settings = {},
  log = () => {},
  env = process.env,
} = {}) {
  if (env.NEO4J_URI) {
    const given = {
      uri: env.NEO4J_URI,
      user: env.NEO4J_USER ?? user,
      password: env.NEO4J_PASSWORD ?? '',
      database: env.NEO4J_DATABASE ?? 'neo4j',
    };
    await boltAnswers(given, Date.now() + 10_000, () => undefined);
    return { ...given, how: 'given', stop: async () => {} };
  }
  const launch = (await dockerAnswers()) ? await prepareDocker(log) : await prepareMaven(log);
  const boltPort = port === 0 ? await freePort() : port;
  await refuseTakenPort(boltPort);
  await mkdir(path.join(data, 'logs'), { recursive: true });
  const server = await launch({ data, port: boltPort, password, settings });
  const address = { uri: `bolt://127.0.0.1:${boltPort}`, user, password, database: 'neo4j' };
  try {
    await boltAnswers(address, Date.now() + startTimeout, server.failure);
  } catch (error) {
    await server.stop();
    if (error.code !== 'Neo.ClientError.Security.Unauthorized') throw error;
    throw new Error(
      `The data in ${data} was made with another password: set NEO4J_PASSWORD to that one, or remove the folder.`,
      { cause: error },
    );
  }
  return { ...address, how: server.how, stop: server.stop };
}

async function dockerAnswers() {
  try {
    await run('docker', ['info', '--format', '{{.ServerVersion}}'], { timeout: 5_000 });
    return true;
  } catch {
    return false;
  }
}

/** @returns a function that launches the image, which is fetched here when it is missing */
async function prepareDocker(log) {
  try {
    await run('docker', ['image', 'inspect', image]);
  } catch {
    log(`Fetching the image ${image} (once) …`);
    try {
      await run('docker', ['pull', '--quiet', image]);
    } catch (cause) {
      throw new Neo4jUnavailableError(
        `Docker could not fetch the image ${image}; is the network there? Run again to retry.`,
        { cause },
      );
    }
  }
  return launchDocker;
}

/** @returns a function that launches the server from jars, which are downloaded here when they are missing */
async function prepareMaven(log) {
  const java = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const found = await javaVersion(java);
  const howTo =
    'Start Docker, or install them (Debian: apt-get install openjdk-17-jre-headless maven), ' +
    'or name a running server in NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.';
  if (found === undefined) {
    throw new Neo4jUnavailableError(
      `Neo4j cannot be started: Docker's engine does not answer and there is no Java. ${howTo}`,
    );
  }
  if (found < 17) {
    throw new Neo4jUnavailableError(
      `Neo4j cannot be started: Docker's engine does not answer and Java ${found} is too old; 17 is needed. ${howTo}`,
    );
  }
  if (!existsSync(jars)) await downloadJars(log, howTo);
  return (options) => launchJava(java, options);
}

async function javaVersion(java) {
  try {
    const { stderr } = await run(java, ['-version']);
    const match = /version "(?:1\.)?(\d+)/.exec(stderr);
    return match ? Number(match[1]) : undefined;
  } catch {
    return undefined;
  }
}

async function downloadJars(log, howTo) {
  try {
    await run('mvn', ['-v']);
  } catch {
    throw new Neo4jUnavailableError(
      `Neo4j cannot be started: Docker's engine does not answer and Maven (mvn) is not installed. ${howTo}`,
    );
  }
  log(`Downloading Neo4j ${version} from Maven Central (about 120 MB, once) …`);
  const partial = `${jars}.${process.pid}`;
  await mkdir(path.dirname(jars), { recursive: true });
  try {
    await run('mvn', [
      ...['-q', '-B', '-f', path.join(here, 'pom.xml')],
      ...['dependency:copy-dependencies', `-DoutputDirectory=${partial}`, '-DincludeScope=runtime'],
    ]);
    // Somebody else may have been faster; theirs is as good.
    await rename(partial, jars).catch((error) => {
      if (!existsSync(jars)) throw error;
    });
  } catch (cause) {
    throw new Neo4jUnavailableError(
      `Neo4j ${version} could not be fetched from Maven Central; is the network there? Run again to retry.`,
      { cause },
    );
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function launchJava(java, { data, port, password, settings }) {
  const conf = path.join(data, 'conf');
  await mkdir(conf, { recursive: true });
  await writeFile(
    path.join(conf, 'neo4j.conf'),
    [
      `server.bolt.listen_address=127.0.0.1:${port}`,
      `server.bolt.advertised_address=127.0.0.1:${port}`,
      'server.http.enabled=false',
      'dbms.security.auth_enabled=true',
      'dbms.usage_report.enabled=false',
      'server.memory.heap.max_size=512m',
      'server.memory.pagecache.size=128m',
      // Tests time queries out; a transaction that nobody waits for must not run on.
      'db.transaction.timeout=5m',
      // Stopping otherwise waits ten seconds for connections that are closed already.
      'internal.server.bolt.thread_pool_shutdown_wait_time=1s',
      ...Object.entries(settings).map(([name, value]) => `${name}=${value}`),
      '',
    ].join('\n'),
  );
  const classPath = path.join(jars, '*');
  if (!existsSync(path.join(data, 'data', 'databases'))) {
    await run(java, ['-cp', classPath, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password], {
      env: { ...process.env, NEO4J_HOME: data, NEO4J_CONF: conf },
    });
  }
  const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return supervise('maven', path.join(data, 'logs', 'console.log'), [
    java,
    ...opens.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-Dfile.encoding=UTF-8',
    ...['-cp', classPath, 'org.neo4j.server.CommunityEntryPoint'],
    ...[`--home-dir=${data}`, `--config-dir=${conf}`],
  ]);
}

async function launchDocker({ data, port, password, settings }) {
  const folder = path.join(data, 'data');
  await mkdir(folder, { recursive: true });
  // The password goes in by the environment: arguments can be read by every user of the machine.
  return supervise(
    'docker',
    path.join(data, 'logs', 'console.log'),
    [
      ...['docker', 'run', '--rm', '--name', `gongpu-neo4j-${port}`],
      ...['--user', `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`],
      ...['--publish', `127.0.0.1:${port}:7687`, '--volume', `${folder}:/data`],
      ...['--env', 'NEO4J_AUTH'],
      ...Object.entries({ 'server.memory.heap.max_size': '512m', ...settings }).flatMap(([name, value]) => [
        '--env',
        // The image's way of writing a setting's name.
        `NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}=${value}`,
      ]),
      image,
    ],
    { NEO4J_AUTH: `${user}/${password}` },
  );
}

/** Starts a command that ends when we end, its output going to a file. */
async function supervise(how, logFile, command, env = {}) {
  await writeFile(logFile, '');
  const supervisor = spawn(process.execPath, [path.join(here, 'supervise.mjs'), ...command], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    // Ctrl+C reaches the whole group of a terminal; the order of stopping is ours.
    detached: true,
  });
  for (const stream of [supervisor.stdout, supervisor.stderr]) {
    stream.on('data', (chunk) => void appendFile(logFile, chunk));
  }
  supervisor.stdin.on('error', () => {});
  let failure;
  const exited = new Promise((resolve) => {
    supervisor.on('exit', async (code) => {
      const output = await readFile(logFile, 'utf8').catch(() => '');
      failure = new Error(
        `Neo4j stopped with code ${code} while it was starting. Its last words (${logFile}):\n${output.slice(-2_000)}`,
      );
      resolve();
    });
  });
  return {
    how,
    failure: () => failure,
    async stop() {
      supervisor.stdin.end();
      const timer = setTimeout(() => supervisor.kill('SIGKILL'), stopTimeout);
      await exited;
      clearTimeout(timer);
    },
  };
}

async function boltAnswers({ uri, user, password }, deadline, failure) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 2_000,
    maxTransactionRetryTime: 0,
  });
  try {
    for (;;) {
      try {
        await driver.verifyConnectivity();
        return;
      } catch (error) {
        const cause = failure();
        if (cause) throw cause;
        if (error.code === 'Neo.ClientError.Security.Unauthorized' || Date.now() > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
  } finally {
    await driver.close();
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function refuseTakenPort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', (cause) =>
      reject(
        new Error(`Port ${port} is taken: a Neo4j may be running already; choose another with --port.`, {
          cause,
        }),
      ),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}
