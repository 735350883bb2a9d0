import type { PersonValue } from '../../src/domain/form.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { Spawn } from '../../src/engine/index.ts';

/** When the complaint came to the huvudman: the kännedom of whatever it turns out to be as well. */
const arrivalOf: (from: Parameters<Spawn['open']>[1]) => string = ({ startData, openedAt }) => {
  const received = startData['receivedAt'];
  return typeof received === 'string' ? received : openedAt;
};

const given = (data: JsonObject, ...names: readonly string[]): JsonObject =>
  Object.fromEntries(names.flatMap((name) => (data[name] === undefined ? [] : [[name, data[name]]])));

/** A complaint about a child who has been treated degradingly is reported as such, whatever becomes of the complaint. @source SL 6:10 */
const krankning: Spawn = {
  process: 'krankning',
  command: 'report',
  tells: 'noteSpawnedClosed',
  open: (data, from) =>
    data['class'] !== 'krankning'
      ? undefined
      : {
          unitId: from.unitId,
          data: {
            ...given(data, 'happenedAt', 'skolform', 'accusedKind', 'accused', 'place', 'types', 'needsProtection'),
            noticedAt: arrivalOf(from),
            exposed: [data['exposed'] as PersonValue & JsonObject],
            what: data['whatHappened'],
            toldBy: 'klagomal',
            lateReasonCode: 'klagomal',
          },
        },
};

/** Something that went wrong or could have: looked into as such. @source SL 4:7 */
const avvikelse: Spawn = {
  process: 'avvikelse',
  command: 'report',
  tells: 'noteSpawnedClosed',
  open: (data, from) =>
    data['class'] !== 'avvikelse'
      ? undefined
      : {
          unitId: from.unitId,
          data: {
            ...given(
              data,
              'happenedAt',
              'skolform',
              'kind',
              'hazard',
              'concerned',
              'looksSerious',
              'conduct',
              'inQuestion',
            ),
            noticedAt: arrivalOf(from),
            place: data['scene'],
            what: data['whatHappened'],
          },
        },
};

/** Personal data that came into the wrong hands: known to the huvudman since the complaint came. @source GDPR 33:1 */
const personuppgiftsincident: Spawn = {
  process: 'personuppgiftsincident',
  command: 'report',
  tells: 'noteSpawnedClosed',
  open: (data, from) =>
    data['class'] !== 'personuppgiftsincident'
      ? undefined
      : {
          unitId: from.unitId,
          data: { discoveredAt: arrivalOf(from), what: data['whatHappened'], foundBy: 'klagomal' },
        },
};

/** What Skolinspektionen asks is answered in a case of its own, by its own day. @source SL 26:7 */
export const spawnOfRequest: Spawn = {
  process: 'skolinspektionsarende',
  command: 'receive',
  tells: 'noteInspectorateClosed',
  open: (data, { unitId }) => ({
    unitId,
    data: {
      ...given(data, 'receivedAt', 'criticised'),
      kind: 'yttrande',
      authorityNumber: data['reference'],
      answerDueOn: data['answerBy'],
      about: data['asked'],
    },
  }),
};

/** What a classified complaint opens beside itself. */
export const spawnsOfClass: readonly Spawn[] = [krankning, avvikelse, personuppgiftsincident];
