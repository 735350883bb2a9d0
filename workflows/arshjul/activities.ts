import type { Activity, ActivityOwner, When, Words } from '../../src/domain/arshjul.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { Skolform, UnitKind } from '../../src/domain/unit.ts';

// How the ready wheels say what is done when: one small function for each kind of activity.

/** A month and day `MM-DD` of the läsår. */
export const on = (monthDay: string): When => ({ kind: 'day', monthDay });
/** Monday to Friday (1–5) of an ISO week. */
export const inWeek = (week: number, weekday = 3): When => ({ kind: 'week', week, weekday });
export const words = (sv: string, en: string): Words => ({ sv, en });

interface Planned {
  readonly id: string;
  readonly level: UnitKind;
  readonly when: When;
  readonly title: Words;
  /** Default: the rektor at a unit, the skolchef at an område, a handläggare at the huvudman. */
  readonly owner?: ActivityOwner;
  /** Default: 30. */
  readonly leadDays?: number;
  readonly skolformer?: readonly Skolform[];
  readonly answers?: JsonObject;
}

const OWNER_AT = {
  skolenhet: 'rektor',
  omrade: 'skolchef',
  huvudman: 'handlaggare',
} as const satisfies Record<UnitKind, ActivityOwner>;

const activity = (
  processId: string,
  command: string,
  { owner, leadDays = 30, skolformer = [], answers = {}, ...planned }: Planned,
): Activity => ({
  ...planned,
  ...{ processId, command, answers, leadDays, skolformer },
  owner: owner ?? OWNER_AT[planned.level],
});

/** A dialogue by the name that the huvudman has for it. */
export const dialogue = (kind: string, { answers, ...planned }: Planned): Activity =>
  activity('kvalitetsdialog', 'call', {
    ...planned,
    answers: { dialogue: kind, level: planned.level, ...answers },
  });

/** A visit with two judgements. */
export const visit = ({ answers, ...planned }: Planned): Activity =>
  activity('verksamhetsbesok', 'plan', { ...planned, answers: { level: planned.level, ...answers } });

/** A meeting of elevhälsan about groups and areas. */
export const healthMeeting = ({ answers, ...planned }: Planned): Activity =>
  activity('ehm', 'call', { ...planned, answers: { level: planned.level, ...answers } });

const LEVEL_OF = { skolenhet: 'enhet', omrade: 'omrade', huvudman: 'huvudman' } as const satisfies Record<
  UnitKind,
  string
>;

const document =
  (processId: string) =>
  ({ answers, leadDays = 60, ...planned }: Planned): Activity =>
    activity(processId, 'open', {
      ...planned,
      leadDays,
      answers: { periodKind: 'lasar', level: LEVEL_OF[planned.level], ...answers },
    });

export const situationAnalysis = document('nulagesanalys');
export const workPlan = document('verksamhetsplan');
export const qualityReport = document('kvalitetsrapport');

/** The year's plan against kränkande behandling: for a school, so its level is not asked. */
export const yearPlan = ({ leadDays = 90, answers, ...planned }: Omit<Planned, 'level'>): Activity =>
  activity('plan_mot_krankande', 'open', {
    ...planned,
    ...{ level: 'skolenhet', leadDays },
    answers: { periodKind: 'kalenderar', ...answers },
  });
