import type { DocumentBasisView } from '../../../../src/contract/wire-basis.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Link } from '../../shared/ui/link.tsx';
import { Source } from './source.tsx';

type Previous = NonNullable<DocumentBasisView['previous']>;

const STANDINGS = {
  underway: 'basis.underway',
  done: 'basis.done',
  struck: 'basis.struck',
} as const satisfies Record<Previous['measures'][number]['standing'], string>;

/** Last year's document: each measure that was decided, whether it was done, and what was seen of it. */
export const PreviousDocument = ({ previous, asOf }: { readonly previous: Previous; readonly asOf: string }) => {
  const t = useT();
  return (
    <section className="basis__part">
      <h3>{t('basis.previous')}</h3>
      <p>
        <Link to="/arenden/$caseId" params={{ caseId: previous.caseId }} target="_blank" rel="noopener">
          {previous.title}, {previous.caseNumber}
        </Link>
        <Source of={t('basis.previous')} definition="followedMeasure" asOf={asOf} />
      </p>
      {previous.measures.length === 0 ? <p className="soft">{t('basis.noMeasures')}</p> : null}
      <ol className="basis__list">
        {previous.measures.map(({ number, what, standing, effect, seen }) => (
          <li key={number}>
            <p>{what === '' ? t('basis.erased', { number }) : what}</p>
            <p className="soft small">
              {t(STANDINGS[standing])}{' '}
              {effect === null ? t('basis.notFollowed') : t('basis.helped', { effect: effect.title })}
            </p>
            {seen === '' ? null : <p className="small">{seen}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
};
