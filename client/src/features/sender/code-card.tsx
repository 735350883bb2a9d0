import { Fragment } from 'react';
import { useT } from '../../shared/i18n/language.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { showToast } from '../../shared/ui/toast.tsx';
import { groupsOf } from './receipt-code.ts';

/** A page without TLS has no clipboard. */
const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** A receipt code to write down, in groups of four, with a button that copies it. */
export const CodeCard = ({ code, caseNumber }: { readonly code: string; readonly caseNumber: string }) => {
  const t = useT();
  const copyIt = async () => {
    if (await copy(code)) showToast(t('sender.copied'));
    else showToast(t('sender.notCopied'), { tone: 'warn' });
  };
  return (
    <section className="code-card" aria-label={t('sender.codeOf', { number: caseNumber })}>
      <h2 className="code-card__title">{t('sender.yourCode')}</h2>
      <p className="code-card__code" translate="no">
        {groupsOf(code).map((group, index) => (
          <Fragment key={index}>
            {index === 0 ? null : <span className="code-card__gap">-</span>}
            <span>{group}</span>
          </Fragment>
        ))}
      </p>
      <p className="soft small">{t('sender.numberIs', { number: caseNumber })}</p>
      <div className="row no-print">
        <Button onPress={() => void copyIt()}>{t('sender.copy')}</Button>
      </div>
    </section>
  );
};
