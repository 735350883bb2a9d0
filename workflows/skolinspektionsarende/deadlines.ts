import type { DeadlineDefinition, PlannedWork } from '../../src/engine/index.ts';
import { calendarDays, FROM_HUVUDMAN, FROM_REKTOR, SAME_DAY, workingDays } from '../shared/limits.ts';
import { plannedOf } from '../shared/measures.ts';
import { contextOf } from './context.ts';

// The days for answering and for reporting are set by the authority in each case and always given; the limits beside them are never reached.

type Rule = Omit<DeadlineDefinition, 'basis'>;
const policy = (rule: Rule): DeadlineDefinition => ({ ...rule, basis: 'policy' });
/** A day that the authority has set by its power under the act. */
const ordered = (rule: Rule): DeadlineDefinition => ({ ...rule, basis: 'statute' });

/** When each step is due, unless the huvudman's own routine says otherwise. */
export const deadlines: readonly DeadlineDefinition[] = [
  ordered({
    ruleId: 'svarstid',
    while: 'handlaggning.yttrande',
    source: 'SL 26:7',
    limit: calendarDays(14),
    dueOn: (context) => contextOf(context).answerDueOn ?? undefined,
    extendedBy: ['ExtensionGranted'],
    cancelledBy: ['AuthorityDecided'],
    remind: [workingDays(5), workingDays(2)],
    escalate: FROM_HUVUDMAN,
  }),
  policy({
    ruleId: 'fordelning',
    while: 'handlaggning.yttrande.registrerad',
    source: 'SL 26:7',
    limit: workingDays(1),
    remind: [],
    escalate: FROM_HUVUDMAN,
  }),
  policy({
    ruleId: 'underskrift',
    while: 'handlaggning.yttrande.underskrift',
    source: 'KL 7:5',
    limit: workingDays(2),
    cancelledBy: ['AuthorityDecided'],
    remind: [SAME_DAY],
    escalate: FROM_HUVUDMAN,
  }),
  policy({
    ruleId: 'utskick',
    while: 'handlaggning.yttrande.att_skicka',
    source: 'SL 26:7',
    limit: SAME_DAY,
    cancelledBy: ['AuthorityDecided'],
    remind: [],
    escalate: FROM_HUVUDMAN,
  }),
  policy({
    ruleId: 'underlag',
    while: 'underlag.begart',
    source: 'SL 26:7',
    limit: workingDays(5),
    dueOn: (context) => contextOf(context).materialDueOn ?? undefined,
    cancelledBy: ['MaterialWaived', 'InspectionClosed'],
    remind: [workingDays(1)],
    escalate: FROM_REKTOR,
  }),
  ordered({
    ruleId: 'redovisning',
    while: 'handlaggning.redovisning',
    source: 'SL 26:10',
    limit: calendarDays(90),
    dueOn: (context) => contextOf(context).reportDueOn ?? undefined,
    extendedBy: ['ExtensionGranted'],
    remind: [workingDays(10), workingDays(3)],
    escalate: FROM_HUVUDMAN,
  }),
  policy({
    ruleId: 'overlamnande',
    while: 'handlaggning.overlamnad',
    source: 'SL 26:3b',
    limit: workingDays(1),
    remind: [],
    escalate: FROM_HUVUDMAN,
  }),
  policy({
    ruleId: 'avslut',
    while: 'handlaggning.beslutad',
    source: 'SL 4:7',
    limit: workingDays(20),
    remind: [workingDays(5)],
    escalate: FROM_HUVUDMAN,
  }),
];

/** Measures that are still to be done: each has its owner and day. */
export const plannedItems: PlannedWork = {
  rule: {
    ruleId: 'atgard',
    basis: 'policy',
    source: 'SL 26:10',
    limit: workingDays(10),
    remind: [workingDays(1)],
    escalate: FROM_REKTOR,
  },
  cancelledBy: ['MeasureChanged'],
  of: (json) => {
    const { phase, measures } = contextOf(json);
    return phase === 'oppet' ? plannedOf(measures) : [];
  },
};
