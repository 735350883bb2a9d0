import type { CaseView } from '../../../../src/contract/wire.ts';
import { useBasis } from '../../shared/api/basis-queries.ts';
import type { ProposedItems } from '../../shared/form/form-context.ts';

/** What recurs and has not been answered, proposed to the form of a command that takes it. */
export const useProposed = (
  view: Pick<CaseView, 'caseId' | 'hasBasis'>,
  command: string,
): ProposedItems | undefined => {
  const proposals = useBasis(view).data?.proposals;
  if (proposals?.command !== command) return undefined;
  const open = proposals.items.filter(({ standing }) => standing === 'open');
  return { field: proposals.field, items: open.map(({ title, codes }) => ({ title, values: codes })) };
};
