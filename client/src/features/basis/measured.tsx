import type { DocumentBasisView } from '../../../../src/contract/wire-basis.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { periodName } from '../indicators/indicator-rows.ts';
import { FiguresTable } from './figures-table.tsx';

/** What is measured outside of the unit: the newest periods of each measure. */
export const Measured = ({ indicators, asOf }: Pick<DocumentBasisView, 'indicators' | 'asOf'>) => {
  const t = useT();
  const format = useFormat();
  return (
    <section className="basis__part">
      <h3>{t('indicators.title')}</h3>
      {indicators.map(({ id, name, definition, unit, points }) => (
        <div key={id}>
          <FiguresTable
            title={name}
            definition="indicator"
            asOf={asOf}
            of={t('basis.period')}
            columns={[t('basis.value')]}
            rows={points.map(({ period, group, value }) => ({
              id: `${period}|${group}`,
              title: group === 'alla' ? periodName(period) : `${periodName(period)}, ${group}`,
              cells: [t(`indicators.${unit}`, { value: format.number(value) })],
            }))}
          />
          <p className="soft small">
            {definition}{' '}
            {t('indicators.from', { sources: [...new Set(points.map(({ source }) => source))].join(', ') })}
          </p>
        </div>
      ))}
    </section>
  );
};
