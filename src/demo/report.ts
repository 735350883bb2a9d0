import { addDays, dayOf, daysBetween } from '../domain/calendar.ts';
import type { Instant } from '../domain/clock.ts';
import type { JsonObject } from '../domain/json.ts';
import { OUTSIDE_WORK_ENVIRONMENT_ACT } from '../../workflows/krankning/codes.ts';
import { someInvestigator } from './actors.ts';
import type { Pupil, School, Staff } from './kommun.ts';
import { firstName } from './names.ts';
import type { Stage, Tale } from './play.ts';
import type { Random } from './random.ts';
import { minutesLater, timeOf } from './school-days.ts';
import { measuresTaken, PLACE_WORDS, whatHappened, whatStaffDid } from './texts/report-texts.ts';

type Weights = Readonly<Record<string, number>>;

const YOUNG: Weights = { fysisk: 45, verbal: 25, utfrysning: 17, psykisk: 8, digital: 3, sexuell: 2 };
const OLDER: Weights = { fysisk: 24, verbal: 34, digital: 18, psykisk: 9, utfrysning: 7, sexuell: 8 };
const PLACES: Weights = {
  skolgard: 30,
  klassrum: 20,
  korridor: 18,
  matsal: 8,
  idrott: 6,
  omkladningsrum: 5,
  toalett: 4,
  skolvag: 6,
  annan: 3,
};
const INDOORS: Weights = { klassrum: 40, skolgard: 40, matsal: 10, annan: 10 };
const REPORTER_ROLES: Weights = { larare: 6, fritidspersonal: 1, elevhalsa: 1, annan_personal: 2 };

const ofWeights = (random: Random, weights: Weights): string =>
  random.weighted(Object.entries(weights), ([, weight]) => weight)[0];

const isYoung = ({ group }: Pupil): boolean => /^(F|[1-6])$/.test(group.name) || group.skolform === 'forskola';

const placeOf = (random: Random, skolform: string, type: string): string => {
  if (type === 'digital') return 'digitalt';
  if (skolform === 'fritidshem') return 'fritids';
  const isIndoors = ['forskola', 'pedagogisk_omsorg', 'komvux'].includes(skolform);
  return ofWeights(random, isIndoors ? INDOORS : PLACES);
};

/** Usual lateness: most things in time, some a few days late, a few forgotten for a month. */
const delaysFor = (random: Random): ReadonlyMap<string, number> => {
  const slow = random.some(
    [
      'acknowledge',
      'notifyHuvudman',
      'informGuardians',
      'assignInvestigator',
      'completeInvestigation',
      'followUp',
      'approveControl',
    ],
    random.chance(0.2) ? 2 : 1,
  );
  const luck = random.next();
  if (luck < 0.8) return new Map();
  if (luck < 0.98) return new Map(slow.map((command) => [command, random.int(2, 6)]));
  return new Map(slow.slice(0, 1).map((command) => [command, random.int(22, 30)]));
};

/** What may be decided about a tale from outside. */
export interface TaleOptions {
  readonly school: School;
  readonly key: string;
  /** Around when it happens. */
  readonly at: Instant;
  readonly child?: Pupil;
  readonly reporter?: Staff;
  readonly types?: readonly string[];
  readonly isPrompt?: true;
  readonly index?: number;
}

/** Those who went to the school then and to whom things happen; everybody when nobody did. */
export const pupilsAt = ({ pupils }: School, at: Instant): readonly Pupil[] => {
  const then = pupils.filter(({ from, isCalm }) => from <= at && !isCalm);
  return then.length > 1 ? then : pupils;
};

/** A new tale, not yet reported. */
export const newTale = (stage: Stage, random: Random, options: TaleOptions): Tale => {
  const { school, key, at } = options;
  const pupils = pupilsAt(school, at);
  const child = options.child ?? random.pick(pupils);
  const classmates = pupils.filter(
    (pupil) => firstName(pupil.name) !== firstName(child.name) && (pupil.group === child.group || random.chance(0.1)),
  );
  const type = ofWeights(random, isYoung(child) ? YOUNG : OLDER);
  const isFritids = child.group.skolform === 'grundskola' && isYoung(child) && random.chance(0.2);
  return {
    stage,
    random,
    key,
    index: options.index ?? 0,
    child,
    reporter: options.reporter ?? random.pick(school.workers),
    delays: options.isPrompt ? new Map() : delaysFor(random),
    school,
    ...(classmates.length > 0 && { other: random.pick(classmates) }),
    investigator: someInvestigator({ stage, school, random }),
    skolform: isFritids ? 'fritidshem' : child.group.skolform,
    types: options.types ?? [type, ...(type !== 'verbal' && random.chance(0.2) ? ['verbal'] : [])],
    isCrime: false,
    isSerious: false,
    isConcern: random.chance(0.07),
    isSpared: random.chance(0.03),
    isOutsideDecided: false,
    caseId: undefined,
    at,
    count: 0,
  };
};

const accusedOf = ({ other, accusedStaff, random }: Tale): JsonObject => {
  if (accusedStaff !== undefined) {
    const accusedKind = accusedStaff.roles.some(({ role }) => role === 'rektor') ? 'rektor' : 'personal';
    return { accusedKind, accused: [{ personId: accusedStaff.personId }] };
  }
  if (other === undefined) return { accusedKind: 'okand' };
  return { accusedKind: random.chance(0.12) ? 'flera' : 'elev', accused: [{ personId: other.personId }] };
};

const storyOf = (tale: Tale, place: string): string => {
  const { child, other, accusedStaff, random, types } = tale;
  const told = { child: firstName(child.name), place: PLACE_WORDS[place] ?? '' };
  if (accusedStaff !== undefined) return whatStaffDid(random, { ...told, other: firstName(accusedStaff.name) });
  return whatHappened(random, types[0] ?? 'verbal', {
    ...told,
    other: other === undefined ? 'Någon' : firstName(other.name),
  });
};

const guardians = ({ random, skolform, reporter, isSpared }: Tale, reportedAt: Instant): JsonObject =>
  skolform !== 'komvux' && !isSpared && random.chance(0.35)
    ? {
        areGuardiansInformed: true,
        guardiansInformedAt: minutesLater(reportedAt, -random.int(5, 20)),
        guardiansInformedBy: reporter.personId,
      }
    : {};

/** When it happened and when it was known, for a report at the instant: most often the same day. */
const times = ({ random, stage }: Tale, reportedAt: Instant) => {
  const noticedAt = minutesLater(reportedAt, -random.int(25, 150));
  const daysBefore = random.weighted([0, 1, 4], (days) => 5 - days);
  const day = stage.days.workday(addDays(dayOf(noticedAt), -daysBefore), 0);
  const happenedAt = daysBefore === 0 ? minutesLater(noticedAt, -random.int(5, 60)) : timeOf(day, 9, random.int(0, 59));
  return { noticedAt, happenedAt: happenedAt < noticedAt ? happenedAt : noticedAt };
};

/** Answers of a report at the instant. `noticedAt` earlier than usual makes it a late one. */
export const reportData = (tale: Tale, reportedAt: Instant, noticed?: Instant): JsonObject => {
  const { random, child, skolform, types, school } = tale;
  const place = placeOf(random, skolform, types[0] ?? '');
  const usual = times(tale, reportedAt);
  const noticedAt = noticed ?? usual.noticedAt;
  const isLate = daysBetween(dayOf(noticedAt), dayOf(reportedAt)) > 2;
  return {
    happenedAt: noticed === undefined ? usual.happenedAt : minutesLater(noticed, -40),
    noticedAt,
    exposed: [{ personId: child.personId }],
    skolform,
    ...(skolform === 'fritidshem' && { isFritidshemAlone: !school.plan.skolformer.includes('grundskola') }),
    ...accusedOf(tale),
    place,
    types,
    what: storyOf(tale, place),
    needsProtection: random.chance(0.15),
    ...(isLate && { lateReasonCode: random.pick(['berattades_sent', 'forstod_inte', 'hann_inte']) }),
    severity: tale.isSerious ? 'allvarlig' : random.pick(['enstaka_lindrig', 'upprepad', 'vet_ej', 'vet_ej']),
    suspectedCrime: tale.isCrime ? 'ja' : 'nej',
    ...(OUTSIDE_WORK_ENVIRONMENT_ACT.some((form) => form === skolform) && { isStaffHurt: false }),
    ...(random.chance(0.5) && { measuresTaken: measuresTaken(random) }),
    // Whoever hears of it late, or in the evening, has not rung home yet.
    ...(noticed === undefined && guardians(tale, reportedAt)),
    toldBy: random.pick(['barnet', 'sag_sjalv', 'sag_sjalv', 'annat_barn', 'vardnadshavare']),
    reporterRole: ofWeights(random, REPORTER_ROLES),
    group: child.group.name,
  };
};
