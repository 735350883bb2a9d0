import { useState } from 'react';
import { useLogin } from '../../shared/api/session-queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

/** Username and password. */
export const LoginForm = () => {
  const t = useT();
  const login = useLogin();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        login.mutate({ username: username.trim(), password }, { onError: () => setPassword('') });
      }}
    >
      {login.isError ? <ErrorNote error={login.error} /> : null}
      <TextField
        label={t('start.username')}
        value={username}
        onChange={setUsername}
        autoComplete="username"
        name="username"
        isRequired
      />
      <TextField
        label={t('start.password')}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        name="password"
        isRequired
      />
      <div>
        <Button
          type="submit"
          look="primary"
          isPending={login.isPending}
          isDisabled={username.trim() === '' || password === ''}
        >
          {t('start.logIn')}
        </Button>
      </div>
    </form>
  );
};
