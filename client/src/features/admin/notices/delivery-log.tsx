import { useState } from 'react';
import type { DeliveryStatusView, DeliveryView } from '../../../../../src/contract/wire.ts';
import { useDeliveries } from '../../../shared/api/notice-queries.ts';
import { useFormat } from '../../../shared/i18n/format.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Empty } from '../../../shared/ui/empty.tsx';
import { NotFetched } from '../../../shared/ui/not-fetched.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { type Column, Table } from '../../../shared/ui/table.tsx';
import { useCodeWords } from './code-words.ts';

/** In the order in which a delivery goes. */
export const STATUSES = [
  'queued',
  'waiting',
  'failed',
  'sent',
  'stopped',
  'dead',
] as const satisfies readonly DeliveryStatusView[];

const useColumns = (): readonly Column<DeliveryView>[] => {
  const t = useT();
  const format = useFormat();
  const codeWords = useCodeWords();
  return [
    { id: 'queued', title: t('notices.queuedAt'), isRowHeader: true, cell: (row) => format.instant(row.queuedAt) },
    { id: 'channel', title: t('notices.channel'), cell: (row) => t(`notices.channel_${row.channel}`) },
    {
      id: 'kind',
      title: t('notices.kind'),
      cell: (row) => t(row.isUrgent ? 'notices.kindUrgent' : 'notices.kindOrdinary'),
    },
    { id: 'status', title: t('notices.status'), cell: (row) => t(`notices.status_${row.status}`) },
    { id: 'changed', title: t('notices.changedAt'), cell: (row) => format.instant(row.changedAt) },
    { id: 'attempts', title: t('notices.attempts'), isNumeric: true, cell: (row) => format.number(row.attempts) },
    { id: 'code', title: t('notices.code'), cell: (row) => (row.code === undefined ? '–' : codeWords(row.code)) },
  ];
};

const Rows = ({ status }: { readonly status: DeliveryStatusView | undefined }) => {
  const t = useT();
  const columns = useColumns();
  const log = useDeliveries(status);
  if (log.data === undefined) return <NotFetched of={log} />;
  const rows = log.data.pages.flatMap((page) => page.items);
  if (rows.length === 0) return <Empty title={t('notices.noDeliveries')} />;
  return (
    <>
      <Table caption={t('notices.what')} columns={columns} rows={rows} keyOf={({ deliveryId }) => deliveryId} />
      {log.hasNextPage ? (
        <div>
          <Button isPending={log.isFetchingNextPage} onPress={() => void log.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
};

/** What has been sent, when and how it went; never what, to whom or about which case. */
export const DeliveryLog = () => {
  const t = useT();
  const [status, setStatus] = useState<DeliveryStatusView | undefined>();
  const options = STATUSES.map((value) => ({ value, label: t(`notices.status_${value}`) }));
  return (
    <div className="stack">
      <Select
        label={t('notices.logOnly')}
        placeholder={t('notices.logAll')}
        options={options}
        value={status}
        onChange={setStatus}
      />
      <Rows status={status} />
    </div>
  );
};
