import { useEffect, useRef } from 'react';
import { useT } from '../i18n/language.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { fetchPart } from '../part/fetch-part.ts';
import type { Plotted, PlotTheme } from './plot-types.ts';
import './plot.css';

const colorOf = (element: HTMLElement, name: string): string => {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

const themeOf = (element: HTMLElement): PlotTheme => ({
  ink: colorOf(element, '--ink'),
  soft: colorOf(element, '--ink-soft'),
  line: colorOf(element, '--line'),
  accent: colorOf(element, '--accent'),
  font: getComputedStyle(element).fontFamily,
});

/** Draws now, and again when the device turns dark or light. */
const keepDrawn = (element: HTMLElement, plotted: Plotted): (() => void) => {
  const scheme = window.matchMedia('(prefers-color-scheme: dark)');
  let end = () => {};
  let isOver = false;
  const drawAnew = async (): Promise<void> => {
    const { draw } = await fetchPart(() => import('./echarts.ts'));
    if (isOver) return;
    end();
    end = draw(element, plotted, themeOf(element));
  };
  // Without the picture there is still the table.
  const redraw = () => void drawAnew().catch(() => undefined);
  redraw();
  scheme.addEventListener('change', redraw);
  return () => {
    isOver = true;
    scheme.removeEventListener('change', redraw);
    end();
  };
};

export interface PlotProps {
  /** What is to be seen in the picture, in a sentence or two: the text alternative, and shown beneath. */
  readonly says: string;
  /** Title of the column of labels in the table. */
  readonly of: string;
  readonly caption: string;
  /** Kept from one rendering to the next while its numbers are the same. */
  readonly plotted: Plotted;
}

interface Row {
  readonly label: string;
  readonly values: readonly (number | null)[];
}

const rowsOf = ({ labels, series }: Plotted): readonly Row[] =>
  labels.map((label, at) => ({ label, values: series.map(({ values }) => values[at] ?? null) }));

/** A chart, what it says in words, and its numbers as a table. */
export const Plot = ({ says, of, caption, plotted }: PlotProps) => {
  const t = useT();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => (element.current === null ? undefined : keepDrawn(element.current, plotted)), [plotted]);
  const columns: readonly Column<Row>[] = [
    { id: 'label', title: of, isRowHeader: true, cell: ({ label }) => label },
    ...plotted.series.map(({ name }, at) => ({
      id: name,
      title: name,
      isNumeric: true,
      cell: ({ values }: Row) => values[at] ?? '–',
    })),
  ];
  return (
    <figure className="plot">
      <div ref={element} className="plot__picture" role="img" aria-label={says} />
      <figcaption className="soft">{says}</figcaption>
      <Disclosure title={t('statistics.asTable')} isQuiet>
        <Table isNarrow caption={caption} columns={columns} rows={rowsOf(plotted)} keyOf={({ label }) => label} />
      </Disclosure>
    </figure>
  );
};
