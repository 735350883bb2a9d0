import { useState } from 'react';
import { useLogin, useSetup } from '../../shared/api/session-queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

const EMPTY = { token: '', huvudman: '', name: '', username: '', password: '' };
const PASSWORD_MIN = 12;
const USERNAME_MIN = 3;

/** Makes the first admin, once, with the token that the server wrote in its own window. */
export const SetupForm = () => {
  const t = useT();
  const setup = useSetup();
  const login = useLogin();
  const [given, setGiven] = useState(EMPTY);
  const bind = (name: keyof typeof EMPTY) => ({
    label: t(`start.setup_${name}`),
    value: given[name],
    onChange: (value: string) => setGiven({ ...given, [name]: value }),
    name,
    isRequired: true,
  });
  const isReady =
    Object.values(given).every((value) => value.trim() !== '') &&
    given.password.length >= PASSWORD_MIN &&
    given.username.trim().length >= USERNAME_MIN;
  const send = async () => {
    await setup.mutateAsync(given);
    await login.mutateAsync({ username: given.username.trim(), password: given.password });
  };
  const error = setup.error ?? login.error;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send().catch(() => undefined); // both mutations keep their error, which is shown
      }}
    >
      {error === null ? null : <ErrorNote error={error} />}
      <TextField {...bind('token')} hint={t('start.setup_tokenHint')} />
      <TextField {...bind('huvudman')} hint={t('start.setup_huvudmanHint')} />
      <TextField {...bind('name')} autoComplete="name" />
      <TextField {...bind('username')} autoComplete="username" />
      <TextField
        {...bind('password')}
        type="password"
        autoComplete="new-password"
        hint={t('start.setup_passwordHint', { min: PASSWORD_MIN })}
      />
      <div>
        <Button type="submit" look="primary" isDisabled={!isReady} isPending={setup.isPending || login.isPending}>
          {t('start.setupSubmit')}
        </Button>
      </div>
    </form>
  );
};
