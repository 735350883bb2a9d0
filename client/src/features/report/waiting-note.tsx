import { useEffect } from 'react';
import { useT } from '../../shared/i18n/language.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { deliverWaiting } from './outbox.ts';
import { useBegunReports } from './use-drafts.ts';

export interface WaitingNoteProps {
  readonly draftKey: string;
  /** Write on instead. */
  readonly onChange: () => void;
  /** It has been received, or refused. */
  readonly onGone: () => void;
}

/** In place of the questions when the report has been sent without contact: it is safe, and what happens now. */
export const WaitingNote = ({ draftKey, onChange, onGone }: WaitingNoteProps) => {
  const t = useT();
  const drafts = useBegunReports();
  const draft = drafts?.find((candidate) => candidate.draftKey === draftKey);
  const isGone = drafts !== undefined && draft === undefined;
  const isRefused = draft?.isWaiting === false;
  useEffect(() => {
    if (isGone) onGone();
    if (isRefused) onChange();
  }, [isGone, isRefused, onGone, onChange]);
  return (
    <Alert tone="warn" title={t('report.waitsTitle')} isUrgent>
      <p>{t('report.waitsText')}</p>
      <div className="row">
        <Button look="primary" onPress={() => void deliverWaiting()}>
          {t('report.sendNow')}
        </Button>
        <Button onPress={onChange}>{t('report.changeReport')}</Button>
      </div>
    </Alert>
  );
};
