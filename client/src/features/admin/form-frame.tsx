import { Fragment, type ReactNode } from 'react';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';

export interface FormFrameProps {
  readonly form: {
    readonly problem: unknown;
    readonly isSending: boolean;
    readonly sent: number;
    readonly submit: () => Promise<void>;
  };
  readonly submitLabel: string;
  readonly children: ReactNode;
}

/** Fields, what went wrong, and the button. When it has been sent the fields begin anew, with what was typed in them. */
export const FormFrame = ({ form, submitLabel, children }: FormFrameProps) => (
  <form
    className="stack"
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      void form.submit();
    }}
  >
    <Fragment key={form.sent}>{children}</Fragment>
    {form.problem === null ? null : <ErrorNote error={form.problem} />}
    <div>
      <Button type="submit" look="primary" isPending={form.isSending}>
        {submitLabel}
      </Button>
    </div>
  </form>
);
