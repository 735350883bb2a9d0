import { useNavigate, useSearch } from '@tanstack/react-router';
import { useProcesses, useUnits } from '../../shared/api/queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { NotFetched } from '../../shared/ui/not-fetched.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { ChooseKind } from './choose-kind.tsx';
import { ChooseUnit } from './choose-unit.tsx';
import { Drafts } from './drafts.tsx';
import { reportKinds } from './report-kind.ts';
import { ReportWizard } from './report-wizard.tsx';
import './report.css';

/** A report: what has happened, at which school, and then the questions. What there is only one of is not asked. */
export const ReportPage = () => {
  const t = useT();
  const search = useSearch({ from: '/rapportera' });
  const navigate = useNavigate({ from: '/rapportera' });
  const processes = useProcesses();
  const units = useUnits('report');
  if (processes.data === undefined) return <NotFetched of={processes} />;
  if (units.data === undefined) return <NotFetched of={units} />;

  const kinds = reportKinds(processes.data);
  const kind =
    kinds.length === 1
      ? kinds[0]
      : kinds.find(({ process, name }) => process.id === search.processId && name === search.command);
  const unit = units.data.length === 1 ? units.data[0] : units.data.find(({ unitId }) => unitId === search.unitId);

  if (units.data.length === 0 || kinds.length === 0) {
    return (
      <>
        <PageHeading title={t('common.navReport')} />
        <Empty title={t('report.nowhere')}>
          <p>{t('report.nowhereText')}</p>
        </Empty>
      </>
    );
  }
  if (kind === undefined)
    return (
      <div className="stack stack--loose measure">
        <ChooseKind
          kinds={kinds}
          onChoose={({ process, name }) =>
            void navigate({ search: (old) => ({ ...old, processId: process.id, command: name }) })
          }
        />
        <Drafts kinds={kinds} units={units.data} />
      </div>
    );
  if (unit === undefined)
    return (
      <ChooseUnit units={units.data} onChoose={(unitId) => void navigate({ search: (old) => ({ ...old, unitId }) })} />
    );
  return <ReportWizard key={`${kind.process.id}/${kind.name}/${unit.unitId}`} kind={kind} unit={unit} />;
};
