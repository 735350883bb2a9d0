import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'info' | 'ok' | 'warn' | 'danger';

const ICONS = { info: 'info', ok: 'check', warn: 'warn', danger: 'warn' } as const satisfies Record<Tone, IconName>;

export interface AlertProps {
  readonly tone?: Tone;
  readonly title?: string;
  readonly children?: ReactNode;
  /** Read aloud when it appears. For what a person must know now. */
  readonly isUrgent?: boolean;
}

/** A message in the page, with colour, picture and words for the same thing. */
export const Alert = ({ tone = 'info', title, children, isUrgent }: AlertProps) => (
  <div className={`alert alert--${tone}`} role={isUrgent === true ? 'alert' : undefined}>
    <Icon name={ICONS[tone]} />
    <div className="alert__text">
      {title === undefined ? null : <p className="alert__title">{title}</p>}
      {children}
    </div>
  </div>
);
