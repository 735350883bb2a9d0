import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../src/domain/clock.ts';
import { systemClock } from '../../src/domain/clock.ts';
import type { Commit } from '../../src/log/commit.ts';
import type { EventLog } from '../../src/log/event-log.ts';
import { openMongoEventLog } from '../../src/log/mongo/event-log.ts';
import { type Mongo, openMongo } from '../../src/mongo/connection.ts';
import { databaseOf } from './mongo.ts';
import { type Node, startNode } from './node.ts';
import { Somebody } from './somebody.ts';
import { tempDir } from './temp-dir.ts';

const PASSWORD = 'ett långt lösenord 42';

/** Two servers on one database, their common clock, and a look of one's own into their log. */
export interface TwoNodes {
  readonly a: Node;
  readonly b: Node;
  readonly log: EventLog;
  readonly mongo: Mongo;
  /** Puts the clock of both forward, so that the moment is so many milliseconds away. */
  turnToBefore(at: Instant, ms: number): void;
  /** What the nodes' clock shows. */
  nowMs(): number;
  /** Somebody logged in at a node. */
  as(username: string, node: Node): Promise<Somebody>;
  close(): Promise<void>;
}

/** Starts both, on a database of their own with the invented kommun. */
export const startTwoNodes = async (uri: string, leaseMs: number): Promise<TwoNodes> => {
  const folder = tempDir();
  const clockFile = join(folder, 'clock');
  writeFileSync(clockFile, '0');
  const database = databaseOf(folder);
  const options = { uri, database, clockFile, leaseMs, key: randomBytes(32).toString('hex'), password: PASSWORD };
  const a = await startNode(options);
  const b = await startNode(options);
  const mongo = await openMongo({ uri, database });
  const log = await openMongoEventLog({ mongo, clock: systemClock });
  return {
    ...{ a, b, log, mongo },
    turnToBefore: (at, ms) => writeFileSync(clockFile, String(Date.parse(at) - ms - Date.now())),
    nowMs: () => Date.now() + Number(readFileSync(clockFile, 'utf8')),
    as: async (username, { url }) => {
      const somebody = new Somebody(url, { username, password: PASSWORD });
      const { status } = await somebody.logIn();
      if (status !== 200) throw new Error(`login answered ${status}`);
      return somebody;
    },
    close: async () => {
      for (const node of [a, b]) node.signal('SIGKILL');
      await Promise.all([a.gone, b.gone]);
      await log.close();
      await mongo.close();
    },
  };
};

/** Opens so many cases of the tests' own process; gives their ids. */
export const openLoans = async (teacher: Somebody, count: number): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const [opened] = await teacher.opens({
      ...{ processId: 'loan', command: 'askForLoan', unitId: 'ekan' },
      data: { neededAt: '2026-08-17T07:30:00.000Z', borrower: [{ name: `Elev ${n}` }], reason: `Anledning ${n}` },
    });
    ids.push(opened?.caseId ?? '');
  }
  return ids;
};

/** Follows the log from its beginning by positions, as a reader on a node does, until told to stop; gives all that it saw, in order. */
export const tail = (log: EventLog, everyMs: number) => {
  const seen: Commit[] = [];
  let isEnded = false;
  const read = async (): Promise<void> => {
    for (;;) {
      const isLast = isEnded;
      const commits = await log.readAll(seen.at(-1)?.position ?? 0, 100);
      seen.push(...commits);
      if (commits.length > 0) continue;
      if (isLast) return;
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  };
  const reading = read();
  return {
    seen,
    end: async (): Promise<readonly Commit[]> => {
      isEnded = true;
      await reading;
      return seen;
    },
  };
};

/** A note that was acknowledged: by its key, and the version that the answer said. */
export interface Noted {
  readonly caseId: string;
  readonly text: string;
  readonly version: number;
}

const reads = async (who: Somebody, caseId: string): Promise<number | undefined> => {
  const page = await who.get(`/cases/${caseId}`).catch(() => undefined);
  return page?.status === 200 ? page.body.version : undefined;
};

/**
 * Notes something in the case on the version that it read, and reads anew when somebody else came before; goes to another node, under the
 * same key, when one does not answer. Gives up (`undefined`) only when `isOver`.
 */
const note = async (at: () => Somebody, caseId: string, isOver: () => boolean): Promise<Noted | undefined> => {
  const [key, text] = [randomUUID(), randomUUID()];
  while (!isOver()) {
    const who = at();
    const version = await reads(who, caseId);
    if (version === undefined) continue;
    const answer = await who
      .post(`/cases/${caseId}/commands/note`, { data: { text } }, { key, version })
      .catch(() => undefined);
    if (answer?.status === 200) return { caseId, text, version: answer.body.version };
    if (answer !== undefined && answer.status !== 412 && answer.status < 500)
      throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
  }
  return undefined;
};

/** A load of notes on both nodes. */
export interface Load {
  /** The same person, logged in at each. */
  readonly onA: Somebody;
  readonly onB: Somebody;
  readonly caseIds: readonly string[];
  readonly writers: number;
  readonly ms: number;
  /** Once A does not answer any more, all is sent to B. */
  readonly isGone: { readonly is: boolean };
  /** Takes each note that was acknowledged. */
  readonly noted: Noted[];
}

/** So long whoever has begun a note may go on trying when the load has ended. */
const LAST_MS = 30_000;

/** Lets so many writers note something, one after the other, in all cases over both nodes. */
export const writeOnBoth = async ({ onA, onB, caseIds, writers, ms, isGone, noted }: Load): Promise<void> => {
  const endsAt = Date.now() + ms;
  const write = async (writer: number): Promise<void> => {
    for (let turn = 0; Date.now() < endsAt; turn += 1) {
      const at = (): Somebody => (isGone.is || (writer + turn) % 2 === 0 ? onB : onA);
      const caseId = caseIds[(writer * 7 + turn * 13) % caseIds.length] ?? '';
      const done = await note(at, caseId, () => Date.now() > endsAt + LAST_MS);
      if (done !== undefined) noted.push(done);
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
};
