import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { Icon } from './icon.tsx';
import { useT } from '../i18n/language.tsx';

export interface ComboBoxItem {
  readonly id: string;
  readonly label: string;
  /** A second line: class, title, school. */
  readonly detail?: string | undefined;
}

export interface ComboBoxProps extends FieldProps {
  /** What fits the text so far; filtered by whoever gives them. */
  readonly items: readonly ComboBoxItem[];
  readonly inputValue: string;
  readonly onInputChange: (text: string) => void;
  /** An item was chosen. What is only typed stays in `inputValue`. */
  readonly onChoose: (item: ComboBoxItem) => void;
  /** Said in the list when nothing fits. */
  readonly emptyText?: string;
  readonly placeholder?: string;
  /** Enter was pressed on what is typed, with no suggestion pointed at. */
  readonly onEnter?: () => void;
}

/** Stands for "what I typed" as a chosen key, so that the list closes. */
const ENTERED = ' entered';

/** A text with suggestions below it. */
export const ComboBox = ({
  items,
  inputValue,
  onInputChange,
  onChoose,
  emptyText,
  placeholder,
  onEnter,
  ...props
}: ComboBoxProps) => {
  const t = useT();
  // react-aria closes the list when the chosen key changes; what was chosen is kept by whoever asked.
  const [chosenKey, setChosenKey] = useState<string | number | null>(null);
  return (
    <AriaComboBox
      className="field combo"
      items={items}
      inputValue={inputValue}
      onInputChange={(text) => {
        setChosenKey(null);
        onInputChange(text);
      }}
      value={chosenKey}
      onChange={(key) => {
        setChosenKey(key);
        const chosen = items.find((item) => item.id === key);
        if (chosen !== undefined) onChoose(chosen);
      }}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
      isInvalid={props.error !== undefined}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
      {...(props.onBlur === undefined ? {} : { onBlur: props.onBlur })}
    >
      <FieldFrame {...props}>
        <div className="combo__row">
          <Input
            className="input combo__input"
            autoComplete="off"
            autoCapitalize="words"
            spellCheck={false}
            // captured, so that react-aria does not take the same Enter for its own
            onKeyDownCapture={(event) => {
              const isPointing = event.currentTarget.getAttribute('aria-activedescendant') !== null;
              if (event.key !== 'Enter' || isPointing || inputValue.trim() === '' || onEnter === undefined) return;
              event.preventDefault();
              event.stopPropagation();
              setChosenKey(ENTERED);
              onEnter();
            }}
            {...(placeholder === undefined ? {} : { placeholder })}
          />
          <AriaButton className="combo__button" aria-label={t('form.showSuggestions')}>
            <Icon name="down" />
          </AriaButton>
        </div>
        <Popover className="popover" offset={4} containerPadding={8}>
          <ListBox
            className="options"
            renderEmptyState={() => <p className="options__empty">{emptyText ?? t('form.noMatch')}</p>}
          >
            {(item: ComboBoxItem) => (
              <ListBoxItem id={item.id} textValue={item.label} className="options__item">
                <Text slot="label">{item.label}</Text>
                {item.detail === undefined ? null : (
                  <Text slot="description" className="options__detail">
                    {item.detail}
                  </Text>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </FieldFrame>
    </AriaComboBox>
  );
};
