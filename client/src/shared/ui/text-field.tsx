import { Input } from 'react-aria-components/Input';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { FieldFrame, type FieldProps } from './field-frame.tsx';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'password' | 'search' | 'email';
  readonly inputMode?: 'text' | 'numeric';
  readonly autoComplete?: string;
  /** Characters, included. */
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
  readonly isRequired?: boolean;
  readonly name?: string;
  /** Enter was pressed; the form around it then hears nothing of it. */
  readonly onEnter?: () => void;
}

const common = ({
  value,
  onChange,
  onBlur,
  error,
  isDisabled = false,
  isRequired = false,
}: TextFieldProps | TextAreaProps) => ({
  className: 'field',
  value,
  onChange,
  isInvalid: error !== undefined,
  isDisabled,
  isRequired,
  validationBehavior: 'aria' as const,
  ...(onBlur === undefined ? {} : { onBlur }),
});

/** One line of text. */
export const TextField = ({ onEnter, ...props }: TextFieldProps) => (
  <AriaTextField
    {...common(props)}
    type={props.type ?? 'text'}
    autoComplete={props.autoComplete ?? 'off'}
    {...(props.name === undefined ? {} : { name: props.name })}
    {...(props.inputMode === undefined ? {} : { inputMode: props.inputMode })}
    {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
    {...(props.autoFocus === undefined ? {} : { autoFocus: props.autoFocus })}
  >
    <FieldFrame {...props}>
      <Input
        className="input"
        {...(onEnter === undefined
          ? {}
          : {
              onKeyDown: (event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                onEnter();
              },
            })}
      />
    </FieldFrame>
  </AriaTextField>
);

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly isRequired?: boolean;
}

/** Several lines of text; grows with what is written. */
export const TextArea = ({ rows = 4, ...props }: TextAreaProps) => (
  <AriaTextField {...common(props)}>
    <FieldFrame {...props}>
      <AriaTextArea className="input input--area" rows={rows} />
    </FieldFrame>
  </AriaTextField>
);
