import type { PolicyView } from '../../../../../src/contract/wire.ts';
import { useT } from '../../../shared/i18n/language.tsx';

export type Rule = PolicyView['rules'][number];

const BASIS = {
  statute: 'policy.basisStatute',
  regulation: 'policy.basisRegulation',
  policy: 'policy.basisPolicy',
} as const satisfies Record<Rule['basis'], string>;

/** Where a limit comes from, what the law says of it, and what it was before anybody changed it. */
export const LimitOrigin = ({ rule, byDefault }: { readonly rule: Rule; readonly byDefault: string }) => {
  const t = useT();
  return (
    <>
      <p className="soft small">{t(BASIS[rule.basis], { source: rule.citation })}</p>
      {rule.lawSays === undefined ? null : <p className="soft small">{t('policy.lawSays', { word: rule.lawSays })}</p>}
      <p className="soft small">{t('policy.byDefault', { limit: byDefault })}</p>
    </>
  );
};
