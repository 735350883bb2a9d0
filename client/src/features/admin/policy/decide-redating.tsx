import { useRedate } from '../../../shared/api/mutations.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { ErrorNote } from '../../../shared/ui/error-note.tsx';
import { DecisionForm } from '../decision-form.tsx';
import type { Policy } from './policy-changes.ts';

export interface DecideRedatingProps {
  readonly policy: Policy;
  /** Open cases that it is about. */
  readonly behind: number;
}

/** Decides that open cases follow what is in force. */
export const DecideRedating = ({ policy, behind }: DecideRedatingProps) => {
  const t = useT();
  const { processId, version, calendarVersion } = policy;
  const { mutateAsync, isPending } = useRedate(processId);
  return (
    <DecisionForm
      words={{
        decide: t('policy.decide'),
        sure: t('policy.decideSure'),
        text: t('policy.decideText', { count: behind, version }),
        yes: t('policy.decideYes'),
        done: t('policy.decided'),
      }}
      send={(decision, idempotencyKey) =>
        mutateAsync({ body: { policyVersion: version, calendarVersion, ...decision }, idempotencyKey })
      }
      isPending={isPending}
      showProblem={(problem) => <ErrorNote error={problem} />}
    >
      <p className="soft measure">{t('policy.decideLead')}</p>
    </DecisionForm>
  );
};
