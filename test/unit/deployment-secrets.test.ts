import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composeFile, ROOT, textOf } from '../support/compose-file.ts';
import { createServer, type Privilege } from '../support/mongosh.ts';
import { contentOf, makeSecrets } from '../support/secrets.ts';

describe('the rights of a node in the database', () => {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => textOf(join('src', name)));
  const found = (pattern: RegExp): readonly string[] =>
    sources.flatMap((text) => [...text.matchAll(pattern)]).map(([, name]) => name as string);
  const projected = found(/: Collection<[^=]*> = \{\s*name: '(\w+)'/g);
  const declared = found(/declareCollection(?:<\w+>)?\(\s*['`]([^'`]+)['`]/g).flatMap((name) =>
    name.includes('${collection}') ? projected.map((one) => name.replace('${collection}', one)) : [name],
  );
  const secrets = contentOf(makeSecrets()) as {
    mongo_app_password: string;
    mongo_admin_password: string;
    mongodb_uri: string;
  };
  const rightsAfter = (databases: string): readonly Privilege[] => {
    const server = createServer();
    server.run(secrets, databases);
    return server.made.roles.get('skyndsamNode') ?? [];
  };
  const may = (privileges: readonly Privilege[], action: string): readonly string[] =>
    privileges.filter(({ actions }) => actions.includes(action)).map(({ resource }) => resource.collection);

  test('LOG-14 are to append to the log, not to change it or take anything away', () => {
    const rights = rightsAfter('skyndsam');
    for (const action of ['update', 'remove']) {
      expect(may(rights, action)).not.toContain('commits');
      expect(may(rights, action)).not.toContain('log_checkpoints');
    }
    const actions = new Set(rights.flatMap((right) => right.actions));
    expect([...actions].sort()).toEqual([
      'changeStream',
      'createIndex',
      'find',
      'insert',
      'listIndexes',
      'remove',
      'update',
    ]);
  });

  test('are of every collection that the program declares, in every database named, and in no other', () => {
    const rights = rightsAfter('skyndsam_ekby,skyndsam_norrby');
    for (const database of ['skyndsam_ekby', 'skyndsam_norrby']) {
      const here = rights.filter(({ resource }) => resource.db === database).map(({ resource }) => resource.collection);
      expect(declared.filter((name) => !here.includes(name))).toEqual([]);
    }
    expect(new Set(rights.map(({ resource }) => resource.db))).toEqual(new Set(['skyndsam_ekby', 'skyndsam_norrby']));
    for (const { resource } of rights) expect(resource.collection).not.toBe('');
  });

  test('belong to the user of the address that the nodes are given', () => {
    const server = createServer();
    server.run(secrets, 'skyndsam');
    const { username, password, host } = new URL(secrets.mongodb_uri.replace(/@[^/]+/, '@host'));
    expect([username, password, host]).toEqual(['skyndsam', secrets.mongo_app_password, 'host']);
    expect(server.made.users.get('skyndsam')).toMatchObject({ pwd: password, roles: ['skyndsamNode'] });
    expect(secrets.mongodb_uri).toContain(`@${server.hosts()?.join(',')}/`);
  });

  test('are set anew when it is run again, with another password and one huvudman more', () => {
    const server = createServer();
    server.run(secrets, 'skyndsam_ekby');
    server.run({ ...secrets, mongo_app_password: 'another' }, 'skyndsam_ekby,skyndsam_norrby');
    expect(server.made.users.get('skyndsam')).toMatchObject({ pwd: 'another' });
    expect(server.made.roles.get('skyndsamNode')).toEqual(rightsAfter('skyndsam_ekby,skyndsam_norrby'));
  });
});

const declaredSecrets = {
  ...composeFile('docker-compose.yml').secrets,
  ...composeFile('docker-compose.many.yml').secrets,
};

describe('the secrets', () => {
  test('are made once, and never again', () => {
    const folder = makeSecrets();
    const before = contentOf(folder);
    expect(contentOf(makeSecrets(join(folder, '..')))).toEqual(before);
    expect(new Set(Object.values(before)).size).toBe(Object.keys(before).length);
  });

  test('lie where only their owner comes, each readable to the container that it is mounted into', () => {
    const folder = makeSecrets();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o444);
  });

  test('are all that the services are handed', () => {
    const made = readdirSync(makeSecrets());
    expect(Object.keys(declaredSecrets).sort()).toEqual(made.sort());
    for (const [name, { file }] of Object.entries(declaredSecrets)) expect(file).toBe(`./deploy/secrets/${name}`);
  });
});
