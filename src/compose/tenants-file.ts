import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { BadSettings } from './settings.ts';

const tenant = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'a name such as ekby: lower-case letters, digits and hyphens'),
  origin: z
    .string()
    .regex(/^https?:\/\/[^/\s]+$/, 'an origin such as https://ekby.arenden.example, without a path')
    .refine((text) => URL.canParse(text), 'no address of a server')
    .transform((text) => new URL(text).origin),
  keyFile: z.string().min(1),
  mailFrom: z.string().min(3).optional(),
});

const hasOneOf = (values: readonly string[]): boolean => new Set(values).size === values.length;

const file = z
  .array(tenant)
  .min(1)
  .refine((all) => hasOneOf(all.map(({ name }) => name)), 'a name stands twice')
  .refine((all) => hasOneOf(all.map(({ origin }) => origin)), 'an origin stands twice')
  .refine((all) => hasOneOf(all.map(({ keyFile }) => keyFile)), 'two would have the same key');

/** A huvudman as the installation's file names it. The key is in a file of its own, 32 bytes in base64 or hex. */
export type ListedTenant = z.infer<typeof tenant>;

const problemOf = ({ path, message }: z.core.$ZodIssue): string => `${path.join('.') || 'the list'}: ${message}`;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadSettings('SKYNDSAM_HUVUDMAN_FILE: not JSON');
  }
};

/** Reads the list of those that one installation serves. @throws BadSettings that names what is wrong; the system's error when there is no file */
export const readTenants = (path: string): readonly ListedTenant[] => {
  const result = file.safeParse(parsed(readFileSync(path, 'utf8')));
  if (result.success) return result.data;
  throw new BadSettings(`SKYNDSAM_HUVUDMAN_FILE:\n${result.error.issues.map(problemOf).join('\n')}`);
};
