import type { Somebody } from './somebody.ts';
import { dayFrom } from './krankning.ts';
import type { TestSystem } from './system.ts';

// The documents of the quality work, given over HTTP: answers that every one of them takes.

const said = 'Kön till matsalen är värst.';

/** Begins a document; gives its case id. */
export const begun = async (
  school: TestSystem,
  by: Somebody,
  processId: string,
  data: object = {},
  unitId = 'ekan',
): Promise<string> => {
  const [receipt] = await by.opens({
    processId,
    command: 'open',
    unitId,
    data: { periodKind: 'lasar', periodOf: 2026, ...data },
  });
  await school.settle();
  return receipt!.caseId;
};

export const talk = (school: TestSystem, party: string): object => ({
  party,
  ways: ['samtal'],
  heldOn: dayFrom(school, 0),
  said,
});

/** Pupils and staff take part, and the guardians were asked. */
export const schoolTakesPart = async (school: TestSystem, by: Somebody, caseId: string): Promise<void> => {
  for (const party of ['elever', 'personal']) await by.does(caseId, 'recordParticipation', talk(school, party));
  await by.does(caseId, 'noteGuardiansOffered', {
    reasonCode: 'erbjudna_kom_inte',
    offeredOn: dayFrom(school, 0),
    reason: 'Inbjudan i veckobrevet.',
  });
};

/** One measure, to be done in ten days and looked at in twenty. */
export const measures = (school: TestSystem, owner = 'larare.ekan'): object => ({
  measures: [
    {
      what: 'Två vuxna i matsalen.',
      kind: 'forebyggande',
      area: 'trygghet_och_delaktighet',
      goal: 'Alla vågar äta lunch.',
      expected: 'Färre händelser i matsalen.',
      owner,
      dueOn: dayFrom(school, 10),
      followUpOn: dayFrom(school, 20),
    },
  ],
});

export const analysis = { causes: ['platser_och_tider'], analysis: 'Ingen vuxen hade ansvar för kön.' };

export const decision = (school: TestSystem, more: object = {}): object => ({
  decidedOn: dayFrom(school, 0),
  decidedBy: 'rektor',
  validFrom: dayFrom(school, 0),
  validTo: dayFrom(school, 364),
  ...more,
});

export const publication = (school: TestSystem): object => ({
  publishedOn: dayFrom(school, 0),
  channels: ['webbplats'],
  where: 'Skolans webbplats',
});

export const effect = (school: TestSystem, more: object = {}): object => ({
  measure: 1,
  followedUpOn: dayFrom(school, 0),
  effect: 'delvis',
  participantsSaid: said,
  seen: 'Färre händelser i matsalen.',
  ...more,
});

/** Names of what must be done first, as a refusal tells them. */
export const requirementsOf = (body: { requirements?: { name: string }[] }): readonly string[] | undefined =>
  body.requirements?.map(({ name }) => name);
