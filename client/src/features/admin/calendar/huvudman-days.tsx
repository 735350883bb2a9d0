import { useState } from 'react';
import type { CalendarView } from '../../../../../src/contract/wire.ts';
import { FormFrame } from '../../../shared/form/form-frame.tsx';
import { useSmallForm } from '../../../shared/form/use-small-form.ts';
import { useFormat } from '../../../shared/i18n/format.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useCalendarWords } from './calendar-words.ts';
import { type OwnDays, withHuvudmanDay, withoutHuvudmanDay } from './own-days.ts';

export interface OwnDaysProps {
  readonly calendar: CalendarView;
  readonly draft: OwnDays;
  readonly onChange: (draft: OwnDays) => void;
}

interface DayFormProps extends OwnDaysProps {
  /** The date of the day that is changed; absent for a new one. */
  readonly date: string | undefined;
  readonly onDone: () => void;
}

const DayForm = ({ calendar, draft, onChange, date, onDone }: DayFormProps) => {
  const t = useT();
  const { knownFrom, knownTo } = calendar;
  const form = useSmallForm({
    initial: { date: date ?? '', name: date === undefined ? '' : (draft.huvudmanDays[date] ?? '') },
    required: ['date', 'name'],
    onSend: async (values) => {
      const rest = date === undefined ? draft : withoutHuvudmanDay(draft, date);
      onChange(withHuvudmanDay(rest, values.date, values.name.trim()));
      onDone();
    },
  });
  return (
    <FormFrame form={form} submitLabel={t(date === undefined ? 'calendar.addOwn' : 'calendar.save')}>
      <DateField label={t('calendar.date')} {...form.field('date')} min={knownFrom} max={knownTo} />
      <TextField label={t('calendar.name')} {...form.field('name')} maxLength={100} />
      {date === undefined ? null : (
        <div>
          <Button look="quiet" onPress={onDone}>
            {t('calendar.cancelEdit')}
          </Button>
        </div>
      )}
    </FormFrame>
  );
};

const Bridges = ({ calendar, draft, onChange }: OwnDaysProps) => {
  const t = useT();
  const format = useFormat();
  const dates = calendar.bridgeDays.filter((date) => draft.huvudmanDays[date] === undefined);
  if (dates.length === 0) return null;
  return (
    <fieldset className="stack stack--tight">
      <legend className="strong">{t('calendar.bridges')}</legend>
      <div className="row">
        {dates.map((date) => (
          <Button key={date} onPress={() => onChange(withHuvudmanDay(draft, date, t('calendar.bridge')))}>
            {t('calendar.addBridge', { day: format.day(date) })}
          </Button>
        ))}
      </div>
    </fieldset>
  );
};

/** The huvudman's own days off of the läsår shown: add, rename, move and remove. */
export const HuvudmanDays = (props: OwnDaysProps) => {
  const { calendar, draft, onChange } = props;
  const t = useT();
  const format = useFormat();
  const words = useCalendarWords();
  const [edited, setEdited] = useState<string | undefined>();
  const first = calendar.schoolYears[0]?.from ?? '';
  const days = Object.entries(draft.huvudmanDays).filter(([date]) => date >= first);
  return (
    <div className="stack">
      <p className="soft measure">{t('calendar.ownLead')}</p>
      {days.length === 0 ? <p>{t('calendar.noOwn')}</p> : null}
      <ul className="own-days measure">
        {days.sort().map(([date, name]) => (
          <li key={date} className="row row--between">
            <span>{words.ownDay(date, name)}</span>
            <span className="row">
              <Button
                look="quiet"
                aria-label={t('calendar.editOf', { name, day: format.day(date) })}
                onPress={() => setEdited(date)}
              >
                {t('calendar.edit')}
              </Button>
              <Button
                look="quiet"
                aria-label={t('calendar.removeOf', { name, day: format.day(date) })}
                onPress={() => onChange(withoutHuvudmanDay(draft, date))}
              >
                {t('calendar.remove')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <Bridges {...props} />
      <DayForm key={edited ?? ''} {...props} date={edited} onDone={() => setEdited(undefined)} />
    </div>
  );
};
