import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { useT } from '../i18n/language.tsx';
import { Spinner } from './spinner.tsx';

/** `primary`: the one thing to do here. `grave`: cannot be undone, or hurts. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'grave';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'isPending'> {
  readonly look?: ButtonLook;
  readonly isWide?: boolean;
  /** Square, for a picture alone: give `aria-label`. */
  readonly isIcon?: boolean;
  /** It is being done: shown, and a second press does nothing. The button keeps the focus. */
  readonly isPending?: boolean;
  readonly children: React.ReactNode;
}

// react-aria's own `isPending` announces by the id of a button that may be gone by then, which leaves an empty image in the page.
const stopped = (isPending: boolean | undefined, { type, onPress }: Pick<ButtonProps, 'type' | 'onPress'>) =>
  isPending === true
    ? { type: 'button' as const, 'aria-disabled': true }
    : { ...(type === undefined ? {} : { type }), ...(onPress === undefined ? {} : { onPress }) };

/** For doing something; for going somewhere there is `ButtonLink`. */
export const Button = ({
  look = 'secondary',
  isWide,
  isIcon,
  isPending,
  type,
  onPress,
  children,
  ...props
}: ButtonProps) => {
  const t = useT();
  return (
    <AriaButton
      {...props}
      {...stopped(isPending, {
        ...(type === undefined ? {} : { type }),
        ...(onPress === undefined ? {} : { onPress }),
      })}
      {...(isPending === true ? { 'data-pending': true } : {})}
      className={`button button--${look}${isWide === true ? ' button--wide' : ''}${isIcon === true ? ' button--icon' : ''}`}
    >
      {isPending === true ? (
        <>
          <Spinner />
          <span className="visually-hidden">{t('common.working')}</span>
        </>
      ) : null}
      {children}
    </AriaButton>
  );
};
