import { z } from 'zod';
import { epochMs, type Instant, parseInstant, parseIsoDate, ZONE } from '../domain/clock.ts';
import { type Field, type Form, holds, isRequired } from '../domain/form.ts';
import { isId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Issue } from '../domain/refusal.ts';

const TEXT_MAX = 200;
const LONG_TEXT_MAX = 20_000;
const ITEMS_MAX = 50;

/** The day of an instant, without the calendar's Temporal: this file also runs in the browser. */
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });
const dayOf = (at: Instant): string => DAY.format(epochMs(at));

/** Clocks of phones are not exact: a moment this far ahead of the server's still counts as now. */
const CLOCK_SKEW_MS = 5 * 60_000;

const parses =
  (parse: (text: string) => unknown) =>
  (text: string): boolean => {
    try {
      parse(text);
      return true;
    } catch {
      return false;
    }
  };

const text = (max: number) => z.string().max(max);
const id = z.string().refine(isId, { error: 'id' });
const instant = z.string().refine(parses(parseInstant), { error: 'dateTime', abort: true });
const date = z.string().refine(parses(parseIsoDate), { error: 'date', abort: true });

const personValue = z
  .strictObject({ personId: id.optional(), name: z.string().trim().min(1).max(TEXT_MAX).optional() })
  .describe('Known to the roster (personId), named in free text (name), or unknown so far (empty)');

const fieldSchema = (field: Field): z.ZodType => {
  switch (field.kind) {
    case 'text':
      return text(field.max ?? TEXT_MAX);
    case 'longText':
      return text(field.max ?? LONG_TEXT_MAX);
    case 'number':
      return z
        .int()
        .min(field.min ?? 0)
        .max(field.max ?? 1_000_000);
    case 'boolean':
      return z.boolean();
    case 'date':
      return date;
    case 'dateTime':
      return instant;
    case 'choice':
      return z.enum((field.options ?? []) as [string, ...string[]]);
    case 'choices':
      return z.array(z.enum((field.options ?? []) as [string, ...string[]])).max(field.max ?? ITEMS_MAX);
    case 'person':
      return personValue;
    case 'persons':
      return z.array(personValue).max(field.max ?? ITEMS_MAX);
    case 'staff':
    case 'unit':
    case 'caseRef':
      return id;
    case 'list':
      return z.array(fieldsSchema(field.of ?? [])).max(field.max ?? ITEMS_MAX);
    default:
      return field.kind satisfies never;
  }
};

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

const makeFieldsSchema = (fields: readonly Field[]): z.ZodType =>
  z
    .strictObject(Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field).optional()])))
    .superRefine((data: Record<string, unknown>, context) => {
      for (const field of fields) {
        if (isEmpty(data[field.name])) {
          if (isRequired(field, data)) context.addIssue({ code: 'custom', message: 'required', path: [field.name] });
        } else if (!holds(field.when, data))
          context.addIssue({ code: 'custom', message: 'notAsked', path: [field.name] });
      }
    });

const made = new WeakMap<readonly Field[], z.ZodType>();
const NO_FIELDS: readonly Field[] = [];

/** Made once for a form: making a schema costs a hundred times what checking by it does. */
const fieldsSchema = (fields: readonly Field[]): z.ZodType => {
  const schema = made.get(fields) ?? makeFieldsSchema(fields);
  made.set(fields, schema);
  return schema;
};

const isUntimely = (field: Field, value: string, now: Instant): 'inFuture' | 'inPast' | undefined => {
  if (field.kind === 'dateTime')
    return field.notInFuture && Date.parse(value) > epochMs(now) + CLOCK_SKEW_MS ? 'inFuture' : undefined;
  if (field.kind !== 'date') return undefined;
  if (field.notInFuture && value > dayOf(now)) return 'inFuture';
  return field.notInPast && value < dayOf(now) ? 'inPast' : undefined;
};

/** Whether a moment lies after the one that it cannot come after; two presses of "now" are the same moment. */
const isAfterOther = ({ notAfter }: Field, value: string, data: Readonly<Record<string, unknown>>): boolean => {
  const other = notAfter === undefined ? undefined : data[notAfter];
  return typeof other === 'string' && Date.parse(value) > Date.parse(other) + CLOCK_SKEW_MS;
};

/** Days and moments that lie on the wrong side of now or of each other, with their places. */
const untimely = (fields: readonly Field[], given: unknown, now: Instant): readonly Issue[] => {
  const data = given as Readonly<Record<string, unknown>>;
  return fields.flatMap((field): readonly Issue[] => {
    const value = data[field.name];
    if (field.kind === 'list' && Array.isArray(value))
      return value.flatMap((item, at) =>
        untimely(field.of ?? NO_FIELDS, item, now).map(({ pointer, code }) => ({
          pointer: `/${field.name}/${at}${pointer}`,
          code,
        })),
      );
    if (typeof value !== 'string') return [];
    const code = isUntimely(field, value, now) ?? (isAfterOther(field, value, data) ? 'afterOther' : undefined);
    return code === undefined ? [] : [{ pointer: `/${field.name}`, code }];
  });
};

const codeOf = (issue: z.core.$ZodIssue): Pick<Issue, 'code' | 'params'> => {
  switch (issue.code) {
    case 'too_big':
      return { code: issue.origin === 'array' ? 'tooMany' : 'tooLong', params: { max: Number(issue.maximum) } };
    case 'too_small':
      return { code: 'tooShort', params: { min: Number(issue.minimum) } };
    case 'unrecognized_keys':
      return { code: 'unknownField', params: { field: issue.keys.join(', ').slice(0, TEXT_MAX) } };
    case 'invalid_type':
      return { code: issue.input === undefined ? 'required' : 'wrongType' };
    case 'invalid_value':
      return { code: 'notAnOption' };
    case 'custom':
      return { code: issue.message };
    default:
      return { code: 'malformed' };
  }
};

/** Zod's issues as ours: JSON Pointers and codes. */
export const issuesOf = (error: z.ZodError): readonly Issue[] =>
  error.issues.map((issue) => ({
    pointer: issue.path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    ...codeOf(issue),
  }));

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withoutEmptyItems = (field: Field | undefined, value: unknown): unknown =>
  field?.kind === 'list' && Array.isArray(value)
    ? value.map((item: unknown) => withoutEmpty(field.of ?? NO_FIELDS, item))
    : value;

/** Empty answers are no answers. What is not an object is left for the schema to refuse. */
const withoutEmpty = (fields: readonly Field[], data: unknown): unknown =>
  isObject(data)
    ? Object.fromEntries(
        Object.entries(data)
          .filter(([, value]) => !isEmpty(value))
          .map(([name, value]) => [
            name,
            withoutEmptyItems(
              fields.find((field) => field.name === name),
              value,
            ),
          ]),
      )
    : data;

/**
 * A form's data, checked at an instant (for "not in the future") and without empty answers; or what is wrong with it: what server and
 * client both check by. Issues are codes (`required`, `tooLong`, `inFuture` …), turned into words by whoever shows them.
 */
export const parseForm = (
  form: Form | undefined,
  data: unknown,
  now: Instant,
): { readonly ok: true; readonly data: JsonObject } | { readonly ok: false; readonly issues: readonly Issue[] } => {
  const fields = form?.fields ?? NO_FIELDS;
  const result = fieldsSchema(fields).safeParse(withoutEmpty(fields, data ?? {}), { reportInput: true });
  if (!result.success) return { ok: false, issues: issuesOf(result.error) };
  const issues = untimely(fields, result.data, now);
  return issues.length === 0 ? { ok: true, data: result.data as JsonObject } : { ok: false, issues };
};
