import { endOfDay } from '../../domain/calendar.ts';
import type { Instant } from '../../domain/clock.ts';
import { type NamndReport, namndReport } from '../../documents/namnd-report.ts';
import { may } from '../../policies/may.ts';
import { countedProcesses } from '../../statistics/counted-process.ts';
import { MEASURES } from '../../statistics/measures.ts';
import { previousOf, yearAt } from '../../statistics/periods.ts';
import { type PublishedHalf, publishedHalves, SMALLEST } from '../../statistics/publishable.ts';
import type { MemberCall, MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { pdfFile } from '../pdf-file.ts';
import { namndSheets } from '../presenters/namnd-sheets.ts';
import { HttpProblem } from '../problems.ts';
import { publishedView } from './published-statistics.ts';
import { wholeTotals } from './reconciliation.ts';

type Call = Pick<MemberCall<'namndReportPdf'>, 'person' | 'query' | 'at' | 'lang'>;

/** Definitions of what the report says. */
const TOLD = ['opened', 'dimension', 'outcome', 'casesWithinPolicy', 'published', 'asOf', 'nothingLost'];

/** Half-years of these läsår are told: the one of the day and those before it, as many as are published. */
const MOST_YEARS = 10;

/** Every half-year that is published, the newest first. */
const allHalves = (at: Instant): readonly PublishedHalf[] => {
  const years = [yearAt(at)];
  while (years.length < MOST_YEARS) years.push(previousOf(years.at(-1) ?? yearAt(at)));
  return years.flatMap(({ id }) => publishedHalves(id, at).toReversed());
};

/** The one asked for, or the newest. @throws HttpProblem `not-found` for what is not published */
const halfAsked = (id: string | undefined, at: Instant): PublishedHalf => {
  const half = allHalves(at).find(({ period }) => id === undefined || period.id === id);
  if (half === undefined) throw new HttpProblem('not-found');
  return half;
};

/** What is told of the half-year, as it was published then: what has been published since changes nothing in it. */
const reportFor = async (
  deps: AppDeps,
  { person, query, at, lang }: Call,
): Promise<NamndReport & { readonly id: string }> => {
  if (!may(person, 'statistics.report', undefined, deps.directory.org(), at)) throw new HttpProblem('forbidden');
  const { half, period, asOf } = halfAsked(query.half, at);
  const then = endOfDay(asOf);
  const before = previousOf(period).year;
  const processes = countedProcesses(deps.processes).map(async ({ id: processId, texts }) => {
    const now = await publishedView(deps, { processId, year: period.year, at: then, lang });
    const earlier = await publishedView(deps, { processId, year: before, at: then, lang });
    return { title: texts[lang].name, ...(now && { now }), ...(earlier && { before: earlier }) };
  });
  const whole = await wholeTotals(deps, period);
  return {
    ...{
      id: period.id,
      told: { year: period.year, half },
      from: period.from,
      to: period.to,
      asOf,
      threshold: SMALLEST,
    },
    processes: await Promise.all(processes),
    whole,
    definitions: TOLD.flatMap((id) => MEASURES.filter((one) => one.id === id)).map(({ [lang]: words }) => words),
  };
};

/** The half-year's report to the nämnd as tagged PDF. */
export const namndReportPdf =
  (deps: AppDeps): MemberHandler<'namndReportPdf'> =>
  async (call) => {
    const report = await reportFor(deps, call);
    return pdfFile(namndReport(report, call.lang), report.id, 'rapport');
  };

/** The same as a workbook. */
export const namndReportXlsx =
  (deps: AppDeps): MemberHandler<'namndReportXlsx'> =>
  async (call) => {
    const { asXlsx } = await import('../presenters/as-xlsx.ts');
    const report = await reportFor(deps, call);
    const bytes = await asXlsx(namndSheets(report, call.lang));
    return { body: undefined, file: { name: `${report.id}-rapport.xlsx`, bytes } };
  };
