import { useT } from '../shared/i18n/language.tsx';
import { useConnection } from '../shared/live/live.tsx';
import { Alert } from '../shared/ui/alert.tsx';
import { Button } from '../shared/ui/button.tsx';
import { useIsOnline } from '../shared/ui/use-is-online.ts';

/** What is wrong with the contact, or with this page's age. */
export const Banners = () => {
  const t = useT();
  const isOnline = useIsOnline();
  const connection = useConnection();
  if (!isOnline || connection === 'lost')
    return (
      <aside className="banner" aria-label={t('common.notice')}>
        <Alert tone="warn">
          <p>{t('common.offline')}</p>
        </Alert>
      </aside>
    );
  if (connection === 'outdated')
    return (
      <aside className="banner" aria-label={t('common.notice')}>
        <Alert>
          <p>{t('common.newVersion')}</p>
          <Button onPress={() => location.reload()}>{t('common.reload')}</Button>
        </Alert>
      </aside>
    );
  return null;
};
