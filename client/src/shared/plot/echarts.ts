// The drawing library, in a chunk of its own: fetched when the first chart is to be seen.
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use as install } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { Plotted, PlotTheme } from './plot-types.ts';

// On canvas: as SVG it would style its elements inline, which our content policy forbids.
install([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, CanvasRenderer]);

const seriesOf = (theme: PlotTheme) => (one: Plotted['series'][number], at: number) => {
  const color = at === 0 ? theme.accent : theme.soft;
  const { marks = [] } = one;
  return {
    name: one.name,
    type: one.kind,
    data: [...one.values],
    color,
    // Told apart without colour too: dashed, with another symbol.
    ...(one.kind === 'line' && {
      symbol: at === 0 ? 'circle' : 'emptyRect',
      symbolSize: 7,
      lineStyle: { width: at === 0 ? 3 : 2, type: at === 0 ? ('solid' as const) : ('dashed' as const) },
    }),
    ...(marks.length > 0 && {
      markLine: {
        symbol: 'none',
        lineStyle: { color: theme.ink, type: 'dashed' as const },
        label: { color: theme.ink, formatter: '{b}' },
        data: marks.map(({ name, at: xAxis }) => ({ name, xAxis })),
      },
    }),
  };
};

/** Draws, and draws again at another size; gives the way to end it. */
export const draw = (element: HTMLElement, plotted: Plotted, theme: PlotTheme): (() => void) => {
  const chart = init(element, null, { renderer: 'canvas' });
  const axisLabel = { color: theme.soft, fontFamily: theme.font, hideOverlap: true };
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: theme.font, color: theme.ink },
    grid: { left: 8, right: 16, top: plotted.series.length > 1 ? 40 : 24, bottom: 8, containLabel: true },
    ...(plotted.series.length > 1 && { legend: { top: 0, left: 0, textStyle: { color: theme.ink } } }),
    // Not as HTML, which would be styled inline.
    tooltip: { trigger: 'axis', renderMode: 'richText', confine: true },
    xAxis: { type: 'category', data: [...plotted.labels], axisLabel, axisLine: { lineStyle: { color: theme.line } } },
    yAxis: { type: 'value', minInterval: 1, axisLabel, splitLine: { lineStyle: { color: theme.line } } },
    series: plotted.series.map(seriesOf(theme)),
  });
  const sizes = new ResizeObserver(() => chart.resize());
  sizes.observe(element);
  return () => {
    sizes.disconnect();
    chart.dispose();
  };
};
