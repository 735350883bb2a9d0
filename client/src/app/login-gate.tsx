import { Welcome } from '../features/start/welcome.tsx';
import { useT } from '../shared/i18n/language.tsx';
import { PageHeading } from '../shared/ui/page-heading.tsx';

/** In place of a page that needs a login, at the page's own address: one is there when one has logged in. */
export const LoginGate = () => {
  const t = useT();
  return (
    <>
      <PageHeading title={t('start.gateTitle')} lead={t('start.gateText')} />
      <Welcome />
    </>
  );
};
