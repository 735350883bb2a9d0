import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/domain/form.ts';
import { citeInSwedish, type LegalSource } from '../../src/domain/legal-source.ts';
import { chartOf, type ProcessDefinition } from '../../src/engine/process.ts';

const sourcesIn = (fields: readonly Field[]): readonly LegalSource[] =>
  fields.flatMap((field) => [field.source ?? [], sourcesIn(field.of ?? [])].flat());

const sourcesOf = (process: ProcessDefinition): ReadonlySet<LegalSource> =>
  new Set([
    ...Object.values(process.commands).flatMap(({ sources, form }) => [...sources, ...sourcesIn(form?.fields ?? [])]),
    ...Object.values(process.states).flatMap(({ sources }) => sources),
    ...process.deadlines.map(({ source }) => source),
    ...(process.plannedItems === undefined ? [] : [process.plannedItems.rule.source]),
    process.legalClock.source,
  ]);

const carriersOf = (process: ProcessDefinition): ReadonlySet<string> =>
  new Set([
    ...Object.keys(process.commands),
    ...Object.keys(process.machine.implementations.guards as object),
    ...chartOf(process).nodes.map(({ path }) => path),
    ...process.deadlines.map(({ ruleId }) => ruleId),
    ...(process.plannedItems === undefined ? [] : [process.plannedItems.rule.ruleId]),
  ]);

const quoted = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

/** The paragraphs of a page: heading to text. */
const paragraphsOf = (page: string): ReadonlyMap<string, string> =>
  new Map(
    [...page.matchAll(/^### (\S+ \S+)\n([\s\S]*?)(?=^#|(?![\s\S]))/gm)].map(([, source = '', text = '']) => [
      source,
      text,
    ]),
  );

/** What holds of every process's LAW.md. `words`: what its paragraphs quote that is neither carried out nor an option. */
export const describeLaw = (process: ProcessDefinition, words: readonly string[] = []): void => {
  const folder = `workflows/${process.id}`;
  const page = readFileSync(`${folder}/LAW.md`, 'utf8');
  const paragraphs = paragraphsOf(page);
  const used = sourcesOf(process);
  const carriers = carriersOf(process);
  const others = new Set([...Object.keys(process.options), process.legalClock.from, ...words]);

  describe(`LAW.md of ${process.id}`, () => {
    test('has every paragraph that the process uses, and no other', () => {
      expect([...paragraphs.keys()].sort()).toEqual([...used].sort());
    });

    test.each([...paragraphs])('%s is carried out by something that exists', (_, text) => {
      const named = quoted(text);
      expect(named.filter((word) => carriers.has(word))).not.toEqual([]);
      expect(named.filter((word) => !carriers.has(word) && !others.has(word))).toEqual([]);
    });

    test('every @source in the folder is on the page', () => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
      const code = files.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
      const named = code.flatMap((text) =>
        [...text.matchAll(/@source (\w+ [\w:]+)/g)].map(([, source = '']) => source),
      );
      expect(named).not.toEqual([]);
      expect(named.filter((source) => !paragraphs.has(source))).toEqual([]);
    });

    test('every deadline and every option is on the page', () => {
      const named = new Set(quoted(page));
      const wanted = [...process.deadlines.map(({ ruleId }) => ruleId), ...Object.keys(process.options)];
      expect(wanted.filter((name) => !named.has(name))).toEqual([]);
    });
  });

  describe(`sources of ${process.id}`, () => {
    test.each([...used])('%s can be cited, and is told in plain words', (source) => {
      expect(citeInSwedish(source)).toMatch(/§|artikel/);
      expect(process.texts.sv.law[source]).toBeTruthy();
    });

    test('no paragraph is told that is not used', () => {
      expect(Object.keys(process.texts.sv.law).sort()).toEqual([...used].sort());
    });
  });
};
