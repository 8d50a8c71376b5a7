/** Which database to use, from the environment and a `.env` file; what the environment says goes first. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inspect, parseEnv } from 'node:util';
import { StoreError } from './store-error.ts';

/** A word that must not show in logs, errors or JSON; `reveal` is the only way to read it. */
export class Secret {
  readonly #word: string;
  constructor(word: string) {
    this.#word = word;
  }
  reveal(): string {
    return this.#word;
  }
  toString(): string {
    return '***';
  }
  toJSON(): string {
    return '***';
  }
  [inspect.custom](): string {
    return '***';
  }
}

export interface BoltConfiguration {
  readonly kind: 'neo4j';
  /** `bolt://`, `neo4j://` or their `+s` and `+ssc` forms. */
  readonly uri: string;
  readonly user: string;
  readonly password: Secret;
  readonly database: string;
}

export interface EmbeddedConfiguration {
  readonly kind: 'embedded';
  /** Where everything that gongpu keeps lives; absolute. */
  readonly home: string;
}

export type StoreConfiguration = BoltConfiguration | EmbeddedConfiguration;
type Environment = Readonly<Record<string, string | undefined>>;

const protocols = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

/**
 * Neo4j where `NEO4J_URI` is set (with `NEO4J_USER`, `NEO4J_PASSWORD`, `NEO4J_DATABASE`), else the embedded database
 * in `GONGPU_HOME`, which is `.gongpu` in the folder the command runs in.
 * @throws {StoreError} `configuration` when the address makes no sense
 */
export function readConfiguration(
  environment: Environment = process.env,
  folder: string = process.cwd(),
): StoreConfiguration {
  const settings = { ...readEnvFile(path.join(folder, '.env')), ...definedIn(environment) };
  const uri = settings.NEO4J_URI;
  if (uri === undefined || uri === '') return { kind: 'embedded', home: homeFolder(settings, folder) };
  return {
    kind: 'neo4j',
    uri: checkedUri(uri),
    user: settings.NEO4J_USER || 'neo4j',
    password: new Secret(settings.NEO4J_PASSWORD ?? ''),
    database: settings.NEO4J_DATABASE || 'neo4j',
  };
}

/** The folder that everything of gongpu lives in, whichever database is used. */
export function homeFolder(settings: Environment, folder: string): string {
  return path.resolve(folder, settings.GONGPU_HOME || '.gongpu');
}

function readEnvFile(file: string): Environment {
  try {
    return parseEnv(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return {};
    throw new StoreError(
      'configuration',
      `The settings file ${file} cannot be read. Check its permissions.`,
      { cause: error, situation: { kind: 'settings unreadable', file } },
    );
  }
}

function definedIn(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined));
}

function checkedUri(uri: string): string {
  const example = 'It should look like bolt://127.0.0.1:7687 or neo4j+s://graph.example.org.';
  const parsed = URL.canParse(uri) ? new URL(uri) : undefined;
  if (parsed === undefined || !protocols.includes(parsed.protocol) || parsed.hostname === '') {
    // The text itself stays out of the message: somebody may have put a password into it.
    throw new StoreError('configuration', `NEO4J_URI is not the address of a Neo4j server. ${example}`, {
      situation: { kind: 'no address' },
    });
  }
  if (parsed.username !== '' || parsed.password !== '') {
    throw new StoreError(
      'configuration',
      `NEO4J_URI holds a user or password. Put them into NEO4J_USER and NEO4J_PASSWORD. ${example}`,
      { situation: { kind: 'password in address' } },
    );
  }
  return uri;
}
