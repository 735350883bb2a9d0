import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type Delivery, deliverWaiting, onDelivered } from '../features/report/outbox.ts';
import { describeError } from '../shared/api/describe-error.ts';
import { keys } from '../shared/api/keys.ts';
import { useT } from '../shared/i18n/language.tsx';
import { useContact } from '../shared/live/use-contact.ts';
import { Link } from '../shared/ui/link.tsx';
import { showToast } from '../shared/ui/toast.tsx';

/** Sends the reports that were written without contact: at once, when contact is back, and every now and then. Draws nothing. */
export const WaitingReports = () => {
  const t = useT();
  const client = useQueryClient();

  useEffect(() => {
    const tell = (delivery: Delivery) => {
      if (delivery.kind === 'refused') {
        const action = (
          <Link to="/rapportera" className="link">
            {t('report.toReport')}
          </Link>
        );
        showToast(`${t('report.refused')} ${describeError(delivery.error, t)}`, { tone: 'danger', action });
      }
      if (delivery.kind !== 'received') return;
      const [first] = delivery.opened.cases;
      if (first === undefined) return;
      const action = (
        <Link to="/rapporter/$caseId" params={{ caseId: first.caseId }} className="link">
          {t('report.toReceipt')}
        </Link>
      );
      showToast(t('report.received'), { action });
      void client.invalidateQueries({ queryKey: keys.cases });
    };
    return onDelivered(tell);
  }, [client, t]);

  useEffect(() => void deliverWaiting(), []);
  useContact(true, () => void deliverWaiting());
  return null;
};
