import { useState } from 'react';
import { useT } from '../../shared/i18n/language.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { showToast } from '../../shared/ui/toast.tsx';

export interface MailFormProps {
  readonly label: string;
  readonly mail: string;
  readonly autoComplete?: string;
  readonly change: {
    readonly isPending: boolean;
    readonly error: unknown;
    readonly mutateAsync: (mail: string) => Promise<unknown>;
  };
}

const isAddress = (text: string): boolean => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text);

/** Where somebody is told by mail; empty: nowhere. */
export const MailForm = ({ label, mail, autoComplete, change }: MailFormProps) => {
  const t = useT();
  const [value, setValue] = useState(mail);
  const [isTried, setIsTried] = useState(false);
  const address = value.trim();
  const save = async () => {
    setIsTried(true);
    if (!isAddress(address)) return;
    await change.mutateAsync(address);
    setIsTried(false);
    showToast(t(address === '' ? 'notices.mailRemoved' : 'notices.mailSaved'));
  };
  return (
    <Form
      onSubmit={() => {
        void save().catch(() => undefined); // the error is shown below
      }}
    >
      <TextField
        label={label}
        hint={t('notices.mailHint')}
        type="email"
        value={value}
        onChange={setValue}
        maxLength={254}
        error={isTried && !isAddress(address) ? t('notices.mailWrong') : undefined}
        {...(autoComplete === undefined ? {} : { autoComplete })}
      />
      {change.error === null ? null : <ErrorNote error={change.error} />}
      <div>
        <Button type="submit" isPending={change.isPending}>
          {t('notices.mailSave')}
        </Button>
      </div>
    </Form>
  );
};
