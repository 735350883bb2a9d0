import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keys } from '../../shared/api/keys.ts';
import { ProblemError } from '../../shared/api/problem-error.ts';
import { readSenderCase } from '../../shared/api/sender-queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { CODE_LENGTH, codeIn, faultOf, groupsOf } from './receipt-code.ts';
import { rememberCode } from './sender-memory.ts';

/** Why the code opened nothing. */
export const CodeProblem = ({ error }: { readonly error: unknown }) => {
  const t = useT();
  if (!(error instanceof ProblemError) || error.problem.slug !== 'not-found') return <ErrorNote error={error} />;
  return (
    <Alert tone="danger" title={t('sender.wrongCodeTitle')} isUrgent>
      <p>{t('sender.wrongCode')}</p>
    </Alert>
  );
};

const useFaultText = (typed: string): string | undefined => {
  const t = useT();
  switch (faultOf(typed)) {
    case undefined:
      return undefined;
    case 'empty':
      return t('sender.codeEmpty');
    case 'length':
      return t('sender.codeLength', { length: CODE_LENGTH, count: codeIn(typed).length });
    case 'characters':
      return t('sender.codeCharacters');
  }
};

/** Asks for the code that came with the receipt. It never stands in an address. */
export const CodeForm = () => {
  const t = useT();
  const client = useQueryClient();
  const [typed, setTyped] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const fault = useFaultText(typed);
  const open = useMutation({
    mutationFn: readSenderCase,
    onSuccess: (read, code) => {
      client.setQueryData(keys.senderCase(code), read);
      rememberCode(code);
    },
  });
  const send = () => {
    setIsChecked(true);
    if (fault === undefined) open.mutate(groupsOf(typed).join('-'));
    else open.reset();
  };
  return (
    <div className="stack measure">
      <PageHeading title={t('sender.followTitle')} lead={t('sender.followLead')} />
      {open.isError ? <CodeProblem error={open.error} /> : null}
      <Form className="stack code-form" onSubmit={send}>
        <TextField
          label={t('sender.codeLabel')}
          hint={t('sender.codeHint')}
          error={isChecked ? fault : undefined}
          value={typed}
          onChange={setTyped}
          isRequired
        />
        <div>
          <Button type="submit" look="primary" isPending={open.isPending}>
            {t('sender.openCase')}
          </Button>
        </div>
      </Form>
      <p className="soft small">{t('sender.codeLost')}</p>
    </div>
  );
};
