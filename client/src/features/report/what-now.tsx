import type { Process } from '../../../../src/contract/index.ts';
import type { Receipt } from '../../../../src/contract/wire.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Card } from '../../shared/ui/card.tsx';

/** Where the case is, as much as the reporter may know of it. */
export const WhatNow = ({ receipt, process }: { readonly receipt: Receipt; readonly process: Process }) => {
  const t = useT();
  const state = process.texts.states[receipt.stage];
  return (
    <Card title={t('report.nowTitle')}>
      {receipt.isClosed ? (
        <p>{t('report.nowClosed')}</p>
      ) : (
        <>
          <p className="strong">{state?.title ?? t('report.underWay')}</p>
          <p>{t('report.nowText')}</p>
        </>
      )}
    </Card>
  );
};
