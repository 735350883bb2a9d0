import { randomBytes, randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openMongo } from '../src/mongo/connection.ts';
import { pino } from 'pino';
import { createSystem, type System } from '../src/compose/create-system.ts';
import { systemClock } from '../src/domain/clock.ts';
import { commitId, personId, streamId } from '../src/domain/ids.ts';
import { openMongoServer } from '../test/support/mongo-server.ts';
import { seedKommun } from '../test/support/kommun.ts';
import { loan } from '../test/support/processes/loan.ts';
import { Somebody } from '../test/support/somebody.ts';
import { type Figure, figureOf, inFolder, type Part, type Ratio } from './figures.ts';

/** Where a system of the bench keeps its data. */
export type Store = 'sqlite' | 'mongo';

interface Place {
  readonly file: string;
  readonly mongo: { readonly uri: string; readonly database: string } | undefined;
}

const PASSWORD = 'ett långt lösenord 42';
const SEALED = Buffer.alloc(1500, 'x').toString();
const TEACHER = 'larare.ekan';
const REKTOR = 'rektor.ekan';

const startOn = async ({ file, mongo }: Place): Promise<System> => {
  const system = await createSystem({
    dataFolder: join(dirname(file), 'data'),
    mongo,
    encryptsFiles: false,
    survivesPowerLoss: true,
    env: { SKYNDSAM_KEY: randomBytes(32).toString('hex') },
    clock: systemClock,
    processes: [loan],
    logger: pino({ level: 'silent' }),
    http: { isSecure: false, clientFolder: dirname(file), requestsPerMinute: 1_000_000 },
    sweepEveryMs: 3_600_000,
  });
  await seedKommun(system);
  for (const username of [TEACHER, REKTOR])
    await system.identity.createAccount({ personId: personId(username), username, password: PASSWORD });
  return system;
};

/** Does it so many times by so many at once. */
const timed = async (name: string, count: number, clients: number, once: (n: number) => Promise<unknown>) => {
  const waits: number[] = [];
  let next = 0;
  const client = async (): Promise<void> => {
    while (next < count) {
      const n = next++;
      const before = performance.now();
      await once(n);
      waits.push(performance.now() - before);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  return figureOf(name, count, performance.now() - start, waits);
};

const logged = ({ log }: System, clients: number, count: number): Promise<Figure> =>
  timed(`log, ${clients} clients`, count, clients, (n) =>
    log.append(
      {
        streamId: streamId(`bench-${clients}-${n % clients}`),
        commitId: commitId(`b-${clients}-${n}`),
        meta: { by: 'person:1', command: 'case.note' },
        events: [{ type: 'NoteAdded', data: { n }, sealed: SEALED }],
        messages: [],
      },
      'next',
    ),
  );

const report = (n: number) => ({
  ...{ processId: 'loan', command: 'askForLoan', unitId: 'ekan' },
  data: { neededAt: new Date(Date.now() - 60_000).toISOString(), borrower: [{ name: `Elev ${n}` }] },
});

const loggedIn = async (url: string, username: string): Promise<Somebody> => {
  const somebody = new Somebody(url, { username, password: PASSWORD });
  await somebody.logIn();
  return somebody;
};

/** What a person meets: reports, the list, a case; and the log under them. */
const measureOn = async (place: Place, scale: number): Promise<readonly Figure[]> => {
  const system = await startOn(place);
  try {
    const { port } = await system.listen(0, '127.0.0.1');
    const url = `http://127.0.0.1:${port}`;
    const [teacher, rektor] = [await loggedIn(url, TEACHER), await loggedIn(url, REKTOR)];
    const [one] = await teacher.opens(report(0));
    const times = (count: number): number => Math.max(8, Math.round(count * scale));
    const figures = [
      await timed('reports over HTTP, 8 clients', times(160), 8, (n) => teacher.opens(report(n))),
      await timed('all of them projected', 1, 1, () => system.relay.caughtUp()),
      await timed('first page of the list', times(60), 1, () => rektor.get('/cases?view=open&limit=50')),
      await timed('a case', times(60), 1, () => rektor.reads(one?.caseId ?? '')),
      await logged(system, 1, times(200)),
      await logged(system, 16, times(640)),
      await logged(system, 64, times(1_280)),
    ];
    return figures;
  } finally {
    await system.close();
  }
};

/** The raw limit of the server: the same documents into a plain collection, as many at once, with the same concern. */
const rawOn = async (place: Place, clients: number, count: number): Promise<Figure | undefined> => {
  if (place.mongo === undefined) return undefined;
  const mongo = await openMongo(place.mongo);
  const plain = mongo.connection.collection<{ readonly _id: string; readonly body: string }>(`raw_${clients}`);
  const figure = await timed(`raw inserts of as large documents, ${clients} clients`, count, clients, (n) =>
    plain.insertOne({ _id: `${n}-${randomUUID()}`, body: SEALED }),
  );
  await mongo.close();
  return figure;
};

const onStore = (store: Store, uri: string | undefined, scale: number) =>
  inFolder(async (file) => {
    const database = `skyndsam_bench_${randomBytes(4).toString('hex')}`;
    const place: Place = { file, mongo: store === 'mongo' && uri !== undefined ? { uri, database } : undefined };
    const figures = await measureOn(place, scale);
    const raw = await Promise.all([rawOn(place, 64, Math.round(1_280 * scale))]);
    return { store, figures, raw: raw.filter((one) => one !== undefined) };
  });

const named = (store: Store, { name, ...rest }: Figure): Figure => ({ name: `${store}: ${name}`, ...rest });

/** Figures of each store, and how they stand to the first and, for MongoDB, to what its server takes raw. */
export const benchStores = async (stores: readonly Store[], scale = 1): Promise<Part> => {
  const server = stores.includes('mongo') ? await openMongoServer() : undefined;
  try {
    if (server !== undefined && 'missing' in server.answer) throw new Error(server.answer.missing);
    const uri = server !== undefined && 'uri' in server.answer ? server.answer.uri : undefined;
    const measured = [];
    for (const store of stores) measured.push(await onStore(store, uri, scale));
    const [first] = measured;
    const beside = measured.slice(1).flatMap(({ store, figures }) =>
      figures.map(
        ({ name, p50Ms }, at): Ratio => ({
          name: `${name} (p50): ${store} against ${first?.store}`,
          ratio: p50Ms / (first?.figures[at]?.p50Ms || Number.NaN),
          goal: 'none: another machine stands between',
        }),
      ),
    );
    const againstRaw = measured.flatMap(({ store, figures, raw }) =>
      raw.map(
        ({ perSecond }): Ratio => ({
          name: `${store}: log at 64 clients against raw inserts`,
          ratio: (figures.find(({ name }) => name === 'log, 64 clients')?.perSecond ?? 0) / perSecond,
          goal: 'none: what the server takes',
        }),
      ),
    );
    return {
      figures: measured.flatMap(({ store, figures, raw }) => [...figures, ...raw].map((one) => named(store, one))),
      ratios: [...againstRaw, ...beside],
    };
  } finally {
    await server?.stop();
  }
};
