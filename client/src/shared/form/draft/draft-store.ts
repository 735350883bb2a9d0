import { currentPersonId } from '../../api/session.ts';
import type { Values } from '../form-values.ts';
import { deleteSealed, getSealed, isDeviceStoreThere, putSealed, sealedIds } from '../../device/device-store.ts';

/** What somebody has begun to write. */
export interface Draft {
  readonly values: Values;
  /** From 0. */
  readonly step: number;
  /** The same until the server has answered, so that a second try after a cut connection is the same thing done once. */
  readonly idempotencyKey: string;
  readonly savedAt: string;
  /** What the person has sent, and no server has answered: goes off when there is contact again. */
  readonly waiting?: unknown;
}

/** Where no device store is, drafts live as long as the page. */
const inMemory = new Map<string, string>();
const listeners = new Set<() => void>();

/** Drafts are each person's own, also on a shared device. */
const prefix = (): string => `${currentPersonId() ?? 'nobody'}|`;

const changed = () => {
  for (const listener of listeners) listener();
};

/** Calls back when a draft has been kept or forgotten. Gives the way to stop. */
export const onDraftsChanged = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** A draft by its key, or undefined. */
export const loadDraft = async (draftKey: string): Promise<Draft | undefined> => {
  const id = prefix() + draftKey;
  const text = isDeviceStoreThere() ? await getSealed(id).catch(() => inMemory.get(id)) : inMemory.get(id);
  return text === undefined ? undefined : (JSON.parse(text) as Draft);
};

/** Keeps a draft. @returns whether it outlives the page. Nobody's is kept: who has just logged out leaves nothing behind. */
export const saveDraft = async (draftKey: string, draft: Draft): Promise<boolean> => {
  if (currentPersonId() === null) return false;
  const [id, text] = [prefix() + draftKey, JSON.stringify(draft)];
  try {
    if (!isDeviceStoreThere()) throw new Error('no store');
    await putSealed(id, text);
    inMemory.delete(id);
    return true;
  } catch {
    inMemory.set(id, text); // a full or forbidden store: better for a while than not at all
    return false;
  } finally {
    changed();
  }
};

/** Forgets a draft. */
export const forgetDraft = async (draftKey: string): Promise<void> => {
  const id = prefix() + draftKey;
  inMemory.delete(id);
  if (isDeviceStoreThere()) await deleteSealed(id).catch(() => undefined);
  changed();
};

/** Keys of my drafts that begin so, in no order. */
export const draftKeys = async (beginning = ''): Promise<readonly string[]> => {
  const start = prefix() + beginning;
  const stored = isDeviceStoreThere() ? await sealedIds(start).catch(() => []) : [];
  const held = [...inMemory.keys()].filter((id) => id.startsWith(start));
  return [...new Set([...stored, ...held])].map((id) => id.slice(prefix().length));
};

/** Forgets all my drafts: when I log out. */
export const forgetMyDrafts = async (): Promise<void> => {
  for (const key of await draftKeys()) await forgetDraft(key);
};
