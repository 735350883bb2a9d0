import type { PublicForm } from '../../shared/api/sender-case.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Link } from '../../shared/ui/link.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';

/** What one wants to send in. */
export const ChooseForm = ({ forms }: { readonly forms: readonly PublicForm[] }) => {
  const t = useT();
  return (
    <div className="measure">
      <PageHeading title={t('sender.whatTitle')} lead={t('sender.whatLead')} />
      <ul className="stack stack--tight">
        {forms.map(({ processId, command, texts }) => (
          <li key={`${processId}/${command}`}>
            <Link to="/skicka-in" search={{ processId, command }} className="choice-card">
              <span className="choice-card__title">{texts.title}</span>
              <span className="choice-card__text">{texts.intro}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
};
