import { useT } from '../i18n/language.tsx';
import { Button } from '../ui/button.tsx';
import type { FormFlow } from './use-form-flow.ts';

export interface FormButtonsProps {
  readonly flow: FormFlow;
  readonly submitLabel: string;
  readonly onCancel: (() => void) | undefined;
}

// The keys keep React from making one button into another between a press and what the browser does after it: a button that
// became `submit` in that moment would send the form.
const Forward = ({ flow, submitLabel }: Pick<FormButtonsProps, 'flow' | 'submitLabel'>) => {
  const t = useT();
  if (flow.isLast)
    return (
      <Button key="send" type="submit" look="primary" isPending={flow.isSending}>
        {submitLabel}
      </Button>
    );
  if (flow.mayFinish)
    return (
      <>
        <Button key="finish" look="primary" isPending={flow.isSending} onPress={() => void flow.submit()}>
          {submitLabel}
        </Button>
        {flow.hasReview ? (
          <Button key="review" type="submit">
            {t('form.toReview')}
          </Button>
        ) : null}
        <Button key="more" onPress={() => void flow.next()}>
          {t('form.tellMore')}
        </Button>
      </>
    );
  return (
    <Button key="next" type="submit" look="primary">
      {t('common.next')}
    </Button>
  );
};

/** The ways on from a step, the first of them the likeliest. */
export const FormButtons = ({ flow, submitLabel, onCancel }: FormButtonsProps) => {
  const t = useT();
  return (
    <div className="process-form__buttons">
      <Forward flow={flow} submitLabel={submitLabel} />
      {flow.step > 0 ? (
        <Button look="quiet" onPress={flow.back}>
          {t('common.back')}
        </Button>
      ) : null}
      {onCancel === undefined ? null : (
        <Button look="quiet" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
      )}
    </div>
  );
};
