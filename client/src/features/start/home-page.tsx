import type { Me } from '../../../../src/contract/wire.ts';
import { useCases } from '../../shared/api/queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { Link } from '../../shared/ui/link.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import './start.css';

const WAYS = [
  { view: 'report', to: '/rapportera', title: 'start.wayReport', text: 'start.wayReportText' },
  { view: 'cases', to: '/arenden', title: 'start.wayCases', text: 'start.wayCasesText' },
  { view: 'board', to: '/oversikt', title: 'start.wayBoard', text: 'start.wayBoardText' },
  { view: 'namnd', to: '/namnd', title: 'start.wayNamnd', text: 'start.wayNamndText' },
  { view: 'reported', to: '/rapporter', title: 'start.wayReported', text: 'start.wayReportedText' },
  { view: 'admin', to: '/admin', title: 'start.wayAdmin', text: 'start.wayAdminText' },
] as const;

/** The ways that are mine; whoever handles cases has those first. */
const waysOf = ({ views }: Me) => {
  const mine = WAYS.filter(({ view }) => views.includes(view));
  return [...mine.filter(({ view }) => view === 'cases'), ...mine.filter(({ view }) => view !== 'cases')];
};

/** How many cases wait for me; counted on the first page only. */
const WaitingForMe = () => {
  const t = useT();
  const cases = useCases({ view: 'mine', limit: 100 });
  const rows = cases.data?.pages.flatMap(({ items }) => items) ?? [];
  const late = rows.filter(({ isLate }) => isLate).length;
  if (rows.length === 0) return null;
  return (
    <span className="row">
      <Badge tone="info">{t('start.waiting', { count: rows.length })}</Badge>
      {late === 0 ? null : (
        <Badge tone="danger" icon="warn">
          {t('start.late', { count: late })}
        </Badge>
      )}
    </span>
  );
};

/** What I can do here, the likeliest first. */
export const HomePage = ({ me }: { readonly me: Me }) => {
  const t = useT();
  const roles = [...new Set(me.roles.map(({ unitName }) => unitName))].join(' · ');
  return (
    <>
      <PageHeading title={t('start.hello', { name: me.name.split(' ')[0] ?? me.name })} lead={roles} />
      <ul className="ways">
        {waysOf(me).map(({ view, to, title, text }, index) => (
          <li key={view}>
            <Link to={to} className={index === 0 ? 'choice-card choice-card--main' : 'choice-card'}>
              <span className="choice-card__title row">
                {t(title)}
                <Icon name="next" />
              </span>
              <span className="choice-card__text">{t(text)}</span>
              {view === 'cases' ? <WaitingForMe /> : null}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
};
