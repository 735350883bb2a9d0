import { describe, expect, test } from 'vitest';
import type { Skolform } from '../../src/domain/unit.ts';
import type { AvvikelseContext } from '../../workflows/avvikelse/context.ts';
import { initialContext } from '../../workflows/avvikelse/context.ts';
import { DEFAULT_OPTIONS, avvikelseOptions } from '../../workflows/avvikelse/options.ts';
import { REGIONS, type Region } from '../../workflows/avvikelse/standing.ts';

const contextWith = (more: Partial<AvvikelseContext>): AvvikelseContext => ({
  ...initialContext({ options: {}, pack: '2025' }),
  phase: 'oppet',
  isAnybodyConcerned: true,
  ...more,
});
const standing = (region: Region, more: Partial<AvvikelseContext>): string => REGIONS[region].of(contextWith(more));

const CHILDREN = { areChildrenConcerned: true, grade: 'allvarlig' } as const;

describe('whether 3 kap. 3 a § arbetsmiljölagen applies', () => {
  test.each<[Skolform, string]>([
    ['forskola', 'fraga_personal'],
    ['pedagogisk_omsorg', 'fraga_personal'],
    ['fritidshem', 'fraga_personal'],
    ['forskoleklass', 'att_besluta'],
    ['grundskola', 'att_besluta'],
    ['anpassad_grundskola', 'att_besluta'],
    ['specialskola', 'att_besluta'],
    ['sameskola', 'att_besluta'],
    ['gymnasieskola', 'att_besluta'],
    ['anpassad_gymnasieskola', 'att_besluta'],
    ['komvux', 'att_besluta'],
  ])('to a child or pupil in %s: %s', (skolform, state) => {
    expect(standing('arbetsmiljoverket', { ...CHILDREN, skolform })).toBe(state);
  });

  test.each<[string, Partial<AvvikelseContext>, string]>([
    ['staff in fritidshem, always', { skolform: 'fritidshem', isStaffConcerned: true }, 'att_besluta'],
    [
      'children of fritidshem and nobody of the staff',
      { skolform: 'fritidshem', isStaffConcerned: false },
      'ej_tillampligt',
    ],
    ['a visitor, nothing said of staff', { areChildrenConcerned: false, skolform: 'grundskola' }, 'fraga_personal'],
    ['nobody', { isAnybodyConcerned: false, areChildrenConcerned: false, skolform: 'grundskola' }, 'ej_tillampligt'],
    ['a pupil, but minor', { skolform: 'grundskola', grade: 'ringa' }, 'ej_allvarlig'],
    ['a pupil, moderate', { skolform: 'grundskola', grade: 'mattlig' }, 'att_besluta'],
    ['a pupil, not yet assessed', { skolform: 'grundskola', grade: null }, 'vilande'],
    [
      'a pupil, called serious in the report',
      { skolform: 'grundskola', grade: null, looksSerious: true },
      'att_besluta',
    ],
    ['a pupil, decided', { skolform: 'grundskola', workEnvironment: 'ej_anmald' }, 'ej_anmald'],
    ['a pupil, annulled', { skolform: 'grundskola', phase: 'makulerat' }, 'vilande'],
  ])('%s', (_, more, state) => {
    expect(standing('arbetsmiljoverket', { ...CHILDREN, ...more })).toBe(state);
  });
});

describe('who is to be told', () => {
  test.each<[Region, Partial<AvvikelseContext>, string]>([
    ['skyddsombud', { grade: 'mattlig' }, 'frivilligt'],
    ['skyddsombud', { grade: 'allvarlig' }, 'att_informera'],
    ['elevskyddsombud', { grade: 'allvarlig', skolform: 'gymnasieskola' }, 'att_informera'],
    ['elevskyddsombud', { grade: 'allvarlig', skolform: 'forskoleklass' }, 'ej_tillampligt'],
    ['elevskyddsombud', { grade: 'ringa', skolform: 'komvux' }, 'frivilligt'],
    ['vardnadshavare', { areChildrenConcerned: true, skolform: 'forskola' }, 'att_informera'],
    ['vardnadshavare', { areChildrenConcerned: true, skolform: 'komvux' }, 'ej_tillampligt'],
    ['vardnadshavare', { areChildrenConcerned: false, skolform: 'forskola' }, 'ej_tillampligt'],
    ['forsakring', { areChildrenConcerned: true, kind: 'olycksfall', skolform: 'komvux' }, 'att_informera'],
    ['forsakring', { areChildrenConcerned: true, kind: 'tillbud' }, 'ej_tillampligt'],
    ['forsakringskassan', { isStaffConcerned: true, kind: 'olycksfall' }, 'att_besluta'],
    ['forsakringskassan', { isStaffConcerned: null, kind: 'olycksfall' }, 'ej_tillampligt'],
    ['emi', { healthCare: 'att_lamna_over' }, 'att_lamna_over'],
  ])('%s with %j: %s', (region, more, state) => {
    expect(standing(region, more)).toBe(state);
  });
});

test('every state of a region can be computed, and the first is where a draft stands', () => {
  for (const [name, { states, of }] of Object.entries(REGIONS))
    expect([name, of(initialContext({ options: {}, pack: '2025' }))]).toEqual([name, states[0]]);
});

test('an option of another type than the default’s is not read', () => {
  expect(avvikelseOptions({ recurrenceDays: 'ninety', reopenDays: 30 })).toEqual({
    ...DEFAULT_OPTIONS,
    reopenDays: 30,
  });
});
