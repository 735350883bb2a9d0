// Events that many states take alike: spread into each of them by the machine.

/** Moves nothing, but is taken: without an action `can` would say no. */
export const noted = { actions: 'remember' } as const;

/** What other cases send, however this one stands. */
export const toldByOthers = { DuplicateWithdrawn: noted, HandedOverFollowUpReported: noted } as const;

/** What may be written down as long as there is a case, open or closed. */
export const inAnyCase = {
  ...toldByOthers,
  NoteAdded: noted,
  CaseRegistered: noted,
  ReprisalNoted: noted,
  IdentityProtected: noted,
  SchoolChangeNoted: noted,
  HandedOverToOtherHuvudman: { guard: 'provisionAllowed', actions: 'remember' },
  CasesLinked: noted,
  CaseUnlinked: noted,
  DuplicateReceived: noted,
} as const;

/** What may happen wherever an open case stands. */
export const inOpenCase = {
  ...inAnyCase,
  FollowUpHandedOver: noted,
  WithdrawalNoted: noted,
  ConflictOfInterestDeclared: noted,
  AccusedIdentified: noted,
  AnnulmentProposed: { guard: 'annulmentNotProposed', actions: 'remember' },
  AnnulmentRejected: { guard: 'annulmentProposed', actions: 'remember' },
} as const;

/** Measures go on through an investigation anew and while their effect is watched. */
export const whileMeasuresRun = {
  ...inOpenCase,
  MeasureChanged: { guard: 'measureIsOpen', actions: 'remember' },
  MeasureCompleted: { guard: 'measureIsOpen', actions: 'remember' },
} as const;

/** After the assessment, the outcome can be told. */
export const assessed = { ...whileMeasuresRun, OutcomeTold: noted } as const;
