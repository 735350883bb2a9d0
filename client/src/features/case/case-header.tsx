import type { Process } from '../../../../src/contract/index.ts';
import type { CaseView } from '../../../../src/contract/wire.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { Disclosure } from '../../shared/ui/disclosure.tsx';
import { Link } from '../../shared/ui/link.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { currentTitles } from './case-states.ts';

interface CaseHeaderProps {
  readonly view: CaseView;
  readonly process: Process;
}

const isLate = (view: CaseView): boolean =>
  view.deadlines.some((deadline) => deadline.isLate && (deadline.status === 'running' || deadline.status === 'passed'));

const Badges = ({ view }: { readonly view: CaseView }) => {
  const t = useT();
  return (
    <>
      {isLate(view) ? (
        <Badge tone="danger" icon="warn">
          {t('case.late')}
        </Badge>
      ) : null}
      {view.isClosed ? <Badge icon="check">{t('case.closed')}</Badge> : null}
      {view.isRestricted ? <Badge icon="lock">{t('case.restricted')}</Badge> : null}
    </>
  );
};

const LegalClock = ({ legalClock }: Pick<CaseView, 'legalClock'>) => {
  const t = useT();
  const format = useFormat();
  return (
    <div>
      <dt>{t('case.clock')}</dt>
      <dd>
        <span className="strong">{t('case.clockDays', { count: legalClock.days })}</span>
        <br />
        <span className="soft small">{t('case.clockSince', { day: format.day(legalClock.startedAt) })}</span>
        <Disclosure title={legalClock.citation} icon="law" isQuiet>
          <p>{legalClock.text}</p>
        </Disclosure>
      </dd>
    </div>
  );
};

const Facts = ({ view, process }: CaseHeaderProps) => {
  const t = useT();
  const format = useFormat();
  return (
    <dl className="case-facts">
      <div>
        <dt>{t('case.state')}</dt>
        <dd className="strong">{currentTitles(process, view.active).join(' · ')}</dd>
      </div>
      {view.subject === undefined ? null : (
        <div>
          <dt>{t('case.about')}</dt>
          <dd>{view.subject.name}</dd>
        </div>
      )}
      <div>
        <dt>{t('case.unit')}</dt>
        <dd>{view.unit.name}</dd>
      </div>
      <div>
        <dt>{t('case.opened')}</dt>
        <dd>{format.day(view.openedAt)}</dd>
      </div>
      {view.isClosed ? null : <LegalClock legalClock={view.legalClock} />}
      <div>
        <dt>{t('case.pack')}</dt>
        <dd>{view.rulePack.text}</dd>
      </div>
    </dl>
  );
};

/** What a case is: number, kind, where it stands, whom it is about, the Act's own clock and by which rules it goes. */
export const CaseHeader = ({ view, process }: CaseHeaderProps) => {
  const t = useT();
  return (
    <div className="case-header">
      <Link to="/arenden" className="link small no-print">
        {t('case.toList')}
      </Link>
      <PageHeading title={view.caseNumber} lead={process.texts.name}>
        <Badges view={view} />
      </PageHeading>
      <Facts view={view} process={process} />
      {view.rulePack.isVerified ? null : (
        <Alert tone="warn">
          <p>{t('case.packUnverified')}</p>
        </Alert>
      )}
    </div>
  );
};
