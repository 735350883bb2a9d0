import { useNavigate } from '@tanstack/react-router';
import type { CaseListSearch } from '../../app/search.ts';
import { useProcesses } from '../../shared/api/queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Disclosure } from '../../shared/ui/disclosure.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { UnitSelect } from '../overview/unit-select.tsx';
import { statesToChoose } from './row-words.ts';

type Narrowed = 'unitId' | 'processId' | 'state';
const NARROWED = ['unitId', 'processId', 'state'] as const satisfies readonly Narrowed[];

/** How many things a list is narrowed to. */
export const narrowedBy = (search: CaseListSearch): number =>
  NARROWED.filter((name) => search[name] !== undefined).length;

const useNarrow = () => {
  const navigate = useNavigate({ from: '/arenden' });
  return (change: Partial<Record<Narrowed, string | undefined>>) =>
    void navigate({
      replace: true,
      search: ({ ...search }: CaseListSearch) => {
        const next: Record<string, string | undefined> = { ...search, ...change };
        if ('processId' in change) next.state = undefined; // states belong to a process
        return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined));
      },
    });
};

/** What a list is narrowed to; kept in the address, so that it can be saved as a bookmark. */
export const CaseFilters = ({ search }: { readonly search: CaseListSearch }) => {
  const t = useT();
  const narrow = useNarrow();
  const processes = useProcesses().data ?? [];
  const process = processes.length === 1 ? processes[0] : processes.find(({ id }) => id === search.processId);
  const count = narrowedBy(search);
  return (
    <Disclosure title={count === 0 ? t('tasks.filters') : t('tasks.filtersCount', { count })} isOpenFirst={count > 0}>
      <div className="row case-filters">
        <UnitSelect label={t('tasks.unit')} value={search.unitId} onChange={(unitId) => narrow({ unitId })} />
        {processes.length < 2 ? null : (
          <Select
            label={t('tasks.process')}
            placeholder={t('tasks.allProcesses')}
            options={processes.map(({ id, texts }) => ({ value: id, label: texts.name }))}
            value={search.processId}
            onChange={(processId) => narrow({ processId })}
          />
        )}
        {process === undefined ? null : (
          <Select
            label={t('tasks.state')}
            placeholder={t('tasks.allStates')}
            options={statesToChoose(process)}
            value={search.state}
            onChange={(state) => narrow({ state })}
          />
        )}
        {count === 0 ? null : (
          <Button look="quiet" onPress={() => narrow({ unitId: undefined, processId: undefined, state: undefined })}>
            {t('tasks.clearFilters')}
          </Button>
        )}
      </div>
    </Disclosure>
  );
};
