import type { CaseView } from '../../../../src/contract/wire.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { Link } from '../../shared/ui/link.tsx';

/** People with a part in the case, by part. */
export const People = ({ participants }: Pick<CaseView, 'participants'>) => {
  const t = useT();
  const named = participants.filter(({ people }) => people.length > 0);
  if (named.length === 0) return null;
  return (
    <Card title={t('case.people')}>
      <dl className="case-people">
        {named.map(({ participant, title, people }) => (
          <div key={participant}>
            <dt>{title}</dt>
            {people.map((person) => (
              <dd key={person.personId}>
                {person.name}
                {person.title === undefined ? null : <span className="soft small">, {person.title}</span>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Card>
  );
};

/** Other cases about the same incident. */
export const LinkedCases = ({ linkedCases }: Pick<CaseView, 'linkedCases'>) => {
  const t = useT();
  if (linkedCases.length === 0) return null;
  return (
    <Card title={t('case.linked')}>
      <ul className="stack stack--tight">
        {linkedCases.map(({ caseId, caseNumber }) => (
          <li key={caseId}>
            <Link to="/arenden/$caseId" params={{ caseId }}>
              {caseNumber}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
};
