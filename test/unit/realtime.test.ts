import { expect, test } from 'vitest';
import { accessChangedBy } from '../../src/realtime/access-changes.ts';
import { isFromOurPage } from '../../src/realtime/may-connect.ts';
import { throttled } from '../../src/realtime/throttle.ts';

const OURS = ['https://arenden.example'];
const asks = (headers: Record<string, string>): boolean => isFromOurPage({ headers }, OURS);

/** A throttle whose second passes when the test says so. */
const second = () => {
  const told: [string, string[]][] = [];
  let runs: (() => void)[] = [];
  const { changed, stop } = throttled(
    (room, except) => told.push([room, [...except]]),
    1_000,
    (_, run) => {
      runs.push(run);
      return () => {
        runs = runs.filter((other) => other !== run);
      };
    },
  );
  const pass = (): void => {
    const now = runs;
    runs = [];
    for (const run of now) run();
  };
  return { told, pass, stop, changed: (room: string, ...except: string[]) => changed(room, new Set(except)) };
};

test('a room is told at once', () => {
  const { told, changed } = second();
  changed('al');
  expect(told).toEqual([['al', []]]);
});

test('a room that has been told is told of all that follows within the second when it is over, once', () => {
  const { told, changed, pass } = second();
  for (let n = 0; n < 5; n += 1) changed('al');
  expect(told).toHaveLength(1);
  pass();
  expect(told).toHaveLength(2);
  pass();
  expect(told).toHaveLength(2);
});

test('a room that hears of something each moment is told once a second', () => {
  const { told, changed, pass } = second();
  for (let n = 0; n < 3; n += 1) {
    changed('al');
    changed('al');
    pass();
  }
  expect(told).toHaveLength(4);
});

test('rooms do not wait for each other', () => {
  const { told, changed } = second();
  changed('al');
  changed('bok');
  expect(told.map(([room]) => room)).toEqual(['al', 'bok']);
});

test('who is barred from every case that has changed is not told', () => {
  const { told, changed, pass } = second();
  changed('al');
  changed('al', 'rektor', 'bitr');
  changed('al', 'rektor');
  pass();
  expect(told[1]).toEqual(['al', ['rektor']]);
});

test('nothing is told after the stop', () => {
  const { told, changed, pass, stop } = second();
  changed('al');
  changed('al');
  stop();
  pass();
  expect(told).toHaveLength(1);
});

test.each([
  ['a page of ours', { origin: 'https://arenden.example' }, true],
  ['a page of another origin', { origin: 'https://arenden.example.evil' }, false],
  ['a page without an origin of its own', { origin: 'null' }, false],
  ['a fetch from our own page', { 'sec-fetch-site': 'same-origin' }, true],
  ['a fetch from another site', { 'sec-fetch-site': 'cross-site' }, false],
  ['a program that is no browser', {}, true],
])('%s may connect or not', (_, headers, wanted) => {
  expect(asks(headers as Record<string, string>)).toBe(wanted);
});

test.each([
  ['RoleGranted', { personId: 'p1', role: 'rektor' }, ['p1']],
  ['RoleEnded', { personId: 'p1', role: 'rektor' }, ['p1']],
  ['AccessEnded', { personId: 'p1' }, ['p1']],
  ['DelegationGiven', { toPersonId: 'p2', fromRole: 'rektor' }, ['p2']],
  ['PersonRenamed', { personId: 'p1' }, []],
])('%s changes the access of those whom it concerns', (type, data, people) => {
  expect(accessChangedBy({ events: [{ type, data }] })).toEqual(people);
});

test.each([
  ['the host that was asked', 'http://skola.example:8080', true],
  ['another host', 'http://evil.example:8080', false],
  ['another port of the host', 'http://skola.example:9090', false],
  ['nowhere', 'null', false],
])('where no origin is named, a page of %s may connect or not', (_, origin, wanted) => {
  expect(isFromOurPage({ headers: { origin, host: 'skola.example:8080' } }, [])).toBe(wanted);
});
