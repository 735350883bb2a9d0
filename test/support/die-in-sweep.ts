import Libsql from 'libsql';
import { pino } from 'pino';
import { createSystem } from '../../src/compose/create-system.ts';
import { epochMs, instantOf, parseInstant } from '../../src/domain/clock.ts';
import { processes } from '../../workflows/index.ts';

/**
 * Starts on a folder, sweeps it and sends the mails that follow into its outbox, in a process of its own that dies by SIGKILL before its n-th write to any file:
 * `die-in-sweep.ts <folder> <instant> <n> [<jump in ms>, …]`. With n = 0 it lives. At each reading the clock stands at the instant or at
 * one of the jumps from it, in turn. Writes the number of its writes on a line when it comes to its end.
 */
const [, , dataFolder = '', at = '', nth = '0', ...jumps] = process.argv;
const instant = epochMs(parseInstant(at));
const steps = [0, ...jumps.map(Number)];
let readings = 0;
let writes = 0;

/** Statements are written by `run`, and BEGIN and COMMIT by `exec`: death comes between any two of them. */
const counted = <Args extends unknown[], Result>(write: (...args: Args) => Result) =>
  function (this: unknown, ...args: Args): Result {
    writes += 1;
    if (writes === Number(nth)) process.kill(process.pid, 'SIGKILL');
    return write.apply(this, args);
  };
const memory = new Libsql(':memory:');
const statement = Object.getPrototypeOf(memory.prepare('SELECT 1')) as Libsql.Statement;
statement.run = counted(statement.run);
Libsql.prototype.exec = counted(Libsql.prototype.exec);

const system = await createSystem({
  dataFolder,
  encryptsFiles: false,
  survivesPowerLoss: true,
  env: process.env,
  clock: () => {
    readings += 1;
    return instantOf(instant + (steps[readings % steps.length] ?? 0));
  },
  processes,
  logger: pino({ level: 'silent' }),
  http: { isSecure: false, clientFolder: dataFolder, requestsPerMinute: 1_000_000 },
  sweepEveryMs: 3_600_000,
});
await system.sweeper.run();
await system.relay.idle();
await system.notices.sender.run();
await system.close();
process.stdout.write(`${writes}\n`);
