import fc from 'fast-check';
import { z } from 'zod';
import { type Route, type RouteName, ROUTES } from '../../src/contract/routes.ts';
import type { Kind } from './filled-huvudman.ts';
import { complaint } from './klagomal.ts';
import { krankningReport } from './krankning.ts';

/** A request that has the shape of its route. */
export interface AnyRequest {
  readonly name: RouteName;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** Ids to draw from, by what they are of. */
export type Ids = (kind: Kind) => fc.Arbitrary<string>;

type Schema = z.core.JSONSchema.BaseSchema;
type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Fields that name something of a huvudman's own, by what they name. */
const NAMES_ITS = {
  caseId: 'case',
  unitId: 'unit',
  parentId: 'unit',
  personId: 'person',
  absentId: 'person',
  deputyId: 'person',
  onDutyId: 'person',
  toPersonId: 'person',
  notificationId: 'notification',
  deliveryId: 'delivery',
  absenceId: 'absence',
  jourId: 'jour',
  delegationId: 'delegation',
  code: 'code',
  endpoint: 'endpoint',
} as const satisfies Readonly<Record<string, Kind>>;

/** Whether a field names something of a huvudman's own. */
export const isOwned = (field: string): boolean => field in NAMES_ITS;

const DAY = /^\^\\d\{4\}-/;
const from = (later: number) => `2026-0${8 + later}-18`;
const FILE =
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261026\r\nSUMMARY:Lov\r\nEND:VEVENT\r\nEND:VCALENDAR';

/** All other texts that a route may want. One that is not here is asked for by an error: is it an id of something? */
const TEXTS: Readonly<Record<string, (schema: Schema) => fc.Arbitrary<unknown>>> = {
  ...Object.fromEntries(['from', 'validFrom'].map((name) => [name, (schema: Schema) => aDay(schema, from(0))])),
  ...Object.fromEntries(['to', 'validTo'].map((name) => [name, (schema: Schema) => aDay(schema, from(1))])),
  processId: () => fc.constantFrom('krankning', 'klagomal', 'lost-key'),
  command: () => fc.constantFrom('acknowledge', 'assignInvestigator', 'addNote', 'answer', 'no-such'),
  deadlineId: () => fc.constantFrom('notice.1', 'anmalan.1', 'inquiry.1'),
  state: () => fc.constantFrom('rapporterad', 'utredning.pagar'),
  scope: () => fc.constantFrom('krankning.assess'),
  decisionNumber: () => fc.constant('KS 2026/7'),
  reason: () => fc.constant('Nya tider.'),
  name: () => fc.constant('Nytt namn'),
  title: () => fc.constant('Lärare'),
  huvudman: () => fc.constant('Ny huvudman'),
  mail: () => fc.constantFrom('', 'nagon@example.test'),
  enhetskod: () => fc.constant('12345678'),
  token: () => fc.constant('x'.repeat(32)),
  password: () => fc.constant('ett långt lösenord 42'),
  p256dh: () => fc.constant('B'.repeat(87)),
  auth: () => fc.constant('a'.repeat(22)),
  ics: () => fc.constant(FILE),
  period: () => fc.constantFrom('2026-2027', '2026-ht', '2026-08'),
  half: () => fc.constant('2025-ht'),
  year: () => fc.constant('2025-2026'),
  asOf: () => fc.constant('2026-08-01'),
  source: () => fc.constant('Skolenkäten'),
  username: () => fc.uuid(),
  q: () => fc.constantFrom('', 'a'),
};

const aDay = ({ pattern }: Schema, day: string): fc.Arbitrary<string> =>
  fc.constant(DAY.test(pattern ?? '') ? day : `${day}T00:00:00.000Z`);

/** Objects whose keys are free, and those whose fields go together. */
const OBJECTS: Fields = {
  data: fc.constant({}),
  limits: fc.constant({}),
  options: fc.constant({}),
  huvudmanDays: fc.constantFrom({}, { '2026-10-30': 'Klämdag' }),
  quietHours: fc.constantFrom(null, { from: 19, to: 6 }),
};

const aText = (name: string, schema: Schema, ids: Ids, more: Fields): fc.Arbitrary<unknown> => {
  const given = more[name] ?? OBJECTS[name] ?? TEXTS[name]?.(schema);
  if (given !== undefined) return given;
  const kind = (NAMES_ITS as Readonly<Record<string, Kind>>)[name];
  if (kind === undefined) throw new Error(`no sample for "${name}": say in any-request.ts what it names`);
  return ids(kind);
};

const anyObject = (schema: Schema, ids: Ids, more: Fields): fc.Arbitrary<Readonly<Record<string, unknown>>> => {
  const properties = Object.entries((schema.properties ?? {}) as Readonly<Record<string, Schema>>);
  const fields = Object.fromEntries(properties.map(([name, one]) => [name, anyOfSchema(name, one, ids, more)]));
  return fc.record(fields, { requiredKeys: schema.required ?? [] });
};

const anyOfSchema = (name: string, schema: Schema, ids: Ids, more: Fields): fc.Arbitrary<unknown> => {
  if (name in more || name in OBJECTS) return aText(name, schema, ids, more);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined && !(name in TEXTS))
    return fc.oneof(...schema.anyOf.map((one) => anyOfSchema(name, one as Schema, ids, more)));
  switch (schema.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 100, (schema.minimum ?? 0) + 3) });
    case 'array': {
      const item = anyOfSchema(name, schema.items as Schema, ids, more);
      return fc.uniqueArray(item, { maxLength: 2, selector: (one) => JSON.stringify(one) });
    }
    case 'object':
      return anyObject(schema, ids, more);
    default:
      return aText(name, schema, ids, more);
  }
};

const indicatorRows = (unitId: string): readonly (readonly string[])[] => [
  ['indikator', 'enhet', 'period', 'värde'],
  ['trygghet', unitId, '2025/2026', '80'],
];

/** Names nobody and no unit: a wheel is of kinds of units. */
const aWheel = {
  fromLasar: 2027,
  decisionNumber: 'KS 2026/7',
  reason: 'Nytt årshjul.',
  wheel: {
    id: 'own',
    name: { sv: 'Eget', en: 'Own' },
    basis: { sv: 'Eget', en: 'Own' },
    lasarStart: '08-01',
    areas: [],
    activities: [],
  },
};

/** Routes whose body means something only as a whole, or that have a field of another meaning. */
const WHOLE: Partial<Record<RouteName, (ids: Ids) => fc.Arbitrary<unknown>>> = {
  openCases: (ids) =>
    fc
      .record({ unitId: ids('unit'), exposed: ids('person'), accused: ids('person') })
      .map(({ unitId, exposed, accused }) =>
        krankningReport({ exposed: [{ personId: exposed }], accused: [{ personId: accused }] }, { unitId }),
      ),
  sendIn: (ids) => ids('unit').map((unitId) => ({ ...complaint(), unitId })),
  previewIndicators: (ids) => ids('unit').map((unitId) => ({ rows: indicatorRows(unitId) })),
  importIndicators: (ids) => ids('unit').map((unitId) => ({ rows: indicatorRows(unitId), source: 'Skolenkäten' })),
  chooseArshjul: () => fc.constant(aWheel),
  command: (ids) => ids('person').map((investigator) => ({ data: { investigator } })),
};

const bodyOf = (name: RouteName, { body }: Route, ids: Ids, more: Fields): fc.Arbitrary<unknown> => {
  if (body === undefined) return fc.constant(undefined);
  const whole = WHOLE[name]?.(ids);
  if (whole !== undefined) return whole;
  return anyObject(z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }), ids, more);
};

const paramsOf = ({ path }: Route, ids: Ids, more: Fields): fc.Arbitrary<Readonly<Record<string, string>>> => {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
  return fc.record(Object.fromEntries(names.map((name) => [name, aText(name, {}, ids, more) as fc.Arbitrary<string>])));
};

/** Any request of a route, made from its line in `ROUTES`. `cursors` are of others' lists. @throws when a field is not known by name */
export const anyRequest = (name: RouteName, ids: Ids, cursors: readonly string[]): fc.Arbitrary<AnyRequest> => {
  const route: Route = ROUTES[name];
  const more: Fields = {
    ...(cursors.length > 0 && { cursor: fc.constantFrom(...cursors) }),
    ...(name === 'login' && { username: ids('person') }),
  };
  const query = route.query === undefined ? {} : z.toJSONSchema(route.query, { io: 'input', unrepresentable: 'any' });
  return fc.record({
    name: fc.constant(name),
    params: paramsOf(route, ids, more),
    query: anyObject(query, ids, more),
    body: bodyOf(name, route, ids, more),
  });
};
