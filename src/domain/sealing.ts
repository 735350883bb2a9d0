import { type Field, isSealed } from './form.ts';
import type { Json, JsonObject } from './json.ts';

/** What may lie open in the log, and what must be sealed. Lists keep their order and length in both halves. */
export interface SplitData {
  readonly open: JsonObject;
  readonly sealed: JsonObject;
}

/** Parts data into open and sealed, field by field; lists are parted item by item. Unknown keys are sealed. */
export const splitData = (fields: readonly Field[], data: JsonObject): SplitData => {
  const open: Record<string, Json> = {};
  const sealed: Record<string, Json> = {};
  const byName = new Map(fields.map((field) => [field.name, field]));
  for (const [name, value] of Object.entries(data)) {
    if (value === undefined) continue;
    const field = byName.get(name);
    if (field?.kind === 'list' && Array.isArray(value)) {
      const halves = value.map((item) => splitData(field.of ?? [], item as JsonObject));
      open[name] = halves.map((half) => half.open);
      if (halves.some((half) => Object.keys(half.sealed).length > 0)) sealed[name] = halves.map((half) => half.sealed);
    } else if (field !== undefined && !isSealed(field)) open[name] = value;
    else sealed[name] = value;
  }
  return { open, sealed };
};

/** The whole again: the inverse of {@link splitData}. Without the sealed half (key destroyed) the open half alone. */
export const joinData = (open: JsonObject, sealed: JsonObject | undefined): JsonObject => {
  if (sealed === undefined) return open;
  const joined: Record<string, Json | undefined> = { ...open };
  for (const [name, value] of Object.entries(sealed)) {
    const openValue = open[name];
    joined[name] =
      Array.isArray(openValue) && Array.isArray(value)
        ? openValue.map((item, at) => joinData(item as JsonObject, value[at] as JsonObject))
        : value;
  }
  return joined;
};
