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

/** Drafts whose keys begin so are the device's, for those who have no account; all others are somebody's own. */
export const DEVICE_DRAFTS = 'device/';

const isDevices = (draftKey: string): boolean => draftKey.startsWith(DEVICE_DRAFTS);

/** Drafts are each person's own, also on a shared device. */
const prefix = (): string => `${currentPersonId() ?? 'nobody'}|`;

const idOf = (draftKey: string): string => (isDevices(draftKey) ? draftKey : prefix() + draftKey);

/** Keys of drafts that somebody has asked not to be kept on this device. */
const forbidden = new Set<string>();

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
  const id = idOf(draftKey);
  const text = isDeviceStoreThere() ? await getSealed(id).catch(() => inMemory.get(id)) : inMemory.get(id);
  return text === undefined ? undefined : (JSON.parse(text) as Draft);
};

/** Whoever has just logged out leaves nothing behind. */
const mayBeKept = (draftKey: string): boolean =>
  !forbidden.has(draftKey) && (isDevices(draftKey) || currentPersonId() !== null);

/** Keeps a draft. @returns whether it outlives the page. Nobody's is kept, nor what somebody has forbidden. */
export const saveDraft = async (draftKey: string, draft: Draft): Promise<boolean> => {
  if (!mayBeKept(draftKey)) return false;
  const [id, text] = [idOf(draftKey), JSON.stringify(draft)];
  try {
    if (!isDeviceStoreThere()) throw new Error('no store');
    await putSealed(id, text);
    inMemory.delete(id);
    if (forbidden.has(draftKey)) await deleteSealed(id); // while it was being put there
    return !forbidden.has(draftKey);
  } catch {
    inMemory.set(id, text); // a full or forbidden store: better for a while than not at all
    return false;
  } finally {
    changed();
  }
};

/** Forgets a draft. */
export const forgetDraft = async (draftKey: string): Promise<void> => {
  const id = idOf(draftKey);
  inMemory.delete(id);
  if (isDeviceStoreThere()) await deleteSealed(id).catch(() => undefined);
  changed();
};

/** Forgets a draft and keeps none under its key until it is allowed again. */
export const forbidDraft = (draftKey: string): Promise<void> => {
  forbidden.add(draftKey);
  return forgetDraft(draftKey);
};

/** Drafts may be kept under the key again. */
export const allowDraft = (draftKey: string): void => void forbidden.delete(draftKey);

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
