import { type FieldErrors, get } from 'react-hook-form';
import type { Field, FieldTexts } from '../../../../src/contract/index.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The first message at a place among the errors; `isShallow` looks at the place itself only. */
export const messageUnder = (error: unknown, { isShallow = false } = {}): string | undefined => {
  if (!isRecord(error)) return undefined;
  if (typeof error.message === 'string') return error.message;
  const inner = isShallow
    ? [error.root]
    : Object.entries(error).flatMap(([name, value]) => (name === 'ref' ? [] : [value]));
  for (const part of inner) {
    const message = messageUnder(part, { isShallow });
    if (message !== undefined) return message;
  }
  return undefined;
};

/** One thing to correct, and where. */
export interface ToCorrect {
  readonly path: string;
  readonly label: string;
  readonly message: string;
}

/** Everything to correct, in the order of the form. */
export const toCorrect = (
  errors: FieldErrors,
  fields: readonly Field[],
  texts: Readonly<Record<string, FieldTexts>>,
  scope = '',
): readonly ToCorrect[] =>
  fields.flatMap((field) => {
    const path = scope === '' ? field.name : `${scope}.${field.name}`;
    const error: unknown = get(errors, path);
    const label = texts[field.name]?.label ?? field.name;
    const own = messageUnder(error, { isShallow: field.kind === 'list' });
    const here = own === undefined ? [] : [{ path, label, message: own }];
    if (field.kind !== 'list' || !Array.isArray(error)) return here;
    const inItems = Array.from({ length: error.length }, (_, index) =>
      toCorrect(errors, field.of ?? [], texts[field.name]?.of ?? {}, `${path}.${index}`),
    );
    return [...here, ...inItems.flat()];
  });
