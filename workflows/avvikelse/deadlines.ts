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

// The acts say "utan dröjsmål" and "snarast" and no number: every number here is the huvudman's policy, with the paragraph that it serves.

/** Leaving the case by this is not the same as having done what was due. */
const CANCELLED_BY = ['AnnulmentConfirmed'];

type Rule = Omit<DeadlineDefinition, 'basis' | 'cancelledBy'>;
const policy = (rule: Rule): DeadlineDefinition => ({ ...rule, basis: 'policy', cancelledBy: CANCELLED_BY });

const handling = [
  policy({
    ruleId: 'rapport',
    while: 'handlaggning.utkast',
    startsAt: 'noticedAt',
    source: 'AML 3:4',
    limit: SAME_DAY,
    remind: [],
    escalate: [],
  }),
  policy({
    ruleId: 'triage',
    while: 'handlaggning.rapporterad',
    source: 'AML 3:2a',
    limit: SAME_DAY,
    remind: [],
    escalate: FROM_REKTOR,
  }),
  policy({
    ruleId: 'direkt_atgard',
    while: 'handlaggning.ringa',
    source: 'AML 3:2a',
    limit: workingDays(10),
    remind: [workingDays(1)],
    escalate: FROM_INVESTIGATOR,
  }),
  policy({
    ruleId: 'utredning_klar',
    while: 'handlaggning.utredning',
    source: 'AML 3:2a',
    limit: workingDays(10),
    dueOn: (context) => contextOf(context).investigationDueOn ?? undefined,
    extendedBy: ['InvestigationExtended'],
    remind: [workingDays(1)],
    escalate: FROM_INVESTIGATOR,
  }),
  policy({
    ruleId: 'orsaksanalys',
    while: 'handlaggning.orsaksanalys',
    source: 'SL 4:3',
    limit: workingDays(5),
    remind: [workingDays(1)],
    escalate: FROM_INVESTIGATOR,
  }),
  policy({
    ruleId: 'uppfoljning',
    while: 'handlaggning.atgarder',
    source: 'AML 3:2a',
    limit: calendarDays(30),
    dueOn: (context) => contextOf(context).nextFollowUpOn ?? undefined,
    metBy: ['FollowedUp'],
    remind: [workingDays(1)],
    escalate: FROM_REKTOR,
  }),
  policy({
    ruleId: 'kontroll',
    while: 'handlaggning.kontroll',
    source: 'SL 4:7',
    limit: workingDays(5),
    remind: [workingDays(1)],
    escalate: FROM_HUVUDMAN,
  }),
];

const outside = [
  policy({
    ruleId: 'personalfraga',
    while: 'externt.arbetsmiljoverket.fraga_personal',
    source: 'AML 3:3a',
    lawSays: 'utan dröjsmål',
    limit: SAME_DAY,
    remind: [],
    escalate: FROM_REKTOR,
  }),
  policy({
    ruleId: 'arbetsmiljoverket',
    while: 'externt.arbetsmiljoverket.att_besluta',
    source: 'AML 3:3a',
    lawSays: 'utan dröjsmål',
    limit: SAME_DAY,
    remind: [],
    escalate: FROM_REKTOR,
  }),
  policy({
    ruleId: 'forsakringskassan',
    while: 'externt.forsakringskassan.att_besluta',
    source: 'SFB 42:10',
    limit: workingDays(1),
    remind: [SAME_DAY],
    escalate: FROM_REKTOR,
  }),
  policy({
    ruleId: 'overlamning_emi',
    while: 'externt.emi.att_lamna_over',
    source: 'PSL 3:3',
    limit: SAME_DAY,
    remind: [],
    escalate: FROM_HUVUDMAN,
  }),
];

const telling = [
  policy({
    ruleId: 'skyddsombud',
    while: 'information.skyddsombud.att_informera',
    source: 'AML 6:4',
    limit: SAME_DAY,
    remind: [],
    escalate: FROM_REKTOR,
  }),
  policy({
    ruleId: 'elevskyddsombud',
    while: 'information.elevskyddsombud.att_informera',
    source: 'AML 6:18',
    limit: workingDays(1),
    remind: [SAME_DAY],
    escalate: FROM_REKTOR,
  }),
  policy({
    ruleId: 'vardnadshavare',
    while: 'information.vardnadshavare.att_informera',
    source: 'OSL 12:3',
    limit: SAME_DAY,
    remind: [],
    escalate: FROM_REKTOR,
  }),
  policy({
    ruleId: 'forsakring',
    while: 'information.forsakring.att_informera',
    source: 'SL 2:8',
    limit: workingDays(5),
    remind: [workingDays(1)],
    escalate: FROM_REKTOR,
  }),
];

/** When each step is due, unless the huvudman's own routine says otherwise. */
export const deadlines: readonly DeadlineDefinition[] = [...handling, ...outside, ...telling];

const measureRule: DeadlineRule = {
  ruleId: 'atgard',
  basis: 'policy',
  source: 'AML 3:2a',
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
