import type { DeadlineView } from '../../../../src/contract/wire.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { RiskMark } from '../forecast/risk-mark.tsx';
import { DueMark } from './due-mark.tsx';
import { extensionOf } from './extension.ts';
import { Ladder } from './ladder.tsx';
import { useBasis } from './use-basis.ts';
import { WhyThisDate } from './why-this-date.tsx';

const Status = ({ deadline }: { readonly deadline: DeadlineView }) => {
  const t = useT();
  switch (deadline.status) {
    case 'running':
    case 'passed':
      return <DueMark dueAt={deadline.dueAt} />;
    case 'met':
      return deadline.isLate ? (
        <Badge tone="warn" icon="warn">
          {t('deadlines.statusMetLate')}
        </Badge>
      ) : (
        <Badge tone="ok" icon="check">
          {t('deadlines.statusMet')}
        </Badge>
      );
    case 'cancelled':
      return <Badge>{t('deadlines.statusCancelled')}</Badge>;
    default:
      return deadline.status satisfies never;
  }
};

type Extensions = Pick<DeadlineView, 'extensions'>;

/** Since when it has more time, and from whom where the reader may know. */
const Extended = ({ extensions }: Extensions) => {
  const t = useT();
  const format = useFormat();
  const extension = extensionOf({ extensions });
  if (extension === undefined) return null;
  const { by } = extension;
  const from = format.day(extension.from);
  return (
    <p className="small">
      {by === undefined ? t('deadlines.extended', { from }) : t('deadlines.extendedBy', { from, by })}
    </p>
  );
};

/** That somebody has given it more time, or holds it: said without being asked for. */
const Decided = ({ deadline: { extensions, pauses } }: { readonly deadline: DeadlineView }) => {
  const t = useT();
  return (
    <>
      <Extended extensions={extensions} />
      {pauses.length === 0 ? null : <p className="small">{t('deadlines.paused', { count: pauses.length })}</p>}
    </>
  );
};

const isOpen = ({ status }: DeadlineView): boolean => status === 'running' || status === 'passed';

/** One deadline: what is due, when, how near, by what rule, why that day, and who is told if nothing is done. */
export const DeadlineCard = ({ deadline }: { readonly deadline: DeadlineView }) => {
  const t = useT();
  const basisOf = useBasis();
  return (
    <li className={`deadline deadline--${deadline.status}${deadline.isLate ? ' deadline--late' : ''}`}>
      <div className="row row--between">
        <h3>{deadline.title}</h3>
        <Status deadline={deadline} />
      </div>
      <p>{t('deadlines.lastDay', { day: deadline.dueText })}</p>
      <Decided deadline={deadline} />
      <p className="soft small">{basisOf(deadline)}</p>
      {deadline.risk === undefined ? null : (
        <div>
          <span className="strong small">{t('forecast.onCase')}</span>
          <RiskMark risk={deadline.risk} />
        </div>
      )}
      <WhyThisDate deadline={deadline} />
      {isOpen(deadline) ? <Ladder rungs={deadline.ladder} /> : null}
    </li>
  );
};
