import type { Field } from '../../domain/form.ts';
import type { PersonId, UnitId } from '../../domain/ids.ts';
import type { Json, JsonObject } from '../../domain/json.ts';
import type { Names } from './names.ts';

/** A person as written, with the name that the directory has today. What was written as free text stays. */
const named = (value: Json, names: Names): Json => {
  const personId = (value as JsonObject | null)?.['personId'];
  return typeof personId === 'string' ? { ...(value as JsonObject), ...names.person(personId as PersonId) } : value;
};

const valueWithNames = (field: Field | undefined, value: Json, names: Names): Json => {
  switch (field?.kind) {
    case 'person':
      return named(value, names);
    case 'persons':
      return (value as readonly Json[]).map((person) => named(person, names));
    case 'staff':
      return { ...names.person(value as PersonId) };
    case 'unit':
      return { unitId: value, name: names.unit(value as UnitId) };
    case 'list':
      return (value as readonly JsonObject[]).map((item) => withNames(field.of ?? [], item, names));
    default:
      return value;
  }
};

/** Data of a form with names beside the ids of people and units: `{ personId, name }`, `{ unitId, name }`. */
export const withNames = (fields: readonly Field[], data: JsonObject, names: Names): JsonObject =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = fields.find((candidate) => candidate.name === name);
      return [name, value === undefined ? undefined : valueWithNames(field, value, names)];
    }),
  );
