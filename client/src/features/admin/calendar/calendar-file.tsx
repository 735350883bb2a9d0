import { useState } from 'react';
import type { z } from 'zod';
import type { readDays } from '../../../../../src/contract/wire.ts';
import { useReadCalendarFile } from '../../../shared/api/mutations.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { ErrorNote } from '../../../shared/ui/error-note.tsx';
import { NativeField } from '../../../shared/ui/native-field.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { useKnownUnits } from '../choices.ts';
import { useCalendarWords } from './calendar-words.ts';
import type { OwnDays } from './own-days.ts';

type ReadDays = z.infer<typeof readDays>;

/** Larger files are not even sent. */
const LARGEST_BYTES = 200_000;
/** In the list of whose days it is; no unit has such an id. */
const HUVUDMAN = '-';

interface ReadProps {
  readonly read: ReadDays;
  readonly onAdd: () => void;
  readonly onDrop: () => void;
}

const WhatWasRead = ({ read, onAdd, onDrop }: ReadProps) => {
  const t = useT();
  const words = useCalendarWords();
  const added = [
    ...Object.entries(read.huvudmanDays).map(([date, name]) => words.ownDay(date, name)),
    ...read.schoolDays.map(words.schoolDay),
  ];
  const refused = read.refused.map(({ name, from, code }) => {
    const what = name === '' ? t('calendar.unnamed') : name;
    return words.because(from === undefined ? what : words.ownDay(from, what), code);
  });
  if (read.unreadable !== undefined)
    return (
      <Alert tone="warn" isUrgent>
        {t(`calendar.unreadable_${read.unreadable}`)}
      </Alert>
    );
  const lists = [
    { title: t('calendar.wouldAdd', { count: added.length }), items: added },
    { title: t('calendar.wouldRefuse', { count: refused.length }), items: refused },
  ];
  return (
    <div className="stack" role="status">
      {lists.map(({ title, items }) => (
        <div key={title} className="stack stack--tight">
          <p className="strong">{title}</p>
          <ul className="own-days">
            {items.map((item, index) => (
              <li key={`${index} ${item}`}>{item}</li>
            ))}
          </ul>
        </div>
      ))}
      <div className="row">
        <Button look="primary" isDisabled={added.length === 0} onPress={onAdd}>
          {t('calendar.addRead')}
        </Button>
        <Button onPress={onDrop}>{t('calendar.dropRead')}</Button>
      </div>
    </div>
  );
};

export interface CalendarFileProps {
  readonly draft: OwnDays;
  readonly onChange: (draft: OwnDays) => void;
}

/** Has an iCalendar file looked at, shows what it would add and what not, and adds it to the draft when asked to. */
export const CalendarFile = ({ draft, onChange }: CalendarFileProps) => {
  const t = useT();
  const schools = useKnownUnits().filter(({ kind }) => kind === 'skolenhet');
  const [whose, setWhose] = useState<string | undefined>();
  const [isTooLarge, setIsTooLarge] = useState(false);
  const file = useReadCalendarFile();
  const look = async (chosen: File | undefined) => {
    file.reset();
    setIsTooLarge(chosen !== undefined && chosen.size > LARGEST_BYTES);
    if (chosen === undefined || whose === undefined || chosen.size > LARGEST_BYTES) return;
    file.mutate({ ics: await chosen.text(), unitId: whose === HUVUDMAN ? null : whose, draft });
  };
  const add = ({ huvudmanDays, schoolDays }: ReadDays) => {
    onChange({
      huvudmanDays: { ...draft.huvudmanDays, ...huvudmanDays },
      schoolDays: [...draft.schoolDays, ...schoolDays],
    });
    file.reset();
  };
  return (
    <div className="stack">
      <p className="soft measure">{t('calendar.fileLead')}</p>
      <Select
        label={t('calendar.fileFor')}
        options={[
          { value: HUVUDMAN, label: t('calendar.fileForHuvudman') },
          ...schools.map((unit) => ({ value: unit.unitId, label: unit.name })),
        ]}
        value={whose}
        onChange={(value) => {
          file.reset();
          setWhose(value);
        }}
      />
      {whose === undefined ? null : (
        <NativeField key={whose} label={t('calendar.choose')} hint={t('calendar.chooseHint')}>
          {(ids) => (
            <input
              {...ids}
              className="input"
              type="file"
              accept=".ics,text/calendar"
              onChange={({ target }) => void look(target.files?.[0])}
            />
          )}
        </NativeField>
      )}
      {isTooLarge ? (
        <Alert tone="warn" isUrgent>
          {t('calendar.unreadable_tooLarge')}
        </Alert>
      ) : null}
      {file.isPending ? <p role="status">{t('calendar.reading')}</p> : null}
      {file.error === null ? null : <ErrorNote error={file.error} />}
      {file.data === undefined ? null : (
        <WhatWasRead read={file.data} onAdd={() => file.data && add(file.data)} onDrop={() => file.reset()} />
      )}
    </div>
  );
};
