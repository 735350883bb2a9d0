import type { ReactNode } from 'react';
import type { Tone } from './alert.tsx';
import { Icon, type IconName } from './icon.tsx';

/** A word about something: late, closed, protected. Never colour alone. */
export const Badge = ({
  tone,
  icon,
  children,
}: {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly children: ReactNode;
}) => (
  <span className={`badge badge--${tone ?? 'plain'}`}>
    {icon === undefined ? null : <Icon name={icon} />}
    {children}
  </span>
);
