// What follows when a meeting has come to its conclusions, alike in every machine.

/** Moves nothing, but is taken: without an action `can` would say no. */
export const noted = { actions: 'remember' } as const;

/** May be done until it has been held. */
export const beforehand = {
  MeetingMoved: noted,
  MeetingCancelled: { target: '#installd', actions: 'remember' },
} as const;

/** From conclusions to the end. */
export const afterwards = {
  atgarder: {
    on: {
      MeasuresDecided: noted,
      MeasureChanged: { guard: 'measureIsOpen', actions: 'remember' },
      MeasureCompleted: { guard: 'measureIsOpen', actions: 'remember' },
      MeetingFollowedUp: [
        { guard: 'goesOn', actions: 'remember' },
        { guard: 'measuresDone', target: 'uppfoljd', actions: 'remember' },
      ],
    },
  },
  uppfoljd: {
    on: {
      MeasuresDecided: { target: 'atgarder', actions: 'remember' },
      MeetingClosed: { target: 'avslutad', actions: 'remember' },
    },
  },
  avslutad: {},
  installd: { id: 'installd' },
} as const;
