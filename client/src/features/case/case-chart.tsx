import { useMemo } from 'react';
import type { Process } from '../../../../src/contract/index.ts';
import type { CaseView } from '../../../../src/contract/wire.ts';
import type { ChartWords } from '../../shared/chart/chart-types.ts';
import { StateChart } from '../../shared/chart/state-chart.tsx';
import { visitedStates } from '../../shared/chart/visited.ts';
import { useT } from '../../shared/i18n/language.tsx';

const wordsOf = (process: Process, timePasses: string): ChartWords => {
  const byEvent = new Map(
    Object.entries(process.commands).map(([name, { event }]) => [
      event,
      { name, title: process.texts.commands[name]?.title ?? name },
    ]),
  );
  return {
    state: (path) => process.texts.states[path]?.title ?? path.split('.').at(-1) ?? path,
    command: (event) => byEvent.get(event),
    timePasses,
    closes: (path) => process.states[path]?.closes ?? false,
  };
};

/** The events that a case has taken, oldest first. */
const eventsOf = (process: Process, { timeline }: CaseView): readonly string[] =>
  [...timeline].sort((a, b) => a.version - b.version).map(({ command }) => process.commands[command]?.event ?? command);

/** The process as a map with this case in it. */
export const CaseChart = ({ view, process }: { readonly view: CaseView; readonly process: Process }) => {
  const t = useT();
  const words = useMemo(() => wordsOf(process, t('case.chartTimePasses')), [process, t]);
  const situation = useMemo(() => {
    const permitted = view.commands.filter(({ status }) => status === 'permitted').map(({ name }) => name);
    return {
      active: view.active,
      visited: visitedStates(process.chart, eventsOf(process, view), view.active),
      permitted: new Set(permitted),
    };
  }, [view, process]);
  return (
    <div className="stack">
      <p className="soft">{t('case.chartLead')}</p>
      <StateChart chart={process.chart} situation={situation} words={words} />
    </div>
  );
};
