import type { CaseView } from '../../contract/wire.ts';
import type { PersonValue } from '../../domain/form.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { ProcessDefinition } from '../../engine/process.ts';
import type { Names } from './names.ts';

/** Whom the start command's data is about; undefined when the person is unknown, erased or the process has no such field. */
export const subjectOf = (process: ProcessDefinition, command: string, data: JsonObject): PersonValue | undefined => {
  const field = process.commands[command]?.effects?.subject;
  const value = field === undefined ? undefined : data[field];
  const person = (Array.isArray(value) ? value[0] : value) as PersonValue | undefined;
  return person?.personId === undefined && person?.name === undefined ? undefined : person;
};

/** The person whom a case is about, named by the directory when known to it. */
export const subjectView = (person: PersonValue | undefined, names: Names): CaseView['subject'] => {
  if (person?.personId !== undefined) return names.person(person.personId as PersonId);
  return person?.name === undefined ? undefined : { name: person.name };
};
