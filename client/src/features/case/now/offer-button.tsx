import { useId } from 'react';
import { useT } from '../../../shared/i18n/language.tsx';
import { Button, type ButtonLook } from '../../../shared/ui/button.tsx';
import type { Offer } from './command-kinds.ts';

interface OfferButtonProps {
  readonly offer: Offer;
  readonly look: ButtonLook;
  readonly hasHint: boolean;
  readonly onOpen: (name: string) => void;
}

/** Stays in the order of focus, so that everybody can read why it is not possible. */
const Blocked = ({ offer }: { readonly offer: Offer }) => {
  const t = useT();
  const id = useId();
  return (
    <div className="offer">
      <button
        type="button"
        className="button button--secondary offer__blocked"
        aria-disabled="true"
        aria-describedby={id}
      >
        {offer.title}
      </button>
      <div id={id} className="offer__why small">
        {offer.missing.length === 0 ? t('case.blockedShort') : t('case.blocked')}
        {offer.missing.length === 0 ? null : (
          <ul>
            {offer.missing.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
};

/** A button for something that can be done; or, greyed, what must be done first. */
export const OfferButton = ({ offer, look, hasHint, onOpen }: OfferButtonProps) => {
  const id = useId();
  if (offer.isBlocked) return <Blocked offer={offer} />;
  const hint = hasHint ? offer.hint : undefined;
  return (
    <div className="offer">
      <Button
        look={look}
        onPress={() => onOpen(offer.name)}
        {...(hint === undefined ? {} : { 'aria-describedby': id })}
      >
        {offer.title}
      </Button>
      {hint === undefined ? null : (
        <p id={id} className="soft small">
          {hint}
        </p>
      )}
    </div>
  );
};
