import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useT } from '../i18n/language.tsx';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Absent: there is no way round it (the login over a page). */
  readonly onClose?: () => void;
  readonly children: ReactNode;
  /** Wide enough for a form with its law beside it. */
  readonly isWide?: boolean;
}

/** A window over the page. It holds the focus, and gives it back; on a phone it fills the lower part of the screen. */
export const Dialog = ({ title, isOpen, onClose, children, isWide }: DialogProps) => {
  const t = useT();
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      isKeyboardDismissDisabled={onClose === undefined}
      onOpenChange={(next) => {
        if (!next) onClose?.();
      }}
    >
      <Modal className={isWide === true ? 'modal modal--wide' : 'modal'}>
        <AriaDialog className="dialog">
          <div className="dialog__head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {onClose === undefined ? null : (
              <Button look="quiet" isIcon aria-label={t('common.close')} onPress={onClose}>
                <Icon name="close" />
              </Button>
            )}
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
