import { useT } from '../../shared/i18n/language.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { todayInStockholm } from '../../shared/ui/stockholm-time.ts';
import { PERIOD_WORDS, periodChoices } from './periods.ts';

export interface PeriodSelectProps {
  readonly value: string;
  /** Undefined: the one that is shown where none is asked for. */
  readonly onChange: (period: string | undefined) => void;
}

/** A läsår, or one half of it. */
export const PeriodSelect = ({ value, onChange }: PeriodSelectProps) => {
  const t = useT();
  const options = periodChoices(todayInStockholm()).map(({ id, kind, from }) => ({
    value: id,
    label: t(PERIOD_WORDS[kind], { from, to: from + 1 }),
  }));
  return <Select label={t('statistics.period')} options={options} value={value} onChange={onChange} />;
};
