import { expect, test } from 'vitest';
import type { Absence, Jour } from '../../src/domain/absence.ts';
import { type Instant, parseInstant } from '../../src/domain/clock.ts';
import { personId, unitId } from '../../src/domain/ids.ts';
import type { Assignment, Role } from '../../src/domain/principal.ts';
import { createOrgView, type OrgParts, withAbsence } from '../../src/org/org-view.ts';
import { anAbsence } from '../support/absence.ts';
import { unit } from './org-fixture.ts';

const EVER = parseInstant('2020-01-01T00:00:00Z');
const JUNE = parseInstant('2026-06-15T00:00:00Z');
const JULY = parseInstant('2026-07-15T00:00:00Z');
const AUGUST = parseInstant('2026-08-15T00:00:00Z');
const before = (at: Instant): Instant => parseInstant(new Date(Date.parse(at) - 1).toISOString());

const held = (role: Role, at: string): Assignment => ({ role, unitId: unitId(at), from: EVER, to: null });
const PEOPLE: Readonly<Record<string, readonly Assignment[]>> = {
  rut: [held('rektor', 'al')],
  bea: [held('rektor', 'bok')],
  lena: [held('personal', 'al')],
  chef: [held('skolchef', 'norr')],
  topp: [held('skolchef', 'kommun')],
  ada: [held('admin', 'kommun'), held('namnd', 'kommun')],
};
const PARTS: OrgParts = {
  units: [
    unit('kommun', 'huvudman', null),
    unit('norr', 'omrade', 'kommun'),
    unit('al', 'skolenhet', 'norr'),
    unit('bok', 'skolenhet', 'norr'),
  ],
  assignments: Object.entries(PEOPLE).map(([name, roles]) => [personId(name), roles] as const),
  delegations: [],
};
const away = (absent: string, deputy: string | null, from = JUNE, to = AUGUST): Absence =>
  anAbsence(absent, deputy, from, to);
const withAway = (...absences: Absence[]) => createOrgView({ ...PARTS, absences });
const jour = (who: string, role: Role, at: string): Jour => ({
  jourId: `${who}-${role}`,
  onDutyId: personId(who),
  role,
  unitId: unitId(at),
  from: JUNE,
  to: AUGUST,
  decisionNumber: 'KS 2026:1',
});
const al = unitId('al');
const rolesOf = (view: ReturnType<typeof withAway>, who: string, at: Instant) =>
  view.assignments(personId(who), at).map(({ role, unitId: where }) => `${role}@${where}`);

test('ORG-10 a deputy holds nothing before the absence begins, nor from the instant at which it ends', () => {
  const view = withAway(away('rut', 'lena'));
  for (const at of [before(JUNE), AUGUST]) {
    expect(rolesOf(view, 'lena', at)).toEqual(['personal@al']);
    expect(view.holders('rektor', al, at)).toEqual(['rut']);
  }
});

test('ORG-10 meanwhile the deputy holds the roles of the absent one, who keeps them and is given nothing new', () => {
  const view = withAway(away('rut', 'lena'));
  expect(rolesOf(view, 'lena', JULY)).toEqual(['personal@al', 'rektor@al']);
  expect(view.assignments(personId('lena'), JULY)[1]).toMatchObject({ insteadOf: 'rut', from: JUNE, to: AUGUST });
  expect(rolesOf(view, 'rut', JULY)).toEqual(['rektor@al']);
  expect(view.holders('rektor', al, JULY)).toEqual(['lena']);
  expect(view.awayHolders('rektor', al, JULY)).toEqual(['rut']);
  expect(view.standsInFor(personId('lena'), JULY)).toEqual([
    { personId: 'rut', from: JUNE, to: AUGUST, through: ['rut'] },
  ]);
});

test('ORG-11 nobody takes the place of an admin or of a member of the nämnd', () => {
  const view = withAway(away('ada', 'lena'));
  expect(rolesOf(view, 'lena', JULY)).toEqual(['personal@al']);
  expect(view.holders('namnd', al, JULY)).toEqual([]);
  expect(view.awayHolders('namnd', al, JULY)).toEqual(['ada']);
});

test('ORG-12 a deputy who is away is followed by the next, for the time that both are away', () => {
  const view = withAway(away('rut', 'bea'), away('bea', 'lena', JULY));
  expect(view.holders('rektor', al, JUNE)).toEqual(['bea']);
  expect(view.holders('rektor', al, JULY)).toEqual(['lena']);
  expect(rolesOf(view, 'lena', JULY)).toEqual(['personal@al', 'rektor@bok', 'rektor@al']);
  expect(view.standsInFor(personId('lena'), JULY).at(-1)).toEqual({
    ...{ personId: 'rut', from: JULY, to: AUGUST },
    through: ['bea', 'rut'],
  });
});

test('ORG-12 a ring of deputies ends, with nobody present and all of them away', () => {
  const view = withAway(away('rut', 'bea'), away('bea', 'lena'), away('lena', 'rut'));
  expect(view.holders('rektor', al, JULY)).toEqual([]);
  expect(view.awayHolders('rektor', al, JULY)).toEqual(['rut', 'bea', 'lena']);
  expect(view.present(personId('rut'), JULY)).toEqual([]);
});

test('ORG-12 whoever is named for himself, twice or by two absences at once is counted once', () => {
  const twice = withAway(away('rut', 'lena'), { ...away('rut', 'lena'), absenceId: 'again' });
  expect(rolesOf(twice, 'lena', JULY)).toEqual(['personal@al', 'rektor@al']);
  expect(twice.holders('rektor', al, JULY)).toEqual(['lena']);
  const two = withAway(away('rut', 'lena'), { ...away('rut', 'bea'), absenceId: 'other' });
  expect(two.holders('rektor', al, JULY)).toEqual(['lena', 'bea']);
  expect(withAway(away('rut', 'rut')).holders('rektor', al, JULY)).toEqual([]);
});

test('ORG-13 without a deputy what waits goes a level up, and to nobody who is away while anybody is there', () => {
  const view = withAway(away('chef', null));
  expect(view.holders('skolchef', al, JULY)).toEqual(['topp']);
  expect(view.awayHolders('skolchef', al, JULY)).toEqual(['chef']);
  expect(withAway(away('rut', null)).holders('rektor', al, JULY)).toEqual([]);
});

test('ORG-13 a level where only those left out are there is passed over', () => {
  expect(withAway().holders('skolchef', al, JULY, [personId('chef')])).toEqual(['topp']);
  expect(withAway(away('chef', 'lena')).holders('skolchef', al, JULY, [personId('lena')])).toEqual(['topp']);
});

test('ORG-14 jour holds nothing while an ordinary holder or a deputy is present, nor outside its period', () => {
  const duty = [jour('lena', 'rektor', 'kommun')];
  expect(rolesOf(createOrgView({ ...PARTS, jour: duty }), 'lena', JULY)).toEqual(['personal@al']);
  const covered = createOrgView({ ...PARTS, jour: duty, absences: [away('rut', 'bea')] });
  expect(covered.holders('rektor', al, JULY)).toEqual(['bea']);
  const later = createOrgView({ ...PARTS, jour: duty, absences: [away('rut', null, EVER, AUGUST)] });
  expect(later.holders('rektor', al, before(JUNE))).toEqual([]);
});

test('ORG-14 jour holds the role where nobody is present, below its unit, and there alone', () => {
  const view = createOrgView({ ...PARTS, jour: [jour('lena', 'rektor', 'norr')], absences: [away('rut', null)] });
  expect(view.holders('rektor', al, JULY)).toEqual(['lena']);
  expect(rolesOf(view, 'lena', JULY)).toEqual(['personal@al', 'rektor@al']);
  expect(view.holders('rektor', unitId('bok'), JULY)).toEqual(['bea']);
  expect(view.holders('rektor', unitId('kommun'), JULY)).toEqual([]);
  const allAway = createOrgView({
    ...PARTS,
    jour: [jour('lena', 'rektor', 'norr')],
    absences: [away('rut', null), away('bea', null)],
  });
  expect(rolesOf(allAway, 'lena', JULY)).toEqual(['personal@al', 'rektor@norr', 'rektor@al', 'rektor@bok']);
});

test('ORG-14 who has jour and is away has none, and nobody has jour as admin or in the nämnd', () => {
  const view = createOrgView({
    ...PARTS,
    jour: [jour('lena', 'rektor', 'norr'), jour('bea', 'admin', 'kommun')],
    absences: [away('rut', null), away('lena', null), away('ada', null)],
  });
  expect(view.holders('rektor', al, JULY)).toEqual([]);
  expect(rolesOf(view, 'bea', JULY)).toEqual(['rektor@bok']);
});

test('ORG-15 the organisation answers for a time to come as if somebody were away then, and is itself unchanged', () => {
  const planned = createOrgView(withAbsence(PARTS, away('rut', 'lena')));
  expect(planned.holders('rektor', al, JULY)).toEqual(['lena']);
  expect(createOrgView(PARTS).holders('rektor', al, JULY)).toEqual(['rut']);
});

test('ORG-17 whoever holds no role of his or her own stands in for nobody, and nobody for him or her', () => {
  const view = withAway(away('rut', 'gone'), away('gone', 'lena'));
  expect(rolesOf(view, 'gone', JULY)).toEqual([]);
  expect(view.standsInFor(personId('gone'), JULY)).toEqual([]);
  expect(view.standsInFor(personId('lena'), JULY)).toEqual([]);
  expect(view.holders('rektor', al, JULY)).toEqual([]);
  expect(view.present(personId('rut'), JULY)).toEqual([]);
});

test('ORG-17 whoever holds no role of his or her own has no jour', () => {
  const view = createOrgView({ ...PARTS, jour: [jour('gone', 'rektor', 'norr')], absences: [away('rut', null)] });
  expect(rolesOf(view, 'gone', JULY)).toEqual([]);
  expect(view.holders('rektor', al, JULY)).toEqual([]);
});

const out = (...names: string[]) => names.map((name) => personId(name));

test('ORG-18 without somebody nobody holds that one’s roles, is there instead or stands in that place', () => {
  const view = withAway(away('rut', 'lena'));
  expect(view.assignments(personId('lena'), JULY, out('rut'))).toHaveLength(1);
  expect(view.standsInFor(personId('lena'), JULY, out('rut'))).toEqual([]);
  expect(view.present(personId('rut'), JULY, out('rut'))).toEqual([]);
  expect(view.holders('rektor', al, JULY, out('rut'))).toEqual([]);
  expect(view.awayHolders('rektor', al, JULY, out('rut'))).toEqual([]);
  expect(view.holders('rektor', al, JULY, out('bea'))).toEqual(['lena']);
});

test('ORG-18 without somebody no chain leads on, unless another way does', () => {
  const chain = [away('rut', 'bea'), away('bea', 'lena')];
  expect(withAway(...chain).holders('rektor', al, JULY, out('bea'))).toEqual([]);
  expect(withAway(...chain).standsInFor(personId('lena'), JULY, out('bea'))).toEqual([]);
  const around = withAway(...chain, { ...away('rut', 'chef'), absenceId: 'x' }, away('chef', 'lena'));
  expect(around.holders('rektor', al, JULY, out('bea'))).toEqual(['lena']);
  expect(around.standsInFor(personId('lena'), JULY, out('bea')).map((one) => one.personId)).toEqual(['chef', 'rut']);
});

test('ORG-18 without somebody nothing counts that he or she has registered: absence, jour and lent power alike', () => {
  const registeredBy = out('chef');
  const said = withAway({ ...away('rut', 'lena'), registeredBy });
  expect(said.holders('rektor', al, JULY)).toEqual(['lena']);
  expect(said.assignments(personId('lena'), JULY)[1]!.through).toEqual(['rut', 'chef']);
  expect(said.holders('rektor', al, JULY, out('chef'))).toEqual([]);
  expect(said.awayHolders('rektor', al, JULY, out('chef'))).toEqual(['rut']);
  const duty = { ...jour('lena', 'rektor', 'norr'), registeredBy };
  const onDuty = createOrgView({ ...PARTS, jour: [duty], absences: [away('rut', null)] });
  expect(onDuty.holders('rektor', al, JULY)).toEqual(['lena']);
  expect(onDuty.holders('rektor', al, JULY, out('chef'))).toEqual([]);
  expect(onDuty.assignments(personId('lena'), JULY, out('chef'))).toHaveLength(1);
  const power = { delegationId: 'd', fromRole: 'skolchef', toPersonId: personId('lena'), unitId: al } as const;
  const lent = { ...power, scope: 'loan.refuse', validFrom: JUNE, validTo: AUGUST, decisionNumber: '1', registeredBy };
  const view = createOrgView({ ...PARTS, delegations: [lent] });
  expect(view.delegations(personId('lena'), JULY)).toHaveLength(1);
  expect(view.delegations(personId('lena'), JULY, out('chef'))).toEqual([]);
});
