import { describeError } from '../api/describe-error.ts';
import { ProblemError } from '../api/problem-error.ts';
import { useT } from '../i18n/language.tsx';
import { Alert } from './alert.tsx';
import { Button } from './button.tsx';

export interface ErrorNoteProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** An error in words, with what must be done first, and a way to try again. */
export const ErrorNote = ({ error, onRetry }: ErrorNoteProps) => {
  const t = useT();
  const requirements = error instanceof ProblemError ? (error.problem.requirements ?? []) : [];
  return (
    <Alert tone="danger" isUrgent>
      <p>{describeError(error, t)}</p>
      {requirements.length === 0 ? null : (
        <ul>
          {requirements.map(({ name, text }) => (
            <li key={name}>{text}</li>
          ))}
        </ul>
      )}
      {onRetry === undefined ? null : <Button onPress={onRetry}>{t('common.retry')}</Button>}
    </Alert>
  );
};
