import { useParams } from '@tanstack/react-router';
import type { Process } from '../../../../src/contract/index.ts';
import type { CaseView } from '../../../../src/contract/wire.ts';
import { useCase, useProcesses } from '../../shared/api/queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { Loading } from '../../shared/ui/spinner.tsx';
import { Tabs } from '../../shared/ui/tabs.tsx';
import { BasisPanel } from '../basis/basis-panel.tsx';
import { DeadlinesPanel } from '../deadlines/deadlines-panel.tsx';
import { CaseChart } from './case-chart.tsx';
import { CaseHeader } from './case-header.tsx';
import { Documents } from './documents.tsx';
import { NowPanel } from './now/now-panel.tsx';
import { LinkedCases, People } from './people.tsx';
import { Papers } from './papers.tsx';
import { Reads } from './reads.tsx';
import { Timeline } from './timeline/timeline.tsx';
import './case.css';

interface CaseProps {
  readonly view: CaseView;
  readonly process: Process;
}

const More = ({ view, process }: CaseProps) => {
  const t = useT();
  return (
    <section className="card case-more">
      <Tabs
        label={t('case.views')}
        items={[
          { id: 'timeline', title: t('case.timeline'), content: <Timeline view={view} process={process} /> },
          { id: 'chart', title: t('case.chart'), content: <CaseChart view={view} process={process} /> },
          {
            id: 'documents',
            title: t('case.documents'),
            content: (
              <>
                <Papers view={view} />
                <Documents view={view} process={process} />
              </>
            ),
          },
          { id: 'reads', title: t('case.reads'), content: <Reads caseId={view.caseId} /> },
        ]}
      />
    </section>
  );
};

const Case = ({ view, process }: CaseProps) => (
  <div className="case-page">
    <CaseHeader view={view} process={process} />
    <div className="case-page__columns">
      <NowPanel view={view} process={process} />
      <aside className="case-page__side">
        <BasisPanel view={view} />
        <DeadlinesPanel deadlines={view.deadlines} />
        <People participants={view.participants} />
        <LinkedCases linkedCases={view.linkedCases} />
      </aside>
      <More view={view} process={process} />
    </div>
  </div>
);

/** One case: where it stands, what is to be done now, its deadlines and everything that has happened. Changes by itself. */
export const CasePage = () => {
  const t = useT();
  const { caseId } = useParams({ from: '/arenden/$caseId' });
  const found = useCase(caseId);
  const processes = useProcesses();
  const process = processes.data?.find(({ id }) => id === found.data?.processId);
  const failed = found.data === undefined ? found : processes;
  if (found.data !== undefined && process !== undefined)
    return <Case key={caseId} view={found.data} process={process} />;
  if (!failed.isError) return <Loading />;
  return (
    <>
      <PageHeading title={t('case.title')} />
      <ErrorNote error={failed.error} onRetry={() => void failed.refetch()} />
    </>
  );
};
