import type { Process } from '../../../../../src/contract/index.ts';
import type { CaseView } from '../../../../../src/contract/wire.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Disclosure } from '../../../shared/ui/disclosure.tsx';
import { type Offer, offersOf } from './command-kinds.ts';
import { OfferButton } from './offer-button.tsx';

export interface OffersProps {
  readonly view: CaseView;
  readonly process: Process;
  readonly onOpen: (name: string) => void;
}

type Opens = Pick<OffersProps, 'onOpen'>;

const Forward = ({ offers, onOpen }: Opens & { readonly offers: readonly Offer[] }) => {
  const t = useT();
  if (offers.length === 0) return null;
  return (
    <section className="stack stack--tight">
      <h3>{t('case.forward')}</h3>
      <div className="offers offers--forward">
        {offers.map((offer, index) => (
          <OfferButton
            key={offer.name}
            offer={offer}
            look={index === 0 ? 'primary' : 'secondary'}
            hasHint
            onOpen={onOpen}
          />
        ))}
      </div>
    </section>
  );
};

interface FoldedProps extends Opens {
  readonly title: string;
  readonly offers: readonly Offer[];
  readonly look: 'secondary' | 'grave';
  readonly text?: string;
}

const Folded = ({ title, offers, look, text, onOpen }: FoldedProps) =>
  offers.length === 0 ? null : (
    <Disclosure title={`${title} (${offers.length})`} isQuiet={look === 'grave'}>
      {text === undefined ? null : <p>{text}</p>}
      <div className="offers">
        {offers.map((offer) => (
          <OfferButton key={offer.name} offer={offer} look={look} hasHint onOpen={onOpen} />
        ))}
      </div>
    </Disclosure>
  );

/** Everything that may be done in a case now: the way forward in the open, the rest folded, what is grave in its own corner. */
export const Offers = ({ view, process, onOpen }: OffersProps) => {
  const t = useT();
  const offers = offersOf(process, view.commands, view.active);
  return (
    <div className="stack no-print">
      <Forward offers={offers.forward} onOpen={onOpen} />
      <Folded title={t('case.side')} offers={offers.side} look="secondary" onOpen={onOpen} />
      <Folded title={t('case.note')} offers={offers.note} look="secondary" onOpen={onOpen} />
      <Folded title={t('case.grave')} offers={offers.grave} look="grave" text={t('case.graveText')} onOpen={onOpen} />
    </div>
  );
};
