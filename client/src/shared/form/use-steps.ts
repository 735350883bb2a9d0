import { useState } from 'react';
import type { Form } from '../../../../src/contract/index.ts';
import { type AskedStep, askedSteps, isOptional, type Values } from './form-values.ts';
import type { StepInAddress } from './process-form-props.ts';

/** Where somebody is among the steps of a form. */
export interface StepState {
  readonly steps: readonly AskedStep[];
  /** From 0; `steps.length` is the review. */
  readonly step: number;
  /** The step from which it is sent. */
  readonly end: number;
  readonly isReview: boolean;
  /** What the button does here is to send. */
  readonly isLast: boolean;
  /** All that is left may be left out: one may go straight to the end. */
  readonly mayFinish: boolean;
  /** Goes to a step, or the nearest there is. @returns where it went */
  readonly moveTo: (step: number) => number;
}

export interface StepOptions {
  readonly form: Form;
  readonly values: Values;
  readonly first: number;
  readonly hasReview: boolean;
  /** Where the page keeps the step in its address, that is the truth. */
  readonly stepInAddress: StepInAddress | undefined;
}

/** The steps of a form as its answers make them, and which of them is seen. */
export const useSteps = ({ form, values, first, hasReview, stepInAddress }: StepOptions): StepState => {
  const [own, setOwn] = useState(first);
  const steps = askedSteps(form, values);
  const end = hasReview ? steps.length : steps.length - 1;
  const step = Math.max(0, Math.min(stepInAddress?.step ?? own, end));
  const rest = steps.slice(step + 1).flatMap(({ fields }) => fields);
  return {
    steps,
    step,
    end,
    isReview: step === steps.length,
    isLast: step === end,
    mayFinish: rest.length > 0 && rest.every((field) => isOptional(field, values)),
    moveTo: (to) => {
      const target = Math.max(0, Math.min(to, end));
      setOwn(target);
      stepInAddress?.goTo(target, target > step ? 'forward' : 'back');
      return target;
    },
  };
};
