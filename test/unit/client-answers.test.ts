import { describe, expect, test } from 'vitest';
import { type AnswerWords, answersOf } from '../../src/contract/answers.ts';
import type { Field } from '../../src/contract/index.ts';

const words: AnswerWords = {
  yes: 'Ja',
  no: 'Nej',
  unknownPerson: 'Okänd',
  day: (date) => `dag ${date}`,
  instant: (at) => `stund ${at}`,
  number: String,
  nameOf: (id) => ({ p1: 'Siv Ek', u1: 'Ängskolan' })[id],
};
const lines = (field: Omit<Field, 'name'>, value: unknown, options?: Record<string, string>) =>
  answersOf(
    [{ name: 'it', ...field }],
    { it: { label: 'Fråga', ...(options && { options }) } },
    { it: value },
    words,
  )[0]?.lines;

describe('answersOf', () => {
  test.each([
    [{ kind: 'longText' }, 'Det som hände', ['Det som hände']],
    [{ kind: 'boolean' }, false, ['Nej']],
    [{ kind: 'date' }, '2026-08-17', ['dag 2026-08-17']],
    [{ kind: 'person' }, { name: 'Alva' }, ['Alva']],
    [{ kind: 'person' }, {}, ['Okänd']],
    [{ kind: 'staff' }, 'p1', ['Siv Ek']],
    [{ kind: 'unit' }, 'u1', ['Ängskolan']],
    [{ kind: 'persons' }, [{ name: 'Alva' }, { personId: 'p1' }], ['Alva', 'Siv Ek']],
  ] as const)('%o as words', (field, value, expected) => {
    expect(lines(field, value)).toEqual(expected);
  });

  test('codes are said in the words of the process', () => {
    expect(lines({ kind: 'choices' }, ['a', 'c'], { a: 'Skolgården', b: 'Matsalen' })).toEqual(['Skolgården', 'c']);
  });

  test('the items of a list have answers of their own', () => {
    const list: Field = { name: 'them', kind: 'list', of: [{ name: 'what', kind: 'text' }] };
    const texts = { them: { label: 'Insatser', of: { what: { label: 'Vad' } } } };
    const [answer] = answersOf([list], texts, { them: [{ what: 'Samtal' }, {}] }, words);
    expect(answer?.items.map((item) => item.map(({ label, lines: said }) => [label, said]))).toEqual([
      [['Vad', ['Samtal']]],
      [],
    ]);
  });

  test('what was not answered is left out', () => {
    const fields: Field[] = [
      { name: 'a', kind: 'boolean' },
      { name: 'b', kind: 'text' },
      { name: 'c', kind: 'persons' },
    ];
    expect(answersOf(fields, {}, { a: false, b: '', c: [] }, words).map(({ name }) => name)).toEqual(['a']);
  });
});
