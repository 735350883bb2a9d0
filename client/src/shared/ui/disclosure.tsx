import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export interface DisclosureProps {
  readonly title: string;
  readonly icon?: IconName;
  /** Small and without a frame, beside something else. */
  readonly isQuiet?: boolean;
  readonly isOpenFirst?: boolean;
  readonly children: ReactNode;
}

/** Something that can be unfolded. Can be found by the browser's own search, and is unfolded in print. */
export const Disclosure = ({ title, icon, isQuiet, isOpenFirst, children }: DisclosureProps) => (
  <details className={isQuiet === true ? 'disclosure disclosure--quiet' : 'disclosure'} open={isOpenFirst}>
    <summary className="disclosure__title">
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{title}</span>
      <span className="disclosure__arrow">
        <Icon name="down" />
      </span>
    </summary>
    <div className="disclosure__body">{children}</div>
  </details>
);
