import type { WheelView } from '../../../../../src/contract/wire-arshjul.ts';
import { ProblemError } from '../../../shared/api/problem-error.ts';
import { useLanguage, useT } from '../../../shared/i18n/language.tsx';
import { Alert } from '../../../shared/ui/alert.tsx';
import { ErrorNote } from '../../../shared/ui/error-note.tsx';

const KNOWN = ['unknownProcess', 'notPlanned', 'outOfRange', 'inPast'] as const;
const codeOf = (code: string): (typeof KNOWN)[number] | 'other' => KNOWN.find((known) => known === code) ?? 'other';

/** Why a wheel could not be decided on: each activity by its name, with what is wrong with it. */
export const ArshjulIssues = ({ error, wheel }: { readonly error: unknown; readonly wheel: WheelView }) => {
  const t = useT();
  const { language } = useLanguage();
  const issues = error instanceof ProblemError ? (error.problem.issues ?? []) : [];
  if (issues.length === 0) return <ErrorNote error={error} />;
  const titleAt = (pointer: string): string => {
    const at = /^\/wheel\/activities\/(\d+)/.exec(pointer)?.[1];
    const activity = at === undefined ? undefined : wheel.activities[Number(at)];
    return activity?.title[language] ?? t('arshjul.decide');
  };
  return (
    <Alert tone="danger" isUrgent>
      <p>{t('arshjul.issues')}</p>
      <ul>
        {issues.map(({ pointer, code, params }) => (
          <li key={`${pointer} ${code}`}>
            {t('arshjul.issueAt', {
              title: titleAt(pointer),
              what: t(`arshjul.issue_${codeOf(code)}`, { process: String(params?.['process'] ?? '') }),
            })}
          </li>
        ))}
      </ul>
    </Alert>
  );
};
