import { useT } from '../../shared/i18n/language.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';

/** One case. */
export const CasePage = () => <PageHeading title={useT()('case.title')} />;
