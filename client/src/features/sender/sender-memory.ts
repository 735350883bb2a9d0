import { useSyncExternalStore } from 'react';
import type { SentIn } from '../../../../src/contract/wire.ts';

/** What has just been sent in, and where to. */
export interface Sent {
  readonly processId: string;
  readonly unitName: string;
  readonly answer: SentIn;
  /** An earlier version had arrived; what was changed after it has not. */
  readonly isEarlier: boolean;
}

/** What this tab knows of somebody without an account. */
export interface SenderMemory {
  /** Of the case that is looked at. */
  readonly code: string | null;
  readonly sent: Sent | null;
}

const NOTHING: SenderMemory = { code: null, sent: null };
const STORED_AS = 'skyndsam.sender';

// Not localStorage: on a shared device it must end with the tab. It outlives a reload, for a phone reloads pages on its own.
const stored = (): SenderMemory => {
  try {
    return { ...NOTHING, ...(JSON.parse(sessionStorage.getItem(STORED_AS) ?? '{}') as Partial<SenderMemory>) };
  } catch {
    return NOTHING;
  }
};

const store = (memory: SenderMemory): void => {
  try {
    if (memory === NOTHING) sessionStorage.removeItem(STORED_AS);
    else sessionStorage.setItem(STORED_AS, JSON.stringify(memory));
  } catch {
    // storage is refused: it is then remembered as long as the page
  }
};

let memory = stored();
const listeners = new Set<() => void>();

const change = (next: SenderMemory): void => {
  memory = next;
  store(next);
  for (const listener of listeners) listener();
};

/** Remembers what was sent in until the tab closes or {@link forgetSender}. */
export const rememberSent = (sent: Sent): void => change({ ...memory, sent });

/** Remembers which case is looked at until the tab closes or {@link forgetSender}. */
export const rememberCode = (code: string): void => change({ ...memory, code });

/** Forgets code and receipt at once. */
export const forgetSender = (): void => change(NOTHING);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** @see SenderMemory */
export const useSenderMemory = (): SenderMemory => useSyncExternalStore(subscribe, () => memory);
