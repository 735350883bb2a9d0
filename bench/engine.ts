import { performance } from 'node:perf_hooks';
import type { CaseId } from '../src/domain/ids.ts';
import { moveMachine } from '../src/engine/evolve.ts';
import { caseOf, type TestEngine, testEngine } from '../test/support/engine.ts';
import { asking, give, newKey, openLoan, yes } from '../test/support/loan-case.ts';
import { loan } from '../test/support/processes/loan.ts';
import { type Figure, figureOf, inFolder, type Part } from './figures.ts';
import { againstRaw, type Measured, storedRows } from './raw.ts';

const NOTE = 'En anteckning av vanlig längd. '.repeat(40);

/** Gives commands as fast as they are answered: each client on a case of its own. */
const commands = (count: number, clients: number): Promise<Measured> =>
  inFolder(async (path) => {
    const test = await testEngine([loan], { path, synchronous: 'GROUPED' });
    const cases = await Promise.all(
      Array.from({ length: clients }, async () => yes(await openLoan(test)).loaded.state.caseId),
    );
    const waits: number[] = [];
    const start = performance.now();
    await Promise.all(cases.map((caseId) => client(test, caseId, count / clients, waits)));
    const figure = figureOf(`engine and log, ${clients} clients`, count, performance.now() - start, waits);
    await test.close();
    return { figure, rows: storedRows(path) };
  });

const client = async (test: TestEngine, caseId: CaseId, each: number, waits: number[]): Promise<void> => {
  for (let n = 0; n < each; n += 1) {
    const before = performance.now();
    yes(await give(test, caseId, 'rektor', 'note', { text: NOTE }));
    waits.push(performance.now() - before);
  }
};

/** New cases, reported by so many clients at once. */
const reports = (count: number, clients: number): Promise<Figure> =>
  inFolder(async (path) => {
    const test = await testEngine([loan], { path, synchronous: 'GROUPED' });
    const waits: number[] = [];
    const report = async (): Promise<void> => {
      for (let n = 0; n < count / clients; n += 1) {
        const before = performance.now();
        yes(await openLoan(test, asking({ reason: NOTE }), { key: newKey() }));
        waits.push(performance.now() - before);
      }
    };
    const start = performance.now();
    await Promise.all(Array.from({ length: clients }, report));
    const figure = figureOf(
      `reports (new case, number, data key), ${clients} clients`,
      count,
      performance.now() - start,
      waits,
    );
    await test.close();
    return figure;
  });

/** The machine alone, as the engine moves it. */
const transitions = async (count: number): Promise<Figure> => {
  const test = await testEngine([loan]);
  let { state } = yes(await openLoan(test)).loaded;
  const event = { type: 'Noted', data: {}, facts: {}, by: 'rektor', at: test.now };
  const start = performance.now();
  for (let n = 0; n < count; n += 1) state = moveMachine(loan, state, event);
  const figure = figureOf('transitions of the machine alone', count, performance.now() - start, []);
  await test.close();
  return figure;
};

/** How many times a single case must be replayed from the log to be opened, in milliseconds each, with 60 commits. */
const replays = (count: number): Promise<Figure> =>
  inFolder(async (path) => {
    const test = await testEngine([loan], { path, synchronous: 'NORMAL' });
    const caseId = caseOf(yes(await openLoan(test)).loaded.state.caseId);
    for (let n = 0; n < 59; n += 1) yes(await give(test, caseId, 'rektor', 'note', { text: NOTE }));
    const { createCaseStore } = await import('../src/engine/case-store.ts');
    const waits: number[] = [];
    const start = performance.now();
    for (let n = 0; n < count; n += 1) {
      const before = performance.now();
      await createCaseStore(test.parts.log, test.parts.registry).fresh(caseId);
      waits.push(performance.now() - before);
    }
    const figure = figureOf('replays of a case of 60 commits from the log', count, performance.now() - start, waits);
    await test.close();
    return figure;
  });

/** Figures of engine and log, and how they stand to the raw limit of the same run. */
export const benchEngine = async (scale = 1): Promise<Part> => {
  const many = 64 * Math.round(150 * scale);
  await commands(many, 64); // warms the compiler
  const one = await againstRaw(() => commands(Math.round(1_000 * scale), 1), 1);
  const sixtyFour = await againstRaw(() => commands(many, 64), 64);
  const { figure: sixteen } = await commands(16 * Math.round(300 * scale), 16);
  return {
    figures: [
      one.figure,
      one.raw,
      sixteen,
      sixtyFour.figure,
      sixtyFour.raw,
      await reports(64 * Math.round(40 * scale), 64),
      await transitions(Math.round(50_000 * scale)),
      await replays(Math.round(300 * scale)),
    ],
    ratios: [
      { name: 'throughput at 64 clients against raw groups of 64', ratio: sixtyFour.throughput, goal: 'at least 0.5' },
      { name: 'wait of one client against a raw single commit (p50)', ratio: one.wait, goal: 'at most 2' },
    ],
  };
};
