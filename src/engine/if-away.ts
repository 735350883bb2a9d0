import type { Absence } from '../domain/absence.ts';
import type { Instant } from '../domain/clock.ts';
import type { PersonId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import { isDuring } from '../domain/period.ts';
import { standingIn } from './actors.ts';
import { type CaseState, type Deadline, isOpen } from './case-state.ts';
import { ladderAhead, type Rung } from './ladder.ts';
import type { Owner } from './owners.ts';
import type { ProcessDefinition } from './process.ts';
import { ownerOf } from './told.ts';

/** A time during which somebody would be away; `to` is excluded. */
export type PlannedAbsence = Pick<Absence, 'absentId' | 'from' | 'to'>;

/** The organisation as it is known, and as it would be with the absence. */
export interface TwoViews {
  readonly org: OrgView;
  readonly orgIfAway: OrgView;
}

/** An open deadline that is the absent one's, and what would become of it meanwhile. */
export interface GoesTo {
  readonly deadline: Deadline;
  /** When it goes to others: as the absence begins, or now. */
  readonly at: Instant;
  /** To whom; the absent one is among them where nobody else is there to take it. */
  readonly owner: Owner;
  /** What it will do by itself meanwhile, and whom it will tell instead. */
  readonly rungs: readonly Rung[];
}

/** What the absent one would be told meanwhile, as it is told to others instead. Both ladders have the same rungs: only who stands on them differs. */
const rungsInstead = (ladder: readonly Rung[], ifAway: readonly Rung[], absence: PlannedAbsence): readonly Rung[] =>
  ifAway.filter(({ at }, index) => isDuring(absence, at) && ladder[index]?.personIds.includes(absence.absentId));

/**
 * Which of a person's open deadlines in a case would go to whom, and when, if he or she were away: nobody else's. Decided as the case itself
 * would, over an organisation in which the absence stands. Pure; stores nothing. Empty for an absence that is over.
 */
export const ifAway = (
  process: ProcessDefinition,
  state: CaseState,
  now: Instant,
  { org, orgIfAway }: TwoViews,
  absence: PlannedAbsence,
): readonly GoesTo[] => {
  const at = absence.from < now ? now : absence.from;
  if (at >= absence.to) return [];
  const before = standingIn(process, state, org, at);
  const after = standingIn(process, state, orgIfAway, at);
  const rungs = rungsInstead(
    ladderAhead(process, state, now, org),
    ladderAhead(process, state, now, orgIfAway),
    absence,
  );
  const isTheirs = ({ deadlineId }: Deadline): boolean =>
    (ownerOf(state, before, deadlineId).personIds as readonly PersonId[]).includes(absence.absentId);
  return Object.values(state.deadlines)
    .filter((deadline) => isOpen(deadline) && isTheirs(deadline))
    .map((deadline) => ({
      deadline,
      at,
      owner: ownerOf(state, after, deadline.deadlineId),
      rungs: rungs.filter(({ deadlineId }) => deadlineId === deadline.deadlineId),
    }));
};
