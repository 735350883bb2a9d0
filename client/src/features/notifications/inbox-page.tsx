import { useT } from '../../shared/i18n/language.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';

/** My notifications. */
export const InboxPage = () => <PageHeading title={useT()('notifications.title')} />;
