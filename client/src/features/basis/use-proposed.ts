import type { CaseView } from '../../../../src/contract/wire.ts';
import { useBasis } from '../../shared/api/basis-queries.ts';
import type { Values } from '../../shared/form/form-values.ts';

/** What recurs and has not been answered, as answers for a form to begin with: each is still to be taken or declined. */
export interface Proposed {
  /** Known, or not to be had: the form can begin. */
  readonly isReady: boolean;
  readonly initial: Values;
}

/** What is proposed to the form of a command. */
export const useProposed = (view: Pick<CaseView, 'caseId' | 'hasBasis'>, command: string): Proposed => {
  const { data, isPending, isError } = useBasis(view);
  const proposals = data?.proposals;
  const open = proposals?.command === command ? proposals.items.filter(({ standing }) => standing === 'open') : [];
  return {
    isReady: !view.hasBasis || !isPending || isError,
    initial: proposals && open.length > 0 ? { [proposals.field]: open.map(({ codes }) => ({ ...codes })) } : {},
  };
};
