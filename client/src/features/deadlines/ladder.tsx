import type { DeadlineView } from '../../../../src/contract/wire.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Icon } from '../../shared/ui/icon.tsx';

type Rung = DeadlineView['ladder'][number];

const useRungWords = () => {
  const t = useT();
  return ({ kind, to }: Rung): string => {
    if (kind === 'pass') return t('deadlines.ladderPass');
    if (kind === 'remind')
      return to === undefined ? t('deadlines.ladderRemind') : t('deadlines.ladderRemindTo', { to: to });
    return to === undefined ? t('deadlines.ladderEscalateOn') : t('deadlines.ladderEscalate', { to: to });
  };
};

/** Who is told when, if nobody does what is due: one rung for each thing that happens by itself. */
export const Ladder = ({ rungs }: { readonly rungs: readonly Rung[] }) => {
  const t = useT();
  const format = useFormat();
  const words = useRungWords();
  if (rungs.length === 0) return null;
  return (
    <section className="stack stack--tight">
      <h4>{t('deadlines.ladder')}</h4>
      <p className="soft small">{t('deadlines.ladderText')}</p>
      <ol className="ladder">
        {rungs.map((rung) => (
          <li
            key={`${rung.kind}${rung.at}${rung.to ?? ''}`}
            className={`ladder__rung ladder__rung--${rung.kind}${rung.isDone ? ' ladder__rung--done' : ''}`}
          >
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
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};
