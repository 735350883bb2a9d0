import { useEffect, useMemo, useRef, useState } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { useT } from '../i18n/language.tsx';
import type { FilledFormProps } from './process-form-props.ts';
import { focusAnswer } from './focus-answer.ts';
import type { Values } from './form-values.ts';
import { type ToCorrect, toCorrect } from './messages-of.ts';
import { formResolver } from './resolver.ts';
import { useSending } from './use-sending.ts';
import { type StepState, useSteps } from './use-steps.ts';

type Methods = UseFormReturn<Values, unknown, Values>;

/** Where somebody is in a form, and the ways on. */
export interface FormFlow extends Omit<StepState, 'moveTo' | 'end'> {
  readonly methods: Methods;
  readonly hasReview: boolean;
  readonly isSending: boolean;
  readonly values: Values;
  /** Counts the times that something was found to correct: the focus goes to the summary each time. */
  readonly attempt: number;
  readonly toCorrect: readonly ToCorrect[];
  /** Goes to an answer that is to be corrected, in whatever step. */
  readonly correct: (path: string) => void;
  /** Why it was not sent, when that is not about an answer. */
  readonly problem: unknown;
  readonly next: () => Promise<void>;
  readonly back: () => void;
  readonly goTo: (step: number) => void;
  /** What Enter does: on from this step; past what may be left out, to the review or, without one, away with it. */
  readonly goOn: () => Promise<void>;
  readonly submit: () => Promise<void>;
}

/** Keeps every change; a change after a failure makes it a new attempt. */
const useKeeping = ({ subscribe }: Methods, onChange: () => void) => {
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          if (name !== undefined) latest.current();
        },
      }),
    [subscribe],
  );
};

/** The ways from step to step, each with the check that it needs. */
const useWays = (props: FilledFormProps, methods: Methods, place: StepState) => {
  const { form, draft, onSubmit } = props;
  const [attempt, setAttempt] = useState(0);
  const [isBackToReview, setIsBackToReview] = useState(false);
  const { steps, step, end, moveTo } = place;

  const go = (to: number) => draft.keep(methods.getValues(), moveTo(to));
  /** Goes to the first step that asks one of these, unless it is seen already. */
  const goToStepOf = (names: readonly string[]) => {
    const at = steps.findIndex(({ fields }) => fields.some(({ name }) => names.includes(name)));
    if (at >= 0 && at !== step) go(at);
  };
  const isFine = async (): Promise<boolean> => {
    const fine = await methods.trigger(steps[step]?.fields.map(({ name }) => name) ?? []);
    if (!fine) setAttempt((count) => count + 1);
    return fine;
  };
  const { problem, clearProblem, submit } = useSending({
    methods,
    form,
    draft,
    onSubmit,
    onRefused: (names) => {
      goToStepOf(names);
      setAttempt((count) => count + 1);
    },
  });
  useKeeping(methods, () => {
    clearProblem();
    draft.keep(methods.getValues(), step);
  });

  return {
    attempt,
    problem,
    submit,
    isBackToReview,
    next: async () => {
      if (!(await isFine())) return;
      go(isBackToReview ? end : step + 1);
      setIsBackToReview(false);
    },
    back: () => go(step - 1),
    goTo: (to: number) => {
      setIsBackToReview(place.isReview);
      go(to);
    },
    toReview: async () => {
      if (await isFine()) go(end);
    },
    correct: (path: string) => {
      goToStepOf([path.split('.')[0] ?? '']);
      focusAnswer(path);
    },
  };
};

/** Steps, checks, drafts and sending of a form. */
export const useFormFlow = (props: FilledFormProps): FormFlow => {
  const { form, texts, initial = {}, found, hasReview = false, stepInAddress } = props;
  const t = useT();
  const resolver = useMemo(() => formResolver(form, t), [form, t]);
  const methods: Methods = useForm<Values, unknown, Values>({
    resolver,
    defaultValues: { ...(found?.values ?? initial) },
    shouldFocusError: false,
  });
  const values: Values = useWatch({ control: methods.control });
  const { errors, isSubmitting } = methods.formState;
  const place = useSteps({ form, values, first: found?.step ?? 0, hasReview, stepInAddress });
  const { toReview, isBackToReview, ...ways } = useWays(props, methods, place);
  const mayFinish = place.mayFinish && !isBackToReview;
  const finish = hasReview ? toReview : ways.submit;
  const goOn = mayFinish ? finish : ways.next;
  const asked = place.steps.flatMap(({ fields }) => fields);
  return {
    ...place,
    ...ways,
    methods,
    hasReview,
    mayFinish,
    goOn: place.isLast ? ways.submit : goOn,
    isSending: isSubmitting,
    values,
    toCorrect: toCorrect(errors, asked, texts.forms[form.id]?.fields ?? {}),
  };
};
