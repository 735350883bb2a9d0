import { usePublicForms } from '../../shared/api/sender-queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { Link } from '../../shared/ui/link.tsx';
import './sender.css';

/** What those without an account can do here: send something in, and follow it. Nothing where no process is open to them. */
export const SenderWays = () => {
  const t = useT();
  const forms = usePublicForms().data?.forms ?? [];
  if (forms.length === 0) return null;
  return (
    <section className="stack stack--tight" aria-labelledby="sender-ways">
      <h2 id="sender-ways">{t('sender.waysTitle')}</h2>
      <ul className="ways">
        {forms.map(({ processId, command, texts }) => (
          <li key={`${processId}/${command}`}>
            <Link to="/skicka-in" search={{ processId, command }} className="choice-card">
              <span className="choice-card__title sender-way">
                {t('sender.waySend', { title: texts.title })}
                <Icon name="next" />
              </span>
              <span className="choice-card__text">{t('sender.waySendText')}</span>
            </Link>
          </li>
        ))}
        <li>
          <Link to="/folj" className="choice-card">
            <span className="choice-card__title sender-way">
              {t('sender.wayFollow')}
              <Icon name="next" />
            </span>
            <span className="choice-card__text">{t('sender.wayFollowText')}</span>
          </Link>
        </li>
      </ul>
    </section>
  );
};
