import { useEffect, useEffectEvent, useRef } from 'react';
import type { Form, FormTexts } from '../../../../src/contract/index.ts';
import { useT } from '../i18n/language.tsx';
import { Steps } from '../ui/steps.tsx';
import { FieldGroup } from './field-group.tsx';
import { focusAnswer } from './focus-answer.ts';
import { firstToAnswer } from './form-values.ts';
import { Review } from './review.tsx';
import type { FormFlow } from './use-form-flow.ts';

export interface FormStepViewProps {
  readonly flow: FormFlow;
  readonly form: Form;
  readonly texts: FormTexts | undefined;
  /** The focus goes to the first question to answer when the form is first seen. */
  readonly beginsAtQuestion: boolean;
}

/** One step: where one is, its heading, its questions; or the review. */
export const FormStepView = ({ flow, form, texts, beginsAtQuestion }: FormStepViewProps) => {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  const here = flow.steps[flow.step];
  const begin = useEffectEvent(() => {
    const first = beginsAtQuestion ? firstToAnswer(here?.fields ?? [], flow.values) : undefined;
    if (first !== undefined) focusAnswer(first.name);
  });
  useEffect(() => begin(), []);
  const seen = useRef(flow.step);
  useEffect(() => {
    if (seen.current === flow.step) return;
    seen.current = flow.step;
    window.scrollTo({ top: 0 });
    if (flow.toCorrect.length === 0) heading.current?.focus({ preventScroll: true });
  }, [flow.step, flow.toCorrect.length]);

  const titleOf = (id: string) => texts?.steps?.[id] ?? texts?.title ?? '';
  const titles = [...flow.steps.map(({ id }) => titleOf(id)), ...(flow.hasReview ? [t('form.reviewTitle')] : [])];
  const title = flow.isReview ? t('form.reviewTitle') : titleOf(here?.id ?? '');
  return (
    <>
      {titles.length > 1 ? (
        <>
          <Steps titles={titles} current={flow.step} />
          <h2 ref={heading} tabIndex={-1} className="process-form__title">
            {title}
          </h2>
        </>
      ) : null}
      {flow.isReview ? (
        <Review flow={flow} texts={texts} titleOf={titleOf} />
      ) : (
        <>
          {texts?.intro === undefined || flow.step > 0 ? null : <p className="soft">{texts.intro}</p>}
          <FieldGroup fields={form.fields} only={here?.fields ?? []} texts={texts?.fields ?? {}} scope="" />
        </>
      )}
    </>
  );
};
