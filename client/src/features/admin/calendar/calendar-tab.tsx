import { useCalendar } from '../../../shared/api/admin-queries.ts';
import { ErrorNote } from '../../../shared/ui/error-note.tsx';
import { Loading } from '../../../shared/ui/spinner.tsx';
import { CalendarEditor } from './calendar-editor.tsx';

/** Which days do not count and why, and the way to change the huvudman's own. */
export const CalendarTab = () => {
  const calendar = useCalendar();
  if (calendar.isPending) return <Loading />;
  if (calendar.data === undefined) return <ErrorNote error={calendar.error} onRetry={() => void calendar.refetch()} />;
  return <CalendarEditor key={calendar.data.version} calendar={calendar.data} />;
};
