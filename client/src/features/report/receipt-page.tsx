import { useT } from '../../shared/i18n/language.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';

/** The receipt of one report. */
export const ReceiptPage = () => <PageHeading title={useT()('common.navReported')} />;
