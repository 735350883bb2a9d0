import type { DeadlineView } from '../../../../src/contract/wire.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Disclosure } from '../../shared/ui/disclosure.tsx';
import { Icon } from '../../shared/ui/icon.tsx';

type Rung = DeadlineView['ladder'][number];

const useRungWords = () => {
  const t = useT();
  return ({ kind, to }: Rung): string => {
    switch (kind) {
      case 'pass':
        return to === undefined ? t('deadlines.ladderPass') : t('deadlines.ladderPassTo', { to });
      case 'remind':
        return to === undefined ? t('deadlines.ladderRemind') : t('deadlines.ladderRemindTo', { to });
      case 'escalate':
        return to === undefined ? t('deadlines.ladderEscalateOn') : t('deadlines.ladderEscalate', { to });
      default:
        return kind satisfies never;
    }
  };
};

/** Who will hold the office when it happens; of what has happened only the office is told. */
const Who = ({ rung }: { readonly rung: Rung }) => {
  const t = useT();
  if (rung.isDone) return null;
  if (rung.isList) return <span className="small">{t('deadlines.ladderList')}</span>;
  if (rung.people === undefined) return null;
  if (rung.people.length > 0)
    return (
      <span className="small">
        {t('deadlines.ladderWho', { names: rung.people.map(({ name }) => name).join(', ') })}
      </span>
    );
  return (
    <span className="small ladder__nobody">
      <Icon name="warn" /> {t('deadlines.ladderNobody')}
    </span>
  );
};

const RungItem = ({ rung }: { readonly rung: Rung }) => {
  const t = useT();
  const format = useFormat();
  const words = useRungWords();
  return (
    <li className={`ladder__rung ladder__rung--${rung.kind}${rung.isDone ? ' ladder__rung--done' : ''}`}>
      <span className="ladder__mark" aria-hidden="true">
        {rung.isDone ? <Icon name="tick" /> : null}
      </span>
      <span className="ladder__text">
        <span className="strong">
          {words(rung)}
          {rung.isDone ? <span className="soft"> – {t('deadlines.ladderDone')}</span> : null}
        </span>
        <time className="soft small" dateTime={rung.at}>
          {format.instant(rung.at)}
        </time>
        <Who rung={rung} />
      </span>
    </li>
  );
};

/** Who is told when, if nobody does what is due: what has happened, then one rung for each thing that will happen by itself. */
export const Ladder = ({ rungs }: { readonly rungs: readonly Rung[] }) => {
  const t = useT();
  if (rungs.length === 0) return null;
  return (
    <Disclosure title={t('deadlines.ladder')} icon="bell" isQuiet>
      <div className="stack stack--tight">
        <p className="soft small">{t('deadlines.ladderText')}</p>
        <ol className="ladder">
          {rungs.map((rung) => (
            <RungItem key={`${rung.kind}${rung.at}${rung.to ?? ''}`} rung={rung} />
          ))}
        </ol>
      </div>
    </Disclosure>
  );
};
