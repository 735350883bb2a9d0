import { parseArgs } from 'node:util';
import { readSettings } from './compose/settings.ts';

const HELP = `Skyndsam

  npm start                      startar med en påhittad kommun
  npm start -- --empty           startar tomt; skriver en engångskod för den första administratören
  npx tsx src/cli.ts verify-log  kontrollerar loggens kedja av hashvärden och dess signerade kontrollpunkter
  npx tsx src/cli.ts verify-deadlines  räknar om varje tidsgräns ur loggen och säger om något datum inte stämmer
  npx tsx src/cli.ts rebuild     glömmer allt som är härlett ur loggen och gör det på nytt

  npx tsx src/cli.ts migrate-log --from sqlite --to mongo
                                 flyttar en huvudman från datamappen till databasen i MONGODB_URI (och SKYNDSAM_DATABASE), eller
                                 tvärtom; ingen nod får vara igång. Avbruten fortsätter den när den körs igen

  --data MAPP   datamapp (annars SKYNDSAM_DATA, annars data/demo eller data/skola)
  --port TAL    port (annars SKYNDSAM_PORT, annars 3000)
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    empty: { type: 'boolean', default: false },
    data: { type: 'string' },
    port: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const settings = () =>
  readSettings({
    ...process.env,
    ...(values.data !== undefined && { SKYNDSAM_DATA: values.data }),
    ...(values.port !== undefined && { SKYNDSAM_PORT: values.port }),
  });

const start = async (): Promise<void> => {
  const given = settings(); // what is wrong in them is told before anything is built
  const [{ startServer }, { buildClient }] = await Promise.all([import('./main.ts'), import('./cli/build-client.ts')]);
  // The two have a core each; nobody is told of the address until both are done.
  const building = buildClient(console.log);
  building.catch(() => undefined); // whoever waits for it is told
  const system = await startServer({ settings: given, isDemo: !values.empty, say: console.log, ready: building });
  const stop = (): void =>
    void system.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};

const COMMANDS: Readonly<Record<string, () => Promise<void>>> = {
  start,
  'verify-log': async () => (await import('./cli/verify-log.ts')).verifyLogCommand(settings(), console.log),
  'verify-deadlines': async () =>
    (await import('./cli/verify-deadlines.ts')).verifyDeadlinesCommand(settings(), console.log),
  rebuild: async () => (await import('./cli/rebuild.ts')).rebuildCommand(settings(), console.log),
  'migrate-log': async () =>
    (await import('./cli/migrate-log.ts')).migrateLogCommand(
      { from: values.from, to: values.to },
      settings(),
      console.log,
    ),
};

const [named] = positionals;
const command = COMMANDS[named ?? 'help'];
if (values.help || named === undefined) console.log(HELP);
else if (command === undefined) {
  console.error(`${named} finns inte.\n\n${HELP}`);
  process.exitCode = 1;
} else
  await command().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
    // A server that did not start must not stay: whoever keeps it running is to start it again.
    if (command === start) process.exit();
  });
