import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/domain/form.ts';
import type { ProcessTexts } from '../../src/domain/texts.ts';
import type { Actor } from '../../src/engine/index.ts';
import { chartOf, type ProcessDefinition } from '../../src/engine/process.ts';

/** Every key of an object of texts, as paths, and the texts at their ends. */
const leaves = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`))
    : [[path, String(value)]];

const fieldKeys = (fields: readonly Field[]): unknown =>
  Object.fromEntries(fields.map(({ name, options = [], of = [] }) => [name, [[...options].sort(), fieldKeys(of)]]));

const textKeys = (texts: ProcessTexts['forms'][string]['fields']): unknown =>
  Object.fromEntries(
    Object.entries(texts).map(([name, { options = {}, of = {} }]) => [
      name,
      [Object.keys(options).sort(), textKeys(of)],
    ]),
  );

const actorsOf = (process: ProcessDefinition): readonly Actor[] => [
  ...process.readers,
  ...Object.values(process.commands).flatMap(({ who }) => who),
  ...Object.values(process.states).flatMap(({ owner }) => owner),
  ...process.notifications.flatMap(({ tell }) => tell),
];

/** What holds of every process's words. `loanwords`: texts that are the same in both languages. */
export const describeTexts = (process: ProcessDefinition, loanwords: readonly string[] = []): void => {
  const { sv, en } = process.texts;
  const forms = Object.values(process.commands).flatMap(({ form }) => form ?? []);

  describe(`texts of ${process.id}`, () => {
    test.each(Object.keys(sv) as (keyof ProcessTexts)[])('%s has the same keys in Swedish and English', (section) => {
      expect(leaves(en[section]).map(([path]) => path)).toEqual(leaves(sv[section]).map(([path]) => path));
    });

    test('no text is empty, and none is left untranslated', () => {
      const swedish = new Map(leaves(sv));
      const same = leaves(en).filter(([path, text]) => text === swedish.get(path) && !loanwords.includes(text));
      expect(leaves(sv).filter(([, text]) => text.trim() === '')).toEqual([]);
      expect(same).toEqual([]);
    });

    test('texts name only what exists', () => {
      const paths = chartOf(process).nodes.map(({ path }) => path);
      const rules = [...process.deadlines.map(({ ruleId }) => ruleId), process.plannedItems?.rule.ruleId ?? []].flat();
      expect(Object.keys(sv.states).sort()).toEqual([...paths].sort());
      expect(Object.keys(process.states).sort()).toEqual([...paths].sort());
      expect(Object.keys(sv.commands).sort()).toEqual(Object.keys(process.commands).sort());
      expect(Object.keys(sv.forms).sort()).toEqual([...new Set(forms.map(({ id }) => id))].sort());
      expect(Object.keys(sv.deadlines).sort()).toEqual(rules.sort());
      expect(Object.keys(sv.options).sort()).toEqual(Object.keys(process.options).sort());
      expect(Object.keys(sv.rulePacks)).toEqual(process.rulePacks.packs.map(({ id }) => id));
    });

    test('a sender’s words are for states, commands and questions that there are', () => {
      const { states = {}, commands = {} } = sv.sender ?? {};
      expect(Object.keys(states).filter((path) => process.states[path] === undefined)).toEqual([]);
      for (const [name, { labels = {} }] of Object.entries(commands))
        expect((process.commands[name]?.form?.fields ?? []).map((field) => field.name)).toEqual(
          expect.arrayContaining(Object.keys(labels)),
        );
    });

    test('each requirement with words is a guard of the machine', () => {
      const guards = Object.keys(process.machine.implementations.guards as object);
      expect(Object.keys(sv.requirements).filter((name) => !guards.includes(name))).toEqual([]);
    });

    test('each field’s texts are for fields and options that are there', () => {
      for (const form of forms) expect(textKeys(sv.forms[form.id]?.fields ?? {})).toEqual(fieldKeys(form.fields));
    });

    test('each step of a form has a heading, and every field is in exactly one step', () => {
      for (const { id, steps, fields } of forms.filter((form) => form.steps !== undefined)) {
        expect(Object.keys(sv.forms[id]?.steps ?? {})).toEqual(steps?.map((step) => step.id));
        expect(steps?.flatMap((step) => step.fields).sort()).toEqual(fields.map(({ name }) => name).sort());
      }
    });

    test('notifications hold the case number and nothing else about the case', () => {
      for (const text of [...Object.values(sv.notifications), ...Object.values(en.notifications)])
        expect(text.replace('{case}', '')).not.toMatch(/[{}]/);
    });

    test('participants that actors name have words', () => {
      // whoever opened a case stands in it, whether or not an actor asks for that
      const named = new Set(['reporter', ...actorsOf(process).flatMap(({ participant }) => participant ?? [])]);
      expect([...named].sort()).toEqual(Object.keys({ reporter: '', ...sv.participants }).sort());
    });

    test('lists show open codes only', () => {
      const start = Object.values(process.commands).filter(({ kind }) => kind === 'start');
      const open = start
        .flatMap(({ form }) => form?.fields ?? [])
        .filter(({ kind }) => ['choice', 'choices', 'boolean'].includes(kind))
        .map(({ name }) => name);
      expect(process.listFields.filter((name) => !open.includes(name))).toEqual([]);
    });
  });
};
