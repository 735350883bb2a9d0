import type { Me } from '../../../src/contract/wire.ts';
import { useT } from '../shared/i18n/language.tsx';
import { Link } from '../shared/ui/link.tsx';

const ITEMS = [
  { view: 'report', to: '/rapportera', title: 'common.navReport' },
  { view: 'reported', to: '/rapporter', title: 'common.navReported' },
  { view: 'cases', to: '/arenden', title: 'common.navCases' },
  { view: 'cases', to: '/borta', title: 'cover.nav' },
  { view: 'board', to: '/oversikt', title: 'common.navBoard' },
  { view: 'board', to: '/statistik', title: 'statistics.nav' },
  { view: 'board', to: '/arshjul', title: 'arshjul.nav' },
  { view: 'namnd', to: '/namnd', title: 'common.navNamnd' },
  { view: 'admin', to: '/admin', title: 'common.navAdmin' },
] as const satisfies readonly { readonly view: Me['views'][number]; readonly to: string; readonly title: string }[];

/** The pages that I have a reason to go to. */
export const Menu = ({ views }: Pick<Me, 'views'>) => {
  const t = useT();
  return (
    <nav aria-label={t('common.menu')}>
      <ul className="nav__list">
        {ITEMS.filter(({ view }) => views.includes(view)).map(({ to, title }) => (
          <li key={to}>
            <Link to={to} className="nav__link" activeOptions={{ includeSearch: false }}>
              {t(title)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
