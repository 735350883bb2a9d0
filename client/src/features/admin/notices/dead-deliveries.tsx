import { useState } from 'react';
import type { DeliveryView } from '../../../../../src/contract/wire.ts';
import { useDeliveries, useSettleDead } from '../../../shared/api/notice-queries.ts';
import { useFormat } from '../../../shared/i18n/format.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorNote } from '../../../shared/ui/error-note.tsx';
import { showToast } from '../../../shared/ui/toast.tsx';
import { useCodeWords } from './code-words.ts';

type Decision = 'retry' | 'dismiss';

const useSettle = () => {
  const t = useT();
  const settle = useSettleDead();
  const say = (decision: Decision, count: number) =>
    showToast(decision === 'retry' ? t('notices.retried', { count }) : t('notices.dismissed', { count }));
  return {
    ...settle,
    decide: (decision: Decision, deliveryId?: string) =>
      settle.mutate(
        { decision, ...(deliveryId === undefined ? {} : { deliveryId }) },
        { onSuccess: ({ settled }) => say(decision, settled) },
      ),
  };
};

type Settle = ReturnType<typeof useSettle>;

const DeadRow = ({ delivery, settle }: { readonly delivery: DeliveryView; readonly settle: Settle }) => {
  const t = useT();
  const format = useFormat();
  const { deliveryId, recipient: name = '', channel, code = '', changedAt, attempts } = delivery;
  const codeWords = useCodeWords();
  const at = format.instant(changedAt);
  return (
    <li className="held-role">
      <span>
        <span className="strong">{name}</span>, {t(`notices.channel_${channel}`)}, {codeWords(code)}
        <br />
        <span className="soft small">
          {at}, {t('notices.attempts').toLowerCase()}: {attempts}
        </span>
      </span>
      <span className="row">
        <Button
          aria-label={t('notices.retryOf', { name, at })}
          isPending={settle.isPending}
          onPress={() => settle.decide('retry', deliveryId)}
        >
          {t('notices.retry')}
        </Button>
        <Button
          look="quiet"
          aria-label={t('notices.dismissOf', { name, at })}
          onPress={() => settle.decide('dismiss', deliveryId)}
        >
          {t('notices.dismiss')}
        </Button>
      </span>
    </li>
  );
};

const All = ({ count, settle }: { readonly count: number; readonly settle: Settle }) => {
  const t = useT();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <div className="row">
      <Button look="primary" isPending={settle.isPending} onPress={() => settle.decide('retry')}>
        {t('notices.retryAll')}
      </Button>
      <Button onPress={() => setIsAsking(true)}>{t('notices.dismissAll')}</Button>
      <Dialog title={t('notices.dismissSure', { count })} isOpen={isAsking} onClose={() => setIsAsking(false)}>
        <p>{t('notices.dismissText')}</p>
        <div>
          <Button
            look="grave"
            onPress={() => {
              settle.decide('dismiss');
              setIsAsking(false);
            }}
          >
            {t('notices.dismissAll')}
          </Button>
        </div>
      </Dialog>
    </div>
  );
};

/** What did not get through: to whom and why, and the way to try it again or give it up, one or all. */
export const DeadDeliveries = ({ count }: { readonly count: number }) => {
  const t = useT();
  const settle = useSettle();
  const dead = useDeliveries('dead');
  const items = dead.data?.pages.flatMap((page) => page.items) ?? [];
  if (count === 0) return <p>{t('notices.noDead')}</p>;
  return (
    <div className="stack">
      <p className="soft measure">{t('notices.deadLead')}</p>
      {settle.error === null ? null : <ErrorNote error={settle.error} />}
      <All count={count} settle={settle} />
      <ul className="held-roles" aria-label={t('notices.dead')}>
        {items.map((delivery) => (
          <DeadRow key={delivery.deliveryId} delivery={delivery} settle={settle} />
        ))}
      </ul>
      {dead.hasNextPage ? (
        <div>
          <Button isPending={dead.isFetchingNextPage} onPress={() => void dead.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      ) : null}
    </div>
  );
};
