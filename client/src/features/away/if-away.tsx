import type { IfAway as Answer } from '../../../../src/contract/wire.ts';
import { type PlannedAbsence, useIfAway } from '../../shared/api/if-away.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { Link } from '../../shared/ui/link.tsx';
import { Loading } from '../../shared/ui/spinner.tsx';
import { type Column, Table } from '../../shared/ui/table.tsx';
import './away.css';

type Item = Answer['items'][number];

type Rung = Item['rungs'][number];

const TICK_WORDS = {
  remind: 'away.remind',
  pass: 'away.pass',
  escalate: 'away.escalate',
} as const satisfies Record<Rung['kind'], string>;

const TOLD_WORDS = {
  remind: 'away.remindTo',
  pass: 'away.passTo',
  escalate: 'away.escalateTo',
} as const satisfies Record<Rung['kind'], string>;

const namesOf = ({ people }: Pick<Item, 'people'>): string => people.map(({ name }) => name).join(', ');

/** To whom it would go; a warning in words where nobody is there to take it. */
const GoesTo = ({ item }: { readonly item: Item }) => {
  const t = useT();
  const format = useFormat();
  if (item.stays || item.people.length === 0)
    return (
      <Badge tone="danger" icon="warn">
        {t(item.stays ? 'away.stays' : 'away.nobody')}
      </Badge>
    );
  return (
    <span className="away__cell">
      <span className="strong">{namesOf(item)}</span>
      <span className="soft small">
        {item.to}, {t('away.from', { instant: format.instant(item.at) })}
      </span>
    </span>
  );
};

/** What happens by itself, whom it would tell, and when. */
const Happens = ({ rungs }: Pick<Item, 'rungs'>) => {
  const t = useT();
  const format = useFormat();
  const words = ({ kind, at, people }: Rung): string => {
    const instant = format.instant(at);
    const names = namesOf({ people });
    return names === '' ? t(TICK_WORDS[kind], { instant }) : t(TOLD_WORDS[kind], { instant, names });
  };
  if (rungs.length === 0) return <span className="soft small">{t('away.happensNothing')}</span>;
  return (
    <ul className="away__cell small">
      {rungs.map((rung) => (
        <li key={`${rung.kind}${rung.at}`}>{words(rung)}</li>
      ))}
    </ul>
  );
};

const Items = ({ caption, items }: { readonly caption: string; readonly items: readonly Item[] }) => {
  const t = useT();
  const format = useFormat();
  const columns: readonly Column<Item>[] = [
    {
      id: 'step',
      title: t('away.step'),
      isRowHeader: true,
      cell: ({ title, caseId, caseNumber, unitName }) => (
        <span className="away__cell">
          <span>{title}</span>
          <Link to="/arenden/$caseId" params={{ caseId }}>
            {caseNumber}
          </Link>
          <span className="soft small">{unitName}</span>
        </span>
      ),
    },
    {
      id: 'due',
      title: t('away.due'),
      cell: ({ dueAt, isDueMeanwhile }) => (
        <span className="away__cell">
          <span>{format.due(dueAt)}</span>
          {isDueMeanwhile ? <Badge icon="clock">{t('away.meanwhile')}</Badge> : null}
        </span>
      ),
    },
    { id: 'to', title: t('away.goesTo'), cell: (item) => <GoesTo item={item} /> },
    { id: 'happens', title: t('away.happens'), cell: ({ rungs }) => <Happens rungs={rungs} /> },
  ];
  return (
    <Table caption={caption} columns={columns} rows={items} keyOf={(item) => `${item.caseId} ${item.deadlineId}`} />
  );
};

export interface IfAwayProps {
  readonly absence: PlannedAbsence;
  /** Whether it is one's own. */
  readonly isOwn: boolean;
}

/** Which open deadlines would go to whom during an absence that is only planned, and when. Nothing is kept by looking. */
export const IfAway = ({ absence, isOwn }: IfAwayProps) => {
  const t = useT();
  const format = useFormat();
  const asked = useIfAway(absence);
  const period = `${format.day(absence.from)} – ${format.due(absence.to)}`;
  const title = t(isOwn ? 'away.title' : 'away.titleOther', { period });
  return (
    <section className="stack" aria-busy={asked.isFetching}>
      <h3>{title}</h3>
      <p className="soft small">{t('away.text')}</p>
      {asked.isPending ? <Loading /> : null}
      {asked.isError ? <ErrorNote error={asked.error} onRetry={() => void asked.refetch()} /> : null}
      {asked.data === undefined ? null : asked.data.items.length === 0 ? (
        <p>{t('away.none')}</p>
      ) : (
        <Items caption={title} items={asked.data.items} />
      )}
      {asked.data?.isCut === true ? <p className="soft small">{t('away.cut')}</p> : null}
    </section>
  );
};
