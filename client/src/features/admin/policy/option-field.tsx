import { Checkbox } from '../../../shared/ui/choices.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import type { OptionValue } from './policy-changes.ts';

export interface OptionFieldProps {
  readonly label: string;
  readonly value: OptionValue;
  readonly onChange: (value: OptionValue) => void;
  readonly error: string | undefined;
}

/** A switch, a number or a word of the huvudman's own. */
export const OptionField = ({ label, value, onChange, error }: OptionFieldProps) => {
  if (typeof value === 'boolean') return <Checkbox label={label} isSelected={value} onChange={onChange} />;
  if (typeof value === 'string')
    return <TextField label={label} value={value} onChange={onChange} error={error} maxLength={200} />;
  return (
    <TextField
      label={label}
      inputMode="numeric"
      value={String(value)}
      onChange={(text) => onChange(Number(text.replace(/\D/g, '').slice(0, 4)))}
      error={error}
    />
  );
};
