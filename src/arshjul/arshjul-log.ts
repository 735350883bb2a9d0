import { dayOf } from '../domain/calendar.ts';
import type { Wheel } from '../domain/arshjul.ts';
import type { Clock } from '../domain/clock.ts';
import type { CommitId, PersonId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Issue, Refusal } from '../domain/refusal.ts';
import type { ProcessDefinition } from '../engine/process.ts';
import type { EventLog } from '../log/event-log.ts';
import type { Vault } from '../vault/vault.ts';
import { ARSHJUL_STREAM, type ArshjulChosen } from './arshjul-events.ts';
import { checkWheel } from './check-wheel.ts';
import { lasarAt } from './lasar.ts';

/** What is decided. */
export interface WheelDraft {
  readonly wheel: Wheel;
  /** From the läsår that begins in this year: this one or one of the next two. */
  readonly fromLasar: number;
  readonly decisionNumber: string;
  readonly reason: string;
}

/** A decision under an id that makes asking twice the same as once, by whoever saw the version that it builds on (0: none). */
export interface Choosing extends WheelDraft {
  readonly commitId: CommitId;
  readonly by: PersonId;
  readonly basedOn: number;
}

/** `version-conflict`: somebody else decided in between. */
export type Chosen =
  | { readonly kind: 'chosen'; readonly version: number }
  | {
      readonly kind: 'refused';
      readonly refusal: Extract<Refusal, { kind: 'validation-failed' | 'version-conflict' | 'too-large' }>;
    };

/** The way of the årshjul into the log. */
export interface ArshjulLog {
  choose(request: Choosing): Promise<Chosen>;
  /** Why each version was chosen; absent where the key is destroyed. */
  reasons(): Promise<ReadonlyMap<number, string>>;
}

const LATEST_LASAR = 2;

const lasarIssues = (fromLasar: number, current: number): readonly Issue[] =>
  fromLasar < current
    ? [{ pointer: '/fromLasar', code: 'inPast' }]
    : fromLasar > current + LATEST_LASAR
      ? [{ pointer: '/fromLasar', code: 'outOfRange' }]
      : [];

/** Over log and vault; wheels are checked against the processes that this installation has. */
export const createArshjulLog = ({
  log,
  vault,
  clock,
  processes,
}: {
  readonly log: EventLog;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly processes: readonly ProcessDefinition[];
}): ArshjulLog => ({
  choose: async ({ commitId, by, basedOn, wheel, fromLasar, decisionNumber, reason }) => {
    const at = clock();
    const faults = checkWheel(wheel, processes, at).map((issue) => ({ ...issue, pointer: `/wheel${issue.pointer}` }));
    const issues = faults.length > 0 ? faults : lasarIssues(fromLasar, lasarAt(wheel.lasarStart, dayOf(at)));
    if (issues.length > 0) return { kind: 'refused', refusal: { kind: 'validation-failed', issues } };
    const data = { version: basedOn + 1, wheel, fromLasar, decisionNumber, chosenAt: at, by };
    const event = { type: 'ArshjulChosen', data } satisfies ArshjulChosen;
    const stored = { type: event.type, data: data as unknown as JsonObject };
    const sealed = await vault.seal(ARSHJUL_STREAM, { reason });
    const result = await log.append(
      {
        streamId: ARSHJUL_STREAM,
        commitId,
        meta: { by, at, command: 'chooseArshjul' },
        events: [{ ...stored, sealed }],
        messages: [],
      },
      basedOn,
    );
    return result.kind === 'appended' || result.kind === 'repeated'
      ? { kind: 'chosen', version: result.commit.version }
      : { kind: 'refused', refusal: result };
  },
  reasons: async () => {
    const opened = (await log.readStream(ARSHJUL_STREAM)).map(async ({ version, events: [event] }) => {
      const content = event?.sealed === undefined ? undefined : await vault.open(ARSHJUL_STREAM, event.sealed);
      return content === undefined ? [] : [[version, String(content['reason'])] as const];
    });
    return new Map((await Promise.all(opened)).flat());
  },
});
