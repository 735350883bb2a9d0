import { randomUUID } from 'node:crypto';
import type { System } from '../../src/compose/create-system.ts';
import { parseInstant } from '../../src/domain/clock.ts';
import { commitId, personId, unitId } from '../../src/domain/ids.ts';
import type { Role } from '../../src/domain/principal.ts';
import type { Skolform, UnitKind } from '../../src/domain/unit.ts';

const SINCE = parseInstant('2020-01-01T00:00:00Z');

interface InventedUnit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly parent: string | null;
  readonly name: string;
  readonly skolformer: readonly Skolform[];
}

const unit = (
  id: string,
  kind: UnitKind,
  parent: string | null,
  name: string,
  ...skolformer: Skolform[]
): InventedUnit => ({
  id,
  kind,
  parent,
  name,
  skolformer,
});

/** An invented kommun: two områden, four skolenheter. */
export const UNITS: readonly InventedUnit[] = [
  unit('kommun', 'huvudman', null, 'Lillvik'),
  unit('norr', 'omrade', 'kommun', 'Norra området'),
  unit('soder', 'omrade', 'kommun', 'Södra området'),
  unit('lingon', 'skolenhet', 'norr', 'Lingonets förskola', 'forskola'),
  unit('ekan', 'skolenhet', 'norr', 'Ekans skola', 'forskoleklass', 'grundskola'),
  unit('fritids', 'skolenhet', 'norr', 'Fristående fritids Kotten', 'fritidshem'),
  unit('almen', 'skolenhet', 'soder', 'Almens gymnasium', 'gymnasieskola'),
];

/** Staff by username, which is the id of the person too: name, role, unit. */
export const STAFF = {
  'larare.ekan': ['Lena Lärare', 'personal', 'ekan'],
  'larare2.ekan': ['Leif Läsare', 'personal', 'ekan'],
  'larare.almen': ['Linnea Lektor', 'personal', 'almen'],
  'pedagog.lingon': ['Pia Pedagog', 'personal', 'lingon'],
  'ledare.fritids': ['Frans Fritid', 'personal', 'fritids'],
  'rektor.ekan': ['Rut Rektor', 'rektor', 'ekan'],
  'bitr.ekan': ['Birk Biträde', 'bitr_rektor', 'ekan'],
  'rektor.almen': ['Rune Rektor', 'rektor', 'almen'],
  'rektor.lingon': ['Rita Rektor', 'rektor', 'lingon'],
  'utredare.ekan': ['Ulla Utredare', 'utredare', 'ekan'],
  'skolchef.norr': ['Stina Skolchef', 'skolchef', 'norr'],
  'skolchef.soder': ['Sven Skolchef', 'skolchef', 'soder'],
  handlaggare: ['Harry Handläggare', 'handlaggare', 'kommun'],
  registrator: ['Rosa Registrator', 'registrator', 'kommun'],
  ledamot: ['Nils Nämnd', 'namnd', 'kommun'],
  admin: ['Ada Admin', 'admin', 'kommun'],
} as const satisfies Record<string, readonly [string, Role, string]>;
export type Username = keyof typeof STAFF;

/** Children by id: name, unit, class. */
export const PUPILS = {
  'elev.alva': ['Alva Alm', 'ekan', '5B'],
  'elev.bo': ['Bo Björk', 'ekan', '5B'],
  'elev.dag': ['Dag Dahl', 'ekan', '8A'],
  'elev.cleo': ['Cleo Ceder', 'almen', 'NA2'],
  'barn.disa': ['Disa Dunge', 'lingon', 'Blåklockan'],
  'elev.sara': ['Sara Skyddad', 'ekan', '4C'],
} as const satisfies Record<string, readonly [string, string, string]>;

const bySystem = () => ({ commitId: commitId(`seed-${randomUUID()}`), by: 'system' as const });

/** What all ids and all names of another kommun of the same kind begin with. */
export interface Elsewhere {
  readonly ids: string;
  readonly names: string;
}

const HERE: Elsewhere = { ids: '', names: '' };

/** Writes the kommun into an empty system; accounts are made when somebody logs in. */
export const seedKommun = async ({ orgLog, relay }: System, { ids, names }: Elsewhere = HERE): Promise<void> => {
  for (const { id, parent, name, ...rest } of UNITS) {
    const parentId = parent === null ? null : unitId(ids + parent);
    await orgLog.addUnit({ ...bySystem(), unit: { unitId: unitId(ids + id), parentId, name: names + name, ...rest } });
  }
  const staff = Object.entries(STAFF).map(([id, [name, role, at]]) => {
    const roles = [{ role, unitId: unitId(ids + at), from: SINCE }];
    const person = { personId: personId(ids + id), kind: 'staff', name: names + name, roles } as const;
    return orgLog.addPerson({ ...bySystem(), person });
  });
  const pupils = Object.entries(PUPILS).map(([id, [name, at, group]]) => {
    const enrolment = { unitId: unitId(ids + at), group, from: SINCE };
    const person = { personId: personId(ids + id), kind: 'pupil', name: names + name, enrolment } as const;
    return orgLog.addPerson({ ...bySystem(), person });
  });
  await Promise.all([...staff, ...pupils]);
  await orgLog.protectIdentity({ ...bySystem(), personId: personId(`${ids}elev.sara`) });
  await relay.caughtUp();
};
