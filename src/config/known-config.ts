import type { WheelVersion } from '../domain/arshjul.ts';
import type { Instant } from '../domain/clock.ts';
import type { WorkCalendar } from '../domain/deadline.ts';
import type { Policy } from '../engine/world.ts';
import type { StoredEvent } from '../log/commit.ts';
import type { ConfigEvent } from './config-events.ts';

/** A policy with the moment at which it was published; absent for version 0, the process's own defaults. */
export interface PublishedPolicy extends Policy {
  readonly publishedAt?: Instant;
}

/** A calendar with the moment at which it was published; the oldest ones do not say. */
export interface PublishedCalendar extends WorkCalendar {
  readonly publishedAt?: Instant;
}

/** Every version of calendar, policies and årshjul that has been published. */
export interface KnownConfig {
  apply(event: StoredEvent): void;
  /** The newest, or the one of that version; version 0 = nothing but the process's defaults. @throws UnknownVersion */
  policy(processId: string, version?: number): PublishedPolicy;
  /** The newest, or the one of that version. @throws UnknownVersion also while none is published. */
  calendar(version?: number): PublishedCalendar;
  /** Every version of the årshjul, oldest first; the same list until one more is chosen. */
  wheels(): readonly WheelVersion[];
}

/** A version of configuration that nobody has published: the log is not read to its end, or it is damaged. */
export class UnknownVersion extends Error {
  override readonly name = 'UnknownVersion';
}

const NO_POLICY: PublishedPolicy = { version: 0, limits: {}, options: {} };

/** An empty memory of configuration; events may come again. */
export const createKnownConfig = (): KnownConfig => {
  const calendars: PublishedCalendar[] = [];
  let wheels: readonly WheelVersion[] = [];
  const choose = (chosen: WheelVersion): void => {
    wheels = [...wheels.filter(({ version }) => version !== chosen.version), chosen];
  };
  const policies = new Map<string, PublishedPolicy[]>();
  const policiesOf = (processId: string): PublishedPolicy[] => {
    const known = policies.get(processId) ?? [NO_POLICY];
    policies.set(processId, known);
    return known;
  };
  return {
    apply: (stored) => {
      const event = stored as unknown as ConfigEvent;
      if (event.type === 'CalendarPublished') calendars[event.data.version] = event.data;
      else if (event.type === 'ArshjulChosen') choose(event.data);
      else policiesOf(event.data.processId)[event.data.version] = event.data;
    },
    policy: (processId, version) => {
      const known = policiesOf(processId);
      const policy = known[version ?? known.length - 1];
      if (policy === undefined) throw new UnknownVersion(`policy ${processId} ${version}`);
      return policy;
    },
    calendar: (version) => {
      const calendar = calendars[version ?? calendars.length - 1];
      if (calendar === undefined) throw new UnknownVersion(`calendar ${version ?? '(none)'}`);
      return calendar;
    },
    wheels: () => wheels,
  };
};
