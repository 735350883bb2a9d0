import { performance } from 'node:perf_hooks';
import { systemClock } from '../src/domain/clock.ts';
import { commitId, streamId } from '../src/domain/ids.ts';
import type { CommitDraft } from '../src/log/commit.ts';
import type { EventLog } from '../src/log/event-log.ts';
import { openSqliteEventLog } from '../src/log/sqlite/event-log.ts';
import { openDatabase } from '../src/sqlite/database.ts';
import { GroupWriter } from '../src/sqlite/group-writer.ts';
import { figureOf, inFolder, type Part } from './figures.ts';
import { againstRaw, type Measured, storedRows } from './raw.ts';

const SEALED = Buffer.alloc(1500, 'x').toString();

const draftOf = (stream: number, n: number): CommitDraft => ({
  streamId: streamId(`case:${stream}`),
  commitId: commitId(`c:${stream}:${n}`),
  meta: { by: 'person:1', command: 'case.note' },
  events: [{ type: 'NoteAdded', data: { n }, sealed: SEALED }],
  messages: [{ kind: 'case.changed', data: { stream } }],
});

const oneClient = async (log: EventLog, drafts: readonly CommitDraft[], waits: number[]): Promise<void> => {
  for (const [n, draft] of drafts.entries()) {
    const before = performance.now();
    await log.append(draft, n);
    waits.push(performance.now() - before);
  }
};

const draftsOf = (clients: number, each: number): readonly (readonly CommitDraft[])[] =>
  Array.from({ length: clients }, (_, stream) => Array.from({ length: each }, (_, n) => draftOf(stream, n)));

/** Appends as fast as they are answered, each client to a stream of its own; and what that left in the table. */
const appends = (count: number, clients: number): Promise<Measured> =>
  inFolder(async (path) => {
    const db = openDatabase({ path, synchronous: 'GROUPED' });
    const writer = new GroupWriter(db);
    const log = openSqliteEventLog({ db, writer, clock: systemClock });
    const waits: number[] = [];
    const work = draftsOf(clients, count / clients);
    const start = performance.now();
    await Promise.all(work.map((drafts) => oneClient(log, drafts, waits)));
    const figure = figureOf(`log, ${clients} clients`, count, performance.now() - start, waits);
    await writer.close();
    db.close();
    return { figure, rows: storedRows(path) };
  });

/** Figures of the log alone beside the raw limit of the same run. `scale` 1 takes about fifteen seconds. */
export const benchLog = async (scale = 1): Promise<Part> => {
  const many = 64 * Math.round(300 * scale);
  await appends(many, 64); // warms the compiler
  const one = await againstRaw(() => appends(Math.round(2_000 * scale), 1), 1);
  const sixtyFour = await againstRaw(() => appends(many, 64), 64);
  const { figure: sixteen } = await appends(16 * Math.round(600 * scale), 16);
  return {
    figures: [one.figure, one.raw, sixteen, sixtyFour.figure, sixtyFour.raw],
    ratios: [
      { name: 'log alone: throughput at 64 clients against raw', ratio: sixtyFour.throughput, goal: 'at least 0.6' },
      { name: 'log alone: wait of one client against a raw commit', ratio: one.wait, goal: 'at most 1.5' },
    ],
  };
};
