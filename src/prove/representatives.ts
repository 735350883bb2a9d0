import { parseForm } from '../contract/form-schema.ts';
import { type Instant, instantOf, parseInstant } from '../domain/clock.ts';
import { type Field, type Form, isSealed } from '../domain/form.ts';
import type { Json, JsonObject } from '../domain/json.ts';
import { splitData } from '../domain/sealing.ts';
import type { MachineEvent, ProcessDefinition } from '../engine/index.ts';
import type { Facts } from '../engine/process.ts';

/** The moment at which every proof takes place: a Monday at noon. */
export const NOON: Instant = parseInstant('2026-09-07T10:00:00Z');
const DAY_MS = 86_400_000;
const daysFromNoon = (days: number): Instant => instantOf(Date.parse(NOON) + days * DAY_MS);

/** Two people, so that whatever asks for another than before can be met. */
export const PEOPLE = ['anna', 'hans'] as const;

/** Events worth trying for one command: the same event with every choice of answers that may lead another way. */
export interface Representative {
  readonly command: string;
  readonly type: string;
  readonly events: readonly MachineEvent[];
  /** Those of them that a guard can tell apart; absent: all. */
  readonly asked?: readonly MachineEvent[];
}

/** Combinations of answers beyond which pairs of answers are tried instead of all. */
const ALL_COMBINATIONS = 48;
const COMBINATIONS = 120;

const valuesOf = (field: Field): readonly Json[] => {
  switch (field.kind) {
    case 'choice':
      return field.options ?? [];
    case 'choices':
      return (field.options ?? []).map((option) => [option]);
    case 'boolean':
      return [true, false];
    case 'number':
      return [field.min ?? 1, (field.min ?? 1) + 1];
    case 'date':
      return [14, ...(field.notInPast ? [] : [-60])].map((days) =>
        daysFromNoon(field.notInFuture ? -days : days).slice(0, 10),
      );
    case 'dateTime':
      return [-1, -60].map(daysFromNoon);
    case 'text':
    case 'longText':
      return ['1'];
    case 'staff':
      return [...PEOPLE];
    case 'person':
      return [{ name: 'Någon' }];
    case 'persons':
      return [[{ name: 'Någon' }]];
    case 'unit':
    case 'caseRef':
      return ['elsewhere'];
    case 'list':
      return [[plainest(field.of ?? [])]];
  }
};

const isAsked = ({ required }: Field): boolean => required === true;

/** The first answer to everything that must be answered. */
const plainest = (fields: readonly Field[]): JsonObject =>
  Object.fromEntries(
    fields.filter(isAsked).flatMap((field) =>
      valuesOf(field)
        .slice(0, 1)
        .map((value) => [field.name, value]),
    ),
  );

/** An answer that can lead somewhere: the machine sees what is open, and a field left out may matter too. */
const choicesOf = (field: Field): readonly (Json | undefined)[] => {
  const values = isSealed(field) ? valuesOf(field).slice(0, 1) : valuesOf(field);
  return isAsked(field) ? values : [undefined, ...values];
};

const product = (fields: readonly Field[]): readonly JsonObject[] =>
  fields.reduce<readonly JsonObject[]>(
    (all, field) => all.flatMap((data) => choicesOf(field).map((value) => ({ ...data, [field.name]: value }))),
    [{}],
  );

const pairs = (fields: readonly Field[], plain: JsonObject): readonly JsonObject[] =>
  fields.flatMap((one, at) =>
    fields
      .slice(at + 1)
      .flatMap((other) =>
        choicesOf(one).flatMap((a) => choicesOf(other).map((b) => ({ ...plain, [one.name]: a, [other.name]: b }))),
      ),
  );

const combinations = (fields: readonly Field[]): readonly JsonObject[] => {
  const count = fields.reduce((all, field) => all * choicesOf(field).length, 1);
  if (count <= ALL_COMBINATIONS) return product(fields);
  const plain = plainest(fields);
  return [
    plain,
    ...fields.flatMap((field) => choicesOf(field).map((value) => ({ ...plain, [field.name]: value }))),
    ...pairs(fields, plain),
  ];
};

/** What must be answered because of other answers, filled in; what is not asked then, taken out. */
const completed = (form: Form, data: JsonObject): JsonObject | undefined => {
  let given = data;
  for (let tries = 0; tries < 8; tries += 1) {
    const parsed = parseForm(form, given, NOON);
    if (parsed.ok) return parsed.data;
    for (const { pointer, code } of parsed.issues) {
      const name = pointer.split('/')[1] ?? '';
      const field = form.fields.find((candidate) => candidate.name === name);
      const value = code === 'required' && field !== undefined ? valuesOf(field)[0] : undefined;
      given = { ...given, [name]: value };
    }
  }
  return undefined;
};

/** Open halves of the answers to a form, each once. */
const answersTo = (form: Form | undefined): readonly JsonObject[] => {
  if (form === undefined) return [{}];
  const found = new Map<string, JsonObject>();
  for (const data of combinations(form.fields)) {
    const whole = completed(form, data);
    const open = whole && splitData(form.fields, whole).open;
    if (open !== undefined && found.size < COMBINATIONS) found.set(JSON.stringify(open), open);
  }
  return [...found.values()];
};

/** What the engine may find out for a start command, or for one that points at another case. */
const factsFor = (process: ProcessDefinition, command: string, facts: Facts): readonly Facts[] => {
  const { kind, form, effects } = process.commands[command] ?? {};
  const points = form?.fields.some((field) => field.kind === 'caseRef') ?? false;
  const repeats = kind === 'start' && (effects?.subject !== undefined || effects?.pattern !== undefined);
  return [
    { ...facts, ...(points && { referredIsOpen: true }) },
    ...(repeats ? [{ ...facts, recurrence: 3 }] : []),
    ...(points ? [{ ...facts, referredIsOpen: false }] : []),
  ];
};

/** Every command of a process as events of its machine. `facts`: true in each of them. */
export const representativesOf = (process: ProcessDefinition, facts: Facts = {}): readonly Representative[] => [
  ...Object.entries(process.commands).map(([command, { event, form }]) => ({
    command,
    type: event,
    events: answersTo(form).flatMap((data) =>
      factsFor(process, command, facts).flatMap((known) =>
        PEOPLE.map((by): MachineEvent => ({ type: event, data, facts: known, by, at: NOON })),
      ),
    ),
  })),
  {
    command: 'deadline.passed',
    type: 'deadline.passed',
    events: process.deadlines.map(
      ({ ruleId }): MachineEvent => ({ type: 'deadline.passed', data: { ruleId }, facts: {}, by: 'system', at: NOON }),
    ),
  },
];
