import { useEffect } from 'react';
import { useT } from '../../shared/i18n/language.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import type { Receipt } from '../../../../src/contract/wire.ts';
import { deliverWaiting } from './outbox.ts';
import { useBegunReports } from './use-drafts.ts';

export interface WaitingNoteProps {
  readonly draftKey: string;
  /** Write on instead. */
  readonly onChange: () => void;
  /** It has been received by the press of the button here. */
  readonly onReceived: (cases: readonly Receipt[]) => void;
  /** It has been received by itself. */
  readonly onGone: () => void;
}

/** In place of the questions when the report has been sent without contact: it is safe, and what happens now. */
export const WaitingNote = ({ draftKey, onChange, onReceived, onGone }: WaitingNoteProps) => {
  const t = useT();
  const drafts = useBegunReports();
  const draft = drafts?.find((candidate) => candidate.draftKey === draftKey);
  const isGone = drafts !== undefined && draft === undefined;
  const isRefused = draft?.isWaiting === false;
  useEffect(() => {
    if (isGone) onGone();
    if (isRefused) onChange();
  }, [isGone, isRefused, onGone, onChange]);
  const sendNow = async () => {
    const delivery = (await deliverWaiting()).find((one) => one.draftKey === draftKey);
    if (delivery?.kind === 'received') onReceived(delivery.opened.cases);
  };
  return (
    <Alert tone="warn" title={t('report.waitsTitle')} isUrgent>
      <p>{t('report.waitsText')}</p>
      <div className="row">
        <Button look="primary" onPress={() => void sendNow()}>
          {t('report.sendNow')}
        </Button>
        <Button onPress={onChange}>{t('report.changeReport')}</Button>
      </div>
    </Alert>
  );
};
