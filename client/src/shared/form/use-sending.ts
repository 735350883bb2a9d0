import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Form } from '../../../../src/contract/index.ts';
import { OfflineError, ProblemError } from '../api/problem-error.ts';
import { useT } from '../i18n/language.tsx';
import { useContact } from '../live/use-contact.ts';
import type { DraftHandle } from './draft/use-draft.ts';
import { pathOfPointer, type Values } from './form-values.ts';
import { issueText } from './issue-text.ts';
import type { ProcessFormProps } from './process-form-props.ts';
import { fieldAt } from './resolver.ts';

type Methods = UseFormReturn<Values, unknown, Values>;

interface SendingOptions {
  readonly methods: Methods;
  readonly form: Form;
  readonly draft: DraftHandle;
  readonly onSubmit: ProcessFormProps['onSubmit'];
  /** Some answers of these fields were refused: by us, or by the server. */
  readonly onRefused: (names: readonly string[]) => void;
}

export interface Sending {
  /** Why it was not sent, when that is not about an answer; else null. */
  readonly problem: unknown;
  readonly clearProblem: () => void;
  readonly submit: () => Promise<void>;
}

/** Checks, sends, and takes in the answer; the draft is forgotten only after a yes. */
export const useSending = ({ methods, form, draft, onSubmit, onRefused }: SendingOptions): Sending => {
  const t = useT();
  const [problem, setProblem] = useState<unknown>(null);
  const isWaiting = problem instanceof OfflineError;

  const takeIn = (error: unknown) => {
    const issues = error instanceof ProblemError ? (error.problem.issues ?? []) : [];
    const known = issues.flatMap((issue) => {
      const path = pathOfPointer(issue.pointer);
      const field = fieldAt(form.fields, path);
      return field === undefined ? [] : [{ path, message: issueText(issue, field, t) }];
    });
    for (const { path, message } of known) methods.setError(path, { type: 'server', message });
    setProblem(known.length === 0 || known.length < issues.length ? error : null);
    if (known.length > 0) onRefused(known.map(({ path }) => path.split('.')[0] ?? ''));
  };

  const submit = methods.handleSubmit(
    async (data) => {
      // that there is no contact stands until there is: said anew at each try, it would be read out each time
      if (!isWaiting) setProblem(null);
      await draft.flush();
      try {
        const outcome = await onSubmit({ ...data }, { idempotencyKey: draft.key() });
        setProblem(null);
        if (outcome !== 'kept') await draft.forget();
      } catch (error) {
        takeIn(error);
      }
    },
    (failed) => onRefused(Object.keys(failed)),
  );

  useContact(isWaiting && !methods.formState.isSubmitting, () => void submit());
  return { problem, clearProblem: () => setProblem(null), submit };
};
