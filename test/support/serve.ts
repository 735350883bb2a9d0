import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { createSystem } from '../../src/compose/create-system.ts';
import { type Clock, instantOf, systemClock } from '../../src/domain/clock.ts';
import { personId } from '../../src/domain/ids.ts';
import { processes } from '../../workflows/index.ts';
import { seedKommun, STAFF } from './kommun.ts';
import { loan } from './processes/loan.ts';

/**
 * A server in a process of its own, to be killed: `serve.ts <folder>`. Seeds the invented kommun where there is nobody yet,
 * then writes its port on a line. Everybody's password is in the environment; so is the database, if it is to be a node among several,
 * and a file with the milliseconds that its clock goes before the machine's.
 */
const [, , dataFolder = ''] = process.argv;
const { TEST_PASSWORD: password = '', TEST_MONGO_URI: uri, TEST_CLOCK: ahead, TEST_LEASE_MS: leaseMs } = process.env;
const clock: Clock = () =>
  ahead === undefined ? systemClock() : instantOf(Date.now() + Number(readFileSync(ahead, 'utf8')));

const system = await createSystem({
  dataFolder,
  encryptsFiles: false,
  survivesPowerLoss: true,
  env: process.env,
  clock,
  mongo: uri === undefined ? undefined : { uri, database: process.env['TEST_MONGO_DATABASE'] ?? '' },
  ...(leaseMs !== undefined && { leaseMs: Number(leaseMs) }),
  processes: [...processes, loan],
  logger: pino({ level: 'silent' }),
  http: { isSecure: false, clientFolder: dataFolder, requestsPerMinute: 1_000_000 },
  notices: { smtpUrl: process.env['TEST_SMTP_URL'], retry: { firstPauseMs: 300 }, leaseMs: 1_000 },
  sweepEveryMs: 1_000,
});
if (system.directory.huvudman() === undefined) {
  await seedKommun(system);
  for (const username of Object.keys(STAFF).filter((name) => /^(larare|rektor|handl)/.test(name)))
    await system.identity.createAccount({ personId: personId(username), username, password });
}
const { port } = await system.listen(0, '127.0.0.1');
process.stdout.write(`${port}\n`);
