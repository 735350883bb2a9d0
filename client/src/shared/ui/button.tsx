import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Spinner } from './spinner.tsx';

/** `primary`: the one thing to do here. `grave`: cannot be undone, or hurts. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'grave';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly look?: ButtonLook;
  readonly isWide?: boolean;
  /** Square, for a picture alone: give `aria-label`. */
  readonly isIcon?: boolean;
  readonly children: React.ReactNode;
}

/** For doing something; for going somewhere there is `ButtonLink`. `isPending` shows that it is being done and stops a second press. */
export const Button = ({ look = 'secondary', isWide, isIcon, children, ...props }: ButtonProps) => (
  <AriaButton
    {...props}
    className={`button button--${look}${isWide === true ? ' button--wide' : ''}${isIcon === true ? ' button--icon' : ''}`}
  >
    {({ isPending }) => (
      <>
        {isPending ? <Spinner /> : null}
        {children}
      </>
    )}
  </AriaButton>
);
