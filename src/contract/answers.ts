import type { Field } from '../domain/form.ts';
import type { FieldTexts } from '../domain/texts.ts';

/** What somebody wrote in one field, in words: lines, or the items of a list with their own answers. */
export interface Answer {
  readonly name: string;
  readonly label: string;
  readonly isLong: boolean;
  readonly lines: readonly string[];
  readonly items: readonly (readonly Answer[])[];
}

/** How values that are no text of the process are said. */
export interface AnswerWords {
  readonly yes: string;
  readonly no: string;
  readonly unknownPerson: string;
  readonly day: (date: string) => string;
  readonly instant: (at: string) => string;
  readonly number: (value: number) => string;
  /** The name of somebody, a unit or a case known only by id; `undefined` when it is not known here. */
  readonly nameOf: (id: string) => string | undefined;
}

type Data = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const personOf = (value: unknown, words: AnswerWords): string => {
  if (typeof value === 'string') return words.nameOf(value) ?? words.unknownPerson;
  if (!isRecord(value)) return words.unknownPerson;
  if (typeof value.name === 'string' && value.name !== '') return value.name;
  return (typeof value.personId === 'string' ? words.nameOf(value.personId) : undefined) ?? words.unknownPerson;
};

const referenceOf = (value: unknown, words: AnswerWords): string => {
  if (isRecord(value)) return String(value.name ?? value.caseNumber ?? '–');
  return words.nameOf(String(value)) ?? String(value);
};

const manyOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const linesOf = (
  field: Field,
  value: unknown,
  texts: FieldTexts | undefined,
  words: AnswerWords,
): readonly string[] => {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return [String(value)];
    case 'number':
      return [typeof value === 'number' ? words.number(value) : String(value)];
    case 'boolean':
      return [value === true ? words.yes : words.no];
    case 'date':
      return [words.day(String(value))];
    case 'dateTime':
      return [words.instant(String(value))];
    case 'choice':
    case 'choices':
      return manyOf(value).map((code) => texts?.options?.[String(code)] ?? String(code));
    case 'person':
    case 'persons':
    case 'staff':
      return manyOf(value).map((person) => personOf(person, words));
    case 'unit':
    case 'caseRef':
      return [referenceOf(value, words)];
    case 'list':
      return [];
    default:
      return field.kind satisfies never;
  }
};

const isAnswered = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** What was written in a form, in the order of its questions. Questions without an answer are left out. */
export const answersOf = (
  fields: readonly Field[],
  texts: Readonly<Record<string, FieldTexts>>,
  data: Data,
  words: AnswerWords,
): readonly Answer[] =>
  fields
    .filter((field) => isAnswered(data[field.name]))
    .map((field) => {
      const value = data[field.name];
      const own = texts[field.name];
      const items = field.kind === 'list' ? manyOf(value).filter(isRecord) : [];
      return {
        name: field.name,
        label: own?.label ?? field.name,
        isLong: field.kind === 'longText',
        lines: linesOf(field, value, own, words),
        items: items.map((item) => answersOf(field.of ?? [], own?.of ?? {}, item, words)),
      };
    });
