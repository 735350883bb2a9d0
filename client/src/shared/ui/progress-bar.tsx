/** How far something has come. `value` of `total`, both whole numbers; the words say the same. */
export const ProgressBar = ({
  label,
  value,
  total,
}: {
  readonly label: string;
  readonly value: number;
  readonly total: number;
}) => (
  <div className="progress">
    <span className="progress__label">{label}</span>
    <progress className="progress__bar" value={value} max={total} aria-label={label} />
  </div>
);
