import { OfflineError, ProblemError } from '../api/problem-error.ts';
import { useT } from '../i18n/language.tsx';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';

/** Why it was not sent. Everything written is still there. */
export const SubmitProblem = ({
  problem,
  onSendAsNew,
}: {
  readonly problem: unknown;
  readonly onSendAsNew: () => void;
}) => {
  const t = useT();
  if (problem === null) return null;
  if (problem instanceof OfflineError)
    return (
      <Alert tone="warn" isUrgent title={t('form.notSent')}>
        <p>{t('form.sendsAgain')}</p>
      </Alert>
    );
  const isKeyReused = problem instanceof ProblemError && problem.problem.slug === 'key-reused';
  return (
    <div className="stack stack--tight">
      <ErrorNote error={problem} />
      {isKeyReused ? (
        <div>
          <Button onPress={onSendAsNew}>{t('form.sendAsNew')}</Button>
        </div>
      ) : null}
    </div>
  );
};
