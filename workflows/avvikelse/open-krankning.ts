import type { Json, JsonObject } from '../../src/domain/json.ts';
import type { Spawn } from '../../src/engine/index.ts';
import { PLACES } from '../krankning/codes.ts';

/** Places that only an avvikelse knows are another place to a report of kränkande behandling. */
const placeOf = (code: Json | undefined): string => PLACES.find((known) => known === code) ?? 'annan';

/**
 * A report of kränkande behandling from what this case knows. Kännedom is when the avvikelse was noticed, for that was
 * when staff came to know; a report that is late by then says where it comes from.
 * @source SL 6:10
 */
export const openKrankning: Spawn = {
  process: 'krankning',
  command: 'report',
  tells: 'openedCaseClosed',
  open: ({ isFritidshemAlone, ...given }, { unitId, startData }): { unitId: typeof unitId; data: JsonObject } => {
    const { happenedAt, noticedAt, skolform, place } = startData;
    return {
      unitId,
      data: {
        ...given,
        happenedAt,
        noticedAt,
        skolform,
        place: placeOf(place),
        ...(skolform === 'fritidshem' && isFritidshemAlone !== undefined && { isFritidshemAlone }),
        lateReasonCode: 'annat',
        lateReason: 'Det framkom när en avvikelse hanterades.',
      },
    };
  },
};
