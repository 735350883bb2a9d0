import { analysis, begun, decision, effect, measures, publication, schoolTakesPart } from './documents.ts';
import { dayFrom, krankningReport } from './krankning.ts';
import type { Somebody } from './somebody.ts';
import type { TestSystem } from './system.ts';

// A plan with something to build on: cases that recur, and last year's plan with its measure followed up.

/** Events of yesterday at lunch in the dining hall, each a case of its own. */
export const atLunch = async (school: TestSystem, count: number, more: object = {}): Promise<void> => {
  const teacher = await school.as('larare.ekan');
  const noticedAt = school.now();
  const happenedAt = `${dayFrom(school, -1)}T09:15:00.000Z`;
  for (let n = 0; n < count; n += 1)
    await teacher.opens(krankningReport({ place: 'matsal', happenedAt, noticedAt, ...more }));
};

export const survey = (more: object = {}): object => ({ ways: ['arenden'], risks: 'Kön till matsalen.', ...more });

/** A plan whose account has been given, from the mapping to the decision. */
export const planDecided = async (school: TestSystem, by: Somebody, caseId: string): Promise<void> => {
  await by.does(caseId, 'recordSurvey', survey());
  await schoolTakesPart(school, by, caseId);
  await by.does(caseId, 'gatherMaterial', { summary: 'Matsalen.' });
  await by.does(caseId, 'analyse', analysis);
  await by.does(caseId, 'proposeMeasures', measures(school));
  await by.does(caseId, 'writeDraft', { draft: 'Planen.' });
  await schoolTakesPart(school, by, caseId);
  await by.does(caseId, 'endDialogue', { changed: 'Inget.' });
  await by.does(caseId, 'decide', decision(school));
};

/** Last year's plan, in force, with its one measure done and looked at. */
export const lastYearsPlan = async (school: TestSystem, by: Somebody): Promise<string> => {
  const caseId = await begun(school, by, 'plan_mot_krankande', { periodOf: 2025 });
  await by.does(caseId, 'giveAccount', { hasEarlier: false, noEarlier: 'Den första.', participantsSaid: 'Bra.' });
  await planDecided(school, by, caseId);
  await by.does(caseId, 'publish', publication(school));
  await by.does(caseId, 'completeMeasure', { measure: 1, doneOn: dayFrom(school, 0) });
  await by.does(caseId, 'followUpMeasure', effect(school));
  return caseId;
};

/** How that plan went, for the next one. */
export const account: object = {
  ...{ hasEarlier: true, account: 'En åtgärd.', participantsSaid: 'Bra.' },
  carriedOut: [{ what: 'Vuxna i matsalen', done: 'ja', helped: 'delvis' }],
};
