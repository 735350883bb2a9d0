import { type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useT } from '../i18n/language.tsx';
import { Button } from '../ui/button.tsx';
import type { ChartView } from './chart-types.ts';
import { ArrowHeads, Frame, MoveLabel, MoveLine, StepBox } from './chart-shapes.tsx';
import { Legend } from './legend.tsx';
import { layOut, type PlacedChart } from './layout.ts';

const ZOOMS = [0.5, 0.65, 0.8, 1, 1.25, 1.6];
const READABLE = 0.8;

const nextZoom = (zoom: number, direction: 1 | -1): number => {
  const further = direction === 1 ? ZOOMS.find((step) => step > zoom) : ZOOMS.findLast((step) => step < zoom);
  return further ?? zoom;
};

/** As large as fits, but never smaller than can be read, nor larger than life. */
const fittingZoom = (frame: HTMLElement, placed: PlacedChart): number =>
  Math.min(1, Math.max(READABLE, (frame.clientWidth - 2) / placed.width));

const useZoom = (frame: RefObject<HTMLDivElement | null>, placed: PlacedChart, now: string | undefined) => {
  const [zoom, setZoom] = useState<number | undefined>();
  useEffect(() => {
    if (frame.current !== null) setZoom((old) => old ?? fittingZoom(frame.current ?? document.body, placed));
  }, [frame, placed]);
  useEffect(() => {
    const step = placed.steps.find(({ path }) => path === now);
    if (frame.current === null || step === undefined || zoom === undefined) return;
    frame.current.scrollTo({
      left: (step.x + step.width / 2) * zoom - frame.current.clientWidth / 2,
      top: (step.y + step.height / 2) * zoom - frame.current.clientHeight / 2,
    });
  }, [frame, placed, now, zoom]);
  return { zoom: zoom ?? 1, turn: (direction: 1 | -1) => setZoom(nextZoom(zoom ?? 1, direction)) };
};

export interface ChartPictureProps {
  readonly view: ChartView;
  /** Read aloud in place of the picture. */
  readonly summary: string;
  /** Every frame unfolded and words on every arrow. */
  readonly isUnfolded: boolean;
  readonly onUnfold: (isUnfolded: boolean) => void;
}

/** The main course drawn: frames, boxes, arrows. Scrolls both ways when it is larger than its place. */
export const ChartPicture = ({ view, summary, isUnfolded, onUnfold }: ChartPictureProps) => {
  const t = useT();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const placed = useMemo(() => layOut(view, isUnfolded), [view, isUnfolded]);
  const { zoom, turn } = useZoom(frame, placed, view.steps.find((step) => step.status === 'now')?.path);
  return (
    <div className="stack stack--tight">
      <div className="row chart__tools">
        <Button onPress={() => turn(-1)} isDisabled={zoom <= (ZOOMS[0] ?? 0)}>
          {t('case.chartSmaller')}
        </Button>
        <Button onPress={() => turn(1)} isDisabled={zoom >= (ZOOMS.at(-1) ?? 1)}>
          {t('case.chartLarger')}
        </Button>
        <Button look="quiet" onPress={() => onUnfold(!isUnfolded)}>
          {t(isUnfolded ? 'case.chartFold' : 'case.chartUnfold')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="chart__frame" ref={frame} tabIndex={0} aria-label={t('case.chartScrolls')}>
        <svg
          className="chart__picture"
          role="img"
          aria-label={summary}
          viewBox={`0 0 ${placed.width} ${placed.height}`}
          width={placed.width * zoom}
          height={placed.height * zoom}
        >
          <ArrowHeads id={id} />
          {placed.groups.map((group) => (
            <Frame key={group.path} placed={group} group={view.groups.find(({ path }) => path === group.path)} />
          ))}
          {placed.moves.map((move) => (
            <MoveLine key={`${move.move.from}>${move.move.to}`} placed={move} id={id} />
          ))}
          {placed.steps.map((step) => (
            <StepBox key={step.path} placed={step} step={view.steps.find(({ path }) => path === step.path)} />
          ))}
          {placed.moves.map((move) => (
            <MoveLabel key={`${move.move.from}>${move.move.to}`} placed={move} />
          ))}
        </svg>
      </section>
      <Legend view={view} />
    </div>
  );
};
