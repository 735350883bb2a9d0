import { useState } from 'react';
import { useFormat } from '../i18n/format.ts';
import { useT } from '../i18n/language.tsx';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import type { Draft } from './draft/draft-store.ts';
import type { DraftHandle } from './draft/use-draft.ts';

/** Says that the answers come from a draft, and offers to throw it away. */
export const DraftNotice = ({
  draft,
  onDiscard,
}: {
  readonly draft: Draft;
  readonly onDiscard: () => Promise<void>;
}) => {
  const t = useT();
  const { instant } = useFormat();
  const [isSeen, setIsSeen] = useState(false);
  if (isSeen) return null;
  return (
    <Alert>
      <p role="status">{t('form.draftFound', { when: instant(draft.savedAt) })}</p>
      <div className="row">
        <Button onPress={() => setIsSeen(true)}>{t('form.draftContinue')}</Button>
        <Button look="quiet" onPress={() => void onDiscard()}>
          {t('form.draftDiscard')}
        </Button>
      </div>
    </Alert>
  );
};

/** When the answers were last kept. */
export const DraftStatus = ({ saved }: Pick<DraftHandle, 'saved'>) => {
  const t = useT();
  const { time } = useFormat();
  if (saved === null) return null;
  if (saved === 'saving') return <p className="soft small">{t('form.draftSaving')}</p>;
  return (
    <p className="soft small">
      {saved.isLasting ? t('form.draftSaved', { time: time(saved.at) }) : t('form.draftMemory')}
    </p>
  );
};
