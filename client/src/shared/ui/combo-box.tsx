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
}

/** A text with suggestions below it. */
export const ComboBox = ({
  items,
  inputValue,
  onInputChange,
  onChoose,
  emptyText,
  placeholder,
  ...props
}: ComboBoxProps) => {
  const t = useT();
  return (
    <AriaComboBox
      className="field combo"
      items={items}
      inputValue={inputValue}
      onInputChange={onInputChange}
      value={null}
      onChange={(key) => {
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
