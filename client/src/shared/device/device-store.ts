import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface SealedDraft {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
  readonly savedAtMs: number;
}

interface DeviceSchema extends DBSchema {
  drafts: { key: string; value: SealedDraft };
  keys: { key: string; value: CryptoKey };
}

const KEEP_MS = 14 * 24 * 3_600_000;
const KEY_ID = 'drafts';

let opened: Promise<IDBPDatabase<DeviceSchema>> | null = null;

const database = (): Promise<IDBPDatabase<DeviceSchema>> => {
  opened ??= openDB<DeviceSchema>('skyndsam', 1, {
    upgrade: (db) => {
      db.createObjectStore('drafts');
      db.createObjectStore('keys');
    },
    terminated: () => {
      opened = null;
    },
  });
  return opened;
};

/** The device's own key. It cannot be taken out of the browser, so a copied disk does not open the drafts. */
const deviceKey = async (): Promise<CryptoKey> => {
  const db = await database();
  const known = await db.get('keys', KEY_ID);
  if (known !== undefined) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const store = db.transaction('keys', 'readwrite');
  const first = await store.store.get(KEY_ID); // another tab may have been quicker
  if (first === undefined) await store.store.put(made, KEY_ID);
  await store.done;
  return first ?? made;
};

/** False on a page without TLS and where the browser keeps nothing: drafts then live as long as the page. */
export const isDeviceStoreThere = (): boolean =>
  globalThis.isSecureContext && 'indexedDB' in globalThis && 'subtle' in crypto;

/** Keeps a text on the device, encrypted, in place of what was there. */
export const putSealed = async (id: string, text: string): Promise<void> => {
  const key = await deviceKey();
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  await (await database()).put('drafts', { iv, bytes, savedAtMs: Date.now() }, id);
};

/** The text kept under an id; undefined when there is none, it is too old, or it cannot be opened. */
export const getSealed = async (id: string): Promise<string | undefined> => {
  const db = await database();
  const sealed = await db.get('drafts', id);
  if (sealed === undefined) return undefined;
  if (Date.now() - sealed.savedAtMs > KEEP_MS) {
    await db.delete('drafts', id);
    return undefined;
  }
  try {
    const key = await deviceKey();
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, key, sealed.bytes);
    return new TextDecoder().decode(plain);
  } catch {
    await db.delete('drafts', id); // another key's: nobody can read it any more
    return undefined;
  }
};

/** Forgets what is kept under an id. */
export const deleteSealed = async (id: string): Promise<void> => (await database()).delete('drafts', id);

/** Ids of what is kept, those that begin so. */
export const sealedIds = async (prefix: string): Promise<readonly string[]> =>
  (await (await database()).getAllKeys('drafts')).filter((id) => id.startsWith(prefix));
