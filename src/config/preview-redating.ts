import type { Instant } from '../domain/clock.ts';
import type { DeadlinePlan } from '../domain/deadline.ts';
import type { CaseId } from '../domain/ids.ts';
import { createBreaths } from '../engine/breath.ts';
import type { Deadline } from '../engine/case-state.ts';
import type { LoadedCase } from '../engine/case-store.ts';
import { redatedDeadlines, type Routine } from '../engine/redate.ts';

/** A deadline that another routine would move. */
export interface PreviewedMove {
  readonly loaded: LoadedCase;
  readonly deadline: Deadline;
  readonly plan: DeadlinePlan;
}

/** How many deadlines of a rule would get an earlier date, and how many a later. */
export interface RuleCount {
  readonly earlier: number;
  readonly later: number;
}

/** What a routine would do to open cases. `looked`: cases looked at; `moved`: of them, those in which a date changes. */
export interface Preview {
  readonly looked: number;
  readonly moved: number;
  readonly rules: ReadonlyMap<string, RuleCount>;
}

/** What a preview is made of. Every move is told as it is found. */
export interface PreviewParts {
  /** Open cases, page by page. */
  readonly pages: AsyncIterable<readonly { readonly caseId: CaseId }[]>;
  readonly load: (caseId: CaseId) => Promise<LoadedCase | undefined>;
  readonly routine: Routine;
  readonly at: Instant;
  readonly onMove: (move: PreviewedMove) => void;
}

/** Nobody has decided anything yet. */
const undecided = ({ policy, calendar }: Routine, at: Instant) => ({
  ...{ decisionId: '', decisionNumber: '', by: '', at },
  policyVersion: policy.version,
  calendarVersion: calendar.version,
});

const counted = (before: RuleCount = { earlier: 0, later: 0 }, { deadline, plan }: PreviewedMove): RuleCount =>
  plan.dueAt < deadline.plan.dueAt
    ? { ...before, earlier: before.earlier + 1 }
    : { ...before, later: before.later + 1 };

/** Works out which dates a routine would change, and changes none. Everything else has its turn in between. */
export const previewRedating = async ({ pages, load, routine, at, onMove }: PreviewParts): Promise<Preview> => {
  const order = undecided(routine, at);
  const rules = new Map<string, RuleCount>();
  const breath = createBreaths();
  let [looked, moved] = [0, 0];
  for await (const page of pages) {
    for (const { caseId } of page) {
      await breath();
      const loaded = await load(caseId);
      if (loaded === undefined) continue;
      const moves = redatedDeadlines(loaded.process, loaded.state, order, routine);
      looked += 1;
      moved += moves.length > 0 ? 1 : 0;
      for (const { deadline, plan } of moves) {
        const move = { loaded, deadline, plan };
        rules.set(deadline.ruleId, counted(rules.get(deadline.ruleId), move));
        onMove(move);
      }
    }
  }
  return { looked, moved, rules };
};
