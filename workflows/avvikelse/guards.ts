import { dayOf, daysBetween } from '../../src/domain/calendar.ts';
import { areDone, isOpenMeasure } from '../shared/measures.ts';
import { answer, codesIn } from '../shared/read.ts';
import { type Grade, GRADES, UNLIKE_HAZARD } from './codes.ts';
import type { AvvikelseContext, Call } from './context.ts';
import {
  guardiansStanding,
  healthCareStanding,
  insuranceAgencyStanding,
  insuranceStanding,
  pupilRepresentativeStanding,
  safetyRepresentativeStanding,
  workEnvironmentStanding,
} from './standing.ts';

type Guard = (call: Call) => boolean;

const isOpen = ({ phase }: AvvikelseContext): boolean => phase === 'oppet';
const rank = (grade: string | null): number => GRADES.findIndex((known: Grade) => known === grade);

/** Ringa alone, but so many of the same sort at the same place that it is not. @source AML 3:2a */
export const isPattern = ({ recurrence, options }: AvvikelseContext): boolean =>
  recurrence + 1 >= options.recurrenceCount;

/** Who is who in the case, and what its deadlines ask. Look at the context alone. */
export const standingGuards = {
  rektorKeptOut: ({ context }) => context.isRektorKeptOut,
  huvudmanKeptOut: ({ context }) => context.isHuvudmanKeptOut,
  rektorControls: ({ context }) => context.grade !== 'allvarlig' && !context.isRektorKeptOut,
  isSerious: ({ context }) => context.grade === 'allvarlig' || (context.grade === null && context.looksSerious),
} satisfies Record<string, Guard>;

/**
 * What must be true first; each has a text for the one whose button is disabled.
 * They hold as long as the data they look at is not there yet, so that they can be asked before a form is filled in.
 */
export const requirementGuards = {
  isOpen: ({ context }) => isOpen(context),
  gradeFitsDanger: ({ event }) =>
    codesIn(event, 'dangers').length === 0 || (answer(event, 'grade') ?? 'allvarlig') === 'allvarlig',
  gradeIsHigher: ({ context, event }) =>
    context.grade !== 'allvarlig' &&
    (answer(event, 'grade') === null || rank(answer(event, 'grade')) > rank(context.grade)),
  investigatorImpartial: ({ context, event }) => !context.keptOut.includes(answer(event, 'investigator') ?? ''),
  controllerImpartial: ({ context, event }) => !context.keptOut.includes(event.by),
  otherThanHandler: ({ context, event }) => !context.options.controlByAnother || event.by !== context.handledBy,
  causesAnalysed: ({ context }) => context.causesRound === context.round,
  measureIsOpen: ({ context, event }) => isOpenMeasure(context.measures, event),
  measuresDone: ({ context, event }) => (answer(event, 'effect') ?? 'ja') !== 'ja' || areDone(context.measures),
  staffQuestionAnswered: ({ context }) => workEnvironmentStanding(context) !== 'fraga_personal',
  workEnvironmentDecided: ({ context }) => workEnvironmentStanding(context) !== 'att_besluta',
  insuranceAgencyDecided: ({ context }) => insuranceAgencyStanding(context) !== 'att_besluta',
  healthCareHandedOver: ({ context }) => healthCareStanding(context) !== 'att_lamna_over',
  safetyRepresentativeInformed: ({ context }) => safetyRepresentativeStanding(context) !== 'att_informera',
  pupilRepresentativeInformed: ({ context }) => pupilRepresentativeStanding(context) !== 'att_informera',
  guardiansInformed: ({ context }) => guardiansStanding(context) !== 'att_informera',
  insuranceInformed: ({ context }) => insuranceStanding(context) !== 'att_informera',
  annulmentProposed: ({ context }) => context.annulmentProposedBy !== null,
  annulmentNotProposed: ({ context }) => context.annulmentProposedBy === null,
  otherThanProposer: ({ context, event }) => event.by !== context.annulmentProposedBy,
  withinReopenDays: ({ context, event }) =>
    context.closedAt !== null && daysBetween(dayOf(context.closedAt), dayOf(event.at)) <= context.options.reopenDays,
} satisfies Record<string, Guard>;

const isAnswered =
  (field: string, ...codes: readonly string[]): Guard =>
  ({ event }) =>
    codes.includes(answer(event, field) ?? '');

/** Which way to go, by what was filled in or what is known. */
export const dataGuards = {
  staysMinor: ({ context, event }) => answer(event, 'grade') === 'ringa' && !isPattern(context),
  isMinor: ({ context }) => context.grade === 'ringa',
  hasHelped: isAnswered('effect', 'ja'),
  hasNotHelped: isAnswered('effect', 'nej'),
  isReported: isAnswered('decision', 'anmald'),
  isNotReported: isAnswered('decision', 'ej_anmald'),
  isTold: isAnswered('told', 'informerade'),
  isSpared: isAnswered('told', 'avstar'),
  representativeIsTold: isAnswered('told', 'informerat'),
  representativeIsMissing: isAnswered('told', 'finns_inte'),
} satisfies Record<string, Guard>;

/** What every closing must have behind it. @source AML 3:2a */
export const CLOSING = [
  'staffQuestionAnswered',
  'workEnvironmentDecided',
  'insuranceAgencyDecided',
  'healthCareHandedOver',
  'safetyRepresentativeInformed',
  'pupilRepresentativeInformed',
  'guardiansInformed',
  'insuranceInformed',
] as const;

/** A sort that has something in common with others of its name. */
export const canRecur = (hazard: string | null): boolean => hazard !== null && hazard !== UNLIKE_HAZARD;

/** Every guard of the handling, by name. */
export const guards = { ...standingGuards, ...requirementGuards, ...dataGuards };
