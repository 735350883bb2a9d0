import { SENDER } from '../../../../../src/contract/index.ts';
import type { TimelineEntry } from '../../../../../src/contract/wire.ts';
import { useFormat } from '../../../shared/i18n/format.ts';
import { inLine } from '../../../shared/i18n/in-line.ts';
import { useT } from '../../../shared/i18n/language.tsx';

/** `Rut Rektor, som rektor`; somebody without an account has no part to act in: `Avsändaren, utan konto`. */
const useWho = ({ by, as, insteadOf }: Pick<TimelineEntry, 'by' | 'as' | 'insteadOf'>): string => {
  const t = useT();
  if (by === undefined) return t('case.bySystem');
  if (as === undefined) return by.name;
  const role = by.personId === SENDER ? as : t('case.asRole', { role: inLine(as) });
  const place = insteadOf === undefined ? '' : `, ${t('cover.actedFor', { name: insteadOf.person.name })}`;
  return `${by.name}, ${role}${place}`;
};

/** Who did it, as what, and when. */
export const WhoAndWhen = ({ entry }: { readonly entry: Pick<TimelineEntry, 'at' | 'by' | 'as' | 'insteadOf'> }) => {
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
