import type { StatisticsView } from '../../../../src/contract/wire-statistics.ts';
import type { StatisticsFilter } from '../../shared/api/keys.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { dayBefore, todayInStockholm } from '../../shared/ui/stockholm-time.ts';
import { UnitSelect } from '../overview/unit-select.tsx';
import { PeriodSelect } from './period-select.tsx';

export interface ChoicesProps {
  readonly filter: StatisticsFilter;
  readonly onChange: (filter: StatisticsFilter) => void;
  /** What is shown now. */
  readonly shown: Pick<StatisticsView, 'process' | 'processes' | 'period'>;
}

/** What is counted: of which process, where, when, and as it was known on which day. */
export const Choices = ({ filter, onChange, shown }: ChoicesProps) => {
  const t = useT();
  return (
    <div className="statistics-choices">
      <Select
        label={t('statistics.process')}
        options={shown.processes.map(({ id, title }) => ({ value: id, label: title }))}
        value={filter.processId ?? shown.process.id}
        onChange={(processId) => onChange({ ...filter, processId })}
      />
      <UnitSelect value={filter.unitId} onChange={(unitId) => onChange({ ...filter, unitId })} />
      <PeriodSelect value={filter.period ?? shown.period.id} onChange={(period) => onChange({ ...filter, period })} />
      <DateField
        label={t('statistics.asOf')}
        hint={t('statistics.asOfText')}
        value={filter.asOf ?? ''}
        max={dayBefore(todayInStockholm())}
        onChange={(asOf) => onChange({ ...filter, asOf: asOf === '' ? undefined : asOf })}
      />
    </div>
  );
};
