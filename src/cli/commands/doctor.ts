/** `gongpu doctor`: is everything there that gongpu needs, and what to do where it is not. */
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Command } from 'commander';
import { homeFolder, readConfiguration, type StoreConfiguration } from '../../store/configuration.ts';
import { databaseFile } from '../../store/embedded/embedded-store.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { StoreError } from '../../store/store-error.ts';
import type { CliContext } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Language } from '../language.ts';
import { describeFailure } from '../messages/describe-failure.ts';
import type { Messages } from '../messages/messages.ts';
import { systemCodeOf } from '../messages/system-errors.ts';
import { writeJson, writeLine } from '../output.ts';

interface Options {
  readonly json?: true;
}

type Speech = Pick<CliContext, 'messages' | 'language'>;

/** `note`: nothing to worry about, but good to know. */
type State = 'ok' | 'note' | 'fault';

interface Finding {
  readonly check: keyof Messages['doctor']['checks'];
  readonly state: State;
  readonly detail: string;
}

const signs: Readonly<Record<State, string>> = { ok: '✓', note: '·', fault: '✗' };
const oldestNode = [20, 19] as const;
export function addDoctorCommand(program: Command, context: CliContext): void {
  const { messages } = context;
  program
    .command('doctor')
    .summary(messages.doctor.summary)
    .description(messages.doctor.description)
    .option('--json', messages.options.json)
    .addHelpText('after', messages.doctor.examples)
    .action((options: Options) => runDoctor(options, context));
}

async function runDoctor({ json }: Options, context: CliContext): Promise<void> {
  const { stdout, stderr, messages, exitWith } = context;
  const findings = [
    checkNode(messages),
    checkSegmenter(messages),
    checkHome(context),
    ...(await checkDatabase(context)),
    await checkViewer(messages),
  ];
  const faults = findings.filter(({ state }) => state === 'fault').length;
  if (json) await writeJson(stdout, findings);
  for (const { check, state, detail } of json ? [] : findings) {
    await writeLine(stdout, `${signs[state]} ${messages.doctor.checks[check]}: ${detail}`);
  }
  await writeLine(stderr, faults === 0 ? messages.doctor.fine : messages.doctor.faults(faults));
  if (faults > 0) exitWith(exitCodes.failed);
}

function checkNode({ doctor }: Messages): Finding {
  const { version } = process;
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  const recent = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  return recent
    ? { check: 'node', state: 'ok', detail: version }
    : { check: 'node', state: 'fault', detail: doctor.nodeOld(version) };
}

function checkSegmenter({ doctor }: Messages): Finding {
  try {
    const require = createRequire(import.meta.url);
    require('nodejieba');
    const { version }: { readonly version: string } = require('nodejieba/package.json');
    return { check: 'segmenter', state: 'ok', detail: `nodejieba ${version}` };
  } catch (error) {
    const cause = messageOf(error).split('\n')[0] ?? '';
    return { check: 'segmenter', state: 'fault', detail: doctor.segmenterMissing(cause) };
  }
}

function checkHome({ env, messages }: CliContext): Finding {
  const home = homeFolder(env, process.cwd());
  const existing = nearestExisting(home);
  try {
    accessSync(existing, constants.W_OK);
    return existing === home
      ? { check: 'home', state: 'ok', detail: home }
      : { check: 'home', state: 'note', detail: messages.doctor.homeMissing(home) };
  } catch (error) {
    const detail = messages.doctor.homeUnwritable(home, systemCodeOf(error));
    return { check: 'home', state: 'fault', detail };
  }
}

/** The folder, or the one above it in which it would be made. */
function nearestExisting(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestExisting(dirname(folder));
}

async function checkDatabase({ env, messages, language }: CliContext): Promise<readonly Finding[]> {
  try {
    const configuration = readConfiguration(env);
    if (configuration.kind === 'embedded' && !existsSync(databaseFile(configuration.home))) {
      const detail = messages.doctor.databaseMissing(databaseFile(configuration.home));
      return [{ check: 'database', state: 'note', detail }];
    }
    const store = await openStore(configuration);
    try {
      return await findingsOf(store, configuration, { messages, language });
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    // Somebody at work on it, such as `gongpu serve`, is no fault.
    const state = error.problem === 'locked' ? 'note' : 'fault';
    return [{ check: 'database', state, detail: describeFailure(error, language) }];
  }
}

async function findingsOf(
  store: Store,
  configuration: StoreConfiguration,
  { messages: { doctor }, language }: Speech,
): Promise<readonly Finding[]> {
  const entities = await countOf(store, 'Entity');
  const articles = await countOf(store, 'Article');
  if (configuration.kind === 'embedded') {
    const detail = doctor.embedded(databaseFile(configuration.home), entities, articles);
    return [{ check: 'database', state: 'ok', detail }];
  }
  const { rows } = await store.read({
    cypher: 'CALL dbms.components() YIELD name, versions, edition RETURN name, versions[0], edition LIMIT 1',
  });
  const agent = (rows[0] ?? []).map(String).join(' ');
  return [
    { check: 'database', state: 'ok', detail: doctor.neo4j(agent, configuration.uri, entities, articles) },
    await checkWriting(store, doctor, language),
  ];
}

/** Adds what is there already: as much of a write as changes nothing. */
async function checkWriting(store: Store, doctor: Messages['doctor'], language: Language): Promise<Finding> {
  try {
    await store.write([{ cypher: 'MATCH (n:Entity) WITH n LIMIT 0 SET n.name = n.name' }]);
    return { check: 'writing', state: 'ok', detail: doctor.writable };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { check: 'writing', state: 'fault', detail: describeFailure(error, language) };
  }
}

async function countOf(store: Store, label: 'Entity' | 'Article'): Promise<number> {
  const { rows } = await store.read({ cypher: `MATCH (n:${label}) RETURN count(n)` });
  return Number(rows[0]?.[0] ?? 0);
}

async function checkViewer({ doctor }: Messages): Promise<Finding> {
  const { builtViewer } = await import('../../server/viewer-files.ts');
  return existsSync(builtViewer)
    ? { check: 'viewer', state: 'ok', detail: builtViewer }
    : { check: 'viewer', state: 'note', detail: doctor.viewerMissing(builtViewer) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
