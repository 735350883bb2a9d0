import type { PublicHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';

/** Alive, and how far behind the projections are. `ok` is false while something that follows the log is stuck. */
export const health =
  ({ log, relay }: Pick<AppDeps, 'log' | 'relay'>): PublicHandler<'health'> =>
  async () => {
    const { isOk, projected } = relay.health();
    return { body: { ok: isOk, head: await log.head(), projected } };
  };
