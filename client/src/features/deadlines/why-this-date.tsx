import type { DeadlineView } from '../../../../src/contract/wire.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Disclosure } from '../../shared/ui/disclosure.tsx';
import { WeekCalendar } from './week-calendar.tsx';

/** How the date came about, in sentences and days. */
export const WhyThisDate = ({ deadline }: { readonly deadline: DeadlineView }) => {
  const t = useT();
  return (
    <Disclosure title={t('deadlines.why')} icon="clock" isQuiet>
      <div className="stack">
        <ul className="why">
          {deadline.explanation.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <WeekCalendar days={deadline.days} dueAt={deadline.dueAt} />
      </div>
    </Disclosure>
  );
};
