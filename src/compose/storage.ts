import { deriveIdentitySecrets, type IdentitySecrets } from '../identity/secrets.ts';
import { checkpointSigner } from '../log/checkpoint.ts';
import { startCheckpoints } from '../log/checkpoint-writer.ts';
import { deriveVapidKeys, type VapidKeys } from '../notifications/push/vapid.ts';
import { isKeyNamed, loadInstallationKey } from '../vault/installation-key.ts';
import { deriveSubkeys, type Subkeys } from '../vault/subkeys.ts';
import { closeAll } from './close-all.ts';
import type { Ports, StorageOptions } from './ports.ts';
import { openSqlitePorts } from './sqlite-ports.ts';

/** The ports, with the keys that the installation's key gives them. */
export interface Storage extends Omit<Ports, 'checkpoints'> {
  readonly identitySecrets: IdentitySecrets;
  readonly vapidKeys: VapidKeys;
  /** Finishes what is queued, signs a last checkpoint, closes everything. */
  close(): Promise<void>;
}

/** Several nodes share what is kept, but each would make a key of its own. */
export class KeyNotConfigured extends Error {
  override readonly name = 'KeyNotConfigured';
  override readonly message =
    'with MONGODB_URI, SKYNDSAM_KEY or SKYNDSAM_KEY_FILE names the key, the same on every node';
}

/** The driver is loaded only by whoever needs it: it takes longer than all the rest. */
const openPorts = async (options: StorageOptions, keys: Subkeys): Promise<Ports> => {
  const { mongo } = options;
  if (mongo === undefined) return openSqlitePorts(options, keys);
  return (await import('./mongo-ports.ts')).openMongoPorts(options, mongo, keys);
};

/** Opens what is kept; a data folder is made when there is none. @throws FolderInUse, WrongFileKey, BadInstallationKey, KeyNotConfigured */
export const openStorage = async (options: StorageOptions): Promise<Storage> => {
  const { clock, onError, mongo } = options;
  if (mongo !== undefined && !isKeyNamed(options.env)) throw new KeyNotConfigured();
  const installationKey = loadInstallationKey(options);
  const keys = deriveSubkeys(installationKey);
  const ports = await openPorts(options, keys);
  const { checkpoints: store, ...kept } = ports;
  const letGo = [() => ports.log.close(), () => ports.projections.close(), () => ports.close()];
  const checkpoints = await startCheckpoints({
    ...{ log: ports.log, store, clock, signer: checkpointSigner(keys.checkpoint) },
    onError: (error) => onError('checkpoint', error),
  }).catch(async (error: unknown) => {
    await closeAll(letGo, onError);
    throw error;
  });
  return {
    ...kept,
    identitySecrets: deriveIdentitySecrets(installationKey),
    vapidKeys: deriveVapidKeys(installationKey),
    close: () => closeAll([() => ports.readLog.flush(), () => checkpoints.stop(), ...letGo], onError),
  };
};
