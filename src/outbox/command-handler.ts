import type { CaseId } from '../domain/ids.ts';
import type { Engine } from '../engine/handle-command.ts';
import { OPEN_CASE, type OpenCaseData, SEND_COMMAND, type SendCommandData } from '../engine/notify.ts';
import type { Commit, OutboxMessage } from '../log/commit.ts';
import type { Handler } from './consumer.ts';

/** Name of the handler; its checkpoint is kept under it, for ever. */
export const COMMANDS = 'commands';

const deliver = async (
  engine: Pick<Engine, 'handle' | 'openSpawned'>,
  commit: Commit,
  { kind, data }: OutboxMessage,
  key: string,
): Promise<boolean> => {
  switch (kind) {
    case SEND_COMMAND: {
      const { caseId, command, data: sent } = data as SendCommandData;
      // A no is an answer too.
      await engine.handle({
        caseId: caseId as CaseId,
        command,
        data: sent,
        key,
        principal: { kind: 'system', name: 'relay' },
      });
      return true;
    }
    case OPEN_CASE:
      await engine.openSpawned(commit, data as OpenCaseData);
      return true;
    default:
      return false;
  }
};

/**
 * What commits promise to do in other cases: commands given there as the system, and cases opened. Twice is harmless, as the keys
 * follow from the commit. A case that cannot be opened is tried again, and stops what comes after it: see the relay's health.
 */
export const createCommandHandler = (engine: Pick<Engine, 'handle' | 'openSpawned'>): Handler => ({
  name: COMMANDS,
  kind: 'durable',
  handle: async (commit) => {
    let hasDelivered = false;
    for (const [index, message] of commit.messages.entries())
      hasDelivered = (await deliver(engine, commit, message, `${commit.commitId}.${index}`)) || hasDelivered;
    return hasDelivered;
  },
});
