import type { DeadlineView } from '../../../../src/contract/wire.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { Disclosure } from '../../shared/ui/disclosure.tsx';
import { DeadlineCard } from './deadline-card.tsx';
import './deadlines.css';

const isRunning = ({ status }: DeadlineView): boolean => status === 'running' || status === 'passed';

const byDue = (a: DeadlineView, b: DeadlineView): number => a.dueAt.localeCompare(b.dueAt);

const List = ({ deadlines }: { readonly deadlines: readonly DeadlineView[] }) => (
  <ul className="deadlines">
    {deadlines.map((deadline) => (
      <DeadlineCard key={deadline.deadlineId} deadline={deadline} />
    ))}
  </ul>
);

/** The deadlines of a case: those that run, the nearest first; those that have ended, folded. */
export const DeadlinesPanel = ({ deadlines }: { readonly deadlines: readonly DeadlineView[] }) => {
  const t = useT();
  const running = deadlines.filter(isRunning).sort(byDue);
  const ended = deadlines.filter((deadline) => !isRunning(deadline)).sort(byDue);
  return (
    <Card title={t('deadlines.title')}>
      {running.length === 0 ? <p className="soft">{t('deadlines.none')}</p> : <List deadlines={running} />}
      {ended.length === 0 ? null : (
        <Disclosure title={t('deadlines.ended', { count: ended.length })}>
          <List deadlines={ended} />
        </Disclosure>
      )}
    </Card>
  );
};
