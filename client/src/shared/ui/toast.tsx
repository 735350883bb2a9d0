import { type ReactNode, useSyncExternalStore } from 'react';
import { useT } from '../i18n/language.tsx';
import { announce } from '../live/announcer.tsx';
import { Alert, type Tone } from './alert.tsx';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

interface ToastItem {
  readonly id: number;
  readonly tone: Tone;
  readonly text: string;
  readonly action?: ReactNode;
}

const SHOWN_MS = 8_000;
let toasts: readonly ToastItem[] = [];
let nextId = 0;
const listeners = new Set<() => void>();

const change = (next: readonly ToastItem[]) => {
  toasts = next;
  for (const listener of listeners) listener();
};
const remove = (id: number) => change(toasts.filter((toast) => toast.id !== id));

/** Says in passing that something was done; read aloud too. With an `action` (a link) it stays until it is closed. */
export const showToast = (text: string, options: { readonly tone?: Tone; readonly action?: ReactNode } = {}): void => {
  const id = nextId++;
  const { tone = 'ok', action } = options;
  change([...toasts, { id, tone, text, ...(action === undefined ? {} : { action }) }]);
  announce(text);
  if (action === undefined) setTimeout(() => remove(id), SHOWN_MS);
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Where toasts appear. */
export const Toasts = () => {
  const t = useT();
  const shown = useSyncExternalStore(subscribe, () => toasts);
  return (
    <section className="toasts" aria-label={t('common.notices')}>
      {shown.map(({ id, tone, text, action }) => (
        <div key={id} className="toast">
          <Alert tone={tone}>
            <p>{text}</p>
            {action}
          </Alert>
          <Button look="quiet" isIcon aria-label={t('common.close')} onPress={() => remove(id)}>
            <Icon name="close" />
          </Button>
        </div>
      ))}
    </section>
  );
};
