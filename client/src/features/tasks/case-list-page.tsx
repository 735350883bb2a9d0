import { useT } from '../../shared/i18n/language.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';

/** Cases, by due. */
export const CaseListPage = () => <PageHeading title={useT()('tasks.title')} />;
