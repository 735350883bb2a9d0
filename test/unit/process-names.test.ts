import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** `isKrankningCase('klagomal-v2')` → ` is krankning case klagomal v `: words as people read them, so that `hib` is not found in `prohibit`. */
const wordsOf = (text: string): string =>
  ` ${(text.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu) ?? []).join(' ').toLowerCase()} `;

const processNames = readdirSync('workflows').filter((name) => existsSync(join('workflows', name, 'machine.ts')));

const sourceFiles = ['src', 'client/src']
  .flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => join(root, path)))
  .filter((path) => /\.(tsx?|css|json)$/.test(path) && !path.startsWith(join('src', 'demo')));

test('there are processes to look for', () => {
  expect(processNames).not.toEqual([]);
});

test.each(processNames)('no file of the engine or the client names the process %s', (name) => {
  const needle = wordsOf(name).trimEnd();
  const naming = sourceFiles.filter((path) => wordsOf(readFileSync(path, 'utf8')).includes(needle));
  expect(naming).toEqual([]);
});
