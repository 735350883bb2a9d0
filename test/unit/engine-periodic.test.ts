import { expect, test, vi } from 'vitest';
import { createPeriodic } from '../../src/engine/periodic.ts';

const door = () => {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
};

test('work that takes longer than its pause is not queued up, and ends soon when it is stopped', async () => {
  vi.useFakeTimers();
  const { opened, open } = door();
  let begun = 0;
  const periodic = createPeriodic(
    async () => {
      begun += 1;
      await opened;
      return 1;
    },
    () => undefined,
  );
  periodic.start(1_000);
  await vi.advanceTimersByTimeAsync(600_000); // as when the database is away for ten minutes
  expect(begun).toBe(1);
  const stopped = periodic.stop();
  open();
  await stopped;
  expect(begun).toBe(1);
  expect(await periodic.run()).toBe(0);
  vi.useRealTimers();
});

test('what is asked for while it runs is done afterwards', async () => {
  let done = 0;
  const periodic = createPeriodic(
    async () => (done += 1),
    () => undefined,
  );
  expect(await Promise.all([periodic.run(), periodic.run()])).toEqual([1, 2]);
});
