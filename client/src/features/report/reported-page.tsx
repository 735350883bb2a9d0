import { useT } from '../../shared/i18n/language.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';

/** What I have reported. */
export const ReportedPage = () => <PageHeading title={useT()('common.navReported')} />;
