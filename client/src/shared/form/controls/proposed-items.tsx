import { useFormContext, useWatch } from 'react-hook-form';
import { useT } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { type ProposedItem, useSurroundings } from '../form-context.ts';

type Item = Readonly<Record<string, unknown>>;

const isAbout = (item: Item, { values }: ProposedItem): boolean =>
  Object.entries(values).every(([name, value]) => item[name] === value);

/** What is proposed to the list at the path and does not stand in it: a press takes it there, to be answered. */
export const ProposedItems = ({ path, onTake }: { readonly path: string; readonly onTake: (values: Item) => void }) => {
  const t = useT();
  const { proposed } = useSurroundings();
  const { control } = useFormContext();
  const items = (useWatch({ control, name: path }) as readonly Item[] | undefined) ?? [];
  const left =
    proposed?.field === path ? proposed.items.filter((one) => !items.some((item) => isAbout(item, one))) : [];
  if (left.length === 0) return null;
  return (
    <ul className="list-field__proposed" aria-label={t('form.proposed')}>
      {left.map((one) => (
        <li key={one.title}>
          <Button onPress={() => onTake(one.values)}>
            <Icon name="plus" />
            {t('form.answerProposed', { title: one.title })}
          </Button>
        </li>
      ))}
    </ul>
  );
};
