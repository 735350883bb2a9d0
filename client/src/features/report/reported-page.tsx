import type { CaseRow } from '../../../../src/contract/wire.ts';
import { useCases, useProcesses } from '../../shared/api/queries.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { ButtonLink, Link } from '../../shared/ui/link.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { Loading } from '../../shared/ui/spinner.tsx';
import './report.css';

const ReportCard = ({ row }: { readonly row: CaseRow }) => {
  const t = useT();
  const { instant } = useFormat();
  const process = useProcesses().data?.find(({ id }) => id === row.processId);
  const stage = process?.texts.states[row.state]?.title;
  return (
    <Link to="/rapporter/$caseId" params={{ caseId: row.caseId }} className="choice-card">
      <span className="row">
        <span className="choice-card__title">{row.caseNumber}</span>
        <Badge tone={row.isClosed ? 'ok' : 'info'}>
          {row.isClosed ? t('report.closed') : (stage ?? t('report.underWay'))}
        </Badge>
      </span>
      <span className="choice-card__text">
        {process?.texts.name ?? ''} · {row.unitName}
      </span>
      <span className="soft small">{t('report.sentAt', { when: instant(row.openedAt) })}</span>
    </Link>
  );
};

/** What I have reported, newest first, and how far each has come. */
export const ReportedPage = () => {
  const t = useT();
  const cases = useCases({ view: 'reported' });
  const rows = cases.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <PageHeading title={t('common.navReported')} lead={t('report.reportedLead')}>
        <ButtonLink to="/rapportera">{t('report.newReport')}</ButtonLink>
      </PageHeading>
      {cases.isPending ? <Loading /> : null}
      {cases.isError ? <ErrorNote error={cases.error} onRetry={() => void cases.refetch()} /> : null}
      {cases.isSuccess && rows.length === 0 ? (
        <Empty title={t('report.noneTitle')}>
          <p>{t('report.noneText')}</p>
        </Empty>
      ) : null}
      <ul className="grid">
        {rows.map((row) => (
          <li key={row.caseId}>
            <ReportCard row={row} />
          </li>
        ))}
      </ul>
      {cases.hasNextPage ? (
        <div className="more">
          <Button isPending={cases.isFetchingNextPage} onPress={() => void cases.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
};
