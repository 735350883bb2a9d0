import { useState } from 'react';
import { useAddPerson } from '../../shared/api/mutations.ts';
import { FormFrame } from '../../shared/form/form-frame.tsx';
import { useSmallForm } from '../../shared/form/use-small-form.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { showToast } from '../../shared/ui/toast.tsx';

const EMPTY = { name: '', title: '', username: '', password: '' };
const LEAST = { username: 3, password: 12 } as const;

const AddPersonForm = ({ onDone }: { readonly onDone: () => void }) => {
  const t = useT();
  const { mutateAsync } = useAddPerson();
  const form = useSmallForm({
    initial: EMPTY,
    required: ['name', 'username', 'password'],
    check: (name, value) => {
      const min = name === 'username' || name === 'password' ? LEAST[name] : 0;
      return value.trim().length < min ? t('admin.codeTooShort', { min }) : undefined;
    },
    onSend: async ({ title, ...person }) => {
      await mutateAsync({ ...person, ...(title === '' ? {} : { title }) });
      showToast(t('admin.personAdded', { name: person.name }));
      onDone();
    },
  });
  return (
    <FormFrame form={form} submitLabel={t('admin.addPerson')}>
      <TextField label={t('admin.name')} {...form.field('name')} maxLength={200} />
      <TextField label={t('admin.jobTitle')} {...form.field('title')} maxLength={200} isOptional />
      <TextField label={t('admin.username')} {...form.field('username')} maxLength={200} />
      <TextField
        label={t('admin.password')}
        hint={t('admin.passwordHint')}
        type="password"
        autoComplete="new-password"
        {...form.field('password')}
      />
    </FormFrame>
  );
};

/** The button and the window in which a person with an account is added. */
export const AddPerson = () => {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <Button look="primary" onPress={() => setIsOpen(true)}>
        <Icon name="plus" />
        {t('admin.addPerson')}
      </Button>
      <Dialog title={t('admin.addPerson')} isOpen={isOpen} onClose={close}>
        <AddPersonForm onDone={close} />
      </Dialog>
    </>
  );
};
