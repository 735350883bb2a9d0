import { useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { useT } from '../i18n/language.tsx';
import { Form } from '../ui/form.tsx';
import { DraftNotice, DraftStatus } from './draft-notice.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FormButtons } from './form-buttons.tsx';
import { FormStepView } from './form-step-view.tsx';
import type { FilledFormProps } from './process-form-props.ts';
import { SubmitProblem } from './submit-problem.tsx';
import { useFormFlow } from './use-form-flow.ts';

/** A form whose answers to begin with are known. */
export const FilledForm = (props: FilledFormProps) => {
  const { form, texts, draft, found, onStartAgain, onCancel, submitLabel, isPage = false } = props;
  const t = useT();
  const flow = useFormFlow(props);
  const [firstStep] = useState(flow.step);
  const formTexts = texts.forms[form.id];
  return (
    <FormProvider {...flow.methods}>
      <Form className="process-form" onSubmit={() => void flow.goOn()}>
        {found === null || flow.step !== firstStep ? null : <DraftNotice draft={found} onDiscard={onStartAgain} />}
        <ErrorSummary items={flow.toCorrect} attempt={flow.attempt} onCorrect={flow.correct} />
        <FormStepView flow={flow} form={form} texts={formTexts} beginsAtQuestion={isPage && found === null} />
        <SubmitProblem
          problem={flow.problem}
          onSendAsNew={() => {
            draft.renewKey();
            void flow.submit();
          }}
        />
        <FormButtons
          flow={flow}
          submitLabel={submitLabel ?? formTexts?.submit ?? t('form.submit')}
          onCancel={onCancel}
        />
        <DraftStatus saved={draft.saved} />
      </Form>
    </FormProvider>
  );
};
