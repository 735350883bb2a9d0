/** The huvudman's choices of alarms, in Swedish. */
export const kindAlarms = {
  alarmDays: 'Larm om det som återkommer: så många dagar bakåt räknas ärenden tillsammans (0: inget larm)',
  alarmKindCount: 'Larm när så många ärenden av samma slag finns på en enhet inom den tiden (0: inget larm)',
} as const;

export const recurrenceAlarms = {
  ...kindAlarms,
  alarmPlaceCount: 'Larm när så många ärenden gäller samma plats och tid på dagen inom den tiden (0: inget larm)',
} as const;

export const silenceAlarms = {
  silentDays: 'Larm om tyst skola: så många dagar utan någon rapport (0: inget larm)',
  silentPupils: 'Larm om tyst skola gäller enheter med minst så många barn och elever',
} as const;
