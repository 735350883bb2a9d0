import type { CaseId, IncidentId } from '../domain/ids.ts';
import { type CaseScope, isInScope } from '../policies/case-scope.ts';
import { CASES, type CaseDoc, ONE } from './case-doc.ts';
import type { Collection, ProjectionReader, ProjectionWriter } from './store.ts';

/** How many cases there are, and how many incidents they are about: two reports of one incident are two cases. */
export type IncidentCount = { readonly cases: number; readonly incidents: number };

const INCIDENT_COUNTS: Collection<IncidentCount> = { name: 'incidentCounts', entries: () => [] };

const LINKED = 200;

const casesOf = (reader: ProjectionReader, incidentId: IncidentId, limit: number) =>
  reader.find(CASES, { index: 'incident', group: incidentId, limit });

/** The other cases about the same incident that the scope may read, oldest first; at most 200. */
export const linkedCases = async (
  reader: ProjectionReader,
  scope: CaseScope,
  incidentId: IncidentId,
  except: CaseId,
): Promise<readonly CaseDoc[]> =>
  (await casesOf(reader, incidentId, LINKED))
    .map(({ doc }) => doc)
    .filter((doc) => doc.caseId !== except && isInScope(scope, doc));

const countsOf = async (reader: ProjectionReader): Promise<IncidentCount> =>
  (await reader.get(INCIDENT_COUNTS, ONE)) ?? { cases: 0, incidents: 0 };

/** All cases ever opened and the incidents they are about. Names nobody and no place: for statistics of the whole. */
export const countIncidents = (reader: ProjectionReader): Promise<IncidentCount> => countsOf(reader);

const isAlone = async (reader: ProjectionReader, incidentId: IncidentId): Promise<boolean> =>
  (await casesOf(reader, incidentId, 2)).length === 1;

const isDeserted = async (reader: ProjectionReader, incidentId: IncidentId): Promise<boolean> =>
  (await casesOf(reader, incidentId, 1)).length === 0;

/** Counts the change of a case's row, which is already put. */
export const tallyIncident = async (
  writer: ProjectionWriter,
  before: CaseDoc | undefined,
  after: CaseDoc,
): Promise<void> => {
  if (before?.incidentId === after.incidentId) return;
  const { cases, incidents } = await countsOf(writer);
  const gained = (await isAlone(writer, after.incidentId)) ? 1 : 0;
  const lost = before !== undefined && (await isDeserted(writer, before.incidentId)) ? 1 : 0;
  writer.put(INCIDENT_COUNTS, ONE, {
    cases: cases + (before === undefined ? 1 : 0),
    incidents: incidents + gained - lost,
  });
};
