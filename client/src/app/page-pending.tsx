import { Loading } from '../shared/ui/spinner.tsx';

/** Shown while a page is fetched. */
export const PagePending = () => <Loading />;
