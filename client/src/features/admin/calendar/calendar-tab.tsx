import { useCalendar } from '../../../shared/api/admin-queries.ts';
import { NotFetched } from '../../../shared/ui/not-fetched.tsx';
import { CalendarEditor } from './calendar-editor.tsx';

/** Which days do not count and why, and the way to change the huvudman's own. */
export const CalendarTab = () => {
  const calendar = useCalendar();
  if (calendar.data === undefined) return <NotFetched of={calendar} />;
  return <CalendarEditor key={calendar.data.version} calendar={calendar.data} />;
};
