import { usePublishedStatistics } from '../../shared/api/statistics-queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { NamndReports } from './namnd-reports.tsx';

/** The newest reports to the nämnd, for the huvudman's own people; nothing for others, and while nothing is published. */
export const ReportsCard = () => {
  const t = useT();
  const { data } = usePublishedStatistics({});
  if (data?.hasReport !== true) return null;
  return (
    <Card title={t('findings.reportsCard')}>
      <NamndReports year={data.year} halves={data.halves} />
    </Card>
  );
};
