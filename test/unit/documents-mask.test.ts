import { describe, expect, test } from 'vitest';
import { isPerson, type Named, namedIn, peopleIn } from '../../src/documents/known-names.ts';
import { createMask } from '../../src/documents/mask.ts';

const somebody = (personId: string, name: string, more: Partial<Named> = {}): Named => ({
  personId,
  name,
  kind: 'pupil',
  isProtected: false,
  ...more,
});
const maskOf = (people: readonly Named[], shown: readonly string[] = [], others: readonly Named[] = []) =>
  createMask({ lang: 'sv', people, others, shown: new Set(shown) });
const PEOPLE = [
  somebody('alva', 'Alva Ek'),
  somebody('bo', 'Bo Ängström-Öst'),
  somebody('lena', 'Lena Ek', { kind: 'staff' }),
  { name: 'en kille i 8B', isProtected: false },
];

describe('names in running text', () => {
  test.each([
    ['Alva Ek mötte Bo Ängström-Öst.', 'Alva Ek mötte Elev 1.'],
    ['BO ÄNGSTRÖM-ÖST och bo  ängström-öst', 'Elev 1 och Elev 1'],
    ['Bos bok, Ängströms väska, Lenas nycklar', 'Elev 1s bok, Elev 1s väska, Personal 1s nycklar'],
    ['Ek sade', 'Ek sade'],
    ['Bosse, Lenard och Alvar', 'Bosse, Lenard och Alvar'],
    ['en kille i 8B', 'en kille i 8B'],
    ['', ''],
    ['$& (Bo) [Lena].*', '$& (Elev 1) [Personal 1].*'],
  ])('DOC-24 %s', (text, masked) => {
    expect(maskOf(PEOPLE, ['alva']).text(text)).toBe(masked);
  });

  test('DOC-24 a name that is written with another form of å is found', () => {
    expect(maskOf(PEOPLE).text('A\u030Angstro\u0308m, Bo A\u0308ngstro\u0308m-O\u0308st')).toContain('Elev 2');
  });

  test('DOC-24 others of the directory are found by their whole names', () => {
    const others = [somebody('eva', 'Eva Sten'), somebody('tor', 'Tor Vik'), somebody('one', 'Sten')];
    const texts = ['Eva Stens bror Tor sprang över sten.'];
    expect(namedIn(texts, others).map(({ personId }) => personId)).toEqual(['eva']);
    expect(maskOf(PEOPLE, [], namedIn(texts, others)).text(texts[0]!)).toBe('Elev 3s bror Tor sprang över sten.');
  });
});

test('DOC-26 who is protected is masked also as the one whom it is about', () => {
  const mask = maskOf([somebody('sara', 'Sara Skyddad', { isProtected: true })], ['sara']);
  expect(mask.text('Sara Skyddad och saras syster')).toBe('Elev 1 och Elev 1s syster');
  expect(mask.people({ personId: 'sara', name: 'Sara Skyddad', title: 'x' })).toEqual({
    personId: 'sara',
    name: 'Elev 1',
  });
});

test('DOC-25 two of the same name have a label each where they stand as persons', () => {
  const mask = maskOf([somebody('a', 'Kim Holm'), somebody('b', 'Kim Holm')]);
  expect(mask.people([{ personId: 'a', name: 'Kim Holm' }, [{ personId: 'b', name: 'Kim Holm' }]])).toEqual([
    { personId: 'a', name: 'Elev 1' },
    [{ personId: 'b', name: 'Elev 2' }],
  ]);
  expect(mask.text('Kim')).toBe('Elev 1');
});

test('persons in data are told from units, days and pieces of work', () => {
  expect(isPerson({ unitId: 'ekan', name: 'Ekans skola' })).toBe(false);
  expect(isPerson({ from: '2026-08-17', name: 'Lov' })).toBe(false);
  expect(peopleIn({ a: [{ personId: 'x' }], b: { c: { name: 'Y' } }, d: 'Z', e: null })).toEqual([
    { personId: 'x' },
    { name: 'Y' },
  ]);
});
