import { useState } from 'react';
import { newIdempotencyKey } from '../../../shared/api/http.ts';
import { useRedate } from '../../../shared/api/mutations.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorNote } from '../../../shared/ui/error-note.tsx';
import { Form } from '../../../shared/ui/form.tsx';
import { TextArea, TextField } from '../../../shared/ui/text-field.tsx';
import { showToast } from '../../../shared/ui/toast.tsx';
import type { Policy } from './policy-changes.ts';

const EMPTY = { decisionNumber: '', reason: '' };
type Values = typeof EMPTY;

export interface DecideRedatingProps {
  readonly policy: Policy;
  /** Open cases that it is about. */
  readonly behind: number;
}

/** The decision as a form, and the key under which it is sent: a second try is the same decision. */
const useDecision = ({ processId, version, calendarVersion }: Policy) => {
  const t = useT();
  const { mutate, isPending } = useRedate(processId);
  const [values, setValues] = useState<Values>(EMPTY);
  const [isTried, setIsTried] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [key] = useState(newIdempotencyKey);
  const errorOf = (name: keyof Values) => (isTried && values[name].trim() === '' ? t('admin.fillIn') : undefined);
  const ask = () => {
    setIsTried(true);
    setProblem(null);
    setIsAsking(values.decisionNumber.trim() !== '' && values.reason.trim() !== '');
  };
  const decide = () =>
    mutate(
      { body: { policyVersion: version, calendarVersion, ...values }, idempotencyKey: key },
      {
        onSuccess: () => showToast(t('policy.decided')),
        onError: setProblem,
        onSettled: () => setIsAsking(false),
      },
    );
  return {
    values,
    set: (change: Partial<Values>) => setValues({ ...values, ...change }),
    errorOf,
    ask,
    decide,
    isPending,
    isAsking,
    stopAsking: () => setIsAsking(false),
    problem,
  };
};

/** Decides that open cases follow what is in force: with a number and a reason, and a question before it is done. */
export const DecideRedating = ({ policy, behind }: DecideRedatingProps) => {
  const t = useT();
  const { values, set, errorOf, ask, decide, isPending, isAsking, stopAsking, problem } = useDecision(policy);
  return (
    <Form label={t('policy.decide')} onSubmit={ask}>
      <p className="soft measure">{t('policy.decideLead')}</p>
      <TextField
        label={t('policy.decisionNumber')}
        value={values.decisionNumber}
        onChange={(decisionNumber) => set({ decisionNumber })}
        error={errorOf('decisionNumber')}
        maxLength={100}
        isRequired
      />
      <TextArea
        label={t('policy.reason')}
        hint={t('policy.reasonHint')}
        value={values.reason}
        onChange={(reason) => set({ reason })}
        error={errorOf('reason')}
        isRequired
      />
      {problem === null ? null : <ErrorNote error={problem} />}
      <div>
        <Button type="submit">{t('policy.decide')}</Button>
      </div>
      <Dialog title={t('policy.decideSure')} isOpen={isAsking} onClose={stopAsking}>
        <p>{t('policy.decideText', { count: behind, version: policy.version })}</p>
        <div className="row">
          <Button look="primary" isPending={isPending} onPress={decide}>
            {t('policy.decideYes')}
          </Button>
          <Button onPress={stopAsking}>{t('common.cancel')}</Button>
        </div>
      </Dialog>
    </Form>
  );
};
