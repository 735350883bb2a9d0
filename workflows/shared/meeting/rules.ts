import type { LegalSource } from '../../../src/domain/legal-source.ts';
import type { DeadlineDefinition, PlannedWork, StateRule } from '../../../src/engine/index.ts';
import { calendarDays, FROM_HUVUDMAN, FROM_REKTOR, workingDays } from '../limits.ts';
import { plannedOf } from '../measures.ts';
import { OWNER } from './actors.ts';
import { meetingOf } from './context.ts';

// The act has no number of days for any of this: every limit is the huvudman's own.

/** A deadline of the huvudman's own, which reminds and is handed up. */
export const ownLimit = (rule: Omit<DeadlineDefinition, 'basis' | 'remind' | 'escalate'>): DeadlineDefinition => ({
  ...rule,
  basis: 'policy',
  remind: [workingDays(3)],
  escalate: FROM_REKTOR,
});

/** When a meeting is held, and when it has been followed up and closed. */
export const meetingDeadlines = (source: LegalSource): readonly DeadlineDefinition[] => [
  ownLimit({
    ruleId: 'genomforande',
    while: 'handlaggning.planerad',
    source,
    limit: calendarDays(60),
    dueOn: (context) => meetingOf(context).dueOn ?? undefined,
    cancelledBy: ['MeetingCancelled'],
  }),
  ownLimit({
    ruleId: 'uppfoljning',
    while: 'handlaggning.atgarder',
    source,
    limit: calendarDays(90),
    dueOn: (context) => meetingOf(context).followUpOn ?? undefined,
    metBy: ['MeetingFollowedUp'],
  }),
  ownLimit({ ruleId: 'avslut', while: 'handlaggning.uppfoljd', source, limit: workingDays(10) }),
];

/** Measures that are still to be done: each has its owner and day. */
export const meetingMeasures = (source: LegalSource): PlannedWork => ({
  rule: {
    ...{ ruleId: 'atgard', basis: 'policy', source, limit: workingDays(20) },
    remind: [workingDays(3)],
    escalate: FROM_HUVUDMAN,
  },
  cancelledBy: ['MeasureChanged'],
  of: (json) => {
    const { isOver, measures } = meetingOf(json);
    return isOver ? [] : plannedOf(measures);
  },
});

/** Whose turn it is from conclusions to the end. */
export const meetingStates = (sources: readonly LegalSource[]): Readonly<Record<string, StateRule>> => ({
  handlaggning: { owner: [], noDeadline: 'Delstegen har egna tider.', sources },
  'handlaggning.utkast': { owner: OWNER, noDeadline: 'Öppnas när kallelsen skickas.', sources },
  'handlaggning.planerad': { owner: [], sources },
  'handlaggning.atgarder': { owner: OWNER, sources },
  'handlaggning.uppfoljd': { owner: OWNER, sources },
  'handlaggning.avslutad': { owner: [], noDeadline: 'Allt är gjort och uppföljt.', sources, closes: true },
  'handlaggning.installd': { owner: [], noDeadline: 'Skälet är antecknat.', sources, closes: true },
});
