import { useT } from '../i18n/language.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { useSurroundings } from './form-context.ts';

/** The paragraph behind a question, folded away: what it says, and where it stands. Nothing where neither is known. */
export const LawNote = ({ source }: { readonly source: string }) => {
  const t = useT();
  const { laws, law } = useSurroundings();
  const citation = laws[source] ?? source;
  if (laws[source] === undefined && law[source] === undefined) return null;
  return (
    <Disclosure title={`${t('common.theLaw')}: ${citation}`} icon="law" isQuiet>
      {law[source] === undefined ? null : <p>{law[source]}</p>}
    </Disclosure>
  );
};
