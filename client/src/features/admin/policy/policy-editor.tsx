import { useState } from 'react';
import type { Process } from '../../../../../src/contract/index.ts';
import { ProblemError } from '../../../shared/api/problem-error.ts';
import { useFormat } from '../../../shared/i18n/format.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorNote } from '../../../shared/ui/error-note.tsx';
import { LimitField } from './limit-field.tsx';
import { LimitOrigin } from './limit-origin.tsx';
import { OptionField } from './option-field.tsx';
import { changesIn, type Policy, type PolicyDraft } from './policy-changes.ts';
import { usePolicyWords } from './policy-words.ts';
import { Preview } from './preview.tsx';
import { Publish } from './publish.tsx';
import { Redatings } from './redatings.tsx';

const useRefusal = (refusal: unknown) => {
  const t = useT();
  const issues = refusal instanceof ProblemError ? (refusal.problem.issues ?? []) : [];
  return (part: keyof PolicyDraft, name: string): string | undefined => {
    const place = `/${part}/${name}`;
    const issue = issues.find(({ pointer }) => pointer === place || pointer.startsWith(`${place}/`));
    if (issue === undefined) return undefined;
    return t(issue.code === 'laterThanLaw' ? 'admin.codeLaterThanLaw' : 'admin.codeOutOfRange');
  };
};

/** Limits and choices of one process, to be changed and published as a new version. */
export const PolicyEditor = ({ policy, process }: { readonly policy: Policy; readonly process: Process }) => {
  const t = useT();
  const format = useFormat();
  const words = usePolicyWords(process);
  const [draft, setDraft] = useState<PolicyDraft>({ limits: policy.limits, options: policy.options });
  const [refusal, setRefusal] = useState<unknown>(null);
  const errorOf = useRefusal(refusal);
  const changes = changesIn(policy, draft).map(words.change);
  const originOf = (ruleId: string) => {
    const rule = policy.rules.find((one) => one.ruleId === ruleId);
    return rule === undefined ? null : <LimitOrigin rule={rule} byDefault={words.limit(rule.default)} />;
  };
  const change = (next: PolicyDraft) => {
    setRefusal(null);
    setDraft(next);
  };
  return (
    <div className="stack">
      <p className="strong">
        {policy.version === 0
          ? t('admin.policyDefault')
          : t('admin.policyVersion', { version: policy.version, at: format.instant(policy.publishedAt) })}
      </p>
      <Card title={t('admin.limits')}>
        <div className="limits">
          {Object.entries(draft.limits).map(([ruleId, limit]) => (
            <LimitField
              key={ruleId}
              title={words.deadline(ruleId)}
              now={words.limit(policy.limits[ruleId] ?? limit)}
              origin={originOf(ruleId)}
              value={limit}
              onChange={(next) => change({ ...draft, limits: { ...draft.limits, [ruleId]: next } })}
              error={errorOf('limits', ruleId)}
            />
          ))}
        </div>
      </Card>
      <Card title={t('admin.options')}>
        {Object.entries(draft.options).map(([name, value]) => (
          <OptionField
            key={name}
            label={words.optionName(name)}
            value={value}
            onChange={(next) => change({ ...draft, options: { ...draft.options, [name]: next } })}
            error={errorOf('options', name)}
          />
        ))}
      </Card>
      <Card title={t('admin.changes')}>
        {changes.length === 0 ? (
          <p className="soft">{t('admin.noChanges')}</p>
        ) : (
          <ul>
            {changes.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        )}
        {changes.length === 0 ? null : (
          <Preview key={JSON.stringify(draft)} processId={policy.processId} draft={draft} onRefused={setRefusal} />
        )}
        {refusal === null ? null : <ErrorNote error={refusal} />}
        <div className="row">
          <Publish
            policy={policy}
            draft={draft}
            changes={changes}
            onPublished={() => setRefusal(null)}
            onRefused={setRefusal}
          />
          {changes.length === 0 ? null : (
            <Button look="quiet" onPress={() => change({ limits: policy.limits, options: policy.options })}>
              {t('admin.reset')}
            </Button>
          )}
        </div>
      </Card>
      <Redatings policy={policy} />
    </div>
  );
};
