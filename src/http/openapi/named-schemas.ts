import { z } from 'zod';
import * as wire from '../../contract/wire.ts';

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A clone for each name: an id on the contract's own schema would be seen by everybody who uses it. */
const bySchema = new Map<unknown, z.ZodType>(
  Object.entries<unknown>(wire).flatMap(([name, schema]): [unknown, z.ZodType][] =>
    schema instanceof z.ZodType ? [[schema, schema.meta({ id: pascal(name) })]] : [],
  ),
);

/** The schema under the name that it has in the contract, so that the description refers to it; others as they are. */
export const named = (schema: z.ZodType): z.ZodType => bySchema.get(schema) ?? schema;
