import type { CountedBasis, DocumentBasisView } from '../../../../src/contract/wire-basis.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { periodName } from '../indicators/indicator-rows.ts';
import { FiguresTable } from './figures-table.tsx';
import { FoldedFigures } from './folded-figures.tsx';

interface CountedProps extends Pick<DocumentBasisView, 'asOf' | 'years'> {
  readonly counted: CountedBasis;
}

/** How many cases, and on how many pupils, in each läsår. */
const Totals = ({ asOf, years, counted: { totals } }: CountedProps) => {
  const t = useT();
  const format = useFormat();
  const columns = years.map(({ id }) => periodName(id));
  const numbers = (of: (one: CountedBasis['totals'][number]) => number | null) =>
    totals.map((one) => {
      const number = of(one);
      return number === null ? '–' : format.number(number);
    });
  const rows = [
    { id: 'opened', title: t('basis.opened'), cells: numbers(({ opened }) => opened) },
    { id: 'closed', title: t('basis.closed'), cells: numbers(({ closed }) => closed) },
    { id: 'reopened', title: t('basis.reopened'), cells: numbers(({ reopened }) => reopened) },
  ];
  const common = { asOf, columns, of: t('basis.what') };
  return (
    <>
      <FiguresTable {...common} title={t('basis.cases')} definition="opened" rows={rows} />
      <FiguresTable
        {...common}
        title={t('basis.per100')}
        definition="per100"
        rows={[
          { id: 'per100', title: t('basis.cases'), cells: numbers(({ per100 }) => per100) },
          { id: 'pupils', title: t('basis.pupils'), cells: numbers(({ pupils }) => pupils) },
        ]}
      />
    </>
  );
};

/** Types, places, times, causes: by whatever the cases are told apart. */
const Dimensions = ({ asOf, years, counted: { dimensions, outcomes } }: CountedProps) => {
  const t = useT();
  const format = useFormat();
  const columns = years.map(({ id }) => periodName(id));
  const cellsOf = (counts: readonly number[]) => counts.map((count) => format.number(count));
  return (
    <>
      {dimensions.map(({ id, title, values, isMultiple }) => (
        <FoldedFigures
          key={id}
          {...{ title, asOf, columns }}
          definition="dimension"
          of={title}
          rows={values.map(({ value, title: words, counts }) => ({
            ...{ id: value, title: words },
            cells: cellsOf(counts),
          }))}
        >
          {isMultiple ? <p className="soft small">{t('statistics.multiple')}</p> : null}
        </FoldedFigures>
      ))}
      <FoldedFigures
        {...{ asOf, columns }}
        title={t('statistics.outcomes')}
        definition="outcome"
        of={t('statistics.outcome')}
        rows={outcomes.map(({ id, title, counts }) => ({ id, title, cells: cellsOf(counts) }))}
      />
    </>
  );
};

/** How long the steps took, and how much was in time. Of the newest läsår. */
const Times = ({ asOf, counted: { leadTimes, withinPolicy } }: CountedProps) => {
  const t = useT();
  const format = useFormat();
  const timed = leadTimes.filter(({ count }) => count > 0);
  const lengthOf = (unit: 'hour' | 'day', value: number | null) =>
    value === null ? '–' : t(unit === 'hour' ? 'basis.hours' : 'basis.days', { count: format.number(value) });
  return (
    <>
      <FoldedFigures
        title={t('basis.leadTimes')}
        definition="leadTime"
        asOf={asOf}
        of={t('statistics.step')}
        columns={[t('statistics.median'), t('basis.nineInTen')]}
        rows={timed.map(({ id, title, unit, median, p90 }) => ({
          ...{ id, title },
          cells: [lengthOf(unit, median), lengthOf(unit, p90)],
        }))}
      />
      <FoldedFigures
        title={t('basis.withinPolicy')}
        definition="withinPolicy"
        asOf={asOf}
        of={t('statistics.rule')}
        columns={[t('statistics.inTime'), t('statistics.late'), t('statistics.share')]}
        rows={withinPolicy.map(({ ruleId, title, inTime, late, share }) => ({
          ...{ id: ruleId, title },
          cells: [
            format.number(inTime),
            format.number(late),
            share === null ? '–' : t('statistics.percent', { percent: Math.round(share * 100) }),
          ],
        }))}
      />
    </>
  );
};

/** Kinds of measures by how it went. */
const Tried = ({ asOf, counted: { tried } }: CountedProps) => {
  const t = useT();
  const format = useFormat();
  return tried.map(({ id, title, effects, kinds }) => (
    <FoldedFigures
      key={id}
      {...{ title, asOf }}
      under={t('basis.tried')}
      definition="tried"
      of={t('basis.kind')}
      columns={effects.map((effect) => effect.title)}
      rows={kinds.map(({ value, title: kind, counts }) => ({
        ...{ id: value, title: kind },
        cells: counts.map((count) => (count === null ? t('basis.few') : format.number(count))),
      }))}
    >
      <p className="soft small">{t('basis.triedText')}</p>
    </FoldedFigures>
  ));
};

/** What is counted of the cases of one kind at the unit. */
export const Counted = (props: CountedProps) => {
  const t = useT();
  const { counted } = props;
  const isAny = counted.totals.some(({ opened, voided }) => opened + voided > 0);
  return (
    <section className="basis__part">
      <h3>{counted.process.title}</h3>
      {isAny ? (
        <>
          <Totals {...props} />
          <Tried {...props} />
          <Dimensions {...props} />
          <Times {...props} />
        </>
      ) : (
        <p className="soft">{t('basis.noCases')}</p>
      )}
    </section>
  );
};
