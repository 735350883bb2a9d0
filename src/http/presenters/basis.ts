import type { CountedBasis, DocumentBasisView } from '../../contract/wire-basis.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import type { ProcessDefinition } from '../../engine/process.ts';
import type { Proposal } from '../../basis/proposals.ts';
import type { ToldMeasure } from '../../basis/told-measures.ts';
import { INDICATORS } from '../../indicators/catalogue.ts';
import type { KnownPoint } from '../../projections/indicators.ts';
import type { CountedProcess } from '../../statistics/counted-process.ts';
import type { Sums } from '../../statistics/sums.ts';
import * as present from './statistics.ts';
import { triedView } from './tried.ts';

/** One läsår of a process: what was counted, and how many pupils there were. */
export interface CountedYear {
  readonly sums: Sums;
  readonly pupils: number;
}

/** Of each year the numbers of the same thing, in the order of the years. */
const inEachYear = <One>(years: readonly CountedYear[], view: (sums: Sums) => readonly One[]): readonly One[][] => {
  const all = years.map(({ sums }) => view(sums));
  return (all[0] ?? []).map((_one, at) => all.flatMap((year) => year[at] ?? []));
};

const isAny = ({ counts }: { readonly counts: readonly number[] }): boolean => counts.some((count) => count > 0);

const countsOf = (years: readonly { readonly count: number }[]): number[] => years.map(({ count }) => count);

/** What is counted of a process, the newest läsår first. */
export const countedBasis = (
  process: CountedProcess,
  lang: Lang,
  [newest, ...earlier]: readonly [CountedYear, ...CountedYear[]],
): CountedBasis => {
  const years = [newest, ...earlier];
  const shown = { process, statistics: process.statistics, lang };
  return {
    process: { id: process.id, title: process.texts[lang].name },
    totals: years.map(({ sums, pupils }) => present.totalsView(sums, pupils)),
    dimensions: inEachYear(years, (sums) => present.dimensionsView(shown, sums)).flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      const { id, title, isMultiple, values } = first;
      const inAll = values.map(({ value, title: words }, at) => ({
        ...{ value, title: words },
        counts: same.map((year) => year.values[at]?.count ?? 0),
      }));
      return [{ id, title, isMultiple, values: inAll.filter(isAny) }];
    }),
    leadTimes: present.leadTimesView(shown, newest.sums).map(({ values: _values, ...time }) => time),
    withinPolicy: present.withinPolicyView(shown, newest.sums),
    outcomes: inEachYear(years, (sums) => present.outcomesView(shown, sums)).flatMap((same) =>
      same[0] === undefined ? [] : [{ id: same[0].id, title: same[0].title, counts: countsOf(same) }],
    ),
    tried: triedView(
      shown,
      years.map(({ sums }) => sums),
    ),
  };
};

/** What is measured outside of a unit, by indicator; those without a value are left out. */
export const indicatorBasis = (points: readonly KnownPoint[], lang: Lang): DocumentBasisView['indicators'] =>
  INDICATORS.flatMap(({ id, name, definition, unit }) => {
    const mine = points.filter(({ indicatorId }) => indicatorId === id);
    if (mine.length === 0) return [];
    return [
      {
        ...{ id, unit, name: name[lang], definition: definition[lang] },
        points: mine.map(({ period, group, value, count, source }) => ({ period, group, value, count, source })),
      },
    ];
  });

/** Words of a choice of a command's form; of one in its list, when that is named. */
const choiceWords = (
  { commands, texts }: ProcessDefinition,
  lang: Lang,
  command: string,
  [list, field]: readonly [list: string | undefined, field: string],
): Readonly<Record<string, string>> => {
  const fields = texts[lang].forms[commands[command]?.form?.id ?? '']?.fields ?? {};
  const texted = list === undefined ? fields[field] : fields[list]?.of?.[field];
  return texted?.options ?? {};
};

/** Measures of a document with what came of them, in words. */
export const measuresBasis = (
  process: ProcessDefinition,
  lang: Lang,
  measures: readonly ToldMeasure[],
): NonNullable<DocumentBasisView['previous']>['measures'] => {
  const effect = process.publication?.basis?.effect;
  const words = effect === undefined ? {} : choiceWords(process, lang, effect.command, [undefined, effect.field]);
  return measures.map((measure) => ({
    ...measure,
    effect: measure.effect === null ? null : { value: measure.effect, title: words[measure.effect] ?? measure.effect },
  }));
};

/** What recurs, in words. */
export const proposalsBasis = (
  process: ProcessDefinition,
  lang: Lang,
  proposals: readonly Proposal[],
): NonNullable<DocumentBasisView['proposals']>['items'] => {
  const config = process.publication?.basis?.proposals;
  if (config === undefined) return [];
  const wordOf = (field: string, code: string): string =>
    choiceWords(process, lang, config.command, [config.field, field])[code] ?? code;
  return proposals.map((proposal) => ({
    ...proposal,
    codes: { ...proposal.codes },
    title: Object.entries(proposal.codes)
      .map(([field, code]) => wordOf(field, code))
      .join(', '),
  }));
};
