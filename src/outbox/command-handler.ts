import type { CaseId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import { SEND_COMMAND, type SendCommandData } from '../engine/notify.ts';
import type { Handler } from './consumer.ts';

/**
 * Gives a command to another case, as the system. `key` is the same at every delivery, so that the command is carried out once.
 * Resolves also when the case says no: that is an answer. @throws when there was none.
 */
export type SendCommand = (caseId: CaseId, command: string, data: JsonObject, key: string) => Promise<unknown>;

/** Delivers the commands that commits promise to send. Twice is harmless: the key follows from the commit. */
export const createCommandHandler = (send: SendCommand): Handler => ({
  name: 'commands',
  kind: 'durable',
  handle: async ({ commitId, messages }) => {
    let hasSent = false;
    for (const [index, message] of messages.entries()) {
      if (message.kind !== SEND_COMMAND) continue;
      const { caseId, command, data } = message.data as SendCommandData;
      await send(caseId as CaseId, command, data, `${commitId}.${index}`);
      hasSent = true;
    }
    return hasSent;
  },
});
