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
const dayOf = (at: Instant): string => new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(epochMs(at));

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

const fieldSchema = (field: Field, now: Instant): z.ZodType => {
  switch (field.kind) {
    case 'text':
      return text(field.max ?? TEXT_MAX);
    case 'longText':
      return text(field.max ?? LONG_TEXT_MAX);
    case 'number':
      return z
        .int()
        .min(0)
        .max(field.max ?? 1_000_000);
    case 'boolean':
      return z.boolean();
    case 'date':
      return date
        .refine((day) => field.notInFuture === undefined || day <= dayOf(now), { error: 'inFuture' })
        .refine((day) => field.notInPast === undefined || day >= dayOf(now), { error: 'inPast' });
    case 'dateTime':
      return instant.refine((at) => field.notInFuture === undefined || Date.parse(at) <= epochMs(now) + CLOCK_SKEW_MS, {
        error: 'inFuture',
      });
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
      return z.array(fieldsSchema(field.of ?? [], now)).max(field.max ?? ITEMS_MAX);
    default:
      return field.kind satisfies never;
  }
};

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

const fieldsSchema = (fields: readonly Field[], now: Instant): z.ZodType =>
  z
    .strictObject(Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field, now).optional()])))
    .superRefine((data: Record<string, unknown>, context) => {
      for (const field of fields) {
        if (isEmpty(data[field.name])) {
          if (isRequired(field, data)) context.addIssue({ code: 'custom', message: 'required', path: [field.name] });
        } else if (!holds(field.when, data))
          context.addIssue({ code: 'custom', message: 'notAsked', path: [field.name] });
      }
    });

/**
 * The schema of a form's data at an instant (for "not in the future"): what server and client both check by.
 * Messages are codes (`required`, `tooLong`, `inFuture` …), turned into words by whoever shows them.
 */
export const formSchema = (form: Form | undefined, now: Instant): z.ZodType => fieldsSchema(form?.fields ?? [], now);

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

const withoutEmpty = (fields: readonly Field[], data: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => !isEmpty(value))
      .map(([name, value]) => {
        const field = fields.find((candidate) => candidate.name === name);
        return [
          name,
          field?.kind === 'list' ? (value as JsonObject[]).map((item) => withoutEmpty(field.of ?? [], item)) : value,
        ];
      }),
  );

/** A form's data, checked and without empty answers; or what is wrong with it. */
export const parseForm = (
  form: Form | undefined,
  data: unknown,
  now: Instant,
): { readonly ok: true; readonly data: JsonObject } | { readonly ok: false; readonly issues: readonly Issue[] } => {
  const given = data ?? {};
  const cleaned =
    typeof given === 'object' && !Array.isArray(given) ? withoutEmpty(form?.fields ?? [], given as JsonObject) : given;
  const result = formSchema(form, now).safeParse(cleaned, { reportInput: true });
  return result.success ? { ok: true, data: result.data as JsonObject } : { ok: false, issues: issuesOf(result.error) };
};
