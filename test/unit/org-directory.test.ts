import { beforeEach, describe, expect, it } from 'vitest';
import { commitId, type PersonId, unitId } from '../../src/domain/ids.ts';
import type { Delegation } from '../../src/domain/principal.ts';
import { createDirectory, type Directory, DirectoryGap } from '../../src/org/directory.ts';
import { directoryProjection, loadDirectory } from '../../src/org/directory-projection.ts';
import { personStream } from '../../src/org/org-events.ts';
import { openSqliteProjectionStore } from '../../src/projections/sqlite/store.ts';
import { openDatabase } from '../../src/sqlite/database.ts';
import { al, bok, done, id, LATER, NOW, openOrg, request, unit } from './org-fixture.ts';

let org: ReturnType<typeof openOrg>;
const addRektor = () =>
  org.orgLog.addPerson({
    ...request(),
    person: {
      personId: id('asa'),
      kind: 'staff',
      name: 'Åsa Berg',
      title: 'rektor',
      roles: [{ role: 'rektor', unitId: al }],
    },
  });

beforeEach(async () => {
  org = openOrg();
  await org.addUnits();
  await addRektor();
});

describe('access that has ended', () => {
  it('is gone with the role, from the instant named', async () => {
    await org.orgLog.endRole({ ...request(), personId: id('asa'), role: 'rektor', unitId: al, at: LATER });
    const view = (await org.read()).org();
    expect(view.holders('rektor', al, NOW)).toEqual(['asa']);
    expect(view.holders('rektor', al, LATER)).toEqual([]);
  });

  it('is gone with all roles at once, those that have not begun too', async () => {
    await org.orgLog.grantRole({ ...request(), personId: id('asa'), role: 'skolchef', unitId: bok, from: LATER });
    await org.orgLog.endAccess({ ...request(), personId: id('asa') });
    const view = (await org.read()).org();
    expect(view.assignments(id('asa'), NOW)).toEqual([]);
    expect(view.assignments(id('asa'), LATER)).toEqual([]);
  });

  it('is gone with a delegation that is ended before its time', async () => {
    const delegation: Delegation = {
      delegationId: 'd1',
      fromRole: 'skolchef',
      toPersonId: id('asa'),
      unitId: al,
      scope: 'x',
      validFrom: NOW,
      validTo: LATER,
      decisionNumber: 'KS 1',
    };
    await org.orgLog.delegate({ ...request(), delegation });
    expect((await org.read()).org().delegations(id('asa'), NOW)).toHaveLength(1);
    await org.orgLog.endDelegation({ ...request(), delegationId: 'd1', at: NOW });
    expect((await org.read()).org().delegations(id('asa'), NOW)).toEqual([]);
  });
});

it('knows units, roles and people with their names', async () => {
  const directory = await org.read();
  expect(directory.huvudman()?.unitId).toBe('kommun');
  expect(directory.person(id('asa'))).toEqual({
    personId: 'asa',
    name: 'Åsa Berg',
    title: 'rektor',
    kind: 'staff',
    unitIds: ['al'],
    isProtected: false,
  });
  expect(directory.person(id('nobody'))).toBeUndefined();
});

it('changes a unit in what is named and keeps the rest', async () => {
  await org.orgLog.changeUnit({ ...request(), unitId: al, name: 'Nya Alskolan' });
  const view = (await org.read()).org();
  expect(view.unit(al)).toMatchObject({ name: 'Nya Alskolan', parentId: 'norr' });
  expect(view.path(al)).toEqual(['al', 'norr', 'kommun']);
});

it('keeps a name given later, and the title that was not changed', async () => {
  await org.orgLog.renamePerson({ ...request(), personId: id('asa'), name: 'Åsa Lind' });
  expect((await org.read()).person(id('asa'))).toMatchObject({ name: 'Åsa Lind', title: 'rektor' });
});

it('gives an empty name once the key has been destroyed', async () => {
  await org.vault.destroy(personStream(id('asa')));
  const directory = await org.read();
  expect(directory.person(id('asa'))?.name).toBe('');
  expect(directory.org().holders('rektor', al, NOW)).toEqual(['asa']);
});

it('gives the same view until something changes, and never changes one that it gave', async () => {
  const directory = await org.read();
  const before = directory.org();
  expect(directory.org()).toBe(before);
  const granted = await org.orgLog.grantRole({ ...request(), personId: id('asa'), role: 'admin', unitId: al });
  await directory.apply(done(granted));
  expect(before.assignments(id('asa'), NOW)).toHaveLength(1);
  expect(directory.org().assignments(id('asa'), NOW)).toHaveLength(2);
});

it('takes nothing from other streams, and from a repeated commit nothing twice', async () => {
  const directory = createDirectory({ vault: org.vault });
  const commits = await org.log.readAll(0, 100);
  for (const commit of [...commits, ...commits]) await directory.apply(commit);
  await directory.apply({ streamId: 'case-1' as never, version: 7, events: [{ type: 'RoleGranted', data: {} }] });
  expect(directory.org().assignments(id('asa'), NOW)).toHaveLength(1);
});

it('refuses a commit whose predecessor never came', async () => {
  const renamed = await org.orgLog.renamePerson({ ...request(), personId: id('asa'), name: 'Åsa Lind' });
  await expect(createDirectory({ vault: org.vault }).apply(done(renamed))).rejects.toThrow(DirectoryGap);
});

it('reads a name at the next try when the vault failed at the first', async () => {
  let isDown = true;
  const open: typeof org.vault.open = async (...args) => {
    if (isDown) throw new Error('down');
    return org.vault.open(...args);
  };
  const directory = createDirectory({ vault: { ...org.vault, open } });
  const [commit] = await org.log.readStream(personStream(id('asa')));
  await expect(directory.apply(commit!)).rejects.toThrow('down');
  isDown = false;
  await directory.apply(commit!);
  expect(directory.person(id('asa'))?.name).toBe('Åsa Berg');
  expect(directory.org().assignments(id('asa'), NOW)).toHaveLength(1);
});

it('tells whose access has changed, and not for a change of name', async () => {
  const directory = await org.read();
  const heard: PersonId[] = [];
  const stop = directory.onAccessChanged((personId) => heard.push(personId));
  const renamed = await org.orgLog.renamePerson({ ...request(), personId: id('asa'), name: 'Åsa Lind' });
  await directory.apply(done(renamed));
  expect(heard).toEqual([]);
  await directory.apply(
    done(await org.orgLog.endRole({ ...request(), personId: id('asa'), role: 'rektor', unitId: al })),
  );
  expect(heard).toEqual(['asa']);
  stop();
  await directory.apply(done(await org.orgLog.endAccess({ ...request(), personId: id('asa') })));
  expect(heard).toEqual(['asa']);
});

describe('the projection', () => {
  const project = async (): Promise<Directory> => {
    const store = openSqliteProjectionStore(openDatabase({ path: ':memory:', synchronous: 'NORMAL' }));
    const foreign = { streamId: 'case-1' as never, commitId: commitId('x1'), meta: {}, messages: [] };
    await org.log.append({ ...foreign, events: [{ type: 'CaseOpened', data: {} }] }, 0);
    for (const commit of await org.log.readAll(0, 10_000))
      await store.advance('directory', commit.position, (writer) => directoryProjection.project(commit, writer));
    const directory = createDirectory({ vault: org.vault });
    await loadDirectory(store, directory);
    return directory;
  };

  it('loads the same directory as the whole log, over several pages', async () => {
    const units = Array.from({ length: 1200 }, (_, at) => unit(`u${at}`, 'skolenhet', 'norr'));
    await Promise.all(units.map((one) => org.orgLog.addUnit({ ...request(), unit: one })));
    const [loaded, read] = [await project(), await org.read()];
    expect(loaded.person(id('asa'))).toEqual(read.person(id('asa')));
    expect(loaded.org().below(unitId('norr'))).toEqual(read.org().below(unitId('norr')));
    const renamed = await org.orgLog.renamePerson({ ...request(), personId: id('asa'), name: 'Åsa Lind' });
    await loaded.apply(done(renamed));
    expect(loaded.person(id('asa'))?.name).toBe('Åsa Lind');
  });
});
