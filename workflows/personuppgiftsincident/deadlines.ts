import type { DeadlineDefinition, PlannedWork } from '../../src/engine/index.ts';
import { calendarDays, FROM_HUVUDMAN, hours, SAME_DAY, workingDays } from '../shared/limits.ts';
import { plannedOf } from '../shared/measures.ts';
import { contextOf } from './context.ts';
import { NOTIFY_WITHIN } from './notification-limit.ts';

// One number here is law: the 72 hours of article 33. They run day and night, so what must happen within them is counted in hours too.

/** Leaving the case by this is not the same as having done what was due. */
const CANCELLED_BY = ['NoIncidentFound'];

type Rule = Omit<DeadlineDefinition, 'basis' | 'escalate'>;
const policy = (rule: Rule): DeadlineDefinition => ({
  cancelledBy: CANCELLED_BY,
  ...rule,
  basis: 'policy',
  escalate: FROM_HUVUDMAN,
});

/** When each step is due, unless the huvudman's own routine says otherwise. */
export const deadlines: readonly DeadlineDefinition[] = [
  {
    ruleId: 'rapport',
    while: 'handlaggning.utkast',
    startsAt: 'discoveredAt',
    basis: 'policy',
    source: 'GDPR 33:1',
    lawSays: 'utan onödigt dröjsmål',
    limit: SAME_DAY,
    remind: [],
    escalate: [],
  },
  policy({
    ruleId: 'mottagning',
    while: 'handlaggning.registrerad',
    source: 'GDPR 33:1',
    lawSays: 'utan onödigt dröjsmål',
    limit: hours(12),
    remind: [],
  }),
  policy({
    ruleId: 'riskbedomning',
    while: 'handlaggning.riskbedomning',
    source: 'GDPR 33:1',
    lawSays: 'utan onödigt dröjsmål',
    limit: hours(24),
    remind: [hours(6)],
  }),
  {
    ruleId: 'imy',
    while: 'anmalan.oprovad',
    startsAt: 'discoveredAt',
    basis: 'statute',
    source: 'GDPR 33:1',
    lawSays: 'utan onödigt dröjsmål',
    limit: NOTIFY_WITHIN,
    cancelledBy: [...CANCELLED_BY, 'NotificationDeclined'],
    remind: [hours(36), hours(12)],
    escalate: FROM_HUVUDMAN,
  },
  policy({
    ruleId: 'imy_komplettering',
    while: 'anmalan.preliminar',
    source: 'GDPR 33:4',
    lawSays: 'utan onödigt dröjsmål',
    limit: calendarDays(28),
    remind: [workingDays(5)],
  }),
  policy({
    ruleId: 'informera',
    while: 'registrerade.att_informera',
    source: 'GDPR 34:1',
    lawSays: 'utan onödigt dröjsmål',
    limit: hours(24),
    cancelledBy: [...CANCELLED_BY, 'RiskAssessed', 'SubjectsNotInformed'],
    remind: [hours(6)],
  }),
  policy({
    ruleId: 'dataskyddsombud',
    while: 'dataskyddsombud.att_informera',
    source: 'GDPR 38:1',
    limit: SAME_DAY,
    remind: [],
  }),
  policy({
    ruleId: 'atgardsbeslut',
    while: 'handlaggning.beslut',
    source: 'GDPR 33:5',
    limit: workingDays(5),
    remind: [workingDays(1)],
  }),
  policy({
    ruleId: 'forsta_uppfoljning',
    while: 'handlaggning.atgarder',
    source: 'GDPR 32:1',
    limit: workingDays(20),
    dueOn: (context) => contextOf(context).nextFollowUpOn ?? undefined,
    metBy: ['FollowedUp'],
    remind: [workingDays(1)],
  }),
  policy({
    ruleId: 'uppfoljning',
    while: 'handlaggning.uppfoljning',
    source: 'GDPR 32:1',
    limit: calendarDays(30),
    dueOn: (context) => contextOf(context).nextFollowUpOn ?? undefined,
    metBy: ['FollowedUp'],
    remind: [workingDays(1)],
  }),
];

/** Measures that are still to be done: each has its owner and day. */
export const plannedItems: PlannedWork = {
  rule: {
    ruleId: 'atgard',
    basis: 'policy',
    source: 'GDPR 32:1',
    limit: workingDays(10),
    remind: [workingDays(1)],
    escalate: FROM_HUVUDMAN,
  },
  cancelledBy: ['MeasureChanged'],
  of: (json) => {
    const { phase, measures } = contextOf(json);
    return phase === 'oppet' ? plannedOf(measures) : [];
  },
};
