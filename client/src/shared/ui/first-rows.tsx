import { type ReactNode, useState } from 'react';
import { useT } from '../i18n/language.tsx';
import { Button } from './button.tsx';

/** So many fit beside what else stands on a page; fewer where each case is a card of its own. */
const FIRST_SHOWN = { wide: 10, phone: 5 };
/** Where tables are laid out as cards: tables.css. */
const PHONE = '(max-width: 44rem)';

export interface FirstRowsProps<Row> {
  /** Cases, the most important first. */
  readonly rows: readonly Row[];
  readonly children: (shown: readonly Row[]) => ReactNode;
}

/** The first of many cases; the rest is one press away. */
export const FirstRows = <Row,>({ rows, children }: FirstRowsProps<Row>) => {
  const t = useT();
  const [hasAll, setHasAll] = useState(false);
  const [first] = useState(() => (window.matchMedia(PHONE).matches ? FIRST_SHOWN.phone : FIRST_SHOWN.wide));
  const shown = hasAll ? rows : rows.slice(0, first);
  return (
    <>
      {children(shown)}
      {shown.length === rows.length ? null : (
        <div>
          <Button onPress={() => setHasAll(true)}>{t('common.allCases', { count: rows.length })}</Button>
        </div>
      )}
    </>
  );
};
