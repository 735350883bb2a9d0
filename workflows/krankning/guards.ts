import { dayOf, daysBetween } from '../../src/domain/calendar.ts';
import { FOR_ADULTS, OUTSIDE_WORK_ENVIRONMENT_ACT, WITHOUT_POLICE_DUTY } from './codes.ts';
import { type Authority, type Call, type KrankningContext, MERGE_STEPS, type MergeStep } from './context.ts';
import { areDone, isOpenMeasure } from '../shared/measures.ts';
import { answer, codesIn } from '../shared/read.ts';
import { barredLead, daysLate, namesLeadership } from './report-facts.ts';

type Guard = (call: Call) => boolean;

const isIn = (skolformer: readonly string[], { skolform }: KrankningContext): boolean =>
  skolform !== null && skolformer.includes(skolform);
const isOpen = ({ phase }: KrankningContext): boolean => phase === 'oppet';
const isUndecided = (context: KrankningContext, authority: Authority): boolean => context.decisions[authority] === null;

const policeAreOutside = (context: KrankningContext): boolean => isIn(WITHOUT_POLICE_DUTY, context);
const socialServicesAreOutside = (context: KrankningContext): boolean => isIn(FOR_ADULTS, context);
const workEnvironmentIsOutside = (context: KrankningContext): boolean =>
  isIn(OUTSIDE_WORK_ENVIRONMENT_ACT, context) && context.isStaffHurt === false;
const guardiansAreOutside = (context: KrankningContext): boolean => isIn(FOR_ADULTS, context);

/** What may follow from how the child is: nobody closes what goes on, and something new is investigated. @source SL 6:10 */
const decisionFitsEffect = (stopped: string | null, decision: string | null): boolean => {
  if (decision === null) return true;
  switch (stopped) {
    case 'delvis':
      return decision !== 'avsluta';
    case 'nej':
      return decision === 'andra_atgarder' || decision === 'ny_utredning';
    case 'nytt':
      return decision === 'ny_utredning';
    default:
      return true;
  }
};

/** Who is who in the case: asked by actors, restrictions, deadlines and notifications. Look at the context alone. */
export const standingGuards = {
  rektorAccused: ({ context }) => context.isRektorAccused,
  huvudmanAccused: ({ context }) => context.isHuvudmanAccused,
  staffAccused: ({ context }) => context.isStaffAccused,
  isWithoutRektor: ({ context }) =>
    context.skolform === 'pedagogisk_omsorg' || (context.skolform === 'fritidshem' && context.isFritidshemAlone),
  crimeSuspected: ({ context }) => context.isCrimeSuspected,
  isSerious: ({ context }) => context.isSerious,
  tellsSkolchef: ({ context }) => context.hasNewRound && context.options.secondRoundTellsSkolchef,
} satisfies Record<string, Guard>;

/** Whether a side track concerns this case at all. Look at the context alone. */
export const scopeGuards = {
  isEnded: ({ context }) => context.phase === 'makulerat' || context.phase === 'sammanfort',
  policeDoNotApply: ({ context }) => isOpen(context) && policeAreOutside(context),
  policeUndecided: ({ context }) => isOpen(context) && isUndecided(context, 'polis') && !policeAreOutside(context),
  socialServicesDoNotApply: ({ context }) => isOpen(context) && socialServicesAreOutside(context),
  socialServicesUndecided: ({ context }) =>
    isOpen(context) && isUndecided(context, 'soc') && !socialServicesAreOutside(context),
  workEnvironmentDoesNotApply: ({ context }) => isOpen(context) && workEnvironmentIsOutside(context),
  workEnvironmentUndecided: ({ context }) =>
    isOpen(context) && isUndecided(context, 'av') && !workEnvironmentIsOutside(context),
  inspectorateDoesNotApply: ({ context }) => isOpen(context) && !context.isStaffAccused,
  inspectorateUndecided: ({ context }) =>
    isOpen(context) && context.isStaffAccused && isUndecided(context, 'skolinspektionen'),
  guardiansDoNotApply: ({ context }) => isOpen(context) && guardiansAreOutside(context),
  guardiansWereTold: ({ context }) => isOpen(context) && context.guardians === 'informerade',
  guardiansUndecided: ({ context }) => isOpen(context) && context.guardians === null,
} satisfies Record<string, Guard>;

/**
 * What must be true first; each has a text for the one whose button is disabled.
 * They hold as long as the data they look at is not there yet, so that they can be asked before a form is filled in.
 */
export const requirementGuards = {
  isOpen: ({ context }) => isOpen(context),
  lateReasonGiven: ({ context, event }) =>
    daysLate(event) <= context.options.lateReportDays || answer(event, 'lateReasonCode') !== null,
  packAllowsDocumenting: ({ context }) => context.pack === '2026',
  policyAllowsDocumenting: ({ context }) => !context.options.reportEverything,
  isMildBetweenPupils: ({ event }) =>
    (answer(event, 'accusedKind') ?? 'elev') === 'elev' &&
    (answer(event, 'severity') ?? 'enstaka_lindrig') === 'enstaka_lindrig' &&
    (event.facts.barredRoles ?? []).length === 0,
  isNotRepeated: ({ context, event }) => (event.facts.recurrence ?? 0) + 1 < context.options.recurrenceCount,
  noCrimeSuspected: ({ event }) => (answer(event, 'suspectedCrime') ?? 'nej') === 'nej',
  survivorIsOpen: ({ event }) => answer(event, 'survivor') === null || event.facts.referredIsOpen === true,
  mergeKeepsProtection: ({ context }) => !context.isStaffAccused,
  survivorIsTheOne: ({ context, event }) => [null, context.mergedInto].includes(answer(event, 'survivor')),
  followUpReturned: ({ context }) => context.followUpsOut === 0,
  provisionAllowed: ({ context, event }) => {
    const provision = answer(event, 'provision');
    return provision === null || context.options.secrecyProvisions.split(' ').includes(provision);
  },
  huvudmanNotified: ({ context }) => context.huvudmanNotifiedAt !== null,
  childVoiceRecorded: ({ context }) => context.childVoice !== null,
  isAssessed: ({ context }) => context.assessment !== null,
  policeDecided: ({ context }) => policeAreOutside(context) || !isUndecided(context, 'polis'),
  socialServicesDecided: ({ context }) => socialServicesAreOutside(context) || !isUndecided(context, 'soc'),
  onlyChildrenOutsideTheAct: ({ context, event }) =>
    answer(event, 'decision') !== 'galler_ej' ||
    (isIn(OUTSIDE_WORK_ENVIRONMENT_ACT, context) && context.isStaffHurt !== true),
  workEnvironmentDecided: ({ context }) => workEnvironmentIsOutside(context) || !isUndecided(context, 'av'),
  inspectorateDecided: ({ context }) => !context.isStaffAccused || !isUndecided(context, 'skolinspektionen'),
  guardiansInformed: ({ context }) => guardiansAreOutside(context) || context.guardians !== null,
  referralMade: ({ context }) => context.isReferred,
  measureIsOpen: ({ context, event }) => isOpenMeasure(context.measures, event),
  decisionFitsEffect: ({ event }) => decisionFitsEffect(answer(event, 'stopped'), answer(event, 'decision')),
  closingReasonFits: ({ context, event }) => {
    const reason = answer(event, 'reasonCode');
    if (reason === null) return true;
    return reason === 'upphort' ? context.effect === 'ja' : reason === context.assessment?.outcome;
  },
  measuresDecided: ({ context }) => context.measuresRound === context.round,
  measuresDone: ({ context }) => areDone(context.measures),
  followedUpEnough: ({ context }) => context.followUps >= context.options.followUpsBeforeClosing,
  effectShown: ({ context }) => context.effect === 'ja',
  annulmentProposed: ({ context }) => context.annulmentProposedBy !== null,
  annulmentNotProposed: ({ context }) => context.annulmentProposedBy === null,
  otherThanProposer: ({ context, event }) => event.by !== context.annulmentProposedBy,
  otherThanAssessor: ({ context, event }) => !context.options.controlByAnother || event.by !== context.assessment?.by,
  withinReopenDays: ({ context, event }) =>
    context.closedAt !== null && daysBetween(dayOf(context.closedAt), dayOf(event.at)) <= context.options.reopenDays,
} satisfies Record<string, Guard>;

const isAnswered =
  (field: string, ...codes: readonly string[]): Guard =>
  ({ event }) =>
    codes.includes(answer(event, field) ?? '');

/** Which way to go, by what was filled in. */
export const dataGuards = {
  barredLeadTheNewUnit: ({ context, event }) => context.isStaffAccused && barredLead(event),
  reportNamesLeadership: ({ event }) => namesLeadership(event),
  conflictIsInvestigators: ({ context, event }) =>
    context.investigatorId !== null && answer(event, 'conflicted') === context.investigatorId,
  isAssessedAsFound: isAnswered('outcome', 'konstaterad'),
  isAssessedAsNotFound: isAnswered('outcome', 'ej_konstaterad'),
  isAssessedAsElsewhere: isAnswered('outcome', 'ej_samband'),
  needsNewInvestigation: isAnswered('decision', 'ny_utredning'),
  needsNewMeasures: isAnswered('decision', 'andra_atgarder'),
  hasGoneOn: isAnswered('stopped', 'delvis', 'nej', 'nytt'),
  decidesToReport: isAnswered('decision', 'anmald'),
  decidesNotToReport: isAnswered('decision', 'ej_anmald'),
  decidesItDoesNotApply: isAnswered('decision', 'galler_ej'),
  exposedSideIsTold: ({ event }) =>
    codesIn(event, 'whose').includes('utsatt') && answer(event, 'told') === 'informerade',
  exposedSideIsSpared: ({ event }) => codesIn(event, 'whose').includes('utsatt') && answer(event, 'told') === 'avstar',
} satisfies Record<string, Guard>;

/** Name of the guard that holds while a case merged at this step waits to be brought back. */
export const mergedAt = <Step extends MergeStep>(step: Step): `mergedAt.${Step}` => `mergedAt.${step}`;

/** To which step a case is brought back. */
const mergeGuards = Object.fromEntries(
  MERGE_STEPS.map((step): [string, Guard] => [mergedAt(step), ({ context }) => context.mergedAt === step]),
) as Record<`mergedAt.${MergeStep}`, Guard>;

/** Every guard of the machine, by name. */
export const guards = { ...standingGuards, ...scopeGuards, ...requirementGuards, ...dataGuards, ...mergeGuards };

/** What every closing must have behind it. @source SL 6:10 */
export const CLOSING = [
  'huvudmanNotified',
  'isAssessed',
  'childVoiceRecorded',
  'guardiansInformed',
  'policeDecided',
  'socialServicesDecided',
  'workEnvironmentDecided',
  'inspectorateDecided',
  'measuresDone',
  'followUpReturned',
] as const;

/** When the staff may document instead of reporting; never before the day of pack 2026. */
export const DOCUMENTING = [
  'packAllowsDocumenting',
  'policyAllowsDocumenting',
  'isMildBetweenPupils',
  'isNotRepeated',
  'noCrimeSuspected',
] as const;
