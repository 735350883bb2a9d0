import { type ReactNode, useId } from 'react';
import { type FieldProps, LabelText } from './field-frame.tsx';
import { Icon } from './icon.tsx';

/** What an input of the browser's own must carry to belong to its label, hint and error. */
export interface NativeFieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface NativeFieldProps extends Pick<FieldProps, 'label' | 'hint' | 'error' | 'isOptional'> {
  readonly children: (ids: NativeFieldIds) => ReactNode;
  /** Several inputs under one question: a fieldset. */
  readonly isGroup?: boolean;
}

/** Label, hint and error around inputs of the browser's own, which on a phone are the ones that people know. */
export const NativeField = ({ label, hint, error, isOptional, children, isGroup }: NativeFieldProps) => {
  const id = useId();
  const [hintId, errorId] = [`${id}hint`, `${id}error`];
  const describedBy = [hint === undefined ? [] : [hintId], error === undefined ? [] : [errorId]].flat().join(' ');
  const text = <LabelText label={label} isOptional={isOptional} />;
  const rest = (
    <>
      {hint === undefined ? null : (
        <span id={hintId} className="field__hint">
          {hint}
        </span>
      )}
      {error === undefined ? null : (
        <span id={errorId} className="field__error">
          <Icon name="warn" />
          {error}
        </span>
      )}
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': error === undefined ? undefined : true,
      })}
    </>
  );
  if (isGroup === true)
    return (
      <fieldset className="field" aria-describedby={describedBy === '' ? undefined : describedBy}>
        <legend className="field__label">{text}</legend>
        {rest}
      </fieldset>
    );
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {text}
      </label>
      {rest}
    </div>
  );
};
