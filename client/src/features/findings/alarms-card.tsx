import type { AlarmsView } from '../../../../src/contract/wire-findings.ts';
import { useAlarms } from '../../shared/api/finding-queries.ts';
import type { AlarmsFilter } from '../../shared/api/keys.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { Link } from '../../shared/ui/link.tsx';
import { Loading } from '../../shared/ui/spinner.tsx';
import { type Column, Table } from '../../shared/ui/table.tsx';

type Recurrence = AlarmsView['recurrences'][number];
type Silent = AlarmsView['silent'][number];

const Recurring = ({ recurrences, days }: Pick<AlarmsView, 'recurrences' | 'days'>) => {
  const t = useT();
  const format = useFormat();
  const columns: readonly Column<Recurrence>[] = [
    { id: 'what', title: t('findings.what'), isRowHeader: true, cell: ({ title, what }) => `${title}: ${what}` },
    { id: 'unit', title: t('findings.where'), cell: ({ unitName }) => unitName },
    { id: 'count', title: t('findings.count'), isNumeric: true, cell: ({ count }) => format.number(count) },
    {
      id: 'span',
      title: t('findings.between'),
      cell: ({ from, to }) => t('findings.span', { from: format.day(from), to: format.day(to) }),
    },
  ];
  return (
    <section className="stack">
      <h3>{t('findings.recurs')}</h3>
      <p className="soft">{t('findings.recursText', { days })}</p>
      {recurrences.length === 0 ? (
        <p>{t('findings.recursNone')}</p>
      ) : (
        <Table caption={t('findings.recurs')} columns={columns} rows={recurrences} keyOf={({ key }) => key} />
      )}
    </section>
  );
};

const SilentUnits = ({
  silent,
  silentDays,
  silentPupils,
}: Pick<AlarmsView, 'silent' | 'silentDays' | 'silentPupils'>) => {
  const t = useT();
  const format = useFormat();
  const columns: readonly Column<Silent>[] = [
    { id: 'unit', title: t('findings.where'), isRowHeader: true, cell: ({ unitName }) => unitName },
    { id: 'pupils', title: t('findings.pupils'), isNumeric: true, cell: ({ pupils }) => format.number(pupils) },
  ];
  return (
    <section className="stack">
      <h3>{t('findings.silent')}</h3>
      <p className="soft">{t('findings.silentText', { pupils: silentPupils, days: silentDays })}</p>
      {silent.length === 0 ? (
        <p>{t('findings.silentNone')}</p>
      ) : (
        <Table isNarrow caption={t('findings.silent')} columns={columns} rows={silent} keyOf={({ unitId }) => unitId} />
      )}
    </section>
  );
};

const Children = ({ groups }: { readonly groups: AlarmsView['children'] }) => {
  const t = useT();
  if (groups.length === 0) return null;
  return (
    <section className="stack">
      <h3>{t('findings.children')}</h3>
      <p className="soft">{t('findings.childrenText')}</p>
      <ul className="stack">
        {groups.map(({ cases }, at) => (
          <li key={cases[0]?.caseId}>
            <p>{t('findings.child', { number: at + 1, count: cases.length })}</p>
            <ul className="row">
              {cases.map(({ caseId, caseNumber }) => (
                <li key={caseId}>
                  <Link to="/arenden/$caseId" params={{ caseId }} className="link">
                    {caseNumber}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
};

const isQuiet = ({ recurrences, silent, children }: AlarmsView): boolean =>
  recurrences.length + silent.length + children.length === 0;

interface AlarmsCardProps extends AlarmsFilter {
  /** Nothing is shown where there is nothing to look at. */
  readonly isHiddenWhenQuiet?: boolean;
}

/** What comes again and where it is silent, with what such an alarm is and is not. */
export const AlarmsCard = ({ isHiddenWhenQuiet = false, ...filter }: AlarmsCardProps) => {
  const t = useT();
  const format = useFormat();
  const answer = useAlarms(filter);
  if (answer.isPending) return isHiddenWhenQuiet ? null : <Loading />;
  if (answer.data === undefined) return <ErrorNote error={answer.error} onRetry={() => void answer.refetch()} />;
  if (isHiddenWhenQuiet && isQuiet(answer.data)) return null;
  const { asOf, process, recurrences, days, silent, silentDays, silentPupils, children } = answer.data;
  return (
    <Card title={`${t('findings.alarms')}: ${process.title}`}>
      <div className="stack" aria-busy={answer.isPlaceholderData}>
        <p className="soft">{t('findings.alarmsText', { day: format.day(asOf) })}</p>
        {days === 0 ? null : <Recurring recurrences={recurrences} days={days} />}
        {silentDays === 0 ? null : <SilentUnits silent={silent} silentDays={silentDays} silentPupils={silentPupils} />}
        <Children groups={children} />
      </div>
    </Card>
  );
};

/** The alarms of the first process that is counted, and of each other in which there is one. */
export const AllAlarms = (filter: Pick<AlarmsFilter, 'unitId'>) => {
  const first = useAlarms(filter).data;
  const others = (first?.processes ?? []).filter(({ id }) => id !== first?.process.id);
  return (
    <>
      <AlarmsCard {...filter} />
      {others.map(({ id }) => (
        <AlarmsCard key={id} {...filter} processId={id} isHiddenWhenQuiet />
      ))}
    </>
  );
};
