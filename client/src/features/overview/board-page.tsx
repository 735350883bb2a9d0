import { useT } from '../../shared/i18n/language.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';

/** Every open case that I oversee. */
export const BoardPage = () => <PageHeading title={useT()('overview.title')} />;
