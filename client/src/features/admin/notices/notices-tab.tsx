import type { NoticesOverview } from '../../../../../src/contract/wire.ts';
import { useChangeNoticeDefaults, useNotices, useSendTestMail } from '../../../shared/api/notice-queries.ts';
import { ProblemError } from '../../../shared/api/problem-error.ts';
import { useFormat } from '../../../shared/i18n/format.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { Disclosure } from '../../../shared/ui/disclosure.tsx';
import { ErrorNote } from '../../../shared/ui/error-note.tsx';
import { NotFetched } from '../../../shared/ui/not-fetched.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { Table } from '../../../shared/ui/table.tsx';
import { showToast } from '../../../shared/ui/toast.tsx';
import { SettingsForm } from '../../notices/settings-form.tsx';
import { DeadDeliveries } from './dead-deliveries.tsx';
import { DeliveryLog, STATUSES } from './delivery-log.tsx';

const Counts = ({ overview: { counts, withoutMail, mailBy } }: { readonly overview: NoticesOverview }) => {
  const t = useT();
  const format = useFormat();
  return (
    <Card title={t('notices.counts')}>
      {mailBy === 'smtp' ? <p>{t('notices.bySmtp')}</p> : <Alert tone="warn">{t('notices.byFolder')}</Alert>}
      <p>{withoutMail === 0 ? t('notices.allHaveMail') : t('notices.withoutMail', { count: withoutMail })}</p>
      <Table
        caption={t('notices.counts')}
        columns={[
          {
            id: 'status',
            title: t('notices.status'),
            isRowHeader: true,
            cell: (status) => t(`notices.status_${status}`),
          },
          { id: 'count', title: t('notices.count'), isNumeric: true, cell: (status) => format.number(counts[status]) },
        ]}
        rows={STATUSES}
        keyOf={(status) => status}
      />
    </Card>
  );
};

const hasNoAddress = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.issues?.some(({ code }) => code === 'noMailAddress') === true;

const TestMail = () => {
  const t = useT();
  const test = useSendTestMail();
  const failed = test.data?.isSent === false ? (test.data.code ?? '') : undefined;
  return (
    <Card title={t('notices.test')}>
      <p className="soft">{t('notices.testLead')}</p>
      {failed === undefined ? null : (
        <Alert tone="danger" isUrgent>
          {t('notices.testFailed', { code: failed })}
        </Alert>
      )}
      {hasNoAddress(test.error) ? (
        <Alert tone="warn" isUrgent>
          <p>{t('notices.testNoAddress')}</p>
          <Link to="/aviseringar">{t('notices.link')}</Link>
        </Alert>
      ) : null}
      {test.error !== null && !hasNoAddress(test.error) ? <ErrorNote error={test.error} /> : null}
      <div>
        <Button
          isPending={test.isPending}
          onPress={() =>
            test.mutate(undefined, {
              onSuccess: ({ isSent }) => {
                if (isSent) showToast(t('notices.testSent'));
              },
            })
          }
        >
          {t('notices.testSend')}
        </Button>
      </div>
    </Card>
  );
};

const Defaults = ({ overview: { defaults } }: { readonly overview: NoticesOverview }) => {
  const t = useT();
  const change = useChangeNoticeDefaults();
  return (
    <Disclosure title={t('notices.defaults')}>
      <p className="soft">{t('notices.defaultsLead')}</p>
      <SettingsForm
        key={JSON.stringify(defaults)}
        settings={defaults}
        isSaving={change.isPending}
        error={change.error}
        onSave={(settings) => change.mutate(settings, { onSuccess: () => showToast(t('notices.defaultsSaved')) })}
      />
    </Disclosure>
  );
};

/** How mail and push go: numbers, what did not get through, the log, a test, and what holds for whoever has chosen nothing. */
export const NoticesTab = () => {
  const t = useT();
  const overview = useNotices();
  if (overview.data === undefined) return <NotFetched of={overview} />;
  return (
    <div className="stack">
      <p className="soft measure">{t('notices.tabLead')}</p>
      <Counts overview={overview.data} />
      <Card title={t('notices.dead')}>
        <DeadDeliveries count={overview.data.counts.dead} />
      </Card>
      <TestMail />
      <Card title={t('notices.log')}>
        <DeliveryLog />
      </Card>
      <Defaults overview={overview.data} />
    </div>
  );
};
