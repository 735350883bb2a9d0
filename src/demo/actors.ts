import type { Instant } from '../domain/clock.ts';
import { mayDecide, type Staff } from './kommun.ts';
import type { Tale } from './play.ts';

const isSchoolsOwn = ({ school, accusedStaff }: Tale): boolean =>
  accusedStaff === undefined || (accusedStaff !== school.rektor && accusedStaff !== school.deputy);

/** The rektor in person; the verksamhetschef when the rektor is accused. */
export const leaderOf = (tale: Tale): Staff => {
  const { rektor, appointed, areaHead } = tale.school;
  return (isSchoolsOwn(tale) ? (rektor ?? appointed) : undefined) ?? areaHead;
};

/** Who receives at the school: the rektor, now and then the deputy. */
export const receiverOf = (tale: Tale): Staff => {
  const { deputy } = tale.school;
  return deputy !== undefined && isSchoolsOwn(tale) && tale.random.chance(0.25) ? deputy : leaderOf(tale);
};

/** Who decides for the huvudman at the instant: the rektor on delegation, never about staff. */
export const deciderOf = ({ stage, school, accusedStaff }: Tale, at: Instant): Staff =>
  accusedStaff === undefined && school.rektor !== undefined && mayDecide(stage.kommun, school, at)
    ? school.rektor
    : school.areaHead;

/** Somebody to investigate: most often the kurator; the huvudman's own when staff is accused. */
export const someInvestigator = (tale: Pick<Tale, 'stage' | 'school' | 'random' | 'accusedStaff'>): Staff => {
  const { stage, school, random, accusedStaff } = tale;
  if (accusedStaff !== undefined) return stage.kommun.office.investigator;
  if (random.chance(0.6)) return school.counsellor;
  return random.pick([
    school.deputy ?? school.counsellor,
    school.rektor ?? school.counsellor,
    ...school.workers.slice(0, 3),
  ]);
};

/** One of the huvudman's officers. */
export const someOfficer = ({ stage, random }: Tale): Staff => random.pick(stage.kommun.office.officers);
