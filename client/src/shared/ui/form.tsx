import type { ReactNode } from 'react';

export interface FormProps {
  /** Told with what stands in the page: a value that the browser filled in by itself is not always told to its field. */
  readonly onSubmit: (form: HTMLFormElement) => void;
  readonly className?: string;
  /** Says what the form is for, where no heading does. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A form that says in its own words what is wrong, and is sent without leaving the page. */
export const Form = ({ onSubmit, className = 'stack', label, children }: FormProps) => (
  <form
    className={className}
    noValidate
    aria-label={label}
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit(event.currentTarget);
    }}
  >
    {children}
  </form>
);
