import type { PolicyView } from '../../../../../src/contract/wire.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { useBasis } from '../../deadlines/use-basis.ts';

export type Rule = PolicyView['rules'][number];

/** Where a limit comes from, what the law says of it, and what it was before anybody changed it. */
export const LimitOrigin = ({ rule, byDefault }: { readonly rule: Rule; readonly byDefault: string }) => {
  const t = useT();
  const basisOf = useBasis();
  return (
    <>
      <p className="soft small">{basisOf(rule)}</p>
      {rule.lawSays === undefined ? null : <p className="soft small">{t('policy.lawSays', { word: rule.lawSays })}</p>}
      <p className="soft small">{t('policy.byDefault', { limit: byDefault })}</p>
    </>
  );
};
