import { type ReactNode, useMemo } from 'react';
import { usePublicForms } from '../../shared/api/sender-queries.ts';
import { SourcesContext } from '../../shared/form/sources.ts';

/** Around the forms of somebody without an account: names are typed, and units are those that anybody may send to. */
export const SenderSources = ({ children }: { readonly children: ReactNode }) => {
  const units = usePublicForms().data?.units;
  const sources = useMemo(() => ({ hasRoster: false, units: units ?? [] }), [units]);
  return <SourcesContext value={sources}>{children}</SourcesContext>;
};
