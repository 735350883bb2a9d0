import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BadSettings, readSettings } from '../../src/compose/settings.ts';
import { readTenants } from '../../src/compose/tenants-file.ts';
import { tempDir } from '../support/temp-dir.ts';

const fileWith = (text: string): string => {
  const path = join(tempDir(), 'file');
  writeFileSync(path, text);
  return path;
};
const list = (...all: unknown[]): string => fileWith(JSON.stringify(all));
const ekby = { name: 'ekby', origin: 'https://ekby.arenden.test', keyFile: '/run/secrets/ekby' };
const alby = { name: 'alby', origin: 'https://alby.arenden.test', keyFile: '/run/secrets/alby' };
const why = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(BadSettings);
    return (error as Error).message;
  }
  return 'read';
};

describe('the list of those that one installation serves', () => {
  test.each([
    ['nobody', list(), 'the list'],
    ['no list', fileWith('{}'), 'the list'],
    ['no JSON', fileWith('[{'), 'not JSON'],
    ['nothing at all', fileWith(''), 'not JSON'],
    ['a name that is no folder', list({ ...ekby, name: '../ekby' }), '0.name'],
    ['a name of another script', list({ ...ekby, name: 'väse' }), '0.name'],
    ['an origin with a path', list({ ...ekby, origin: 'https://ekby.test/arenden' }), '0.origin'],
    ['no key', list({ name: 'ekby', origin: ekby.origin }), '0.keyFile'],
    ['a word that is not known', list({ ...ekby, key: 'abc' }), '0'],
    ['a name twice', list(ekby, { ...alby, name: 'ekby' }), 'a name stands twice'],
    [
      'an origin twice, written otherwise',
      list(ekby, { ...alby, origin: 'https://EKBY.arenden.test:443' }),
      'an origin',
    ],
    ['a key twice', list(ekby, { ...alby, keyFile: ekby.keyFile }), 'the same key'],
  ])('with %s is refused by name', (_what, path, named) => {
    expect(why(() => readTenants(path))).toContain(named);
  });

  test('is read', () => {
    expect(readTenants(list(ekby, { ...alby, mailFrom: 'Alby <alby@arenden.test>' }))).toEqual([
      ekby,
      { ...alby, mailFrom: 'Alby <alby@arenden.test>' },
    ]);
  });
});

describe('secrets in files', () => {
  test('are read where the environment names the file, and never shown when they are wrong', () => {
    const path = fileWith('mongodb://skyndsam:hemligt@db.test/\n');
    expect(readSettings({ MONGODB_URI_FILE: path }).mongo).toEqual({
      uri: 'mongodb://skyndsam:hemligt@db.test/',
      database: 'skyndsam',
    });
    expect(why(() => readSettings({ MONGODB_URI_FILE: fileWith('hemligt') }))).toMatch(/^MONGODB_URI: (?!.*hemligt)/);
    expect(why(() => readSettings({ MONGODB_URI_FILE: '/finns/inte' }))).toBe('MONGODB_URI_FILE: ENOENT');
  });

  test('the environment itself goes before the file', () => {
    const env = { MONGODB_URI: 'mongodb://a.test', MONGODB_URI_FILE: '/finns/inte' };
    expect(readSettings(env).mongo?.uri).toBe('mongodb://a.test');
  });

  test('a short token of whoever runs the machines is refused', () => {
    expect(why(() => readSettings({ SKYNDSAM_OPERATOR_TOKEN: 'kort' }))).toContain('at least 20');
    expect(readSettings({}).operator).toBeUndefined();
  });
});
