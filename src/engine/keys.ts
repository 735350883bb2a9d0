import { hash } from 'node:crypto';
import { type CaseId, type CommitId, caseId, commitId, type IncidentId, incidentId } from '../domain/ids.ts';
import { nameOf, type Principal } from '../domain/principal.ts';
import type { Commit } from '../log/commit.ts';

const digest = (parts: readonly string[]): string => hash('sha256', JSON.stringify(parts)).slice(0, 32);

const ownerOf = (principal: Principal): string => (principal.kind === 'system' ? principal.name : nameOf(principal));

/** Ids that follow from who asks and the key of the request: asked again, the answer is the same case and commit. */
export const openingIds = (
  principal: Principal,
  key: string,
  index: number,
): { caseId: CaseId; incidentId: IncidentId } => ({
  caseId: caseId(`c-${digest([ownerOf(principal), key, String(index)])}`),
  incidentId: incidentId(`i-${digest([ownerOf(principal), key])}`),
});

/** Ids of a case that a commit in another case opens. Nobody's request can come upon them: no name of a principal is `spawn`. */
export const spawnedIds = (by: Commit['commitId'], index: string): { caseId: CaseId; commitId: CommitId } => {
  const id = digest(['spawn', by, index]);
  return { caseId: caseId(`c-${id}`), commitId: commitId(`k-${id}`) };
};

/** Ids of a case that the huvudman has planned. No name of a principal is `planned`. */
export const plannedIds = (key: string): { caseId: CaseId; incidentId: IncidentId; commitId: CommitId } => {
  const id = digest(['planned', key]);
  return { caseId: caseId(`c-${id}`), incidentId: incidentId(`i-${id}`), commitId: commitId(`k-${id}`) };
};

/** The incident that a case is given for itself at a version: no other case, and no other parting of this one, has the same. */
export const ownIncidentId = (onCase: CaseId, version: number): IncidentId =>
  incidentId(`i-${digest(['own', onCase, String(version)])}`);

/** The id of the commit that a request makes. */
export const commandCommitId = (principal: Principal, onCase: CaseId, key: string): CommitId =>
  commitId(`k-${digest([ownerOf(principal), onCase, key])}`);

/** The id of the commit that passes what is due in a case at a version: the same sweep twice is one. */
export const tickCommitId = (onCase: CaseId, version: number): CommitId => commitId(`t-${onCase}-${version}`);

/** The id of the commit that hands over the tasks of a case at a version: two nodes make one. */
export const handOverCommitId = (onCase: CaseId, version: number): CommitId => commitId(`h-${onCase}-${version}`);

/** The id of the commit that lets a case follow another routine by a decision: once for each decision. */
export const redateCommitId = (onCase: CaseId, decisionId: string): CommitId =>
  commitId(`k-${digest(['redate', onCase, decisionId])}`);
