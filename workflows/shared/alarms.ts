/** What the huvudman decides of alarms on what recurs. No number here is law. */
export const RECURRENCE_ALARMS = {
  /** Cases opened within so many days back are looked at together. */
  alarmDays: 90,
  /** So many at the same place at the same time of day. */
  alarmPlaceCount: 3,
  /** So many of the same kind. */
  alarmKindCount: 10,
} as const;

/** What the huvudman decides of alarms on silence. No number here is law. */
export const SILENCE_ALARMS = {
  /** A unit is silent after so many days without a report. */
  silentDays: 180,
  /** The least number of pupils at a unit whose silence is told. */
  silentPupils: 50,
} as const;

/** Of what has neither place nor hour. */
export const KIND_ALARMS = {
  alarmDays: RECURRENCE_ALARMS.alarmDays,
  alarmKindCount: RECURRENCE_ALARMS.alarmKindCount,
} as const;
