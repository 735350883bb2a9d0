import type { System } from '../compose/create-system.ts';
import { type Clock, type Instant, instantOf, systemClock } from '../domain/clock.ts';
import { seedDemo } from './seed-demo.ts';

/** The clock of a demo: turned by the story while it is played, the machine's own afterwards. */
const createDemoClock = () => {
  let told: Instant | undefined;
  return {
    now: (): Instant => told ?? systemClock(),
    set: (at: Instant): void => {
      told = at;
    },
    letGo: (): void => {
      told = undefined;
    },
  };
};

/** Before the first day that is told: three years. */
const LONG_AGO_MS = 3 * 365 * 86_400_000;

/** Plays two läsår of an invented kommun through a new system, which then goes on by the machine's clock. */
export const playDemo = async (
  createSystem: (clock: Clock) => Promise<System>,
  say: (line: string) => void,
): Promise<System> => {
  const clock = createDemoClock();
  const began = Date.now();
  clock.set(instantOf(began - LONG_AGO_MS));
  const system = await createSystem(clock.now);
  const letGo = system.relay.hold();
  await seedDemo({
    engine: system.engine,
    orgLog: system.orgLog,
    configLog: system.configLog,
    arshjulLog: system.arshjulLog,
    accounts: system.accounts,
    clock,
    caughtUp: system.relay.idle,
    now: systemClock(),
    onProgress: (done, total) =>
      say(`Spelar upp två läsår i en påhittad kommun: ${Math.round((done / total) * 100)} %`),
  });
  clock.letGo();
  letGo();
  await system.relay.idle();
  say(`Klart på ${((Date.now() - began) / 1000).toFixed(1).replace('.', ',')} s.`);
  return system;
};
