import type { WheelView } from '../../../../../src/contract/wire-arshjul.ts';
import { useLanguage, useT } from '../../../shared/i18n/language.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';

/** One activity of a wheel. */
export type ActivityView = WheelView['activities'][number];

export interface ActivityRowProps {
  readonly activity: ActivityView;
  readonly onChange: (activity: ActivityView) => void;
  readonly onRemove: () => void;
}

const numberIn = (text: string): number => (text.trim() === '' ? 0 : Number(text.replace(/\D/g, '')));

/** When an activity is to be done, and how long before it is opened; or away with it. */
export const ActivityRow = ({ activity, onChange, onRemove }: ActivityRowProps) => {
  const t = useT();
  const { language } = useLanguage();
  const { when, leadDays, level, owner } = activity;
  const title = activity.title[language];
  return (
    <fieldset className="arshjul-activity">
      <legend className="strong">{title}</legend>
      <p className="soft small">
        {t(`arshjul.level_${level}`)} · {t(`admin.role_${owner}`)}
      </p>
      <div className="arshjul-activity__fields">
        {when.kind === 'day' ? (
          <TextField
            label={t('arshjul.monthDay')}
            value={when.monthDay}
            onChange={(monthDay) => onChange({ ...activity, when: { kind: 'day', monthDay } })}
            maxLength={5}
          />
        ) : (
          <TextField
            label={t('arshjul.week')}
            inputMode="numeric"
            value={String(when.week)}
            onChange={(week) => onChange({ ...activity, when: { ...when, week: numberIn(week) } })}
            maxLength={2}
          />
        )}
        <TextField
          label={t('arshjul.leadDays')}
          inputMode="numeric"
          value={String(leadDays)}
          onChange={(days) => onChange({ ...activity, leadDays: numberIn(days) })}
          maxLength={3}
        />
        <Button onPress={onRemove}>{t('arshjul.removeOf', { title })}</Button>
      </div>
    </fieldset>
  );
};
