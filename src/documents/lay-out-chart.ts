import type { Chart, Point } from './document.ts';
import { type Drawing, leadingOf, leaf, type Part, SHEET, TEXT_WIDTH } from './layout.ts';
import type { Voice } from './lines.ts';
import { set, STRONG, type Typesetter } from './typesetter.ts';

const SMALL: Voice = { face: 'regular', size: 9 };
const LABEL_WIDTH = 150;
const VALUE_WIDTH = 56;
const BAR = 11;
const STEP = 17;
const CURVE_HEIGHT = 150;

/** Most bars in one picture; more do not fit on a page. */
const MOST = 36;

const largest = (points: readonly Point[]): number => Math.max(1, ...points.map(({ value }) => value ?? 0));

const word = (setter: Typesetter, text: string, x: number, y: number, width: number): readonly Drawing[] =>
  set(setter, text, SMALL, width)
    .slice(0, 1)
    .map((line) => ({ kind: 'line', x, y, line, voice: SMALL }));

/** Withheld or not known: a dash, and no bar. */
const said = ({ say }: Chart, value: number | null): string => (value === null ? '–' : say(value));

const bars = (setter: Typesetter, chart: Chart, top: number): readonly Drawing[] => {
  const scale = (TEXT_WIDTH - LABEL_WIDTH - VALUE_WIDTH) / largest(chart.points);
  return chart.points.slice(0, MOST).flatMap(({ label, value }, index): readonly Drawing[] => {
    const y = top + index * STEP;
    const x = SHEET.left + LABEL_WIDTH;
    const width = Math.max(0, value ?? 0) * scale;
    return [
      ...word(setter, label, SHEET.left, y, LABEL_WIDTH - 8),
      ...(width > 0 ? [{ kind: 'bar', x, y, width, height: BAR } as const] : []),
      ...word(setter, said(chart, value), x + width + 5, y, VALUE_WIDTH),
    ];
  });
};

/** Neighbours that are both known are joined; a gap stays a gap. */
const strokes = (places: readonly (readonly [number, number] | undefined)[]): readonly Drawing[] =>
  places.flatMap((place, index): readonly Drawing[] => {
    const before = places[index - 1];
    if (place === undefined) return [];
    const dot = { kind: 'dot', x: place[0], y: place[1] } as const;
    return before === undefined ? [dot] : [{ kind: 'stroke', points: [before, place] }, dot];
  });

const curve = (setter: Typesetter, chart: Chart, top: number): readonly Drawing[] => {
  const points = chart.points.slice(0, MOST);
  const step = TEXT_WIDTH / Math.max(1, points.length);
  const scale = (CURVE_HEIGHT - 40) / largest(points);
  const places = points.map(({ value }, index) =>
    value === null
      ? undefined
      : ([SHEET.left + (index + 0.5) * step, top + CURVE_HEIGHT - 20 - value * scale] as const),
  );
  const words = points.flatMap(({ label, value }, index) => {
    const x = SHEET.left + index * step + 4;
    const y = places[index]?.[1];
    return [
      ...word(setter, label, x, top + CURVE_HEIGHT - 12, step - 6),
      ...(y === undefined ? [] : word(setter, said(chart, value), (places[index]?.[0] ?? x) - 6, y - 17, step)),
    ];
  });
  const base: Drawing = { kind: 'rule', x: SHEET.left, y: top + CURVE_HEIGHT - 18, width: TEXT_WIDTH, isStrong: false };
  return [base, ...strokes(places), ...words];
};

/** A picture of numbers, under its caption, on one page. */
export const layOutChart = (setter: Typesetter, chart: Chart): readonly Part[] => {
  const { flow } = setter;
  const height = chart.shape === 'bars' ? Math.min(chart.points.length, MOST) * STEP : CURVE_HEIGHT;
  const caption = leaf('P');
  const lines = set(setter, chart.caption, STRONG, TEXT_WIDTH);
  flow.row([{ part: caption, x: SHEET.left, lines, voice: STRONG }], {
    after: 4,
    keep: lines.length,
    with: height + 8,
  });
  const top = flow.y();
  const drawings = chart.shape === 'bars' ? bars(setter, chart, top) : curve(setter, chart, top);
  const box = [SHEET.left, top, SHEET.width - SHEET.right, top + height + leadingOf(SMALL)] as const;
  const part = leaf('Figure', { figure: { alt: setter.clean(chart.alt), box } });
  flow.put({ part, drawings });
  flow.skip(height + 10);
  return [caption, part];
};
