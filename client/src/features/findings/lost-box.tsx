import { useLost } from '../../shared/api/finding-queries.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Link } from '../../shared/ui/link.tsx';
import { useDifference } from './difference.tsx';

/** So many are named here; the page has all. */
const FIRST_SHOWN = 5;

/** Seen when something that was reported is not accounted for; else a way to the page that shows it. */
export const LostBox = () => {
  const t = useT();
  const format = useFormat();
  const words = useDifference();
  const items = useLost().data?.items ?? [];
  const way = (
    <Link to="/ingenting-tappat" className="link">
      {items.length === 0 ? t('findings.title') : t('findings.toPage')}
    </Link>
  );
  if (items.length === 0) return <p>{way}</p>;
  return (
    <Alert tone="danger" title={t('findings.lostTitle')} isUrgent>
      <p>{t('findings.lostText')}</p>
      <ul>
        {items.slice(0, FIRST_SHOWN).map(({ unitId, unitName, day, ...counts }) => (
          <li key={`${unitId} ${day}`}>
            {t('findings.lostItem', { unit: unitName, day: format.day(day), what: words(counts) })}
          </li>
        ))}
      </ul>
      {way}
    </Alert>
  );
};
