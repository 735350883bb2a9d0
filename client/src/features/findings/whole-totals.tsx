import { useReconciliationTotals } from '../../shared/api/finding-queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { Loading } from '../../shared/ui/spinner.tsx';
import { useDifference } from './difference.tsx';

/** Whether all that was reported in the whole this läsår is there: nothing by unit, and not how much it is. */
export const WholeTotals = () => {
  const t = useT();
  const words = useDifference();
  const answer = useReconciliationTotals();
  if (answer.isPending) return <Loading />;
  if (answer.data === undefined) return <ErrorNote error={answer.error} onRetry={() => void answer.refetch()} />;
  const what = words(answer.data);
  return (
    <Card title={t('findings.whole')}>
      {what === '' ? (
        <Alert tone="ok">
          <p>{t('findings.wholeEven')}</p>
        </Alert>
      ) : (
        <Alert tone="danger">
          <p>{t('findings.wholeUneven', { what })}</p>
        </Alert>
      )}
    </Card>
  );
};
