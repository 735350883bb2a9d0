import type { Settings } from '../compose/settings.ts';
import { checkpointSigner } from '../log/checkpoint.ts';
import { verifyDatabase } from '../log/mongo/verify-database.ts';
import { type FileReport, verifyFile } from '../log/sqlite/verify-file.ts';
import { openMongo } from '../mongo/connection.ts';
import { deriveSubkeys, type Subkeys } from '../vault/subkeys.ts';
import { existingKey } from './existing-key.ts';
import { dataFolderOf } from './folder.ts';
import { inCopy } from './in-copy.ts';

/** How many faults are told. */
const SHOWN = 20;

/** What was found, a line each. */
export const linesOf = ({
  commits,
  streams,
  checkpoints,
  head,
  faults,
  faultCount,
  damage,
}: FileReport): readonly string[] => [
  `${commits} commits i ${streams} strömmar, ${checkpoints} signerade kontrollpunkter, huvud ${head}`,
  ...faults
    .slice(0, SHOWN)
    .map(({ kind, position, streamId, version, detail }) =>
      [`position ${position}: ${kind}`, streamId && `ström ${streamId}`, version && `version ${version}`, detail]
        .filter(Boolean)
        .join(', '),
    ),
  ...damage.map((line) => `filen: ${line}`),
  faultCount + damage.length === 0
    ? 'Loggen är hel.'
    : `Loggen är INTE hel: ${faultCount} fel i kedjan, ${damage.length} i filen.`,
];

export const isWhole = ({ faultCount, damage }: FileReport): boolean => faultCount + damage.length === 0;

const verifyFolder = (dataFolder: string, { encryptsFiles }: Settings, keys: Subkeys): Promise<FileReport> => {
  const { publicKey } = checkpointSigner(keys.checkpoint);
  const encryption = encryptsFiles ? { encryptionKey: keys.file } : {};
  return inCopy(dataFolder, (path) => verifyFile({ path, publicKey, ...encryption }));
};

/** Verifies the log where the settings say that it is: a copy of the file, or the database. */
export const verifyStored = async (settings: Settings, keys: Subkeys): Promise<FileReport> => {
  if (settings.mongo === undefined) return verifyFolder(dataFolderOf(settings), settings, keys);
  const mongo = await openMongo(settings.mongo);
  try {
    const { publicKey } = checkpointSigner(keys.checkpoint);
    return { ...(await verifyDatabase({ mongo, publicKey })), damage: [] };
  } finally {
    await mongo.close();
  }
};

/** Verifies the log and says what was found; the exit code is 1 when it is not whole. */
export const verifyLogCommand = async (settings: Settings, say: (line: string) => void): Promise<void> => {
  const keys = deriveSubkeys(existingKey(settings.mongo ? undefined : dataFolderOf(settings)));
  const report = await verifyStored(settings, keys);
  for (const line of linesOf(report)) say(line);
  if (!isWhole(report)) process.exitCode = 1;
};
