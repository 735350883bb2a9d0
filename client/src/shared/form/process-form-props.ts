import type { Form, ProcessTexts } from '../../../../src/contract/index.ts';
import type { Draft } from './draft/draft-store.ts';
import type { DraftHandle } from './draft/use-draft.ts';
import type { ProposedItems } from './form-context.ts';
import type { Values } from './form-values.ts';

/** Which step is seen, when the page keeps it in its address. From 0; the one after the last is the review. */
export interface StepInAddress {
  readonly step: number;
  readonly goTo: (step: number, how: 'forward' | 'back') => void;
}

export interface ProcessFormProps {
  readonly form: Form;
  /** The process's texts; the form's own are found by its id. */
  readonly texts: Pick<ProcessTexts, 'forms' | 'law'>;
  /** `process.laws`: legal source → citation. */
  readonly laws: Readonly<Record<string, string>>;
  /** Where people are looked for: the unit of the case or of the report. */
  readonly unitId: string | undefined;
  /** Items that are proposed to one of its lists. */
  readonly proposed?: ProposedItems | undefined;
  /** Answers to begin with, where no draft is kept. */
  readonly initial?: Values;
  /**
   * Sends. Resolve when the server has said yes: then the draft is forgotten. Resolve with `'kept'` to keep the draft all the same.
   * Throw what `send` throws: the form says what is wrong, at the questions where the server points at them, and keeps everything.
   * The same `idempotencyKey` comes again when the same thing is sent again.
   */
  readonly onSubmit: (
    data: Record<string, unknown>,
    options: { readonly idempotencyKey: string },
  ) => Promise<'kept' | void>;
  readonly submitLabel?: string;
  /** Under which name the answers are kept on the device while they are written, e.g. `case/<id>/<command>`. Absent: not kept. */
  readonly draftKey?: string;
  readonly onCancel?: () => void;
  /** The form is what the page is for: the focus begins at its first question that must be answered and is not. */
  readonly isPage?: boolean;
  /** A last step where everything is read through before it is sent. */
  readonly hasReview?: boolean;
  readonly stepInAddress?: StepInAddress;
}

/** A form whose draft, if there was one, is in hand. */
export interface FilledFormProps extends ProcessFormProps {
  readonly draft: DraftHandle;
  readonly found: Draft | null;
  readonly onStartAgain: () => Promise<void>;
}
