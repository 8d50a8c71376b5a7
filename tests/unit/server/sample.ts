/** A small graph of three pages, and a client that asks the server on it without a port. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ZodType } from 'zod';
import type { Access } from '../../../src/server/access.ts';
import { createApp } from '../../../src/server/app.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import type { SaidPage } from '../graph/records.ts';
import { importSaid } from '../import/embedded-graph.ts';

export const pages: readonly SaidPage[] = [
  {
    name: '01.txt',
    newspaper: '滨海工人报',
    date: '2024-03-12',
    home: '浙江省宁波市',
    page: 1,
    articles: [
      {
        headline: '滨海市总工会举办职工歌会',
        body: '滨海市总工会举办春潮职工歌会，东港集团有限公司支持。市总工会主席单立文出席。歌会有300人参加。',
        reporters: ['解晓东'],
        entities: {
          union: ['Union', '滨海市总工会', '市总工会'],
          concert: ['Programme', '春潮职工歌会', '歌会'],
          company: ['Company', '东港集团有限公司'],
          chair: ['Person', '单立文'],
        },
        relations: [
          ['ORGANISED', 'union', 'concert'],
          ['SUPPORTED', 'company', 'concert'],
          ['HOLDS_POST', 'chair', 'union', { title: '主席' }],
          ['ATTENDED', 'chair', 'concert', { role: 'attended' }],
        ],
        facts: [['concert', 'participants', 300, '人']],
      },
      {
        headline: '东港集团有限公司将设立互助金',
        body: '东港集团有限公司将出资50万元设立东港互助金，惠及滨海市总工会会员。',
        entities: {
          company: ['Company', '东港集团有限公司'],
          fund: ['Fund', '东港互助金'],
          union: ['Union', '滨海市总工会'],
        },
        relations: [['FUNDED', 'company', 'fund', { amount: 500_000, status: 'planned' }]],
      },
    ],
  },
  {
    name: '02.txt',
    newspaper: '滨海工人报',
    date: '2024-05-01',
    home: '浙江省宁波市',
    articles: [
      {
        headline: '春潮职工歌会再次开唱',
        body: '滨海市总工会举办春潮职工歌会，歌会在南岭工业园举行。南岭工业园管理委员会和银河艺术团出席。',
        entities: {
          union: ['Union', '滨海市总工会'],
          concert: ['Programme', '春潮职工歌会', '歌会'],
          park: ['Place', '南岭工业园'],
          committee: ['Institution', '南岭工业园管理委员会'],
          choir: ['Institution', '银河艺术团'],
        },
        relations: [
          ['ORGANISED', 'union', 'concert'],
          ['LOCATED_IN', 'concert', 'park'],
          ['ATTENDED', 'committee', 'concert', { role: 'attended' }],
          ['ATTENDED', 'choir', 'concert', { role: 'performed' }],
        ],
      },
    ],
  },
  {
    name: '03.txt',
    issueName: 'undated',
    articles: [
      {
        headline: '白桦厂工会换届',
        body: '白桦机械厂工会隶属白桦机械厂。',
        entities: { union: ['Union', '白桦机械厂工会'], works: ['Company', '白桦机械厂'] },
        relations: [['PART_OF', 'union', 'works']],
      },
    ],
  },
];

export interface Client {
  /** Faults that the server has logged. */
  readonly faults: readonly unknown[];
  ask(address: string, init?: RequestInit): Promise<Response>;
  /** An answer that must be there and have this shape. */
  get<T>(address: string, shape: ZodType<T>): Promise<T>;
  /** The id of the one entity of this name. */
  idOf(name: string): Promise<string>;
}

interface Settings {
  readonly access?: Access;
  readonly viewer?: string;
  readonly now?: () => number;
}

export function clientOf(store: Store, settings: Settings = {}): Client {
  const faults: unknown[] = [];
  const app = createApp({
    store,
    access: { kind: 'local' },
    logFault: (error) => faults.push(error),
    ...settings,
  });
  const ask: Client['ask'] = async (address, init) =>
    app.fetch(new Request(`http://127.0.0.1:4680${address}`, init));
  return {
    faults,
    ask,
    async get(address, shape) {
      const response = await ask(address);
      if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
      return shape.parse(await response.json());
    },
    async idOf(name) {
      const { rows } = await store.read({
        cypher: 'MATCH (e:Entity {name: $name}) RETURN e.id',
        parameters: { name },
      });
      const id = rows[0]?.[0];
      if (rows.length !== 1 || typeof id !== 'string') {
        throw new Error(`${rows.length} entities are called ${name}`);
      }
      return id;
    },
  };
}

export interface Sample {
  readonly store: Store;
  readonly client: Client;
  /** Closes the database and removes its folder. */
  close(): Promise<void>;
}

/** The pages in a real database of their own. */
export async function openSample(): Promise<Sample> {
  const home = await mkdtemp(path.join(tmpdir(), 'gongpu-server-'));
  const store = await openStore({ kind: 'embedded', home });
  await store.prepare();
  await importSaid(store, ...pages);
  return {
    store,
    client: clientOf(store),
    async close() {
      await store.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
