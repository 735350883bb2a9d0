import { addDays, dayOf, startOfDay } from '../domain/calendar.ts';
import { type Instant, type IsoDate, parseIsoDate } from '../domain/clock.ts';
import { type PersonId, personId, type UnitId, unitId } from '../domain/ids.ts';
import type { Delegation, Role } from '../domain/principal.ts';
import type { Unit } from '../domain/unit.ts';
import { APPOINTED_SCOPE, INVESTIGATION_SCOPE } from '../../workflows/krankning/actors.ts';
import { demoPerson, type Username } from './demo-people.ts';
import { createNames } from './names.ts';
import { randomFrom } from './random.ts';
import { type AreaId, AREAS, type Group, HUVUDMAN, type SchoolPlan, SCHOOLS } from './units.ts';

/** Somebody employed, or elected to the nämnd. */
export interface Staff {
  readonly personId: PersonId;
  readonly name: string;
  readonly title: string;
  readonly roles: readonly { readonly role: Role; readonly unitId: UnitId }[];
  /** Of those who may be tried out. */
  readonly username?: Username;
}

/** A child or pupil, at the school since the start of a läsår. */
export interface Pupil {
  readonly personId: PersonId;
  readonly name: string;
  readonly group: Group;
  readonly from: Instant;
  /** With a protected identity. */
  readonly isProtected?: true;
  /** Nothing happens to the child but what is small enough to be only documented. */
  readonly isCalm?: true;
}

/** A school with everybody in it. */
export interface School {
  readonly plan: SchoolPlan;
  readonly unitId: UnitId;
  /** Absent where the huvudman has appointed somebody instead. */
  readonly rektor?: Staff;
  readonly deputy?: Staff;
  readonly appointed?: Staff;
  readonly counsellor: Staff;
  readonly workers: readonly Staff[];
  readonly areaHead: Staff;
  readonly pupils: readonly Pupil[];
}

/** The huvudman's own people. */
export interface Office {
  readonly head: Staff;
  readonly officers: readonly Staff[];
  readonly registrar: Staff;
  readonly investigator: Staff;
}

/** The whole invented kommun. */
export interface Kommun {
  readonly units: readonly Unit[];
  readonly staff: readonly Staff[];
  readonly schools: readonly School[];
  readonly office: Office;
  readonly delegations: readonly Delegation[];
}

type Hire = (title: string, roles: readonly (readonly [Role, string])[], username?: Username) => Staff;

/** Hires people one after the other; those with a username have the name that is printed on the start page. */
const hiring = (seed: string) => {
  const name = createNames(randomFrom(`${seed}/staff`));
  const staff: Staff[] = [];
  const hire: Hire = (title, roles, username) => {
    const person: Staff = {
      personId: personId(`s-${String(staff.length + 1).padStart(3, '0')}`),
      ...(username === undefined ? { name: name('adult'), title } : { ...demoPerson(username), username }),
      roles: roles.map(([role, unit]) => ({ role, unitId: unitId(unit) })),
    };
    staff.push(person);
    return person;
  };
  return { staff, hire };
};

const officeOf = (hire: Hire): Office => {
  const at = HUVUDMAN.id;
  const office = {
    head: hire('Skolchef', [['skolchef', at]], 'skolchef'),
    officers: [hire('Handläggare', [['handlaggare', at]], 'handlaggare'), hire('Handläggare', [['handlaggare', at]])],
    registrar: hire('Registrator', [['registrator', at]], 'registrator'),
    investigator: hire('Utredare, centrala elevhälsan', [['utredare', at]]),
  };
  hire('Ledamot', [['namnd', at]], 'namnd');
  hire('Ordförande, barn- och utbildningsnämnden', [['namnd', at]]);
  hire('Ledamot, barn- och utbildningsnämnden', [['namnd', at]]);
  hire('Systemförvaltare', [['admin', at]], 'admin');
  return office;
};

const BY_PLACE: Readonly<Record<string, Username>> = {
  'storakra/Lärare': 'larare',
  'kvarnakra/Fritidspedagog': 'fritids',
  'kottakern/Förskollärare': 'forskola',
  'fyrakern/Samordnare fritidshem': 'utsedd',
};

const workersOf = (hire: Hire, { id, titles }: SchoolPlan): readonly Staff[] =>
  Object.entries(titles).flatMap(([title, count]) =>
    Array.from({ length: count }, (_, at) =>
      hire(title, [['personal', id]], at === 0 ? BY_PLACE[`${id}/${title}`] : undefined),
    ),
  );

/** The autumn in which the läsår of a day began. */
const schoolYearOf = (day: IsoDate): number => Number(day.slice(0, 4)) - (day.slice(5) < '08-01' ? 1 : 0);

/** Schools with a pupil in the last group whose identity is protected. */
const PROTECTED: ReadonlySet<string> = new Set(['storakra', 'havreakra']);

/** Every so many pupils. */
const CALM = 6;

const pupilsOf = (plan: SchoolPlan, seed: string, now: Instant): readonly Pupil[] => {
  const name = createNames(randomFrom(`${seed}/pupils/${plan.id}`));
  const year = schoolYearOf(dayOf(now));
  return plan.groups.flatMap((group, at) =>
    Array.from({ length: plan.perGroup }, (_, number) => ({
      personId: personId(`e-${plan.id}-${at + 1}${String(number + 1).padStart(2, '0')}`),
      name: name(plan.id === 'komvux' ? 'adult' : 'child'),
      group,
      from: startOfDay(parseIsoDate(`${year - group.yearsBehind}-08-01`)),
      ...(PROTECTED.has(plan.id) && at === plan.groups.length - 1 && number === 0 && { isProtected: true as const }),
      ...(number % CALM === 1 && { isCalm: true as const }),
    })),
  );
};

const DEMO_REKTORER: Readonly<Record<string, Username>> = { storakra: 'rektor', havreakra: 'rektor2' };

const rektorer = (hire: Hire): ReadonlyMap<string, Staff> => {
  const ids = new Set(SCHOOLS.flatMap(({ rektor }) => rektor ?? []));
  const unitsOf = (id: string) => SCHOOLS.filter(({ rektor }) => rektor === id);
  return new Map(
    [...ids].map((id) => [
      id,
      hire(
        'Rektor',
        unitsOf(id).map((plan) => ['rektor', plan.id]),
        DEMO_REKTORER[id],
      ),
    ]),
  );
};

const counsellorsOf = (hire: Hire): ((plan: SchoolPlan) => Staff) => {
  const own = hire(
    'Kurator',
    [
      ['utredare', 'storakra'],
      ['personal', 'storakra'],
    ],
    'kurator',
  );
  const shared = new Map(Object.keys(AREAS).map((area) => [area, hire('Kurator', [['utredare', area]])]));
  return ({ id, area }) => (id === 'storakra' ? own : (shared.get(area) ?? own));
};

const schoolsOf = (hire: Hire, seed: string, now: Instant): readonly School[] => {
  const heads = Object.fromEntries(
    Object.keys(AREAS).map((area) => [
      area,
      hire('Verksamhetschef', [['skolchef', area]], area === 'norra' ? 'verksamhetschef' : undefined),
    ]),
  ) as Record<AreaId, Staff>;
  const led = rektorer(hire);
  const counsellorFor = counsellorsOf(hire);
  return SCHOOLS.map((plan): School => {
    const rektor = led.get(plan.rektor ?? '');
    const workers = workersOf(hire, plan);
    const deputy = (): Staff =>
      hire('Biträdande rektor', [['bitr_rektor', plan.id]], plan.id === 'storakra' ? 'bitr' : undefined);
    const [first] = workers;
    return {
      plan,
      unitId: unitId(plan.id),
      ...(rektor !== undefined && { rektor }),
      ...(plan.hasDeputy && { deputy: deputy() }),
      ...(rektor === undefined && first !== undefined && { appointed: first }),
      counsellor: counsellorFor(plan),
      workers,
      areaHead: heads[plan.area],
      pupils: pupilsOf(plan, seed, now),
    };
  });
};

const unitsOf = (): readonly Unit[] => [
  { unitId: unitId(HUVUDMAN.id), kind: 'huvudman', parentId: null, name: HUVUDMAN.name, skolformer: [] },
  ...Object.entries(AREAS).map(
    ([id, name]): Unit => ({
      unitId: unitId(id),
      kind: 'omrade',
      parentId: unitId(HUVUDMAN.id),
      name,
      skolformer: [],
    }),
  ),
  ...SCHOOLS.map(
    ({ id, name, area, skolformer }): Unit => ({
      unitId: unitId(id),
      kind: 'skolenhet',
      parentId: unitId(area),
      name,
      skolformer,
    }),
  ),
];

/** Days from now at which a delegation ends: one has ended and nobody has noticed, one ends soon. */
const DELEGATION_ENDS: Readonly<Record<string, number>> = { 'anpassade-grund': -35, havreakra: 12 };
const A_YEAR = 365;

const delegationsOf = (schools: readonly School[], startsAt: Instant, now: Instant): readonly Delegation[] =>
  schools.flatMap(({ plan, unitId: at, rektor, appointed }, index): readonly Delegation[] => {
    const receiver = rektor ?? appointed;
    if (receiver === undefined) return [];
    return [
      {
        delegationId: `d-${plan.id}`,
        fromRole: 'skolchef',
        toPersonId: receiver.personId,
        unitId: at,
        scope: rektor === undefined ? APPOINTED_SCOPE : INVESTIGATION_SCOPE,
        validFrom: startOfDay(addDays(dayOf(startsAt), -30)),
        validTo: startOfDay(addDays(dayOf(now), DELEGATION_ENDS[plan.id] ?? A_YEAR)),
        decisionNumber: `BUN ${startsAt.slice(0, 4)}/${118 + index}`,
      },
    ];
  });

/** The kommun at `now`, as it has been since `startsAt`: the same for the same seed and times. */
export const createKommun = (seed: string, startsAt: Instant, now: Instant): Kommun => {
  const { staff, hire } = hiring(seed);
  const office = officeOf(hire);
  const schools = schoolsOf(hire, seed, now);
  return { units: unitsOf(), staff, schools, office, delegations: delegationsOf(schools, startsAt, now) };
};

/** Whether the rektor of the school investigates and decides on delegation at the instant. */
export const mayDecide = ({ delegations }: Kommun, { unitId: at, rektor }: School, when: Instant): boolean =>
  delegations.some(
    ({ unitId: where, toPersonId, scope, validFrom, validTo }) =>
      where === at &&
      toPersonId === rektor?.personId &&
      scope === INVESTIGATION_SCOPE &&
      validFrom <= when &&
      when < validTo,
  );
