import { deriveIdentitySecrets, type IdentitySecrets } from '../identity/secrets.ts';
import { checkpointSigner } from '../log/checkpoint.ts';
import { startCheckpoints } from '../log/checkpoint-writer.ts';
import { deriveVapidKeys, type VapidKeys } from '../notifications/push/vapid.ts';
import { loadInstallationKey } from '../vault/installation-key.ts';
import { deriveSubkeys } from '../vault/subkeys.ts';
import type { Ports, StorageOptions } from './ports.ts';
import { openSqlitePorts } from './sqlite-ports.ts';

/** The ports, with the keys that the installation's key gives them. */
export interface Storage extends Omit<Ports, 'checkpoints'> {
  readonly identitySecrets: IdentitySecrets;
  readonly vapidKeys: VapidKeys;
  /** Finishes what is queued, signs a last checkpoint, closes everything. */
  close(): Promise<void>;
}

/** Opens what is kept; a data folder is made when there is none. @throws FolderInUse, WrongFileKey, BadInstallationKey */
export const openStorage = async (options: StorageOptions): Promise<Storage> => {
  const { clock, onError } = options;
  const installationKey = loadInstallationKey(options);
  const keys = deriveSubkeys(installationKey);
  const ports = openSqlitePorts(options, keys);
  const { checkpoints: store, ...kept } = ports;
  const checkpoints = await startCheckpoints({
    ...{ log: ports.log, store, clock, signer: checkpointSigner(keys.checkpoint) },
    onError: (error) => onError('checkpoint', error),
  });
  return {
    ...kept,
    identitySecrets: deriveIdentitySecrets(installationKey),
    vapidKeys: deriveVapidKeys(installationKey),
    close: async () => {
      await ports.readLog.flush();
      await checkpoints.stop();
      await ports.log.close();
      await ports.projections.close();
      await ports.close();
    },
  };
};
