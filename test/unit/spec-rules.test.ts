import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const filesBelow = (root: string, ending: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(root, path));

const idsIn = (paths: readonly string[], pattern: RegExp): readonly string[] =>
  paths.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(pattern)].flatMap(([, id]) => id ?? []));

/** `- **ENG-1** …` and `| LOG-1 | …`. */
const RULE = /^(?:- \*\*|\| )([A-Z]+-\d+)(?:\*\*| \|)/gm;
/** A title stands in quotes, and begins with the rule that it tests. */
const TITLE = /['"`]([A-Z]+-\d+)(?=[ '"`])/g;

const specs = filesBelow('src', 'SPEC.md');
const rules = idsIn(specs, RULE);
const titled = new Set(idsIn(filesBelow('test', '.ts'), TITLE));

describe('rules of all SPEC.md', () => {
  test('are there to be looked for', () => {
    expect(specs.length).toBeGreaterThan(5);
    expect(rules.length).toBeGreaterThan(100);
  });

  test('have an id each', () => {
    expect(rules.filter((id, at) => rules.indexOf(id) !== at)).toEqual([]);
  });

  test('have a test whose title begins with the id', () => {
    expect(rules.filter((id) => !titled.has(id))).toEqual([]);
  });

  test('are what titles with such ids test', () => {
    const series = new Set(rules.map((id) => id.split('-')[0]));
    expect([...titled].filter((id) => series.has(id.split('-')[0]) && !rules.includes(id))).toEqual([]);
  });
});
