import { useReceipt } from '../../shared/api/queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { Link } from '../../shared/ui/link.tsx';

const Other = ({ caseId }: { readonly caseId: string }) => {
  const number = useReceipt(caseId).data?.caseNumber;
  if (number === undefined) return null;
  return (
    <li>
      <Link to="/rapporter/$caseId" params={{ caseId }}>
        {number}
      </Link>
    </li>
  );
};

/** The other cases that the same report opened: one for each person it was about. */
export const SameReport = ({ caseIds }: { readonly caseIds: readonly string[] }) => {
  const t = useT();
  if (caseIds.length === 0) return null;
  return (
    <Card title={t('report.sameTitle', { count: caseIds.length + 1 })}>
      <p>{t('report.sameText')}</p>
      <ul>
        {caseIds.map((caseId) => (
          <Other key={caseId} caseId={caseId} />
        ))}
      </ul>
    </Card>
  );
};
