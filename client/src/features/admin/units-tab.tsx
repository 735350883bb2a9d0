import type { UnitView } from '../../../../src/contract/wire.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { type Column, Table } from '../../shared/ui/table.tsx';
import { AddUnit } from './add-unit.tsx';
import { useKnownUnits, useUnitOptions } from './choices.ts';

const KnownUnits = ({ units }: { readonly units: readonly UnitView[] }) => {
  const t = useT();
  const columns: readonly Column<UnitView>[] = [
    { id: 'name', title: t('admin.name'), isRowHeader: true, cell: ({ name }) => name },
    { id: 'kind', title: t('admin.kind'), cell: ({ kind }) => t(`admin.kind_${kind}`) },
    {
      id: 'parent',
      title: t('admin.parent'),
      cell: ({ parentId }) => units.find(({ unitId }) => unitId === parentId)?.name ?? '–',
    },
    {
      id: 'forms',
      title: t('admin.skolformer'),
      cell: ({ skolformer }) => skolformer.map((form) => t(`admin.form_${form}`)).join(', ') || '–',
    },
    { id: 'code', title: t('admin.enhetskod'), cell: ({ enhetskod }) => enhetskod ?? '–' },
  ];
  return <Table caption={t('admin.unitsKnown')} columns={columns} rows={units} keyOf={({ unitId }) => unitId} />;
};

/** The organisation's units, and the way to add one. */
export const UnitsTab = () => {
  const t = useT();
  const known = useKnownUnits();
  const named = useUnitOptions();
  return (
    <div className="stack">
      <p className="soft">{t('admin.unitsLead')}</p>
      {known.length > 0 ? <KnownUnits units={known} /> : null}
      {known.length > 0 || named.length > 0 ? null : <p>{t('admin.noUnits')}</p>}
      {known.length > 0 || named.length === 0 ? null : (
        <ul className="unit-names">
          {named.map(({ unitId, name }) => (
            <li key={unitId}>{name}</li>
          ))}
        </ul>
      )}
      <Card title={t('admin.addUnit')}>
        <div className="unit-form">
          <AddUnit />
        </div>
      </Card>
    </div>
  );
};
