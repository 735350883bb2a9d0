import { addDays, dayOf } from '../../src/domain/calendar.ts';
import type { IsoDate } from '../../src/domain/clock.ts';
import type { DeadlineRule } from '../../src/domain/deadline.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { DeadlineDefinition, PlannedWork } from '../../src/engine/index.ts';
import {
  calendarDays,
  FROM_HUVUDMAN,
  FROM_INVESTIGATOR,
  FROM_REKTOR,
  SAME_DAY,
  workingDays,
} from '../shared/limits.ts';
import { plannedOf } from '../shared/measures.ts';
import { contextOf } from './context.ts';

// 4 kap. 8 § says skyndsamt and no number of days: every number here is the huvudman's policy, with the paragraph that it serves.

/** Leaving the case by one of these is not the same as having done what was due. */
const ENDED_BY = ['WithdrawalAccepted', 'AnnulmentConfirmed'];
/** Nor is handing the work to somebody else. */
const HANDED_ON_BY = [
  'HandedUp',
  'HandedDown',
  'HandlerChanged',
  'UnitCorrected',
  'ConflictOfInterestDeclared',
  'CriticisedIdentified',
  'Referred',
];

type Rule = Omit<DeadlineDefinition, 'basis'>;
const policy = (rule: Rule): DeadlineDefinition => ({
  ...rule,
  basis: 'policy',
  cancelledBy: [...ENDED_BY, ...(rule.cancelledBy ?? [])],
});

/** The last day for an answer, by the huvudman's option. */
const hardLimit = (json: JsonObject): IsoDate | undefined => {
  const { roundStartedAt, options } = contextOf(json);
  return roundStartedAt === null ? undefined : addDays(dayOf(roundStartedAt), options.hardLimitDays);
};

const reception = [
  policy({
    ruleId: 'registrering',
    while: 'handlaggning.inkommen',
    source: 'OSL 5:1',
    limit: SAME_DAY,
    remind: [],
    escalate: FROM_HUVUDMAN,
  }),
  policy({
    ruleId: 'bekraftelse',
    while: 'handlaggning.pagar.registrerad',
    startsAt: 'receivedAt',
    source: 'SL 4:8',
    limit: workingDays(2),
    remind: [SAME_DAY],
    escalate: FROM_HUVUDMAN,
  }),
  policy({
    ruleId: 'fordelning',
    while: 'handlaggning.pagar.bekraftad',
    source: 'SL 4:8',
    lawSays: 'skyndsamt',
    limit: workingDays(2),
    remind: [SAME_DAY],
    escalate: FROM_HUVUDMAN,
  }),
];

const investigation = [
  policy({
    ruleId: 'svar_senast',
    while: 'handlaggning.pagar',
    startsAt: 'receivedAt',
    source: 'SL 4:8',
    lawSays: 'skyndsamt',
    limit: calendarDays(30),
    dueOn: hardLimit,
    remind: [workingDays(5)],
    escalate: FROM_HUVUDMAN,
  }),
  policy({
    ruleId: 'utredning_start',
    while: 'handlaggning.pagar.fordelad',
    source: 'SL 4:8',
    lawSays: 'skyndsamt',
    limit: workingDays(2),
    remind: [SAME_DAY],
    escalate: FROM_INVESTIGATOR,
    cancelledBy: HANDED_ON_BY,
  }),
  policy({
    ruleId: 'utredning_klar',
    while: 'handlaggning.pagar.utreds',
    source: 'SL 4:8',
    lawSays: 'skyndsamt',
    limit: workingDays(10),
    dueOn: (context) => contextOf(context).dueOn ?? undefined,
    extendedBy: ['InvestigationExtended'],
    remind: [workingDays(2)],
    escalate: FROM_INVESTIGATOR,
    cancelledBy: HANDED_ON_BY,
  }),
  policy({
    ruleId: 'aterkoppling',
    while: 'handlaggning.pagar.bedomd',
    source: 'SL 4:8',
    limit: workingDays(2),
    remind: [SAME_DAY],
    escalate: FROM_INVESTIGATOR,
    cancelledBy: HANDED_ON_BY,
  }),
  policy({
    ruleId: 'provning',
    while: 'handlaggning.huvudmannaprovning',
    source: 'SL 4:8',
    lawSays: 'skyndsamt',
    limit: workingDays(2),
    remind: [SAME_DAY],
    escalate: FROM_HUVUDMAN,
  }),
];

const remedies = [
  policy({
    ruleId: 'nasta_steg',
    while: 'handlaggning.aterkopplad',
    source: 'SL 4:7',
    limit: workingDays(10),
    remind: [workingDays(1)],
    escalate: FROM_REKTOR,
    cancelledBy: ['ReviewRequested'],
  }),
  policy({
    ruleId: 'uppfoljning',
    while: 'handlaggning.atgardas',
    source: 'SL 4:3',
    limit: calendarDays(30),
    dueOn: (context) => contextOf(context).nextFollowUpOn ?? undefined,
    metBy: ['FollowedUp'],
    remind: [workingDays(1)],
    escalate: FROM_REKTOR,
    cancelledBy: ['ReviewRequested'],
  }),
  policy({
    ruleId: 'avslut',
    while: 'handlaggning.uppfoljd',
    source: 'SL 4:8',
    limit: workingDays(5),
    remind: [workingDays(1)],
    escalate: FROM_HUVUDMAN,
    cancelledBy: ['ReviewRequested'],
  }),
];

const beside = [
  policy({
    ruleId: 'svar_pa_fraga',
    while: 'fraga.stalld',
    source: 'SL 4:8',
    limit: workingDays(5),
    dueOn: (context) => contextOf(context).questionDueOn ?? undefined,
    remind: [],
    escalate: [],
    cancelledBy: ['QuestionDropped'],
  }),
  policy({
    ruleId: 'aterkallelse',
    while: 'aterkallelse.att_prova',
    source: 'SL 4:7',
    limit: workingDays(2),
    remind: [SAME_DAY],
    escalate: FROM_REKTOR,
  }),
];

/** When each step is due, unless the huvudman's own routine says otherwise. */
export const deadlines: readonly DeadlineDefinition[] = [...reception, ...investigation, ...remedies, ...beside];

const measureRule: DeadlineRule = {
  ruleId: 'atgard',
  basis: 'policy',
  source: 'SL 4:7',
  limit: workingDays(10),
  remind: [workingDays(1)],
  escalate: FROM_INVESTIGATOR,
};

/** Measures that are still to be done: each has its owner and day. */
export const plannedItems: PlannedWork = {
  rule: measureRule,
  cancelledBy: ['MeasureChanged'],
  of: (json) => {
    const { phase, measures } = contextOf(json);
    return phase === 'oppet' ? plannedOf(measures) : [];
  },
};
