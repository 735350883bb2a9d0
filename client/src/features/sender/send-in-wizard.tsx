import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { PublicForm, PublicUnit } from '../../shared/api/sender-case.ts';
import { DEVICE_DRAFTS } from '../../shared/form/draft/draft-store.ts';
import { presetAnswers } from '../../shared/form/preset-answers.ts';
import { ProcessForm } from '../../shared/form/process-form.tsx';
import type { StepInAddress } from '../../shared/form/process-form-props.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Checkbox } from '../../shared/ui/choices.tsx';
import { Link } from '../../shared/ui/link.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { rememberSent } from './sender-memory.ts';
import { useKeepChoice } from './use-keep-choice.ts';
import { useSendIn } from './use-send-in.ts';

/** The step in the address: forward is a new page in the browser's history, so that its back button goes a step back. */
const useStepInAddress = (): StepInAddress => {
  const { steg = 1 } = useSearch({ from: '/skicka-in' });
  const navigate = useNavigate({ from: '/skicka-in' });
  return {
    step: steg - 1,
    goTo: (step, how) =>
      void navigate({ search: (old) => ({ ...old, steg: step + 1 }), replace: how === 'back', resetScroll: false }),
  };
};

/** No paragraph is explained here: what is asked for is in the question itself. */
const NO_LAWS = {};

interface SendInWizardProps {
  readonly form: PublicForm;
  readonly unit: PublicUnit;
}

/** Where it goes, and the way to another place. */
const UnitLine = ({ form: { processId, command }, unit }: SendInWizardProps) => {
  const t = useT();
  return (
    <>
      {unit.name}{' '}
      <Link to="/skicka-in" search={{ processId, command }} className="link" activeOptions={{ exact: true }}>
        {t('sender.otherUnit')}
      </Link>
    </>
  );
};

/** The questions to somebody without an account, and the sending. */
export const SendInWizard = ({ form: kind, unit }: SendInWizardProps) => {
  const t = useT();
  const navigate = useNavigate();
  const stepInAddress = useStepInAddress();
  const { processId, command, form, formTexts, texts } = kind;
  const draftKey = `${DEVICE_DRAFTS}${processId}/${command}/${unit.unitId}`;
  const [isKept, setIsKept] = useKeepChoice(draftKey);
  const sendIn = useSendIn();
  const [initial] = useState(() => presetAnswers(form.fields));
  const ownTexts = useMemo(() => ({ forms: { [form.id]: formTexts }, law: NO_LAWS }), [form.id, formTexts]);
  const submit = async (data: Record<string, unknown>, { idempotencyKey }: { readonly idempotencyKey: string }) => {
    const body = { processId, command, unitId: unit.unitId, data };
    const { answer, isEarlier } = await sendIn(body, idempotencyKey);
    rememberSent({ processId, unitName: unit.name, answer, isEarlier });
    await navigate({ to: '/skicka-in/kvitto', replace: true });
    return isEarlier ? 'kept' : undefined;
  };
  return (
    <div className="stack measure">
      <PageHeading title={texts.title} lead={<UnitLine form={kind} unit={unit} />} />
      <ProcessForm
        form={form}
        texts={ownTexts}
        laws={NO_LAWS}
        unitId={unit.unitId}
        initial={initial}
        {...(isKept ? { draftKey } : {})}
        hasReview
        stepInAddress={stepInAddress}
        submitLabel={formTexts.submit ?? t('sender.send')}
        onSubmit={submit}
      />
      <Checkbox
        label={t('sender.keepNothing')}
        hint={t('sender.keepNothingHint')}
        isSelected={!isKept}
        onChange={(isChosen) => setIsKept(!isChosen)}
      />
    </div>
  );
};
