import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseInstant } from '../../src/domain/clock.ts';
import type { StreamId } from '../../src/domain/ids.ts';
import type { Commit } from '../../src/log/commit.ts';
import { CASES as CASE_DOCS } from '../../src/projections/case-doc.ts';
import { openMongoProjectionStore } from '../../src/projections/mongo/store.ts';
import { onMongo } from '../support/mongo.ts';
import { type Noted, openLoans, startTwoNodes, type TwoNodes, writeOnBoth } from '../support/two-nodes.ts';

const CASES = 20;
const LEASE_MS = 4_000;
const STALL_MS = 15_000;
/** What is due falls due while the first node stands still. */
const DUE_AFTER_MS = 4_000;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

await onMongo(({ uri }) =>
  describe('a node that stands still for longer than its leases, under load, and wakes', () => {
    let nodes: TwoNodes;
    let caseIds: readonly string[] = [];
    const noted: Noted[] = [];
    const passed = { whileAsleep: 0 };
    let log: readonly Commit[] = [];

    const passedIn = (commits: readonly Commit[]): readonly string[] =>
      commits.flatMap(({ streamId, events }) =>
        events.filter(({ type }) => type === 'DeadlinePassed').map(() => streamId as string),
      );
    const everything = (): Promise<readonly Commit[]> => nodes.log.readAll(0, 1_000_000);

    beforeAll(async () => {
      nodes = await startTwoNodes(uri, LEASE_MS);
      caseIds = await openLoans(await nodes.as('larare.ekan', nodes.a), CASES);
      const page = await (await nodes.as('rektor.ekan', nodes.b)).reads(caseIds[0] ?? '');
      const due = page.deadlines.find(({ ruleId }) => ruleId === 'approve')?.dueAt ?? '';
      nodes.turnToBefore(parseInstant(due), DUE_AFTER_MS);
      const [onA, onB] = [await nodes.as('rektor.ekan', nodes.a), await nodes.as('rektor.ekan', nodes.b)];
      const writing = writeOnBoth({
        onA,
        onB,
        caseIds,
        writers: 16,
        ms: STALL_MS + 10_000,
        isGone: { is: false },
        noted,
      });
      await wait(2_000);
      nodes.a.signal('SIGSTOP');
      await wait(STALL_MS);
      for (let tries = 0; passedIn(await everything()).length < CASES && tries < 300; tries += 1) await wait(100);
      passed.whileAsleep = passedIn(await everything()).length;
      nodes.a.signal('SIGCONT');
      await writing;
      await wait(2 * LEASE_MS); // so that it has looked for its turn again
      log = await everything();
    }, 240_000);
    afterAll(() => nodes.close());

    test('what was due meanwhile has been passed by the other node, and not again when it woke', () => {
      expect(passed.whileAsleep).toBe(CASES);
      expect(passedIn(log).toSorted()).toEqual(caseIds.toSorted());
    });

    test('what it still had to write when it woke is there once or not at all: nothing is overwritten or twice', async () => {
      for (const caseId of caseIds) {
        const commits = await nodes.log.readStream(caseId as StreamId);
        expect(commits.map(({ version }) => version)).toEqual(commits.map((_, at) => at + 1));
      }
      const notes = log.flatMap(({ streamId, version, events }) =>
        events.filter(({ type }) => type === 'Noted').map(() => `${streamId}/${version}`),
      );
      expect(notes.toSorted()).toEqual(noted.map(({ caseId, version }) => `${caseId}/${version}`).toSorted());
    });

    test('the lists say of each case what its newest commit says, whoever projected it', async () => {
      const store = await openMongoProjectionStore(nodes.mongo);
      for (const caseId of caseIds) {
        const last = (await nodes.log.readStream(caseId as StreamId)).at(-1);
        expect((await store.get(CASE_DOCS, caseId))?.version).toBe(last?.version);
      }
      await store.close();
    });

    test('it serves again, and knows all that happened while it stood still', async () => {
      for (const node of [nodes.a, nodes.b]) {
        const health = (await (await fetch(`${node.url}/api/health`)).json()) as Record<string, unknown>;
        expect(health).toMatchObject({ ok: true });
        expect(health['projected']).toBe(health['head']);
      }
      const page = await (await nodes.as('rektor.ekan', nodes.a)).reads(caseIds[0] ?? '');
      expect(page.deadlines.find(({ ruleId }) => ruleId === 'approve')?.status).toBe('passed');
    });
  }),
);
