import type { IsoDate } from '../../domain/clock.ts';
import { parseIsoDate } from '../../domain/clock.ts';
import type { Pupil, School } from '../kommun.ts';
import type { Story, Tale } from '../play.ts';
import * as absences from './absences.ts';
import * as breaches from './breaches.ts';
import { changedUnit } from './changed-unit.ts';
import * as complaints from './complaints.ts';
import * as deviations from './deviations.ts';
import * as documents from './documents.ts';
import * as inspections from './inspections.ts';
import { documented, late, lateAcrossLaws, ofType, takenUp } from './light-lane.ts';
import * as meetings from './meetings.ts';
import { accusedFoundLater, rektorAccused, staffAccused } from './people-accused.ts';
import { plain } from './plain.ts';
import { type Another, linked, merged, severalChildren } from './several.ts';
import * as turns from './turns.ts';

/** A kind of story, and how often, where and when it is told. */
export interface StoryKind {
  readonly name: string;
  /** Of 400 stories; at least one is always told where there is room. */
  readonly per400: number;
  readonly tell: (tale: Tale, another: Another) => readonly Story[];
  /** Begins so many days before now or earlier, so that there is time for all of it. */
  readonly daysNeeded?: number;
  /** Begins between these days, both included. Not told when they have not come. */
  readonly between?: readonly [IsoDate, IsoDate];
  readonly isFor?: (school: School) => boolean;
  /** Whom it is about, each only once while there are others; otherwise anybody who goes to the school. */
  readonly isAbout?: (pupil: Pupil) => boolean;
}

const alone =
  (story: (tale: Tale) => Story): StoryKind['tell'] =>
  (tale) => [story(tale)];

/** How long all of an ordinary story takes, with margin. */
const WHOLE = 130;
const ONE_MORE_ROUND = 240;

const hasRektor = ({ rektor }: School): boolean => rektor !== undefined;
const isCalm = (pupil: Pupil): boolean => pupil.isCalm === true;
const isProtected = (pupil: Pupil): boolean => pupil.isProtected === true;
const isOlder = ({ plan }: School): boolean => /7–9|gymnasium/.test(plan.name);
const isOfKind =
  (...skolformer: readonly string[]) =>
  ({ plan }: School): boolean =>
    skolformer.some((form) => plan.skolformer[0] === form);

/** The first days of the law of 2026 under the huvudman's new policy, and the last. */
const LIGHT_LANE: readonly [IsoDate, IsoDate] = [parseIsoDate('2026-08-19'), parseIsoDate('2099-12-31')];
const AFTER_SUMMER: readonly [IsoDate, IsoDate] = [parseIsoDate('2026-08-13'), parseIsoDate('2026-08-20')];

/** Everything out of the ordinary. */
export const CATALOGUE: readonly StoryKind[] = [
  { name: 'staff', per400: 16, tell: alone((tale) => staffAccused(tale)), daysNeeded: 60, isFor: hasRektor },
  {
    name: 'staff-reported',
    per400: 3,
    tell: alone((tale) => staffAccused(tale, true)),
    daysNeeded: WHOLE,
    isFor: hasRektor,
  },
  { name: 'found-later', per400: 10, tell: alone(accusedFoundLater), isFor: hasRektor },
  { name: 'linked', per400: 8, tell: (tale, another) => linked(tale, another), daysNeeded: 20, isFor: hasRektor },
  { name: 'merged', per400: 6, tell: (tale, another) => merged(tale, another), daysNeeded: 20, isFor: hasRektor },
  {
    name: 'parted',
    per400: 2,
    tell: (tale, another) => linked(tale, another, true),
    daysNeeded: 20,
    isFor: hasRektor,
  },
  {
    name: 'merged-undone',
    per400: 2,
    tell: (tale, another) => merged(tale, another, true),
    daysNeeded: 20,
    isFor: hasRektor,
  },
  { name: 'changed-unit', per400: 3, tell: alone(changedUnit), daysNeeded: WHOLE, isFor: hasRektor },
  { name: 'several', per400: 8, tell: severalChildren },
  { name: 'withdrawn', per400: 7, tell: alone(turns.withdrawn), daysNeeded: 20 },
  { name: 'moved', per400: 6, tell: alone(turns.wrongUnit), daysNeeded: 20 },
  { name: 'conflict', per400: 5, tell: alone(turns.conflictOfInterest), daysNeeded: 30, isFor: hasRektor },
  { name: 'police', per400: 7, tell: alone(turns.pausedForPolice), daysNeeded: 40, isFor: isOlder },
  { name: 'serious', per400: 4, tell: alone(turns.serious), daysNeeded: 40, isFor: isOlder },
  { name: 'other-measures', per400: 10, tell: alone(turns.otherMeasures), daysNeeded: 60 },
  { name: 'second-investigation', per400: 8, tell: alone(turns.secondInvestigation), daysNeeded: WHOLE },
  { name: 'reopened', per400: 5, tell: alone(turns.reopened), daysNeeded: ONE_MORE_ROUND },
  { name: 'gone-on', per400: 4, tell: alone(turns.goneOn), daysNeeded: ONE_MORE_ROUND },
  { name: 'annulled', per400: 4, tell: alone(turns.annulled), daysNeeded: 20, isFor: hasRektor },
  { name: 'annulment-rejected', per400: 2, tell: alone(turns.annulmentRejected), daysNeeded: 20 },
  { name: 'control-returned', per400: 6, tell: alone(turns.controlReturned), daysNeeded: WHOLE },
  { name: 'investigation-returned', per400: 6, tell: alone(turns.investigationReturned), daysNeeded: 60 },
  { name: 'child-not-heard', per400: 5, tell: alone(turns.childNotHeard), daysNeeded: 20, isFor: isOlder },
  { name: 'harassment', per400: 12, tell: alone(turns.harassment), daysNeeded: 20 },
  {
    name: 'protected',
    per400: 3,
    tell: alone(turns.protectedIdentity),
    daysNeeded: WHOLE,
    isFor: ({ pupils }) => pupils.some(isProtected),
    isAbout: isProtected,
  },
  { name: 'noted', per400: 12, tell: alone(turns.withNote) },
  { name: 'late', per400: 6, tell: alone(late) },
  { name: 'late-across-laws', per400: 2, tell: alone(lateAcrossLaws), between: AFTER_SUMMER },
  { name: 'documented', per400: 16, tell: alone(documented), between: LIGHT_LANE, isFor: hasRektor, isAbout: isCalm },
  { name: 'taken-up', per400: 2, tell: alone(takenUp), between: LIGHT_LANE, isFor: hasRektor, isAbout: isCalm },
  { name: 'sexual', per400: 8, tell: alone((tale) => ofType(tale, 'sexuell')), daysNeeded: 20, isFor: isOlder },
  { name: 'digital', per400: 10, tell: alone((tale) => ofType(tale, 'digital')), isFor: isOlder },
  { name: 'elsewhere', per400: 6, tell: alone((tale) => plain(tale, 'ej_samband')), daysNeeded: WHOLE },
  { name: 'forskola', per400: 4, tell: alone((tale) => plain(tale)), daysNeeded: WHOLE, isFor: isOfKind('forskola') },
  {
    name: 'omsorg',
    per400: 2,
    tell: alone((tale) => plain(tale)),
    daysNeeded: WHOLE,
    isFor: isOfKind('pedagogisk_omsorg'),
  },
  {
    name: 'fritidshem',
    per400: 3,
    tell: alone((tale) => plain(tale)),
    daysNeeded: WHOLE,
    isFor: isOfKind('fritidshem'),
  },
  { name: 'komvux', per400: 3, tell: alone((tale) => plain(tale)), daysNeeded: WHOLE, isFor: isOfKind('komvux') },
  {
    name: 'rektor-closed',
    per400: 0,
    tell: alone((tale) => rektorAccused(tale, false)),
    daysNeeded: WHOLE,
    isFor: ({ plan }) => plan.id === 'kvarnakra',
  },
];

/** What most cases are. */
export const ORDINARY: StoryKind = { name: 'plain', per400: 400, tell: alone((tale) => plain(tale)) };

/** Tillbud, accidents and the like: they are told beside the others, and take nobody's place. */
export const DEVIATION_KINDS: readonly StoryKind[] = [
  { name: 'deviation-minor', per400: 18, tell: alone(deviations.minor), isFor: hasRektor },
  { name: 'deviation-moderate', per400: 14, tell: alone(deviations.moderate), isFor: hasRektor },
  {
    name: 'deviation-serious',
    per400: 4,
    tell: alone(deviations.serious),
    daysNeeded: 60,
    isFor: isOfKind('gymnasieskola'),
  },
  {
    name: 'deviation-fritidshem',
    per400: 2,
    tell: alone(deviations.serious),
    daysNeeded: 60,
    isFor: isOfKind('fritidshem'),
  },
  { name: 'deviation-again', per400: 4, tell: alone(deviations.withoutEffect), daysNeeded: WHOLE, isFor: hasRektor },
  { name: 'deviation-staff', per400: 4, tell: alone(deviations.staffHurt), daysNeeded: 60, isFor: hasRektor },
  { name: 'deviation-pattern', per400: 2, tell: deviations.recurring, daysNeeded: WHOLE, isFor: hasRektor },
  {
    name: 'deviation-annulled',
    per400: 2,
    tell: alone(deviations.annulledDeviation),
    daysNeeded: 20,
    isFor: hasRektor,
  },
];

/** What people complain about: told beside the others, too. */
export const COMPLAINT_KINDS: readonly StoryKind[] = [
  { name: 'complaint-unfounded', per400: 16, tell: alone(complaints.unfounded) },
  { name: 'complaint-founded', per400: 12, tell: alone(complaints.founded) },
  { name: 'complaint-phone', per400: 6, tell: alone(complaints.byPhone) },
  { name: 'complaint-questioned', per400: 6, tell: alone(complaints.questioned) },
  { name: 'complaint-reviewed', per400: 4, tell: alone(complaints.reviewed), daysNeeded: WHOLE },
  { name: 'complaint-withdrawn', per400: 2, tell: alone((tale) => complaints.takenBack(tale, false)), daysNeeded: 30 },
  { name: 'complaint-kept', per400: 2, tell: alone((tale) => complaints.takenBack(tale, true)), daysNeeded: 30 },
  { name: 'complaint-referred', per400: 3, tell: alone(complaints.referred), daysNeeded: 20 },
  {
    name: 'complaint-rektor',
    per400: 2,
    tell: alone(complaints.aboutRektor),
    daysNeeded: 60,
    isFor: ({ rektor, plan }) => rektor !== undefined && plan.id !== 'storakra',
  },
];

/** The documents of the quality work: one of each that has been followed up, and one that is being written. */
const DOCUMENT_KINDS: readonly StoryKind[] = [
  { name: 'two-plans', per400: 1, tell: alone(documents.twoPlans), daysNeeded: 380, isFor: hasRektor },
  { name: 'status-analysis', per400: 1, tell: alone(documents.statusAnalysis), daysNeeded: 220, isFor: hasRektor },
  { name: 'work-plan', per400: 1, tell: alone(documents.workPlan), daysNeeded: 220, isFor: hasRektor },
  { name: 'quality-report', per400: 1, tell: alone(documents.qualityReport), daysNeeded: 220, isFor: hasRektor },
];

/** Meetings and visits of the quality work. */
const MEETING_KINDS: readonly StoryKind[] = [
  { name: 'dialogue', per400: 1, tell: alone(meetings.dialogueHeld), daysNeeded: 100, isFor: hasRektor },
  { name: 'dialogue-off', per400: 1, tell: alone(meetings.dialogueCancelled), daysNeeded: 20, isFor: hasRektor },
  { name: 'visit', per400: 1, tell: alone(meetings.visited), daysNeeded: 100, isFor: hasRektor },
  { name: 'health-meeting', per400: 1, tell: alone(meetings.healthMeeting), daysNeeded: 100, isFor: hasRektor },
];

/** What seldom happens, and is told a few times only: breaches of data, letters from Skolinspektionen, absence. */
export const RARE_KINDS: readonly StoryKind[] = [
  { name: 'breach-notified', per400: 2, tell: alone(breaches.notified), daysNeeded: WHOLE },
  { name: 'breach-documented', per400: 2, tell: alone(breaches.documentedOnly), daysNeeded: 20 },
  { name: 'inspection-answered', per400: 1, tell: alone(inspections.answered), daysNeeded: WHOLE, isFor: hasRektor },
  { name: 'inspection-ordered', per400: 1, tell: alone(inspections.ordered), daysNeeded: 60, isFor: hasRektor },
  { name: 'absence-returned', per400: 3, tell: alone(absences.returned), daysNeeded: 60, isFor: absences.isCompulsory },
  { name: 'absence-needless', per400: 1, tell: alone(absences.needless), isFor: absences.isCompulsory },
  ...DOCUMENT_KINDS,
  ...MEETING_KINDS,
];

const atStorakra = ({ plan }: School): boolean => plan.id === 'storakra';

/** What goes on these days in the other processes, mostly where the demo's own people work: the visitor takes over. */
export const RECENT_KINDS: readonly StoryKind[] = [
  { name: 'recent-complaint', per400: 1, tell: alone(complaints.founded), isFor: atStorakra },
  { name: 'recent-complaint-phone', per400: 1, tell: alone(complaints.byPhone) },
  { name: 'recent-complaint-questioned', per400: 1, tell: alone(complaints.questioned) },
  { name: 'recent-deviation', per400: 1, tell: alone(deviations.moderate), isFor: atStorakra },
  { name: 'recent-deviation-minor', per400: 1, tell: alone(deviations.minor), isFor: hasRektor },
  { name: 'recent-breach', per400: 1, tell: alone(breaches.notified) },
  { name: 'recent-inspection', per400: 1, tell: alone(inspections.answered), isFor: hasRektor },
  { name: 'recent-absence', per400: 1, tell: alone(absences.returned), isFor: absences.isCompulsory },
  { name: 'recent-plan', per400: 1, tell: alone(documents.yearsPlan), isFor: atStorakra },
];
