import type { IfAway } from '../../contract/wire-if-away.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import type { LoadedCase } from '../../engine/case-store.ts';
import type { GoesTo, PlannedAbsence } from '../../engine/if-away.ts';
import { deadlineTitle } from './deadline.ts';
import type { Names } from './names.ts';
import { whoInWords } from './words.ts';

/** In which words, and of which absence. */
export interface Saying {
  readonly names: Names;
  readonly lang: Lang;
  readonly absence: PlannedAbsence;
}

/** An open deadline that would go to others. */
export const goesToView = (
  { process, state }: LoadedCase,
  { deadline, at, owner, rungs }: GoesTo,
  { names, lang, absence }: Saying,
): IfAway['items'][number] => {
  const { dueAt } = deadline.plan;
  return {
    caseId: state.caseId,
    caseNumber: state.opening.caseNumber,
    unitName: names.unit(state.unitId),
    deadlineId: deadline.deadlineId,
    title: deadlineTitle(process, deadline.ruleId, lang),
    dueAt,
    isDueMeanwhile: absence.from < dueAt && dueAt <= absence.to,
    at,
    to: whoInWords(process, owner.owner, lang),
    people: names.people(owner.personIds),
    stays: owner.personIds.includes(absence.absentId),
    rungs: rungs.map(({ at: rungAt, kind, personIds }) => ({ at: rungAt, kind, people: names.people(personIds) })),
  };
};
