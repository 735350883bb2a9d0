import type { ReactNode } from 'react';
import type { Me } from '../../../../src/contract/wire.ts';
import { useCases, useProcesses, useUnits } from '../../shared/api/queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { Link } from '../../shared/ui/link.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { Drafts } from '../report/drafts.tsx';
import { reportKinds } from '../report/report-kind.ts';
import type { ReportSearch } from '../report/report-search.ts';
import './start.css';

const WAYS = [
  { view: 'report', to: '/rapportera', title: 'start.wayReport', text: 'start.wayReportText' },
  { view: 'cases', to: '/arenden', title: 'start.wayCases', text: 'start.wayCasesText' },
  { view: 'board', to: '/oversikt', title: 'start.wayBoard', text: 'start.wayBoardText' },
  { view: 'namnd', to: '/namnd', title: 'start.wayNamnd', text: 'start.wayNamndText' },
  { view: 'reported', to: '/rapporter', title: 'start.wayReported', text: 'start.wayReportedText' },
  { view: 'admin', to: '/admin', title: 'start.wayAdmin', text: 'start.wayAdminText' },
] as const;

/** Somebody who handles no cases by office: comes here to report. */
const isReporter = ({ roles, views }: Me): boolean =>
  views.includes('report') && roles.every(({ role }) => role === 'personal');

/** The ways that are mine; whoever handles cases has those first. */
const waysOf = (me: Me) => {
  const first = isReporter(me) ? 'report' : 'cases';
  const mine = WAYS.filter(({ view }) => me.views.includes(view));
  return [...mine.filter(({ view }) => view === first), ...mine.filter(({ view }) => view !== first)];
};

/** How many cases wait for me; counted on the first page only. */
const WaitingForMe = () => {
  const t = useT();
  const cases = useCases({ view: 'mine', limit: 100 });
  const rows = cases.data?.pages.flatMap(({ items }) => items) ?? [];
  const late = rows.filter(({ isLate }) => isLate).length;
  if (rows.length === 0) return null;
  return (
    <span className="row">
      <Badge tone="info">{t('start.waiting', { count: rows.length })}</Badge>
      {late === 0 ? null : (
        <Badge tone="danger" icon="warn">
          {t('start.late', { count: late })}
        </Badge>
      )}
    </span>
  );
};

interface WayCardProps {
  readonly to: (typeof WAYS)[number]['to'];
  readonly search?: ReportSearch;
  readonly isMain: boolean;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

const WayCard = ({ to, search = {}, isMain, title, text, children }: WayCardProps) => (
  <li>
    <Link to={to} search={search} className={isMain ? 'choice-card choice-card--main' : 'choice-card'}>
      <span className="choice-card__title row">
        {title}
        <Icon name="next" />
      </span>
      <span className="choice-card__text">{text}</span>
      {children}
    </Link>
  </li>
);

/** Each thing that can be reported, a press away for whoever comes here mostly to report; and what is begun on this device. */
const ReportWays = () => {
  const t = useT();
  const kinds = reportKinds(useProcesses().data ?? []);
  const units = useUnits('report').data ?? [];
  return (
    <section className="stack" aria-labelledby="report-ways">
      <h2 id="report-ways">{t('start.wayReport')}</h2>
      <ul className="ways">
        {kinds.map(({ process, name }, index) => (
          <WayCard
            key={`${process.id}/${name}`}
            to="/rapportera"
            search={{ processId: process.id, command: name }}
            isMain={index === 0}
            title={process.texts.commands[name]?.title ?? name}
            text={process.texts.commands[name]?.hint ?? process.texts.summary}
          />
        ))}
      </ul>
      <Drafts kinds={kinds} units={units} />
    </section>
  );
};

/** What I can do here, the likeliest first. */
export const HomePage = ({ me }: { readonly me: Me }) => {
  const t = useT();
  const roles = [...new Set(me.roles.map(({ unitName }) => unitName))].join(' · ');
  const hasKinds = reportKinds(useProcesses().data ?? []).length > 0;
  const ways = waysOf(me);
  const showsKinds = isReporter(me) && hasKinds;
  return (
    <>
      <PageHeading title={t('start.hello', { name: me.name.split(' ')[0] ?? me.name })} lead={roles} />
      <div className="stack stack--loose">
        {showsKinds ? <ReportWays /> : null}
        <ul className="ways">
          {ways.slice(showsKinds ? 1 : 0).map(({ view, to, title, text }, index) => (
            <WayCard key={view} to={to} isMain={!showsKinds && index === 0} title={t(title)} text={t(text)}>
              {view === 'cases' ? <WaitingForMe /> : null}
            </WayCard>
          ))}
        </ul>
      </div>
    </>
  );
};
