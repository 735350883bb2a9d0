/** The huvudman's choices of alarms, in English. */
export const kindAlarms = {
  alarmDays: 'Alarm on what recurs: cases of so many days back are looked at together (0: no alarm)',
  alarmKindCount: 'Alarm at so many cases of the same kind at a unit within that time (0: no alarm)',
} as const;

export const recurrenceAlarms = {
  ...kindAlarms,
  alarmPlaceCount: 'Alarm at so many cases at the same place and time of day within that time (0: no alarm)',
} as const;

export const silenceAlarms = {
  silentDays: 'Alarm on a silent school: so many days without any report (0: no alarm)',
  silentPupils: 'Alarm on a silent school is for units with at least so many children and pupils',
} as const;
