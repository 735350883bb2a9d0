import { useT } from '../shared/i18n/language.tsx';
import { ButtonLink } from '../shared/ui/link.tsx';
import { PageHeading } from '../shared/ui/page-heading.tsx';

/** An address that leads nowhere. */
export const NotFoundPage = () => {
  const t = useT();
  return (
    <>
      <PageHeading title={t('common.notFoundTitle')} lead={t('common.notFoundText')} />
      <ButtonLink to="/">{t('common.toStart')}</ButtonLink>
    </>
  );
};
