import { instantOf } from '../../src/domain/clock.ts';
import { commitId, streamId, type UnitId, unitId } from '../../src/domain/ids.ts';
import type { OrgView } from '../../src/domain/org.ts';
import type { Unit } from '../../src/domain/unit.ts';
import type { Restriction } from '../../src/engine/process.ts';
import type { Commit, StoredEvent } from '../../src/log/commit.ts';
import { createOrgView } from '../../src/org/org-view.ts';
import type { Projection } from '../../src/projections/projection.ts';
import type { Collection } from '../../src/projections/store.ts';

/** Numbers that look like chance and are the same every time. */
export const seeded = (seed: number): ((below: number) => number) => {
  let state = seed % 2_147_483_647 || 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2025, 7, 18, 6);

/** How a generated kommun looks. */
export interface Invented {
  readonly cases: number;
  readonly schools: number;
  readonly days: number;
  readonly seed: number;
}

const unitOf = (id: string, kind: Unit['kind'], parentId: string | null): Unit => ({
  ...{ unitId: unitId(id), kind, name: id, skolformer: [] },
  parentId: parentId === null ? null : unitId(parentId),
});

export const school = (n: number): UnitId => unitId(`school-${n}`);

/** A huvudman with two områden and the schools between them. */
export const inventedOrg = (schools: number): OrgView =>
  createOrgView({
    units: [
      unitOf('kommun', 'huvudman', null),
      unitOf('area-0', 'omrade', 'kommun'),
      unitOf('area-1', 'omrade', 'kommun'),
      ...Array.from({ length: schools }, (_, n) => unitOf(school(n), 'skolenhet', `area-${n % 2}`)),
    ],
    assignments: [],
    delegations: [],
  });

const PLACES = ['klassrum', 'korridor', 'skolgard', 'matsal', 'toalett'];
const TYPES = ['fysisk', 'verbal', 'psykisk', 'digital'];
const ACCUSED = ['elev', 'flera', 'personal', 'okand'];
const GROUNDS = ['kon', 'religion', 'etnisk_tillhorighet'];
const OUTCOMES = ['konstaterad', 'ej_konstaterad', 'ej_samband'];
const BASES = ['krankning', 'krankning', 'trakasserier', 'sexuella_trakasserier'];

const told = (type: string, form: object): StoredEvent => ({ type, data: { form: { ...form }, facts: {} } });
const pick = <T>(next: (below: number) => number, from: readonly T[]): T => from[next(from.length)] as T;

interface Drafted {
  readonly caseId: string;
  readonly atMs: number;
  readonly events: readonly StoredEvent[];
}

const restricted = (restriction: Restriction, barred: readonly string[]): StoredEvent => ({
  type: 'AccessRestricted',
  data: { restriction, barred },
});

/** What happens in one case, in order. */
const lifeOf = (n: number, { schools, days }: Invented, next: (below: number) => number): readonly Drafted[] => {
  const caseId = `c-${n}`;
  let atMs = FIRST + next(days) * DAY_MS + next(600) * 60_000;
  const happenedAt = instantOf(atMs - next(4) * DAY_MS - next(300) * 60_000);
  const noticedAt = instantOf(Math.max(Date.parse(happenedAt), atMs - next(30) * 3_600_000));
  const at = school(next(schools));
  const opening: StoredEvent[] = [
    {
      type: 'CaseOpened',
      data: { caseId, processId: 'krankning', unitId: at, openedAt: instantOf(atMs), startData: {} },
    },
    told('KrankningReported', {
      ...{ happenedAt, noticedAt, place: pick(next, PLACES), types: [pick(next, TYPES), pick(next, TYPES)] },
      ...{ skolform: 'grundskola', accusedKind: pick(next, ACCUSED) },
      ...(next(6) === 0 && { ground: pick(next, GROUNDS) }),
    }),
  ];
  if (next(20) === 0) opening.push(restricted(next(2) === 0 ? 'aboveUnit' : 'aboveArea', ['somebody']));
  const steps: (() => readonly StoredEvent[])[] = [
    () => [told('HuvudmanNotified', {}), { type: 'DeadlineMet', data: { deadlineId: 'd1', ruleId: 'anmalan_huvudman', isLate: next(5) === 0 } }],
    () => [told('InvestigatorAssigned', {}), ...(next(9) === 0 ? [{ type: 'DeadlinePassed', data: { deadlineId: 'd2', ruleId: 'utredare', tick: 0 } }] : [])],
    () => (next(15) === 0 ? [told('UnitCorrected', {}), { type: 'CaseMoved', data: { from: at, to: school(next(schools)) } }] : [told('NoteAdded', {})]),
    () => [told('Assessed', { outcome: pick(next, OUTCOMES), basis: pick(next, BASES) })],
    () => (next(25) === 0 ? [restricted('aboveUnit', [])] : [told('MeasuresDecided', {})]),
    () => [told('FollowedUp', { stopped: next(3) === 0 ? 'delvis' : 'ja' })],
    () => [told('ControlApproved', {}), { type: 'StatesChanged', data: { active: [], entered: [], isClosed: true } }],
    () => (next(12) === 0 ? [told('Reopened', {}), { type: 'StatesChanged', data: { active: [], entered: [], isClosed: false } }] : [told('NoteAdded', {})]),
    () => (next(30) === 0 ? [told('AnnulmentConfirmed', {})] : [told('NoteAdded', {})]),
  ]; // biome-ignore format: a step on a line
  return [
    { caseId, atMs, events: opening },
    ...steps.slice(0, next(steps.length + 1)).map((step) => {
      atMs += next(5) * DAY_MS + next(500) * 60_000;
      return { caseId, atMs, events: step() };
    }),
  ];
};

/** Commits of invented cases, in the order in which they were recorded. */
export const inventedCommits = (invented: Invented): readonly Commit[] => {
  const next = seeded(invented.seed);
  const drafts = Array.from({ length: invented.cases }, (_, n) => lifeOf(n, invented, next)).flat();
  const versions = new Map<string, number>();
  return drafts
    .map((draft, order) => ({ ...draft, order }))
    .sort((a, b) => a.atMs - b.atMs || a.order - b.order)
    .map(({ caseId, atMs, events }, at): Commit => {
      const version = (versions.get(caseId) ?? 0) + 1;
      versions.set(caseId, version);
      return {
        ...{ streamId: streamId(caseId), commitId: commitId(`k-${at}`), version, position: at + 1 },
        ...{ recordedAt: instantOf(atMs), previousHash: '', hash: '', messages: [], events },
        meta: { command: 'report', by: 'p', as: 'personal', at: instantOf(atMs) },
      };
    });
};

/** As much of a case's row as statistics look at. */
const ROWS: Collection<{
  readonly restriction: Restriction;
  readonly placing: { readonly roles: string };
  readonly barred: readonly string[];
}> = { name: 'cases', entries: () => [] };

/** In the place of the list of cases, which would take most of the time. */
export const rowsOnly: Projection = {
  name: 'rows',
  version: 1,
  project: async ({ streamId: key, events }, writer) => {
    const change = events.find(({ type }) => type === 'AccessRestricted');
    const known = await writer.get(ROWS, key);
    if (known !== undefined && change === undefined) return;
    const { restriction = 'none', barred = [] } = (change?.data ?? {}) as {
      restriction?: Restriction;
      barred?: string[];
    };
    writer.put(ROWS, key, { restriction, barred, placing: { roles: '*' } });
  },
};

export const rektorOf = (n: number) => ({ role: 'rektor' as const, unitId: school(n) });
export const huvudman = { role: 'handlaggare' as const, unitId: unitId('kommun') };
export const skolchefOf = (n: number) => ({ role: 'skolchef' as const, unitId: unitId(`area-${n}`) });
