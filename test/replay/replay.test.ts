import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { registryOf, replay } from '../../src/engine/case-store.ts';
import type { Commit } from '../../src/log/commit.ts';
import { processes } from '../../workflows/index.ts';
import { type History, historyFile, MOVED_FILE, recordedState } from './history.ts';

const registry = registryOf(processes);
const historiesOf = (process: (typeof processes)[number]): readonly History[] =>
  JSON.parse(readFileSync(historyFile(process), 'utf8')) as History[];

test('every version of every process has its histories', () => {
  expect(processes.filter((process) => !existsSync(historyFile(process))).map(({ id }) => id)).toEqual([]);
});

describe.each([...processes])('$id, version $version', (process) => {
  const histories = historiesOf(process);

  test('has histories with many kinds of events', () => {
    const kinds = new Set(
      histories.flatMap(({ commits }) => commits.flatMap(({ events }) => events.map(({ type }) => type))),
    );
    expect(kinds.size).toBeGreaterThan(10);
  });

  test.each(histories.map((history) => [String(history.state['caseId']), history] as const))(
    'ENG-15 replays %s to the recorded state',
    (_, { commits, state }) => {
      const loaded = replay(registry, undefined, commits as unknown as readonly Commit[]);
      expect(recordedState(loaded!.state)).toEqual(state);
    },
  );
});

describe('deadlines that have been moved', () => {
  const histories = JSON.parse(readFileSync(MOVED_FILE, 'utf8')) as History[];

  test('are recorded: extended, and by another routine', () => {
    const moves = histories.flatMap(({ commits }) =>
      commits.flatMap(({ events }) =>
        events.flatMap(({ type, data }) => (type === 'DeadlineMoved' ? [data['why']] : [])),
      ),
    );
    expect([...new Set(moves)].sort()).toEqual(['extended', 'redated']);
  });

  test.each(histories.map((history) => [String(history.state['caseId']), history] as const))(
    'ENG-15 replays %s to the recorded state',
    (_, { commits, state }) => {
      const loaded = replay(registry, undefined, commits as unknown as readonly Commit[]);
      expect(recordedState(loaded!.state)).toEqual(state);
    },
  );
});
