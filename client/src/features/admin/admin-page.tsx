import { useT } from '../../shared/i18n/language.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';

/** People, units, delegations and routines. */
export const AdminPage = () => <PageHeading title={useT()('admin.title')} />;
