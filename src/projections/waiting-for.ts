import type { PersonId } from '../domain/ids.ts';
import { type CaseScope, isInScope } from '../policies/case-scope.ts';
import { CASES, type CaseDoc } from './case-doc.ts';
import { mergeWalk, type Page } from './merge-walk.ts';
import type { ProjectionReader } from './store.ts';

/** Cases in which something waits for somebody, as far as the scope may read them: the nearest due first, at most `limit`. */
export const casesWaitingFor = (
  reader: ProjectionReader,
  scope: CaseScope,
  personId: PersonId,
  limit: number,
): Promise<Page<CaseDoc>> =>
  mergeWalk(reader, CASES, { index: 'mine', groups: [personId], accept: (doc) => isInScope(scope, doc), limit });
