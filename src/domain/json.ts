/** What JSON can carry; everything stored or sent is of this shape. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/** A JSON object; an absent key and `undefined` are the same. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** The text under a key; empty where there is none. */
export const textIn = (data: JsonObject, key: string): string => (typeof data[key] === 'string' ? data[key] : '');

/** The objects listed under a key; none where there is no list. */
export const itemsIn = (data: JsonObject, key: string): readonly JsonObject[] =>
  Array.isArray(data[key]) ? (data[key] as readonly JsonObject[]) : [];
