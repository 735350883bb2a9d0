import type { DeadlineView } from '../../../../src/contract/wire.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Disclosure } from '../../shared/ui/disclosure.tsx';
import { DayCalendar } from './day-calendar.tsx';
import { SaveExplanation } from './save-explanation.tsx';

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
        <DayCalendar days={deadline.days} schoolDays={deadline.schoolDays} dueAt={deadline.dueAt} />
        <SaveExplanation deadlineId={deadline.deadlineId} />
      </div>
    </Disclosure>
  );
};
