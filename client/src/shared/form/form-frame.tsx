import { Fragment, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Form } from '../ui/form.tsx';
import type { SmallForm } from './use-small-form.ts';

export interface FormFrameProps {
  readonly form: Pick<SmallForm<never>, 'problem' | 'isSending' | 'sent' | 'submit'>;
  readonly submitLabel: string;
  readonly children: ReactNode;
}

/** Fields, what went wrong, and the button. When it has been sent the fields begin anew, with what was typed in them. */
export const FormFrame = ({ form, submitLabel, children }: FormFrameProps) => (
  <Form onSubmit={() => void form.submit()}>
    <Fragment key={form.sent}>{children}</Fragment>
    {form.problem === null ? null : <ErrorNote error={form.problem} />}
    <div>
      <Button type="submit" look="primary" isPending={form.isSending}>
        {submitLabel}
      </Button>
    </div>
  </Form>
);
