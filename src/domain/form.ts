import type { LegalSource } from './legal-source.ts';

/**
 * What a field holds, and its JSON shape:
 * `text`, `longText` string · `date` `YYYY-MM-DD` · `dateTime` instant · `number` whole number · `boolean`
 * `choice` one of `options` · `choices` array of them · `person` {@link PersonValue} · `persons` array of them
 * `staff` PersonId of somebody employed · `unit` UnitId · `caseRef` CaseId · `list` array of objects of the fields in `of`.
 */
export type FieldKind =
  | 'text'
  | 'longText'
  | 'date'
  | 'dateTime'
  | 'number'
  | 'boolean'
  | 'choice'
  | 'choices'
  | 'person'
  | 'persons'
  | 'staff'
  | 'unit'
  | 'caseRef'
  | 'list';

/** Somebody in the world: known to the roster, named in free text, or unknown so far (both absent). */
export interface PersonValue {
  readonly personId?: string;
  /** 1–200 characters; how the reporter names or describes the person. */
  readonly name?: string;
}

/** Holds when the named field (earlier in the same form) has one of the values; `choices` when it contains one. */
export interface Condition {
  readonly field: string;
  readonly is: readonly (string | boolean)[];
}

/** One question. Its label, hint and option texts are in the process's texts under the form's and field's names. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  /** Always, or when the condition holds. Absent: may be left out. */
  readonly required?: true | Condition;
  /** Shown and accepted only while the condition holds. */
  readonly when?: Condition;
  readonly options?: readonly string[];
  /** Most characters (`text` 200, `longText` 20 000 unless told) or most items (`list`, `persons`, `choices` 50). Included. */
  readonly max?: number;
  /** Least `number`. Included; 0 unless told. */
  readonly min?: number;
  /** Whether the value is stored sealed. Default: everything a person typed and everybody named is sealed; codes and dates are open. */
  readonly sealed?: boolean;
  readonly of?: readonly Field[];
  /** Whom a `person` or `persons` field offers from the roster. */
  readonly from?: 'pupils' | 'staff' | 'everybody';
  /** A date or moment that may not lie after now. */
  readonly notInFuture?: true;
  /** A `date` or `dateTime` answered beforehand with now, for what is nearly always reported at once: seen, and changed with a press. */
  readonly preset?: 'now';
  /** A moment that may not lie after that of the named `dateTime` field of the same form. */
  readonly notAfter?: string;
  /** A date that may not lie before today. */
  readonly notInPast?: true;
  /** A `persons` field where each person gets a case of his or her own about the same incident. Only in start forms, not in lists. */
  readonly oneCaseEach?: true;
  readonly source?: LegalSource;
}

/** The data of a start command for each case that it opens: one for every person in the form's `oneCaseEach` field, in order. */
export const onePersonEach = (
  form: Form | undefined,
  data: Readonly<Record<string, unknown>>,
): readonly Readonly<Record<string, unknown>>[] => {
  const field = form?.fields.find(({ oneCaseEach }) => oneCaseEach === true)?.name;
  const people = field === undefined ? undefined : data[field];
  if (field === undefined || !Array.isArray(people) || people.length < 2) return [data];
  return people.map((person: unknown) => ({ ...data, [field]: [person] }));
};

/** A step of a form on a phone: a few fields under one heading. */
export interface FormStep {
  readonly id: string;
  readonly fields: readonly string[];
}

/** The questions of one command. Without steps everything is on one page. */
export interface Form {
  readonly id: string;
  readonly fields: readonly Field[];
  readonly steps?: readonly FormStep[];
}

const SEALED_KINDS: ReadonlySet<FieldKind> = new Set(['text', 'longText', 'person', 'persons']);

/** Whether a field's value is stored under the case's data key. */
export const isSealed = (field: Field): boolean => field.sealed ?? SEALED_KINDS.has(field.kind);

/** Whether a condition holds for the data given so far. No condition holds always. */
export const holds = (condition: Condition | undefined, data: Readonly<Record<string, unknown>>): boolean => {
  if (condition === undefined) return true;
  const value = data[condition.field];
  return condition.is.some((wanted) => (Array.isArray(value) ? value.includes(wanted) : value === wanted));
};

/** Whether a field must be answered, given the other answers. */
export const isRequired = (field: Field, data: Readonly<Record<string, unknown>>): boolean =>
  holds(field.when, data) && (field.required === true || (field.required !== undefined && holds(field.required, data)));
