import { expect, it } from 'vitest';
import {
  daysChanges,
  type OwnDays,
  type SchoolDays,
  withHuvudmanDay,
  withoutHuvudmanDay,
  withoutSchoolDays,
  withSchoolDays,
} from '../../client/src/features/admin/calendar/own-days.ts';

const lov: SchoolDays = { unitId: 'ekan', kind: 'lov', from: '2027-02-22', to: '2027-02-26', name: 'Sportlov' };
const current: OwnDays = { huvudmanDays: { '2027-05-07': 'Klämdag' }, schoolDays: [lov] };

it('a draft that nobody has touched changes nothing, nor does one that says the same in another order', () => {
  expect(daysChanges(current, current)).toEqual([]);
  const again = withSchoolDays(withoutSchoolDays(current, lov), { ...lov });
  expect(daysChanges(current, again)).toEqual([]);
});

it('a day renamed is one taken away and one added, in that order', () => {
  expect(daysChanges(current, withHuvudmanDay(current, '2027-05-07', 'Stängt'))).toEqual([
    { isAdded: false, kind: 'huvudman', date: '2027-05-07', name: 'Klämdag' },
    { isAdded: true, kind: 'huvudman', date: '2027-05-07', name: 'Stängt' },
  ]);
});

it('days taken away are gone, and those of other schools stay', () => {
  const two = withSchoolDays(current, { ...lov, unitId: 'almen' });
  expect(withoutSchoolDays(two, lov).schoolDays).toEqual([{ ...lov, unitId: 'almen' }]);
  expect(withoutHuvudmanDay(two, '2027-05-07').huvudmanDays).toEqual({});
});

it('days changed stand in the place of the old', () => {
  const renamed = { ...lov, name: 'Vinterlov' };
  expect(withSchoolDays(current, renamed, lov).schoolDays).toEqual([renamed]);
});
