import { addDays, dayOf } from '../../domain/calendar.ts';
import type { Instant } from '../../domain/clock.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { JsonObject } from '../../domain/json.ts';
import { kvalitetsrapport } from '../../../workflows/kvalitetsrapport/index.ts';
import { nulagesanalys } from '../../../workflows/nulagesanalys/index.ts';
import { planMotKrankande } from '../../../workflows/plan_mot_krankande/index.ts';
import { verksamhetsplan } from '../../../workflows/verksamhetsplan/index.ts';
import type { Staff } from '../kommun.ts';
import { give, open, type Story, type Tale } from '../play.ts';

// The documents of the quality work, as a school writes them in a year: what they say is made up, and names nobody.

const leaderOf = ({ school }: Tale): Staff => school.rektor ?? school.areaHead;

const participantsSaid = 'Eleverna vill ha fler vuxna ute. Föräldrarna och personalen håller med.';

function* begin(tale: Tale, processId: string, answers: JsonObject = {}): Story {
  const year = Number(dayOf(tale.at).slice(0, 4));
  const data = { periodKind: 'lasar', periodOf: year, author: tale.school.counsellor.personId, ...answers };
  yield* open(tale, 'open', data, processId, leaderOf(tale));
}

/** Everybody has a say; the guardians of this school were asked and did not come. */
function* takePart(tale: Tale): Story {
  const { counsellor } = tale.school;
  const talks = [
    { party: 'elever', ways: ['rad_eller_forum', 'klass_eller_grupp'], said: 'Kön i matsalen är värst.' },
    { party: 'personal', ways: ['arbetsplatstraff'], said: 'Vi ser mindre bråk när vi är två ute.' },
  ];
  for (const talk of talks)
    yield* give(tale, 'recordParticipation', counsellor, 2, (now) => ({ ...talk, heldOn: dayOf(now) }));
  yield* give(tale, 'noteGuardiansOffered', counsellor, 1, (now) => ({
    reasonCode: 'erbjudna_kom_inte',
    offeredOn: dayOf(now),
    reason: 'Inbjudan till föräldrarådet i veckobrevet; ingen kom.',
  }));
}

const measureAt = (tale: Tale, now: Instant): JsonObject => ({
  measures: [
    {
      what: 'Två vuxna i matsalen varje dag.',
      kind: 'forebyggande',
      area: 'trygghet_och_delaktighet',
      goal: 'Alla vågar äta lunch.',
      expected: 'Färre händelser i matsalen, enligt enkäten i maj.',
      owner: leaderOf(tale).personId,
      dueOn: addDays(dayOf(now), 40),
      followUpOn: addDays(dayOf(now), 60),
    },
  ],
});

const analysis = {
  causes: ['platser_och_tider', 'organisation'],
  analysis: 'Ingen vuxen hade ansvar för kön, och schemat gav alla lunch samtidigt.',
  whatWorked: 'Rastvärdarna på skolgården.',
};

/** The decision, and where it can be read. */
function* decideAndPublish(tale: Tale, others: readonly CaseId[] = []): Story {
  const { counsellor } = tale.school;
  yield* give(tale, 'decide', leaderOf(tale), 2, (now) => ({
    decidedOn: dayOf(now),
    decidedBy: 'rektor',
    validFrom: dayOf(now),
    validTo: addDays(dayOf(now), 364),
  }));
  yield* give(
    tale,
    'publish',
    counsellor,
    1,
    (now) => ({ publishedOn: dayOf(now), channels: ['webbplats', 'mote'], where: 'Skolans webbplats, under Trygghet' }),
    others,
  );
}

/** The draft, what is said of it, the decision, and where it can be read. */
function* settle(tale: Tale, draft: string, others: readonly CaseId[] = []): Story {
  const { counsellor } = tale.school;
  yield* give(tale, 'writeDraft', counsellor, 2, { draft });
  yield* takePart(tale);
  yield* give(tale, 'endDialogue', counsellor, 1, { changed: 'Eleverna fick igenom en egen kö för de yngsta.' });
  yield* decideAndPublish(tale, others);
}

/** Its measure is done, and partly helps. */
function* seeEffect(tale: Tale): Story {
  const leader = leaderOf(tale);
  yield* give(tale, 'completeMeasure', leader, 15, (now) => ({ measure: 1, doneOn: dayOf(now) }));
  yield* give(tale, 'followUpMeasure', leader, 15, (now) => ({
    measure: 1,
    followedUpOn: dayOf(now),
    effect: 'delvis',
    participantsSaid,
    seen: 'Färre händelser i matsalen, lika många i kön.',
  }));
}

function* writePlan(tale: Tale, earlier?: CaseId): Story {
  const { counsellor } = tale.school;
  const areas = ['krankande_behandling', 'trygghet_och_delaktighet'];
  yield* begin(tale, planMotKrankande.id, { areas, ...(earlier !== undefined && { earlier }) });
  yield* give(tale, 'giveAccount', counsellor, 3, {
    hasEarlier: true,
    carriedOut: [{ what: 'Rastvärdar på skolgården.', done: 'ja', helped: 'ja' }],
    account: 'Allt genomfördes utom kompissamtalen, som inte hanns med.',
    participantsSaid,
  });
  yield* give(tale, 'recordSurvey', counsellor, 5, (now) => ({
    ways: ['enkat', 'trygghetsvandring'],
    places: ['matsal'],
    times: ['lunch'],
    risks: 'Trängsel och knuffar i kön till matsalen.',
    figures: 'Var femte elev känner sig otrygg i matsalen, enligt enkäten.',
    asOf: dayOf(now),
  }));
  yield* takePart(tale);
  yield* give(tale, 'gatherMaterial', counsellor, 2, { summary: 'Matsalen är det som de flesta nämner.' });
  yield* give(tale, 'analyse', counsellor, 3, analysis);
  yield* give(tale, 'proposeMeasures', counsellor, 3, (now) => measureAt(tale, now));
  yield* settle(tale, 'Årets plan handlar om matsalen.', earlier === undefined ? [] : [earlier]);
}

/** This year's plan mot kränkande behandling. */
export function* yearsPlan(tale: Tale): Story {
  yield* writePlan(tale);
  yield* seeEffect(tale);
}

/** Last year's plan, which was revised, and this year's, which has taken over from it. */
export function* twoPlans(tale: Tale): Story {
  const { counsellor } = tale.school;
  yield* yearsPlan(tale);
  yield* give(tale, 'followUp', counsellor, 5, (now) => ({
    followedUpOn: dayOf(now),
    seen: 'Matsalen är lugnare, men kön är kvar.',
    participantsSaid,
  }));
  yield* give(tale, 'revise', leaderOf(tale), 2, { reason: 'Kön behöver en egen åtgärd.' });
  yield* settle(tale, 'Årets plan handlar om matsalen och kön dit.');
  const earlier = tale.caseId;
  const at = tale.stage.days.later(tale.at, 90, tale.random);
  yield* writePlan({ ...tale, key: `${tale.key}-next`, caseId: undefined, count: 0, at }, earlier);
}

/** What a document of the quality work builds on. */
function* gather(tale: Tale): Story {
  const { counsellor } = tale.school;
  const materials = [
    { material: 'enkat', areas: ['trygghet_och_delaktighet'], shows: 'Var femte är otrygg i matsalen.' },
    { material: 'klassrumsanteckningar', areas: ['kunskap_och_larande'], shows: 'Arbetsro efter lunch saknas.' },
  ];
  for (const material of materials)
    yield* give(tale, 'addMaterial', counsellor, 3, (now) => ({ ...material, asOf: dayOf(now) }));
  yield* give(tale, 'gatherMaterial', counsellor, 2, { summary: 'Lunchen präglar eftermiddagens lektioner.' });
}

function* report(tale: Tale, processId: string): Story {
  const { counsellor } = tale.school;
  yield* begin(tale, processId, { level: 'enhet', areas: ['kunskap_och_larande', 'trygghet_och_delaktighet'] });
  yield* gather(tale);
  const results = [
    { area: 'kunskap_och_larande', standing: 'pa_vag', result: 'Fler når målen i matematik.' },
    { area: 'trygghet_och_delaktighet', standing: 'svagt', result: 'Otryggheten i matsalen består.' },
  ];
  yield* give(tale, 'writeDraft', counsellor, 4, (now) => ({
    results,
    draft: 'Läsåret i korthet.',
    figures: 'Åtta av tio når målen i matematik.',
    asOf: dayOf(now),
  }));
  yield* takePart(tale);
  yield* give(tale, 'endDialogue', counsellor, 1, { changed: 'Personalens bild av eftermiddagarna lades till.' });
  yield* give(tale, 'analyse', counsellor, 3, analysis);
  yield* give(tale, 'proposeMeasures', counsellor, 2, (now) => measureAt(tale, now));
  yield* give(tale, 'drawConclusions', counsellor, 1, {
    conclusions: 'Lunchen först; resten följer av den.',
    areas: ['trygghet_och_delaktighet'],
  });
}

/** How it stands, and why. */
export function* statusAnalysis(tale: Tale): Story {
  yield* report(tale, nulagesanalys.id);
  yield* decideAndPublish(tale);
  yield* seeEffect(tale);
  yield* give(tale, 'close', leaderOf(tale), 2, { reasonCode: 'uppfoljd', summary: 'Två vuxna i matsalen hjälper.' });
}

/** What a läsår has given, with a version for everybody. */
export function* qualityReport(tale: Tale): Story {
  yield* report(tale, kvalitetsrapport.id);
  yield* give(tale, 'writePopularVersion', tale.school.counsellor, 2, {
    popularVersion: 'Vi lär oss mer matematik. Matsalen ska bli lugnare.',
  });
  yield* decideAndPublish(tale);
  yield* seeEffect(tale);
}

/** What is to be reached and done in the year. */
export function* workPlan(tale: Tale): Story {
  const { counsellor } = tale.school;
  yield* begin(tale, verksamhetsplan.id, { level: 'enhet', areas: ['trygghet_och_delaktighet'] });
  yield* gather(tale);
  yield* give(tale, 'analyse', counsellor, 3, analysis);
  yield* give(tale, 'proposeMeasures', counsellor, 2, (now) => measureAt(tale, now));
  yield* settle(tale, 'Årets plan börjar i matsalen.');
  yield* seeEffect(tale);
}
