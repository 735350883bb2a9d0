import { randomBytes } from 'node:crypto';
import { swedishCalendar } from '../../src/config/swedish-holidays.ts';
import { type Instant, instantOf, parseInstant } from '../../src/domain/clock.ts';
import { type CaseId, type PersonId, personId, type UnitId, unitId } from '../../src/domain/ids.ts';
import type { OrgView } from '../../src/domain/org.ts';
import type { Assignment, Delegation, Role } from '../../src/domain/principal.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { createCaseStore, registryOf } from '../../src/engine/case-store.ts';
import { createEngine, type Engine } from '../../src/engine/handle-command.ts';
import type { EngineParts } from '../../src/engine/parts.ts';
import type { ProcessDefinition } from '../../src/engine/process.ts';
import type { Policy } from '../../src/engine/world.ts';
import { openSqliteEventLog } from '../../src/log/sqlite/event-log.ts';
import { createOrgView, type OrgParts } from '../../src/org/org-view.ts';
import { type DatabaseOptions, openDatabase } from '../../src/sqlite/database.ts';
import { GroupWriter } from '../../src/sqlite/group-writer.ts';
import { openSqliteVault } from '../../src/vault/sqlite/vault.ts';
import { deriveSubkeys } from '../../src/vault/subkeys.ts';

const EVER = parseInstant('2000-01-01T00:00:00Z');

const unit = (id: string, kind: Unit['kind'], parentId: string | null): Unit => ({
  unitId: unitId(id),
  kind,
  parentId: parentId === null ? null : unitId(parentId),
  name: id,
  skolformer: kind === 'skolenhet' ? ['grundskola'] : [],
});

/** Two schools in one område of one kommun. */
export const UNITS = [
  unit('kommun', 'huvudman', null),
  unit('norr', 'omrade', 'kommun'),
  unit('al', 'skolenhet', 'norr'),
  unit('bok', 'skolenhet', 'norr'),
];

/** Who holds what in {@link smallOrg}: name, role, unit. */
export const ROLES: readonly [string, Role, string][] = [
  ['larare', 'personal', 'al'],
  ['larare2', 'personal', 'al'],
  ['rektor', 'rektor', 'al'],
  ['bitr', 'bitr_rektor', 'al'],
  ['rektor-bok', 'rektor', 'bok'],
  ['chef', 'skolchef', 'norr'],
  ['handlaggare', 'handlaggare', 'kommun'],
  ['ledamot', 'namnd', 'kommun'],
];

/** A small invented organisation: two schools in one område of one kommun. */
export const smallOrg = (
  delegations: readonly Delegation[] = [],
  roles = ROLES,
  more: Pick<OrgParts, 'absences' | 'jour'> = {},
): OrgView => {
  const held = new Map<PersonId, Assignment[]>();
  for (const [who, role, at] of roles) {
    const id = personId(who);
    held.set(id, [...(held.get(id) ?? []), { role, unitId: unitId(at), from: EVER, to: null }]);
  }
  return createOrgView({ units: UNITS, assignments: held, delegations, ...more });
};

/** An engine on a real log in memory, with a clock that the test turns. */
export interface TestEngine {
  readonly engine: Engine;
  readonly parts: EngineParts;
  now: Instant;
  org: OrgView;
  policy: Policy;
  recurrence: number;
  readonly close: () => Promise<void>;
}

/** Starts one, in memory unless a file is named. The clock begins at Monday 2026-08-17 10.00 in Stockholm. */
export const testEngine = async (
  processes: readonly ProcessDefinition[],
  file: DatabaseOptions = { path: ':memory:', synchronous: 'NORMAL' },
): Promise<TestEngine> => {
  const calendar = await swedishCalendar({ fromYear: 2020, toYear: 2030, version: 1 });
  const db = openDatabase(file);
  const writer = new GroupWriter(db);
  const clock = (): Instant => test.now;
  const log = openSqliteEventLog({ db, writer, clock });
  const vault = openSqliteVault({ db, writer, keys: deriveSubkeys(randomBytes(32)) });
  const registry = registryOf(processes);
  const parts: EngineParts = {
    log,
    vault,
    registry,
    cases: createCaseStore(log, registry),
    settings: { org: () => test.org, policy: () => test.policy, calendar: () => calendar },
    facts: { countEarlier: async () => test.recurrence },
    clock,
  };
  const test: TestEngine = {
    engine: createEngine(parts),
    parts,
    now: parseInstant('2026-08-17T08:00:00Z'),
    org: smallOrg(),
    policy: { version: 1, limits: {}, options: {} },
    recurrence: 0,
    close: async () => {
      await log.close();
      await writer.close();
      db.close();
    },
  };
  return test;
};

/** The instant so many hours later. */
export const later = (at: Instant, hours: number): Instant => instantOf(Date.parse(at) + hours * 3_600_000);

/** A principal by name. */
export const person = (name: string) => ({ kind: 'person' as const, personId: personId(name) });
export const at = (id: string): UnitId => unitId(id);
export const caseOf = (id: string): CaseId => id as CaseId;
