import { useT } from '../../shared/i18n/language.tsx';
import { Badge } from '../../shared/ui/badge.tsx';

export interface Uneven {
  readonly missing: number;
  readonly surplus: number;
}

/** The difference in words: how many are missing, how many too many. Empty when it adds up. */
export const useDifference = (): ((counts: Uneven) => string) => {
  const t = useT();
  return ({ missing, surplus }) =>
    [
      ...(missing > 0 ? [t('findings.missing', { count: missing })] : []),
      ...(surplus > 0 ? [t('findings.surplus', { count: surplus })] : []),
    ].join(', ');
};

/** The difference with a picture beside the words. */
export const Difference = ({ counts }: { readonly counts: Uneven }) => {
  const t = useT();
  const words = useDifference()(counts);
  return words === '' ? (
    <Badge tone="ok" icon="check">
      {t('findings.even')}
    </Badge>
  ) : (
    <Badge tone="danger" icon="warn">
      {words}
    </Badge>
  );
};
