import type { DocumentBasisView } from '../../../../src/contract/wire-basis.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Source } from './source.tsx';

type Proposals = NonNullable<DocumentBasisView['proposals']>;

const STANDINGS = {
  open: 'basis.unanswered',
  taken: 'basis.taken',
  declined: 'basis.declined',
} as const satisfies Record<Proposals['items'][number]['standing'], string>;

/** What recurs in the cases, and what has been said of it: what was declined stays. */
export const Recurring = ({ proposals, asOf }: { readonly proposals: Proposals; readonly asOf: string }) => {
  const t = useT();
  const { items, days, least } = proposals;
  return (
    <section className="basis__part">
      <h3>{t('basis.recurring')}</h3>
      <p className="soft small">
        {t('basis.recurringText', { days, least })}
        <Source of={t('basis.recurring')} definition="recurring" asOf={asOf} />
      </p>
      {items.length === 0 ? <p className="soft">{t('basis.nothingRecurs')}</p> : null}
      <ul className="basis__list">
        {items.map(({ codes, title, count, standing, why }) => (
          <li key={Object.values(codes).join('|')}>
            <p>
              <strong>{title}</strong>
              {count === null ? null : <span className="soft"> {t('basis.inCases', { count })}</span>}
            </p>
            <p className="small">
              {t(STANDINGS[standing])}
              {why === '' ? null : ` ${why}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
