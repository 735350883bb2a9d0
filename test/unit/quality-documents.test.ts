import { describe, expect, test } from 'vitest';
import { isSealed } from '../../src/domain/form.ts';
import { kvalitetsrapport } from '../../workflows/kvalitetsrapport/index.ts';
import { nulagesanalys } from '../../workflows/nulagesanalys/index.ts';
import { requirementGuards } from '../../workflows/shared/document/guards.ts';
import { initialDocument, NOBODY, type Participation } from '../../workflows/shared/document/context.ts';
import type { Level } from '../../workflows/shared/document/codes.ts';
import { verksamhetsplan } from '../../workflows/verksamhetsplan/index.ts';
import { eventOf } from '../model/walk.ts';
import { describeLaw } from '../support/describe-law.ts';
import { describeTexts } from '../support/describe-texts.ts';

const DOCUMENTS = [nulagesanalys, verksamhetsplan, kvalitetsrapport];

DOCUMENTS.forEach((document) => {
  describeLaw(document);
  describeTexts(document);
});

describe.each(DOCUMENTS)('$id', (document) => {
  test('calls no number of days statute: 4 kap. has none', () => {
    expect(new Set(document.deadlines.map(({ basis }) => basis))).toEqual(new Set(['policy']));
  });

  test('leaves codes, days, numbers, staff and cases open, never words', () => {
    const fields = Object.values(document.commands).flatMap(({ form }) => form?.fields ?? []);
    const kinds = new Set(fields.filter((field) => !isSealed(field)).map(({ kind }) => kind));
    expect([...kinds].filter((kind) => kind === 'text' || kind === 'longText')).toEqual([]);
  });

  test('has room for the figures that it was written on, and their day', () => {
    const names = document.commands['writeDraft']?.form?.fields.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['figures', 'asOf']));
  });
});

describe('who takes part', () => {
  const isEverybody = (level: Level, taken: Partial<Participation>): boolean =>
    requirementGuards.everybodyHasTakenPart({
      context: { ...initialDocument(), level, takenPart: { ...NOBODY, ...taken } },
      event: eventOf(''),
    });
  const atSchool = { elever: 'deltog', personal: 'deltog' } as const;

  test.each([
    ['a school without its guardians', 'enhet', atSchool, false],
    ['a school whose guardians were asked', 'enhet', { ...atSchool, vardnadshavare: 'erbjuden' }, true],
    ['a school without its pupils', 'enhet', { personal: 'deltog', vardnadshavare: 'deltog' }, false],
    ['an område without its rektorer', 'omrade', { ...atSchool, vardnadshavare: 'deltog' }, false],
    ['an område with its rektorer', 'omrade', { rektorer: 'deltog' }, true],
    ['a school form with its rektorer', 'skolform', { rektorer: 'deltog' }, true],
    ['the whole with nobody', 'huvudman', {}, false],
  ] as const)('%s', (_, level, taken, expected) => {
    expect(isEverybody(level, taken)).toBe(expected);
  });
});
