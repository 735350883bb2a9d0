import { useT } from '../i18n/language.tsx';
import type { Step, StepGroup } from './chart-types.ts';
import { smoothPath } from './geometry.ts';
import {
  LABEL_LINE,
  type PlacedGroup,
  type PlacedMove,
  type PlacedStep,
  STEP_LINE,
  STEP_PADDING,
  TAG_LINE,
} from './layout.ts';

/** The points of the arrows, in two colours. */
export const ArrowHeads = ({ id }: { readonly id: string }) => (
  <defs>
    {(['next', 'far'] as const).map((kind) => (
      <marker
        key={kind}
        id={`${id}${kind}`}
        className={`chart__head chart__head--${kind}`}
        viewBox="0 0 10 10"
        refX="9"
        refY="5"
        markerWidth="11"
        markerHeight="11"
        markerUnits="userSpaceOnUse"
        orient="auto-start-reverse"
      >
        <path d="M0 0 10 5 0 10Z" />
      </marker>
    ))}
  </defs>
);

/** A frame around steps that belong together. */
export const Frame = ({ placed, group }: { readonly placed: PlacedGroup; readonly group: StepGroup | undefined }) => (
  <g className={`chart__group${group?.isActive === true ? ' chart__group--active' : ''}`}>
    <rect x={placed.x} y={placed.y} width={placed.width} height={placed.height} rx="14" />
    <text x={placed.x + 12} y={placed.y + 18}>
      {group?.title}
    </text>
  </g>
);

const useTag = () => {
  const t = useT();
  return (step: Step): string | undefined => {
    if (step.status === 'now') return t('case.chartTagNow');
    if (step.holds > 0) return t('case.chartTagHolds', { count: step.holds });
    return step.isEnd ? t('case.chartTagEnd') : undefined;
  };
};

/** A box. Where the case is now, it says so; where it ends, the edge is double; where it has been, there is a tick; what is folded lies in a pile. */
export const StepBox = ({ placed, step }: { readonly placed: PlacedStep; readonly step: Step | undefined }) => {
  const tagOf = useTag();
  if (step === undefined) return null;
  const { x, y, width, height, lines } = placed;
  const tag = tagOf(step);
  const firstLine = y + STEP_PADDING + (tag === undefined ? 0 : TAG_LINE) + STEP_LINE * 0.76;
  return (
    <g className={`chart__step chart__step--${step.status}`}>
      {step.holds > 0 ? (
        <rect className="chart__behind" x={x + 5} y={y + 5} width={width} height={height} rx="10" />
      ) : null}
      <rect className="chart__box" x={x} y={y} width={width} height={height} rx="10" />
      {step.isEnd ? (
        <rect className="chart__inner" x={x + 4} y={y + 4} width={width - 8} height={height - 8} rx="7" />
      ) : null}
      {tag === undefined ? null : (
        <text className="chart__tag" x={x + width / 2} y={y + STEP_PADDING + TAG_LINE * 0.68}>
          {tag}
        </text>
      )}
      {lines.map((line, index) => (
        <text key={index} x={x + width / 2} y={firstLine + index * STEP_LINE}>
          {line}
        </text>
      ))}
    </g>
  );
};

const lookOf = ({ move }: PlacedMove): string => `${move.isNext ? 'next' : 'far'}${move.isMine ? ' chart__mine' : ''}`;

/** An arrow. */
export const MoveLine = ({ placed, id }: { readonly placed: PlacedMove; readonly id: string }) => (
  <path
    className={`chart__move chart__move--${lookOf(placed)}`}
    d={smoothPath(placed.points)}
    markerEnd={`url(#${id}${placed.move.isNext ? 'next' : 'far'})`}
  />
);

/** What is done to take an arrow, on a ground that hides the lines below. */
export const MoveLabel = ({ placed }: { readonly placed: PlacedMove }) => {
  const { label, lines } = placed;
  if (label === undefined) return null;
  return (
    <g className={`chart__label chart__label--${lookOf(placed)}`}>
      <rect x={label.x} y={label.y} width={label.width} height={label.height} rx="4" />
      {lines.map((line, index) => (
        <text key={index} x={label.x + label.width / 2} y={label.y + 2 + LABEL_LINE * (index + 0.76)}>
          {line}
        </text>
      ))}
    </g>
  );
};
