import type { Field, FieldTexts } from '../../../../src/contract/index.ts';

/** What a control of any kind is given. It reads the value's shape by the field's kind. */
export interface ControlProps {
  readonly field: Field;
  readonly texts: FieldTexts;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly onBlur: () => void;
  readonly error: string | undefined;
  readonly isOptional: boolean;
  /** Where the answer is among the answers: `people.0.name`. */
  readonly path: string;
}

/** The words and state that every control hands on to its input. */
export const framing = ({ texts, error, isOptional, onBlur }: ControlProps) => ({
  label: texts.label,
  hint: texts.hint,
  error,
  isOptional,
  onBlur,
});

/** The options of a choice with their texts. */
export const optionsOf = ({ field, texts }: Pick<ControlProps, 'field' | 'texts'>) =>
  (field.options ?? []).map((value) => ({ value, label: texts.options?.[value] ?? value }));
