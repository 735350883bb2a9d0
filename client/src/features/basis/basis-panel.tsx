import type { DocumentBasisView } from '../../../../src/contract/wire-basis.ts';
import type { CaseView } from '../../../../src/contract/wire.ts';
import { useBasis } from '../../shared/api/basis-queries.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Disclosure } from '../../shared/ui/disclosure.tsx';
import { NotFetched } from '../../shared/ui/not-fetched.tsx';
import { Counted } from './counted.tsx';
import { Measured } from './measured.tsx';
import { PreviousDocument } from './previous.tsx';
import { PublishedFigures } from './published.tsx';
import { Recurring } from './recurring.tsx';
import './basis.css';

/** As wide as the case page must be for the figures to stand beside the form. */
const BESIDE = '(min-width: 64rem)';

const Content = ({ basis }: { readonly basis: DocumentBasisView }) => {
  const t = useT();
  const format = useFormat();
  const { asOf, isFrozen, figures, years, counted, published, unit, indicators, previous, proposals } = basis;
  return (
    <div className="stack">
      <p>{t(isFrozen ? 'basis.frozen' : 'basis.today', { day: format.day(asOf) })}</p>
      <p className="soft small">{t('basis.byHand')}</p>
      {proposals === null ? null : <Recurring proposals={proposals} asOf={asOf} />}
      {previous === null ? null : <PreviousDocument previous={previous} asOf={asOf} />}
      {counted.map((one) => (
        <Counted key={one.process.id} counted={one} asOf={asOf} years={years} />
      ))}
      {figures === 'exact' ? null : <PublishedFigures published={published} unit={unit} />}
      {indicators.length === 0 ? null : <Measured indicators={indicators} asOf={asOf} />}
    </div>
  );
};

/** The unit's numbers and last year's document beside the form of a plan or report; folded where there is no room beside it. */
export const BasisPanel = ({ view }: { readonly view: Pick<CaseView, 'caseId' | 'hasBasis'> }) => {
  const t = useT();
  const basis = useBasis(view);
  if (!view.hasBasis) return null;
  return (
    <section className="card basis" aria-label={t('basis.title')}>
      <Disclosure title={t('basis.title')} isOpenFirst={window.matchMedia(BESIDE).matches}>
        {basis.data === undefined ? <NotFetched of={basis} /> : <Content basis={basis.data} />}
      </Disclosure>
    </section>
  );
};
