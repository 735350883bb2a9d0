// What the statecharts of documents have in common, as plain configuration: the guards and states named here are each chart's own.

/** Goes there, and remembers what was answered. */
export const to = <Target extends string>(target: Target) => ({ target, actions: 'remember' }) as const;

/** The same, where the guard lets it through. */
export const toIf = <Guard extends string, Target extends string>(guard: Guard, target: Target) =>
  ({ guard, target, actions: 'remember' }) as const;

/** Moves nothing, but is taken: without an action `can` would say no. */
export const noted = { actions: 'remember' } as const;

/** The measures of what is in force go on, also while it is revised. */
export const measuresGoOn = {
  MeasureCompleted: { guard: 'measureIsToBeDone', actions: 'remember' },
  MeasureFollowedUp: { guard: 'measureStands', actions: 'remember' },
} as const;

const changed = { guard: 'measureIsOpen', actions: 'remember' } as const;

/** What is to be done is set, as long as it is not decided. */
export const measures = { MeasuresProposed: noted, MeasureChanged: changed } as const;

/** At any time while it is written. */
export const besideWriting = {
  AuthorChanged: noted,
  EarlierNamed: noted,
  ParticipationRecorded: noted,
  GuardiansOffered: noted,
  DocumentAnnulled: toIf('isNotPublished', 'makulerad'),
} as const;

/** At any time while what was published is followed. */
export const besideFollowing = { AuthorChanged: noted, MeasureChanged: changed, DocumentFollowedUp: noted } as const;

/** What is in force of a plan: it ends when the next one takes over. */
export const planInForce = { ...measuresGoOn, DocumentSuperseded: toIf('isPublished', '#ersatt') } as const;

/** From the decision on a plan, which `#atgarder` revises. */
export const decidedPlan = {
  beslutad: {
    id: 'beslutad',
    on: { ...planInForce, DocumentPublished: to('galler'), RevisionBegun: to('#atgarder') },
  },
  galler: {
    on: {
      ...planInForce,
      ...besideFollowing,
      RevisionBegun: to('#atgarder'),
      DocumentClosed: toIf('effectsAreKnown', 'avslutad'),
    },
  },
  ersatt: { id: 'ersatt', on: { DocumentReopened: to('galler') } },
  avslutad: { on: { DocumentReopened: to('galler') } },
  makulerad: { type: 'final' },
} as const;

/** From the publishing of a report on, which `revised` names the state to revise. */
export const publishedReport = <Revised extends string>(revised: Revised) =>
  ({
    publicerad: {
      on: {
        ...measuresGoOn,
        ...besideFollowing,
        RevisionBegun: to(revised),
        DocumentClosed: toIf('effectsAreKnown', 'uppfoljd'),
      },
    },
    uppfoljd: { on: { DocumentReopened: to('publicerad') } },
    makulerad: { type: 'final' },
  }) as const;
