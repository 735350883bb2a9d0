import { Button as AriaButton } from 'react-aria-components/Button';
import type { StartInfo } from '../../../../src/contract/wire.ts';
import { useLogin } from '../../shared/api/session-queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { Spinner } from '../../shared/ui/spinner.tsx';

type DemoPerson = StartInfo['demoPeople'][number];

const byTitle = (people: readonly DemoPerson[]): readonly (readonly [string, readonly DemoPerson[]])[] => {
  const groups = new Map<string, DemoPerson[]>();
  for (const person of people) groups.set(person.title, [...(groups.get(person.title) ?? []), person]);
  return [...groups];
};

/** Invented people to be, one press each. */
export const DemoPeople = ({ people }: { readonly people: readonly DemoPerson[] }) => {
  const t = useT();
  const login = useLogin();
  return (
    <section className="stack" aria-labelledby="demo-people">
      <div className="stack stack--tight measure">
        <h2 id="demo-people">{t('start.demoTitle')}</h2>
        <p className="soft">{t('start.demoText')}</p>
      </div>
      {login.isError ? <ErrorNote error={login.error} /> : null}
      <div className="demo-groups">
        {byTitle(people).map(([title, members]) => (
          <section key={title} className="stack stack--tight">
            <h3 className="demo-groups__title">{title}</h3>
            {members.map(({ username, password, name, unitName }) => (
              <AriaButton
                key={username}
                className="choice-card"
                onPress={() => (login.isPending ? undefined : login.mutate({ username, password }))}
              >
                <span className="choice-card__title">
                  {name} {login.isPending && login.variables.username === username ? <Spinner /> : null}
                </span>
                <span className="soft small">{unitName}</span>
              </AriaButton>
            ))}
          </section>
        ))}
      </div>
    </section>
  );
};
