import { beforeAll, describe, expect, it } from 'vitest';
import { unitId } from '../../src/domain/ids.ts';
import type { Directory } from '../../src/org/directory.ts';
import { isWholeName, matchesName, nameParts } from '../../src/domain/name-search.ts';
import type { PeopleQuery } from '../../src/org/search-people.ts';
import { al, bok, id, LATER, NOW, openOrg, request } from './org-fixture.ts';

let directory: Directory;
let org: ReturnType<typeof openOrg>;
beforeAll(async () => {
  org = openOrg();
  await org.addUnits();
  const pupil = (personId: string, name: string, at = al, group = '7B') =>
    org.orgLog.addPerson({
      ...request(),
      person: { personId: id(personId), kind: 'pupil', name, enrolment: { unitId: at, group } },
    });
  const staff = (personId: string, name: string, at: string) =>
    org.orgLog.addPerson({
      ...request(),
      person: {
        personId: id(personId),
        kind: 'staff',
        name,
        title: 'lärare',
        roles: [{ role: 'personal', unitId: unitId(at) }],
      },
    });
  await pupil('vilda', 'Vilda Ek');
  await pupil('asa', 'Åsa-Maria Östlund');
  await pupil('asaf', 'Asaf Carlén');
  await pupil('hemlig', 'Vilma Hemlig');
  await pupil('bokelev', 'Villemo Bok', bok);
  await pupil('slutat', 'Vidar Borta');
  await staff('larare', 'Viktor Al', 'al');
  await staff('central', 'Vivi Kommun', 'kommun');
  await staff('annan', 'Vera Annan', 'bok');
  await org.orgLog.protectIdentity({ ...request(), personId: id('hemlig') });
  await org.orgLog.pupilLeft({ ...request(), personId: id('slutat'), unitId: al, at: NOW });
  directory = await org.read();
});

const search = (q: string, more: Partial<PeopleQuery> = {}) =>
  directory.search({ unitId: al, q, kind: 'everybody', at: LATER, limit: 50, ...more });
const names = (...args: Parameters<typeof search>) => search(...args).map(({ name }) => name);

describe('a protected pupil is not found', () => {
  it('by the beginning of a name, or by asking for everybody', () => {
    expect(names('vil')).not.toContain('Vilma Hemlig');
    expect(names('vilma')).toEqual([]);
    expect(names('')).not.toContain('Vilma Hemlig');
  });

  it('at another school, or from above it', () => {
    expect(names('vilma hemlig', { unitId: bok })).toEqual([]);
    expect(names('vilma hemlig', { unitId: unitId('kommun') })).toEqual([]);
  });

  it('but by the whole name at the school, and then without group', () => {
    expect(search('VILMA  hemlig')).toEqual([{ personId: 'hemlig', name: 'Vilma Hemlig', kind: 'pupil' }]);
  });
});

it('does not find pupils of another school, pupils who have left, or staff of another school', () => {
  expect(names('v')).toEqual(['Viktor Al', 'Vilda Ek', 'Vivi Kommun']);
});

it('finds pupils of all schools from above, and staff from above at a school', () => {
  expect(names('vi', { unitId: unitId('kommun'), kind: 'pupils' })).toEqual(['Vilda Ek', 'Villemo Bok']);
  expect(names('vi', { kind: 'staff' })).toEqual(['Viktor Al', 'Vivi Kommun']);
});

it('shows the class of a pupil and the title of staff', () => {
  expect(search('vilda')).toEqual([{ personId: 'vilda', name: 'Vilda Ek', kind: 'pupil', group: '7B' }]);
  expect(search('viktor')).toEqual([{ personId: 'larare', name: 'Viktor Al', kind: 'staff', group: 'lärare' }]);
});

it('takes å, ä and ö for letters of their own, and é for e', () => {
  expect(names('asa')).toEqual(['Asaf Carlén']);
  expect(names('ÅSA')).toEqual(['Åsa-Maria Östlund']);
  expect(names('carlen')).toEqual(['Asaf Carlén']);
  expect(names('o')).toEqual([]);
});

it('finds any part of a name, several parts in any order, and decomposed letters', () => {
  expect(names('öst mar')).toEqual(['Åsa-Maria Östlund']);
  expect(names('åsa-m'.normalize('NFD'))).toEqual(['Åsa-Maria Östlund']);
});

it('gives names in Swedish order, and no more than asked for', () => {
  expect(names('', { kind: 'pupils' })).toEqual(['Asaf Carlén', 'Vilda Ek', 'Åsa-Maria Östlund']);
  expect(names('', { limit: 1 })).toEqual(['Asaf Carlén']);
});

it('knows no name without letters, so that nothing matches it as a whole', () => {
  expect(nameParts(' - ')).toEqual([]);
  expect(isWholeName([], [])).toBe(false);
  expect(matchesName([], ['a'])).toBe(false);
});
