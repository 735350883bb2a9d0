import { useState } from 'react';
import { useLogin } from '../../shared/api/session-queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

const EMPTY = { username: '', password: '' };

/** What stands in the fields: a password that the browser filled in by itself is not always told to the page. */
const givenIn = (form: HTMLFormElement): typeof EMPTY => {
  const data = new FormData(form);
  return { username: String(data.get('username')).trim(), password: String(data.get('password')) };
};

/** Username and password. */
export const LoginForm = () => {
  const t = useT();
  const login = useLogin();
  const [given, setGiven] = useState(EMPTY);
  const [isChecked, setIsChecked] = useState(false);
  const bind = (name: keyof typeof EMPTY) => ({
    label: t(`start.${name}`),
    name,
    value: given[name],
    onChange: (value: string) => setGiven({ ...given, [name]: value }),
    error: isChecked && given[name] === '' ? t('start.fillIn') : undefined,
    isRequired: true,
  });
  const send = (form: HTMLFormElement) => {
    const body = givenIn(form);
    setGiven(body);
    setIsChecked(true);
    if (body.username === '' || body.password === '') return;
    login.mutate(body, {
      onError: () => {
        setGiven({ ...body, password: '' });
        setIsChecked(false);
      },
    });
  };
  return (
    <Form onSubmit={send}>
      {login.isError ? <ErrorNote error={login.error} /> : null}
      <TextField {...bind('username')} autoComplete="username" />
      <TextField {...bind('password')} type="password" autoComplete="current-password" />
      <div>
        <Button type="submit" look="primary" isPending={login.isPending}>
          {t('start.logIn')}
        </Button>
      </div>
    </Form>
  );
};
