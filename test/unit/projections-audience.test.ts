import { expect, test } from 'vitest';
import { streamId } from '../../src/domain/ids.ts';
import { type CaseStore, createCaseStore, registryOf, replay } from '../../src/engine/case-store.ts';
import type { Commit } from '../../src/log/commit.ts';
import { type Audience, audienceByPolicy } from '../../src/projections/audience.ts';
import { testEngine } from '../support/engine.ts';
import { give, openLoan, yes } from '../support/loan-case.ts';
import { loan } from '../support/processes/loan.ts';

/** A loan that was asked for at one school, signed, moved to another and approved there: four versions, two audiences. */
const movedLoan = async () => {
  const test = await testEngine([loan]);
  const { caseId } = yes(await openLoan(test)).loaded.state;
  yes(await give(test, caseId, 'larare', 'sign'));
  yes(await give(test, caseId, 'rektor', 'move', { unit: 'bok' }));
  yes(await give(test, caseId, 'rektor-bok', 'approve'));
  const { log, registry, cases } = test.parts;
  const commits = await log.readStream(streamId(caseId));
  let reads = 0;
  const counting = {
    readStream: (...asked: Parameters<typeof log.readStream>) => {
      reads += 1;
      return log.readStream(...asked);
    },
  };
  const audience = (engineCases?: Pick<CaseStore, 'kept'>): Audience =>
    audienceByPolicy({ log: counting, registry, org: () => test.org, ...(engineCases && { engineCases }) });
  const asOf = (commit: Commit, isAtHand = true) => ({
    ...{ caseId, version: commit.version, at: test.now },
    ...(isAtHand && { commit }),
  });
  return { ...{ log, commits, cases, audience, asOf }, reads: () => reads, close: test.close };
};

test('PROJ-40 what the engine has in memory, be it newer, the same or older, gives the audience that the log gives', async () => {
  const { log, commits, cases, audience, asOf, close } = await movedLoan();
  const registry = registryOf([loan]);
  const old = createCaseStore(log, registry);
  old.keep(replay(registry, undefined, commits.slice(0, 1))!);
  const expected: (readonly string[])[] = [];
  for (const commit of commits) expected.push(await audience()(asOf(commit, false)));
  expect(expected[0]).toContain('unit:al/rektor');
  expect(expected[2]).not.toContain('unit:al/rektor');
  for (const kept of [cases, old]) {
    const forth = audience(kept);
    const back = audience(kept);
    for (const [at, commit] of commits.entries()) expect(await forth(asOf(commit))).toEqual(expected[at]);
    for (const [at, commit] of [...commits.entries()].reverse()) expect(await back(asOf(commit))).toEqual(expected[at]);
  }
  await close();
});

test('PROJ-40 a case that the engine has at that very version is not read or evolved again', async () => {
  const { commits, cases, audience, asOf, reads, close } = await movedLoan();
  await audience(cases)(asOf(commits.at(-1)!, false));
  expect(reads()).toBe(0);
  await close();
});
