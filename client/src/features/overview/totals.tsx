import type { Board } from '../../../../src/contract/wire.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';

const TOTALS = [
  { name: 'open', title: 'overview.open', text: 'overview.openText' },
  { name: 'late', title: 'overview.late', text: 'overview.lateText' },
  { name: 'escalated', title: 'overview.escalated', text: 'overview.escalatedText' },
] as const;

/** What there is in all, in large figures; `escalated` is left out where it is not known. */
export const Totals = ({
  total,
}: {
  readonly total: Pick<Board['total'], 'open' | 'late'> & Partial<Board['total']>;
}) => {
  const t = useT();
  const format = useFormat();
  return (
    <dl className="totals" aria-label={t('overview.totals')}>
      {TOTALS.map(({ name, title, text }) => {
        const count = total[name];
        if (count === undefined) return null;
        return (
          <div key={name} className={`totals__item${name !== 'open' && count > 0 ? ` totals__item--${name}` : ''}`}>
            <dt>{t(title)}</dt>
            <dd>
              <span className="totals__count numeric">{format.number(count)}</span>
              <span className="soft small">{t(text)}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
};
