import { useState } from 'react';
import type { CalendarView } from '../../../../../src/contract/wire.ts';
import { usePublishCalendar } from '../../../shared/api/mutations.ts';
import { ProblemError } from '../../../shared/api/problem-error.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorNote } from '../../../shared/ui/error-note.tsx';
import { showToast } from '../../../shared/ui/toast.tsx';
import { useCalendarWords } from './calendar-words.ts';
import { daysChanges, type OwnDays, ownDaysOf } from './own-days.ts';

const Refused = ({ error, draft }: { readonly error: unknown; readonly draft: OwnDays }) => {
  const t = useT();
  const words = useCalendarWords();
  const problem = error instanceof ProblemError ? error.problem : undefined;
  if (problem?.slug === 'version-conflict')
    return (
      <Alert tone="warn" isUrgent>
        {t('calendar.conflict')}
      </Alert>
    );
  const placed = (problem?.issues ?? []).flatMap(({ pointer, code }) => {
    const [, part, at = ''] = pointer.split('/');
    const days = part === 'schoolDays' ? draft.schoolDays[Number(at)] : undefined;
    const name = part === 'huvudmanDays' ? draft.huvudmanDays[at] : undefined;
    if (days !== undefined) return [words.because(words.schoolDay(days), code)];
    return name === undefined ? [] : [words.because(words.ownDay(at, name), code)];
  });
  if (placed.length === 0) return <ErrorNote error={error} />;
  return (
    <Alert tone="warn" isUrgent>
      <ul>
        {placed.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Alert>
  );
};

export interface CalendarChangesProps {
  readonly calendar: CalendarView;
  readonly draft: OwnDays;
  readonly onReset: () => void;
}

/** What the draft changes, and the way to publish it after being told that open cases keep their calendar. */
export const CalendarChanges = ({ calendar, draft, onReset }: CalendarChangesProps) => {
  const t = useT();
  const words = useCalendarWords();
  const [isOpen, setIsOpen] = useState(false);
  const publish = usePublishCalendar();
  const changes = daysChanges(ownDaysOf(calendar), draft).map(words.change);
  const list = (
    <ul className="own-days">
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  );
  const send = () =>
    publish.mutate(
      { basedOn: calendar.version, ...draft },
      {
        onSuccess: ({ version }) => showToast(t('calendar.published', { version })),
        onSettled: () => setIsOpen(false),
      },
    );
  return (
    <div className="stack">
      {changes.length === 0 ? <p className="soft">{t('calendar.noChanges')}</p> : list}
      {publish.error === null ? null : <Refused error={publish.error} draft={draft} />}
      <div className="row">
        <Button look="primary" isDisabled={changes.length === 0} onPress={() => setIsOpen(true)}>
          {t('calendar.publish')}
        </Button>
        {changes.length === 0 ? null : (
          <Button
            look="quiet"
            onPress={() => {
              publish.reset();
              onReset();
            }}
          >
            {t('calendar.reset')}
          </Button>
        )}
      </div>
      <Dialog
        title={t('calendar.publishSure', { version: calendar.version + 1 })}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
      >
        <p>{t('calendar.publishText')}</p>
        {list}
        <div className="row">
          <Button look="primary" isPending={publish.isPending} onPress={send}>
            {t('calendar.publishYes')}
          </Button>
          <Button onPress={() => setIsOpen(false)}>{t('common.cancel')}</Button>
        </div>
      </Dialog>
    </div>
  );
};
