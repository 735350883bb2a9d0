import { useState } from 'react';
import { usePublishPolicy } from '../../../shared/api/mutations.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { showToast } from '../../../shared/ui/toast.tsx';
import type { Policy, PolicyDraft } from './policy-changes.ts';

export interface PublishProps {
  readonly policy: Policy;
  readonly draft: PolicyDraft;
  /** Each change in words. */
  readonly changes: readonly string[];
  readonly onPublished: () => void;
  readonly onRefused: (error: unknown) => void;
}

/** Publishes a new version, after showing what it changes and that open cases keep theirs. */
export const Publish = ({ policy, draft, changes, onPublished, onRefused }: PublishProps) => {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const publish = usePublishPolicy(policy.processId);
  const send = () =>
    publish.mutate(
      { limits: draft.limits, options: draft.options },
      {
        onSuccess: ({ version }) => {
          showToast(t('admin.published', { version }));
          onPublished();
        },
        onError: onRefused,
        onSettled: () => setIsOpen(false),
      },
    );
  return (
    <>
      <Button look="primary" isDisabled={changes.length === 0} onPress={() => setIsOpen(true)}>
        {t('admin.publish')}
      </Button>
      <Dialog
        title={t('admin.publishSure', { version: policy.version + 1 })}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
      >
        <p>{t('admin.publishText')}</p>
        <ul>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
        <div className="row">
          <Button look="primary" isPending={publish.isPending} onPress={send}>
            {t('admin.publishYes')}
          </Button>
          <Button onPress={() => setIsOpen(false)}>{t('common.cancel')}</Button>
        </div>
      </Dialog>
    </>
  );
};
