import { useEffect, useId, useRef } from 'react';
import type { Form, Process } from '../../../../../src/contract/index.ts';
import type { CaseView } from '../../../../../src/contract/wire.ts';
import { ProcessForm } from '../../../shared/form/process-form.tsx';
import { useT } from '../../../shared/i18n/language.tsx';
import { Alert } from '../../../shared/ui/alert.tsx';
import { showToast } from '../../../shared/ui/toast.tsx';
import { useProposed } from '../../basis/use-proposed.ts';
import { LawList } from '../law-list.tsx';
import { ChangedNotice } from './changed-notice.tsx';
import { useConfirm } from './use-confirm.tsx';
import { useSendCommand } from './use-send-command.ts';

const NO_QUESTIONS: Form = { id: '', fields: [] };

export interface OpenCommandProps {
  readonly view: CaseView;
  readonly process: Process;
  readonly name: string;
  /** `isDone` when the server has said yes. */
  readonly onClose: (isDone: boolean) => void;
}

/** The form of one command, in the page, with its law beside it and what others do meanwhile beneath it. */
export const OpenCommand = ({ view, process, name, onClose }: OpenCommandProps) => {
  const t = useT();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const command = process.commands[name];
  const texts = process.texts.commands[name];
  const title = texts?.title ?? name;
  const formTexts = process.texts.forms[command?.form?.id ?? ''];
  // what the form says itself, it says better: the hint was read on the button
  const hasIntro = formTexts?.intro !== undefined;
  const { seen, hasNews, isRefused, readNews, send } = useSendCommand(view, name);
  const { ask, dialog } = useConfirm(title);
  const proposed = useProposed(view, name);
  const isPossible = view.commands.some((one) => one.name === name && one.status === 'permitted');
  useEffect(() => heading.current?.focus(), []);
  const goOn = () => {
    readNews();
    heading.current?.focus({ preventScroll: true });
  };
  return (
    <section className="open-command" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {texts?.hint === undefined || hasIntro ? null : <p className="soft measure">{texts.hint}</p>}
      <div className="open-command__body">
        <div className="stack">
          <ProcessForm
            form={command?.form ?? NO_QUESTIONS}
            texts={process.texts}
            laws={process.laws}
            unitId={view.unit.unitId}
            submitLabel={formTexts?.submit ?? title}
            draftKey={`case/${view.caseId}/${name}`}
            proposed={proposed}
            onCancel={() => onClose(false)}
            onSubmit={async (data, { idempotencyKey }) => {
              if (command?.kind === 'grave' && !(await ask())) return 'kept';
              await send(data, idempotencyKey);
              showToast(t('case.done', { title: texts?.done ?? title }));
              onClose(true);
              return undefined;
            }}
          />
          {/* beneath the form: what comes in moves nothing from under who writes or presses */}
          {hasNews ? (
            <ChangedNotice view={view} process={process} since={seen} isAwaited={isRefused} onRead={goOn} />
          ) : null}
          {isPossible ? null : (
            <Alert tone="warn" isUrgent>
              <p>{t('case.noLongerPossible')}</p>
            </Alert>
          )}
        </div>
        <LawList process={process} sources={command?.sources ?? []} />
      </div>
      {dialog}
    </section>
  );
};
