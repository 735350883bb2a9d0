import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { DocumentBasisView } from '../../../../src/contract/wire-basis.ts';
import type { CaseView } from '../../../../src/contract/wire.ts';
import { getJson } from './http.ts';
import { keys } from './keys.ts';

/** What stands beside the writing of a document. Not asked for of a case that has none. */
export const useBasis = ({
  caseId,
  hasBasis,
}: Pick<CaseView, 'caseId' | 'hasBasis'>): UseQueryResult<DocumentBasisView> =>
  useQuery({
    queryKey: keys.basis(caseId),
    queryFn: () => getJson<DocumentBasisView>(`/cases/${encodeURIComponent(caseId)}/basis`),
    enabled: hasBasis,
  });
