import { Controller, get, useFormContext, useFormState, useWatch } from 'react-hook-form';
import type { Field, FieldKind, FieldTexts } from '../../../../src/contract/index.ts';
import type { ControlProps } from './control.ts';
import { ListControl } from './controls/list.tsx';
import { PersonControl } from './controls/person.tsx';
import { PersonsControl } from './controls/persons.tsx';
import { CaseControl, StaffControl, UnitControl } from './controls/references.tsx';
import {
  BooleanControl,
  ChoiceControl,
  ChoicesControl,
  DateControl,
  DateTimeControl,
  LongTextControl,
  NumberControl,
  TextControl,
} from './controls/simple.tsx';
import { askedFields, isOptional, type Values } from './form-values.ts';
import { LawNote } from './law-note.tsx';
import { messageUnder } from './messages-of.ts';

const CONTROLS = {
  text: TextControl,
  longText: LongTextControl,
  date: DateControl,
  dateTime: DateTimeControl,
  number: NumberControl,
  boolean: BooleanControl,
  choice: ChoiceControl,
  choices: ChoicesControl,
  person: PersonControl,
  persons: PersonsControl,
  staff: StaffControl,
  unit: UnitControl,
  caseRef: CaseControl,
} as const satisfies Record<Exclude<FieldKind, 'list'>, (props: ControlProps) => React.ReactNode>;

interface QuestionProps {
  readonly field: Field;
  readonly texts: FieldTexts | undefined;
  readonly path: string;
  readonly values: Values;
}

/** A list says at its own place only what is wrong with the list; its items say the rest. */
const ListQuestion = ({ field, texts, path, values }: QuestionProps) => {
  const { control } = useFormContext();
  const { errors } = useFormState({ control });
  return (
    <ListControl
      field={field}
      texts={texts ?? { label: field.name }}
      path={path}
      error={messageUnder(get(errors, path), { isShallow: true })}
      isOptional={isOptional(field, values)}
      renderItem={(scope) => <FieldGroup fields={field.of ?? []} texts={texts?.of ?? {}} scope={scope} />}
    />
  );
};

const SimpleQuestion = ({
  field,
  kind,
  texts,
  path,
  values,
}: QuestionProps & { readonly kind: keyof typeof CONTROLS }) => {
  const { control, trigger } = useFormContext();
  const Control = CONTROLS[kind];
  return (
    <Controller
      control={control}
      name={path}
      render={({ field: { value, onChange, onBlur }, fieldState, formState }) => (
        <Control
          field={field}
          texts={texts ?? { label: field.name }}
          path={path}
          value={value}
          onBlur={onBlur}
          error={messageUnder(get(formState.errors, path))}
          isOptional={isOptional(field, values)}
          onChange={(next) => {
            onChange(next);
            if (fieldState.invalid) void trigger(path);
          }}
        />
      )}
    />
  );
};

const Question = (props: QuestionProps) => {
  const { field, path } = props;
  return (
    <div className="question" data-answer={path}>
      {field.kind === 'list' ? <ListQuestion {...props} /> : <SimpleQuestion {...props} kind={field.kind} />}
      {field.source === undefined ? null : <LawNote source={field.source} />}
    </div>
  );
};

export interface FieldGroupProps {
  readonly fields: readonly Field[];
  readonly texts: Readonly<Record<string, FieldTexts>>;
  /** Path of the object whose fields these are; empty for the form itself. */
  readonly scope: string;
  /** Only these of the fields; conditions are still judged over all of them. */
  readonly only?: readonly Field[];
}

/** The questions of one object that are asked now. */
export const FieldGroup = ({ fields, texts, scope, only }: FieldGroupProps) => {
  const { control } = useFormContext();
  const all: Values = useWatch({ control });
  const values: Values = (scope === '' ? all : (get(all, scope) as Values | undefined)) ?? {};
  const asked = askedFields(fields, values).filter((field) => only?.some(({ name }) => name === field.name) ?? true);
  return (
    <div className="questions">
      {asked.map((field) => (
        <Question
          key={field.name}
          field={field}
          texts={texts[field.name]}
          path={scope === '' ? field.name : `${scope}.${field.name}`}
          values={values}
        />
      ))}
    </div>
  );
};
