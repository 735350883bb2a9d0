import type { Process } from '../../../../../src/contract/index.ts';
import { useFormat } from '../../../shared/i18n/format.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import type { Limit, OptionValue, PolicyChange } from './policy-changes.ts';

/** How limits, options and changes are said. */
export const usePolicyWords = (process: Process) => {
  const t = useT();
  const format = useFormat();
  const limit = ({ unit, amount }: Limit): string => {
    switch (unit) {
      case 'sameDay':
        return t('admin.limitSameDay');
      case 'hour':
        return t('admin.limitHours', { count: amount });
      case 'calendarDay':
        return t('admin.limitCalendarDays', { count: amount });
      case 'workingDay':
        return t('admin.limitWorkingDays', { count: amount });
      default:
        return unit satisfies never;
    }
  };
  const option = (value: OptionValue): string => {
    if (typeof value === 'boolean') return t(value ? 'admin.yes' : 'admin.no');
    return typeof value === 'number' ? format.number(value) : value;
  };
  const deadline = (ruleId: string): string => process.texts.deadlines[ruleId] ?? ruleId;
  const optionName = (name: string): string => process.texts.options[name] ?? name;
  const change = (one: PolicyChange): string =>
    one.kind === 'limit'
      ? t('admin.change', { what: deadline(one.name), before: limit(one.before), after: limit(one.after) })
      : t('admin.change', { what: optionName(one.name), before: option(one.before), after: option(one.after) });
  return { limit, deadline, optionName, change };
};
