import { type Field, type Form, holds, isRequired, type PersonValue } from '../../../../src/contract/index.ts';

/** Answers by field name, as they stand while somebody writes; a chosen person carries the name it was chosen by. */
export type Values = Readonly<Record<string, unknown>>;

/** The fields asked now, given the answers so far: a question whose condition does not hold is not asked, nor what hangs on it. */
export const askedFields = (fields: readonly Field[], values: Values): readonly Field[] => {
  const known: Record<string, unknown> = {};
  return fields.filter((field) => {
    const isAsked = holds(field.when, known);
    if (isAsked) known[field.name] = values[field.name];
    return isAsked;
  });
};

/** Whether the person may leave the question out. */
export const isOptional = (field: Field, values: Values): boolean => !isRequired(field, values);

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The first of the fields that must be answered and is not. */
export const firstToAnswer = (fields: readonly Field[], values: Values): Field | undefined =>
  fields.find((field) => isRequired(field, values) && isEmpty(values[field.name]));

const isPersonValue = (value: unknown): value is PersonValue =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How a person is written: by roster or by name, never both; unknown is an empty object. */
const personToSend = (value: unknown): unknown => {
  if (!isPersonValue(value)) return value;
  if (value.personId !== undefined) return { personId: value.personId };
  const name = value.name?.trim() ?? '';
  return name === '' ? {} : { name };
};

const valueToSend = (field: Field, value: unknown): unknown => {
  switch (field.kind) {
    case 'person':
      return personToSend(value);
    case 'persons':
      return Array.isArray(value) ? value.map(personToSend) : value;
    case 'list':
      return Array.isArray(value) ? value.map((item: Values) => valuesToSend(field.of ?? [], item)) : value;
    default:
      return value;
  }
};

/** The answers as they are sent: without questions that are not asked, and without what only the page needs. */
export const valuesToSend = (fields: readonly Field[], values: Values): Record<string, unknown> =>
  Object.fromEntries(
    askedFields(fields, values).flatMap((field) => {
      const value = valueToSend(field, values[field.name]);
      return value === undefined || value === null ? [] : [[field.name, value]];
    }),
  );

/** A step of a form with the fields that are asked in it now; a step that asks nothing is left out. */
export interface AskedStep {
  readonly id: string;
  readonly fields: readonly Field[];
}

/** The steps of a form, given the answers so far. A form without steps has one. */
export const askedSteps = (form: Form, values: Values): readonly AskedStep[] => {
  const asked = askedFields(form.fields, values);
  if (form.steps === undefined) return [{ id: '', fields: asked }];
  return form.steps
    .map(({ id, fields }) => ({ id, fields: asked.filter((field) => fields.includes(field.name)) }))
    .filter(({ fields }) => fields.length > 0);
};

/** Path of the answer that a JSON Pointer of the server's points at: `/people/0/name` → `people.0.name`. */
export const pathOfPointer = (pointer: string): string =>
  pointer
    .replace(/^\/data(?=\/)/, '')
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
