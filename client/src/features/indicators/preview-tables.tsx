import type { IndicatorPreview, IndicatorsView } from '../../../../src/contract/wire-indicators.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { type Column, Table } from '../../shared/ui/table.tsx';
import { periodName } from './indicator-rows.ts';

type Point = IndicatorPreview['firstAdded'][number] & Partial<Pick<IndicatorPreview['firstChanged'][number], 'before'>>;
type Refused = IndicatorPreview['firstRefused'][number];

const FAULTS = [
  'unknownIndicator',
  'unknownUnit',
  'ambiguousUnit',
  'notAPeriod',
  'notANumber',
  'outOfBounds',
  'notACount',
  'tooFew',
  'notAGroup',
  'twice',
] as const;

const useFault = (): ((code: string) => string) => {
  const t = useT();
  return (code) => {
    const known = FAULTS.find((one) => one === code);
    return known === undefined ? code : t(`indicators.fault_${known}`);
  };
};

const RefusedRows = ({ rows, caption }: { readonly rows: readonly Refused[]; readonly caption: string }) => {
  const t = useT();
  const fault = useFault();
  const columns: readonly Column<Refused>[] = [
    { id: 'row', title: t('indicators.row'), isRowHeader: true, isNumeric: true, cell: ({ row }) => row },
    {
      id: 'column',
      title: t('indicators.column'),
      cell: ({ column }) => (column === undefined ? '–' : t(`indicators.column_${column}`)),
    },
    { id: 'why', title: t('indicators.why'), cell: ({ code }) => fault(code) },
  ];
  return <Table caption={caption} isCaptionSeen columns={columns} rows={rows} keyOf={({ row }) => String(row)} />;
};

export interface PreviewTablesProps {
  readonly preview: IndicatorPreview;
  readonly indicators: IndicatorsView['indicators'];
}

/** What a file would add, change and not take. */
export const PreviewTables = ({ preview, indicators }: PreviewTablesProps) => {
  const t = useT();
  const format = useFormat();
  const nameOf = (id: string): string => indicators.find((one) => one.id === id)?.name ?? id;
  const columns: readonly Column<Point>[] = [
    {
      id: 'indicator',
      title: t('indicators.column_indicator'),
      isRowHeader: true,
      cell: (one) => nameOf(one.indicatorId),
    },
    { id: 'unit', title: t('indicators.column_unit'), cell: ({ unitName }) => unitName },
    { id: 'group', title: t('indicators.group'), cell: ({ group }) => group },
    { id: 'period', title: t('indicators.column_period'), cell: ({ period }) => periodName(period) },
    {
      id: 'value',
      title: t('indicators.column_value'),
      isNumeric: true,
      cell: ({ value, before }) =>
        before === undefined
          ? format.number(value)
          : t('indicators.instead', { before: format.number(before.value), value: format.number(value) }),
    },
  ];
  const keyOf = ({ indicatorId, unitId, group, period }: Point) => [indicatorId, unitId, group, period].join('|');
  const added = t('indicators.wouldAdd', { count: preview.added });
  const changed = t('indicators.wouldChange', { count: preview.changed });
  const refused = t('indicators.wouldRefuse', { count: preview.refused });
  return (
    <div className="stack" role="status">
      <p>{t('indicators.unchanged', { count: preview.unchanged })}</p>
      {preview.refused === 0 ? null : <RefusedRows caption={refused} rows={preview.firstRefused} />}
      {preview.changed === 0 ? null : (
        <Table caption={changed} isCaptionSeen columns={columns} rows={preview.firstChanged} keyOf={keyOf} />
      )}
      {preview.added === 0 ? null : (
        <Table caption={added} isCaptionSeen columns={columns} rows={preview.firstAdded} keyOf={keyOf} />
      )}
    </div>
  );
};
