import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { keys } from '../../shared/api/keys.ts';
import type { SenderCase } from '../../shared/api/sender-case.ts';
import { giveSenderCommand } from '../../shared/api/sender-queries.ts';
import { ProcessForm } from '../../shared/form/process-form.tsx';
import { useT } from '../../shared/i18n/language.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Disclosure } from '../../shared/ui/disclosure.tsx';
import { showToast } from '../../shared/ui/toast.tsx';

type Command = SenderCase['commands'][number];

const NO_QUESTIONS = { id: '', fields: [] };
const NO_LAWS = {};

interface OpenSenderCommandProps {
  readonly code: string;
  readonly view: SenderCase;
  readonly command: Command;
  readonly onClose: () => void;
}

const OpenSenderCommand = ({ code, view, command, onClose }: OpenSenderCommandProps) => {
  const t = useT();
  const id = useId();
  const client = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const form = command.form ?? NO_QUESTIONS;
  const formTexts = view.forms[form.id]?.texts;
  const texts = useMemo(
    () => ({ forms: formTexts === undefined ? {} : { [form.id]: formTexts }, law: NO_LAWS }),
    [form.id, formTexts],
  );
  const isPossible = view.commands.some(({ name }) => name === command.name);
  return (
    <section className="card" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1} className="sender__command">
        {command.title}
      </h3>
      {command.hint === undefined ? null : <p className="soft">{command.hint}</p>}
      {isPossible ? null : (
        <Alert tone="warn" isUrgent>
          <p>{t('sender.noLongerPossible')}</p>
        </Alert>
      )}
      <ProcessForm
        form={form}
        texts={texts}
        laws={NO_LAWS}
        unitId={undefined}
        submitLabel={formTexts?.submit ?? t('sender.send')}
        onCancel={onClose}
        onSubmit={async (data, { idempotencyKey }) => {
          const read = await giveSenderCommand(code, command.name, data, idempotencyKey);
          client.setQueryData(keys.senderCase(code), read);
          showToast(t('sender.given'));
          onClose();
        }}
      />
    </section>
  );
};

interface ChoicesProps {
  readonly commands: readonly Command[];
  readonly onChoose: (command: Command) => void;
}

const Choices = ({ commands, onChoose }: ChoicesProps) => (
  <ul className="stack stack--tight">
    {commands.map((command) => (
      <li key={command.name}>
        <AriaButton
          className={`choice-card choice-card--low${command.kind === 'forward' ? ' sender__awaited' : ''}`}
          onPress={() => onChoose(command)}
        >
          <span className="choice-card__title">{command.title}</span>
          {command.hint === undefined ? null : <span className="choice-card__text">{command.hint}</span>}
        </AriaButton>
      </li>
    ))}
  </ul>
);

const KINDS: readonly Command['kind'][] = ['forward', 'side', 'note'];

/** What the sender may do now, what the school waits for first and what is grave folded; the form of what is chosen is drawn in place of the choice. */
export const SenderCommands = ({ code, view }: { readonly code: string; readonly view: SenderCase }) => {
  const t = useT();
  // kept as it was when it was opened: what somebody writes stays, also when it can no longer be sent
  const [open, setOpen] = useState<Command | null>(null);
  if (open !== null)
    return (
      <OpenSenderCommand
        key={open.name}
        code={code}
        view={view}
        command={view.commands.find(({ name }) => name === open.name) ?? open}
        onClose={() => setOpen(null)}
      />
    );
  if (view.commands.length === 0) return <p className="soft">{t('sender.nothingToDo')}</p>;
  const ofKind = (wanted: Command['kind']) => view.commands.filter(({ kind }) => kind === wanted);
  const grave = ofKind('grave');
  return (
    <div className="stack">
      <Choices commands={KINDS.flatMap(ofKind)} onChoose={setOpen} />
      {grave.length === 0 ? null : (
        <Disclosure title={t('sender.rarely')} isQuiet>
          <Choices commands={grave} onChoose={setOpen} />
        </Disclosure>
      )}
    </div>
  );
};
