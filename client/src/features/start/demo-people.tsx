import { Button as AriaButton } from 'react-aria-components/Button';
import type { StartInfo } from '../../../../src/contract/wire.ts';
import { describeError } from '../../shared/api/describe-error.ts';
import { useLogin } from '../../shared/api/session-queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Spinner } from '../../shared/ui/spinner.tsx';

type DemoPerson = StartInfo['demoPeople'][number];

interface Group {
  readonly title: string;
  readonly people: readonly DemoPerson[];
}

/** By place of work; those who are alone at theirs stand together, last. */
const groupsOf = (people: readonly DemoPerson[], others: string): readonly Group[] => {
  const units = [...new Set(people.map(({ unitName }) => unitName))];
  const groups = units.map((title) => ({ title, people: people.filter(({ unitName }) => unitName === title) }));
  const alone = groups.filter((group) => group.people.length === 1).flatMap((group) => group.people);
  const together = groups.filter((group) => group.people.length > 1);
  return alone.length === 0 ? together : [...together, { title: together.length === 0 ? '' : others, people: alone }];
};

const PersonCard = ({ person, isAlone }: { readonly person: DemoPerson; readonly isAlone: boolean }) => {
  const login = useLogin();
  const t = useT();
  const { username, password, name, title, unitName } = person;
  return (
    <li className="stack stack--tight">
      <AriaButton
        className="choice-card choice-card--low"
        onPress={() => (login.isPending ? undefined : login.mutate({ username, password }))}
      >
        <span className="choice-card__title">
          {title} {login.isPending ? <Spinner /> : null}
        </span>
        <span className="soft small">{isAlone ? `${name}, ${unitName}` : name}</span>
      </AriaButton>
      {login.isError ? <p className="field__error">{describeError(login.error, t)}</p> : null}
    </li>
  );
};

/** Invented people to be, one press each. */
export const DemoPeople = ({ people }: { readonly people: readonly DemoPerson[] }) => {
  const t = useT();
  const others = t('start.demoOthers');
  return (
    <section className="stack" aria-labelledby="demo-people">
      <div className="stack stack--tight measure">
        <h2 id="demo-people">{t('start.demoTitle')}</h2>
        <p className="soft">{t('start.demoText')}</p>
      </div>
      {groupsOf(people, others).map((group) => (
        <section key={group.title} className="stack stack--tight">
          {group.title === '' ? null : <h3 className="demo-group__title">{group.title}</h3>}
          <ul className="demo-group">
            {group.people.map((person) => (
              <PersonCard
                key={person.username}
                person={person}
                isAlone={group.title === others || group.title === ''}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
};
