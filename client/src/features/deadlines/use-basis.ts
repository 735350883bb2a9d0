import type { DeadlineView } from '../../../../src/contract/wire.ts';
import { useT } from '../../shared/i18n/language.tsx';

const BASIS = {
  statute: 'deadlines.basisStatute',
  regulation: 'deadlines.basisRegulation',
  policy: 'deadlines.basisPolicy',
} as const satisfies Record<DeadlineView['basis'], string>;

/** Where a number of days comes from, in words: law, regulation or the huvudman's own, and for which paragraph. */
export const useBasis = (): ((rule: Pick<DeadlineView, 'basis' | 'citation'>) => string) => {
  const t = useT();
  return ({ basis, citation }) => t(BASIS[basis], { source: citation });
};
