import type { ReactNode } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import type { Field, FieldTexts } from '../../../../../src/contract/index.ts';
import { useT } from '../../i18n/language.tsx';
import { announce } from '../../live/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { focusAnswer } from '../focus-answer.ts';
import { ProposedItems } from './proposed-items.tsx';

const ITEMS_MAX = 50;

export interface ListControlProps {
  readonly field: Field;
  readonly texts: FieldTexts;
  readonly error: string | undefined;
  readonly isOptional: boolean;
  readonly path: string;
  /** The questions of one item, whose answers are at this path. */
  readonly renderItem: (path: string) => ReactNode;
}

/** Several of the same small form. */
export const ListControl = ({ field, texts, error, isOptional, path, renderItem }: ListControlProps) => {
  const t = useT();
  const { control } = useFormContext();
  const items = useFieldArray({ control, name: path });
  const add = (values: Readonly<Record<string, unknown>> = {}) => {
    const number = items.fields.length;
    const first = field.of?.find(({ name }) => values[name] === undefined)?.name ?? '';
    items.append(values, { shouldFocus: false });
    announce(t('form.listAdded', { number: number + 1 }));
    focusAnswer(`${path}.${number}.${first}`);
  };
  const isFull = items.fields.length >= (field.max ?? ITEMS_MAX);
  return (
    <fieldset className="list-field">
      <legend className="field__label">
        {texts.label}
        {isOptional ? <span className="field__optional"> ({t('common.optional')})</span> : null}
      </legend>
      {texts.hint === undefined ? null : <p className="field__hint">{texts.hint}</p>}
      {error === undefined ? null : (
        <p className="field__error">
          <Icon name="warn" />
          {error}
        </p>
      )}
      {items.fields.map((item, index) => (
        <fieldset key={item.id} className="list-field__item">
          <legend className="list-field__title">{t('form.listItem', { title: texts.label, number: index + 1 })}</legend>
          {renderItem(`${path}.${index}`)}
          <Button
            look="quiet"
            onPress={() => {
              items.remove(index);
              announce(t('form.listRemoved'));
              focusAnswer(path);
            }}
          >
            {t('form.listRemove', { number: index + 1 })}
          </Button>
        </fieldset>
      ))}
      {isFull ? null : (
        <div className="stack stack--tight">
          <ProposedItems path={path} onTake={add} />
          <div>
            <Button onPress={() => add()}>
              <Icon name="plus" />
              {texts.add ?? t('form.listAdd')}
            </Button>
          </div>
        </div>
      )}
    </fieldset>
  );
};
