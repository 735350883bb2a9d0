import type { StatisticsView } from '../../contract/wire-statistics.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import { MEASURES } from '../../statistics/measures.ts';

/** A line of a sheet: texts and numbers; null is an empty cell. */
export type Row = readonly (string | number | null)[];

/** Sheets by name: the numbers, and what they mean. */
export interface Sheets {
  readonly numbers: { readonly name: string; readonly rows: readonly Row[] };
  readonly definitions: { readonly name: string; readonly rows: readonly Row[] };
}

const WORDS = {
  sv: {
    ...{ numbers: 'Siffror', definitions: 'Definitioner', all: 'Alla enheter', now: 'nu' },
    head: ['Definition', 'Tabell', 'Rad', 'Kolumn', 'Värde'],
    definitionHead: ['Definition', 'Namn', 'Betyder', 'Enhet', 'Källa'],
    facts: ['Process', 'Enhet', 'Period', 'Första dag', 'Sista dag', 'Per den'],
    ...{ opened: 'Ärenden', open: 'Pågående', closed: 'Avslutade', reopened: 'Återöppnade', moved: 'Flyttade' },
    ...{ voided: 'Makulerade och sammanslagna', pupils: 'Elever', per100: 'Per 100 elever', month: 'Månad' },
    ...{ before: 'Samma period ett år tidigare', unknown: 'Inget svar', funnel: 'Steg som nåtts', leads: 'Ledtid' },
    ...{ count: 'Antal', median: 'Median', p90: 'P90', rules: 'Inom rutinens tid', inTime: 'I tid', late: 'Försenade' },
    ...{ outcomes: 'Utfall', units: 'Enheter', totals: 'Totalt', hour: 'timmar', day: 'dagar' },
  },
  en: {
    ...{ numbers: 'Numbers', definitions: 'Definitions', all: 'All units', now: 'now' },
    head: ['Definition', 'Table', 'Row', 'Column', 'Value'],
    definitionHead: ['Definition', 'Name', 'Means', 'Unit', 'Source'],
    facts: ['Process', 'Unit', 'Period', 'First day', 'Last day', 'As of'],
    ...{ opened: 'Cases', open: 'Open', closed: 'Closed', reopened: 'Reopened', moved: 'Moved' },
    ...{ voided: 'Annulled and merged', pupils: 'Pupils', per100: 'Per 100 pupils', month: 'Month' },
    ...{
      before: 'The same period one year before',
      unknown: 'No answer',
      funnel: 'Milestones reached',
      leads: 'Lead time',
    },
    ...{ count: 'Count', median: 'Median', p90: 'P90', rules: 'Within the routine', inTime: 'In time', late: 'Late' },
    ...{ outcomes: 'Outcomes', units: 'Units', totals: 'Totals', hour: 'hours', day: 'days' },
  },
} as const satisfies Record<Lang, object>;

const TOTALS = ['opened', 'open', 'closed', 'reopened', 'moved', 'voided', 'pupils', 'per100'] as const;
const OF_UNIT = ['opened', 'open', 'closed', 'reopened', 'pupils', 'per100'] as const;

/** The measure that explains a total. */
const definitionOf = (total: string): string => (total === 'pupils' ? 'per100' : total);

const totalRows = ({ totals, totalsBefore, units, trend }: StatisticsView, lang: Lang): readonly Row[] => {
  const words = WORDS[lang];
  return [
    ...TOTALS.map((id): Row => [definitionOf(id), words.totals, words[id], '', totals[id]]),
    ...TOTALS.map((id): Row => [definitionOf(id), words.before, words[id], '', totalsBefore[id]]),
    ...trend.map(({ month, opened }): Row => ['opened', words.month, month, words.opened, opened]),
    ...trend.map(({ month, before }): Row => ['opened', words.month, month, words.before, before]),
    ...units.flatMap((unit) =>
      OF_UNIT.map((id): Row => [definitionOf(id), words.units, unit.name, words[id], unit[id]]),
    ),
  ];
};

const wayRows = ({ funnel, leadTimes, withinPolicy, outcomes }: StatisticsView, lang: Lang): readonly Row[] => {
  const words = WORDS[lang];
  return [
    ...funnel.map(({ title, count }): Row => ['funnel', words.funnel, title, words.count, count]),
    ...leadTimes.flatMap(({ title, unit, count, median, p90 }): Row[] => [
      ['leadTime', words.leads, title, words.count, count],
      ['leadTime', words.leads, title, `${words.median}, ${words[unit]}`, median],
      ['leadTime', words.leads, title, `${words.p90}, ${words[unit]}`, p90],
    ]),
    ...withinPolicy.flatMap(({ title, inTime, late }): Row[] => [
      ['withinPolicy', words.rules, title, words.inTime, inTime],
      ['withinPolicy', words.rules, title, words.late, late],
    ]),
    ...outcomes.map(({ title, count }): Row => ['outcome', words.outcomes, title, words.count, count]),
  ];
};

const dimensionRows = ({ dimensions, heatMaps }: StatisticsView, lang: Lang): readonly Row[] => [
  ...dimensions.flatMap(({ title, values, unknown }): Row[] => [
    ...values.map((one): Row => ['dimension', title, one.title, WORDS[lang].count, one.count]),
    ['dimension', title, WORDS[lang].unknown, WORDS[lang].count, unknown],
  ]),
  ...heatMaps.flatMap(({ title, rows, columns, cells }) => {
    const titleOf = (axis: typeof rows, value: string) =>
      axis.values.find((one) => one.value === value)?.title ?? value;
    return cells.map(
      ({ row, column, count }): Row => [...['dimension', title, titleOf(rows, row), titleOf(columns, column)], count],
    );
  }),
];

/** The view as lines, each with the id of its definition; definitions on a sheet of their own. */
export const statisticsSheets = (view: StatisticsView, lang: Lang): Sheets => {
  const words = WORDS[lang];
  const facts = [view.process.title, view.unit?.name ?? words.all, view.period.id, view.period.from, view.period.to];
  return {
    numbers: {
      name: words.numbers,
      rows: [
        ...words.facts.map(
          (name, at): Row => ['', name, [...facts, view.asOf ?? `${view.at} (${words.now})`][at] ?? ''],
        ),
        words.head,
        ...totalRows(view, lang),
        ...wayRows(view, lang),
        ...dimensionRows(view, lang),
      ],
    },
    definitions: {
      name: words.definitions,
      rows: [
        words.definitionHead,
        ...MEASURES.map(
          ({ id, source, [lang]: { name, definition, unit } }): Row => [id, name, definition, unit, source],
        ),
      ],
    },
  };
};
