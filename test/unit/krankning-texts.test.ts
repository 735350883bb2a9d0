import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/domain/form.ts';
import type { ProcessTexts } from '../../src/domain/texts.ts';
import { activeStates, chartOf } from '../../src/engine/process.ts';
import type { Actor } from '../../src/engine/index.ts';
import { krankning } from '../../workflows/krankning/index.ts';
import { draft } from '../model/krankning-walk.ts';

const { sv, en } = krankning.texts;
const forms = Object.values(krankning.commands).flatMap(({ form }) => form ?? []);

/** Every key of an object of texts, as paths, and the texts at their ends. */
const leaves = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`))
    : [[path, String(value)]];

const sections = Object.keys(sv) as (keyof ProcessTexts)[];

describe('texts of kränkning', () => {
  test.each(sections)('%s has the same keys in Swedish and English', (section) => {
    expect(leaves(en[section]).map(([path]) => path)).toEqual(leaves(sv[section]).map(([path]) => path));
  });

  test('no text is empty, and none is left untranslated', () => {
    const swedish = new Map(leaves(sv));
    const loanwords = new Set(['Fritidshem', 'Åk']);
    const same = leaves(en).filter(([path, text]) => text === swedish.get(path) && !loanwords.has(text));
    expect(leaves(sv).filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(same).toEqual([]);
  });

  test('texts name only what exists', () => {
    const paths = chartOf(krankning).nodes.map(({ path }) => path);
    const rules = [...krankning.deadlines.map(({ ruleId }) => ruleId), krankning.plannedItems?.rule.ruleId];
    expect(Object.keys(sv.states).sort()).toEqual([...paths].sort());
    expect(Object.keys(krankning.states).sort()).toEqual([...paths].sort());
    expect(Object.keys(sv.commands).sort()).toEqual(Object.keys(krankning.commands).sort());
    expect(Object.keys(sv.forms).sort()).toEqual(forms.map(({ id }) => id).sort());
    expect(Object.keys(sv.deadlines).sort()).toEqual(rules.sort());
    expect(Object.keys(sv.options).sort()).toEqual(Object.keys(krankning.options).sort());
    expect(Object.keys(sv.rulePacks)).toEqual(krankning.rulePacks.packs.map(({ id }) => id));
  });

  test('each field’s texts are for fields and options that are there', () => {
    const fieldKeys = (fields: readonly Field[]): unknown =>
      Object.fromEntries(fields.map(({ name, options = [], of = [] }) => [name, [[...options].sort(), fieldKeys(of)]]));
    const textKeys = (texts: ProcessTexts['forms'][string]['fields']): unknown =>
      Object.fromEntries(
        Object.entries(texts).map(([name, { options = {}, of = {} }]) => [
          name,
          [Object.keys(options).sort(), textKeys(of)],
        ]),
      );
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
    const actors: readonly Actor[] = [
      ...krankning.readers,
      ...Object.values(krankning.commands).flatMap(({ who }) => who),
      ...Object.values(krankning.states).flatMap(({ owner }) => owner),
    ];
    const named = new Set(actors.flatMap(({ participant }) => participant ?? []));
    expect([...named].sort()).toEqual(Object.keys(sv.participants).sort());
  });
});

describe('the report', () => {
  const report = krankning.commands.report?.form;
  const mustAnswer = (report?.fields ?? []).filter(({ required, when }) => required === true && when === undefined);

  test('asks for no more than ten answers before it can be sent, all in the first three steps', () => {
    const early = new Set(report?.steps?.slice(0, 3).flatMap(({ fields }) => fields));
    expect(mustAnswer.length).toBeLessThanOrEqual(10);
    expect(mustAnswer.filter(({ name }) => !early.has(name))).toEqual([]);
  });

  test('shows only open codes in lists, and never the ground of discrimination', () => {
    const open = (report?.fields ?? []).filter(({ kind }) => ['choice', 'choices', 'boolean'].includes(kind));
    const names = open.map(({ name }) => name);
    expect(krankning.listFields.filter((name) => !names.includes(name))).toEqual([]);
    expect(krankning.listFields).not.toContain('ground');
  });

  test('begins in the draft', () => {
    expect(activeStates(draft())).toContain('handlaggning.utkast');
  });
});
