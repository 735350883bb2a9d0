import { useT } from '../../shared/i18n/language.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';

/** What is much too late, without persons. */
export const NamndPage = () => <PageHeading title={useT()('common.navNamnd')} />;
