import type { JsonObject } from '../../src/domain/json.ts';
import type { Spawn } from '../../src/engine/index.ts';

/** A report of a personal data breach from what this case knows: discovered when the avvikelse was noticed. @source GDPR 33:1 */
export const openDataIncident: Spawn = {
  process: 'personuppgiftsincident',
  command: 'report',
  tells: 'openedCaseClosed',
  open: (given, { unitId, startData }): { unitId: typeof unitId; data: JsonObject } => ({
    unitId,
    data: {
      ...given,
      happenedAt: startData['happenedAt'],
      discoveredAt: startData['noticedAt'],
      foundBy: 'avvikelse',
    },
  }),
};
