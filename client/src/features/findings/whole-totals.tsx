import { useReconciliationTotals } from '../../shared/api/finding-queries.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { Loading } from '../../shared/ui/spinner.tsx';
import { useDifference } from './difference.tsx';

/** Whether all that was reported in the whole this läsår is there: the sums, nothing by unit. */
export const WholeTotals = () => {
  const t = useT();
  const format = useFormat();
  const words = useDifference();
  const answer = useReconciliationTotals();
  if (answer.isPending) return <Loading />;
  if (answer.data === undefined) return <ErrorNote error={answer.error} onRetry={() => void answer.refetch()} />;
  const what = words(answer.data);
  const { reported } = answer.data;
  return (
    <Card title={t('findings.whole')}>
      {what === '' ? (
        <Alert tone="ok">
          <p>{reported === null ? t('findings.wholeFew') : t('findings.wholeEven', { count: reported })}</p>
        </Alert>
      ) : (
        <Alert tone="danger">
          <p>{reported === null ? what : t('findings.wholeUneven', { count: format.number(reported), what })}</p>
        </Alert>
      )}
    </Card>
  );
};
