import { describe, expect, it } from 'vitest';
import {
  askedFields,
  askedSteps,
  firstToAnswer,
  pathOfPointer,
  valuesToSend,
} from '../../client/src/shared/form/form-values.ts';
import { fillIn } from '../../client/src/shared/i18n/messages.ts';
import { parseForm } from '../../src/contract/form-schema.ts';
import type { Field, Form } from '../../src/contract/index.ts';
import { parseInstant } from '../../src/domain/clock.ts';

const fields: readonly Field[] = [
  { name: 'isTold', kind: 'boolean', required: true },
  { name: 'how', kind: 'choice', options: ['phone', 'letter'], when: { field: 'isTold', is: [true] } },
  { name: 'number', kind: 'text', when: { field: 'how', is: ['phone'] } },
  { name: 'who', kind: 'person' },
  { name: 'others', kind: 'persons' },
  { name: 'parts', kind: 'list', of: [{ name: 'by', kind: 'person' }] },
];
const form: Form = {
  id: 'told',
  fields,
  steps: [
    { id: 'first', fields: ['isTold'] },
    { id: 'how', fields: ['how', 'number'] },
    { id: 'people', fields: ['who', 'others', 'parts'] },
  ],
};
const names = (asked: readonly Field[]) => asked.map(({ name }) => name);

describe('questions that hang on others', () => {
  it('are asked when the answer calls for them', () =>
    expect(names(askedFields(fields, { isTold: true, how: 'phone' }))).toEqual(names(fields)));

  it('are not asked when what they hang on is not asked either, whatever was answered before', () =>
    expect(names(askedFields(fields, { isTold: false, how: 'phone', number: '1' }))).toEqual([
      'isTold',
      'who',
      'others',
      'parts',
    ]));

  it('take their step with them', () =>
    expect(askedSteps(form, { isTold: false }).map(({ id }) => id)).toEqual(['first', 'people']));

  it('make one step of a form without steps', () => {
    const { steps: _steps, ...whole } = form;
    expect(askedSteps(whole, {}).map(({ id }) => id)).toEqual(['']);
  });
});

describe('the first question to answer', () => {
  const asked: readonly Field[] = [
    { name: 'note', kind: 'text' },
    { name: 'who', kind: 'persons', required: true },
    { name: 'what', kind: 'longText', required: true },
  ];

  it('is one that must be answered and is not', () => expect(firstToAnswer(asked, { who: [] })?.name).toBe('who'));

  it('is passed over once it is answered', () => expect(firstToAnswer(asked, { who: [{}] })?.name).toBe('what'));
});

describe('a moment that cannot lie after another', () => {
  const times: Form = {
    id: 'times',
    fields: [
      { name: 'happenedAt', kind: 'dateTime', notAfter: 'noticedAt' },
      { name: 'noticedAt', kind: 'dateTime' },
    ],
  };
  const issues = (happenedAt: string, noticedAt?: string) => {
    const parsed = parseForm(times, { happenedAt, noticedAt }, parseInstant('2026-08-17T12:00:00Z'));
    return parsed.ok ? [] : parsed.issues;
  };

  it('is refused when it does', () =>
    expect(issues('2026-08-17T09:00:00Z', '2026-08-17T08:00:00Z')).toEqual([
      { pointer: '/happenedAt', code: 'afterOther' },
    ]));

  it('may be the same, by two presses of "now" in either order', () =>
    expect(issues('2026-08-17T08:01:00Z', '2026-08-17T08:00:00Z')).toEqual([]));

  it('is nothing to refuse while the other is not told', () => expect(issues('2026-08-17T09:00:00Z')).toEqual([]));
});

describe('what is sent', () => {
  it('is without answers to questions that are no longer asked', () =>
    expect(valuesToSend(fields, { isTold: false, how: 'phone', number: '070' })).toEqual({ isTold: false }));

  it('names a person by the roster or in words, never both, and an unknown one by nothing', () =>
    expect(
      valuesToSend(fields, {
        isTold: false,
        who: { personId: 'p1', name: 'Kim', group: '4B' },
        others: [{ name: ' Sam ' }, {}],
        parts: [{ by: { personId: 'p2', name: 'Bo' } }],
      }),
    ).toEqual({
      isTold: false,
      who: { personId: 'p1' },
      others: [{ name: 'Sam' }, {}],
      parts: [{ by: { personId: 'p2' } }],
    }));
});

describe('where the server points', () => {
  it.each([
    ['/what', 'what'],
    ['/data/what', 'what'],
    ['/parts/0/by', 'parts.0.by'],
    ['', ''],
  ])('%s is the answer %s', (pointer, path) => expect(pathOfPointer(pointer)).toBe(path));
});

describe('a message', () => {
  it('is filled in, in its form by number', () => {
    const message = { one: '{count} ärende', other: '{count} ärenden' };
    expect(fillIn(message, { count: 1 }, 'sv-SE')).toBe('1 ärende');
    expect(fillIn(message, { count: 0 }, 'sv-SE')).toBe('0 ärenden');
    expect(fillIn('Hej {name}', { name: 'Eva {x}' }, 'sv-SE')).toBe('Hej Eva {x}');
  });
});
