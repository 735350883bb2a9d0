import { useCallback, useEffect, useRef, useState } from 'react';
import { newIdempotencyKey } from '../../api/http.ts';
import type { Values } from '../form-values.ts';
import { type Draft, forgetDraft, loadDraft, saveDraft } from './draft-store.ts';

const QUIET_MS = 400;

/** Where the keeping of a form's answers stands. */
export interface DraftHandle {
  /** Undefined until the device has answered; null when there was nothing. */
  readonly found: Draft | null | undefined;
  /** When it was last kept, and whether that outlives the page; `saving` while something is written that is not kept yet. */
  readonly saved: 'saving' | { readonly at: string; readonly isLasting: boolean } | null;
  /** Keeps the answers when nothing more has been written for 400 ms. */
  readonly keep: (values: Values, step: number) => void;
  /** Keeps at once what is still to be kept. */
  readonly flush: () => Promise<void>;
  /** Forgets: after the server's yes, or when the person throws it away. */
  readonly forget: () => Promise<void>;
  /** The key to send with; a new one after `renewKey` or `forget`. */
  readonly key: () => string;
  readonly renewKey: () => void;
}

/** Keeps what is written in a form on the device while it is written. Without a key nothing is kept. */
export const useDraft = (draftKey: string | undefined): DraftHandle => {
  const [found, setFound] = useState<Draft | null | undefined>(draftKey === undefined ? null : undefined);
  const [saved, setSaved] = useState<DraftHandle['saved']>(null);
  const idempotencyKey = useRef('');
  const pending = useRef<Pick<Draft, 'values' | 'step'> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const key = useCallback(() => {
    if (idempotencyKey.current === '') idempotencyKey.current = newIdempotencyKey();
    return idempotencyKey.current;
  }, []);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const draft = pending.current;
    if (draftKey === undefined || draft === null) return;
    pending.current = null;
    const savedAt = new Date().toISOString();
    const isLasting = await saveDraft(draftKey, { ...draft, idempotencyKey: key(), savedAt });
    setSaved({ at: savedAt, isLasting });
  }, [draftKey, key]);

  const keep = useCallback(
    (values: Values, step: number) => {
      pending.current = { values, step };
      if (draftKey !== undefined) setSaved('saving');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), QUIET_MS);
    },
    [draftKey, flush],
  );

  const forget = useCallback(async () => {
    clearTimeout(timer.current);
    pending.current = null;
    idempotencyKey.current = '';
    setSaved(null);
    if (draftKey !== undefined) await forgetDraft(draftKey);
  }, [draftKey]);

  useEffect(() => {
    if (draftKey === undefined) return undefined;
    let isWanted = true;
    void loadDraft(draftKey).then((draft) => {
      if (!isWanted) return;
      if (draft !== undefined) idempotencyKey.current = draft.idempotencyKey;
      setFound(draft ?? null);
    });
    const flushNow = () => void flush();
    // the last chance on a phone, where a page in the background may never come back
    document.addEventListener('visibilitychange', flushNow);
    return () => {
      isWanted = false;
      document.removeEventListener('visibilitychange', flushNow);
      flushNow();
    };
  }, [draftKey, flush]);

  const renewKey = useCallback(() => {
    idempotencyKey.current = newIdempotencyKey();
  }, []);

  return { found, saved: draftKey === undefined ? null : saved, keep, flush, forget, key, renewKey };
};
