import { createHash } from 'node:crypto';
import { type CaseId, type CommitId, caseId, commitId, type IncidentId, incidentId } from '../domain/ids.ts';
import type { Principal } from '../domain/principal.ts';

const digest = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

const ownerOf = (principal: Principal): string => (principal.kind === 'system' ? principal.name : principal.personId);

/** Ids that follow from who asks and the key of the request: asked again, the answer is the same case and commit. */
export const openingIds = (
  principal: Principal,
  key: string,
  index: number,
): { caseId: CaseId; incidentId: IncidentId } => ({
  caseId: caseId(`c-${digest([ownerOf(principal), key, String(index)])}`),
  incidentId: incidentId(`i-${digest([ownerOf(principal), key])}`),
});

/** The id of the commit that a request makes. */
export const commandCommitId = (principal: Principal, onCase: CaseId, key: string): CommitId =>
  commitId(`k-${digest([ownerOf(principal), onCase, key])}`);

/** The id of the commit that passes what is due in a case at a version: the same sweep twice is one. */
export const tickCommitId = (onCase: CaseId, version: number): CommitId => commitId(`t-${onCase}-${version}`);
