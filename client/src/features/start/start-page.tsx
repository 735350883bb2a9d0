import { useT } from '../../shared/i18n/language.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';

/** What this is, and the way in. */
export const StartPage = () => <PageHeading title={useT()('common.appName')} />;
