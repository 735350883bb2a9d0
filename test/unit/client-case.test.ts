import { describe, expect, test } from 'vitest';
import { offersOf } from '../../client/src/features/case/now/command-kinds.ts';
import { mustBeRead, newsSince } from '../../client/src/features/case/now/news.ts';
import { codesInWords, myTasksInWords } from '../../client/src/features/tasks/row-words.ts';
import type { Process } from '../../src/contract/index.ts';
import type { PermittedCommand, TimelineEntry } from '../../src/contract/wire.ts';

const command = (kind: string, form?: string) => ({
  event: 'It',
  kind,
  sources: [],
  ...(form !== undefined && { form: { id: form, fields: [] } }),
});
const node = (path: string, parent: string | null, isInitial = true) => ({ path, parent, type: 'compound', isInitial });
const process = {
  id: 'p',
  listFields: ['place', 'kinds'],
  commands: {
    open: command('start', 'report'),
    write: command('note'),
    decide: command('forward'),
    assign: command('forward'),
    annul: command('grave'),
  },
  chart: {
    nodes: [
      node('main', null, false),
      node('main.asked', 'main'),
      node('main.done', 'main', false),
      node('beside', null, false),
      node('beside.open', 'beside'),
    ],
    edges: [{ from: 'main.asked', to: 'main.done', event: 'It', guards: [] }],
  },
  texts: {
    states: {
      'main.asked': { title: 'Begärt', task: 'Låna ut' },
      'beside.open': { title: 'Oprövad' },
    },
    deadlines: { planned: 'Planerat arbete' },
    commands: { decide: { title: 'Besluta', done: 'Beslutat', hint: 'Efter utredning' } },
    forms: {
      report: {
        title: '',
        fields: {
          place: { label: '', options: { yard: 'Skolgård' } },
          kinds: { label: '', options: { words: 'Ord', blows: 'Slag' } },
        },
      },
    },
  },
} as unknown as Process;

describe('offersOf', () => {
  const permitted: readonly PermittedCommand[] = [
    { name: 'decide', status: 'blocked', requirements: [{ name: 'heard', text: 'Barnet ska ha hörts.' }] },
    { name: 'assign', status: 'permitted', requirements: [] },
    { name: 'write', status: 'permitted', requirements: [] },
    { name: 'open', status: 'permitted', requirements: [] },
  ];
  const offers = offersOf(process, permitted, ['main', 'main.asked']);

  test('what is possible now stands before what is not, and says why', () => {
    expect(offers.forward.map(({ name, isBlocked, missing }) => [name, isBlocked, missing])).toEqual([
      ['assign', false, []],
      ['decide', true, ['Barnet ska ha hörts.']],
    ]);
  });

  test('what is not possible and would lead nowhere from here is told beside', () => {
    const elsewhere = offersOf(process, permitted, ['main', 'main.done']);
    expect(elsewhere.forward.map(({ name }) => name)).toEqual(['assign']);
    expect(elsewhere.side.map(({ name }) => name)).toEqual(['decide']);
  });

  test('offers what the server permits and nothing else', () => {
    expect(offers.note.map(({ name }) => name)).toEqual(['write']);
    expect(offers.grave).toEqual([]);
  });

  test('says what the process says, or the name of a command without texts', () => {
    expect(offers.forward.map(({ title, hint }) => [title, hint])).toEqual([
      ['assign', undefined],
      ['Besluta', 'Efter utredning'],
    ]);
  });
});

describe('news of a case', () => {
  const entry = (version: number, by?: string) =>
    ({ version, ...(by !== undefined && { by: { personId: by, name: by } }) }) as TimelineEntry;
  const caseOf = (version: number, ...timeline: readonly TimelineEntry[]) => ({ version, timeline: [...timeline] });

  test('are what is newer than what was seen, oldest first', () => {
    expect(newsSince(caseOf(4, entry(4, 'a'), entry(2), entry(3)), 2).map(({ version }) => version)).toEqual([3, 4]);
  });

  test('must be read when a person made them', () => {
    expect(mustBeRead(caseOf(3, entry(2), entry(3, 'a')), 2)).toBe(true);
  });

  test('need not be read when only time did something', () => {
    expect(mustBeRead(caseOf(3, entry(2, 'a'), entry(3)), 2)).toBe(false);
    expect(mustBeRead(caseOf(2, entry(2, 'a')), 2)).toBe(false);
  });

  test('must be told of when the reader may not see them', () => {
    expect(mustBeRead(caseOf(4, entry(2, 'a'), entry(4)), 2)).toBe(true);
  });
});

test('codes of a list are said in the words of the report', () => {
  expect(codesInWords(process, { place: 'yard', kinds: ['blows', 'gone'], other: 'x' })).toEqual(['Skolgård', 'Slag']);
});

describe('what waits for me in a case', () => {
  test('is the task of the main course, however old the others are, and how many they are', () =>
    expect(myTasksInWords(process, ['beside.open', 'planned', 'main.asked'])).toEqual({ main: 'Låna ut', more: 2 }));

  test('is what goes on beside it when the main course waits for somebody else', () =>
    expect(myTasksInWords(process, ['beside.open'])).toEqual({ main: 'Oprövad', more: 0 }));

  test('may be planned work alone', () =>
    expect(myTasksInWords(process, ['planned'])).toEqual({ main: 'Planerat arbete', more: 0 }));

  test('is nothing when nothing does', () => expect(myTasksInWords(process, [])).toBeUndefined());
});
