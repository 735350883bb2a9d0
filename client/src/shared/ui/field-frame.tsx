import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { useT } from '../i18n/language.tsx';
import { Icon } from './icon.tsx';

/** What every field has: a question, help below it, and what is wrong with the answer. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Marks the question as one that may be left out; what must be answered has no mark. */
  readonly isOptional?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Called when the person leaves the field. */
  readonly onBlur?: (() => void) | undefined;
}

/** The words of a question, with "(frivilligt)" where it may be left out. */
export const LabelText = ({ label, isOptional }: Pick<FieldProps, 'label' | 'isOptional'>) => {
  const t = useT();
  return (
    <>
      {label}
      {isOptional === true ? <span className="field__optional"> ({t('common.optional')})</span> : null}
    </>
  );
};

/** Label, hint and error around an input of react-aria. */
export const FieldFrame = ({
  label,
  hint,
  error,
  isOptional,
  children,
}: Pick<FieldProps, 'label' | 'hint' | 'error' | 'isOptional'> & { readonly children: ReactNode }) => (
  <>
    <Label className="field__label">
      <LabelText label={label} isOptional={isOptional} />
    </Label>
    {hint === undefined ? null : (
      <Text slot="description" className="field__hint">
        {hint}
      </Text>
    )}
    <FieldError className="field__error">
      <Icon name="warn" />
      {error}
    </FieldError>
    {children}
  </>
);
