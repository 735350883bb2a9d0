import { describe, expect, test } from 'vitest';
import { isSealed } from '../../src/domain/form.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { MachineEvent } from '../../src/engine/index.ts';
import { initialContext } from '../../workflows/franvaro/context.ts';
import { guards } from '../../workflows/franvaro/guards.ts';
import { franvaro } from '../../workflows/franvaro/index.ts';
import { remember } from '../../workflows/franvaro/memory.ts';
import { eventOf } from '../model/walk.ts';
import { describeLaw } from '../support/describe-law.ts';
import { describeTexts } from '../support/describe-texts.ts';

describeLaw(franvaro);
describeTexts(franvaro);

test('no number of days is called statute: the act has none', () => {
  expect(new Set(franvaro.deadlines.map(({ basis }) => basis))).toEqual(new Set(['policy']));
});

test('what lies open in the report is codes and when, never words or who', () => {
  const fields = franvaro.commands.report!.form!.fields;
  const kinds = new Set(fields.filter((field) => !isSealed(field)).map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(['dateTime', 'choice']));
});

describe('the huvudman’s threshold', () => {
  const reaches = (data: JsonObject, options = {}): boolean => {
    const event: MachineEvent = eventOf('AbsenceReported', data);
    const context = initialContext({ options, pack: '2018' });
    return guards.reachesThreshold({ context: { ...context, ...remember({ context, event }) }, event });
  };

  test.each([
    ['a fifth of the time', { share: 'fran_20' }, true],
    ['less than that', { share: 'fran_10' }, false],
    ['two weeks at a stretch', { stretch: 'tva_veckor' }, true],
    ['a week', { stretch: 'en_vecka' }, false],
    ['nothing said', {}, false],
  ])('%s', (_, data, expected) => {
    expect(reaches(data)).toBe(expected);
  });

  test('is what the huvudman says', () => {
    expect(reaches({ share: 'fran_10' }, { thresholdPercent: 10 })).toBe(true);
    expect(reaches({ share: 'fran_20' }, { thresholdPercent: 30 })).toBe(false);
  });
});
