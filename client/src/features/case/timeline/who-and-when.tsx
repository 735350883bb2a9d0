import { SENDER } from '../../../../../src/contract/index.ts';
import type { TimelineEntry } from '../../../../../src/contract/wire.ts';
import { useFormat } from '../../../shared/i18n/format.ts';
import { inLine } from '../../../shared/i18n/in-line.ts';
import { useT } from '../../../shared/i18n/language.tsx';

/** `Rut Rektor, som rektor`; somebody without an account has no part to act in: `Avsändaren, utan konto`. */
const useWho = ({ by, as }: Pick<TimelineEntry, 'by' | 'as'>): string => {
  const t = useT();
  if (by === undefined) return t('case.bySystem');
  if (as === undefined) return by.name;
  return `${by.name}, ${by.personId === SENDER ? as : t('case.asRole', { role: inLine(as) })}`;
};

/** Who did it, as what, and when. */
export const WhoAndWhen = ({ entry }: { readonly entry: Pick<TimelineEntry, 'at' | 'by' | 'as'> }) => {
  const format = useFormat();
  const who = useWho(entry);
  return (
    <p className="soft small">
      {who}
      {' · '}
      <time dateTime={entry.at}>{format.instant(entry.at)}</time>
    </p>
  );
};
