import type { StatisticsView } from '../../../../src/contract/wire-statistics.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { cellsOf, fullestOf, shadeOf, trimmed } from './numbers.ts';

type Map = StatisticsView['heatMaps'][number];

const titleIn = (values: Map['rows']['values'], value: string): string =>
  values.find((one) => one.value === value)?.title ?? value;

/** When and where: counts in a table whose cells are the darker the more there are. */
export const HeatMap = ({ map }: { readonly map: Map }) => {
  const t = useT();
  const format = useFormat();
  const { rows, columns, title } = map;
  const countOf = cellsOf(map);
  const shown = trimmed(columns.values, ({ value }) =>
    map.cells.some(({ column, count }) => column === value && count > 0),
  );
  const fullest = fullestOf(map);
  if (fullest === undefined) return null;
  return (
    <Card title={title}>
      <p className="soft">
        {t('statistics.heatSays', {
          row: titleIn(rows.values, fullest.row),
          column: titleIn(columns.values, fullest.column),
          count: format.number(fullest.count),
        })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section className="heat" tabIndex={0} aria-label={title}>
        <table className="heat__table">
          <caption className="visually-hidden">{`${rows.title}, ${columns.title}`}</caption>
          <thead>
            <tr>
              <th scope="col">{`${rows.title} / ${columns.title}`}</th>
              {shown.map((column) => (
                <th key={column.value} scope="col">
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.values.map((row) => (
              <tr key={row.value}>
                <th scope="row">{row.title}</th>
                {shown.map((column) => {
                  const count = countOf(row.value, column.value);
                  return (
                    <td
                      key={column.value}
                      className={`heat__cell numeric heat__cell--${shadeOf(count, fullest.count)}`}
                    >
                      {format.number(count)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  );
};
