import type { Later } from '../outbox/pump.ts';

/** Tells a room, but not these people. */
export type TellRoom = (room: string, except: ReadonlySet<string>) => void;

interface Quiet {
  /** Who is to be left out once the quiet time is over: only who was left out of every change in it. `undefined`: nothing has changed. */
  pending: ReadonlySet<string> | undefined;
}

const both = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...a].filter((one) => b.has(one)));

/** Tells a room at once, then no oftener than each `everyMs`; a change in between is told when the time is over. */
export const throttled = (tell: TellRoom, everyMs: number, later: Later): { changed: TellRoom; stop: () => void } => {
  const quiet = new Map<string, Quiet>();
  const cancels = new Set<() => void>();
  const begin = (room: string, except: ReadonlySet<string>): void => {
    quiet.set(room, { pending: undefined });
    tell(room, except);
    const cancel = later(everyMs, () => {
      cancels.delete(cancel);
      end(room);
    });
    cancels.add(cancel);
  };
  const end = (room: string): void => {
    const pending = quiet.get(room)?.pending;
    quiet.delete(room);
    if (pending !== undefined) begin(room, pending);
  };
  return {
    changed: (room, except) => {
      const before = quiet.get(room);
      if (before === undefined) begin(room, except);
      else before.pending = before.pending === undefined ? except : both(before.pending, except);
    },
    stop: () => {
      for (const cancel of cancels) cancel();
      cancels.clear();
    },
  };
};
