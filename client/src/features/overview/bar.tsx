import { useId } from 'react';

const LENGTH = 100;
const HEIGHT = 12;

export interface BarProps {
  readonly open: number;
  readonly late: number;
  /** The largest count beside which it stands. */
  readonly most: number;
}

/** A bar beside its number: its length is what is open, its striped part what is late. A picture only, the number stands in text. */
export const Bar = ({ open, late, most }: BarProps) => {
  const id = useId();
  const scale = most === 0 ? 0 : LENGTH / most;
  return (
    <svg className="bar" viewBox={`0 0 ${LENGTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <defs>
        <pattern id={id} width="2" height={HEIGHT} patternUnits="userSpaceOnUse">
          <rect className="bar__late" width="1.3" height={HEIGHT} />
        </pattern>
      </defs>
      <rect className="bar__ground" width={LENGTH} height={HEIGHT} />
      <rect className="bar__open" width={open * scale} height={HEIGHT} />
      <rect className="bar__under" width={late * scale} height={HEIGHT} />
      <rect fill={`url(#${id})`} width={late * scale} height={HEIGHT} />
    </svg>
  );
};
