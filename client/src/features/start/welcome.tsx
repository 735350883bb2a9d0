import { useStart } from '../../shared/api/session-queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { NotFetched } from '../../shared/ui/not-fetched.tsx';
import { DemoPeople } from './demo-people.tsx';
import { LoginForm } from './login-form.tsx';
import { SetupForm } from './setup-form.tsx';
import './start.css';

/** The ways in: an account, a demo person, or the first admin. */
export const Welcome = () => {
  const t = useT();
  const start = useStart();
  if (start.data === undefined) return <NotFetched of={start} />;
  const { needsSetup, demoPeople } = start.data;
  if (needsSetup)
    return (
      <div className="measure">
        <Card title={t('start.setupTitle')}>
          <p className="soft">{t('start.setupText')}</p>
          <SetupForm />
        </Card>
      </div>
    );
  const login = (
    <Card title={t('start.loginTitle')}>
      <LoginForm />
    </Card>
  );
  if (demoPeople.length === 0) return <div className="welcome__login">{login}</div>;
  return (
    <div className="welcome">
      <DemoPeople people={demoPeople} />
      <div className="welcome__login">{login}</div>
    </div>
  );
};
