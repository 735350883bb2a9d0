import type { Instant } from '../domain/clock.ts';
import type { UnitId } from '../domain/ids.ts';
import type { ProcessDefinition } from '../engine/process.ts';
import { type CaseScope, isInScope } from '../policies/case-scope.ts';
import { voidOf } from '../statistics/contributions.ts';
import type { CountedProcess } from '../statistics/counted-process.ts';
import { factAsOf } from '../statistics/fact.ts';
import { CASES, type CaseDoc } from './case-doc.ts';
import { pagesOf } from './pages.ts';
import { FACTS } from './statistics-doc.ts';
import type { ProjectionReader } from './store.ts';

const PAGE = 500;

/** Whether the cases of the process are about a person; a pattern has a pseudonym too. */
const isAboutSomebody = ({ commands }: ProcessDefinition, { command }: CaseDoc): boolean =>
  commands[command]?.effects?.subject !== undefined;

/** Cases of the process at the unit about the same person, opened at `since` or later, as far as the scope may read them; only where there are at least `least`. */
export const sameChild = async (
  reader: ProjectionReader,
  scope: CaseScope,
  { process, unitId, since, least }: { process: CountedProcess; unitId: UnitId; since: Instant; least: number },
): Promise<readonly (readonly CaseDoc[])[]> => {
  const bySubject = new Map<string, CaseDoc[]>();
  for await (const page of pagesOf(reader, CASES, { index: 'unit', group: unitId, limit: PAGE }))
    for (const { doc } of page) {
      if (doc.processId !== process.id || doc.subject === undefined || doc.openedAt < since) continue;
      if (!isAboutSomebody(process, doc) || !isInScope(scope, doc)) continue;
      const fact = await reader.get(FACTS, doc.caseId);
      const state = fact && factAsOf(fact);
      if (state !== undefined && voidOf(process.statistics, state) !== undefined) continue;
      bySubject.set(doc.subject, [...(bySubject.get(doc.subject) ?? []), doc]);
    }
  const byAge = (a: CaseDoc, b: CaseDoc): number => (a.openedAt < b.openedAt ? -1 : 1);
  return [...bySubject.values()].filter(({ length }) => length >= least).map((docs) => docs.sort(byAge));
};
