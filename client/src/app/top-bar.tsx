import type { Me } from '../../../src/contract/wire.ts';
import { Bell } from '../features/notifications/bell.tsx';
import { useT } from '../shared/i18n/language.tsx';
import { Link } from '../shared/ui/link.tsx';

export const TopBar = ({ me }: { readonly me: Me | null }) => {
  const t = useT();
  return (
    <header className="topbar">
      <div className="topbar__inner">
        <Link to="/" className="topbar__name">
          {t('common.appName')}
        </Link>
        <div className="topbar__end">{me === null ? null : <Bell />}</div>
      </div>
    </header>
  );
};
