/** What JSON can carry; everything stored or sent is of this shape. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/** A JSON object; an absent key and `undefined` are the same. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}
