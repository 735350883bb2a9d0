import { type ReactNode, useState } from 'react';
import { newIdempotencyKey } from '../../shared/api/http.ts';
import { OfflineError } from '../../shared/api/problem-error.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { TextArea, TextField } from '../../shared/ui/text-field.tsx';
import { showToast } from '../../shared/ui/toast.tsx';

const EMPTY = { decisionNumber: '', reason: '' };

/** What a decision of the huvudman is kept with. */
export type Decision = Readonly<typeof EMPTY>;

export interface DecisionFormProps {
  readonly words: Readonly<Record<'decide' | 'sure' | 'text' | 'yes' | 'done', string>>;
  /** Under the same key it is the same decision. @throws as `send` does */
  readonly send: (decision: Decision, idempotencyKey: string) => Promise<unknown>;
  /** Whether it is being sent. */
  readonly isPending: boolean;
  readonly showProblem: (problem: unknown) => ReactNode;
  readonly look?: 'primary';
  /** What stands above the number and the reason. */
  readonly children: ReactNode;
}

/** Decides with a number and a reason, and a question before it is done. */
export const DecisionForm = ({ words, send, isPending, showProblem, look, children }: DecisionFormProps) => {
  const t = useT();
  const [values, setValues] = useState(EMPTY);
  const [isTried, setIsTried] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [key, setKey] = useState(newIdempotencyKey);
  const isGiven = (name: keyof Decision) => values[name].trim() !== '';
  const errorOf = (name: keyof Decision) => (isTried && !isGiven(name) ? t('admin.fillIn') : undefined);
  const stopAsking = () => setIsAsking(false);
  const ask = () => {
    setIsTried(true);
    setProblem(null);
    setIsAsking(isGiven('decisionNumber') && isGiven('reason'));
  };
  const decide = async () => {
    try {
      await send(values, key);
      setKey(newIdempotencyKey());
      showToast(words.done);
    } catch (error) {
      setProblem(error);
      // What got no answer may have been done: the next try is the same.
      if (!(error instanceof OfflineError)) setKey(newIdempotencyKey());
    } finally {
      stopAsking();
    }
  };
  return (
    <Form label={words.decide} onSubmit={ask}>
      {children}
      <TextField
        label={t('admin.decisionNumber')}
        value={values.decisionNumber}
        onChange={(decisionNumber) => setValues({ ...values, decisionNumber })}
        error={errorOf('decisionNumber')}
        maxLength={100}
        isRequired
      />
      <TextArea
        label={t('admin.reason')}
        hint={t('admin.reasonHint')}
        value={values.reason}
        onChange={(reason) => setValues({ ...values, reason })}
        error={errorOf('reason')}
        isRequired
      />
      {problem === null ? null : showProblem(problem)}
      <div>
        <Button type="submit" {...(look && { look })}>
          {words.decide}
        </Button>
      </div>
      <Dialog title={words.sure} isOpen={isAsking} onClose={stopAsking}>
        <p>{words.text}</p>
        <div className="row">
          <Button look="primary" isPending={isPending} onPress={() => void decide()}>
            {words.yes}
          </Button>
          <Button onPress={stopAsking}>{t('common.cancel')}</Button>
        </div>
      </Dialog>
    </Form>
  );
};
