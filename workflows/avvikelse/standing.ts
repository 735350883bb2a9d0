import type { Skolform } from '../../src/domain/unit.ts';
import { FOR_ADULTS, OUTSIDE_WORK_ENVIRONMENT_ACT } from '../krankning/codes.ts';
import { WITH_PUPIL_REPRESENTATIVE } from './codes.ts';
import type { AvvikelseContext } from './context.ts';

// Where the case stands beside the handling itself: each answer is the state of a region of the machine, computed and never chosen.

type Standing<State extends string> = (context: AvvikelseContext) => State;

const isIn = (skolformer: readonly Skolform[], { skolform }: AvvikelseContext): boolean =>
  skolform !== null && skolformer.includes(skolform);
const isAsleep = ({ phase }: AvvikelseContext): boolean => phase === 'utkast' || phase === 'makulerat';
const isSerious = ({ grade, looksSerious }: AvvikelseContext): boolean =>
  grade === 'allvarlig' || (grade === null && looksSerious);
const isInjury = ({ kind }: AvvikelseContext): boolean => kind === 'olycksfall';

/** Somebody who counts as an employee was hurt or in danger: staff always, pupils but not children in these school forms. @source AML 1:3 */
const isEmployeeConcerned = (context: AvvikelseContext): boolean =>
  context.isStaffConcerned === true || (context.areChildrenConcerned && !isIn(OUTSIDE_WORK_ENVIRONMENT_ACT, context));

/** How serious it is, and whether a pattern made it more so. */
export const gradeStanding = ({ phase, grade, isPromoted }: AvvikelseContext) => {
  if (phase === 'utkast' || grade === null) return 'ej_bedomd';
  return grade === 'mattlig' && isPromoted ? 'uppgraderad' : grade;
};

/**
 * Whether Arbetsmiljöverket must be considered. Others than employees alone: staff is asked about, for a case is outside
 * the paragraph only when no employee was in danger. @source AML 3:3a
 */
export const workEnvironmentStanding = (context: AvvikelseContext) => {
  if (isAsleep(context)) return 'vilande';
  if (context.workEnvironment !== null) return context.workEnvironment;
  if (!context.isAnybodyConcerned) return 'ej_tillampligt';
  if (!isEmployeeConcerned(context)) return context.isStaffConcerned === null ? 'fraga_personal' : 'ej_tillampligt';
  if (context.grade === 'ringa') return 'ej_allvarlig';
  return context.grade === null && !context.looksSerious ? 'vilande' : 'att_besluta';
};

/** Whether Försäkringskassan must be told: staff was hurt. @source SFB 42:10 */
export const insuranceAgencyStanding = (context: AvvikelseContext) => {
  if (isAsleep(context)) return 'vilande';
  if (context.insuranceAgency !== null) return context.insuranceAgency;
  return isInjury(context) && context.isStaffConcerned === true ? 'att_besluta' : 'ej_tillampligt';
};

/** Whether it goes to the one who answers for elevhälsan's health care. @source PSL 3:3 */
export const healthCareStanding = (context: AvvikelseContext) =>
  isAsleep(context) ? 'ej_aktuell' : context.healthCare;

/** Whether the skyddsombud must be told. @source AML 6:4 */
export const safetyRepresentativeStanding = (context: AvvikelseContext) => {
  if (isAsleep(context)) return 'vilande';
  if (context.safetyRepresentative !== null) return context.safetyRepresentative;
  return isSerious(context) ? 'att_informera' : 'frivilligt';
};

/** Whether the elevskyddsombud must be told. @source AML 6:18 */
export const pupilRepresentativeStanding = (context: AvvikelseContext) => {
  if (isAsleep(context)) return 'vilande';
  if (!isIn(WITH_PUPIL_REPRESENTATIVE, context)) return 'ej_tillampligt';
  if (context.pupilRepresentative !== null) return context.pupilRepresentative;
  return isSerious(context) ? 'att_informera' : 'frivilligt';
};

/** Whether guardians must be told: a child was hurt or in danger. @source OSL 12:3 */
export const guardiansStanding = (context: AvvikelseContext) => {
  if (isAsleep(context)) return 'vilande';
  if (!context.areChildrenConcerned || isIn(FOR_ADULTS, context)) return 'ej_tillampligt';
  return context.guardians ?? 'att_informera';
};

/** Whether somebody must be told of the huvudman's accident insurance: a child or pupil was hurt. @source SL 2:8 */
export const insuranceStanding = (context: AvvikelseContext) => {
  if (isAsleep(context)) return 'vilande';
  if (!isInjury(context) || !context.areChildrenConcerned) return 'ej_tillampligt';
  return context.insurance ?? 'att_informera';
};

const region = <const State extends string>(states: readonly State[], of: Standing<State>) => ({ states, of });

const DECIDED_OUTSIDE = ['att_besluta', 'anmald', 'ej_anmald'] as const;
const TOLD = ['att_informera', 'informerade', 'avstatt'] as const;

/** Each region beside the handling: its states, the first of them before anything is known, and where a case stands. */
export const REGIONS = {
  grad: region(['ej_bedomd', 'ringa', 'mattlig', 'uppgraderad', 'allvarlig'], gradeStanding),
  arbetsmiljoverket: region(
    ['vilande', 'fraga_personal', 'ej_tillampligt', 'ej_allvarlig', ...DECIDED_OUTSIDE],
    workEnvironmentStanding,
  ),
  forsakringskassan: region(['vilande', 'ej_tillampligt', ...DECIDED_OUTSIDE], insuranceAgencyStanding),
  emi: region(['ej_aktuell', 'att_lamna_over', 'overlamnad'], healthCareStanding),
  skyddsombud: region(['vilande', 'frivilligt', 'att_informera', 'informerat'], safetyRepresentativeStanding),
  elevskyddsombud: region(
    ['vilande', 'ej_tillampligt', 'frivilligt', 'att_informera', 'informerat', 'finns_inte'],
    pupilRepresentativeStanding,
  ),
  vardnadshavare: region(['vilande', 'ej_tillampligt', ...TOLD], guardiansStanding),
  forsakring: region(['vilande', 'ej_tillampligt', ...TOLD], insuranceStanding),
} as const;
export type Region = keyof typeof REGIONS;

/** Whether the case stands so in the region. */
export const standsAt = (context: AvvikelseContext, name: Region, state: string): boolean =>
  REGIONS[name].of(context) === state;
