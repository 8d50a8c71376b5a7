import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfiguration, Secret } from '../../../src/store/configuration.ts';
import { openStore } from '../../../src/store/open-store.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gongpu-configuration-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const envFile = (text: string) => writeFileSync(path.join(folder, '.env'), text);

describe('the database', () => {
  it('is the embedded one in .gongpu where nothing is said', () => {
    expect(readConfiguration({}, folder)).toEqual({ kind: 'embedded', home: path.join(folder, '.gongpu') });
  });
  it('is the embedded one where NEO4J_URI is empty, as npm start sets it', () => {
    envFile('NEO4J_URI=bolt://127.0.0.1:7687\n');
    expect(readConfiguration({ NEO4J_URI: '' }, folder).kind).toBe('embedded');
  });
  it('lives in GONGPU_HOME, relative to where the command runs', () => {
    expect(readConfiguration({ GONGPU_HOME: 'graph' }, folder)).toEqual({
      kind: 'embedded',
      home: path.join(folder, 'graph'),
    });
  });
  it('is Neo4j where NEO4J_URI is set, with its usual user and database', () => {
    expect(readConfiguration({ NEO4J_URI: 'bolt://127.0.0.1:7687' }, folder)).toMatchObject({
      kind: 'neo4j',
      uri: 'bolt://127.0.0.1:7687',
      user: 'neo4j',
      database: 'neo4j',
    });
  });
  it('comes from .env too, and the environment goes first', () => {
    envFile('NEO4J_URI=neo4j+s://graph.example.org\nNEO4J_USER=reader\nNEO4J_PASSWORD="a # b"\n');
    const configuration = readConfiguration({ NEO4J_USER: 'writer', NEO4J_DATABASE: 'papers' }, folder);
    expect(configuration).toMatchObject({
      uri: 'neo4j+s://graph.example.org',
      user: 'writer',
      database: 'papers',
    });
    expect(configuration.kind === 'neo4j' && configuration.password.reveal()).toBe('a # b');
  });
});

describe('an address that makes no sense', () => {
  it.each(['localhost:7687', 'http://127.0.0.1:7474', 'bolt://', 'neo4j', 'file:///etc/passwd'])(
    'is refused with an example of a good one: %s',
    (uri) => {
      expect(() => readConfiguration({ NEO4J_URI: uri }, folder)).toThrow(/bolt:\/\/127\.0\.0\.1:7687/);
    },
  );
  it('is refused when it holds a password, which is not shown', () => {
    expect(() => readConfiguration({ NEO4J_URI: 'bolt://neo4j:hush@127.0.0.1' }, folder)).toThrow(
      /^(?!.*hush).*NEO4J_PASSWORD/,
    );
  });
});

it('says so when .env cannot be read', () => {
  mkdirSync(path.join(folder, '.env'));
  expect(() => readConfiguration({}, folder)).toThrow(/settings file/);
});

describe('a secret', () => {
  it('shows in no log, JSON or text', () => {
    const configuration = readConfiguration(
      { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'hush-hush' },
      folder,
    );
    expect(inspect(configuration, { depth: 10, showHidden: true })).not.toContain('hush');
    expect(JSON.stringify(configuration)).not.toContain('hush');
    expect(`${new Secret('hush')}`).toBe('***');
  });
});

it('opens what the configuration names, from the sources as from the build', async () => {
  const store = await openStore({ kind: 'embedded', home: folder });
  expect(store.kind).toBe('embedded');
  expect((await store.read({ cypher: "RETURN '工' AS x" })).rows).toEqual([['工']]);
  await store.close();
});
