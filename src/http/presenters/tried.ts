import type { CountedBasis } from '../../contract/wire-basis.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import type { ProcessDefinition } from '../../engine/process.ts';
import type { ProcessStatistics } from '../../engine/process-statistics.ts';
import { tellable } from '../../basis/tellable.ts';
import { CELL } from '../../statistics/contributions.ts';
import type { Sums } from '../../statistics/sums.ts';
import { titleIn, valuesIn } from './statistics-words.ts';

/** Kinds of measures by how it went, all the sums together; small numbers are withheld, and kinds that nobody has tried left out. */
export const triedView = (
  { process, statistics, lang }: { process: ProcessDefinition; statistics: ProcessStatistics; lang: Lang },
  sums: readonly Sums[],
): CountedBasis['tried'] =>
  (statistics.trials ?? []).map(({ id, kinds, effect }) => {
    const effects = valuesIn(process, lang, { id, from: effect });
    const dimension = statistics.dimensions.find((one) => one.id === kinds);
    const rows = (dimension === undefined ? [] : valuesIn(process, lang, dimension)).map(({ value, title }) => ({
      ...{ value, title },
      counts: effects.map((one) =>
        sums.reduce((sum, { all }) => sum + (all.get(CELL.heat(id, value, one.value)) ?? 0), 0),
      ),
    }));
    return {
      ...{ id, title: titleIn(process, lang, id), effects: [...effects] },
      kinds: rows
        .filter(({ counts }) => counts.some((count) => count > 0))
        .map((row) => ({ ...row, counts: row.counts.map(tellable) })),
    };
  });
