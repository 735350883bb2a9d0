import { type ReactNode, useRef, useState } from 'react';
import { useT } from '../../../shared/i18n/language.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';

/** Asks once more before something that cannot be undone. `ask` waits for the answer; `dialog` is to be drawn. */
export const useConfirm = (title: string): { readonly ask: () => Promise<boolean>; readonly dialog: ReactNode } => {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const waiting = useRef<((isSure: boolean) => void) | null>(null);
  const answer = (isSure: boolean) => {
    setIsOpen(false);
    waiting.current?.(isSure);
    waiting.current = null;
  };
  const ask = () =>
    new Promise<boolean>((resolve) => {
      waiting.current = resolve;
      setIsOpen(true);
    });
  const dialog = (
    <Dialog title={t('case.sure')} isOpen={isOpen} onClose={() => answer(false)}>
      <p>{t('case.sureText', { title })}</p>
      <div className="row">
        <Button look="grave" onPress={() => answer(true)}>
          {t('case.sureYes', { title: title.charAt(0).toLowerCase() + title.slice(1) })}
        </Button>
        <Button onPress={() => answer(false)}>{t('common.cancel')}</Button>
      </div>
    </Dialog>
  );
  return { ask, dialog };
};
