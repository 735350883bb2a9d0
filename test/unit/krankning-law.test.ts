import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/domain/form.ts';
import { citeInSwedish, type LegalSource } from '../../src/domain/legal-source.ts';
import { chartOf } from '../../src/engine/process.ts';
import { guards } from '../../workflows/krankning/guards.ts';
import { krankning } from '../../workflows/krankning/index.ts';

const page = readFileSync('workflows/krankning/LAW.md', 'utf8');

/** The paragraphs of the page: heading to text. */
const paragraphs = new Map(
  [...page.matchAll(/^### (\S+ \S+)\n([\s\S]*?)(?=^#|(?![\s\S]))/gm)].map(([, source = '', text = '']) => [
    source,
    text,
  ]),
);

const sourcesOf = (fields: readonly Field[]): readonly LegalSource[] =>
  fields.flatMap((field) => [field.source ?? [], sourcesOf(field.of ?? [])].flat());

const used: ReadonlySet<string> = new Set([
  ...Object.values(krankning.commands).flatMap(({ sources, form }) => [...sources, ...sourcesOf(form?.fields ?? [])]),
  ...Object.values(krankning.states).flatMap(({ sources }) => sources),
  ...krankning.deadlines.map(({ source }) => source),
  ...(krankning.plannedItems === undefined ? [] : [krankning.plannedItems.rule.source]),
  krankning.legalClock.source,
]);

const carriers = new Set([
  ...Object.keys(krankning.commands),
  ...Object.keys(guards),
  ...chartOf(krankning).nodes.map(({ path }) => path),
  ...krankning.deadlines.map(({ ruleId }) => ruleId),
  'atgard',
]);
const OTHER_WORDS = new Set([
  ...Object.keys(krankning.options),
  'noticedAt',
  'krankning.utsedd',
  'krankning.utredning',
]);
const quoted = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

describe('LAW.md', () => {
  test('has every paragraph that the process uses, and no other', () => {
    expect([...paragraphs.keys()].sort()).toEqual([...used].sort());
  });

  test.each([...paragraphs])('%s is carried out by something that exists', (_, text) => {
    const words = quoted(text);
    expect(words.filter((word) => carriers.has(word))).not.toEqual([]);
    expect(words.filter((word) => !carriers.has(word) && !OTHER_WORDS.has(word))).toEqual([]);
  });

  test('every @source in the folder is on the page', () => {
    const files = readdirSync('workflows/krankning', { recursive: true, encoding: 'utf8' });
    const code = files
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`workflows/krankning/${name}`, 'utf8'));
    const named = code.flatMap((text) => [...text.matchAll(/@source (\w+ [\w:]+)/g)].map(([, source = '']) => source));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((source) => !paragraphs.has(source))).toEqual([]);
  });

  test('every deadline is on the page', () => {
    const named = new Set(quoted(page));
    expect(krankning.deadlines.filter(({ ruleId }) => !named.has(ruleId))).toEqual([]);
  });

  test('every option is on the page', () => {
    const named = new Set(quoted(page));
    expect(Object.keys(krankning.options).filter((name) => !named.has(name))).toEqual([]);
  });
});

describe('sources', () => {
  test.each([...used])('%s can be cited, and is told in plain words', (source) => {
    expect(citeInSwedish(source as LegalSource)).toMatch(/§/);
    expect(krankning.texts.sv.law[source]).toBeTruthy();
  });

  test('no paragraph is told that is not used', () => {
    expect(Object.keys(krankning.texts.sv.law).sort()).toEqual([...used].sort());
  });

  test('no number of days is called statute: the chapter has none', () => {
    expect(new Set(krankning.deadlines.map(({ basis }) => basis))).toEqual(new Set(['policy']));
  });
});
