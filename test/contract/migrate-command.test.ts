import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrateLogCommand } from '../../src/cli/migrate-log.ts';
import { verifyStored } from '../../src/cli/verify-log.ts';
import { readSettings } from '../../src/compose/settings.ts';
import { FILES } from '../../src/compose/sqlite-ports.ts';
import { commitId, streamId } from '../../src/domain/ids.ts';
import { COMMITS, voidAt } from '../../src/log/mongo/schema.ts';
import { openCollection } from '../../src/mongo/collection.ts';
import { openMongo } from '../../src/mongo/connection.ts';
import { openDatabase } from '../../src/sqlite/database.ts';
import { deriveSubkeys } from '../../src/vault/subkeys.ts';
import { fill, type Place, withStorage } from '../support/kept.ts';
import { databaseOf, onMongo } from '../support/mongo.ts';
import { allIn, databaseAt, files, key, move } from '../support/moved.ts';

await onMongo(({ uri }) => {
  let exitCode: typeof process.exitCode;
  beforeEach(() => void (exitCode = process.exitCode));
  afterEach(() => void (process.exitCode = exitCode));

  const command = async (direction: { from?: string; to?: string }, env: Record<string, string | undefined>) => {
    const lines: string[] = [];
    const before = process.env['SKYNDSAM_KEY'];
    if (env['SKYNDSAM_KEY'] !== undefined) process.env['SKYNDSAM_KEY'] = env['SKYNDSAM_KEY'];
    try {
      const { from, to } = direction;
      await migrateLogCommand({ from, to }, readSettings(env), (line) => void lines.push(line));
    } finally {
      if (before === undefined) delete process.env['SKYNDSAM_KEY'];
      else process.env['SKYNDSAM_KEY'] = before;
    }
    return lines;
  };

  const said = (place: Place): Record<string, string | undefined> => ({
    SKYNDSAM_DATA: place.dataFolder,
    SKYNDSAM_KEY: key,
    MONGODB_URI: uri,
  });

  test('MOVE-6 the command makes no key, and a folder in use, none or the wrong words are refused by what is wrong', async () => {
    const place = files();
    const to = { from: 'sqlite', to: 'mongo' };
    const env = { ...said(place), SKYNDSAM_DATABASE: databaseOf(place.dataFolder) };
    await expect(command(to, env)).rejects.toThrow(/^Ingen data i /);
    await fill(place);
    await expect(command(to, { ...env, SKYNDSAM_KEY: undefined })).rejects.toThrow('Installationens nyckel saknas');
    expect(existsSync(join(place.dataFolder, 'installation.key'))).toBe(false);
    await expect(command({ from: 'sqlite', to: 'sqlite' }, env)).rejects.toThrow('Ange --from sqlite --to mongo');
    await expect(command({}, env)).rejects.toThrow('Ange --from sqlite --to mongo');
    await expect(command(to, { ...env, MONGODB_URI: undefined })).rejects.toThrow('MONGODB_URI saknas');
    await expect(command({ from: 'mongo', to: 'sqlite' }, { ...env, SKYNDSAM_DATA: undefined })).rejects.toThrow(
      '--data',
    );
    await withStorage(place, async () => {
      await expect(command(to, env)).rejects.toThrow(/already open|in use/);
    });
  });

  test('MOVE-2 the command moves there and back again: the same hash, verified each time, and no mark is left', async () => {
    const [place, back] = [files(), files()];
    await fill(place);
    const SKYNDSAM_DATABASE = databaseOf(place.dataFolder);
    const there = await command({ from: 'sqlite', to: 'mongo' }, { ...said(place), SKYNDSAM_DATABASE });
    const home = await command({ from: 'mongo', to: 'sqlite' }, { ...said(back), SKYNDSAM_DATABASE });
    expect(there).toContain('Loggen är hel.');
    expect(there.find((line) => line.startsWith('Båda'))).toMatch(/^Båda har 6 commits, huvud 6, hash [0-9a-f]{64}\.$/);
    expect(home.slice(-4)).toEqual(there.slice(-4));
    expect(await allIn(back)).toEqual(await allIn(place));
    await withStorage(back, async ({ log }) => expect(await log.head()).toBe(6));
    expect(process.exitCode).toBe(exitCode);
  });

  test('MOVE-8 a log with a fault is copied as it is, said to be faulty, and not brought into use', async () => {
    const place = files();
    await fill(place);
    const db = openDatabase({ path: join(place.dataFolder, FILES.main), synchronous: 'NORMAL' });
    db.exec('DROP TRIGGER commits_no_update');
    db.run(`UPDATE commits SET recorded_at = '2026-08-17T10:00:01Z' WHERE position = 2`);
    db.close();
    const env = { ...said(place), SKYNDSAM_DATABASE: databaseOf(place.dataFolder) };
    await expect(command({ from: 'sqlite', to: 'mongo' }, env)).rejects.toThrow('loggen är inte hel');
    const mongo = { uri, database: env.SKYNDSAM_DATABASE };
    await expect(withStorage({ ...place, mongo }, async () => {})).rejects.toThrow('not finished');
  });

  test('MOVE-9 a void is not copied: its position stays empty in files, verifies there, is void again in a database, and a commit taken away is still found', async () => {
    const [source, between, back] = [databaseAt(uri), files(), databaseAt(uri)];
    await withStorage(source, async ({ log }) => {
      const say = (name: string) =>
        log.append(
          {
            streamId: streamId('case-9'),
            commitId: commitId(name),
            meta: {},
            events: [{ type: 'Said', data: {} }],
            messages: [],
          },
          'next',
        );
      await say('one');
      const mongo = await openMongo(source.mongo);
      const commits = await openCollection(mongo, COMMITS);
      await commits.insertMany([voidAt(2), voidAt(3)]);
      await mongo.close();
      await say('two');
      await say('three');
    });
    const database1 = source.mongo.database;
    const lines = await command({ from: 'mongo', to: 'sqlite' }, { ...said(between), SKYNDSAM_DATABASE: database1 });
    expect(lines).toContain('Loggen är hel.');
    const positions = async (place: Place) =>
      ((await allIn(place)).commits as { position: number }[]).map((one) => one.position);
    expect((await positions(between)).slice(1)).not.toContain(2);
    const again = await command(
      { from: 'sqlite', to: 'mongo' },
      { ...said(between), SKYNDSAM_DATABASE: back.mongo.database },
    );
    expect(again).toContain('Loggen är hel.');
    expect(await positions(back)).toEqual(await positions(source));
    await withStorage(back, async ({ log }) => expect((await log.readAll(0, 10)).length).toBe(3));
    await withStorage(between, async ({ log }) => {
      const appended = await log.append(
        {
          streamId: streamId('case-9'),
          commitId: commitId('four'),
          meta: {},
          events: [{ type: 'Said', data: {} }],
          messages: [],
        },
        'next',
      );
      expect(appended).toMatchObject({ kind: 'appended', commit: { version: 4 } });
    });
    const db = openDatabase({ path: join(between.dataFolder, FILES.main), synchronous: 'NORMAL' });
    db.exec('DROP TRIGGER commits_no_delete');
    db.run(`DELETE FROM commits WHERE commit_id = 'three'`);
    db.close();
    const keys = deriveSubkeys(Buffer.from(key, 'hex'));
    const report = await verifyStored(readSettings({ SKYNDSAM_DATA: between.dataFolder }), keys);
    expect(report.faults.map(({ kind }) => kind)).toContain('position-hole');
  });

  test('MOVE-3 what was written before is not written again: the file of a copy that is whole is not touched by another run', async () => {
    const [place, source] = [files(), databaseAt(uri)];
    await fill(source);
    await move(source, place);
    const before = readFileSync(join(place.dataFolder, FILES.main));
    await move(source, place);
    expect(readFileSync(join(place.dataFolder, FILES.main)).equals(before)).toBe(true);
  });
});
