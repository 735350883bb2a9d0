import type { RedatingView } from '../../../../../src/contract/wire.ts';
import { useRedatings } from '../../../shared/api/admin-queries.ts';
import { useFormat } from '../../../shared/i18n/format.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { NotFetched } from '../../../shared/ui/not-fetched.tsx';
import { DecideRedating } from './decide-redating.tsx';
import type { Policy } from './policy-changes.ts';

const Decision = ({ decision }: { readonly decision: RedatingView }) => {
  const t = useT();
  const format = useFormat();
  const { decisionNumber, policyVersion, reason, decidedBy, at, done, total, moved, isDone } = decision;
  return (
    <li className="redating">
      <h4>{t('policy.decisionOf', { number: decisionNumber, version: policyVersion })}</h4>
      <p className="soft small">{t('policy.decisionBy', { by: decidedBy, at: format.instant(at) })}</p>
      {reason === undefined ? null : <p>{reason}</p>}
      {isDone ? (
        <p role="status">{t('policy.finished', { count: moved })}</p>
      ) : (
        <label className="stack stack--tight">
          <span>{t('policy.progress', { done: format.number(done), total: format.number(total) })}</span>
          <progress value={done} max={Math.max(1, total)} />
        </label>
      )}
    </li>
  );
};

/** Whether open cases follow what is in force, the decision that they shall, and how far each decision has come. */
export const Redatings = ({ policy }: { readonly policy: Policy }) => {
  const t = useT();
  const redatings = useRedatings(policy.processId);
  if (redatings.data === undefined) return <NotFetched of={redatings} />;
  const { items, behind } = redatings.data;
  const isUnderWay = items.some(({ isDone }) => !isDone);
  return (
    <Card title={t('policy.redating')}>
      <p>{behind === 0 ? t('policy.behindNone') : t('policy.behind', { count: behind })}</p>
      {behind === 0 || isUnderWay ? null : <DecideRedating policy={policy} behind={behind} />}
      {items.length === 0 ? null : (
        <section className="stack stack--tight" aria-label={t('policy.decisions')}>
          <h3>{t('policy.decisions')}</h3>
          <ul className="redatings">
            {items.map((decision) => (
              <Decision key={decision.decisionId} decision={decision} />
            ))}
          </ul>
        </section>
      )}
    </Card>
  );
};
