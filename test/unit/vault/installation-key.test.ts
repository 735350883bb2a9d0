import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BadInstallationKey, loadInstallationKey } from '../../../src/vault/installation-key.ts';
import { deriveSubkeys } from '../../../src/vault/subkeys.ts';
import { tempDir } from '../../support/temp-dir.ts';

const KEY = Buffer.alloc(32, 0xab);

test('is made once, for its owner only, and found again', () => {
  const dataFolder = join(tempDir(), 'data');
  const key = loadInstallationKey({ env: {}, dataFolder });
  expect(key).toHaveLength(32);
  expect(loadInstallationKey({ env: {}, dataFolder })).toEqual(key);
  expect(statSync(join(dataFolder, 'installation.key')).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(dataFolder, 'installation.key'), 'utf8').trim()).toBe(key.toString('base64'));
});

test.each(['base64', 'hex'] as const)('comes from the environment in %s, or from a file', (encoding) => {
  const folder = tempDir();
  writeFileSync(join(folder, 'key'), `${KEY.toString(encoding)}\n`);
  const sources = [{ SKYNDSAM_KEY: KEY.toString(encoding) }, { SKYNDSAM_KEY_FILE: join(folder, 'key') }];
  expect(sources.map((env) => loadInstallationKey({ env, dataFolder: folder }))).toEqual([KEY, KEY]);
});

test.each(['short', KEY.subarray(1).toString('base64'), `${KEY.toString('hex')}00`, `${KEY.toString('base64')}!`])(
  'is refused when it is not 32 bytes, without being told: %s',
  (text) => {
    const load = () => loadInstallationKey({ env: { SKYNDSAM_KEY: text }, dataFolder: tempDir() });
    expect(load).toThrow(BadInstallationKey);
    expect(load).not.toThrow(text);
  },
);

test('gives each use a key of its own, the same for ever', () => {
  const { wrap, pseudonym, checkpoint, file, fingerprint } = deriveSubkeys(KEY);
  const all = [wrap.toString('hex'), pseudonym.toString('hex'), checkpoint.toString('hex'), file, fingerprint];
  expect(new Set(all).size).toBe(5);
  expect(all.map((text) => text.slice(0, 8))).toMatchInlineSnapshot(`
    [
      "9f41ec67",
      "64dca432",
      "e95f7740",
      "1e7f78fc",
      "99d23fe9",
    ]
  `);
  expect(() => deriveSubkeys(KEY.subarray(1))).toThrow(RangeError);
});
