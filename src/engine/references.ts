import type { Instant } from '../domain/clock.ts';
import type { Field } from '../domain/form.ts';
import type { PersonId, UnitId } from '../domain/ids.ts';
import type { Json, JsonObject } from '../domain/json.ts';
import type { Issue } from '../domain/refusal.ts';
import type { World } from './world.ts';

const whyUnknown = (field: Field, value: Json, world: World, at: Instant): string | undefined => {
  switch (field.kind) {
    case 'staff':
      return world.org.assignments(value as PersonId, at).length === 0 ? 'notStaff' : undefined;
    case 'unit':
      return world.org.unit(value as UnitId) === undefined ? 'unknownUnit' : undefined;
    case 'caseRef':
      return world.referred?.caseId === value ? undefined : 'unknownCase';
    default:
      return undefined;
  }
};

/** Fields that point at staff, units or cases that are not there, as issues. Lists are looked through. */
export const unknownReferences = (
  fields: readonly Field[],
  data: JsonObject,
  world: World,
  at: Instant,
): readonly Issue[] =>
  fields.flatMap((field): readonly Issue[] => {
    const value = data[field.name];
    if (value === undefined) return [];
    if (field.kind === 'list' && Array.isArray(value))
      return value.flatMap((item: Json, index: number) =>
        unknownReferences(field.of ?? [], item as JsonObject, world, at).map((issue) => ({
          ...issue,
          pointer: `/${field.name}/${index}${issue.pointer}`,
        })),
      );
    const code = whyUnknown(field, value, world, at);
    return code === undefined ? [] : [{ pointer: `/${field.name}`, code }];
  });
