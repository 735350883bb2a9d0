import { beforeEach, describe, expect, it } from 'vitest';
import { personStream } from '../../src/org/org-events.ts';
import { al, done, id, LATER, NOW, openOrg, request, unit } from './org-fixture.ts';

let org: ReturnType<typeof openOrg>;
beforeEach(async () => {
  org = openOrg();
  await org.addUnits();
});

const addStaff = (name: string, personId: string) =>
  org.orgLog.addPerson({ ...request(), person: { personId: id(personId), kind: 'staff', name, title: 'lärare' } });

describe('is not done', () => {
  it('a role for somebody who is not there, or for a pupil', async () => {
    await org.orgLog.addPerson({ ...request(), person: { personId: id('elev'), kind: 'pupil', name: 'Vilda Ek' } });
    const grant = { role: 'personal', unitId: al } as const;
    expect(await org.orgLog.grantRole({ ...request(), personId: id('nobody'), ...grant })).toEqual({
      kind: 'not-found',
    });
    expect(await org.orgLog.grantRole({ ...request(), personId: id('elev'), ...grant })).toEqual({ kind: 'not-found' });
  });

  it('an enrolment of staff', async () => {
    await addStaff('Åsa Berg', 'asa');
    expect(await org.orgLog.enrolPupil({ ...request(), personId: id('asa'), unitId: al })).toEqual({
      kind: 'not-found',
    });
  });

  it('a unit, a person or a delegation whose id is taken', async () => {
    await addStaff('Åsa Berg', 'asa');
    expect(await addStaff('Någon Annan', 'asa')).toEqual({ kind: 'exists' });
    expect(await org.orgLog.addUnit({ ...request(), unit: unit('al', 'skolenhet', 'norr') })).toEqual({
      kind: 'exists',
    });
  });

  it('a change of a unit or a delegation that is not there', async () => {
    expect(await org.orgLog.changeUnit({ ...request(), unitId: id('nowhere') as never, name: 'x' })).toEqual({
      kind: 'not-found',
    });
    expect(await org.orgLog.endDelegation({ ...request(), delegationId: 'd9' })).toEqual({ kind: 'not-found' });
  });

  it('a period that ends before it begins', async () => {
    await addStaff('Åsa Berg', 'asa');
    const grant = { personId: id('asa'), role: 'personal', unitId: al, from: LATER, to: NOW } as const;
    await expect(org.orgLog.grantRole({ ...request(), ...grant })).rejects.toThrow(RangeError);
  });
});

it('writes no name, title or group in the open', async () => {
  done(await addStaff('Åsa Bergström', 'asa'));
  const enrolment = { unitId: al, group: 'Blåklockan' };
  await org.orgLog.addPerson({
    ...request(),
    person: { personId: id('elev'), kind: 'pupil', name: 'Vilda Ek', enrolment },
  });
  await org.orgLog.renamePerson({ ...request(), personId: id('elev'), name: 'Vilda Ekström' });
  const everything = JSON.stringify(await org.log.readAll(0, 100));
  for (const word of ['Åsa', 'Bergström', 'lärare', 'Vilda', 'Ekström', 'Blåklockan'])
    expect(everything).not.toContain(word);
});

it('does the same request once, and says by whom, when and by which command', async () => {
  const change = { ...request(), person: { personId: id('asa'), kind: 'staff', name: 'Åsa Berg' } } as const;
  const first = done(await org.orgLog.addPerson(change));
  expect(done(await org.orgLog.addPerson(change))).toEqual(first);
  expect(await org.log.readStream(personStream(id('asa')))).toHaveLength(1);
  expect(first.meta).toEqual({ by: 'system', at: NOW, command: 'addPerson' });
});

it('adds a person with roles in one commit', async () => {
  const roles = [{ role: 'personal', unitId: al }] as const;
  const commit = done(
    await org.orgLog.addPerson({
      ...request(),
      person: { personId: id('asa'), kind: 'staff', name: 'Åsa Berg', roles },
    }),
  );
  expect(commit.events.map(({ type }) => type)).toEqual(['PersonAdded', 'RoleGranted']);
});
