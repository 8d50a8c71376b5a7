/** compose.yaml says the same as the code: the settings that gongpu reads, the server that tests run on, the port of `serve`. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfiguration } from '../../../src/store/configuration.ts';

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
const { services } = parse(read('compose.yaml'));

it('gives gongpu an environment that leads it to the Neo4j beside it', () => {
  expect(
    readConfiguration({ ...services.gongpu.environment, NEO4J_PASSWORD: 'x' }, '/nowhere'),
  ).toMatchObject({
    kind: 'neo4j',
    uri: 'bolt://neo4j:7687',
    user: 'neo4j',
  });
  expect(services.gongpu.depends_on.neo4j.condition).toBe('service_healthy');
});

it('takes the image that npm run neo4j takes', () => {
  expect(read('scripts/neo4j/start-neo4j.mjs')).toContain(`'${services.neo4j.image}'`);
});

it('lets other machines in nowhere', () => {
  for (const { ports } of [services.neo4j, services.gongpu]) {
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  }
});

it('holds no password, and demands one', () => {
  expect(services.neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
});

it('publishes the port that the image serves on', () => {
  const dockerfile = read('Dockerfile');
  const [, port] = /"--port", "(\d+)"/.exec(dockerfile) ?? [];
  expect(services.gongpu.ports).toEqual([`127.0.0.1:${port}:${port}`]);
  expect(dockerfile).toContain(`EXPOSE ${port}`);
});
