import { useState } from 'react';
import type { CalendarView } from '../../../../../src/contract/wire.ts';
import { useFormat } from '../../../shared/i18n/format.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CalendarChanges } from './calendar-changes.tsx';
import { CalendarFile } from './calendar-file.tsx';
import { FreeDays } from './free-days.tsx';
import { HuvudmanDays } from './huvudman-days.tsx';
import { ownDaysOf } from './own-days.ts';
import { SchoolDaysCard } from './school-days-card.tsx';

/** Free days of two läsår; the huvudman's own and the schools', to be changed in a draft and published as a new version. */
export const CalendarEditor = ({ calendar }: { readonly calendar: CalendarView }) => {
  const t = useT();
  const format = useFormat();
  const [draft, setDraft] = useState(() => ownDaysOf(calendar));
  const { version, publishedAt, knownFrom, knownTo } = calendar;
  return (
    <div className="stack">
      <p className="soft measure">{t('calendar.lead')}</p>
      <p className="strong">
        {publishedAt === undefined
          ? t('calendar.versionFirst', { version })
          : t('calendar.version', { version, at: format.instant(publishedAt) })}
      </p>
      <p className="soft small">{t('calendar.known', { from: format.day(knownFrom), to: format.day(knownTo) })}</p>
      <Card title={t('calendar.free')}>
        <FreeDays calendar={calendar} huvudmanDays={draft.huvudmanDays} />
      </Card>
      <Card title={t('calendar.own')}>
        <HuvudmanDays calendar={calendar} draft={draft} onChange={setDraft} />
      </Card>
      <Card title={t('calendar.school')}>
        <SchoolDaysCard calendar={calendar} draft={draft} onChange={setDraft} />
      </Card>
      <Card title={t('calendar.file')}>
        <CalendarFile draft={draft} onChange={setDraft} />
      </Card>
      <Card title={t('calendar.changes')}>
        <CalendarChanges calendar={calendar} draft={draft} onReset={() => setDraft(ownDaysOf(calendar))} />
      </Card>
    </div>
  );
};
