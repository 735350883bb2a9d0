import { useT } from '../../shared/i18n/language.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { Link } from '../../shared/ui/link.tsx';

/** The way to the inbox, with the number of what is new. Placed in the top bar, where there is 44 px for it. */
export const Bell = () => {
  const t = useT();
  return (
    <Link to="/inkorg" className="button button--quiet button--icon" aria-label={t('notifications.title')}>
      <Icon name="bell" />
    </Link>
  );
};
