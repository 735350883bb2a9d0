import { useState } from 'react';
import { useT } from '../../../shared/i18n/language.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { type Column, Table } from '../../../shared/ui/table.tsx';
import { useKnownUnits } from '../choices.ts';
import { useCalendarWords } from './calendar-words.ts';
import type { OwnDaysProps } from './huvudman-days.tsx';
import { keyOfDays, type SchoolDays, withoutSchoolDays, withSchoolDays } from './own-days.ts';
import { SchoolDaysForm } from './school-days-form.tsx';

interface DaysOfUnitProps extends OwnDaysProps {
  readonly unitId: string;
}

const DaysOfUnit = ({ calendar, draft, onChange, unitId }: DaysOfUnitProps) => {
  const t = useT();
  const words = useCalendarWords();
  const [edited, setEdited] = useState<SchoolDays | undefined>();
  const first = calendar.schoolYears[0]?.from ?? '';
  const rows = draft.schoolDays
    .filter((days) => days.unitId === unitId && days.to >= first)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const columns: readonly Column<SchoolDays>[] = [
    { id: 'days', title: t('calendar.date'), isRowHeader: true, cell: words.span },
    { id: 'kind', title: t('calendar.kind'), cell: ({ kind }) => t(`calendar.kind_${kind}`) },
    { id: 'name', title: t('calendar.name'), cell: ({ name }) => name },
    {
      id: 'do',
      title: t('calendar.do'),
      cell: (days) => {
        const which = { name: days.name, day: words.span(days) };
        return (
          <span className="row">
            <Button look="quiet" aria-label={t('calendar.editOf', which)} onPress={() => setEdited(days)}>
              {t('calendar.edit')}
            </Button>
            <Button
              look="quiet"
              aria-label={t('calendar.removeOf', which)}
              onPress={() => onChange(withoutSchoolDays(draft, days))}
            >
              {t('calendar.remove')}
            </Button>
          </span>
        );
      },
    },
  ];
  const caption = t('calendar.schoolTable', { unit: words.unitName(unitId) });
  return (
    <>
      {rows.length === 0 ? (
        <p>{t('calendar.noSchool')}</p>
      ) : (
        <Table caption={caption} columns={columns} rows={rows} keyOf={keyOfDays} />
      )}
      <h3>{t(edited === undefined ? 'calendar.addSchool' : 'calendar.changeSchool')}</h3>
      <SchoolDaysForm
        key={edited === undefined ? '' : keyOfDays(edited)}
        calendar={calendar}
        unitId={unitId}
        old={edited}
        onKeep={(days) => {
          onChange(withSchoolDays(draft, days, edited));
          setEdited(undefined);
        }}
        onCancel={() => setEdited(undefined)}
      />
    </>
  );
};

/** Lov and studiedagar of a skolenhet, and that they move no date. */
export const SchoolDaysCard = (props: OwnDaysProps) => {
  const t = useT();
  const schools = useKnownUnits().filter(({ kind }) => kind === 'skolenhet');
  const [unitId, setUnitId] = useState<string | undefined>();
  return (
    <div className="stack">
      <p className="soft measure">{t('calendar.schoolLead')}</p>
      <Select
        label={t('calendar.unit')}
        options={schools.map((unit) => ({ value: unit.unitId, label: unit.name }))}
        value={unitId}
        onChange={setUnitId}
      />
      {unitId === undefined ? null : <DaysOfUnit key={unitId} {...props} unitId={unitId} />}
    </div>
  );
};
