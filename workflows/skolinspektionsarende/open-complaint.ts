import type { Json, JsonObject } from '../../src/domain/json.ts';
import type { UnitId } from '../../src/domain/ids.ts';
import type { Spawn } from '../../src/engine/index.ts';

const whoOf = ({ name, contact }: JsonObject): JsonObject =>
  typeof name === 'string' && typeof contact === 'string'
    ? { identity: 'namngiven', name, contact }
    : { identity: 'anonym' };

const optional = (name: string, value: Json | undefined): JsonObject => (value === undefined ? {} : { [name]: value });

/** What Skolinspektionen hands over is a complaint to the huvudman, received when the letter came. @source SL 26:3b */
export const openComplaint: Spawn = {
  process: 'klagomal',
  command: 'receive',
  tells: 'complaintClosed',
  open: (given, { unitId, startData }): { unitId: UnitId; data: JsonObject } => ({
    unitId: (given['unit'] as UnitId | undefined) ?? unitId,
    data: {
      channel: 'skolinspektionen',
      ...optional('receivedAt', startData['receivedAt']),
      ...optional('authorityReference', startData['authorityNumber']),
      ...optional('area', given['area']),
      ...optional('what', given['what']),
      ...optional('criticisedKind', given['criticisedKind']),
      ...optional('relation', given['relation']),
      ...whoOf(given),
    },
  }),
};
