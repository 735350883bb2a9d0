import type { StatisticsView } from '../../contract/wire-statistics.ts';
import type { MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { type Sheets, statisticsSheets } from '../presenters/statistics-rows.ts';
import { type CountedCall, countedFor, statisticsView } from './statistics.ts';

const sheetsFor = async (deps: AppDeps, call: CountedCall): Promise<Sheets & { readonly name: string }> => {
  const view = statisticsView(deps, await countedFor(deps, call), call.at, call.query.asOf);
  const name = `statistik-${view.process.id}-${view.period.id}`;
  return { ...statisticsSheets(view as StatisticsView, call.lang), name };
};

// What writes the files is loaded when the first is asked for: nobody's start waits for it.

/** The same as the board, as CSV; each line names its definition. */
export const statisticsCsv =
  (deps: AppDeps): MemberHandler<'statisticsCsv'> =>
  async (call) => {
    const { asCsv } = await import('../presenters/as-csv.ts');
    const { numbers, definitions, name } = await sheetsFor(deps, call);
    return { body: undefined, file: { name: `${name}.csv`, bytes: asCsv([...numbers.rows, [], ...definitions.rows]) } };
  };

/** The same as a workbook. */
export const statisticsXlsx =
  (deps: AppDeps): MemberHandler<'statisticsXlsx'> =>
  async (call) => {
    const { asXlsx } = await import('../presenters/as-xlsx.ts');
    const sheets = await sheetsFor(deps, call);
    return { body: undefined, file: { name: `${sheets.name}.xlsx`, bytes: await asXlsx(sheets) } };
  };
