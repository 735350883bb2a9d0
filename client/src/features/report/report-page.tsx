import { useT } from '../../shared/i18n/language.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';

/** A report, step by step. */
export const ReportPage = () => <PageHeading title={useT()('common.navReport')} />;
