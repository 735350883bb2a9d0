import type { PublicHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';

/** What there is to log in to. */
export const start =
  ({ directory, settings, setup }: Pick<AppDeps, 'directory' | 'settings' | 'setup'>): PublicHandler<'start'> =>
  async () => ({
    body: {
      isDemo: settings.demoPeople !== undefined,
      needsSetup: await setup.isNeeded(),
      huvudman: directory.huvudman()?.name ?? '',
      demoPeople: settings.demoPeople ?? [],
    },
  });
