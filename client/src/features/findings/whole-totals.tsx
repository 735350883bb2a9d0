import { useReconciliationTotals } from '../../shared/api/finding-queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { NotFetched } from '../../shared/ui/not-fetched.tsx';
import { useDifference } from './difference.tsx';

/** Whether all that was reported in the whole this läsår is there: nothing by unit, and not how much it is. */
export const WholeTotals = () => {
  const t = useT();
  const words = useDifference();
  const answer = useReconciliationTotals();
  if (answer.data === undefined) return <NotFetched of={answer} />;
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
