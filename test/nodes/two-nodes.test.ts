import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseInstant } from '../../src/domain/clock.ts';
import type { StreamId } from '../../src/domain/ids.ts';
import type { Commit } from '../../src/log/commit.ts';
import { onMongo } from '../support/mongo.ts';
import { type Noted, openLoans, startTwoNodes, tail, type TwoNodes, writeOnBoth } from '../support/two-nodes.ts';

const CASES = 50;
const WRITERS = 64;
const LOAD_MS = 60_000;
const LEASE_MS = 10_000;
/** A dies a third into the load; what is due falls due soon after. */
const DIES_AFTER_MS = 20_000;
const DUE_AFTER_MS = 25_000;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

await onMongo(({ uri }) =>
  describe('64 writers on two nodes, one of which is killed', () => {
    let nodes: TwoNodes;
    let caseIds: readonly string[] = [];
    const noted: Noted[] = [];
    let seen: readonly (readonly Commit[])[] = [];
    let log: readonly Commit[] = [];

    beforeAll(async () => {
      nodes = await startTwoNodes(uri, LEASE_MS);
      caseIds = await openLoans(await nodes.as('larare.ekan', nodes.a), CASES);
      const page = await (await nodes.as('rektor.ekan', nodes.b)).reads(caseIds[0] ?? '');
      const due = page.deadlines.find(({ ruleId }) => ruleId === 'approve')?.dueAt ?? '';
      const readers = [20, 70, 300].map((everyMs) => tail(nodes.log, everyMs));
      nodes.turnToBefore(parseInstant(due), DUE_AFTER_MS);
      const [onA, onB] = [await nodes.as('rektor.ekan', nodes.a), await nodes.as('rektor.ekan', nodes.b)];
      const isGone = { is: false };
      const writing = writeOnBoth({
        ...{ onA, onB, caseIds, isGone, noted },
        ...{ writers: WRITERS, ms: LOAD_MS },
      });
      await wait(DIES_AFTER_MS);
      nodes.a.signal('SIGKILL');
      await nodes.a.gone;
      isGone.is = true;
      await writing;
      const passed = (): number =>
        readers[0]?.seen.filter(({ events }) => events.some(({ type }) => type === 'DeadlinePassed')).length ?? 0;
      for (let tries = 0; passed() < CASES && tries < 600; tries += 1) await wait(100);
      seen = await Promise.all(readers.map((reader) => reader.end()));
      log = (await Promise.all(caseIds.map((caseId) => nodes.log.readStream(caseId as string as StreamId)))).flat();
    }, 300_000);
    afterAll(() => nodes.close());

    const eventsOf = (type: string) =>
      log.flatMap(({ streamId, version, events }) =>
        events.filter((event) => event.type === type).map(({ data }) => ({ streamId, version, data })),
      );

    test('no update is lost and none is made twice: each acknowledged note is one event at the version that was said', () => {
      expect(noted.length).toBeGreaterThan(WRITERS);
      const at = noted.map(({ caseId, version }) => `${caseId}/${version}`);
      expect(new Set(at).size).toBe(noted.length);
      const stored = new Set(eventsOf('Noted').map(({ streamId, version }) => `${streamId}/${version}`));
      expect(at.filter((one) => !stored.has(one))).toEqual([]);
      // A note whose answer died with the node was sent again under its key: it is there once.
      expect(stored.size).toBe(noted.length);
    });

    test('versions of every case are 1, 2, 3 … without holes', () => {
      for (const caseId of caseIds) {
        const versions = log.filter(({ streamId }) => (streamId as string) === caseId).map(({ version }) => version);
        expect(versions.length).toBeGreaterThan(1);
        expect(versions).toEqual(versions.map((_, at) => at + 1));
      }
    });

    test('each of three readers has seen every commit once, in order', async () => {
      const all = await nodes.log.readAll(0, 1_000_000);
      const inAll = all.map(({ position }) => position);
      expect(inAll).toEqual(inAll.toSorted((one, other) => one - other));
      for (const one of seen) expect(one.map(({ position }) => position)).toEqual(inAll);
      const ofCases = new Set(all.map(({ commitId }) => commitId));
      expect(log.filter(({ commitId }) => !ofCases.has(commitId))).toEqual([]);
    });

    test('every deadline that fell due after the death has been passed by the other node, once', () => {
      const passed = eventsOf('DeadlinePassed').map(({ streamId }) => streamId as string);
      expect(passed.toSorted()).toEqual(caseIds.toSorted());
    });

    test('whoever is to be told of it has been told once', async () => {
      const rektor = await nodes.as('rektor.ekan', nodes.b);
      const told: string[] = [];
      let next: string | undefined;
      do {
        const page = await rektor.get(`/notifications?limit=100${next === undefined ? '' : `&cursor=${next}`}`);
        expect(page.status).toBe(200);
        told.push(...page.body.items.map((one: { caseId: string; text: string }) => `${one.caseId} ${one.text}`));
        next = page.body.next;
      } while (next !== undefined);
      expect(new Set(told).size).toBe(told.length);
      expect(new Set(told.map((one) => one.split(' ')[0])).size).toBe(CASES);
    });
  }),
);
