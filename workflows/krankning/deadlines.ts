import type { DeadlineRule } from '../../src/domain/deadline.ts';
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

// 6 kap. has no number of days at all: every number here is the huvudman's policy, with the paragraph that it serves.

/** Leaving the case by one of these is not the same as having done what was due. */
const CANCELLED_BY = ['MergedInto', 'AnnulmentConfirmed'];

type Rule = Omit<DeadlineDefinition, 'basis' | 'cancelledBy'>;
const policy = (rule: Rule): DeadlineDefinition => ({ ...rule, basis: 'policy', cancelledBy: CANCELLED_BY });

const reception = [
  policy({
    ruleId: 'rapport',
    while: 'handlaggning.utkast',
    startsAt: 'noticedAt',
    source: 'SL 6:10',
    limit: SAME_DAY,
    remind: [],
    escalate: [],
  }),
  policy({
    ruleId: 'kvittens',
    while: 'handlaggning.rapporterad',
    source: 'SL 6:10',
    limit: workingDays(1),
    remind: [SAME_DAY],
    escalate: FROM_REKTOR,
  }),
  policy({
    ruleId: 'anmalan_huvudman',
    while: 'handlaggning.hos_rektor',
    source: 'SL 6:10',
    limit: workingDays(1),
    remind: [SAME_DAY],
    escalate: FROM_REKTOR,
  }),
  policy({
    ruleId: 'mottagning_huvudman',
    while: 'handlaggning.hos_huvudman',
    source: 'SL 2:8a',
    limit: workingDays(1),
    remind: [SAME_DAY],
    escalate: FROM_HUVUDMAN,
  }),
  policy({
    ruleId: 'utredare',
    while: 'handlaggning.anmald',
    source: 'SL 6:10',
    lawSays: 'skyndsamt',
    limit: workingDays(1),
    remind: [SAME_DAY],
    escalate: FROM_HUVUDMAN,
  }),
];

const investigation = [
  policy({
    ruleId: 'utredning_start',
    while: 'handlaggning.utredning.att_paborja',
    source: 'SL 6:10',
    lawSays: 'skyndsamt',
    limit: workingDays(2),
    remind: [SAME_DAY],
    escalate: FROM_INVESTIGATOR,
  }),
  policy({
    ruleId: 'utredning_klar',
    while: 'handlaggning.utredning',
    source: 'SL 6:10',
    lawSays: 'skyndsamt',
    limit: workingDays(10),
    dueOn: (context) => contextOf(context).investigationDueOn ?? undefined,
    extendedBy: ['InvestigationExtended'],
    remind: [workingDays(1)],
    escalate: FROM_INVESTIGATOR,
  }),
  policy({
    ruleId: 'ny_utredare',
    while: 'handlaggning.utredning.utan_utredare',
    source: 'FL 17',
    limit: workingDays(1),
    remind: [SAME_DAY],
    escalate: FROM_HUVUDMAN,
  }),
  policy({
    ruleId: 'samtalspaus',
    while: 'handlaggning.utredning.samtal_pausade',
    source: 'SL 6:10',
    lawSays: 'skyndsamt',
    limit: calendarDays(7),
    dueOn: (context) => contextOf(context).pauseReviewOn ?? undefined,
    metBy: ['InterviewPauseReviewed'],
    remind: [SAME_DAY],
    escalate: FROM_INVESTIGATOR,
  }),
];

const remedies = [
  policy({
    ruleId: 'atgardsbeslut',
    while: 'handlaggning.bedomd.konstaterad',
    source: 'SL 6:10',
    lawSays: 'skyndsamt',
    limit: SAME_DAY,
    remind: [],
    escalate: FROM_REKTOR,
  }),
  policy({
    ruleId: 'nasta_steg',
    while: 'handlaggning.bedomd.ej_konstaterad',
    source: 'SL 6:7',
    limit: workingDays(5),
    remind: [workingDays(1)],
    escalate: FROM_REKTOR,
  }),
  policy({
    ruleId: 'hanvisning',
    while: 'handlaggning.bedomd.ej_samband',
    source: 'SL 6:10',
    limit: workingDays(5),
    remind: [workingDays(1)],
    escalate: FROM_REKTOR,
  }),
  policy({
    ruleId: 'forsta_uppfoljning',
    while: 'handlaggning.atgarder',
    source: 'SL 6:10',
    limit: workingDays(10),
    dueOn: (context) => contextOf(context).nextFollowUpOn ?? undefined,
    remind: [workingDays(1)],
    escalate: FROM_REKTOR,
  }),
  policy({
    ruleId: 'uppfoljning',
    while: 'handlaggning.uppfoljning',
    source: 'SL 6:10',
    limit: calendarDays(30),
    dueOn: (context) => contextOf(context).nextFollowUpOn ?? undefined,
    metBy: ['FollowedUp'],
    remind: [workingDays(1)],
    escalate: FROM_REKTOR,
  }),
  policy({
    ruleId: 'kontroll',
    while: 'handlaggning.kontroll',
    source: 'SL 2:8',
    limit: workingDays(5),
    remind: [workingDays(1)],
    escalate: FROM_HUVUDMAN,
  }),
  policy({
    ruleId: 'efterkontroll',
    while: 'handlaggning.avslutad.efterkontroll',
    source: 'SL 6:11',
    limit: calendarDays(30),
    dueOn: (context) => contextOf(context).afterControlOn ?? undefined,
    remind: [workingDays(1)],
    escalate: FROM_REKTOR,
  }),
];

const outside = [
  policy({
    ruleId: 'vardnadshavare',
    while: 'vardnadshavare.ej_informerade',
    source: 'OSL 12:3',
    limit: SAME_DAY,
    remind: [],
    escalate: FROM_REKTOR,
  }),
  policy({
    ruleId: 'polisanmalan',
    while: 'externt.polis.oprovad',
    when: 'crimeSuspected',
    source: 'SL 6a:10',
    limit: SAME_DAY,
    remind: [],
    escalate: FROM_REKTOR,
  }),
  policy({
    ruleId: 'arbetsmiljoverket',
    while: 'externt.av.oprovad',
    when: 'isSerious',
    source: 'AML 3:3a',
    lawSays: 'utan dröjsmål',
    limit: SAME_DAY,
    remind: [],
    escalate: FROM_REKTOR,
  }),
];

/** When each step is due, unless the huvudman's own routine says otherwise. */
export const deadlines: readonly DeadlineDefinition[] = [...reception, ...investigation, ...remedies, ...outside];

const measureRule: DeadlineRule = {
  ruleId: 'atgard',
  basis: 'policy',
  source: 'SL 6:10',
  limit: workingDays(10),
  remind: [workingDays(1)],
  escalate: FROM_INVESTIGATOR,
};

/** Measures that are still to be done: each has its owner and day. */
export const plannedItems: PlannedWork = {
  rule: measureRule,
  cancelledBy: ['MeasureChanged', ...CANCELLED_BY],
  of: (json) => {
    const { phase, measures } = contextOf(json);
    return phase === 'oppet' ? plannedOf(measures) : [];
  },
};
