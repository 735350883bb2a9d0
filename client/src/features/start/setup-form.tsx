import { useState } from 'react';
import { useLogin, useSetup } from '../../shared/api/session-queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

const EMPTY = { token: '', huvudman: '', name: '', username: '', password: '' };
const NAMES = ['token', 'huvudman', 'name', 'username', 'password'] as const;
const PASSWORD_MIN = 12;
const USERNAME_MIN = 3;

/** Makes the first admin, once, with the token that the server wrote in its own window. */
export const SetupForm = () => {
  const t = useT();
  const setup = useSetup();
  const login = useLogin();
  const [given, setGiven] = useState(EMPTY);
  const [isChecked, setIsChecked] = useState(false);
  const errorOf = (name: keyof typeof EMPTY): string | undefined => {
    if (given[name].trim() === '') return t('start.fillIn');
    if (name === 'password' && given.password.length < PASSWORD_MIN)
      return t('start.setupPasswordShort', { min: PASSWORD_MIN });
    return name === 'username' && given.username.trim().length < USERNAME_MIN
      ? t('start.setupUsernameShort', { min: USERNAME_MIN })
      : undefined;
  };
  const bind = (name: keyof typeof EMPTY) => ({
    error: isChecked ? errorOf(name) : undefined,
    label: t(`start.setup_${name}`),
    value: given[name],
    onChange: (value: string) => setGiven({ ...given, [name]: value }),
    name,
    isRequired: true,
  });
  const send = async () => {
    setIsChecked(true);
    if (NAMES.some((name) => errorOf(name) !== undefined)) return;
    await setup.mutateAsync(given);
    await login.mutateAsync({ username: given.username.trim(), password: given.password });
  };
  const error = setup.error ?? login.error;
  return (
    <Form
      onSubmit={() => {
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
        <Button type="submit" look="primary" isPending={setup.isPending || login.isPending}>
          {t('start.setupSubmit')}
        </Button>
      </div>
    </Form>
  );
};
