import type { Instant } from '../domain/clock.ts';
import type { CaseId } from '../domain/ids.ts';
import { CASES, subjectGroup } from './case-doc.ts';
import type { ProjectionReader } from './store.ts';

/** Which earlier cases are counted. */
export interface EarlierQuery {
  readonly processId: string;
  /** Pseudonym of the person the cases are about. */
  readonly subject: string;
  /** Opened then or later. */
  readonly since: Instant;
  readonly except: CaseId;
}

/** Nobody is the subject of more cases than this within the days counted; if so, it is as many as matter. */
const MOST = 1000;

/** Cases of the process about the same person opened at `since` or later, open and closed. At most 1 000 are counted. */
export const countEarlier = async (reader: ProjectionReader, query: EarlierQuery): Promise<number> => {
  const group = subjectGroup(query.processId, query.subject);
  const found = await reader.find(CASES, { index: 'subject', group, from: query.since, limit: MOST });
  return found.filter(({ key }) => key !== query.except).length;
};
