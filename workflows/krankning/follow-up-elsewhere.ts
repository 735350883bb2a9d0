import type { UnitId } from '../../src/domain/ids.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { Spawn } from '../../src/engine/index.ts';
import { HANDED_OVER, RETURNED } from '../shared/handed-over.ts';

const handedOver = (given: JsonObject): JsonObject =>
  Object.fromEntries(HANDED_OVER.flatMap(({ name }) => (given[name] === undefined ? [] : [[name, given[name]]])));

/**
 * The follow-up at the unit to which the child goes: a case of its own there, with what that unit needs and nothing else of
 * this one. How it went comes back in codes; what was written there stays there.
 * @source SL 3:12j
 */
export const followUpElsewhere: Spawn = {
  process: 'overlamnad_uppfoljning',
  command: 'handOver',
  tells: 'receiveFollowUpResult',
  returns: RETURNED,
  open: (given) => ({ unitId: given['receivingUnit'] as UnitId, data: handedOver(given) }),
};
