import type { DocumentBasisView } from '../../../../src/contract/wire-basis.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { periodName } from '../indicators/indicator-rows.ts';
import { FiguresTable } from './figures-table.tsx';

type Published = DocumentBasisView['published'][number];

const HALVES = { ht: 'statistics.halfHt', vt: 'statistics.halfVt', year: 'statistics.halfYear' } as const;

/** What is published of the unit and of the whole, for who may not count the unit. */
export const PublishedFigures = ({ published, unit }: Pick<DocumentBasisView, 'published' | 'unit'>) => {
  const t = useT();
  const format = useFormat();
  const words = (count: number | null | undefined): string => {
    if (count === undefined) return '–';
    return count === null ? t('statistics.withheld') : format.number(count);
  };
  const ofUnit = ({ tables }: Published, half: string) =>
    tables.flatMap(({ cells }) => cells).find((cell) => cell.value === unit.unitId && cell.half === half)?.count;
  return (
    <section className="basis__part">
      <h3>{t('basis.published')}</h3>
      <p className="soft small">{t('basis.publishedText')}</p>
      {published.length === 0 ? <p className="soft">{t('basis.noPublished')}</p> : null}
      {published.map((one) => (
        <FiguresTable
          key={`${one.process.id}|${one.year}`}
          title={`${one.process.title}, ${periodName(one.year)}`}
          definition="published"
          asOf={one.halves.at(-1)?.asOf ?? ''}
          of={t('basis.half')}
          columns={[unit.name, t('basis.whole')]}
          rows={one.totals.map(({ half, count }) => ({
            id: half,
            title: t(HALVES[half]),
            cells: [words(ofUnit(one, half)), words(count)],
          }))}
        />
      ))}
    </section>
  );
};
