import type { Settings } from '../compose/settings.ts';
import { checkpointSigner } from '../log/checkpoint.ts';
import { type FileReport, verifyFile } from '../log/sqlite/verify-file.ts';
import { loadInstallationKey } from '../vault/installation-key.ts';
import { deriveSubkeys } from '../vault/subkeys.ts';
import { dataFolderOf } from './folder.ts';
import { inCopy } from './in-copy.ts';

const linesOf = ({
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
    .slice(0, 20)
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

/** Verifies a copy of the log offline and says what was found; the exit code is 1 when it is not whole. */
export const verifyLogCommand = async (settings: Settings, say: (line: string) => void): Promise<void> => {
  const dataFolder = dataFolderOf(settings);
  const keys = deriveSubkeys(loadInstallationKey({ env: process.env, dataFolder }));
  const { publicKey } = checkpointSigner(keys.checkpoint);
  const encryption = settings.encryptsFiles ? { encryptionKey: keys.file } : {};
  const report = await inCopy(dataFolder, (path) => verifyFile({ path, publicKey, ...encryption }));
  for (const line of linesOf(report)) say(line);
  if (report.faultCount + report.damage.length > 0) process.exitCode = 1;
};
